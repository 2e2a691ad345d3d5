"""Two cards made one and made two again: what would stand on them, worked out before it is done.

A merge is a set of changes to the kept card. Undone, its changes are taken back and every later
one stays, so merges of one card may be undone in any order. A card that then says what it said
before a merge is put back as it lay on disk, its revision and times among it.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import Enum
from typing import Any

from kkc_desktop.domain.card_words import (
    CARD_LABELS,
    SEVERAL,
    as_several,
    value_words,
    values_in,
)
from kkc_desktop.domain.person_card import CardId, PersonCard, PersonMerge
from kkc_desktop.domain.plain import from_text, to_text
from kkc_desktop.domain.station import OfficerId


class MergeSide(Enum):
    """From which of two cards a value is taken over; both only where a field holds several."""

    KEPT = "tato karta"
    OTHER = "druhá karta"
    BOTH = "obě"

    @property
    def label(self) -> str:
        """The Czech word."""
        return self.value


Sides = Mapping[str, MergeSide]


def differing(kept: PersonCard, other: PersonCard) -> tuple[str, ...]:
    """The fields that the two cards say differently, in the order they are read."""
    return tuple(n for n in CARD_LABELS if getattr(kept, n) != getattr(other, n))


def usual_sides(kept: PersonCard, other: PersonCard) -> dict[str, MergeSide]:
    """What is offered first: the kept card where it says something, both where both can stay."""
    return {name: _usual_side(kept, other, name) for name in differing(kept, other)}


def _usual_side(kept: PersonCard, other: PersonCard, name: str) -> MergeSide:
    if not value_words(other, name):
        return MergeSide.KEPT
    if not value_words(kept, name):
        return MergeSide.OTHER
    return MergeSide.BOTH if name in SEVERAL else MergeSide.KEPT


def merged_card(kept: PersonCard, other: PersonCard, sides: Sides) -> PersonCard:
    """The kept card with the chosen values."""
    return _with(kept, {name: _taken(kept, other, name, side) for name, side in sides.items()})


def _with(card: PersonCard, values: Mapping[str, object]) -> PersonCard:
    """The card with these values, which come from cards."""
    known: dict[str, Any] = dict(values)
    return replace(card, **known)


def _taken(kept: PersonCard, other: PersonCard, name: str, side: MergeSide) -> object:
    if side is MergeSide.BOTH:
        return as_several((*values_in(getattr(kept, name)), *values_in(getattr(other, name))))
    return getattr(other if side is MergeSide.OTHER else kept, name)


def card_text(card: PersonCard) -> str:
    """The card as a merge keeps it."""
    return to_text(card)


def card_of(text: str) -> PersonCard:
    """What `card_text` wrote."""
    return from_text(PersonCard, text)[0]


def emptied(card: PersonCard) -> PersonCard:
    """The card without anything that it says of the person."""
    unsaid = {each.name: each.default for each in fields(PersonCard) if each.name in CARD_LABELS}
    return _with(card, unsaid)


def emptied_merge(merge: PersonMerge, card_ids: Set[str]) -> PersonMerge:
    """The merge with nothing left of these cards as they stood; it can be undone as before.

    The merged values are of both cards, so they go, as if it had changed nothing on the kept one.
    """
    kept, merged = (
        card_text(emptied(card_of(text))) if card_id in card_ids else text
        for card_id, text in (
            (merge.kept_id, merge.kept_before),
            (merge.merged_id, merge.merged_before),
        )
    )
    return replace(merge, kept_before=kept, merged_before=merged, kept_after=kept)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmerging:
    """The two cards as they would be after the merge is undone.

    `later` are the fields of the kept card that somebody changed since the merge; they stay so.
    With `is_put_back` both cards are exactly what they were before the merge.
    """

    kept: PersonCard
    merged: PersonCard
    later: tuple[str, ...]
    is_put_back: bool


def unmerging(
    merge: PersonMerge,
    kept: PersonCard,
    merged: PersonCard,
    history: Iterable[PersonMerge],
    now: datetime,
    officer_id: OfficerId,
) -> Unmerging:
    """What undoing the merge makes of the two cards as they are now.

    `history` are all merges in which one of the two stood, the undone ones among them.
    """
    merges = sorted(history, key=lambda each: each.merged_at)
    left_out = frozenset(each.id for each in merges if each.undone_at) | {merge.id}
    values, later = _taken_back(kept, merges, left_out, merge)
    kept_then = _settled(_with(kept, values), kept, merges, left_out, now, officer_id)
    free = replace(merged, merged_into=CardId(""))
    merged_then = _settled(free, merged, merges, left_out, now, officer_id)
    is_put_back = kept_then == card_of(merge.kept_before) and merged_then == card_of(
        merge.merged_before
    )
    return Unmerging(kept=kept_then, merged=merged_then, later=later, is_put_back=is_put_back)


def _taken_back(
    card: PersonCard,
    merges: Sequence[PersonMerge],
    left_out: Set[str],
    merge: PersonMerge,
) -> tuple[dict[str, object], tuple[str, ...]]:
    """The values without the changes of the merge, and the fields changed by hand since."""
    steps = [
        (each.id, card_of(each.kept_before), card_of(each.kept_after))
        for each in merges
        if each.kept_id == card.id
    ]
    values: dict[str, object] = {}
    later = []
    for name in CARD_LABELS:
        now = getattr(card, name)
        expected = _replayed(steps, left_out - {merge.id}, name)
        taken_back = _replayed(steps, left_out, name)
        values[name] = _changed(name, taken_back, expected, now)
        if now != expected:
            later.append(name)
    return values, tuple(later)


def _replayed(
    steps: Sequence[tuple[str, PersonCard, PersonCard]], left_out: Set[str], name: str
) -> object:
    """The field after every merge and every change between them, but without those left out."""
    value = was = getattr(steps[0][1], name)
    for merge_id, before, after in steps:
        value = _changed(name, value, was, getattr(before, name))
        was = getattr(after, name)
        if merge_id not in left_out:
            value = _changed(name, value, getattr(before, name), was)
    return value


def _changed(name: str, value: object, was: object, became: object) -> object:
    """The value after the change; among several values it is what was added and taken away."""
    if was == became:
        return value
    if name not in SEVERAL:
        return became
    before, after = values_in(str(was)), values_in(str(became))
    stayed = tuple(part for part in values_in(str(value)) if part in after or part not in before)
    return as_several((*stayed, *(part for part in after if part not in before)))


def _settled(
    card: PersonCard,
    now_stored: PersonCard,
    merges: Sequence[PersonMerge],
    left_out: Set[str],
    now: datetime,
    officer_id: OfficerId,
) -> PersonCard:
    """The card as it lay on disk before a merge left out if it says the same, else a new change."""
    for each in merges:
        if each.id in left_out and card.id in (each.kept_id, each.merged_id):
            before = card_of(each.kept_before if each.kept_id == card.id else each.merged_before)
            if says_the_same(before, card):
                return before
    if card == now_stored:
        return card
    revision = now_stored.revision + 1
    return replace(card, changed_at=now, changed_by=officer_id, revision=revision)


def says_the_same(card: PersonCard, other: PersonCard) -> bool:
    """Whether both say the same of the person and whose card it is."""
    return card.merged_into == other.merged_into and not differing(card, other)
