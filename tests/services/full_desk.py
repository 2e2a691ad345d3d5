"""A station with one person of each role and a record in each state, copied for each test."""

from dataclasses import dataclass
from itertools import count

from tests.desk import Clock, open_desk
from tests.factories import KEYS, PASSWORD, TEST_COST, a_draft, an_officer
from tests.services.records import (
    a_notice,
    a_taken_notice,
    blank_forms,
    closed_document,
    complete_document,
    ended_incident,
    finished_contact,
    prepared_sheet,
    recorded_advice,
    some_advice,
    waiting_visit,
)

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.document_lists import SignatureState
from kkc_desktop.domain.dossier import Dossier, IncidentFile, Visit
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.handover import HandoverSheet
from kkc_desktop.domain.incident import Incident
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.notification import Notification
from kkc_desktop.domain.outage import BlankForm
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.services.desk import Services
from kkc_desktop.services.door import Door
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.database import Database

PEOPLE = {
    role: an_officer(id=OfficerId(role.name.lower()), role=role, surname=role.name.title())
    for role in Role
}


@dataclass(frozen=True)
class Unsaved:
    """What is typed and not stored yet, complete enough to be."""

    visit: Visit
    advice: AdviceRecord
    notice: IncidentFile
    dossier: Dossier


@dataclass(frozen=True)
class Records:
    """One record in each state, by what a test calls it."""

    unsaved: Unsaved

    waiting: Visit
    finished: Contact
    advice: AdviceRecord
    incident: IncidentFile
    ended: Incident
    draft_document: Dossier
    closed: Dossier
    settled: Dossier
    signed: Dossier
    blank_form: BlankForm
    voided_form: BlankForm
    measure: Measure
    notification: Notification
    signed_sheet: HandoverSheet
    prepared_sheet: HandoverSheet


class FullDesk:
    """The services with the person of the role on duty, who has just given the password."""

    def __init__(self, files, records, folder, role):
        folder.mkdir(exist_ok=True)
        for name, content in files.items():
            (folder / name).write_bytes(content)
        path = folder / "stanice.kkc"
        self.folder, self.records = folder, records
        self.clock = Clock()
        numbers = count(1)
        self.workplace = Workplace(
            Database.open(path, KEYS), self.clock, lambda: f"new-{next(numbers)}"
        )
        self.door = Door.at(path, self.clock, TEST_COST)
        self.services = Services(self.workplace, self.door)
        self.take_over(role)
        self._as_opened = self._state()

    def take_over(self, role):
        """The person of another role at the same desk."""
        self.role, self.officer = role, PEOPLE[role]
        self.sit_down()

    @property
    def is_as_opened(self):
        """Whether nothing was written and no time went by: as good for the next role as a copy."""
        return self._state() == self._as_opened

    def _state(self):
        self.workplace.database.anchor.rest()
        files = [each for each in self.folder.iterdir() if not each.name.endswith("-shm")]
        return self.clock.at, {
            each: (each.stat().st_size, each.stat().st_mtime_ns) for each in files
        }

    def sit_down(self):
        self.workplace.seat(self.officer)
        self.workplace.confirm()

    @property
    def own_draft(self):
        return DraftId(f"draft-{self.role.name.lower()}")

    def trail(self):
        """Every line."""
        with self.workplace.database.reading() as tx:
            return tx.audit.all()

    @property
    def last_line(self):
        """Number and head of the trail's last line."""
        with self.workplace.database.reading() as tx:
            return tx.audit.head()

    def close(self):
        self.workplace.database.close()


def build(folder):
    """The files of the station and what is in it; made once, for it takes a second."""
    folder.mkdir(exist_ok=True)
    desk = open_desk(folder / "stanice.kkc", Clock())
    with desk.workplace.database.transaction() as tx:
        for officer in PEOPLE.values():
            tx.officers.put(officer)
            own = DraftId(f"draft-{officer.role.name.lower()}")
            tx.drafts.keep(a_draft(id=own, officer_id=officer.id))
    desk.workplace.seat(PEOPLE[Role.HEAD])
    for officer in PEOPLE.values():
        desk.accounts.give_password(officer.id, PASSWORD, PASSWORD)
    records = Records(
        unsaved=Unsaved(
            visit=waiting_visit(desk),
            advice=some_advice(desk),
            notice=a_notice(desk),
            dossier=complete_document(desk),
        ),
        waiting=desk.reception.register(waiting_visit(desk)),
        finished=finished_contact(desk),
        advice=recorded_advice(desk),
        incident=a_taken_notice(desk),
        ended=ended_incident(desk),
        draft_document=desk.documents.save(complete_document(desk)),
        closed=closed_document(desk),
        settled=settled_document(desk),
        signed=signed_document(desk),
        blank_form=blank_forms(desk)[0],
        voided_form=desk.striking.void(blank_forms(desk), "omyl"),
        measure=desk.measures.add(an_event(desk), "Obsadit křižovatku"),
        notification=desk.notifying.notify(an_event(desk), "Obec Konice"),
        signed_sheet=signed_sheet(desk),
        prepared_sheet=prepared_sheet(desk, PEOPLE[Role.HEAD], an_officer()),
    )
    desk.workplace.database.close()
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}, records


def an_event(desk):
    return a_taken_notice(desk).incident.id


def settled_document(desk):
    """Every party has signed, the officer has not confirmed it yet."""
    closed = closed_document(desk)
    for signature in closed.signatures:
        settled = desk.signing.record(signature, SignatureState.SIGNED)
    return settled


def signed_document(desk):
    settled = settled_document(desk)
    desk.workplace.confirm()
    return desk.signing.confirm(settled.document.id)


def signed_sheet(desk):
    """A shift that a colleague, who is none of the roles' people, hands over."""
    sheet = prepared_sheet(desk, an_officer(), PEOPLE[Role.HEAD])
    desk.workplace.seat(an_officer())
    desk.workplace.confirm()
    return desk.handing_over.sign(sheet.handover.id)
