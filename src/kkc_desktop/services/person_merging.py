"""Two cards of one person made one, and made two again at any time; records stay untouched.

Undone, a merge takes back only its own changes of the kept card; what somebody changed later
stays, and a record stays with the id that it bears: those made later with the kept card in hand
stay with the kept card, because a closed record cannot be changed.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.card_merge import (
    Sides,
    Unmerging,
    card_text,
    merged_card,
    unmerging,
)
from kkc_desktop.domain.card_words import number_words
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.person_card import CardId, PersonCard, PersonMerge, ToldApart
from kkc_desktop.domain.person_file import PastRecord
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.restriction import demand_unrestricted
from kkc_desktop.services.person_files import demand_same
from kkc_desktop.services.person_lines import PersonLines
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmergePreview:
    """What undoing a merge would do: the two cards, and to which of them each record belongs.

    `kept_records` and `merged_records` are lines of the time line; `later_ids` are those that came
    after the merge, all with the id of one of the two cards.
    """

    merge: PersonMerge
    cards: Unmerging
    kept_records: tuple[PastRecord, ...]
    merged_records: tuple[PastRecord, ...]
    later_ids: frozenset[str]


class PersonMerging:
    """The verbs of the card of possible duplicates and of merges in force."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def tell_apart(self, card: PersonCard, other: PersonCard) -> None:
        """Writes down that the two cards are different people; they are not offered again."""
        officer, now = self._workplace.officer.id, self._workplace.now()
        pair = ToldApart(card_id=card.id, other_id=other.id, decided_at=now, decided_by=officer)
        act, words = Act.TELL_APART, _with(other)
        with self._workplace.act(act, RecordKind.PERSON, card.id, words) as tx:
            demand_unrestricted(act, tx.data_steps.restriction(other.id))
            tx.people.tell_apart(pair)
            tx.audit.append(officer, act, now, RecordKind.PERSON, other.id, _with(card))

    def merge(self, kept: PersonCard, other: PersonCard, sides: Sides, reason: str) -> PersonMerge:
        """Makes one card of two: `kept` with the chosen values; the other says whose card it is.

        Refused with NotComplete without a reason, with WrongStep when one of them is merged
        already, with StaleRecord when somebody changed one of them meanwhile.
        """
        reason = _demanded(reason)
        workplace = self._workplace
        officer, now, act = workplace.officer.id, workplace.now(), Act.MERGE_PERSONS
        words = f"{_with(other)}: {reason}"
        with workplace.act(act, RecordKind.PERSON, kept.id, words) as tx:
            demand_unrestricted(act, tx.data_steps.restriction(other.id))
            for card in (kept, other):
                demand_same(tx.person_cards.get(card.id), card)
            chosen = replace(merged_card(kept, other, sides), changed_at=now, changed_by=officer)
            after = tx.person_cards.update(chosen)
            tx.person_cards.update(
                replace(other, merged_into=kept.id, changed_at=now, changed_by=officer)
            )
            merge = PersonMerge(
                id=workplace.new_id(),
                kept_id=kept.id,
                merged_id=other.id,
                kept_before=card_text(kept),
                merged_before=card_text(other),
                kept_after=card_text(after),
                reason=reason,
                merged_at=now,
                merged_by=officer,
            )
            tx.people.add_merge(merge)
            own = f"{_with(kept)}: {reason}"
            tx.audit.append(officer, act, now, RecordKind.PERSON, other.id, own)
        workplace.opened |= {other.id}
        return merge

    def preview(self, merge: PersonMerge) -> UnmergePreview:
        """What undoing the merge would do, before anybody agrees to it."""
        with self._workplace.look(Act.UNMERGE_PERSONS) as tx:
            cards = self._unmerging(tx, tx.people.merge(merge.id))
            merged_ids = tx.person_cards.family(merge.merged_id)
            family = tx.person_cards.family(merge.kept_id)
            kept_ids = tuple(each for each in family if each not in merged_ids)
            kept, merged = (
                PersonLines(self._workplace, tx, ids).lines((), (), {})
                for ids in (kept_ids, merged_ids)
            )
        later = (line.record_id for line in (*kept, *merged) if line.at >= merge.merged_at)
        return UnmergePreview(
            merge=merge,
            cards=cards,
            kept_records=kept,
            merged_records=merged,
            later_ids=frozenset(each for each in later if each),
        )

    def unmerge(self, merge: PersonMerge, reason: str) -> tuple[CardId, CardId]:
        """Makes two cards of one again and gives their ids.

        Without later changes both lie on disk as before the merge, byte for byte.
        Refused with NotComplete without a reason, with WrongStep when it is undone already.
        """
        reason = _demanded(reason)
        workplace = self._workplace
        officer, now, act = workplace.officer.id, workplace.now(), Act.UNMERGE_PERSONS
        with workplace.act(act, RecordKind.PERSON, merge.kept_id, reason) as tx:
            demand_unrestricted(act, tx.data_steps.restriction(merge.merged_id))
            stored = tx.people.merge(merge.id)
            cards = self._unmerging(tx, stored)
            for card in (cards.kept, cards.merged):
                tx.person_cards.put_back(card, tx.person_cards.get(card.id).revision)
            tx.people.undo_merge(
                replace(stored, undone_at=now, undone_by=officer, undo_reason=reason)
            )
            tx.audit.append(officer, act, now, RecordKind.PERSON, merge.merged_id, reason)
        return merge.kept_id, merge.merged_id

    def _unmerging(self, tx: "Transaction", merge: PersonMerge) -> Unmerging:
        if merge.undone_at is not None:
            raise WrongStep("Sloučení už bylo zrušeno.", "Otevřete kartu znovu.")
        kept = tx.person_cards.get(merge.kept_id)
        merged = tx.person_cards.get(merge.merged_id)
        both = (*tx.people.merges_of(kept.id), *tx.people.merges_of(merged.id))
        history = {each.id: each for each in both}.values()
        now, officer = self._workplace.now(), self._workplace.officer.id
        return unmerging(merge, kept, merged, history, now, officer)


def _with(card: PersonCard) -> str:
    return f"karta {number_words(card.number)}"


def _demanded(reason: str) -> str:
    words = " ".join(reason.split())
    if not words:
        fix = "Napište jednou větou, podle čeho jste rozhodli."
        raise NotComplete((Problem(field="reason", text="Chybí důvod.", fix=fix),))
    return words
