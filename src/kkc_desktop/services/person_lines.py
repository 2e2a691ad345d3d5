"""The time line of a person: every record they stand in as one line, restricted ones as none."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.card_words import number_words
from kkc_desktop.domain.code_lists import IdentityCheck
from kkc_desktop.domain.consultation import (
    Circumstances,
    of_advice,
    of_contact,
    of_document,
    of_incident,
)
from kkc_desktop.domain.czech import ZONE, clock_words
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.incident import Incident, Notice
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import PersonCard, PersonFlag, PersonMerge
from kkc_desktop.domain.person_file import (
    RESTRICTED_LINE,
    RESTRICTED_TITLE,
    SEALED_STATES,
    PastRecord,
    SnapshotNote,
    changed_since,
    is_police_matter,
)
from kkc_desktop.services.matter_words import joined, short
from kkc_desktop.services.restricted import is_kept_from, is_reserved_paper
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Found:
    """A record of the person: its line, what decides who opens it, whether it is the police's."""

    line: PastRecord
    circumstances: Circumstances
    is_reserved: bool = False
    document: Document | None = None


class PersonLines:
    """Reads in one transaction what the page of a person lists; asked by PersonFiles alone."""

    def __init__(self, workplace: Workplace, tx: "Transaction", ids: tuple[str, ...]) -> None:
        self._workplace = workplace
        self._tx = tx
        self._names = {officer.id: officer.short_name for officer in tx.officers.all()}
        self._statements = {each.record_id: each for each in tx.people.statements_of(ids)}
        self.found = (*self._contacts(ids), *self._others(ids))
        known = [each.circumstances.record_id for each in self.found]
        self._restricted = tx.data_steps.restricted_among(known)

    def circumstances(self) -> tuple[Circumstances, ...]:
        """What decides whether the card is in hand."""
        return tuple(each.circumstances for each in self.found)

    def lines(
        self,
        flags: tuple[PersonFlag, ...],
        merges: tuple[PersonMerge, ...],
        numbers: dict[str, int],
    ) -> tuple[PastRecord, ...]:
        """Every line, the newest first; those that the person on duty may not see say only when."""
        lines = [_hidden(each.line) if self._is_hidden(each) else each.line for each in self.found]
        lines += [self._of_flag(flag) for flag in flags]
        for merge in merges:
            lines += self._of_merge(merge, numbers)
        return tuple(sorted(lines, key=lambda line: (line.at, line.is_open), reverse=True))

    def notes(self, card: PersonCard) -> tuple[SnapshotNote, ...]:
        """Closed papers that state of the person what the card says otherwise today."""
        found = []
        for each in self.found:
            document, statement = each.document, self._statement(each)
            if document is None or statement is None or self._is_hidden(each):
                continue
            fields = changed_since(statement, card)
            if document.state in SEALED_STATES and fields:
                found.append(
                    SnapshotNote(
                        document_id=document.id,
                        title=each.line.title,
                        number=_short_number(document.evidence_number),
                        on=_day(document.closed_at or document.recorded_at),
                        is_signed=document.signed_at is not None,
                        fields=fields,
                    )
                )
        return tuple(sorted(found, key=lambda note: note.on, reverse=True))

    def waiting(self) -> tuple[str, str]:
        """Id and ticket of the newest contact of the person that is open, empty without one."""
        found = [e for e in self.found if e.line.kind is RecordKind.CONTACT and e.line.is_open]
        newest = max(found, key=lambda each: each.line.at, default=None)
        if newest is None:
            return "", ""
        contact = self._tx.contacts.get(newest.line.record_id)
        return contact.id, contact.ticket

    def first_seen_on(self) -> date | None:
        """The day of the first record."""
        return min((_day(each.line.at) for each in self.found), default=None)

    def verified_on(self) -> date | None:
        """The day on which the identity was last checked by a document."""
        checked = (
            _day(each.line.at)
            for each in self.found
            if (statement := self._statement(each))
            and statement.identity_check is IdentityCheck.DOCUMENT
        )
        return max(checked, default=None)

    def _statement(self, found: Found) -> Person | None:
        return self._statements.get(found.circumstances.record_id)

    def _is_hidden(self, found: Found) -> bool:
        if found.circumstances.record_id in self._restricted:
            return True
        return is_kept_from(self._workplace, found.circumstances, is_reserved=found.is_reserved)

    def _contacts(self, ids: tuple[str, ...]) -> list[Found]:
        found = []
        for contact in self._tx.person_records.contacts(ids):
            doing = "osoba čeká" if contact.is_waiting else contact.outcome.label
            line = PastRecord(
                kind=RecordKind.CONTACT,
                record_id=contact.id,
                card_id=self._card_of(contact.id),
                at=contact.arrived_at,
                title=f"Kontakt {contact.ticket} – {contact.reason.label}",
                second_line=joined(doing, self._names.get(contact.handler_id, "")),
                is_open=contact.is_waiting,
            )
            found.append(Found(line, of_contact(contact), is_police_matter(contact)))
        return found

    def _others(self, ids: tuple[str, ...]) -> list[Found]:
        records = self._tx.person_records
        return [
            *(self._of_advice(advice) for advice in records.advice(ids)),
            *(self._of_incident(*each) for each in records.incidents(ids)),
            *(self._of_document(document) for document in records.documents(ids)),
        ]

    def _of_advice(self, advice: AdviceRecord) -> Found:
        from kkc_desktop.services.advising import Advising

        topics = Advising(self._workplace).topic_words(advice)
        leaflet = f"leták {advice.leaflet_code}" if advice.leaflet_code else ""
        language = advice.leaflet_language.label if leaflet else ""
        line = PastRecord(
            kind=RecordKind.ADVICE,
            record_id=advice.id,
            card_id=self._card_of(advice.id),
            at=advice.given_at,
            title=short(f"Rada – {topics}" if topics else "Preventivní rada"),
            second_line=joined(advice.form.label, leaflet, language),
        )
        return Found(line, of_advice(advice))

    def _of_incident(self, incident: Incident, notice: Notice) -> Found:
        is_calamity = incident.scope is EventScope.CALAMITY
        kind = incident.name if is_calamity else notice.incident_type.label
        what = ", ".join(part for part in (kind, notice.place) if part)
        handed = incident.handed_over_at
        line = PastRecord(
            kind=RecordKind.INCIDENT,
            record_id=incident.id,
            card_id=self._card_of(incident.id),
            at=incident.received_at,
            title=short(f"{'Kalamita' if is_calamity else 'Událost'} – {what}"),
            second_line=joined(
                self._role_words(incident.id),
                f"předáno IOS {clock_words(handed)}" if handed else "nepředáno IOS",
            ),
        )
        return Found(line, of_incident(incident))

    def _of_document(self, document: Document) -> Found:
        template = self._workplace.templates.version_of(
            document.template_code, document.template_version
        )
        line = PastRecord(
            kind=RecordKind.DOCUMENT,
            record_id=document.id,
            card_id=self._card_of(document.id),
            at=document.signed_at or document.closed_at or document.recorded_at,
            title=template.title,
            second_line=joined(
                _short_number(document.evidence_number),
                f"verze {document.version}",
                self._names.get(document.officer_id, ""),
                self._role_words(document.id),
            ),
            state=document.state,
        )
        is_reserved = is_reserved_paper(self._workplace, document)
        return Found(line, of_document(document), is_reserved, document)

    def _of_flag(self, flag: PersonFlag) -> PastRecord:
        ended = f"ukončeno: {flag.end_reason}" if flag.ended_at else ""
        return PastRecord(
            kind=RecordKind.PERSON,
            record_id=flag.card_id,
            card_id=flag.card_id,
            at=flag.recorded_at,
            title=f"Upozornění – {flag.kind.label}",
            second_line=short(joined(flag.reason, self._names.get(flag.recorded_by, ""), ended)),
            is_flag=True,
        )

    def _of_merge(self, merge: PersonMerge, numbers: dict[str, int]) -> list[PastRecord]:
        number = number_words(numbers.get(merge.merged_id, 0))
        told = [("Sloučeno s\u00a0kartou", merge.merged_at, merge.merged_by, merge.reason)]
        if merge.undone_at is not None:
            undone = ("Oddělena karta", merge.undone_at, merge.undone_by, merge.undo_reason)
            told.append(undone)
        return [
            PastRecord(
                kind=RecordKind.PERSON,
                record_id=merge.merged_id,
                card_id=merge.merged_id,
                at=at,
                title=f"{what} {number}",
                second_line=short(joined(reason, self._names.get(who, ""))),
            )
            for what, at, who, reason in told
        ]

    def _card_of(self, record_id: str) -> str:
        statement = self._statements.get(record_id)
        return statement.id if statement else ""

    def _role_words(self, record_id: str) -> str:
        statement = self._statements.get(record_id)
        return statement.roles[0].label if statement and statement.roles else ""


def _hidden(line: PastRecord) -> PastRecord:
    """The line of a restricted record: no kind, no author, no number, no time of day."""
    day = datetime.combine(_day(line.at), datetime.min.time(), ZONE)
    return PastRecord(
        kind=RecordKind.NONE, at=day, title=RESTRICTED_TITLE, second_line=RESTRICTED_LINE
    )


def _short_number(evidence_number: str) -> str:
    """Of KKC-KON-2026-000087 what stands on the page: 000087."""
    return evidence_number.rpartition("-")[2]


def _day(at: datetime) -> date:
    return at.astimezone(ZONE).date()
