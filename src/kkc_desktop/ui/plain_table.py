"""A short table of records: whole rows, no grid, the keyboard stays free for Tab."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from kkc_desktop.ui.paged_model import PagedTableModel
from kkc_desktop.ui.record_table import RecordTableModel

Row = TypeVar("Row")

_ROW_HEIGHT = 30


def plain_table(model: RecordTableModel[Row] | PagedTableModel[Row], name: str) -> QTableView:
    """A table of whole rows; one column without a width takes the rest."""
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for number, column in enumerate(model.columns):
        if column.width is None:
            head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        else:
            table.setColumnWidth(number, column.width)
    return table
