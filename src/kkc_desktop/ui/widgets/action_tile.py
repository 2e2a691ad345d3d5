"""The large buttons of the desk that begin a record."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_WIDE = 230
_WITH_ICON = 140


class ActionTile(QPushButton):
    """One act of the desk: icon, what it begins, one line of explanation and its key."""

    def __init__(
        self,
        icon: str,
        title: str,
        second_line: str,
        key: str,
        kind: str = "tile",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{title}, {second_line}, {key}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tone = "emergency" if kind == "tile-emergency" else ""
        row = self._row = QHBoxLayout(self)
        self._icon = IconLabel(icon, "onfill" if tone else "accenttext", 28)
        row.addWidget(self._icon)
        self.second_line = PlainLabel(second_line, "tile-line", tone)
        row.addLayout(_words(PlainLabel(title, "tile-title", tone), self.second_line))
        row.addStretch()
        row.addWidget(KeyCap(key, tone), alignment=Qt.AlignmentFlag.AlignTop)
        set_kind(self, kind)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow tile names its act and its key; the explanation is left to its tip."""
        super().resizeEvent(event)
        width = event.size().width()
        is_wide, has_icon = width >= _WIDE, width >= _WITH_ICON
        self._icon.setVisible(has_icon)
        self.second_line.setVisible(is_wide)
        self._row.setContentsMargins(15 if is_wide else 9, 9, 11 if is_wide else 7, 9)
        self._row.setSpacing(12 if is_wide else 8 if has_icon else 1)
        set_tip(self, "" if is_wide else self.second_line.text())


def _words(*labels: PlainLabel) -> QVBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addStretch()
    for label in labels:
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.addWidget(label)
    words.addStretch()
    return words
