"""What a document or a birth number suggests for a person, shown above the person's fields."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.field_suggestion import FieldSuggestion, Standing
from kkc_desktop.domain.problems import Problem
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.elided_label import ElidedLabel
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

TAKE_KEY = "F6"
_MOST_COLUMNS, _GAP = 3, 16
_MARGINS = (10, 8)
_NAMES = frozenset({"surname", "given_names"})
_ICONS = {Standing.FREE: "next", Standing.SAME: "done", Standing.OTHER: "warning"}
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
        self._warning = PlainLabel("", "second-line", "warning")
        for label in (self._hint, self._warning):
            label.setWordWrap(True)
        self.take_button = QPushButton(icon("insert", "accenttext"), tr(" Převzít"))
        self.drop_button = QPushButton(icon("discard", "accenttext"), tr(" Zahodit"))
        self.take_button.setAccessibleName(tr("Převzít navržené údaje, {}").format(TAKE_KEY))
        self.drop_button.setAccessibleName(tr("Zahodit navržené údaje"))
        for button in (self.take_button, self.drop_button):
            set_kind(button, "quiet")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F6 is quicker than a stop of Tab
        self.take_button.clicked.connect(self.taken)
        self.drop_button.clicked.connect(self.dropped)
        self.row_labels: list[PlainLabel] = []
        self.rows: tuple[SuggestedRow, ...] = ()
        self._holders: list[QWidget] = []
        self._grid = QGridLayout()
        self._lay_out()
        self.hide()

    def show_rows(
        self, title: str, rows: Sequence[SuggestedRow], problems: Sequence[Problem] = ()
    ) -> None:
        """Shows the suggestions; without any the strip is hidden."""
        self._forget_rows()
        self.rows = tuple(rows)
        for row in rows:
            self._add_row(row)
        self._place_rows()
        self._title.setText(title)
        fixes = dict.fromkeys(tr(problem.fix) for problem in problems)
        self._warning.setText(" ".join([*(tr(problem.text) for problem in problems), *fixes]))
        self._warning.setVisible(bool(problems))
        self._hint.setText(self._what_next())
        said = ", ".join(label.text() for label in self.row_labels)
        words = f"{title}: {said}. {self._warning.text()} {self._hint.text()}"
        self.setAccessibleName(" ".join(words.split()))
        self.setVisible(bool(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many suggestions stand side by side as have room for all their words."""
        super().resizeEvent(event)
        self._place_rows()

    def _what_next(self) -> str:
        """What the key will do now."""
        standings = {row.standing for row in self.rows}
        if Standing.FREE in standings:
            free = {r.suggestion.field for r in self.rows if r.standing is Standing.FREE}
            bare = tr(" Jména z\u00a0dokladu jsou bez háčků a\u00a0čárek.") if free & _NAMES else ""
            return tr("{} vyplní prázdná pole; co je zapsáno, zůstane.{}").format(TAKE_KEY, bare)
        if Standing.OTHER in standings:
            return tr("Co je zapsáno jinak, zůstává; {} v\u00a0tom poli je nahradí.").format(
                TAKE_KEY
            )
        return tr("Vše souhlasí.")

    def _add_row(self, row: SuggestedRow) -> None:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        said = row.suggestion.words
        is_listed = isinstance(row.suggestion.value, Enum)
        words = ElidedLabel(f"{row.label}: {tr(said) if is_listed else said}")
        self.row_labels.append(words)
        line.addWidget(IconLabel(_ICONS[row.standing], _TONES[row.standing], 14))
        line.addWidget(words, 1)
        if row.standing is Standing.OTHER:
            line.addWidget(PlainLabel(tr(row.standing.label), "second-line", "warning"))
        self._holders.append(holder)

    def _place_rows(self) -> None:
        widest = max((holder.sizeHint().width() for holder in self._holders), default=1)
        fitting = (self.contentsRect().width() - sum(_MARGINS) + _GAP) // (widest + _GAP)
        columns = max(1, min(_MOST_COLUMNS, fitting))
        for holder in self._holders:
            self._grid.removeWidget(holder)
        for place, holder in enumerate(self._holders):
            self._grid.addWidget(holder, place // columns, place % columns)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))

    def _forget_rows(self) -> None:
        self.row_labels = []
        for holder in self._holders:
            self._grid.removeWidget(holder)
            holder.hide()
            holder.deleteLater()
        self._holders = []

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel("scan", "accenttext", 16))
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(KeyCap(TAKE_KEY))
        head.addWidget(self.take_button)
        head.addWidget(self.drop_button)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(2)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_MARGINS[0], 4, _MARGINS[1], 6)
        inside.setSpacing(4)
        inside.addLayout(head)
        inside.addLayout(self._grid)
        inside.addWidget(self._warning)
        inside.addWidget(self._hint)
