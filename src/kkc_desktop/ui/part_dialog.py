"""A part of the incident page in a dialog of its own, for a page that has no tabs for it."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.ui.incident_part import IncidentPart
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_SIZE = 760, 560


class PartDialog(QDialog):
    """Shows the part for one stored incident; Esc closes it and keeps what is typed there."""

    def __init__(
        self,
        picture: str,
        title: str,
        part: IncidentPart,
        read: Callable[[], IncidentFile],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.part = part
        self._read = read
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(title)
        set_kind(self, "dialog")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(picture, "accenttext", 24))
        head.addWidget(PlainLabel(title, "block-title"), 1)
        close = QPushButton(tr("Zavřít  Esc"))
        close.setAccessibleName(tr("Zavřít, Esc"))
        close.setAutoDefault(False)
        set_kind(close, "secondary")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(part, 1)
        column.addLayout(foot)
        self.resize(*_SIZE)
        part.changed.connect(self._show_again)
        self._show_again()
        part.show()
        part.focus_first()

    def done(self, result: int) -> None:
        """Keeps what is typed before it closes."""
        self.part.keep_now()
        super().done(result)

    def _show_again(self) -> None:
        self.part.show_incident(self._read())
