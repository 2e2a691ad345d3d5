"""What differs between two versions of a paper: only what changed, in the words of the paper.

How the paper calls its fields and values is told by who asks; here they are compared.
"""

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TypeVar

T = TypeVar("T")

_TOKEN = re.compile(r"\n|[^\S\n]+|\S+")
_MOST_WORDS = 3_000
"""Beyond so many different words the whole text is marked: the comparison would take seconds."""
_GAP = "…"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the paper says: `key` finds it in the other version, `place` is its heading."""

    key: str
    place: str
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Change:
    """One changed thing: old words, new words; an empty one was not there."""

    place: str
    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text of one version; `is_changed` means that the other one lacks it."""

    text: str
    is_changed: bool = False


def changes_between(old: Sequence[Fact], new: Sequence[Fact]) -> tuple[Change, ...]:
    """The facts whose words differ, in the order of the new version, what was left out last."""
    before, after = {f.key: f for f in old}, {f.key: f for f in new}
    found = []
    for fact in new:
        earlier = before.get(fact.key)
        words = earlier.words if earlier else ""
        if words != fact.words:
            found.append(Change(fact.place, fact.label, words, fact.words))
    gone = [f for f in old if f.key not in after and f.words]
    return (*found, *(Change(f.place, f.label, f.words, "") for f in gone))


def paired(
    old: Sequence[T], new: Sequence[T], *marks: Callable[[T], Hashable]
) -> list[tuple[T | None, T | None]]:
    """Which item of the old version each of the new one is: in the new order, left out ones last.

    Items pair by the first mark that they share, one after another; an empty mark pairs nothing.
    What no mark pairs goes by its order.
    """
    left, found = list(range(len(old))), dict[int, int]()
    for mark in (*marks, _alike):
        for place in [each for each in range(len(new)) if each not in found]:
            wanted = mark(new[place])
            match = next((each for each in left if wanted and mark(old[each]) == wanted), None)
            if match is not None:
                found[place] = match
                left.remove(match)
    pairs: list[tuple[T | None, T | None]] = [
        (old[found[place]] if place in found else None, item) for place, item in enumerate(new)
    ]
    return pairs + [(old[each], None) for each in left]


def is_reordered(pairs: Iterable[tuple[T | None, T | None]], old: Sequence[T]) -> bool:
    """Whether the items that are in both versions stand in another order."""
    places = [old.index(before) for before, after in pairs if before and after]
    return any(first > second for first, second in pairwise(places))


def marked(old: str, new: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts in pieces, word by word: what was removed from the old, what the new one added."""
    a, b = _TOKEN.findall(old), _TOKEN.findall(new)
    start = _shared(a, b)
    end = _shared(a[start:][::-1], b[start:][::-1])
    middle_a, middle_b = a[start : len(a) - end], b[start : len(b) - end]
    codes = _codes(middle_a, middle_b)
    head, tail = "".join(a[:start]), "".join(a[len(a) - end :])
    return (
        _joined(head, [(middle_a[i:j], tag != "equal") for tag, i, j, _, _ in codes], tail),
        _joined(head, [(middle_b[i:j], tag != "equal") for tag, _, _, i, j in codes], tail),
    )


def excerpt(pieces: Sequence[Piece], around: int) -> tuple[Piece, ...]:
    """The pieces with what did not change cut to `around` words beside each change."""
    last = len(pieces) - 1
    return tuple(
        piece
        if piece.is_changed
        else Piece(_cut(piece.text, around, is_first=n == 0, is_last=n == last))
        for n, piece in enumerate(pieces)
    )


def _alike(_: object) -> Hashable:
    return True


def _codes(a: list[str], b: list[str]) -> list[tuple[str, int, int, int, int]]:
    if len(a) + len(b) > 2 * _MOST_WORDS:
        return [("replace", 0, len(a), 0, len(b))]
    return list(SequenceMatcher(None, a, b, autojunk=False).get_opcodes())


def _shared(a: Sequence[str], b: Sequence[str]) -> int:
    """How many tokens both begin with."""
    count = 0
    for first, second in zip(a, b, strict=False):
        if first != second:
            break
        count += 1
    return count


def _joined(head: str, parts: list[tuple[list[str], bool]], tail: str) -> tuple[Piece, ...]:
    pieces = [Piece(head), *(Piece("".join(tokens), changed) for tokens, changed in parts)]
    found: list[Piece] = []
    for piece in (*pieces, Piece(tail)):
        if found and piece.text and found[-1].is_changed == piece.is_changed:
            found[-1] = Piece(found[-1].text + piece.text, piece.is_changed)
        elif piece.text:
            found.append(piece)
    return tuple(found)


def _cut(text: str, around: int, *, is_first: bool, is_last: bool) -> str:
    tokens = _TOKEN.findall(text)
    kept = 2 * around  # a word and the space beside it
    before = [] if is_first else tokens[:kept]
    after = [] if is_last else tokens[-kept:]
    if len(before) + len(after) >= len(tokens):
        return text
    return "".join([*before, *([" "] if before else []), _GAP, *([" "] if after else []), *after])
