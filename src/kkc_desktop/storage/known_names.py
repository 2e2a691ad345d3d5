"""All names that people at the desk have, in memory: what a misspelt one may have been meant as.

There are far fewer names than people, so a few milliseconds suffice to compare a typed word with
all of them; the people are then looked up exactly. The names are followed up, never read twice.
"""

from bisect import bisect_left
from threading import Lock

from sqlalchemy import Connection

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.name_forms import most_typos, name_words, surname_forms
from kkc_desktop.storage.rows import run

MOST_LIKE = 8
_NEW = "SELECT id, spelled, people FROM known_names WHERE id > ? ORDER BY id"


class KnownNames:
    """The words of the names; `folded` are all of them without háčky."""

    def __init__(self) -> None:
        self._last = 0
        self._lock = Lock()  # they are learnt beside the window, where typing may ask already
        self._spelled: dict[str, dict[str, int]] = {}
        self.folded: list[str] = []
        self._words: set[str] = set()
        self._in_order: list[str] = []

    def follow(self, connection: Connection) -> None:
        """Learns the names that are new since it was last asked."""
        with self._lock:
            for row_id, spelled, people in run(connection, _NEW, (self._last,)):
                self._last = row_id
                for word in name_words(spelled):
                    self._learn(word, people)
            if len(self._in_order) < len(self._words):
                self._in_order = sorted(self._words)

    def is_spelled(self, word: str) -> bool:
        """Whether somebody's name has this very word; the word is in lower case."""
        return word in self._words

    def is_begun(self, word: str) -> bool:
        """Whether some word of somebody's name begins so, háčky included."""
        names = self._in_order
        place = bisect_left(names, word)
        return place < len(names) and names[place].startswith(word)

    def spellings(self, word: str) -> tuple[str, ...]:
        """How people spell the word, whatever háčky were typed; without the typed spelling."""
        return tuple(each for each in self._spelled.get(fold(word), ()) if each != word)

    def forms(self, word: str) -> tuple[str, ...]:
        """The other forms of the surname that somebody bears, folded."""
        return tuple(sorted(form for form in surname_forms(fold(word)) if form in self._spelled))

    def alike(self, word: str) -> tuple[str, ...]:
        """The folded names nearest to a misspelt word, the commonest first."""
        folded = fold(word)
        most = most_typos(folded)
        if not most or not self.folded:
            return ()
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        found = extract(folded, self.folded, scorer=OSA.distance, score_cutoff=most, limit=None)
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
            self.folded.append(folded)
        spellings = self._spelled[folded]
        spellings[word] = spellings.get(word, 0) + people
