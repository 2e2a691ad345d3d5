"""A proposal to dispose of records, for the archive: mark, number, kind, years; no names."""

from collections.abc import Sequence
from datetime import datetime

from reportlab.platypus import Spacer

from kkc_desktop.domain.czech import ZONE, day_words, long_day_words
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.erasure import Erasure, ErasureItem
from kkc_desktop.domain.retention import DisposalTerm
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import bold, esc
from kkc_desktop.printing.flowables import DataTable
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.report_marks import report_marks
from kkc_desktop.printing.row_table import row_style
from kkc_desktop.printing.sheet import TEXT_WIDTH, build
from kkc_desktop.printing.styles import styles

TITLE = "SKARTAČNÍ NÁVRH"
_SUBTITLE = "seznam záznamů po lhůtě, bez osobních údajů"
_COLUMNS = (32.0, 56.0, 124.0, TEXT_WIDTH - 346.0, 68.0, 66.0)
_EXAMPLE = (
    "Pozor: některé lhůty jsou příklady dodané s\u00a0programem. Před výmazem je ověřte ve"
    " skartačním plánu útvaru."
)


def render_disposal(
    erasure: Erasure,
    items: Sequence[ErasureItem],
    terms: Sequence[DisposalTerm],
    station: Station,
    now: datetime,
    proposed_by: str,
) -> bytes:
    """The PDF of the proposal; `proposed_by` is the officer in words."""
    look = styles(PrintStyle.STANDARD)
    known = {term.code: term for term in terms}
    proposed = long_day_words(erasure.proposed_at.astimezone(ZONE).date())
    story: Story = [
        Text(esc(TITLE), look.title),
        Text(esc(_SUBTITLE), look.subtitle),
        Spacer(1, 6),
        Text(esc(f"Navrhl(a) {proposed_by} dne {proposed}."), look.body),
        Text(esc(f"Poznámka: {erasure.note or '–'}"), look.body),
        Text(bold(esc(f"Stav návrhu: {erasure.state.label}.")), look.body),
        Spacer(1, 8),
        _table(items, known),
    ]
    if any(known[each.disposal_code].is_example for each in items if each.disposal_code in known):
        story += [Spacer(1, 8), Text(esc(_EXAMPLE), look.body)]
    signing = "Souhlas archivu: ____________________    Vedoucí: ____________________"
    story += [Spacer(1, 28), Text(esc(signing), look.body)]
    return build(
        story,
        report_marks(
            station,
            now,
            f"Skartační návrh {proposed}",
            ("Seznam nikoho nejmenuje; po výmazu zůstává číslo a\u00a0skelet záznamu.",),
            (f"Počet záznamů: {len(items)}", ""),
        ),
    )


def _table(items: Sequence[ErasureItem], known: dict[str, DisposalTerm]) -> DataTable:
    cell = styles(PrintStyle.STANDARD).cell
    rows: list[list[object]] = [["Znak", "Kód", "Číslo", "Druh údajů", "Lhůta", "Skončila"]]
    for item in items:
        term = known.get(item.disposal_code)
        words = (
            term.letter if term else "",
            item.disposal_code,
            item.evidence_number,
            item.kept_kind.label,
            term.words if term else "",
            day_words(item.due_on),
        )
        rows.append([Text(esc(each), cell) for each in words])
    return DataTable(rows, colWidths=_COLUMNS, style=row_style(top=3, bottom=4))
