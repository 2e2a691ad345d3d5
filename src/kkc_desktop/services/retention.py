"""Retention: what is past its term, a proposal to erase it, its approval by somebody else.

The program never erases a paper of the mark A or V, nor one with a č. j.; those it only lists
(domain 5.3). What is erased leaves its number, kinds, codes and moments behind.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.data_lists import ErasureState, KeptKind
from kkc_desktop.domain.erasure import (
    ErasedResult,
    Erasure,
    ErasureId,
    ErasureItem,
    HoldingCopy,
)
from kkc_desktop.domain.errors import NotComplete, WorldError, WrongStep
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.retention import (
    DisposalTerm,
    DryRun,
    Judged,
    KeptRecord,
    by_record,
    finished_until,
    judged,
    term_of,
    terms_in,
)
from kkc_desktop.domain.text_limits import check_texts
from kkc_desktop.services.erasing_deed import erase_item
from kkc_desktop.services.holding_copies import holding_copies
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.erasing import fold_log
from kkc_desktop.storage.kept_records import MOST

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

MOST_AT_ONCE = 200
"""So many records one proposal lists; all of them are erased in one transaction."""
MOST_UNNEEDED = 1_000
"""So many records that a review found needed no more are judged at once."""

_RECORDS = ("záznam", "záznamy", "záznamů")
_GONE = "Záznam už není, nebo byl vymazán."
_ANONYMOUS = "Anonymní kontakty po lhůtě: zůstává jen statistika."


class Retention:
    """The officer's verbs: look, propose, take back; the head's: approve, which erases."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def may(self, act: Act) -> bool:
        """Whether the person on duty may do the act."""
        return self._workplace.may(act)

    def terms(self) -> tuple[DisposalTerm, ...]:
        """The terms in force, as the station edits them."""
        return terms_in(self._workplace.lists.all_entries(ListKind.DISPOSAL))

    def dry_run(self) -> DryRun:
        """What is past its term and may be erased, and what stays and why; changes nothing.

        At most a thousand records of each kind of data, those finished first, as many with a
        reference number, and a thousand that a review found needed no more; the next ones come
        when those are erased.
        """
        copies = holding_copies(self._workplace)
        with self._workplace.act(Act.PROPOSE_ERASURE) as tx:
            found = self._look(tx, copies)
            stays = counted(len(found.staying), *_RECORDS)
            tx.audit.reason = f"jen výpis: k\u00a0výmazu {len(found.due)}, zůstává {stays}"
        return found

    def propose(self, judgements: Iterable[Judged], note: str) -> Erasure:
        """Proposes to erase these records; nothing is erased yet.

        Refused with NotComplete without a record, with too many of them or a note too long, with
        WrongStep when one of them may not be erased any more.
        """
        wanted = tuple(each.record for each in judgements)
        self._demand_few(len(wanted))
        now, officer_id = self._workplace.now(), self._workplace.officer.id
        erasure_id = ErasureId(self._workplace.new_id())
        with self._workplace.act(Act.PROPOSE_ERASURE, RecordKind.ERASURE, erasure_id) as tx:
            items = [
                item
                for record in wanted
                for item in self._items(tx, erasure_id, record.record_kind, record.record_id)
            ]
            erasure = Erasure(
                id=erasure_id,
                proposed_at=now,
                proposed_by=officer_id,
                record_count=len(items),
                note=note.strip(),
            )
            if found := list(check_texts(erasure)):
                raise NotComplete(tuple(found))
            tx.erasures.add(erasure, items)
            tx.audit.reason = counted(len(items), *_RECORDS)
        return erasure

    def propose_anonymous(self) -> Erasure:
        """Proposes to reduce the due contacts without a name to statistics, MOST_AT_ONCE of them.

        Refused with NotComplete when none is due.
        """
        with self._workplace.look(Act.PROPOSE_ERASURE) as tx:
            found = self._look(tx).anonymous
        return self.propose(found[:MOST_AT_ONCE], _ANONYMOUS)

    def withdraw(self, erasure_id: ErasureId) -> Erasure:
        """Takes the proposal back; refused with WrongStep when it is settled."""
        with self._workplace.act(Act.PROPOSE_ERASURE, RecordKind.ERASURE, erasure_id) as tx:
            erasure = self._settled(tx, erasure_id, ErasureState.WITHDRAWN)
            tx.erasures.settle(erasure)
            tx.audit.reason = "návrh vzat zpět"
        return erasure

    def approve(self, erasure_id: ErasureId) -> ErasedResult:
        """Erases for good what the proposal lists and may still be erased.

        All in one transaction, so that a fall of the machine leaves either everything or nothing
        done. Refused with WrongStep to who proposed it and when it is settled, with
        PasswordNeeded until the password is given again.
        """
        with self._workplace.look(Act.APPROVE_ERASURE) as tx:
            proposal = tx.erasures.get(erasure_id)
        if proposal.proposed_by == self._workplace.officer.id:
            raise WrongStep(
                "Výmaz schvaluje jiná osoba, než která jej navrhla.",
                "Požádejte jiného vedoucího, nebo ať návrh podá policista ve službě.",
            )
        copies = holding_copies(self._workplace)
        erased: list[ErasureItem] = []
        left: list[tuple[ErasureItem, str]] = []
        with self._workplace.act(Act.APPROVE_ERASURE, RecordKind.ERASURE, erasure_id) as tx:
            erasure = self._settled(tx, erasure_id, ErasureState.CARRIED_OUT)
            tx.erasures.settle(erasure)
            for item in tx.erasures.items(erasure_id):
                reasons = self._reasons(tx, item)
                if reasons:
                    left.append((item, reasons))
                else:
                    erased.append(erase_item(self._workplace, tx, item))
            tx.audit.reason = f"vymazáno {len(erased)}, ponecháno {len(left)}"
        with suppress(WorldError):  # it is erased all the same; the log is folded in the next time
            fold_log(self._workplace.database)
        return ErasedResult(erasure=erasure, erased=tuple(erased), left=tuple(left), copies=copies)

    def proposals(self) -> tuple[Erasure, ...]:
        """The newest proposals first, settled ones too."""
        with self._workplace.look(Act.PROPOSE_ERASURE) as tx:
            return tx.erasures.page()

    def items(self, erasure_id: ErasureId) -> tuple[ErasureItem, ...]:
        """The list of the proposal; it names nobody."""
        with self._workplace.look(Act.PROPOSE_ERASURE) as tx:
            return tx.erasures.items(erasure_id)

    def officer_names(self) -> dict[str, str]:
        """Who proposed and who approved, by the id of the officer."""
        with self._workplace.look(Act.PROPOSE_ERASURE) as tx:
            return {each.id: each.full_name for each in tx.officers.all()}

    def sheet(self, erasure_id: ErasureId) -> bytes:
        """The proposal on paper, for the archive; it names nobody but who proposed it."""
        from kkc_desktop.printing.disposal_sheet import render_disposal

        with self._workplace.look(Act.PROPOSE_ERASURE) as tx:
            erasure, items = tx.erasures.get(erasure_id), tx.erasures.items(erasure_id)
            officer = tx.officers.get(erasure.proposed_by)
        now, station = self._workplace.now(), self._workplace.station
        return render_disposal(erasure, items, self.terms(), station, now, officer.full_name)

    def copies(self) -> tuple[HoldingCopy, ...]:
        """The copies that hold what was erased until they are thrown away themselves."""
        return holding_copies(self._workplace)

    def _look(self, tx: "Transaction", copies: tuple[HoldingCopy, ...] = ()) -> DryRun:
        today, terms = self._workplace.today(), self.terms()
        over = tx.kept_records.finished(
            {kind: finished_until(term_of(kind, terms), today) for kind in KeptKind},
            {term.code: finished_until(term, today) for term in terms},
            today,
        )
        unneeded = tx.data_reviews.unneeded(MOST_UNNEEDED)
        records = (*over, *self._unneeded(tx, unneeded, {each.record_id for each in over}))
        steps = by_record(tx.data_steps.of([each.record_id for each in records]))
        waiting = {
            item.record_id for each in tx.erasures.open() for item in tx.erasures.items(each.id)
        }
        found = [judged(each, terms, steps.get(each.record_id, ()), today) for each in records]
        past = [
            each
            for each in found
            if each.record.record_id not in waiting
            and (each.due_on is None or each.due_on <= today)
        ]
        return DryRun(
            due=tuple(each for each in past if each.is_erasable),
            staying=tuple(each for each in past if not each.is_erasable),
            waiting=frozenset(waiting),
            copies=copies,
            terms=terms,
            is_cut=len(unneeded) == MOST_UNNEEDED or _is_cut(over),
        )

    def _unneeded(
        self, tx: "Transaction", found: Iterable[tuple[RecordKind, str]], known: Collection[str]
    ) -> Iterable[KeptRecord]:
        """What a review found needed no more and is not known yet."""
        for kind, record_id in found:
            record = tx.kept_records.get(kind, record_id, self._workplace.today())
            if record is not None and record_id not in known:
                yield record

    def _items(
        self, tx: "Transaction", erasure_id: ErasureId, kind: RecordKind, record_id: str
    ) -> list[ErasureItem]:
        """The record's item; a card with those that were merged into it."""
        family = tx.person_cards.family(record_id) if kind is RecordKind.PERSON else (record_id,)
        items = []
        for each in family:
            found = self._judge(tx, kind, each)
            if found is None or not found.is_erasable or found.due_on is None:
                why = found.reasons[0] if found and found.reasons else _GONE
                raise WrongStep(f"Do návrhu nelze zařadit všechno. {why}", "Výpis načtěte znovu.")
            items.append(
                ErasureItem(
                    erasure_id=erasure_id,
                    record_kind=kind,
                    record_id=each,
                    kept_kind=found.record.kept_kind,
                    evidence_number=found.record.evidence_number,
                    disposal_code=found.term.code if found.term else "",
                    due_on=found.due_on,
                )
            )
        return items

    def _judge(self, tx: "Transaction", kind: RecordKind, record_id: str) -> Judged | None:
        today = self._workplace.today()
        record = tx.kept_records.get(kind, record_id, today)
        if record is None:
            return None
        if kind is RecordKind.PERSON:
            named = bool(tx.people.statements_of((record_id,)))
            record = replace(record, is_named_elsewhere=named)
        return judged(record, self.terms(), tx.data_steps.of((record_id,)), today)

    def _reasons(self, tx: "Transaction", item: ErasureItem) -> str:
        """Why the record stays although it was proposed; nothing when it may go."""
        found = self._judge(tx, item.record_kind, item.record_id)
        return _GONE if found is None else " ".join(found.reasons)

    def _settled(self, tx: "Transaction", erasure_id: ErasureId, state: ErasureState) -> Erasure:
        erasure = tx.erasures.get(erasure_id)
        if erasure.state is not ErasureState.PROPOSED:
            raise WrongStep("O\u00a0návrhu už je rozhodnuto.", "Výpis návrhů načtěte znovu.")
        now, officer_id = self._workplace.now(), self._workplace.officer.id
        return replace(erasure, state=state, settled_at=now, settled_by=officer_id)

    def _demand_few(self, count: int) -> None:
        if not count:
            text, fix = "Není vybrán žádný záznam.", "Zaškrtněte aspoň jeden řádek."
        elif count > MOST_AT_ONCE:
            text = f"Najednou lze navrhnout nejvýš {MOST_AT_ONCE} záznamů."
            fix = "Vyberte jich méně a\u00a0ostatní navrhněte potom."
        else:
            return
        raise NotComplete((Problem(field="records", text=text, fix=fix),))


def _is_cut(found: Iterable[KeptRecord]) -> bool:
    """Whether of some kind there may be more."""
    counts = Counter((each.kept_kind, bool(each.reference_number)) for each in found)
    return max(counts.values(), default=0) >= MOST
