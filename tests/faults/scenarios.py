"""What an officer does while the disk fails: real acts through the services of the program.

A scenario first makes ready what it needs; then each of its steps is one act, and the lab notes
that the act was reported as done when the step has returned.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from random import Random

from tests.factories import an_officer
from tests.faults.place import Place

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.document_lists import PrintJobState, PrintPurpose, SignatureState
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.event_lists import ItemDecision, MeasureState
from kkc_desktop.domain.gauge import TypedReading
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.domain.outage import KitLine
from kkc_desktop.domain.print_job import PrintOrder
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.services.dossiers import read_dossier
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.services.incident_reading import read_incident
from kkc_desktop.storage.database import Database

COLLEAGUE = an_officer(id=OfficerId("colleague"), given_names="Jan", surname="Kubíček")
HEAD = an_officer(id=OfficerId("head"), role=Role.HEAD, surname="Novotný")

Step = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Scenario:
    """`prepare` is run once and stored; `steps` are made on a copy of what it left.

    What was prepared is left closed, or as a crash leaves it.
    """

    name: str
    steps: Callable[[Place], list[Step]]
    prepare: Callable[[Place], object] = lambda place: place.open()
    is_left_crashed: bool = False
    place: type[Place] = Place

    @property
    def is_of_files(self):
        """Whether its acts replace whole files, so that a failed one is followed by a new start."""
        return self.place is not Place


def a_visit(desk):
    """A contact with a person, not stored yet."""
    visit = desk.reception.blank_contact()
    person = replace(
        desk.reception.blank_person(visit.contact.id, 0),
        given_names="Оксана",
        surname="Шевченко",
    )
    contact = replace(visit.contact, reason=ContactReason.CRIME, subject="Příliš žluťoučký kůň")
    return replace(visit, contact=contact, persons=(person,))


def _a_receipt(place):
    """A document from the newest contact, complete; its beginning is an act of its own."""
    with place.database.reading() as reading:
        (contact,) = reading.contacts.page(None, 1)
    dossier = place.desk.documents.begin("POO", contact_id=contact.id)
    document = replace(dossier.document, event_place="Konice", event_time="dnes v\u00a08.00")
    return replace(dossier, document=document)


def _a_notice(desk):
    file = desk.incidents.blank_file()
    notice = replace(file.latest, place="Konice, Zámecká 14", incident_type=IncidentType.GAS_LEAK)
    return replace(file, notices=(notice,))


def _a_draft(letters):
    return Unfinished(
        record_id="draft",
        form=FormKind.CONTACT,
        title="Nový kontakt",
        content='{"subject": "' + "ř" * letters + '"}',
        focus_field="subject",
        filled_count=1,
    )


def _newest_document(place):
    with place.database.reading() as reading:
        return DocumentId(reading.documents.page(None, 1)[0].id)


def _signatures(place):
    with place.database.reading() as reading:
        return read_dossier(reading, reading.documents.page(None, 1)[0].id).signatures


def _register_contact(place):
    place.open()
    place.desk.reception.register(a_visit(place.desk))


def _take_incident(place):
    place.open()
    place.desk.incidents.take_notice(_a_notice(place.desk))


def _close_document(place):
    _register_contact(place)
    place.desk.documents.close(_a_receipt(place))


def _contact(place):
    place.open()
    desk = place.desk
    visit = a_visit(desk)

    def finish():
        with place.database.reading() as reading:
            (stored,) = reading.contacts.page(None, 1)
        settled = replace(stored, outcome=ContactOutcome.SETTLED)
        return desk.reception.finish(replace(visit, contact=settled))

    return [lambda: desk.reception.register(visit), finish]


def _incident(place):
    place.open()
    incidents = place.desk.incidents
    with place.database.reading() as reading:
        file = read_incident(reading, reading.incidents.page(None, 1)[0])
    notice = replace(incidents.next_notice(file), injured_count=2)
    return [
        lambda: incidents.change_state(file.incident.id, IncidentState.IN_PROGRESS),
        lambda: incidents.log.write(file.incident.id, LogLine(text="uzavřena Hněvotínská")),
        lambda: incidents.take_notice(replace(file, notices=(*file.notices, notice))),
    ]


def _prepare_event(place):
    """A flood, somebody gathered at the centre, and a calamity begun from it."""
    place.open()
    desk = place.desk
    event_id = desk.incidents.take_notice(_a_notice(desk)).incident.id
    desk.calamities.begin("Povodeň – Konice", IncidentType.FLOOD, "Konice", event_id)


def _event(place):
    """What is written while an emergency lasts: each act is a row, its line and its sum."""
    place.open()
    desk = place.desk
    calamity, incident = _events(place)
    measure = desk.measures.add(incident.id, "uzavřít most")
    somebody = replace(desk.gathering.blank_person(calamity.id), name="Оксана Шевченко")
    reading = TypedReading(river="Bělá", profile="Mikulovice", level=182, source="hlídka 214")
    return [
        lambda: desk.incidents.log.write(calamity.id, LogLine(text="hlídka u\u00a0mostu")),
        lambda: desk.measures.settle(measure.id, MeasureState.DONE, "most uzavřen"),
        lambda: desk.notifying.notify(incident.id, "HZS 150", minutes=10),
        lambda: desk.gathering.take_in(somebody),
        lambda: desk.gathering.depart([somebody.id], "domů"),
        lambda: desk.gauging.record(calamity.id, reading),
        lambda: desk.calamities.unlink(calamity.id, incident.id, "patří jinam"),
    ]


def _events(place):
    """The calamity and the incident it began from."""
    with place.database.reading() as reading:
        return sorted(reading.incidents.page(), key=lambda each: each.scope.name)


def _prepare_handover(place):
    """A sheet with everything decided, and the colleague who takes over."""
    _take_incident(place)
    with place.database.transaction() as tx:
        tx.officers.put(COLLEAGUE)
    handing_over = place.desk.handing_over
    sheet = handing_over.prepare()
    for item in sheet.items:
        handing_over.decide(sheet.handover.id, item.id, ItemDecision.HANDED)
    handing_over.keep(replace(sheet.handover, incoming_id=COLLEAGUE.id))


def _handover(place):
    place.open()
    desk = place.desk
    handover = desk.handing_over.current().handover

    def sign():
        desk.workplace.confirm()  # the password was just given again
        return desk.handing_over.sign(handover.id)

    def confirm():
        desk.workplace.seat(COLLEAGUE)
        desk.workplace.confirm()
        return desk.handing_over.confirm(handover.id, "chybí klíč")

    return [sign, confirm]


def _closing(place):
    place.open()
    receipt = _a_receipt(place)
    return [lambda: place.desk.documents.close(receipt)]


def _printing(place):
    place.open()
    jobs = place.desk.print_jobs
    order = PrintOrder(
        record_kind=RecordKind.DOCUMENT,
        record_id=_newest_document(place),
        title="",
        purpose=PrintPurpose.SIGNING,
        copies=2,
    )
    sent = []
    return [
        lambda: sent.extend(jobs.begin((order,), "T1")),
        lambda: jobs.settle(tuple(sent), PrintJobState.PRINTED),
    ]


def _signing(place):
    place.open()
    signing, document_id = place.desk.signing, _newest_document(place)

    def record(signature):
        return lambda: signing.record(signature, SignatureState.SIGNED)

    def confirm():
        place.desk.workplace.confirm()  # the password was just given again
        return signing.confirm(document_id)

    return [*map(record, _signatures(place)), confirm]


def _draft(place):
    place.open()
    return [
        lambda: place.desk.drafts.keep(_a_draft(40)),
        lambda: place.desk.drafts.keep(_a_draft(9_000)),
    ]


def _blank_forms(place):
    place.open()
    desk = place.desk

    def form(number):
        return desk.outage.rows()[number].form

    begun = []

    def begin():
        begun.append(desk.outage.begin_entry(form(0).id))

    def close():
        (dossier,) = begun
        document = replace(
            dossier.document,
            event_place="Konice",
            event_time="včera v\u00a022.00",
            event_summary="ztráta",
            reported_at=dossier.document.recorded_at,
        )
        template = desk.documents.template(document)
        person = desk.documents.blank_person(document.id, 0, template)
        persons = (replace(person, given_names="Jana", surname="Malá"),)
        desk.documents.close(replace(dossier, document=document, persons=persons))

    return [
        lambda: desk.outage.make((KitLine(template_code="POO", count=5),)),
        lambda: desk.striking.void((form(1), form(2)), "promočené"),
        begin,
        close,
    ]


def _restart(place):
    return [place.open, place.close]


def _propose_erasure(place):
    """A contact with a person, six years old, whose erasure an officer proposed."""
    place.open()
    visit = a_visit(place.desk)
    done = replace(visit.contact, outcome=ContactOutcome.SETTLED)
    place.desk.reception.finish(replace(visit, contact=done))
    place.clock.pass_by(days=6 * 365)
    place.desk.retention.propose(place.desk.retention.dry_run().due, "po lhůtě")


def _erasing(place):
    place.clock.pass_by(days=6 * 365)
    place.seat(Database.open(place.path, place.keys), HEAD)

    def approve():
        (proposal, *_) = place.desk.retention.proposals()
        place.desk.workplace.confirm()
        place.desk.retention.approve(proposal.id)

    return [approve]


class Shift:
    """A shift at the counter: acts and restarts in an order of its own for each number."""

    def __init__(self, number):
        self._number = number

    def __call__(self, place):
        """The acts of the shift; each asks the place for its desk, which a restart changes."""
        day = _Day(place, folds_often=bool(self._number % 2))
        day.open()
        between = [[day.draft], [day.notice], [day.contact], [place.close, day.open]]
        steps, chance = [day.contact, day.begin, day.close], Random(self._number)
        for _ in range(2):
            shuffled = chance.sample(between, len(between))
            steps += [act for acts in shuffled for act in acts]
            steps += [day.sign, day.contact, day.begin, day.close]
        return steps


class _Day:
    """What can be done at the counter."""

    def __init__(self, place, *, folds_often):
        self._place = place
        self._folds_often = folds_often
        self._letters = count(9_000)
        self._receipt = None

    def open(self):
        self._place.open()
        if self._folds_often:
            # The log is folded into the main file after each few pages instead of each thousand.
            with self._place.database.reading() as reading:
                reading.contacts.connection.exec_driver_sql("PRAGMA wal_autocheckpoint = 20")

    def contact(self):
        self._place.desk.reception.register(a_visit(self._place.desk))

    def begin(self):
        self._receipt = _a_receipt(self._place)

    def close(self):
        self._place.desk.documents.close(self._receipt)

    def sign(self):
        signature = _signatures(self._place)[0]
        self._place.desk.signing.record(signature, SignatureState.SIGNED)

    def notice(self):
        self._place.desk.incidents.take_notice(_a_notice(self._place.desk))

    def draft(self):
        self._place.desk.drafts.keep(_a_draft(next(self._letters)))


ACTS = tuple(
    Scenario(*given)
    for given in (
        ("kontakt", _contact),
        ("událost", _incident, _take_incident),
        ("mimořádná událost", _event, _prepare_event),
        ("předání služby", _handover, _prepare_handover),
        ("uzavření", _closing, _register_contact),
        ("tisk", _printing, _close_document),
        ("podpis", _signing, _close_document),
        ("koncept", _draft),
        ("tiskopisy", _blank_forms),
        ("výmaz", _erasing, _propose_erasure),
        ("spuštění", _restart, _close_document, True),
    )
)
SHIFTS = tuple(Scenario(f"směna {number}", Shift(number)) for number in range(1, 14))
