"""Which words of a text are looked up in a dictionary, and what a list of problems says of them.

Only a help for the person who writes: an unknown word is marked and told once, and nothing ever
depends on it. Names, numbers, plates, abbreviations and words of another script are left alone.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.problems import Level, Problem

LONGEST_WORD = 50
"""Longer runs of letters are no words, and Hunspell takes no more than a hundred."""
LEAST_WORDS = 5
"""A line of fewer words is looked up whatever its language seems to be."""

_CHUNK = re.compile(r"\S+")
_NO_WORDS = re.compile(r"[\d@/\\_]|www\.|\.\w{2,3}$")
_WORD = re.compile(r"[^\W\d_]+")
_CZECH = frozenset("aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž")
_BEGINS_SENTENCE = re.compile(r"(?:[^\W\d_]{4}\.|[!?…])[\"“”»)\]]*$|[„\"»(\[–—]$")
"""What a sentence may begin behind; not behind a short word with a dot: ul. Novákova."""
_VOWELS = frozenset("aáeéěiíoóuúůyýrl")
_UNKNOWN = ("neznámé slovo", "neznámá slova", "neznámých slov")


@dataclass(frozen=True, slots=True)
class FoundWord:
    """A word of a text and at which character it begins."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """After which character it ends."""
        return self.start + len(self.text)


def words_of(line: str) -> Iterator[FoundWord]:
    """The words of one line that a dictionary of Czech can be asked about."""
    before = ""
    for chunk in _CHUNK.finditer(line):
        if not _NO_WORDS.search(chunk[0]):
            for found in _WORD.finditer(line, chunk.start(), chunk.end()):
                before_word = before + line[chunk.start() : found.start()]
                if _is_asked(found, line, before_word):
                    yield FoundWord(found.start(), found[0])
        before = chunk[0]


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


def _is_asked(found: re.Match[str], line: str, before: str) -> bool:
    word = found[0]
    if not 1 < len(word) <= LONGEST_WORD or not _CZECH.issuperset(word.lower()):
        return False
    if word[1:] != word[1:].lower():  # an abbreviation or a trade name: OSPOD, WhatsApp
        return False
    if word[0].isupper() and before and not _BEGINS_SENTENCE.search(before):
        return False
    after = line[found.end() : found.end() + 2]
    is_joined = len(after) > 1 and after[0] == "-" and after[1].isalpha()
    is_abbreviation = after[:1] == "." and _VOWELS.isdisjoint(word.lower())
    return not (is_joined and word.endswith("o")) and not is_abbreviation
