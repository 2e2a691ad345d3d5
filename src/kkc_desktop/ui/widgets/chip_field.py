"""Chips as an input of a drawn form: one choice, or a tuple of several."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kkc_desktop.ui.widgets.chips import ChipGroup


class ChipField(QWidget):
    """A place for chips, drawn in Designer; the page says which chips by `set_choices`.

    A value without a chip of its own, such as a rare reason, is kept until a chip is chosen.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._chips = ChipGroup((), 1, parent=self)
        self._choices: tuple[object, ...] = ()
        self._is_exclusive = True
        self._value: object = None

    def set_choices(
        self,
        choices: Iterable[object],
        columns: int,
        *,
        is_exclusive: bool = True,
        has_caps: bool = True,
    ) -> None:
        """Shows these chips; several of them may be on unless they exclude each other."""
        self._choices = tuple(choices)
        self._is_exclusive = is_exclusive
        self._chips.deleteLater()
        self._chips = ChipGroup(
            self._choices, columns, exclusive=is_exclusive, has_caps=has_caps, parent=self
        )
        self._chips.chosen.connect(self._take)
        self._place.addWidget(self._chips)
        self.setFocusProxy(self._chips)

    def value(self) -> object:
        """The one choice, or the tuple of choices."""
        return self._value

    def set_value(self, value: object) -> None:
        """Shows the choice or the tuple of choices."""
        self._value = value
        self._chips.set_values(value if isinstance(value, tuple) else (value,))

    def show_words(self, choice: object, words: str) -> None:
        """Shows other words on the chip of this choice."""
        self._chips.show_words(choice, words)

    def set_read_only(self, is_read_only: bool) -> None:
        """Lets the person only look."""
        self._chips.set_read_only(is_read_only)

    def _take(self) -> None:
        self._value = self._chips.value if self._is_exclusive else self._chosen_and_kept()
        self.edited.emit()

    def _chosen_and_kept(self) -> tuple[object, ...]:
        """What is on, and what has no chip to be switched off by."""
        before = self._value if isinstance(self._value, tuple) else ()
        return (*self._chips.values, *(value for value in before if value not in self._choices))
