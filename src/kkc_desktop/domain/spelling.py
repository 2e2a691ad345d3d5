"""Which words of a text are looked up in a dictionary, and what a list of problems says of them.

Only a help for the person who writes: an unknown word is marked and told once, and nothing ever
depends on it. Names, numbers, plates, abbreviations and words of another script are left alone.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.problems import Level, Problem

LONGEST_WORD = 50
"""Longer runs of letters are no words, and Hunspell takes no more than a hundred."""
LEAST_WORDS = 5
"""A line of fewer words is looked up whatever its language seems to be."""

_SMALL = "aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž"
_WORD = re.compile(
    rf"(?<![^\W\d_])[{_SMALL}{_SMALL.upper()}][{_SMALL}]{{1,{LONGEST_WORD - 1}}}(?![^\W\d_])"
)
"""Letters of Czech with no capital inside: no abbreviation, no trade name, no other script."""
_CHUNK = re.compile(r"\S+")
_NO_WORDS = re.compile(r"[\d@/\\_]|www\.|\.\w{2,3}(?!\S)")
"""What makes all between two spaces a number, a plate, an address."""
_BEGINS_SENTENCE = re.compile(r"(?:[^\W\d_]{4}\.|[!?…])[\"“”»)\]]*$|[„\"»(\[–—]$")
"""What a sentence may begin behind; not behind a short word with a dot: ul. Novákova."""
_LOOK_BACK = 40
_VOWELS = frozenset("aáeéěiíoóuúůyýrl")
_UNKNOWN = ("neznámé slovo", "neznámá slova", "neznámých slov")


class FoundWord(NamedTuple):
    """A word of a text and at which character it begins."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """After which character it ends."""
        return self.start + len(self.text)


def words_of(line: str) -> Iterator[FoundWord]:
    """The words of one line that a dictionary of Czech can be asked about."""
    odd = _odd_chunks(line)
    for found in _WORD.finditer(line):
        start, end = found.span()
        while odd and odd[-1][1] <= start:
            odd.pop()
        is_odd = bool(odd) and odd[-1][0] <= start
        if not is_odd and _is_asked(line, start, end):
            yield FoundWord(start, found[0])


def unknown_words(line: str, is_unknown: Callable[[FoundWord], bool]) -> list[FoundWord]:
    """The words of one line that the dictionary does not know.

    Where it knows less than half of the words, the line is in another language and none is given.
    """
    words = list(words_of(line))
    unknown = [word for word in words if is_unknown(word)]
    is_foreign = len(words) >= LEAST_WORDS and 2 * len(unknown) > len(words)
    return [] if is_foreign else unknown


def spelling_notes(counts: Mapping[str, int]) -> list[Problem]:
    """What the list of problems says of the unknown words of each field: one note, no more.

    It leads to the first field that has any, and stops nothing.
    """
    fields = [field for field, count in counts.items() if count]
    if not fields:
        return []
    note = Problem(
        field=fields[0],
        text=f"Pravopis: {counted(sum(counts.values()), *_UNKNOWN)}.",
        fix="Shift+F7 je projde a\u00a0nabídne návrhy.",
        level=Level.NOTE,
    )
    return [note]


def is_spelling_note(problem: Problem) -> bool:
    """Whether the problem was made by `spelling_notes`."""
    return problem.level is Level.NOTE and problem.text.startswith("Pravopis: ")


def _odd_chunks(line: str) -> list[tuple[int, int]]:
    """Where what is no words begins and ends, the first one last."""
    if not _NO_WORDS.search(line):
        return []
    return [c.span() for c in _CHUNK.finditer(line) if _NO_WORDS.search(c[0])][::-1]


def _is_asked(line: str, start: int, end: int) -> bool:
    """Whether the letters are a word of their own that is neither a name nor an abbreviation."""
    if line[start].isupper():
        before = line[max(0, start - _LOOK_BACK) : start].rstrip()
        if before and not _BEGINS_SENTENCE.search(before):
            return False
    follower = line[end : end + 1]
    if follower == "-" and line[end - 1] == "o":  # česko-polský
        return not line[end + 1 : end + 2].isalpha()
    return follower != "." or not _VOWELS.isdisjoint(line[start:end].lower())
