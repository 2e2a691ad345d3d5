"""A drop-down list whose name is read aloud on Linux too."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from kkc_desktop.ui.widgets.plain_label import PlainLabel


class NamedCombo(QComboBox):
    """Is called what `setAccessibleName` says, wherever no label beside it says so.

    On Linux Qt tells readers the chosen words as the name of a list and leaves its real name to a
    label; so the list brings one of its own, never seen.
    """

    def showEvent(self, event: QShowEvent) -> None:
        """Brings the label when the list is first seen where it stands."""
        super().showEvent(event)
        parent, name = self.parentWidget(), self.accessibleName()
        if parent is None:
            return
        known = self._label_in(parent)
        if known is None and name:
            label = PlainLabel(name, parent=parent)
            label.setBuddy(self)
            label.hide()
        line: QLineEdit | None = self.lineEdit()
        if line is not None and not line.accessibleName():
            words = known.text().replace("&", "") if known is not None else ""
            line.setAccessibleName(name or words)

    def _label_in(self, parent: QWidget) -> QLabel | None:
        beside = Qt.FindChildOption.FindDirectChildrenOnly
        labels = parent.findChildren(QLabel, options=beside)
        return next((label for label in labels if label.buddy() is self), None)
