"""The overview of a shift on paper: counts, then one line for each thing, without names."""

from reportlab.platypus import Spacer

from kkc_desktop.domain.czech import HARD, ZONE, clock_words, long_day_words, moment_words
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.shift import ShiftOverview
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import esc
from kkc_desktop.printing.flowables import DataTable
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.row_table import row_style
from kkc_desktop.printing.sheet import EXERCISE, TEXT_WIDTH, Marks, build
from kkc_desktop.printing.station_head import station_head
from kkc_desktop.printing.styles import styles

TITLE = "PŘEHLED UDÁLOSTÍ SMĚNY"
_HEAD = ["Čas", "Druh", "Co", "Číslo a stav"]
_COLUMNS = (44.0, 66.0, 190.0, TEXT_WIDTH - 300.0)
_NOTHING = "V\u00a0této směně nebylo nic zapsáno."


def render_shift(
    overview: ShiftOverview, station: Station, officer_name: str, witness: str
) -> bytes:
    """The PDF of the overview; `witness` is the head of the audit trail as papers carry it."""
    began = overview.shift.starts_at.astimezone(ZONE)
    counts = " · ".join(f"{kind}: {count}" for kind, count in overview.counts.items())
    look = styles(PrintStyle.STANDARD)
    as_of = f"stav k{HARD}{moment_words(overview.until)}"
    story: Story = [
        Text(esc(TITLE), look.title),
        Text(esc(f"služba {overview.shift.words}, {as_of}"), look.subtitle),
        Spacer(1, 6),
        Text(esc(counts), look.body),
        Spacer(1, 8),
    ]
    story.append(_table(overview) if overview.events else Text(esc(_NOTHING), look.body))
    return build(
        story,
        Marks(
            heading=station_head(station),
            meta=(
                (f"Směna {overview.shift.words}", f"{station.town} {long_day_words(began.date())}"),
                (f"Sestavil(a): {officer_name}", "Počet stran: "),
            ),
            pages_row=1,
            page_signature="",
            footer=(witness,),
            made_at=overview.until,
            watermarks=(EXERCISE,) if station.is_exercise else (),
            exercise=station.is_exercise,
            title="Přehled událostí směny",
            author=station.name,
        ),
    )


def _table(overview: ShiftOverview) -> DataTable:
    rows: list[list[object]] = [list(_HEAD)]
    cell = styles(PrintStyle.STANDARD).cell
    for event in overview.events:
        said = (clock_words(event.at), event.kind, event.title, event.detail)
        rows.append([Text(esc(words), cell) for words in said])
    return DataTable(rows, colWidths=_COLUMNS, style=row_style(top=3, bottom=4))
