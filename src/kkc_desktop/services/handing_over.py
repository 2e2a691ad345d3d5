"""The handover of a shift: the sheet fills itself, the outgoing signs, the incoming confirms.

The sheet is signed together with its paper in one act: a protocol PSL with the items, its number,
its stored bytes and their hash, and the head of the audit trail (domain 7.2).
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.card_lines import Term
from kkc_desktop.domain.czech import ZONE, counted, day_words
from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.document_lists import DocumentState, SignatureState
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.event_lists import HandoverState, ItemDecision
from kkc_desktop.domain.handover import (
    Handover,
    HandoverId,
    HandoverItem,
    HandoverSheet,
    check_decided,
    check_incoming,
    decided,
    item_id,
    put_together,
)
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.rights import may
from kkc_desktop.domain.shift import HANDED_LATE, Shift, ShiftOverview, shift_at, shift_handed_over
from kkc_desktop.domain.snippet import blanks_left
from kkc_desktop.domain.station import Officer, OfficerId
from kkc_desktop.services.cards import Cards
from kkc_desktop.services.handover_equipment import equipment_now
from kkc_desktop.services.handover_paper import paper_of
from kkc_desktop.services.open_matters import HANDOVER_KIND, open_matters
from kkc_desktop.services.paper_closing import close_within, draw_paper
from kkc_desktop.services.shift_events import shift_events
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

MISSED_AFTER = timedelta(minutes=30)
_MINUTE = timedelta(minutes=1)


class HandingOver:
    """The verbs of the handover page; a civilian receptionist hands over and takes over as well."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._cards = Cards(workplace)

    def now(self) -> datetime:
        """The desk's clock."""
        return self._workplace.now()

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def officer(self) -> Officer:
        """The person on duty."""
        return self._workplace.officer

    def officer_of(self, officer_id: OfficerId) -> Officer | None:
        """The officer of this id; None for nobody."""
        officers = self._workplace.database.officers_at_once()
        return next((officer for officer in officers if officer.id == officer_id), None)

    def colleagues(self) -> tuple[Officer, ...]:
        """Those who may take the shift over from the person on duty."""
        own = self._workplace.officer.id
        return tuple(
            officer
            for officer in self._workplace.database.officers_at_once()
            if officer.is_active and officer.id != own and may(officer.role, Act.CONFIRM_DUTY)
        )

    def current(self) -> HandoverSheet | None:
        """The sheet being prepared, else the newest that nobody has confirmed, else None."""
        with self._workplace.look(Act.PREPARE_HANDOVER) as tx:
            found = sorted(
                tx.handovers.unfinished(), key=lambda h: h.state is not HandoverState.PREPARED
            )
            return _sheet(tx, found[0]) if found else None

    def sheet(self, handover_id: HandoverId) -> HandoverSheet:
        """A sheet with its items; refused with RecordNotFound."""
        with self._workplace.look(Act.PREPARE_HANDOVER) as tx:
            return _sheet(tx, tx.handovers.get(handover_id))

    def history(self) -> tuple[Handover, ...]:
        """The signed sheets, newest first."""
        with self._workplace.look(Act.PREPARE_HANDOVER) as tx:
            newest = tx.handovers.newest()
        return tuple(h for h in newest if h.state is not HandoverState.PREPARED)

    def unconfirmed(self) -> Handover | None:
        """The last signed sheet, when it waits for who takes the shift over."""
        return next((h for h in self.history()[:1] if h.state is HandoverState.SIGNED), None)

    def missed(self) -> Shift | None:
        """The last shift when it ended without a handover, at a station that hands shifts over."""
        now, hours = self._workplace.now(), self._hours()
        ended = shift_at(shift_at(now, *hours).starts_at - _MINUTE, *hours)
        signed = [h.signed_at for h in self.history() if h.signed_at]
        is_known = bool(signed) and now - ended.ends_at >= MISSED_AFTER
        return ended if is_known and max(signed) <= ended.starts_at + HANDED_LATE else None

    def warnings(self, current_id: str = "") -> tuple[Problem, ...]:
        """What was left undone of handovers other than the one on the page."""
        found = [
            Problem(
                field="unconfirmed",
                text=f"Předání {_called(handover)} nikdo nepotvrdil.",
                fix="",
                level=Level.WARNING,
                title="Chybí potvrzení",
            )
            for handover in self.history()[:3]
            if handover.state is HandoverState.SIGNED and handover.id != current_id
        ]
        missed = self.missed()
        if missed:
            text = f"Služba {missed.words} skončila bez předání."
            found.append(
                Problem(
                    field="missed", text=text, fix="", level=Level.WARNING, title="Chybí předání"
                )
            )
        return tuple(found)

    def prepare(self, printer: str = "") -> HandoverSheet:
        """Fills a new sheet from everything open; one that is being prepared is filled again.

        `printer` is the state of the printer in words, empty when it is not known.
        """
        workplace = self._workplace
        with workplace.look(Act.PREPARE_HANDOVER) as tx:
            begun = [h for h in tx.handovers.unfinished() if h.state is HandoverState.PREPARED]
        if begun:
            return self.refresh(begun[0].id, printer)
        now = workplace.now()
        handover_id = HandoverId(workplace.new_id())
        shift = shift_handed_over(now, *self._hours())
        with workplace.act(Act.PREPARE_HANDOVER, RecordKind.HANDOVER, handover_id) as tx:
            last = next(iter(tx.handovers.newest(1)), None)
            handover = Handover(
                id=handover_id,
                shift=shift.words,
                next_shift=shift_at(shift.ends_at, *self._hours()).words,
                outgoing_id=workplace.officer.id,
                prepared_at=now,
                forces=last.forces if last else "",
                alerts=last.alerts if last else "",
                equipment=equipment_now(tx, last.equipment if last else None, printer),
                revision=1,
            )
            tx.handovers.add(handover)
            items = put_together(handover_id, open_matters(tx, workplace, now))
            tx.handovers.put_items(handover_id, items)
        return HandoverSheet(handover=handover, items=items)

    def refresh(self, handover_id: HandoverId, printer: str = "") -> HandoverSheet:
        """Reads everything open again; decisions stay, what got done meanwhile is closed by itself.

        Whoever does it is the one who hands over.
        """
        workplace, now = self._workplace, self._workplace.now()
        with workplace.act(Act.PREPARE_HANDOVER, RecordKind.HANDOVER, handover_id) as tx:
            stored = _prepared(tx, handover_id)
            officer_id = workplace.officer.id
            incoming_id = stored.incoming_id if stored.incoming_id != officer_id else OfficerId("")
            handover = tx.handovers.update(
                replace(
                    stored,
                    outgoing_id=officer_id,
                    incoming_id=incoming_id,
                    prepared_at=now,
                    equipment=equipment_now(tx, stored.equipment, printer),
                )
            )
            before = tx.handovers.items_of(handover_id)
            items = put_together(handover_id, open_matters(tx, workplace, now), before)
            tx.handovers.put_items(handover_id, items)
        return HandoverSheet(handover=handover, items=items)

    def decide(
        self, handover_id: HandoverId, wanted_id: str, decision: ItemDecision, note: str = ""
    ) -> HandoverSheet:
        """Writes what the shift decided of one item.

        Refused with NotComplete when something that is open in the data is closed without words.
        """
        workplace, now = self._workplace, self._workplace.now()
        with workplace.act(
            Act.PREPARE_HANDOVER, RecordKind.HANDOVER, handover_id, decision.name
        ) as tx:
            handover = _prepared(tx, handover_id)
            items = tx.handovers.items_of(handover_id)
            open_ids = set()
            if decision is ItemDecision.CLOSED:
                matters = open_matters(tx, workplace, now)
                open_ids = {item_id(handover_id, matter.source) for matter in matters}
            items = tuple(
                decided(each, decision, note, is_open=each.id in open_ids)
                if each.id == wanted_id
                else each
                for each in items
            )
            tx.handovers.put_items(handover_id, items)
        return HandoverSheet(handover=handover, items=items)

    def keep(self, handover: Handover) -> Handover:
        """Stores the texts, the equipment and who takes over, as typed."""
        workplace = self._workplace
        with workplace.act(Act.PREPARE_HANDOVER, RecordKind.HANDOVER, handover.id) as tx:
            _prepared(tx, handover.id)
            kept = tx.handovers.update(handover)
            tx.drafts.remove(DraftId(handover.id), workplace.officer.id)
        return kept

    def problems(self, sheet: HandoverSheet) -> list[Problem]:
        """What the sheet lacks before it can be signed."""
        left = blanks_left(sheet.handover, self._workplace.lists.blank_words())
        return check_decided(sheet.items) + check_incoming(sheet.handover) + left

    def check_paper(self, sheet: HandoverSheet) -> bytes:
        """The protocol as it would print now, marked KONCEPT; stores nothing."""
        dossier = self._dossier(sheet, DocumentId("koncept"))
        with self._workplace.look(Act.PREPARE_HANDOVER) as tx:
            trail = tx.audit.head()
        return draw_paper(self._workplace, dossier, "", trail, watermark="KONCEPT")

    def sign(self, handover_id: HandoverId) -> HandoverSheet:
        """The person on duty hands the shift over: sheet, paper and signature in one act.

        Refused with NotComplete while an item is undecided, something new is open, or nobody is
        named to take over; with PasswordNeeded.
        """
        workplace, now = self._workplace, self._workplace.now()
        document_id = DocumentId(workplace.new_id())
        with workplace.act(Act.HAND_DUTY_OVER, RecordKind.HANDOVER, handover_id) as tx:
            stored = replace(_prepared(tx, handover_id), outgoing_id=workplace.officer.id)
            before = tx.handovers.items_of(handover_id)
            items = put_together(handover_id, open_matters(tx, workplace, now), before)
            lacking = _fresh(items, before) + self.problems(
                HandoverSheet(handover=stored, items=items)
            )
            if lacking:
                raise NotComplete(tuple(lacking))
            workplace.demand_confirmed()
            signed = replace(
                stored, state=HandoverState.SIGNED, signed_at=now, document_id=document_id
            )
            sheet = HandoverSheet(handover=signed, items=items)
            paper = close_within(workplace, tx, self._dossier(sheet, document_id))
            self._append(tx, Act.CLOSE_DOCUMENT, document_id, tx.audit.reason)
            self._record(tx, document_id, is_officer=True)
            self._append(tx, Act.SIGN_DOCUMENT, document_id, SignatureState.SIGNED.name)
            tx.handovers.put_items(handover_id, items)
            sheet = replace(sheet, handover=tx.handovers.update(signed))
            tx.audit.reason = f"{_many(len(items))}, {paper.document.evidence_number}"
        workplace.opened |= {document_id}
        return sheet

    def confirm(self, handover_id: HandoverId, reservations: str = "") -> HandoverSheet:
        """The person on duty takes the shift over, without or with a reservation.

        Refused with WrongStep for who handed it over, and with PasswordNeeded.
        """
        workplace, now = self._workplace, self._workplace.now()
        with workplace.act(Act.CONFIRM_DUTY, RecordKind.HANDOVER, handover_id) as tx:
            stored = tx.handovers.get(handover_id)
            _demand_taker(stored, workplace.officer)
            workplace.demand_confirmed()
            said = " ".join(reservations.split())
            confirmed = replace(
                stored,
                state=HandoverState.CONFIRMED,
                incoming_id=workplace.officer.id,
                confirmed_at=now,
                reservations=said,
            )
            handover = tx.handovers.update(confirmed)
            document = tx.documents.get(DocumentId(stored.document_id))
            if document.state is DocumentState.CLOSED:
                words = [f"s\u00a0výhradou: {said}"] if said else []
                if stored.incoming_id != workplace.officer.id:
                    words.append(f"službu převzal(a) {workplace.officer.full_name}")
                self._record(tx, document.id, "; ".join(words), is_officer=False)
                tx.documents.advance(replace(document, state=DocumentState.SIGNED, signed_at=now))
                self._append(tx, Act.SIGN_DOCUMENT, document.id, SignatureState.SIGNED.name)
            tx.audit.reason = "s\u00a0výhradou" if said else "bez výhrad"
            return _sheet(tx, handover)

    def events(self) -> ShiftOverview:
        """What was begun in the shift that is being handed over, without names."""
        now = self._workplace.now()
        with self._workplace.look(Act.PREPARE_HANDOVER) as tx:
            return shift_events(tx, self._workplace, shift_handed_over(now, *self._hours()), now)

    def events_sheet(self, overview: ShiftOverview) -> bytes:
        """The overview on paper, with the head of the audit trail at its foot."""
        from kkc_desktop.printing.shift_sheet import render_shift

        with self._workplace.look(Act.PREPARE_HANDOVER) as tx:
            witness = paper_mark(*tx.audit.head())
        workplace = self._workplace
        return render_shift(overview, workplace.station, workplace.officer.full_name, witness)

    def _hours(self) -> tuple[int, int]:
        term = self._cards.term
        return term(Term.DAY_SHIFT_HOUR), term(Term.NIGHT_SHIFT_HOUR)

    def _dossier(self, sheet: HandoverSheet, document_id: DocumentId) -> Dossier:
        workplace = self._workplace
        return paper_of(
            sheet,
            document_id,
            workplace.templates.begun_from(HANDOVER_KIND),
            workplace.station,
            (workplace.officer, self.officer_of(sheet.handover.incoming_id)),
            workplace.now(),
        )

    def _append(self, tx: "Transaction", act: Act, document_id: str, reason: str) -> None:
        """The paper's own line: the act's one seals the sheet."""
        officer, now = self._workplace.officer, self._workplace.now()
        tx.audit.append(officer.id, act, now, RecordKind.DOCUMENT, document_id, reason)

    def _record(
        self, tx: "Transaction", document_id: DocumentId, reason: str = "", *, is_officer: bool
    ) -> None:
        """Writes the signature of who hands over, or of who takes over."""
        for signature in tx.signatures.of(document_id):
            if signature.is_officer is is_officer:
                tx.signatures.record(
                    replace(
                        signature,
                        state=SignatureState.SIGNED,
                        reason=reason,
                        recorded_at=self._workplace.now(),
                        recorded_by=self._workplace.officer.id,
                    )
                )


def _sheet(tx: "Transaction", handover: Handover) -> HandoverSheet:
    return HandoverSheet(handover=handover, items=tx.handovers.items_of(handover.id))


def _prepared(tx: "Transaction", handover_id: str) -> Handover:
    handover = tx.handovers.get(handover_id)
    if handover.state is not HandoverState.PREPARED:
        raise WrongStep(
            "Předání služby je podepsané a\u00a0už se nemění.",
            "Co se změnilo potom, patří do dalšího předání.",
        )
    return handover


def _demand_taker(handover: Handover, officer: Officer) -> None:
    if handover.state is not HandoverState.SIGNED:
        raise WrongStep(
            "Toto předání na potvrzení nečeká.", "Otevřete předání znovu, stav se změnil."
        )
    if handover.outgoing_id == officer.id:
        raise WrongStep(
            "Službu nemůže převzít ten, kdo ji předává.",
            "Ať se přihlásí kolega, který nastupuje, a\u00a0převzetí potvrdí.",
        )


def _fresh(items: tuple[HandoverItem, ...], before: tuple[HandoverItem, ...]) -> list[Problem]:
    """Says that something was opened since the sheet was filled."""
    known = {item.id for item in before}
    count = sum(item.id not in known for item in items)
    if not count:
        return []
    text = f"Od sestavení přibylo: {_many(count)}."
    fix = "Seznam se doplnil, rozhodněte i\u00a0o\u00a0nich."
    return [Problem(field="items", text=text, fix=fix, title="Co přechází")]


def _many(count: int) -> str:
    return counted(count, "položka", "položky", "položek")


def _called(handover: Handover) -> str:
    day = handover.prepared_at.astimezone(ZONE).date()
    return f"služby {handover.shift} z\u00a0{day_words(day)}"
