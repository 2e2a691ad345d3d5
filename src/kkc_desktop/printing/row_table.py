"""How tables of the station's own sheets look: a rule below the head, a thin one below each row."""

from reportlab.platypus import TableStyle

from kkc_desktop.printing.fonts import SERIF, SERIF_BOLD
from kkc_desktop.printing.styles import INK


def row_style(*, left: int = 4, right: int = 4, top: int = 2, bottom: int = 3) -> TableStyle:
    """The look of such a table; the paddings of its cells are in points."""
    return TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), SERIF, 10, 12.5),
            ("FONT", (0, 0), (-1, 0), SERIF_BOLD, 10, 12.5),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
            ("LINEBELOW", (0, 1), (-1, -1), 0.3, INK),
            ("LEFTPADDING", (0, 0), (-1, -1), left),
            ("RIGHTPADDING", (0, 0), (-1, -1), right),
            ("TOPPADDING", (0, 0), (-1, -1), top),
            ("BOTTOMPADDING", (0, 0), (-1, -1), bottom),
        ]
    )
