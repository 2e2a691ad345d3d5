"""What the overseer asks of the trail and what comes back."""

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from kkc_desktop.domain.audit import Act, AuditEntry, Operation, RecordKind
from kkc_desktop.domain.problems import Problem

HEAD_LETTERS = 12
_DAY = re.compile(r"\b(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailFilter:
    """Which lines are wanted; what is empty does not narrow. Days are those of Prague."""

    officer_id: str = ""
    act: Act | None = None
    operation: Operation | None = None
    since: date | None = None
    until: date | None = None
    record_number: str = ""

    @property
    def words(self) -> str:
        """The filter as the trail keeps it: ids and numbers, no names."""
        parts = (
            self.officer_id,
            self.act.label if self.act else "",
            self.operation.label if self.operation else "",
            f"od {self.since}" if self.since else "",
            f"do {self.until}" if self.until else "",
            self.record_number,
        )
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailLine:
    """A line of the trail with the words a person reads instead of its ids."""

    entry: AuditEntry
    officer: str
    record: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonTrail:
    """Who looked at a person: the records that name them, and every line about these records.

    Lines of searches for exactly that name are among them.
    """

    record_count: int
    lines: tuple[TrailLine, ...]


class PaperVerdict(Enum):
    """What the trail says to the mark on a paper."""

    AGREES = "souhlasí"
    DIFFERS = "nesouhlasí"
    MISSING = "řádek chybí"

    @property
    def label(self) -> str:
        """The Czech word."""
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperProof:
    """The verdict about a paper's mark, in words for the person who holds the paper."""

    verdict: PaperVerdict
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailExport:
    """The file the trail was exported to, how many lines it has and its SHA-256."""

    path: Path
    line_count: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonQuery:
    """A person as typed: words of the name or a number, and the day of birth if it was there."""

    words: tuple[str, ...]
    born_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedRecord:
    """A record that names a person."""

    kind: RecordKind
    record_id: str


def person_query(typed: str) -> PersonQuery:
    """Takes the day of birth out of what was typed; an impossible day is left out."""
    found = _DAY.search(typed)
    born_on = None
    if found:
        day, month, year = (int(part) for part in found.groups())
        try:
            born_on = date(year, month, day)
        except ValueError:
            born_on = None
    return PersonQuery(words=tuple(_DAY.sub(" ", typed).split()), born_on=born_on)


def check_mark(number: str, head: str) -> tuple[tuple[int, str], tuple[Problem, ...]]:
    """Number and head of a paper's mark as typed, and what is wrong with them."""
    digits = re.sub(r"\D", "", number)
    letters = re.sub(r"[^0-9A-Z]", "", head.upper().replace("O", "0").replace("I", "1"))
    problems = []
    if not digits or len(digits) > HEAD_LETTERS:
        text = "Chybí číslo řádku stopy."
        problems.append(
            Problem(field="paper_number", text=text, fix="Opište je z\u00a0paty listu.")
        )
    if len(letters) != HEAD_LETTERS or not re.fullmatch("[0-9A-F]*", letters):
        text = f"Značka má {HEAD_LETTERS} znaků, jen číslice a\u00a0písmena A\u00a0až F."
        problems.append(Problem(field="paper_head", text=text, fix="Opište ji z\u00a0paty listu."))
    return (int(digits) if digits and not problems else 0, letters), tuple(problems)
