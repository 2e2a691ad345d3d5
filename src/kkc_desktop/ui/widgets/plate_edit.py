"""A registration plate as typed, whole or partial: 1m23456 becomes 1M2 3456."""

from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.partial_plate import FIX, tidy_plate
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.tips import set_tip


class PlateEdit(QLineEdit):
    """Writes the plate in its usual groups when the person leaves the field; refuses nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_tip(self, tr(FIX))
        self.editingFinished.connect(self._tidy)

    def _tidy(self) -> None:
        tidy = tidy_plate(self.text())
        if tidy != self.text():
            self.setText(tidy)
