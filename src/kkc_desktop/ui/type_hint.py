"""The line under an incident's type: which one the words point to, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kkc_desktop.domain.type_suggestion import TypeSuggestion
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

TAKE_KEY = "F6"
_HEIGHT = 20
_ICON = 14
_MOST_WORDS = 4


class TypeHint(QWidget):
    """Has its place from the start, so that nothing moves when a type is suggested.

    Signal: taken() when somebody clicked on the suggestion.
    """

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self.suggestion: TypeSuggestion | None = None
        self._icon = IconLabel("advice", "accenttext", _ICON)
        self.words_label = PlainLabel("", "second-line", "accent")
        self.words_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._key = KeyCap(TAKE_KEY)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._key)
        row.addWidget(self.words_label, 1)
        self._shown = (self._icon, self._key, self.words_label)
        self.show_suggestion(None)

    def show_suggestion(self, suggestion: TypeSuggestion | None) -> None:
        """Shows what could be taken and by which words; nothing where nothing is suggested."""
        self.suggestion = suggestion
        words = ""
        if suggestion is not None:
            said = ", ".join(suggestion.words[:_MOST_WORDS])
            words = tr("{} – podle slov: {}").format(tr(suggestion.incident_type.label), said)
        self.words_label.setText(words)
        self.setAccessibleName(
            tr("Navržený druh, {} převezme: {}").format(TAKE_KEY, words) if words else ""
        )
        set_tip(self, tr("Navržený druh: {}").format(words) if words else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if words else Qt.CursorShape.ArrowCursor)
        for widget in self._shown:
            widget.setVisible(bool(words))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the suggestion."""
        if self.suggestion is not None:
            self.taken.emit()
        super().mousePressEvent(event)
