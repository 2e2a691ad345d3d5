"""A group of chips: the most frequent choices, each one digit away."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPushButton, QWidget

from kkc_desktop.domain.edited_code_lists import ListWords
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import KeyCap

_DIGITS = "123456789"
# The same keys on a Czech keyboard without Shift.
_CZECH_DIGIT_ROW = "+ěščřžýáí"


class ChipGroup(QWidget):
    """Chips in a grid; digits choose while one of the chips has the focus.

    Exclusive: `value` is one choice or None.  Otherwise `values` is a tuple in the order shown.
    A choice is anything with a `label`, or a plain text.  Without caps the digits still work.
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[object],
        columns: int,
        *,
        exclusive: bool = True,
        has_caps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        self._words = ListWords()
        self._group = QButtonGroup(self)
        self._group.setExclusive(exclusive)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for number, choice in enumerate(self._choices):
            digit = _DIGITS[number] if number < len(_DIGITS) else ""
            chip = _chip(_label(choice), digit, has_cap=has_caps and bool(digit))
            self._group.addButton(chip, number)
            if not exclusive:
                _show_tick(chip)
            grid.addWidget(chip, number // columns, number % columns)
            grid.setColumnStretch(number % columns, 1)
        self._group.idClicked.connect(self._tell)

    @property
    def value(self) -> object:
        """The chosen one of an exclusive group, or None."""
        number = self._group.checkedId()
        return self._choices[number] if number >= 0 else None

    @property
    def values(self) -> tuple[object, ...]:
        """All chosen ones in the order shown."""
        return tuple(
            choice
            for number, choice in enumerate(self._choices)
            if self._group.button(number).isChecked()
        )

    def set_value(self, value: object) -> None:
        """Checks this one; a value that has no chip leaves all unchecked."""
        self.set_values(() if value is None else (value,))

    def set_values(self, values: Iterable[object]) -> None:
        """Checks exactly these, without a signal."""
        wanted = tuple(values)
        is_exclusive = self._group.exclusive()
        self._group.setExclusive(False)
        for number, choice in enumerate(self._choices):
            self._group.button(number).setChecked(choice in wanted)
        self._group.setExclusive(is_exclusive)

    def show_words(self, choice: object, words: str) -> None:
        """Shows other words on the chip of this choice, such as the time beside its label."""
        chip = self._group.button(self._choices.index(choice))
        chip.setText(words if self._group.exclusive() else f" {words}")
        chip.setAccessibleName(words)

    def set_words(self, words: ListWords) -> None:
        """Hides what the station does not offer and says its words; no digit changes its chip."""
        before, self._words = self._words, words
        for number, choice in enumerate(self._choices):
            member = getattr(choice, "member", choice)
            self._group.button(number).setHidden(member in words.hidden)
            if member in words.labels or member in before.labels:
                self.show_words(choice, words.labels.get(member, _label(choice)))

    def set_read_only(self, read_only: bool) -> None:
        """Shows the choice without letting it change."""
        for button in self._group.buttons():
            button.setEnabled(not read_only)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus belongs to a chip; a focus proxy would catch Tab where the group stands."""
        chosen = self._group.checkedButton() if self._group.exclusive() else None
        first = next(each for each in self._group.buttons() if not each.isHidden())
        (chosen or first).setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit clicks its chip and puts the focus there."""
        number = _digit(event.text())
        button = self._group.button(number) if number >= 0 else None
        is_off = button is None or button.isHidden()
        if button is None or is_off or event.modifiers() not in _NO_MODIFIERS:
            super().keyPressEvent(event)
            return
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        button.click()

    def _tell(self, number: int) -> None:
        self.chosen.emit(self._choices[number])


_NO_MODIFIERS = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


def _digit(text: str) -> int:
    """The place of the chip that this key stands for, or -1."""
    if not text:
        return -1
    return max(_DIGITS.find(text), _CZECH_DIGIT_ROW.find(text))


def _label(choice: object) -> str:
    return tr(str(getattr(choice, "label", choice)))


def _show_tick(chip: QPushButton) -> None:
    """Of several chips each says by a tick, not only by colour, that it is on."""

    def follow(is_checked: bool) -> None:
        chip.setIcon(icon("finish", "accenttext") if is_checked else icon("open"))

    follow(chip.isChecked())
    chip.setText(f" {chip.text()}")
    chip.toggled.connect(follow)


def _chip(text: str, digit: str, *, has_cap: bool) -> QPushButton:
    chip = QPushButton(text)
    chip.setCheckable(True)
    chip.setAccessibleName(text)
    set_kind(chip, "chip")
    chip.setProperty("capped", has_cap)
    if digit:
        chip.setAccessibleDescription(tr("klávesa {}").format(digit))
    if has_cap:
        row = QHBoxLayout(chip)
        row.setContentsMargins(0, 0, 6, 0)
        row.addStretch()
        row.addWidget(KeyCap(digit))
    return chip
