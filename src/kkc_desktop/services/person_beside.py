"""What names a person beside the records they stand in, for the account of their data."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.beside_records import BesideKind, BesideRecord, KnownBy, Likeness, is_led
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.czech import ZONE, day_words, moment_words
from kkc_desktop.domain.errors import RecordNotFound
from kkc_desktop.domain.found_thing import FoundThing
from kkc_desktop.domain.gathering import GatheredPerson, SoughtPerson
from kkc_desktop.domain.gathering_words import band_words, needs_words
from kkc_desktop.domain.prevention import Appointment
from kkc_desktop.services.data_care import CaredFor, cared_for
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

Facts = tuple[tuple[str, str], ...]


class Beside:
    """Reads it inside the act of the account.

    `record_ids` are the records that the account tells of; without `with_led` what belongs to a
    record under hlava III is left out.
    """

    def __init__(
        self,
        workplace: Workplace,
        tx: "Transaction",
        known: KnownBy,
        record_ids: Collection[str],
        *,
        with_led: bool,
    ) -> None:
        self._workplace = workplace
        self._tx = tx
        self._known = known
        self._record_ids = frozenset(record_ids)
        self._with_led = with_led

    def found(self) -> tuple[BesideRecord, ...]:
        """Everything, the newest first; what is certainly of somebody else is not there."""
        every = (*self._appointments(), *self._finds(), *self._safe_zones(), *self._drafts())
        shown = (each for each in every if each.likeness is not Likeness.OTHER)
        told = (each if each.likeness is Likeness.CERTAIN else _bare(each) for each in shown)
        return tuple(sorted(told, key=lambda each: each.on, reverse=True))

    def _appointments(self) -> Iterator[BesideRecord]:
        for booked in self._tx.person_records.appointments(self._known.ids):
            is_own = booked.card_id in self._known.ids or (
                booked.contact_id in self._record_ids and self._known.is_named_in(booked.name)
            )
            yield BesideRecord(
                kind=BesideKind.APPOINTMENT,
                number="",
                on=_day(booked.starts_at),
                likeness=Likeness.CERTAIN
                if is_own
                else self._known.likeness(booked.name, booked.phone),
                stated=_said(_of_appointment(booked)),
                left_out=_left(("poznámka k\u00a0výsledku", booked.outcome_note)),
            )

    def _finds(self) -> Iterator[BesideRecord]:
        for thing in self._tx.person_records.finds():
            papers = {thing.document_id, thing.contact_id, thing.handover_id}
            likeness = self._known.likeness(thing.left_to, thing.identifier)
            if papers & self._record_ids:
                likeness = Likeness.CERTAIN
            if likeness is Likeness.OTHER or (not self._with_led and self._is_led(thing)):
                continue
            yield BesideRecord(
                kind=BesideKind.FOUND_THING,
                number=thing.label,
                on=_day(thing.recorded_at),
                likeness=likeness,
                stated=_said(_of_find(thing)),
                left_out=_left(
                    ("kdo věc převzal", thing.left_to), ("poznámka k\u00a0nálezu", thing.note)
                ),
            )

    def _safe_zones(self) -> Iterator[BesideRecord]:
        for person in self._tx.person_records.gathered():
            likeness = self._known.likeness(person.name, person.contact)
            if likeness is not Likeness.OTHER:
                left = (
                    ("poznámka k\u00a0potřebám", person.needs_note),
                    ("skupina", person.group_name),
                    ("s\u00a0kým osoba odešla", person.left_to),
                )
                told = BesideRecord(
                    kind=BesideKind.GATHERED,
                    number=f"páska {band_words(person.band)}",
                    on=_day(person.arrived_at),
                    likeness=likeness,
                    stated=_said(_of_gathered(person)),
                    left_out=_left(*left),
                )
                yield from self._of_event(person.incident_id, told)
        for sought in self._tx.person_records.sought():
            likeness = self._known.likeness(sought.seeker, sought.seeker_contact)
            is_sought = self._known.is_named_in(sought.description)
            if likeness is Likeness.OTHER and is_sought:
                likeness = Likeness.TO_VERIFY
            if likeness is not Likeness.OTHER:
                told = BesideRecord(
                    kind=BesideKind.SOUGHT,
                    number="",
                    on=_day(sought.asked_at),
                    likeness=likeness,
                    stated=_said(_of_seeker(sought)),
                    left_out=("popis hledané osoby a\u00a0co bylo sděleno",),
                )
                yield from self._of_event(sought.incident_id, told)

    def _of_event(self, incident_id: str, told: BesideRecord) -> Iterator[BesideRecord]:
        event = self._cared(RecordKind.INCIDENT, incident_id)
        if event is None or not (self._with_led or event.care.regime is not DataRegime.LED):
            return
        restricted = "ano, údaje se jen uchovávají" if event.care.is_restricted else ""
        yield replace(
            told,
            number=" – ".join(filter(None, (event.record.number, told.number))),
            stated=(*told.stated, *_said((("Zpracování omezeno", restricted),))),
        )

    def _drafts(self) -> Iterator[BesideRecord]:
        for draft in self._tx.drafts.of():
            if self._with_led or not is_led(draft):
                yield BesideRecord(
                    kind=BesideKind.DRAFT,
                    number=draft.title,
                    on=_day(draft.saved_at),
                    likeness=self._known.likeness_in(draft),
                    left_out=("obsah formuláře, který ještě není záznamem",),
                )

    def _is_led(self, thing: FoundThing) -> bool:
        hangs_on = (
            (RecordKind.DOCUMENT, thing.document_id),
            (RecordKind.DOCUMENT, thing.handover_id),
            (RecordKind.CONTACT, thing.contact_id),
        )
        found = (self._cared(kind, record_id) for kind, record_id in hangs_on if record_id)
        return any(each is not None and each.care.regime is DataRegime.LED for each in found)

    def _cared(self, kind: RecordKind, record_id: str) -> CaredFor | None:
        """How the data of the record stand; None of a draft that was thrown away."""
        with suppress(RecordNotFound):
            return cared_for(self._workplace, self._tx, kind, record_id)
        return None


def _of_appointment(booked: Appointment) -> Facts:
    return (
        ("Kdy", moment_words(booked.starts_at)),
        ("K\u00a0čemu", booked.kind.label),
        ("Jak dopadl", booked.state.label),
        ("Jméno", booked.name),
        ("Telefon", booked.phone),
        ("Co se značí", booked.things),
        ("Označeno věcí", str(booked.marked_count or "")),
    )


def _of_find(thing: FoundThing) -> Facts:
    return (
        ("Věc", thing.description),
        ("Číslo věci", thing.identifier),
        ("Nalezeno", day_words(thing.found_on) if thing.found_on else ""),
        ("Místo nálezu", thing.found_place),
        ("Obec", thing.municipality),
        ("Kde je", thing.state.label),
        ("Odešla", moment_words(thing.left_at) if thing.left_at else ""),
    )


def _of_gathered(person: GatheredPerson) -> Facts:
    age = person.apparent_age
    return (
        ("Jméno", person.name),
        ("Věk odhadem", "" if age is None else str(age)),
        ("Odkud přišla", person.came_from),
        ("Spojení", person.contact),
        ("Potřeby", needs_words(person.needs)),
        ("Zvířata", person.animals),
        ("Kde byla", person.place),
        ("Příchod", moment_words(person.arrived_at)),
        ("Odchod", moment_words(person.left_at) if person.left_at else ""),
    )


def _of_seeker(sought: SoughtPerson) -> Facts:
    return (
        ("Kdo hledá", sought.seeker),
        ("Spojení", sought.seeker_contact),
        ("Kdy se ptal(a)", moment_words(sought.asked_at)),
        ("Jak hledání skončilo", sought.state.label),
    )


def _bare(record: BesideRecord) -> BesideRecord:
    """What is said of it before it is verified whose it is."""
    return replace(record, stated=(), left_out=())


def _said(facts: Iterable[tuple[str, str]]) -> Facts:
    return tuple((label, value) for label, value in facts if value)


def _left(*texts: tuple[str, str]) -> tuple[str, ...]:
    return tuple(words for words, text in texts if text)


def _day(at: datetime) -> date:
    return at.astimezone(ZONE).date()
