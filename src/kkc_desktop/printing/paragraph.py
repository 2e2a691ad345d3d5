"""The paragraph of every sheet: reportlab's own, which does not break the same lines twice."""

from reportlab.platypus import Paragraph


class Text(Paragraph):
    """A paragraph of safe markup; asked for the same width again it answers from memory.

    Keeping blocks together asks each paragraph for its height two or three times.
    """

    _wrapped_width = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Breaks the lines, unless they are broken for this width already."""
        if available_width != self._wrapped_width or not hasattr(self, "blPara"):
            super().wrap(available_width, available_height)
            self._wrapped_width = available_width
        return available_width, self.height
