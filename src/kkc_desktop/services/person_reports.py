"""What a person may ask of their data: everything about them, and who looked at them."""

import json
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, AuditEntry, RecordKind
from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.beside_records import KnownBy
from kkc_desktop.domain.code_lists import DataRegime, PersonRole
from kkc_desktop.domain.czech import day_words, fold
from kkc_desktop.domain.data_report import (
    TEXTS_OF_KIND,
    GivenAway,
    PersonReport,
    ReaderLine,
    ReadersReport,
    RecordStanding,
    ReportedRecord,
    ReportRecipient,
    as_json,
    is_given_away,
    left_out_texts,
    own_facts,
    recipient_of,
)
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.oversight import NamedRecord, PersonQuery, person_query
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import CardId, PersonCard
from kkc_desktop.domain.person_file import in_force
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.promise import Promise
from kkc_desktop.domain.restriction import CARED_KINDS
from kkc_desktop.services.data_care import CaredFor, cared_for
from kkc_desktop.services.person_beside import Beside
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.leaving_files import leaving_files

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

_SHORTEST = 2
_OFFERED = 20
_JSON = ".json"
_PROMISED_TO = frozenset({PersonRole.REPORTING_PERSON, PersonRole.INJURED_PARTY, PersonRole.VICTIM})
"""Who may ask to be told what was done (§ 158 odst. 2 TŘ)."""


class PersonReports:
    """The verbs that give a person, or who may ask for them, the account of their data.

    Each leaves one line with the recipient's part in the matter and no name.
    """

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def cards(self, typed: str) -> tuple[PersonCard, ...]:
        """The cards that the typed name or number fits, to choose one; the closest first."""
        self._workplace.permit(Act.REPORT_PERSON)
        if len("".join(typed.split())) < _SHORTEST:
            return ()
        with self._workplace.act(Act.SEARCH) as tx:
            tx.audit.reason = tx.audit.digest_of(fold(typed))
            hits = tx.person_search.find(typed, self._workplace.known_names, _OFFERED)
            return tuple(tx.person_cards.get(CardId(hit.record_id)) for hit in hits)

    def sheet(self, card_id: str, recipient: ReportRecipient, *, with_led: bool = True) -> bytes:
        """The PDF with everything about the person. Refused with RecordNotFound."""
        from kkc_desktop.printing.data_report import render_person_report

        words = _words(recipient, with_led=with_led)
        with self._workplace.act(Act.REPORT_PERSON, RecordKind.PERSON, card_id, words) as tx:
            report = self._report(tx, card_id, recipient, with_led=with_led)
            witness = paper_mark(*tx.audit.head())
        officer = self._workplace.officer.short_name
        return render_person_report(report, self._workplace.station, officer, witness)

    def write(
        self, card_id: str, recipient: ReportRecipient, path: Path, *, with_led: bool = True
    ) -> Path:
        """Writes the same for a machine as JSON; gives back where it is.

        Refused with RecordNotFound, with StorageUnavailable when it cannot be written there.
        """
        target = path if path.suffix == _JSON else path.with_name(path.name + _JSON)
        words = f"{_words(recipient, with_led=with_led)}; soubor JSON"
        with (
            leaving_files() as leaving,
            self._workplace.act(Act.REPORT_PERSON, RecordKind.PERSON, card_id, words) as tx,
        ):
            report = self._report(tx, card_id, recipient, with_led=with_led)
            text = json.dumps(as_json(report), ensure_ascii=False, indent=2)
            leaving.write(target, text.encode())
        return target

    def readers_sheet(
        self, typed: str, recipient: ReportRecipient, *, with_led: bool = True
    ) -> bytes:
        """The PDF saying who looked at the typed person, and until when what names them is kept.

        The trail keeps a digest of what was typed. Refused with NotComplete when it is too short.
        """
        from kkc_desktop.printing.data_report import render_readers

        person = person_query(typed)
        if len("".join(person.words)) < _SHORTEST:
            text = "Zapište jméno a\u00a0příjmení nebo číslo."
            fix = "Datum narození výběr zúží, například Jana Malá 15.\u00a03.\u00a01985."
            raise NotComplete((Problem(field="person", text=text, fix=fix),))
        with self._workplace.act(Act.REPORT_READERS) as tx:
            digest = tx.audit.digest_of(fold(typed))
            tx.audit.reason = f"osoba {digest}; {_words(recipient, with_led=with_led)}"
            kept = self._kept(tx, person, with_led=with_led)
            report = self._readers(tx, typed, kept, recipient)
            witness = paper_mark(*tx.audit.head())
        officer = self._workplace.officer.short_name
        return render_readers(report, self._workplace.station, officer, witness)

    def _report(
        self, tx: "Transaction", card_id: str, recipient: ReportRecipient, *, with_led: bool
    ) -> PersonReport:
        card = tx.person_cards.get(CardId(card_id))
        ids = tx.person_cards.family(card_id)
        records = self._records(tx, ids)
        known = KnownBy.of(ids, [stated for stated, _ in records])
        if not with_led:
            records = [each for each in records if not _is_led(each[1])]
        today = self._workplace.today()
        named = [
            NamedRecord(kind=each.record.kind, record_id=each.record.id) for _, each in records
        ]
        named += [NamedRecord(kind=RecordKind.PERSON, record_id=each) for each in ids]
        numbers = {each.record.id: _called(each) for _, each in records}
        beside = Beside(self._workplace, tx, known, numbers, with_led=with_led)
        return PersonReport(
            card=card,
            recipient=recipient,
            made_at=self._workplace.now(),
            flags=tuple(
                (flag.kind.label, flag.valid_until)
                for flag in tx.people.flags_of(ids)
                if in_force(flag, today)
            ),
            records=tuple(_reported(tx, *each, self._title(each[1])) for each in records),
            beside=beside.found(),
            given_away=tuple(
                GivenAway(
                    at=entry.recorded_at,
                    record=numbers.get(entry.record_id, "karta osoby"),
                    act=entry.act,
                    recipient=_recipient(tx, entry),
                )
                for entry in tx.trail.about(named, ())
                if is_given_away(entry)
            ),
            is_led_left_out=not with_led,
        )

    def _records(
        self, tx: "Transaction", ids: tuple[str, ...]
    ) -> list[tuple[Person | PersonCard, CaredFor]]:
        """Every record of the person with what it states of them, the newest first.

        One that states them twice, as two cards later merged, stands there twice.
        """
        statements: defaultdict[str, list[Person]] = defaultdict(list)
        for each in tx.people.statements_of(ids):
            statements[each.record_id].append(each)
        records = tx.person_records
        named: list[tuple[str, RecordKind]] = [
            *((each.id, RecordKind.CONTACT) for each in records.contacts(ids)),
            *((each.id, RecordKind.ADVICE) for each in records.advice(ids)),
            *((each.id, RecordKind.INCIDENT) for each, _ in records.incidents(ids)),
            *((each.id, RecordKind.DOCUMENT) for each in records.documents(ids)),
        ]
        found: list[tuple[Person | PersonCard, CaredFor]] = [
            (stated, cared_for(self._workplace, tx, kind, record_id))
            for record_id, kind in named
            for stated in statements[record_id]
        ]
        found += [
            (
                tx.person_cards.get(CardId(each)),
                cared_for(self._workplace, tx, RecordKind.PERSON, each),
            )
            for each in ids
        ]
        return sorted(found, key=lambda each: each[1].record.began_on, reverse=True)

    def _title(self, cared: CaredFor) -> str:
        """What the record is about; of a paper what its kind is called."""
        if cared.record.kind is not RecordKind.DOCUMENT:
            return cared.record.title
        return self._workplace.templates.title_of(cared.record.key)

    def _kept(
        self, tx: "Transaction", person: PersonQuery, *, with_led: bool
    ) -> dict[str, CaredFor]:
        """The records that name the person, by their id."""
        found = {
            each.record_id: cared_for(self._workplace, tx, each.kind, each.record_id)
            for each in tx.trail.naming(person)
            if each.kind in CARED_KINDS
        }
        return {id_: each for id_, each in found.items() if with_led or not _is_led(each)}

    def _readers(
        self,
        tx: "Transaction",
        typed: str,
        kept: dict[str, CaredFor],
        recipient: ReportRecipient,
    ) -> ReadersReport:
        names = {each.id: each.full_name for each in tx.officers.all()}
        records = [NamedRecord(kind=e.record.kind, record_id=e.record.id) for e in kept.values()]
        lines = [
            ReaderLine(
                at=entry.recorded_at,
                record=_called(kept[entry.record_id]),
                officer=names.get(entry.officer_id, "neznámý účet"),
                act=entry.act,
                reason=_readable(entry.act, entry.reason),
            )
            for entry in tx.trail.about(records, ())
            if entry.act.operation is not None and entry.record_id in kept
        ]
        return ReadersReport(
            typed=" ".join(typed.split()),
            recipient=recipient,
            made_at=self._workplace.now(),
            lines=tuple(lines),
            kept=tuple(RecordStanding(record=_called(e), care=e.care) for e in kept.values()),
        )


def _promised(
    tx: "Transaction", stated: Person | PersonCard, record_id: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What was promised to this person in the record, in words, and which of it is not given.

    A record of several people does not say to whom of those who may be told.
    """
    if not isinstance(stated, Person):
        return (), ()
    found = tx.promises.of((record_id,))
    if not found:
        return (), ()
    if not _PROMISED_TO.intersection(stated.roles) and len(tx.persons.of(record_id)) > 1:
        return (), ("slib daný v\u00a0záznamu",)
    notes = ("poznámka ke slibu",) if any(each.note for each in found) else ()
    return tuple(map(_promise_words, found)), notes


def _promise_words(promise: Promise) -> str:
    """The promise on one line, without its note."""
    words = (
        f"{promise.kind.label}, slíbeno {day_words(promise.promised_on)}"
        f" do {day_words(promise.due_on)}"
    )
    if promise.done_on is None:
        return f"{words}, {promise.manner.label}"
    return f"{words}, splněno {day_words(promise.done_on)} {promise.manner.label}"


def _reported(
    tx: "Transaction", stated: Person | PersonCard, cared: CaredFor, title: str
) -> ReportedRecord:
    is_person = isinstance(stated, Person)
    promises, left_out = _promised(tx, stated, cared.record.id)
    roles = ", ".join(role.label for role in stated.roles) if isinstance(stated, Person) else ""
    return ReportedRecord(
        kind=cared.record.kind,
        number=cared.record.number,
        on=cared.record.began_on,
        title=title,
        roles=roles,
        stated=own_facts(stated) if is_person else (),
        care=cared.care,
        promises=promises,
        left_out=(
            *left_out_texts(stated),
            *TEXTS_OF_KIND.get(cared.record.kind, ()),
            *left_out,
        ),
    )


def _recipient(tx: "Transaction", entry: AuditEntry) -> str:
    """To whom the data went; of a paper handed over its record says it."""
    if entry.act is Act.HAND_OVER_DOCUMENT:
        return tx.documents.get(entry.record_id).handed_over_to
    return recipient_of(entry)


def _is_led(cared: CaredFor) -> bool:
    return cared.care.regime is DataRegime.LED


def _called(cared: CaredFor) -> str:
    return f"{cared.record.kind.label} {cared.record.number}".strip()


def _readable(act: Act, reason: str) -> str:
    """The reason as a person reads it; what stands there as ids is left out."""
    return reason if act in (Act.CONSULT, Act.DISCLOSE, Act.SEARCH) else ""


def _words(recipient: ReportRecipient, *, with_led: bool) -> str:
    return f"komu: {recipient.label}" + ("" if with_led else "; bez záznamů hlavy III")
