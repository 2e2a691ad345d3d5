"""The safe zone: people taken in at the centre, their leaving, head counts, people sought.

One row for each act, whatever the number of people: nothing is indexed anew and no name goes into
the search or into the log, which tells only band numbers and counts.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.consultation import of_incident
from kkc_desktop.domain.czech import HARD, counted
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.event_lists import EventScope, SoughtState
from kkc_desktop.domain.gathering import (
    GatheredPerson,
    GatheredPersonId,
    HeadCount,
    HeadCountId,
    SoughtPerson,
    SoughtPersonId,
)
from kkc_desktop.domain.gathering_register import (
    DESTINATIONS,
    GatheringRegister,
    check_departure,
    check_gathered,
    check_sought,
)
from kkc_desktop.domain.gathering_words import band_words, bands_words
from kkc_desktop.domain.incident import Incident, IncidentId
from kkc_desktop.domain.incident_lists import IncidentType, LogChannel, LogKind
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.services.event_log import add_line
from kkc_desktop.services.matters import Matters
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

_INCIDENT = RecordKind.INCIDENT
_LONGEST_BANDS = 400
_PEOPLE = ("osoba", "osoby", "osob")


class Gathering:
    """The verbs of the safe zone. A register belongs to an incident or to a whole calamity."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._matters = Matters(workplace)

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def now(self) -> datetime:
        """The clock of the desk."""
        return self._workplace.now()

    def open(
        self, incident_id: IncidentId, reason: str = "", search_line: int = 0
    ) -> GatheringRegister:
        """The register of the event; the consultation is written into the trail first.

        Refused with ReasonNeeded when the event belongs to another matter and no reason is given.
        """
        with self._workplace.look(Act.CONSULT) as tx:
            known = of_incident(tx.incidents.get(_owner(tx, incident_id)))
        self._matters.consult(_INCIDENT, known, reason, search_line)
        return self.read(incident_id)

    def read(
        self, incident_id: IncidentId, known: GatheringRegister | None = None
    ) -> GatheringRegister:
        """The register as it stands now, for a page that is open already.

        The very one that is `known`, if nothing of the event has changed since it was read.
        """
        with self._workplace.look() as tx:
            event = tx.incidents.get(_owner(tx, incident_id))
            stamp = tx.events.gathered.stamp(event.id)
            if known is not None and (known.event, known.stamp) == (event, stamp):
                return known
            return GatheringRegister(
                event=event,
                stamp=stamp,
                title=event_title(tx, event),
                people=tx.events.gathered.of(event.id),
                sought=tx.events.sought.of(event.id),
                counts=tx.events.head_counts.of(event.id),
            )

    def newest(self) -> IncidentId | None:
        """The open event whose register is wanted when none is named: a calamity goes first."""
        with self._workplace.look() as tx:
            found = tx.incidents.open()
        calamities = [event for event in found if event.scope is EventScope.CALAMITY]
        chosen = (*calamities, *found)[:1]
        return chosen[0].id if chosen else None

    def blank_person(
        self, incident_id: IncidentId, after: GatheredPerson | None = None
    ) -> GatheredPerson:
        """The next person, not stored yet; group, place and whence carry over from the one before.

        Its band is only what it is likely to get; the band is given when the person is stored.
        """
        with self._workplace.look(Act.GATHER_PERSON) as tx:
            band = tx.events.gathered.next_band(incident_id)
        now = self._workplace.now()
        return GatheredPerson(
            id=GatheredPersonId(self._workplace.new_id()),
            incident_id=incident_id,
            band=band,
            group_name=after.group_name if after else "",
            came_from=after.came_from if after and after.group_name else "",
            place=after.place if after else "",
            arrived_at=now,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )

    def problems(self, person: GatheredPerson) -> list[Problem]:
        """Why the person cannot be stored as typed."""
        return check_gathered(person, self._workplace.now())

    def take_in(self, person: GatheredPerson) -> GatheredPerson:
        """Stores a new person and gives them the next band; refused with NotComplete."""
        _demand(self.problems(person))
        now, event_id = self._workplace.now(), person.incident_id
        with self._workplace.act(Act.GATHER_PERSON, _INCIDENT, event_id, "nová páska") as tx:
            taken = replace(
                person,
                band=tx.events.gathered.next_band(event_id),
                recorded_at=now,
                recorded_by=self._workplace.officer.id,
            )
            tx.events.gathered.add(taken)
            tx.drafts.remove(DraftId(person.id), self._workplace.officer.id)
            alone = " bez doprovodu" if taken.is_alone else ""
            self._tell(
                tx, event_id, f"Páska {band_words(taken.band)}: přijata osoba{alone}.", taken
            )
        return taken

    def change(self, person: GatheredPerson) -> GatheredPerson:
        """Stores what is now known of a person; refused with NotComplete, WrongStep if erased."""
        _demand(self.problems(person))
        words = f"změna, páska {band_words(person.band)}"
        with self._workplace.act(Act.GATHER_PERSON, _INCIDENT, person.incident_id, words) as tx:
            before = tx.events.gathered.get(person.id)
            _demand_named(before)
            tx.events.gathered.change(person)
            tx.drafts.remove(DraftId(person.id), self._workplace.officer.id)
            self._tell(tx, person.incident_id, _change_words(before, person), person)
        return person

    def open_person(self, person_id: GatheredPersonId) -> GatheredPerson:
        """The whole card of a person; that it was looked into is written into the trail."""
        with self._workplace.look(Act.CONSULT) as tx:
            person = tx.events.gathered.get(person_id)
        words = f"osoba ve středisku, páska {band_words(person.band)}"
        with self._workplace.act(Act.CONSULT, _INCIDENT, person.incident_id, words):
            return person

    def depart(
        self, person_ids: Iterable[GatheredPersonId], where: str, at: datetime | None = None
    ) -> tuple[GatheredPerson, ...]:
        """Writes that these people left, when and where; who left already stays as written.

        Refused with NotComplete without anybody here, without a place, or for a wrong time.
        """
        wanted = tuple(person_ids)
        with self._workplace.look(Act.GATHER_PERSON) as tx:
            found = [tx.events.gathered.get(person_id) for person_id in wanted]
        return self._depart([p for p in found if p.left_at is None], where, at, "odjezd")

    def end_stay(
        self, incident_id: IncidentId, where: str, at: datetime | None = None
    ) -> tuple[GatheredPerson, ...]:
        """Writes that everybody who is still here left; refused as `depart` is."""
        with self._workplace.look(Act.GATHER_PERSON) as tx:
            here = tx.events.gathered.here(incident_id)
        return self._depart(here, where, at, "ukončen pobyt všech")

    def count(self, incident_id: IncidentId, counted_people: int, note: str = "") -> HeadCount:
        """Writes a head count beside what the register holds; a difference goes into the log."""
        if counted_people < 0:
            text = "Počet osob nemůže být záporný."
            raise NotComplete((Problem(field="counted", text=text, fix="Zapište, kolik jich je."),))
        now = self._workplace.now()
        with self._workplace.act(Act.COUNT_GATHERED, _INCIDENT, incident_id) as tx:
            head_count = HeadCount(
                id=HeadCountId(self._workplace.new_id()),
                incident_id=incident_id,
                counted=counted_people,
                expected=tx.events.gathered.present(incident_id),
                note=note.strip(),
                counted_at=now,
                recorded_at=now,
                recorded_by=self._workplace.officer.id,
            )
            tx.events.head_counts.add(head_count)
            add_line(self._workplace, tx, incident_id, LogKind.GATHERING, count_words(head_count))
        return head_count

    def blank_sought(self, incident_id: IncidentId) -> SoughtPerson:
        """A new question for somebody, not stored yet."""
        self._workplace.permit(Act.SEEK_PERSON)
        now = self._workplace.now()
        return SoughtPerson(
            id=SoughtPersonId(self._workplace.new_id()),
            incident_id=incident_id,
            description="",
            asked_at=now,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )

    def seek(self, person: SoughtPerson) -> SoughtPerson:
        """Stores the question for somebody; refused with NotComplete."""
        _demand(check_sought(person))
        with self._workplace.act(Act.SEEK_PERSON, _INCIDENT, person.incident_id) as tx:
            tx.events.sought.add(person)
            total = counted(tx.events.sought.count_of(person.incident_id), *_SOUGHT)
            text = f"Přijat dotaz na hledanou osobu, dosud {total}."
            add_line(
                self._workplace,
                tx,
                person.incident_id,
                LogKind.GATHERING,
                text,
                person.asked_at,
                channel=LogChannel.TELEPHONE,
            )
        return person

    def open_sought(self, person_id: SoughtPersonId) -> SoughtPerson:
        """The whole question with who asks; that it was looked into is written into the trail."""
        with self._workplace.look(Act.CONSULT) as tx:
            person = tx.events.sought.get(person_id)
        with self._workplace.act(Act.CONSULT, _INCIDENT, person.incident_id, "hledaná osoba"):
            return person

    def settle_sought(
        self,
        person_id: SoughtPersonId,
        told: str,
        matched_id: GatheredPersonId | None = None,
    ) -> SoughtPerson:
        """A human verified who it is and told the seeker; without a match the search just ends.

        `told` says who was told what and how. Refused with NotComplete without it, with WrongStep
        when it was settled before.
        """
        if not told.strip():
            text, fix = "Není zapsáno, co bylo sděleno.", "Zapište komu, co a\u00a0jak."
            raise NotComplete((Problem(field="told", text=text, fix=fix),))
        now = self._workplace.now()
        with self._workplace.look(Act.SEEK_PERSON) as tx:
            before = tx.events.sought.get(person_id)
            match = tx.events.gathered.get(matched_id) if matched_id else None
        if before.state is not SoughtState.SOUGHT or before.erased_at is not None:
            raise WrongStep("Hledání už je ukončené.", "Nový dotaz zapište znovu.")
        settled = replace(
            before,
            state=SoughtState.TOLD if match else SoughtState.CLOSED,
            matched_id=match.id if match else "",
            told=told.strip(),
            settled_at=now,
        )
        band = f"páska {band_words(match.band)}" if match else "bez nálezu"
        with self._workplace.act(Act.SEEK_PERSON, _INCIDENT, before.incident_id, band) as tx:
            tx.events.sought.change(settled)
            words = f"ověřena, {band}; sděleno" if match else "mezi přijatými není; ukončeno"
            text = f"Hledaná osoba {words}."
            add_line(self._workplace, tx, before.incident_id, LogKind.GATHERING, text)
        return settled

    def _depart(
        self, people: Iterable[GatheredPerson], where: str, at: datetime | None, words: str
    ) -> tuple[GatheredPerson, ...]:
        leaving, now = tuple(people), self._workplace.now()
        moment = at or now
        _demand(_departure_problems(leaving, where, moment, now))
        event_id = leaving[0].incident_id
        gone = tuple(replace(p, left_at=moment, left_to=where.strip()) for p in leaving)
        what = f"{words}: {counted(len(gone), *_PEOPLE)}"
        with self._workplace.act(Act.GATHER_PERSON, _INCIDENT, event_id, what) as tx:
            for person in gone:
                tx.events.gathered.change(person)
            bands = bands_words([person.band for person in gone])
            named = f" (pásky {bands})" if len(bands) <= _LONGEST_BANDS else ""
            place = f", kam: {where.strip()}" if where.strip() in DESTINATIONS else ""
            text = f"{what[:1].upper()}{what[1:]}{named}{place}."
            self._tell(tx, event_id, text, at=moment)
        return gone

    def _tell(
        self,
        tx: "Transaction",
        event_id: IncidentId,
        text: str,
        person: GatheredPerson | None = None,
        at: datetime | None = None,
    ) -> None:
        """A line of the log with how many are here now."""
        here = counted(tx.events.gathered.present(event_id), *_PEOPLE)
        when = at or (person.arrived_at if person and person.left_at is None else None)
        line = f"{text} Ve středisku: {here}."
        add_line(self._workplace, tx, event_id, LogKind.GATHERING, line, when)


_SOUGHT = ("hledaná", "hledané", "hledaných")


def count_words(head_count: HeadCount) -> str:
    """What a head count found: Sečteno 45, v evidenci 47."""
    if head_count.counted == head_count.expected:
        return f"Sečteno {head_count.counted}, souhlasí s{HARD}evidencí."
    apart = abs(head_count.counted - head_count.expected)
    return f"Sečteno {head_count.counted}, v{HARD}evidenci {head_count.expected}; rozdíl {apart}."


def _owner(tx: "Transaction", incident_id: IncidentId) -> IncidentId:
    """The event whose register it is: the calamity of an incident that has no people of its own."""
    if tx.events.gathered.count_of(incident_id):
        return incident_id
    links = tx.events.links_of(incident_id)
    return links[-1].incident_id if links and links[-1].is_linked else incident_id


def event_title(tx: "Transaction", event: Incident) -> str:
    """What the event is called: its name, else its type and place as last known."""
    if event.name:
        return event.name
    notices = tx.incidents.notices_of(event.id)
    if not notices:
        return event.evidence_number
    last = notices[-1]
    kind = last.incident_type
    words = (kind.label if kind is not IncidentType.NOT_CHOSEN else "", last.place)
    return ", ".join(word for word in words if word) or event.evidence_number


def _demand(problems: Iterable[Problem]) -> None:
    errors = errors_of(problems)
    if errors:
        raise NotComplete(errors)


def _demand_named(person: GatheredPerson) -> None:
    if person.erased_at is not None:
        raise WrongStep(
            "Údaje této osoby už jsou po lhůtě vymazané.",
            "Zůstala jen páska, časy a\u00a0potřeby; ty se nemění.",
        )


def _change_words(before: GatheredPerson, now: GatheredPerson) -> str:
    band = band_words(now.band)
    if before.left_at is not None and now.left_at is None:
        return f"Páska {band}: osoba je zpět ve středisku."
    if before.left_at is None and now.left_at is not None:
        return f"Páska {band}: osoba odjela."
    return f"Páska {band}: údaje doplněny."


def _departure_problems(
    people: tuple[GatheredPerson, ...], where: str, at: datetime, now: datetime
) -> list[Problem]:
    if not people:
        text, fix = "Nikdo z\u00a0vybraných ve středisku není.", "Vyberte, kdo odjíždí."
        return [Problem(field="people", text=text, fix=fix)]
    found = check_departure(at, max(person.arrived_at for person in people), now)
    if not where.strip():
        text, fix = "Není zapsáno, kam odjeli.", "Zapište místo, třeba domů nebo nemocnice."
        found.append(Problem(field="left_to", text=text, fix=fix))
    return found
