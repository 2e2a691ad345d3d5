"""The register of numbers on paper: figures, what is missing, then every line in order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from reportlab.platypus import Spacer

from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.czech import HARD, ZONE, clock_words, moment_words
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.listing import Listing, ListingRow
from kkc_desktop.domain.numbers_register import (
    MISSING_WORD,
    RegisterFilter,
    RegisterLine,
    RegisterSummary,
    gap_problem,
)
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import bold, esc
from kkc_desktop.printing.listing import ListingTable
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.report_marks import report_marks
from kkc_desktop.printing.sheet import TEXT_WIDTH, build
from kkc_desktop.printing.styles import styles

TITLE = "REJSTŘÍK ČÍSEL"
_HEADS = ("Číslo", "Druh", "Vydáno", "Vydal", "Stav", "Poznámka")
_PIECE = 100
_NOTHING = "V\u00a0tomto výběru není žádné číslo."


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersSheet:
    """What stands on the sheet; `line_number` and `chain` are the end of the audit trail."""

    summary: RegisterSummary
    wanted: RegisterFilter
    lines: Sequence[RegisterLine]
    station: Station
    officer_name: str
    made_at: datetime
    line_number: int
    chain: str


def render_numbers(sheet: NumbersSheet, heard: Callable[[], None] = lambda: None) -> bytes:
    """The PDF of the register or of a part of it; `heard` may raise to call it off."""
    summary, station = sheet.summary, sheet.station
    look = styles(PrintStyle.STANDARD)
    made_at = sheet.made_at.astimezone(ZONE)
    choice = "" if sheet.wanted is RegisterFilter.ALL else f", výběr: {sheet.wanted.label}"
    series = f"řada KKC-{summary.station_code}-{summary.year}"
    as_of = f"{series}{choice}, stav k{HARD}{moment_words(made_at)}"
    mark = paper_mark(sheet.line_number, sheet.chain)
    story: Story = [
        Text(esc(TITLE), look.title),
        Text(esc(as_of), look.subtitle),
        Spacer(1, 6),
        Text(esc(f"{summary.words}."), look.body),
    ]
    problem = gap_problem(summary)
    if problem is not None:
        story += [
            Text(bold(esc(f"{problem.title}. {problem.text}")), look.body),
            Text(esc(problem.fix), look.body),
        ]
    story.append(Spacer(1, 8))
    rows = tuple(_row(line) for line in sheet.lines)
    table = ListingTable(Listing(_HEADS, rows), look.row)
    story += table.pieces(TEXT_WIDTH, _PIECE, heard) if rows else [Text(esc(_NOTHING), look.body)]
    return build(
        story,
        report_marks(
            station,
            sheet.made_at,
            f"Rejstřík čísel {summary.year}",
            (f"Rejstřík čísel {summary.year} · {mark}",),
            (f"Rejstřík {summary.year}", f"Sestavil(a): {sheet.officer_name}"),
        ),
        heard,
    )


def _row(line: RegisterLine) -> ListingRow:
    if line.gap is not None:
        first, last = f"{line.gap.first:06d}", f"{line.gap.last:06d}"
        number = first if first == last else f"{first}–{last}"
        return ListingRow((number, MISSING_WORD, "", "", MISSING_WORD, ""))
    at = line.issued_at.astimezone(ZONE) if line.issued_at else None
    issued = f"{at.day}.{HARD}{at.month}.{HARD}{clock_words(at)}" if at else ""
    number = f"{line.sequence:06d}"
    cells = (number, line.what, issued, line.issued_by, line.state, line.note)
    return ListingRow(cells, is_struck=line.is_void)
