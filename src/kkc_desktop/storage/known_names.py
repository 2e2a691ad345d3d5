"""All names that people at the desk have, in memory: what a misspelt one may have been meant as.

There are far fewer names than people, so a few milliseconds suffice to compare a typed word with
all of them; the people are then looked up exactly. The names are followed up, never read twice.
"""

import sys
from bisect import bisect_left
from threading import Lock

from sqlalchemy import Connection

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.name_forms import most_typos, name_words, surname_forms
from kkc_desktop.storage.rows import run

MOST_LIKE = 8
_MOST_KEPT = 50
_LAST = chr(sys.maxunicode)  # after every letter
_NEW = "SELECT id, spelled, people, part = 'given' FROM known_names WHERE id > ? ORDER BY id"


class KnownNames:
    """The words of the names, as they are spelled and without háčky."""

    def __init__(self) -> None:
        self._last = 0
        self._lock = Lock()  # they are learnt beside the window, where typing may ask already
        self._spelled: dict[str, dict[str, int]] = {}
        self._of_length: dict[int, list[str]] = {}
        self._alike: dict[tuple[str, int], tuple[str, ...]] = {}
        self._words: set[str] = set()
        self._in_order: list[str] = []
        self._folded_in_order: list[str] = []
        self._given: set[str] = set()
        self._given_in_order: list[str] = []

    def follow(self, connection: Connection) -> None:
        """Learns the names that are new since it was last asked."""
        with self._lock:
            for row_id, spelled, people, is_given in run(connection, _NEW, (self._last,)):
                for word in name_words(spelled):
                    self._learn(word, people)
                    if is_given:
                        self._given.add(fold(word))
                self._last = row_id
            if len(self._in_order) < len(self._words):
                self._in_order = sorted(self._words)
                self._folded_in_order = sorted(self._spelled)
            if len(self._given_in_order) < len(self._given):
                self._given_in_order = sorted(self._given)

    def is_spelled(self, word: str) -> bool:
        """Whether somebody's name has this very word; the word is in lower case."""
        return word in self._words

    def is_known(self, word: str) -> bool:
        """Whether somebody's name has the word, whatever háčky are typed."""
        return fold(word) in self._spelled

    def begun(self, word: str, most: int) -> list[str]:
        """The first words of names that begin with the word, spelled as people spell them."""
        return _begun(self._in_order, word, most)

    def begun_without_hacky(self, word: str, most: int) -> list[str]:
        """The first words of names that begin so whatever háčky they have, spelled as by people."""
        return self._spellings_of(_begun(self._folded_in_order, fold(word), most))

    def given_begun(self, word: str, most: int) -> list[str]:
        """Those of them that are somebody's given name."""
        return self._spellings_of(_begun(self._given_in_order, fold(word), most))

    def spellings(self, word: str) -> tuple[str, ...]:
        """How people spell the word, whatever háčky were typed; without the typed spelling."""
        return tuple(each for each in self._spelled.get(fold(word), ()) if each != word)

    def forms(self, word: str) -> tuple[str, ...]:
        """The other forms of the surname that somebody bears, folded."""
        return tuple(sorted(form for form in surname_forms(fold(word)) if form in self._spelled))

    def alike(self, word: str) -> tuple[str, ...]:
        """The folded names nearest to a misspelt word, the commonest first."""
        asked = (fold(word), self._last)
        nearest = self._alike.get(asked)  # words before the one that is typed are asked for again
        if nearest is None:
            if len(self._alike) >= _MOST_KEPT:
                self._alike.clear()
            nearest = self._alike[asked] = self._nearest(asked[0])
        return nearest

    def _spellings_of(self, names: list[str]) -> list[str]:
        return [spelled for name in names for spelled in self._spelled[name]]

    def _nearest(self, folded: str) -> tuple[str, ...]:
        most = most_typos(folded)
        lengths = range(len(folded) - most, len(folded) + most + 1)
        names = [name for length in lengths for name in self._of_length.get(length, ())]
        if not most or not names:
            return ()
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        found = extract(folded, names, scorer=OSA.distance, score_cutoff=most, limit=None)
        others = [(distance, name) for name, distance, _ in found if distance]
        nearest = min(others, default=(0, ""))[0]
        ranked = [
            (-sum(self._spelled[name].values()), name)
            for distance, name in others
            if distance == nearest
        ]
        return tuple(name for _, name in sorted(ranked)[:MOST_LIKE])

    def _learn(self, word: str, people: int) -> None:
        self._words.add(word)
        folded = fold(word)
        if folded not in self._spelled:
            self._spelled[folded] = {}
            self._of_length.setdefault(len(folded), []).append(folded)
        spellings = self._spelled[folded]
        spellings[word] = spellings.get(word, 0) + people


def _begun(names: list[str], word: str, most: int) -> list[str]:
    first = bisect_left(names, word)
    return names[first : bisect_left(names, word + _LAST, first, min(first + most, len(names)))]
