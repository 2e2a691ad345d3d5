"""A drop-down list of a code list's members, or of any other values with their words."""

from collections.abc import Iterable
from enum import Enum
from time import monotonic
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QListView,
    QStyleOptionComboBox,
    QWidget,
)

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.edited_code_lists import ListWords
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.named_combo import NamedCombo

_BESIDE_WORDS = 10 + 26 + 2  # padding, arrow, border
_BESIDE_CHOICES = 40  # padding, border and a scroll bar
_KEYS_WITH_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@runtime_checkable
class Labelled(Protocol):
    """A member of a code list: it brings its Czech words."""

    @property
    def label(self) -> str:
        """The words on screen and paper."""
        ...


class LetterJump:
    """Finds the choice that starts with the letters typed in a row, háčky or not."""

    def __init__(self) -> None:
        self._letters = ""
        self._typed_at = 0.0

    def find(self, typed: str, words: list[str], current: int) -> int:
        """Where to jump; `current` if nothing starts so. One letter again goes to the next."""
        at = monotonic()
        pause = QApplication.keyboardInputInterval() / 1000
        started = self._letters if at - self._typed_at <= pause else ""
        self._letters, self._typed_at = started + fold(typed), at
        wanted = self._letters
        is_one_letter = len(set(wanted)) == 1
        first = current + 1 if is_one_letter else max(current, 0)
        wanted = wanted[:1] if is_one_letter else wanted
        order = [(first + step) % len(words) for step in range(len(words))]
        return next((index for index in order if fold(words[index]).startswith(wanted)), current)


class _ChoiceList(QListView):
    """The open list; letters jump in it as they do in the closed field."""

    def __init__(self, combo: "CodeListCombo") -> None:
        super().__init__(combo)
        self._combo = combo

    def keyboardSearch(self, search: str) -> None:
        """Jumps to the choice that starts with the letters."""
        row = self._combo.row_for_letters(search, self.currentIndex().row())
        self.setCurrentIndex(self.model().index(row, 0))


class CodeListCombo(NamedCombo):
    """One of the values given by `set_choices`; the values stay Python objects."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self._choices: tuple[tuple[object, str], ...] = ()
        self._words = ListWords()
        self._jump = LetterJump()
        self.setView(_ChoiceList(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_choices(
        self, choices: type[Enum] | Iterable[Enum] | Iterable[tuple[object, str]]
    ) -> None:
        """Offers a whole code list, some of its members, or pairs of value and words.

        The chosen value stays chosen, also when it is no longer offered.
        """
        self._choices = tuple(_with_words(choice) for choice in choices)
        self._fill()

    def set_words(self, words: ListWords) -> None:
        """Offers what the station offers, in its words and order; a chosen value stays chosen."""
        if words != self._words:
            self._words = words
            self._fill()

    def _fill(self) -> None:
        chosen = self.value()
        pairs = self._words.pairs(self._choices)
        was_blocked = self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in pairs]
        self.addItems([words for _, words in pairs])
        self.set_value(chosen if chosen is not None else next(iter(self._values), None))
        self.blockSignals(was_blocked)

    def value(self) -> object:
        """The chosen value, None if none is."""
        row = self.currentIndex()
        return self._values[row] if 0 <= row < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Chooses the value; one that is no longer offered is added, so that nothing is lost."""
        if value is not None and value not in self._values:
            self._values.append(value)
            self.addItem(self._words.pairs([_with_words(value)], with_hidden=True)[0][1])
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def is_read_only(self) -> bool:
        """Whether the person may only look."""
        return bool(self.property("readOnly"))

    def set_read_only(self, is_read_only: bool) -> None:
        """Lets the person only look; the stylesheet knows the property."""
        self.setProperty("readOnly", is_read_only)
        self.style().unpolish(self)
        self.style().polish(self)

    def row_for_letters(self, letters: str, current: int) -> int:
        """The row that letters typed in a row jump to."""
        words = [self.itemText(row) for row in range(self.count())]
        return self._jump.find(letters, words, current) if words else current

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Words longer than the field end in an ellipsis; the style would cut through a letter."""
        super().initStyleOption(option)
        room = self.width() - _BESIDE_WORDS
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )

    def showPopup(self) -> None:
        """Opens the list as wide as its longest words."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + _BESIDE_CHOICES)
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters jump; a locked list lets only keys through that move elsewhere."""
        letters = event.text()
        is_command = bool(event.modifiers() & _KEYS_WITH_COMMANDS)
        if self.is_read_only():
            event.ignore()
        elif letters.strip() and letters.isprintable() and not is_command:
            self._jump_to(self.row_for_letters(letters, self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def _jump_to(self, row: int) -> None:
        """Chooses as an arrow does: whoever waits for the person's choice hears of it."""
        if row != self.currentIndex():
            self.setCurrentIndex(row)
            self.activated.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Opens the list unless it is locked."""
        if not self.is_read_only():
            super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turns only when the field has the focus, so that scrolling a page changes nothing."""
        if self.hasFocus() and not self.is_read_only():
            super().wheelEvent(event)
        else:
            event.ignore()


def _with_words(choice: object) -> tuple[object, str]:
    """The choice as a pair; a member of a code list brings its own label."""
    if isinstance(choice, tuple):
        value, words = choice
        return value, words
    return choice, tr(choice.label) if isinstance(choice, Labelled) else str(choice)
