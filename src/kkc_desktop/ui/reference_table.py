"""Texts in force to look at: a table, and below it the whole note of the chosen row."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel

Row = TypeVar("Row")


class ReferenceTable(QWidget, Generic[Row]):
    """Read-only rows; `details_of` gives what is too long for a column."""

    def __init__(
        self,
        name: str,
        explanation: str,
        columns: Sequence[Column[Row]],
        details_of: Callable[[Row], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._details_of = details_of
        self.model: RecordTableModel[Row] = RecordTableModel(columns, self)
        self.table = plain_table(self.model, name)
        self.details = PlainLabel()
        self.details.setWordWrap(True)
        self.details.setMinimumHeight(58)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        frame = QFrame()
        set_kind(frame, "alt")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(14, 9, 14, 9)
        inside.addWidget(self.details)
        words = PlainLabel(explanation, "muted")
        words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(words)
        column.addWidget(self.table, 1)
        column.addWidget(frame)
        self.table.selectionModel().currentRowChanged.connect(self._show_details)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows these rows and chooses the first."""
        self.model.set_rows(rows)
        if rows:
            self.table.selectRow(0)

    def _show_details(self, index: QModelIndex) -> None:
        self.details.setText(self._details_of(self.model.row_at(index)) if index.isValid() else "")
