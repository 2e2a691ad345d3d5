"""A table of figures: arrows go from number to number, Enter opens the records behind it."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kkc_desktop.domain.figure_words import earlier_words, figure_words
from kkc_desktop.domain.overview import Figure, FigureTable
from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ROW_HEIGHT = 30
_MOST_WITH_EARLIER = 8
_NARROW_COLUMN, _COLUMN, _SPARE = 38, 116, 12


class FigureTableModel(QAbstractTableModel):
    """The first column names the row; the others are figures, with the earlier one behind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: FigureTable | None = None

    def show_table(self, table: FigureTable) -> None:
        """Shows another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def figure_at(self, index: _Index) -> Figure | None:
        """The figure there; None on the name of the row."""
        if self.table is None or not index.isValid() or index.column() == 0:
            return None
        return self.table.rows[index.row()][index.column() - 1]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """The number of rows."""
        return 0 if parent.isValid() or self.table is None else len(self.table.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """The name of the row and its figures."""
        return 0 if parent.isValid() or self.table is None else len(self.table.column_titles) + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, what is read aloud, alignment."""
        if self.table is None or not index.isValid():
            return None
        figure = self.figure_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            name = tr(self.table.row_titles[index.row()])
            return pictured(name) if figure is None else self._words(figure)
        if role == Qt.ItemDataRole.AccessibleTextRole and figure is not None:
            return self._said(index, figure)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return None if figure is None else _RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns, aligned as their cells."""
        if self.table is None or orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            heads = (self.table.row_heading, *self.table.column_titles)
            return tr(heads[section]) if section < len(heads) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        return None

    def _words(self, figure: Figure) -> str:
        words = figure_words(figure)
        is_narrow = self.columnCount() - 1 > _MOST_WITH_EARLIER
        before = "" if is_narrow else earlier_words(figure)
        return f"{words} ({before})" if before else words

    def _said(self, index: _Index, figure: Figure) -> str:
        assert self.table is not None, "a cell has its table"
        row = tr(self.table.row_titles[index.row()])
        column = tr(self.table.column_titles[index.column() - 1])
        records = counted(len(figure.records), "záznam", "záznamy", "záznamů")
        return f"{row}, {column}: {self._words(figure)}, {records}"


class FigureTableView(QTableView):
    """Shows one table. Signal opened(Figure) on Enter or a double click of a number."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FigureTableModel(self)
        self.setModel(self.figures)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.activated.connect(self._open)

    def show_table(self, table: FigureTable) -> None:
        """Shows the table from its first number; the same table keeps its place."""
        shown = self.figures.table
        place = self.currentIndex()
        at = (place.row(), place.column()) if shown and shown.code == table.code else (0, 1)
        self.setAccessibleName(tr(table.title))
        self.figures.show_table(table)
        self.setCurrentIndex(self.figures.index(*at))
        head = self.horizontalHeader()
        is_narrow = len(table.column_titles) > _MOST_WITH_EARLIER
        head.setMinimumSectionSize(_NARROW_COLUMN)
        for column in range(1, self.figures.columnCount()):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            wanted = max(self.sizeHintForColumn(column), head.sectionSizeHint(column))
            width = max(_NARROW_COLUMN, wanted) if is_narrow else max(_COLUMN, wanted + _SPARE)
            self.setColumnWidth(column, width)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, max(self.sizeHintForColumn(0) + 16, 96))

    def _open(self, index: QModelIndex) -> None:
        figure = self.figures.figure_at(index)
        if figure is not None:
            self.opened.emit(figure)
