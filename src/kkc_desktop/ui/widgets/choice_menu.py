"""A button whose menu ticks several of a code list's members."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kkc_desktop.domain.edited_code_lists import ListWords
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.code_list_combo import Labelled

_WIDE_WORDS, _NARROW_WORDS = 240, 122


class _TickMenu(QMenu):
    """Stays open while the space bar or the mouse ticks; Enter ticks and closes, Esc closes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar ticks without closing."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action:
            action.trigger()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click ticks without closing."""
        action = self.actionAt(event.position().toPoint())
        if action:
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class ChoiceMenuButton(QPushButton):
    """Says on itself what is chosen, e.g. Role: oznamovatel, poškozený."""

    changed = Signal()

    def __init__(self, name: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._nothing = nothing
        self._room = _WIDE_WORDS
        self._menu = _TickMenu(self)
        self._actions: dict[QAction, Labelled] = {}
        self._choices: tuple[Labelled, ...] = ()
        self._words = ListWords()
        self.setMenu(self._menu)
        self.setProperty("hasMenu", True)
        self._say()

    def set_choices(self, choices: Iterable[Labelled]) -> None:
        """Offers these; nothing is ticked."""
        self._choices = tuple(choices)
        self._fill()

    def set_words(self, words: ListWords) -> None:
        """Offers what the station offers, in its words and order; what is ticked stays ticked."""
        if words != self._words:
            self._words = words
            ticked = self.values()
            self._fill()
            self.set_values(ticked)

    def _fill(self) -> None:
        self._menu.clear()
        self._actions = {}
        for choice, _ in self._words.pairs((each, each.label) for each in self._choices):
            assert isinstance(choice, Labelled), "a code list offers its members"
            self._add(choice)
        self._say()

    def values(self) -> tuple[Labelled, ...]:
        """The ticked ones in the order offered."""
        return tuple(choice for action, choice in self._actions.items() if action.isChecked())

    def set_values(self, values: Iterable[Labelled]) -> None:
        """Ticks exactly these without a signal; one that is not offered is added."""
        wanted = tuple(values)
        for value in wanted:
            if value not in self._actions.values():
                self._add(value)
        for action, choice in self._actions.items():
            action.setChecked(choice in wanted)
        self._say()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """In a narrow row the words on the button are cut short; the tip has them whole."""
        self._room = _NARROW_WORDS if is_narrow else _WIDE_WORDS
        self._say()

    def _add(self, choice: Labelled) -> None:
        # Made here, not by the menu: PySide does not see Qt delete an action that the menu made,
        # and may hold the next one at its address for dead; asking that one ends the program.
        words = self._words.labels.get(choice) or tr(choice.label)
        action = QAction(words, self._menu)
        self._menu.addAction(action)
        action.setCheckable(True)
        action.triggered.connect(self._tell)
        self._actions[action] = choice

    def _tell(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        labels = [tr(choice.label) for choice in self.values()]
        words = ", ".join(labels) if labels else self._nothing
        short = f"{labels[0]} +{len(labels) - 1}" if len(labels) > 1 else words
        shown = f"{self._name}: {short}"
        self.setText(self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, self._room))
        self.setAccessibleName(f"{self._name}: {words}")
        set_tip(self, words)
