"""Runs a piece of work in a process of its own that may die at any moment.

The process is forked from one that has imported everything, so a round costs milliseconds.
"""

import os
import select
import signal
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

MOST_SECONDS = 10.0
_write, _read = os.write, os.read  # the reports themselves are not watched


@dataclass(frozen=True, slots=True)
class End:
    """What a child said before it ended, and how it ended."""

    lines: tuple[str, ...]
    was_killed: bool
    failure: str = ""  # what a child fell over
    hung: bool = False

    def count(self, word):
        """How often the child said the word."""
        return self.lines.count(word)


def in_child(work, seconds=MOST_SECONDS):
    """Runs `work(say)` in a child; after so many seconds the child is killed and `hung` is set."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work_and_end(work, writing)
    os.close(writing)
    heard, hung = _listen(reading, seconds)
    if hung:
        os.kill(child, signal.SIGKILL)
        heard += _rest_of(reading)
    _, status = os.waitpid(child, 0)
    os.close(reading)
    lines, _, failure = heard.decode().partition(_FELL)
    ended_by = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    if ended_by not in (0, signal.SIGKILL):
        failure = f"{signal.Signals(ended_by).name} {failure}"
    # A line cut short by the death was not yet said.
    said = tuple(lines.split("\n")[:-1])
    return End(said, ended_by == signal.SIGKILL, failure, hung)


def _work_and_end(work, writing):
    try:
        work(lambda text: _write(writing, f"{text}\n".encode()))
    except BaseException as error:
        _write(writing, f"{_FELL}{_words(error)}".encode())
    finally:
        os._exit(0)


def _words(error, depth=3):
    """What was raised, through which lines, and what it came from."""
    frames = traceback.extract_tb(error.__traceback__)[-8:]
    lines = " ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    text = f"{type(error).__name__}: {error} ({lines})"
    cause = error.__cause__ or error.__context__
    return f"{text} from {_words(cause, depth - 1)}" if cause and depth else text


def _listen(reading, seconds):
    heard, ends_at = b"", time.monotonic() + seconds
    while select.select([reading], [], [], max(0.0, ends_at - time.monotonic()))[0]:
        part = _read(reading, 65536)
        if not part:
            return heard, False
        heard += part
    return heard, True


def _rest_of(reading):
    heard = b""
    while part := _read(reading, 65536):
        heard += part
    return heard


_FELL = "\0fell\0"
