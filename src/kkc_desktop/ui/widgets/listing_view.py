"""The list of a paper as a table to be read: taken over from records, never typed."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from kkc_desktop.domain.listing import Listing, listing_of
from kkc_desktop.domain.log_words import STRUCK_WORD
from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import text_font, token

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW_HEIGHT = 26
_WIDEST = 360
_MEASURED_ROWS = 50
_EMPTY = "Seznam je prázdný. Převezme se sám, založíte-li dokument ze stránky události."


class ListingModel(QAbstractTableModel):
    """The rows of the list; struck cells are struck through and said to be struck."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listing = Listing()
        self._struck_font = text_font()
        self._struck_font.setStrikeOut(True)

    def show(self, listing: Listing) -> None:
        """Shows this list instead of the present one."""
        self.beginResetModel()
        self.listing = listing
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """The number of rows without the head."""
        return 0 if parent.isValid() else len(self.listing.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """The number of heads."""
        return 0 if parent.isValid() else len(self.listing.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; of a struck one also how it is drawn and read aloud."""
        if not index.isValid():
            return None
        row, column = self.listing.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return pictured(row.cells[column])
            case Qt.ItemDataRole.FontRole:
                return self._struck_font if row.is_struck_at(column) else None
            case Qt.ItemDataRole.ForegroundRole:
                return token("muted") if row.is_struck_at(column) else None
            case Qt.ItemDataRole.AccessibleTextRole:
                said = f"{tr(STRUCK_WORD)}: " if row.is_struck_at(column) else ""
                return f"{said}{row.cells[column]}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The heads of the columns; rows have none."""
        is_head = orientation is Qt.Orientation.Horizontal
        if not is_head or not 0 <= section < len(self.listing.heads):
            return None
        return self.listing.heads[section] if role == Qt.ItemDataRole.DisplayRole else None


class ListingView(QTableView):
    """An input that is only read; `edited` is never given, as nobody types here."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._model = ListingModel(self)
        self.setModel(self._model)
        self.setAccessibleName(tr("Seznam"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setResizeContentsPrecision(_MEASURED_ROWS)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def value(self) -> str:
        """The list as it is kept."""
        return self._text

    def set_value(self, text: str) -> None:
        """Shows the list that the text means."""
        if text == self._text:
            return
        self._text = text
        self._model.show(listing_of(text))
        self.resizeColumnsToContents()
        for column in range(self._model.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column), _WIDEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Says in an empty list how rows get there."""
        super().paintEvent(event)
        if self._model.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setFont(text_font(weight=QFont.Weight.Normal))
        painter.setPen(token("muted"))
        area = self.viewport().rect().adjusted(16, 16, -16, -16)
        wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, int(wrapped), tr(_EMPTY))
