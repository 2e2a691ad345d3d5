"""One thing or paper of a document's list, in two lines of inputs."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from kkc_desktop.domain.document import Thing
from kkc_desktop.ui.block_panel import indent_number
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.crowns_edit import CrownsEdit
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_PIECES = 9999


class ThingRow(QWidget):
    """One thing in two lines: what it is; its mark, number of pieces and value."""

    entered = Signal()
    """Enter in the last input of the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thing: Thing | None = None
        self.description = _line(tr("Popis"), tr("co to je: druh, značka, barva"))
        self.identifier = _line(tr("Označení"), tr("výrobní č., č. listiny"))
        self.quantity = QSpinBox()
        self.quantity.setRange(1, _MOST_PIECES)
        self.quantity.setSuffix("\u00a0ks")
        self.quantity.setFixedWidth(76)
        self.quantity.setAccessibleName(tr("Počet kusů"))
        indent_number(self.quantity)
        self.value_czk = CrownsEdit()
        self.value_czk.setPlaceholderText(tr("hodnota Kč"))
        self.value_czk.setAccessibleName(tr("Hodnota v korunách"))
        self.value_czk.setFixedWidth(100)
        self.number_label = PlainLabel("", "second-line")
        self.remove_button = QPushButton()
        self._draw_remove_button()
        self._lay_out()
        self.form = RecordForm(self, Thing)
        self.value_czk.installEventFilter(self)

    def show_thing(self, thing: Thing, number: int) -> None:
        """Shows the thing under its number on the paper."""
        self.thing = thing
        self.form.show(thing)
        self.show_number(number)

    def show_number(self, number: int) -> None:
        """Shows the place in the list; screen readers hear it with each input."""
        self.number_label.setText(f"{number}.")
        self.remove_button.setAccessibleName(tr("Odebrat {}. položku").format(number))

    def read(self) -> Thing:
        """The thing as typed."""
        assert self.thing is not None, "a row is shown a thing before it is read"
        return self.form.read(self.thing)

    def tab_stops(self) -> list[QWidget]:
        """The inputs in the order they are written, then the button."""
        written: list[QWidget] = [self.description, self.identifier, self.quantity]
        return [*written, self.value_czk, self.remove_button]

    def is_empty(self) -> bool:
        """Whether nothing was typed into the row."""
        words = (self.description.text(), self.identifier.text(), self.value_czk.text())
        return not any(word.strip() for word in words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter at the end of the row is told to the list."""
        if isinstance(event, QKeyEvent) and _is_enter(event):
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def _draw_remove_button(self) -> None:
        self.remove_button.setIcon(icon("discard"))
        self.remove_button.setToolTip(tr("Odebrat položku (Ctrl+Delete)"))
        self.remove_button.setFixedWidth(34)
        set_kind(self.remove_button, "quiet")

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 20)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.number_label, 0, 0)
        grid.addWidget(self.description, 0, 1, 1, 4)
        grid.addWidget(self.identifier, 1, 1)
        grid.addWidget(self.quantity, 1, 2)
        grid.addWidget(self.value_czk, 1, 3)
        grid.addWidget(self.remove_button, 1, 4)


def _is_enter(event: QKeyEvent) -> bool:
    is_pressed = event.type() == QEvent.Type.KeyPress
    return (
        is_pressed
        and event.key() in _ENTER
        and not bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )


def _line(name: str, holder: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(holder)
    return line
