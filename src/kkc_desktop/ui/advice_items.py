"""The sentences of advice with their check boxes: the space bar ticks, what expired cannot be."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from kkc_desktop.ui.advice_item_delegate import LINE_ROLE, AdviceItemDelegate
from kkc_desktop.ui.advice_rows import AdviceLine
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.work_list import set_up_lines

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_CHECK = int(Qt.ItemDataRole.CheckStateRole)


class AdviceItemModel(QAbstractListModel):
    """Sentences of one topic; the ticks are kept for all topics together."""

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[AdviceLine, ...] = ()
        self.ticked: set[str] = set()
        self.is_read_only = False

    def set_lines(self, lines: Sequence[AdviceLine]) -> None:
        """Replaces all sentences."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def set_ticked(self, ids: Collection[str]) -> None:
        """Ticks exactly these sentences."""
        self.beginResetModel()
        self.ticked = set(ids)
        self.endResetModel()

    def toggle(self, index: _Index) -> None:
        """Ticks the sentence or takes the tick away."""
        line = self.lines[index.row()]
        if self.is_read_only or not line.is_printable:
            return
        self.ticked ^= {line.item.id}
        self.dataChanged.emit(index, index)
        self.ticks_changed.emit()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """The number of sentences; a list has no children."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence, its tick, and all words for reading aloud."""
        line = self.lines[index.row()]
        is_ticked = line.item.id in self.ticked
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.item.text
            case Qt.ItemDataRole.AccessibleTextRole:
                state = tr("řečeno" if is_ticked else "neřečeno")
                return f"{state}: {line.item.text} {line.validity}"
            case _ if role == _CHECK:
                return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
            case _ if role == LINE_ROLE:
                return line
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """What expired is neither chosen nor ticked."""
        if index.isValid() and not self.lines[index.row()].is_printable:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable


class AdviceItemList(QListView):
    """What to tell the person; Signal left() when Enter moves on."""

    ticks_changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = AdviceItemModel(self)
        self._model.ticks_changed.connect(self.ticks_changed)
        self.setModel(self._model)
        self.setItemDelegate(AdviceItemDelegate(self))
        set_up_lines(self)
        self.setAccessibleName(tr("Co osobě řekneme"))
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(150)

    def lines(self) -> tuple[AdviceLine, ...]:
        """The sentences as shown."""
        return self._model.lines

    def set_lines(self, lines: Sequence[AdviceLine]) -> None:
        """Shows these sentences; the chosen one stays chosen if it is still among them."""
        if tuple(lines) == self._model.lines:
            return
        chosen = self.current_id()
        self._model.set_lines(lines)
        self.select(chosen)

    def ticked(self) -> frozenset[str]:
        """The ids of all ticked sentences, also of topics that are not shown."""
        return frozenset(self._model.ticked)

    def set_ticked(self, ids: Collection[str]) -> None:
        """Ticks exactly these sentences, without a signal."""
        chosen = self.current_id()
        self._model.set_ticked(ids)
        self.select(chosen)

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Shows what was said without letting it change."""
        self._model.is_read_only = is_read_only

    def current_id(self) -> str:
        """The id of the chosen sentence, or an empty word."""
        index = self.currentIndex()
        return self._model.lines[index.row()].item.id if index.isValid() else ""

    def select(self, item_id: str) -> None:
        """Chooses the sentence if it is shown."""
        for row, line in enumerate(self._model.lines):
            if line.item.id == item_id:
                self.setCurrentIndex(self._model.index(row))

    def enter(self) -> None:
        """Takes the keyboard, on the chosen sentence or the first one that can be ticked."""
        if not self.current_id():
            printable = (line.item.id for line in self._model.lines if line.is_printable)
            self.select(next(printable, ""))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar ticks, Enter goes on."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._model.toggle(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the sentence ticks it."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._model.toggle(index)
        super().mouseReleaseEvent(event)
