"""Asks the dictionary, which is a process of its own, and remembers what it said of each word."""

import json
import logging
import sys
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kkc_desktop.assets import asset_path

_SCRIPT = Path(__file__).with_name("dictionary_process.py")
_MOST_REMEMBERED = 20_000
_LONGEST_END_MS = 2_000

Answer = dict[str, Any]
log = logging.getLogger(__name__)


class Speller(QObject):
    """Starts with the first word asked about; never waits.

    Signals: answered() when more is known, changed() when what was known may hold no longer.

    `own_words` gives the station's words, whose letters are known in either case. Where the
    dictionary does not run, every word counts as known. Call `close` before letting it go.
    """

    answered = Signal()
    changed = Signal()

    def __init__(self, own_words: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self._own_words = own_words
        self._known: dict[str, bool] = {}
        self._wanted: dict[str, None] = {}
        self._waiting: deque[Callable[[Answer], None]] = deque()
        self.process: QProcess | None = None
        self._is_closed = False
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask_wanted)

    def is_unknown(self, word: str) -> bool | None:
        """Whether the dictionary lacks the word; None while it is only being asked."""
        if self._is_closed or word in self._known:
            return not self._known.get(word, True)
        self._wanted[word] = None
        if not self._asking.isActive():
            self._asking.start()
        return None

    def suggest(self, word: str, take: Callable[[list[str]], None]) -> None:
        """Hands over what may have been meant, the likeliest first, when it has been thought of."""
        self._ask({"suggest": word}, lambda answer: take(answer["suggestions"]))

    def learn(self, words: Iterable[str]) -> None:
        """Takes more words of the station."""
        self._ask({"learn": both_cases(words)}, self._forget_verdicts)

    def close(self) -> None:
        """Ends the dictionary; afterwards every word counts as known. A second time is nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        self._asking.stop()
        self._waiting.clear()
        self._known.clear()
        if self.process is not None:
            self.process.blockSignals(True)
            self.process.kill()
            self.process.waitForFinished(_LONGEST_END_MS)

    @property
    def is_running(self) -> bool:
        """Whether the dictionary has been started."""
        return self.process is not None and not self._is_closed

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._waiting) or self._asking.isActive()

    def _ask_wanted(self) -> None:
        words, self._wanted = list(self._wanted), {}
        if len(self._known) > _MOST_REMEMBERED:
            self._known.clear()
        self._ask({"look": words}, lambda answer: self._take(words, set(answer["unknown"])))

    def _take(self, words: list[str], unknown: set[str]) -> None:
        self._known.update((word, word not in unknown) for word in words)
        self.answered.emit()

    def _forget_verdicts(self, _answer: Answer) -> None:
        self._known.clear()
        self.changed.emit()

    def _ask(self, question: dict[str, object], take: Callable[[Answer], None]) -> None:
        if self._is_closed:
            return
        if self.process is None:
            self.process = self._begun()
            self._ask({"learn": both_cases(self._own_words())}, lambda _answer: None)
        self._waiting.append(take)
        self.process.write(f"{json.dumps(question)}\n".encode())

    def _begun(self) -> QProcess:
        process = QProcess()
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._give_up)
        process.finished.connect(self._give_up)
        process.start(sys.executable, ["-P", str(_SCRIPT), str(asset_path("spelling"))])
        return process

    def _read(self) -> None:
        while self.process is not None and not self._is_closed and self.process.canReadLine():
            answer = json.loads(bytes(self.process.readLine().data()))
            self._waiting.popleft()(answer)

    def _give_up(self) -> None:
        if not self._is_closed:
            log.warning("The dictionary has ended; spelling is not checked.")
            self.close()
            self.changed.emit()


def both_cases(words: Iterable[str]) -> list[str]:
    """Each word as it was added, and as it stands where a sentence begins."""
    return [case for word in words for case in (word, word[:1].upper() + word[1:])]
