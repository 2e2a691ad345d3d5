"""The print server of Linux: its queues in words, and jobs handed over byte for byte.

Qt throws away the answer of CUPS, so a job that no queue took would count as printed; `lp` gives
a number by which the job can be followed and called off. Its programs answer in time or are ended.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Sequence

from kkc_desktop.domain.printer_state import PrinterMood, QueueState, mood_of

ANSWER_S = 5.0
_REQUEST = re.compile(r"request id is (\S+)")
_FAILED = ("job-canceled", "aborted", "job-completed-with-errors")
_PROGRAMS = ("lp", "lpstat", "cancel")


class NoAnswer(Exception):
    """The print server refused, in its own words, or said nothing in time."""

    def __init__(self, words: str, *, is_silence: bool = False) -> None:
        super().__init__(words)
        self.is_silence = is_silence


def has_print_server() -> bool:
    """Whether this computer has the programs of CUPS."""
    return all(shutil.which(program) for program in _PROGRAMS)


def queue_moods() -> dict[str, PrinterMood]:
    """How it stands with each queue; refused with NoAnswer by a server that hangs."""
    return {name: mood_of(queue) for name, queue in read_queues(_run("lpstat", "-l", "-p", "-a"))}


def read_queues(answer: str) -> list[tuple[str, QueueState]]:
    """The queues in the words of `lpstat -l -p -a`."""
    accepting = {
        line.split()[0]: " not accepting " not in line
        for line in answer.splitlines()
        if " accepting requests" in line and not line[:1].isspace()
    }
    found = []
    for part in re.split(r"^printer ", answer, flags=re.MULTILINE)[1:]:
        name = part.split()[0]
        head = part.splitlines()[0]
        alerts = re.search(r"^\s+Alerts: (.*)$", part, re.MULTILINE)
        reasons = tuple(alerts.group(1).split()) if alerts else ()
        queue = QueueState(
            is_enabled=f"{name} disabled" not in head,
            is_accepting=accepting.get(name, True),
            is_busy="now printing" in head,
            reasons=tuple(reason for reason in reasons if reason != "none"),
        )
        found.append((name, queue))
    return found


def hand_over(content: bytes, queue: str, title: str, copies: int, options: Sequence[str]) -> str:
    """Gives the queue the very bytes; gives back the number of the job.

    Refused with NoAnswer when the queue is gone, takes no jobs or does not answer.
    """
    choices = [word for option in options for word in ("-o", option)]
    command = ("lp", "-d", queue, "-t", title, "-n", str(copies), *choices, "-")
    answer = _run(*command, given=content)
    request = _REQUEST.search(answer)
    if request is None:
        raise NoAnswer(answer.strip())
    return request.group(1)


def end_of(job: str) -> bool | None:
    """Whether the job was printed; None while it is under way."""
    queue = job.rsplit("-", 1)[0]
    if _line_of(job, _run("lpstat", "-W", "not-completed", "-o", queue)):
        return None
    # A server that keeps no history does not name the job: then it left the queue in order.
    words = _line_of(job, _run("lpstat", "-l", "-W", "completed", "-o", queue))
    return not any(failure in words for failure in _FAILED)


def call_off(job: str) -> None:
    """Takes the job out of its queue."""
    _run("cancel", job)


def _line_of(job: str, answer: str) -> str:
    """The lines about the job, or nothing."""
    lines = re.search(rf"^{re.escape(job)}\s.*(?:\n\s.*)*", answer, re.MULTILINE)
    return lines.group() if lines else ""


def _run(*command: str, given: bytes = b"") -> str:
    try:
        answer = subprocess.run(
            command,
            input=given,
            capture_output=True,
            timeout=ANSWER_S,
            check=False,
            env=os.environ | {"LC_ALL": "C.UTF-8"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoAnswer(type(error).__name__, is_silence=True) from error
    if answer.returncode:
        raise NoAnswer(answer.stderr.decode("utf-8", "replace").strip())
    return answer.stdout.decode("utf-8", "replace")
