"""The labels of found things: a sheet to cut, each with its number, day and code for a scanner."""

from collections.abc import Sequence
from datetime import datetime

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, TableStyle

from kkc_desktop.domain.czech import HARD, ZONE, day_words
from kkc_desktop.domain.found_thing import FoundThing
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import esc, stacked
from kkc_desktop.printing.flowables import LayoutTable
from kkc_desktop.printing.fonts import SANS, SANS_BOLD, register_fonts
from kkc_desktop.printing.page_code import draw_code
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import TEXT_WIDTH, Marks, build
from kkc_desktop.printing.styles import GREY

_COLUMNS, _HEIGHT = 2, 46 * mm
_CODE = 26 * mm
_INSET = 4 * mm
"""From the line to the letters, so that scissors need not be exact."""
_LONGEST, _LONGEST_LINE = 60, 26
"""Letters of a description and of a line; the rest is found under the number."""


class _Code(Flowable):
    """The square code of a label."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self._label = label
        self.width = self.height = _CODE

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return _CODE, _CODE

    def draw(self) -> None:
        canvas: PaperCanvas = self.canv
        draw_code(canvas, self._label, f"Čtvercový kód štítku {self._label}", 0, 0, _CODE)


def render_find_labels(things: Sequence[FoundThing], station: Station, at: datetime) -> bytes:
    """The PDF with a label for each thing; the same things give the same bytes."""
    register_fonts()
    labels = [_label(thing, station) for thing in things]
    labels += [[] for _ in range(-len(labels) % _COLUMNS)]
    rows = [labels[start : start + _COLUMNS] for start in range(0, len(labels), _COLUMNS)]
    style = TableStyle(
        [
            ("GRID", (0, 0), (-1, -1), 0.5, GREY, None, (2, 3)),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), _INSET),
            ("RIGHTPADDING", (0, 0), (-1, -1), _INSET),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ]
    )
    widths = [TEXT_WIDTH / _COLUMNS] * _COLUMNS
    story: Story = [
        LayoutTable(rows, colWidths=widths, rowHeights=[_HEIGHT] * len(rows), style=style)
    ]
    span = things[0].label if len(things) == 1 else f"{things[0].label} až {things[-1].label}"
    return build(
        story,
        Marks(
            heading=(),
            meta=((f"Štítky nálezů {span}", ""), ("Rozstříhejte podle čar.", "Počet stran: ")),
            pages_row=1,
            page_signature="",
            footer=(f"Štítky nálezů {span} · {station.short_name}",),
            made_at=at,
            watermarks=(),
            exercise=station.is_exercise,
            title=f"Štítky nálezů {span}",
            author=station.name,
        ),
    )


def _label(thing: FoundThing, station: Station) -> list[Flowable]:
    """Number, description and day at the left, the code at the right."""
    number = ParagraphStyle("label", fontName=SANS_BOLD, fontSize=22, leading=28)
    small = ParagraphStyle("label-line", fontName=SANS, fontSize=10, leading=12)
    found = f"nalezeno {day_words(thing.found_on)}" if thing.found_on else ""
    kept = f"převzato {day_words(thing.recorded_at.astimezone(ZONE).date())}"
    where = f"{station.short_name}{HARD}· {thing.shelf}" if thing.shelf else station.short_name
    lines = [_cut(thing.description, _LONGEST)]
    lines += [_cut(line, _LONGEST_LINE) for line in (thing.municipality, found, kept, where)]
    left = [
        Text(esc(thing.label), number),
        Text(stacked([esc(line) for line in lines if line]), small),
    ]
    width = TEXT_WIDTH / _COLUMNS - _CODE - 2 * _INSET
    inside = LayoutTable(
        [[left, _Code(thing.label)]],
        colWidths=[width, _CODE],
        style=TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ]
        ),
    )
    return [inside]


def _cut(words: str, longest: int) -> str:
    return words if len(words) <= longest else f"{words[:longest].rstrip()}…"
