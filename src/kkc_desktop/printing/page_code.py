"""The square code at the foot of each page, drawn as one path of black runs."""

import re
from functools import lru_cache
from typing import Any

from kkc_desktop.domain.page_mark import PageMark
from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.tagging import Element

_RUN = re.compile(b"\x00+")


def draw_code(canvas: PaperCanvas, text: str, alt: str, x: float, y: float, side: float) -> None:
    """The QR code of the text with its lower left corner at (x, y) and no white around it."""
    rows, runs = code_path(text)
    canvas.begin(Element("Figure", alt=alt, box=(x, y, x + side, y + side)))
    scale = f"{side / rows:.5f}"
    canvas.write(f"q 0 0 0 rg {scale} 0 0 {scale} {x:.2f} {y:.2f} cm {runs} f Q")
    canvas.end()


def page_words(mark: PageMark) -> str:
    """What the page's code is, for readers who do not see it."""
    return (
        f"Čtvercový kód stránky {mark.page} z {mark.pages}, evid. č. {mark.evidence_number},"
        f" kód listiny {mark.paper_code}"
    )


def code_path(text: str) -> tuple[int, str]:
    """How many squares a side has, and its black runs as rectangles of one square's height.

    Error correction M: a stamp or a staple over a seventh of the code does no harm. The code is
    not remembered: it may be the key to the station.
    """
    import zxingcpp

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture: Any = code.to_image(scale=1, add_quiet_zones=False)
    side = picture.shape[0]
    squares = bytes(memoryview(picture))
    runs = [
        _rectangle(run.start(), side - row - 1, run.end())
        for row in range(side)
        for run in _RUN.finditer(squares[row * side : (row + 1) * side])
    ]
    return side, " ".join(runs)


@lru_cache(maxsize=10_000)
def _rectangle(left: int, bottom: int, right: int) -> str:
    return f"{left} {bottom} {right - left} 1 re"
