"""A part of an event whose rows get late by themselves."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from kkc_desktop.ui.incident_part import IncidentPart
from kkc_desktop.ui.page import Said

_EACH_MS = 20_000


class WatchedPart(IncidentPart):
    """Reads its rows again while somebody can see them, every twenty seconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EACH_MS)
        self._timer.timeout.connect(self.refresh)

    def tell(self, words: str) -> None:
        """Says what was stored, once the rows and the log show it."""
        self.refresh()
        self.saved.emit(Said(text=words))
        self.changed.emit()

    def has_focus_in(self, form: QWidget) -> bool:
        """Whether the caret stands in the form, so that it has to go elsewhere with it."""
        focused = QApplication.focusWidget()
        return focused is not None and form.isAncestorOf(focused)

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the deadlines are watched."""
        super().showEvent(event)
        self.refresh()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the deadlines here."""
        self._timer.stop()
        super().hideEvent(event)
