"""A drop-down list of the usual answers into which any other answer may be typed."""

from collections.abc import Iterable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QComboBox, QWidget

from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui import binding
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.style import set_read_only
from kkc_desktop.ui.widgets.named_combo import NamedCombo

_SHORTEST = 4


class FreeCombo(NamedCombo):
    """Choices are pairs of a value and its words; what is typed otherwise is the value itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(_SHORTEST)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offers these; what stands in the line stays there and means the same."""
        value = self.value()
        blocked = self.blockSignals(True)
        self.clear()
        for each, words in choices:
            self.addItem(words, each)
        self.set_value(value)
        self.blockSignals(blocked)

    def value(self) -> str:
        """The value of the chosen words, or what is typed."""
        typed = clean_text(self.currentText())
        index = self.findText(typed)
        return str(self.itemData(index)) if index >= 0 else typed.strip()

    def set_value(self, value: str) -> None:
        """Shows the words of the value, or the value itself."""
        index = self.findData(value)
        if index >= 0:
            self.setCurrentIndex(index)
            self.setEditText(self.itemText(index))
        else:
            self.setCurrentIndex(-1)
            self.setEditText(value)
        line = self.lineEdit()
        if line is not None and not self.hasFocus():
            line.setCursorPosition(0)

    def show_hint(self, words: str) -> None:
        """Shows what an empty line means."""
        line = self.lineEdit()
        assert line is not None, "the list is editable"
        line.setPlaceholderText(words)

    def set_limit(self, limit: int) -> None:
        """Lets the line say when its text is too long."""
        line = self.lineEdit()
        assert line is not None, "the list is editable"
        limit_line(line, limit)


@binding.read.register
def _(widget: FreeCombo) -> str:
    return widget.value()


@binding.write.register
def _(widget: FreeCombo, value: str) -> None:
    widget.set_value(value)


@binding.set_read_only.register
def _(widget: FreeCombo, is_read_only: bool) -> None:
    widget.setEnabled(not is_read_only)
    set_read_only(widget, read_only=is_read_only)


@binding.edited.register
def _(widget: FreeCombo) -> SignalInstance:
    return widget.editTextChanged
