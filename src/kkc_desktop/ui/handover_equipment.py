"""The equipment on the sheet of a handover: what it is, how it stands, whether it is all right."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from kkc_desktop.domain.equipment import EquipmentLine, line_of
from kkc_desktop.domain.text_limits import SHORT
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_ROW, _COLUMNS = 23, 2
_NARROWEST_VALUE = 30
_UNKNOWN = "–"
_GOOD_TIP = "V\u00a0pořádku. Mezerník označí závadu."
_BAD_TIP = "Závada. Mezerník ji zruší."


class EquipmentRow(QWidget):
    """One thing: a mark that the space bar turns, its name, how it stands. Signal changed()."""

    changed = Signal()

    def __init__(self, line: EquipmentLine, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_ROW)
        self._thing = line.thing
        self.mark = QPushButton()
        self.mark.setCheckable(True)
        self.mark.setFixedSize(QSize(22, 22))
        self.mark.setIconSize(QSize(16, 16))
        set_kind(self.mark, "mark")
        self.name_label = PlainLabel(line.thing)
        self.value = QLineEdit()
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.value.setAccessibleName(line.thing)
        self.value.setAccessibleDescription(hint)
        self.value.setPlaceholderText(_UNKNOWN)
        set_kind(self.value, "inline")
        self.value.setMinimumWidth(_NARROWEST_VALUE)
        limit_line(self.value, SHORT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.mark)
        row.addWidget(self.name_label)
        row.addWidget(self.value, 1)
        self._hint = hint
        self.show_line(line)
        self.mark.toggled.connect(self._show_state)
        self.mark.toggled.connect(self._tell)
        self.value.textEdited.connect(self._tell)

    @property
    def line(self) -> EquipmentLine:
        """The row as it stands; what is wrong is said in the words themselves."""
        words = clean_text(self.value.text()).strip()
        is_bad = self.mark.isChecked()
        return EquipmentLine(
            thing=self._thing,
            value="" if is_bad else words,
            fault=(words or "závada") if is_bad else "",
        )

    def show_line(self, line: EquipmentLine) -> None:
        """Shows another state of the thing; the same one leaves the caret alone."""
        words = line.fault or line.value
        if self.value.text() != words:
            self.value.setText(words)
            self.value.setCursorPosition(0)
        self.mark.blockSignals(True)
        self.mark.setChecked(bool(line.fault))
        self.mark.blockSignals(False)
        self._show_state()

    def lock(self, *, is_locked: bool) -> None:
        """Closes the row to writing."""
        # A mark that is off would be grey, and the bad one has to stand out on a signed sheet too.
        self.mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, is_locked)
        focus = Qt.FocusPolicy.NoFocus if is_locked else Qt.FocusPolicy.StrongFocus
        self.mark.setFocusPolicy(focus)
        self.value.setReadOnly(is_locked)
        self.value.setPlaceholderText("" if is_locked else _UNKNOWN)

    def _show_state(self) -> None:
        """A thing that nobody looked at is neither good nor bad."""
        is_bad = self.mark.isChecked()
        if is_bad:
            shown, state = icon("warning", "warning"), tr("závada")
        elif clean_text(self.value.text()).strip():
            shown, state = icon("done", "success"), tr("v\u00a0pořádku")
        else:
            shown, state = icon("open", "muted"), tr("neuvedeno")
        self.mark.setIcon(shown)
        self.mark.setAccessibleName(f"{self._thing}: {state}")
        set_tip(self.mark, tr(_BAD_TIP) if is_bad else tr(_GOOD_TIP))
        set_tone(self.value, "warning" if is_bad else "")
        set_tip(self.value, self.value.text() or self._hint)

    def _tell(self) -> None:
        self._show_state()
        self.changed.emit()


class EquipmentRows(QWidget):
    """All things in two columns, row by row. Signal changed()."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[EquipmentRow] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 0, 8, 4)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(0)
        self._columns = _COLUMNS

    def show_lines(self, texts: Sequence[str], hints: dict[str, str], *, is_locked: bool) -> None:
        """Shows the lines as a handover keeps them; `hints` say what belongs into each."""
        lines = [line_of(text) for text in texts]
        if [row.line.thing for row in self.rows] != [line.thing for line in lines]:
            self._build(lines, hints)
        for row, line in zip(self.rows, lines, strict=True):
            row.show_line(line)
            row.lock(is_locked=is_locked)

    def set_columns(self, columns: int) -> None:
        """A narrow side has room for one column."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    def texts(self) -> tuple[str, ...]:
        """The lines as a handover keeps them."""
        return tuple(row.line.text for row in self.rows)

    def _build(self, lines: Sequence[EquipmentLine], hints: dict[str, str]) -> None:
        for row in self.rows:
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [EquipmentRow(line, hints.get(line.thing, "")) for line in lines]
        for row in self.rows:
            row.changed.connect(self.changed)
        self._place()

    def _place(self) -> None:
        for number, row in enumerate(self.rows):
            self._grid.addWidget(row, number // self._columns, number % self._columns)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
