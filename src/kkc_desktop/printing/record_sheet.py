"""A list of records on paper: what it is a list of, then the rows in the order of the screen."""

from collections.abc import Callable
from datetime import datetime

from reportlab.platypus import Spacer

from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.exported_table import ExportedTable
from kkc_desktop.domain.listing import Listing, ListingRow
from kkc_desktop.domain.record_list import cell_words
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import bold, esc, esc_fixed, run_on
from kkc_desktop.printing.listing import ListingTable
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.report_marks import report_marks
from kkc_desktop.printing.sheet import TEXT_WIDTH, build
from kkc_desktop.printing.styles import styles

_PIECE = 100
_NOTHING = "Seznam neobsahuje žádný řádek."


def render_records(
    table: ExportedTable,
    station: Station,
    made_at: datetime,
    witness: str,
    heard: Callable[[], None] = lambda: None,
) -> bytes:
    """The PDF of the table; `witness` is the head of the audit trail as papers carry it.

    The same table gives the same bytes. `heard` is called now and then and may raise to call it
    off.
    """
    look = styles(PrintStyle.STANDARD)
    story: Story = [Text(esc(table.title.upper()), look.title)]
    for word, said in table.heading:
        story.append(Text(run_on(bold(esc_fixed(f"{word}: ")), esc(said)), look.row))
    story.append(Spacer(1, 8))
    heads = tuple(column.title for column in table.columns)
    rows = tuple(ListingRow(tuple(map(cell_words, row))) for row in table.rows)
    if rows:
        story += ListingTable(Listing(heads, rows), look.row).pieces(TEXT_WIDTH, _PIECE, heard)
    else:
        story.append(Text(esc(_NOTHING), look.body))
    marks = report_marks(station, made_at, table.title, (witness,))
    return build(story, marks, heard)
