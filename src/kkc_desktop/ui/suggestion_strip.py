"""What a document or a birth number suggests for a person, shown above the person's fields."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.field_suggestion import FieldSuggestion, Standing
from kkc_desktop.domain.problems import Problem
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.elided_label import ElidedLabel
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

TAKE_KEY = "F6"
_COLUMNS = 2
_ICONS = {Standing.FREE: "insert", Standing.SAME: "done", Standing.OTHER: "warning"}
_TONES = {Standing.FREE: "accent", Standing.SAME: "success", Standing.OTHER: "warning"}


@dataclass(frozen=True, slots=True)
class SuggestedRow:
    """One suggestion with the label of its field, and how it stands to what is typed there."""

    suggestion: FieldSuggestion
    label: str
    standing: Standing


class SuggestionStrip(QFrame):
    """Signals: taken() when the suggestions are wanted, dropped() when they are not."""

    taken = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "problem-note")
        self._title = PlainLabel("", "strong")
        self._hint = PlainLabel("", "second-line")
        self._hint.setWordWrap(True)
        self.take_button = QPushButton(icon("insert", "accenttext"), " Převzít")
        self.drop_button = QPushButton(icon("discard", "accenttext"), " Zahodit")
        self.take_button.setAccessibleName(f"Převzít navržené údaje, {TAKE_KEY}")
        self.drop_button.setAccessibleName("Zahodit navržené údaje")
        for button in (self.take_button, self.drop_button):
            set_kind(button, "quiet")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F6 is quicker than a stop of Tab
        self.take_button.clicked.connect(self.taken)
        self.drop_button.clicked.connect(self.dropped)
        self.row_labels: list[PlainLabel] = []
        self.rows: tuple[SuggestedRow, ...] = ()
        self._grid = QGridLayout()
        self._lay_out()
        self.hide()

    def show_rows(
        self, title: str, rows: Sequence[SuggestedRow], problems: Sequence[Problem] = ()
    ) -> None:
        """Shows the suggestions; without any the strip is hidden."""
        self._forget_rows()
        self.rows = tuple(rows)
        for place, row in enumerate(rows):
            self._add_row(place, row)
        self._title.setText(title)
        words = [f"{problem.text} {problem.fix}" for problem in problems]
        self._hint.setText(" ".join([*words, self._what_next()]))
        said = ", ".join(label.text() for label in self.row_labels)
        self.setAccessibleName(f"{title}: {said}. {self._hint.text()}")
        self.setVisible(bool(rows))

    def _what_next(self) -> str:
        """What the key will do now."""
        standings = {row.standing for row in self.rows}
        if Standing.FREE in standings:
            return f"{TAKE_KEY} vyplní prázdná pole; co je zapsáno, zůstane."
        if Standing.OTHER in standings:
            return f"Co je zapsáno jinak, zůstává; {TAKE_KEY} v\u00a0tom poli je nahradí."
        return "Vše souhlasí."

    def _add_row(self, place: int, row: SuggestedRow) -> None:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        words = ElidedLabel(f"{row.label}: {row.suggestion.words}")
        self.row_labels.append(words)
        line.addWidget(IconLabel(_ICONS[row.standing], _TONES[row.standing], 14))
        line.addWidget(words, 1)
        if row.standing is Standing.OTHER:
            line.addWidget(PlainLabel(row.standing.label, "second-line", "warning"))
        self._grid.addWidget(holder, place // _COLUMNS, place % _COLUMNS)

    def _forget_rows(self) -> None:
        self.row_labels = []
        while self._grid.count():
            item = self._grid.takeAt(0)
            holder = item.widget() if item is not None else None
            if holder is not None:
                holder.hide()
                holder.deleteLater()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel("scan", "accenttext", 16))
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(KeyCap(TAKE_KEY))
        head.addWidget(self.take_button)
        head.addWidget(self.drop_button)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(10, 4, 8, 6)
        inside.setSpacing(4)
        inside.addLayout(head)
        inside.addLayout(self._grid)
        inside.addWidget(self._hint)
