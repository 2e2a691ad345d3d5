"""A button whose words end in an ellipsis where there is no room for them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_LEAST = 48
_PADDING = 16
_GAP = 4


class ElidedButton(QPushButton):
    """Gives way to its neighbours; the whole words belong to its name and its tip.

    The words are anybody's: & in them underlines no letter and makes no key.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._words = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws as much as fits."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        taken = 0 if self.icon().isNull() else self.iconSize().width() + _GAP
        room = self.width() - _PADDING - taken
        elide = Qt.TextElideMode.ElideRight
        option.text = self.fontMetrics().elidedText(self._words, elide, room).replace("&", "&&")
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
