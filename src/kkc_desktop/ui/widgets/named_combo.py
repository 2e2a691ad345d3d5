"""A drop-down list whose name is read aloud on Linux too."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from kkc_desktop.ui.widgets.plain_label import PlainLabel


class NamedCombo(QComboBox):
    """Is called what `setAccessibleName` says, wherever no label beside it says so.

    On Linux Qt tells readers the chosen words as the name of a list and leaves its real name to a
    label; so the list brings one of its own, never seen.
    """

    def showEvent(self, event: QShowEvent) -> None:
        """Brings the label when the list is first seen where it stands."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None and self.accessibleName() and not self._has_label_in(parent):
            label = PlainLabel(self.accessibleName(), parent=parent)
            label.setBuddy(self)
            label.hide()

    def _has_label_in(self, parent: QWidget) -> bool:
        beside = Qt.FindChildOption.FindDirectChildrenOnly
        labels = parent.findChildren(QLabel, options=beside)
        return any(label.buddy() is self for label in labels)
