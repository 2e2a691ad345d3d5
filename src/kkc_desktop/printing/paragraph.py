"""The paragraph of every sheet: reportlab's own without work done twice."""

from functools import lru_cache

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from kkc_desktop.printing.escape import Markup


class Text(Paragraph):
    """A paragraph of safe markup.

    Words without any markup skip the parser. Asked for the same width again, it answers from
    memory: keeping blocks together asks each paragraph for its height two or three times.
    """

    _wrapped_width = 0.0

    def __init__(
        self, text: Markup | None, style: ParagraphStyle, *more: object, **named: object
    ) -> None:
        if text and not more and not named and "<" not in text and "&" not in text:
            named = {"frags": [_plain_frag(style).clone(text=text)]}
        super().__init__(text, style, *more, **named)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Breaks the lines, unless they are broken for this width already."""
        if available_width != self._wrapped_width or not hasattr(self, "blPara"):
            super().wrap(available_width, available_height)
            self._wrapped_width = available_width
        return available_width, self.height


@lru_cache(maxsize=64)
def _plain_frag(style: ParagraphStyle) -> ParaFrag:
    return Paragraph("x", style).frags[0]
