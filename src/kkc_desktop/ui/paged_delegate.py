"""Paints the cells of a long table itself: one question and one text for each.

Through Qt's own delegate and style a cell costs seven questions of Python and a text laid out
anew, half as much again as Qt's table of SQL, whose answers come from C++.
"""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kkc_desktop.ui.paged_model import TONES, PagedTableModel
from kkc_desktop.ui.record_table import Index
from kkc_desktop.ui.tokens import token

Row = TypeVar("Row")

_MARGIN = 8
_SELECTED = QStyle.StateFlag.State_Selected
_FLAGS = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
)
_KEPT_WORDS = 8_192
_RIGHT = Qt.TextElideMode.ElideRight


class PagedDelegate(QStyledItemDelegate, Generic[Row]):
    """For columns of words without an icon; colours are those of the style sheet."""

    def __init__(self, model: PagedTableModel[Row], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._worn = -1
        self._colours: dict[str, QColor] = {}
        self._elided: dict[tuple[str, int], str] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the selection and the words in the colour of what they mean."""
        words, tone = self._model.words_at(index.row(), index.column())
        rect = option.rect
        if option.palette.cacheKey() != self._worn:
            self._wear(option)
        if option.state & _SELECTED:
            painter.fillRect(rect, self._colours["accentsoft"])
            tone = ""
        painter.setPen(self._colours[tone])
        room = rect.width() - 2 * _MARGIN
        said = self._elided.get((words, room))
        if said is None:
            said = self._elide(words, room, option.fontMetrics)
        painter.drawText(rect.x() + _MARGIN, rect.y(), room, rect.height(), _FLAGS, said)

    def _wear(self, option: QStyleOptionViewItem) -> None:
        """Takes the colours of the scheme in force."""
        self._worn = option.palette.cacheKey()
        named = {"": "text", "accentsoft": "accentsoft", **TONES}
        named |= {tone: tone for tone in ("muted", "warning", "success", "note", "error")}
        self._colours = {tone: token(name) for tone, name in named.items()}
        self._elided.clear()

    def _elide(self, words: str, room: int, metrics: QFontMetrics) -> str:
        if len(self._elided) > _KEPT_WORDS:
            self._elided.clear()
        said = self._elided[words, room] = metrics.elidedText(words, _RIGHT, room)
        return said
