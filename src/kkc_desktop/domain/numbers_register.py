"""The register of numbers as it is read: each number of a year in order, and what is missing.

A number that is not there is an alarm: numbers are never deleted (domain 2.2).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.czech import counted, join_words
from kkc_desktop.domain.document_lists import BlankFormState
from kkc_desktop.domain.numbering import evidence_number_text
from kkc_desktop.domain.problems import Problem

MISSING_WORD = "CHYBÍ"
_NUMBERS = ("číslo", "čísla", "čísel")
_MOST_NAMED = 6


class RegisterFilter(CodeList):
    """Which lines of the register are shown."""

    ALL = "vše"
    VOIDED = "zneplatněná"
    FORMS = "tiskopisy"
    GAPS = "mezery"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberGap:
    """Numbers that are not in the register though a higher one was given; both ends belong."""

    first: int
    last: int

    @property
    def count(self) -> int:
        """How many numbers are missing."""
        return self.last - self.first + 1

    def words(self, station_code: str, year: int) -> str:
        """The missing number, or the first and the end of the last of them."""
        first = evidence_number_text(station_code, year, self.first)
        if self.first == self.last:
            return first
        return f"{first} až {self.last:06d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """One line as shown: a number with what became of it, or a gap where numbers are missing.

    `what` is the kind of record in words, `state` where the record stands, `note` why the number is
    void or how the form of an outage kit stands. `form_state` is None for what is no such form.
    """

    text: str
    sequence: int
    kind: RecordKind = RecordKind.NONE
    record_id: str = ""
    what: str = ""
    issued_at: datetime | None = None
    issued_by: str = ""
    state: str = ""
    note: str = ""
    is_void: bool = False
    form_state: BlankFormState | None = None
    gap: NumberGap | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterSummary:
    """A year of the register in figures, with its gaps in order.

    `lost` were struck out because the data they were given in had been replaced by older ones;
    they count among `voided` too.
    """

    station_code: str
    year: int
    count: int
    highest: int
    voided: int = 0
    lost: int = 0
    in_drawer: int = 0
    returned: int = 0
    gaps: tuple[NumberGap, ...] = ()

    @property
    def missing_count(self) -> int:
        """How many numbers are missing in all gaps."""
        return sum(gap.count for gap in self.gaps)

    @property
    def figures(self) -> tuple[tuple[str, int], ...]:
        """What else is counted of the numbers, each with its word; nothing that is nought."""
        every = (
            ("zneplatněno", self.voided),
            ("z\u00a0toho po obnově dat", self.lost),
            ("tiskopisy vrácené", self.returned),
            ("tiskopisy nevrácené", self.in_drawer),
        )
        return tuple((word, count) for word, count in every if count)

    @property
    def words(self) -> str:
        """The figures as one sentence for the paper."""
        parts = [counted(self.count, *_NUMBERS)]
        return ", ".join([*parts, *(f"{word} {count}" for word, count in self.figures)])


def gap_problem(summary: RegisterSummary) -> Problem | None:
    """What is missing and what to do about it; None for a year without gaps."""
    if not summary.gaps:
        return None
    named = [gap.words(summary.station_code, summary.year) for gap in summary.gaps[:_MOST_NAMED]]
    more = len(summary.gaps) - len(named)
    named += [f"další mezery: {more}"] if more else []
    count = counted(summary.missing_count, *_NUMBERS)
    return Problem(
        field="",
        title="Mezera v\u00a0řadě čísel",
        text=f"V\u00a0rejstříku za rok {summary.year} chybí {count}: {join_words(named)}.",
        fix=(
            "Nic v\u00a0datech neopravujte a\u00a0pište dál. Zavolejte správce a\u00a0dozor:"
            " ověří auditní stopu a\u00a0porovnají data se zálohou."
        ),
    )


def gaps_of(found: Sequence[tuple[int, int]], highest: int, known_last: int) -> list[NumberGap]:
    """The gaps between the numbers and after them.

    `found` are first and last of each gap below `highest`; `known_last` is the highest number that
    is known to have been given, also outside the data.
    """
    gaps = [NumberGap(first=first, last=last) for first, last in found]
    if known_last > highest:
        gaps.append(NumberGap(first=highest + 1, last=known_last))
    return gaps
