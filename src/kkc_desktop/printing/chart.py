"""A drawing on paper: the shapes that the screen shows, in shades of grey.

Whoever does not see it hears it as one figure with its words. Every number of it also stands in a
table of the same paper.
"""

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from kkc_desktop.domain.drawing import Anchor, Box, Disc, Drawing, Label, Shape, Stroke
from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.escape import plain
from kkc_desktop.printing.fonts import SANS, SANS_BOLD
from kkc_desktop.printing.tagging import Element

POINTS_OF_PIXEL = 0.75

_SHADES = {
    "text": HexColor("#000000"),
    "muted": HexColor("#333333"),
    "warning": HexColor("#000000"),
    "accenttext": HexColor("#404040"),
    "fieldborder": HexColor("#8A8A8A"),
    "border": HexColor("#C8C8C8"),
    "surface": HexColor("#FFFFFF"),
    "heat0": HexColor("#F7F7F7"),
    "heat1": HexColor("#E8E8E8"),
    "heat2": HexColor("#CFCFCF"),
    "heat3": HexColor("#B0B0B0"),
    "heat4": HexColor("#909090"),
    "heat5": HexColor("#333333"),
    "heatink1": HexColor("#000000"),
    "heatink2": HexColor("#000000"),
    "heatink3": HexColor("#000000"),
    "heatink4": HexColor("#000000"),
    "heatink5": HexColor("#FFFFFF"),
}


class Chart(Flowable):
    """The drawing as a figure; `alt` are the words for who does not see it."""

    def __init__(self, drawing: Drawing, alt: str, space_after: float = 8) -> None:
        super().__init__()
        self.drawing = drawing
        self._alt = alt
        self.width = drawing.width * POINTS_OF_PIXEL
        self.height = drawing.height * POINTS_OF_PIXEL
        self.spaceBefore = 4
        self.spaceAfter = space_after

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """The size of the drawing."""
        return self.width, self.height

    def drawOn(self, canvas: PaperCanvas, x: float, y: float, _sW: float = 0) -> None:
        """Draws it with its lower left corner at (x, y)."""
        box = (x, y, x + self.width, y + self.height)
        with canvas.tagged(Element("Figure", alt=self._alt, box=box)):
            canvas.saveState()
            canvas.translate(x, y + self.height)
            for shape in self.drawing.shapes:
                _draw(canvas, shape)
            canvas.restoreState()


def _draw(canvas: PaperCanvas, shape: Shape) -> None:
    match shape:
        case Box():
            _draw_box(canvas, shape)
        case Stroke():
            canvas.setStrokeColor(_SHADES[shape.tone])
            canvas.setLineWidth(shape.width * POINTS_OF_PIXEL)
            canvas.setDash((3, 2) if shape.is_dashed else ())
            canvas.line(*_place(shape.x, shape.y), *_place(shape.to_x, shape.to_y))
        case Disc():
            canvas.setStrokeColor(_SHADES[shape.tone])
            canvas.setFillColor(_SHADES["surface" if shape.is_ring else shape.tone])
            canvas.setLineWidth(2 * POINTS_OF_PIXEL)
            radius = shape.radius * POINTS_OF_PIXEL
            canvas.circle(*_place(shape.x, shape.y), radius, stroke=int(shape.is_ring), fill=1)
        case Label():
            _draw_label(canvas, shape)


def _draw_box(canvas: PaperCanvas, box: Box) -> None:
    x, y = _place(box.x, box.y + box.height)
    sides = (box.width * POINTS_OF_PIXEL, box.height * POINTS_OF_PIXEL)
    if box.tone:
        canvas.setFillColor(_SHADES[box.tone])
    if box.outline:
        canvas.setStrokeColor(_SHADES[box.outline])
        canvas.setLineWidth(POINTS_OF_PIXEL)
    how = {"stroke": int(bool(box.outline)), "fill": int(bool(box.tone))}
    radius = min(box.radius * POINTS_OF_PIXEL, min(sides) / 2)
    canvas.roundRect(x, y, *sides, radius, **how)


def _draw_label(canvas: PaperCanvas, label: Label) -> None:
    canvas.setFillColor(_SHADES[label.tone])
    canvas.setFont(SANS_BOLD if label.is_bold else SANS, label.size)
    draw = {
        Anchor.LEFT: canvas.drawString,
        Anchor.CENTRE: canvas.drawCentredString,
        Anchor.RIGHT: canvas.drawRightString,
    }[label.anchor]
    draw(*_place(label.x, label.y), plain(label.text))


def _place(x: float, y: float) -> tuple[float, float]:
    """From the upper left in pixels to points upwards."""
    return x * POINTS_OF_PIXEL, -y * POINTS_OF_PIXEL
