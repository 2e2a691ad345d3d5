"""What a sheet for the citizen is made of: numbered sentences, boxes, the note on a translation."""

from collections.abc import Mapping, Sequence
from datetime import date

from reportlab.lib.colors import white
from reportlab.platypus import Flowable, KeepTogether, Spacer, TableStyle

from kkc_desktop.domain.knowledge import AdviceItem, HelpLine, is_printable
from kkc_desktop.domain.leaflet_words import LeafletWords, SaidText
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.escape import esc
from kkc_desktop.printing.flowables import LayoutTable
from kkc_desktop.printing.fonts import SANS, SANS_BOLD
from kkc_desktop.printing.hand_sheet import BLUE, PALE, TEXT_WIDTH, HandLook
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.pictogram import draw_pictogram
from kkc_desktop.printing.tagging import Element

BoxRow = tuple[str, str]
"""A line of a box and its language; empty for Czech."""


def printable(
    items: Sequence[AdviceItem], lines: Sequence[HelpLine], today: date
) -> list[AdviceItem]:
    """The sentences that may be printed; one that names a number falls with the number's line."""
    dead = {line.id for line in lines if not is_printable(line, today)}
    return [item for item in items if is_printable(item, today) and item.help_line not in dead]


def sentences(
    items: Sequence[AdviceItem],
    words: LeafletWords,
    pictures: Mapping[str, str],
    look: HandLook,
) -> list[Flowable]:
    """The sentences one under another, each with its number or with its picture."""
    advice = Element("L")
    found: list[Flowable] = []
    for number, item in enumerate(items, start=1):
        said = words.item(item)
        picture = pictures.get(item.id, "")
        mark = _Picture(picture, look.item.fontSize) if picture else _Number(number, look)
        found.append(_row(mark, said, words, look, advice))
    return found


def help_box(
    lines: Sequence[HelpLine], station: Station, today: date, words: LeafletWords, look: HandLook
) -> list[Flowable]:
    """Whom to call; a number only while it may be printed."""
    phrases = words.phrases
    shown = [
        line
        for line in lines
        if not line.is_staff_only and (not line.stations or station.code in line.stations)
    ]
    rows = [_line_words(line, today, words) for line in shown]
    return box(phrases.where_to_call, [*rows, (phrases.emergency, words.lang)], words, look)


def box(title: str, rows: Sequence[BoxRow], words: LeafletWords, look: HandLook) -> list[Flowable]:
    """A pale box with a heading; it is never cut by a page."""
    cells = [[Text(esc(title), look.box_title, lang=words.lang)]]
    cells += [[Text(esc(line), look.box, lang=lang)] for line, lang in rows]
    style = TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), SANS, look.box.fontSize),
            ("BACKGROUND", (0, 0), (-1, -1), PALE),
            ("LEFTPADDING", (0, 0), (-1, -1), 8),
            ("RIGHTPADDING", (0, 0), (-1, -1), 8),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ("TOPPADDING", (0, 0), (-1, 0), 7),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 7),
        ]
    )
    return [KeepTogether([Spacer(1, 6), LayoutTable(cells, colWidths=[TEXT_WIDTH], style=style)])]


def translation_note(words: LeafletWords, look: HandLook) -> list[Flowable]:
    """That the Czech text decides; nothing on a Czech sheet."""
    if not words.phrases.not_official:
        return []
    return [Text(esc(words.phrases.not_official), look.note, lang=words.lang)]


def _line_words(line: HelpLine, today: date, words: LeafletWords) -> BoxRow:
    name = words.line_name(line)
    phrases = words.phrases
    if is_printable(line, today):
        parts = [
            ", ".join(line.numbers),
            words.hours_of(line),
            phrases.free if line.is_free else "",
        ]
        told = ", ".join(part for part in parts if part)
    else:
        told = phrases.number_from_staff
    return f"{name.text}: {told}", words.lang if name.is_own else ""


def _row(
    mark: Flowable, said: SaidText, words: LeafletWords, look: HandLook, advice: Element
) -> LayoutTable:
    points = look.item.fontSize
    column = points * (2.6 if isinstance(mark, _Picture) else 1.95)
    own = Text(esc(said.text), look.item, lang=words.lang if said.is_own else "", role="LBody")
    cell: list[Flowable] = [own]
    if not said.is_own and words.phrases.czech_only:
        cell = [Text(esc(words.phrases.czech_only), look.note, lang=words.lang), own]
    style = TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), SANS, points),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), points * 0.55),
        ]
    )
    widths = [column, TEXT_WIDTH - column]
    return LayoutTable(
        [[mark, cell]], colWidths=widths, style=style, inside=(advice, Element("LI"))
    )


class _Number(Flowable):
    """A white number in a blue disc, level with the first line beside it."""

    def __init__(self, number: int, look: HandLook) -> None:
        super().__init__()
        self._number = number
        self._points = look.item.fontSize

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return (self._points * 1.5, self._points * 1.3)

    def draw(self) -> None:
        canvas: PaperCanvas = self.canv
        radius = self._points * 0.68
        middle = self._points * 0.62
        size = self._points * 0.8
        with canvas.artifact():
            canvas.setFillColor(BLUE)
            canvas.circle(radius, middle, radius, stroke=0, fill=1)
        canvas.setFillColor(white)
        canvas.setFont(SANS_BOLD, size)
        with canvas.tagged(Element("Lbl")):
            canvas.drawCentredString(radius, middle - size * 0.34, str(self._number))


class _Picture(Flowable):
    """The picture of an easy sentence; the words say the same, so it is an artifact."""

    def __init__(self, name: str, points: float) -> None:
        super().__init__()
        self._name = name
        self._side = points * 1.9

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return (self._side, self._side)

    def draw(self) -> None:
        canvas: PaperCanvas = self.canv
        with canvas.artifact():
            canvas.setStrokeColor(BLUE)
            draw_pictogram(canvas, self._name, 0, 0, self._side)
