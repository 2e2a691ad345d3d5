"""How much room a width gives to words: wider letters leave less of it."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from kkc_desktop.ui.style import text_font

_SAMPLE = "abcdefghijklmnopqrst"


def word_room(widget: QWidget, width: int) -> int:
    """The width in which the usual letters would find as much room as the widget's own in this."""
    own = QFontMetrics(widget.font()).horizontalAdvance(_SAMPLE)
    usual = QFontMetrics(text_font()).horizontalAdvance(_SAMPLE)
    return width if own <= usual else width * usual // own
