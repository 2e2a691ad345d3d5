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
    """Gives way to its neighbours; the whole words belong to its name and its tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
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
        option.text = self.fontMetrics().elidedText(
            self.text().replace("&", "&&"), Qt.TextElideMode.ElideRight, room
        )
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
