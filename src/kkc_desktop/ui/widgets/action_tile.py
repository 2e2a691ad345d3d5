"""The large buttons of the desk that begin a record."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel


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
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 12, 9)
        row.setSpacing(14)
        row.addWidget(IconLabel(icon, "onfill" if tone else "accenttext", 28))
        row.addLayout(_words(title, second_line, tone))
        row.addStretch()
        row.addWidget(KeyCap(key, tone), alignment=Qt.AlignmentFlag.AlignTop)
        set_kind(self, kind)


def _words(title: str, second_line: str, tone: str) -> QVBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addStretch()
    for label in (
        PlainLabel(title, "tile-title", tone),
        PlainLabel(second_line, "tile-line", tone),
    ):
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.addWidget(label)
    words.addStretch()
    return words
