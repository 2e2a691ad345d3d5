"""A list of stored records with a quick filter: contacts, advice, incidents, documents."""

import re
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
)

from kkc_desktop.domain.czech import fold
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import DeskPage, Wish
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_columns import WIDE_ONLY
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

Row = TypeVar("Row")

_FILTER_WIDTH = 320
_NARROW = 960
_MANY = 200
_WORD = re.compile(r"\w+")
_TYPED_KEYS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class RecordsPage(DeskPage, Generic[Row]):
    """Shows only columns that a citizen may see across the counter; Enter opens a record.

    `browsed` is told of each visit before the first rows of it are read, not of each refreshing.
    """

    def __init__(
        self,
        title: str,
        picture: str,
        columns: Sequence[Column[Row]],
        rows: Callable[[], Sequence[Row]],
        wish_of: Callable[[Row], Wish],
        empty: tuple[str, str, str],
        browsed: Callable[[], None],
    ) -> None:
        super().__init__()
        self._read_rows = rows
        self._wish_of = wish_of
        self._empty = empty
        self._browsed = browsed
        self._is_visited = False
        self._rows: list[tuple[list[str], Row]] = []
        self.model = RecordTableModel(columns, self)
        self.table = plain_table(self.model, title)
        self.filter = QLineEdit()
        self._count = PlainLabel("", "muted")
        self._nothing = EmptyState(*empty)
        self._empty_card = QFrame()
        self._body = QStackedWidget()
        self._lay_out(title, picture)
        self.table.activated.connect(self.open_row)
        self.table.installEventFilter(self)
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self._sift)

    def refresh(self) -> None:
        """Reads the records again; filter and chosen row stay."""
        with guarded(self):
            if not self._is_visited:
                self._browsed()
                self._is_visited = True
            read = list(self._read_rows())
            self._rows = [(self._words_of(row), row) for row in read]
            self._sift()

    def focus_first(self) -> None:
        """Puts the focus on the chosen row, or into the filter if nothing fits it."""
        if self._rows:
            (self.table if self.model.rowCount() else self.filter).setFocus()

    def open_row(self, index: QModelIndex) -> None:
        """Opens the record of this row."""
        if index.isValid():
            self.wanted.emit(self._wish_of(self.model.row_at(index)))

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (
            ("Enter", tr("otevřít záznam")),
            (tr("písmena"), tr("zúžit seznam, i\u00a0bez háčků")),
            (tr("Šipka dolů"), tr("z\u00a0filtru do seznamu")),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters typed in the list narrow it; the arrow and Enter lead from the filter to it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.table and _is_letter(event):
                self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
                self.filter.setText(self.filter.text() + event.text())
                return True
            if watched is self.filter and event.key() == Qt.Key.Key_Down:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if watched is self.filter and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.open_row(self.table.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back visits the list anew; a window made small was never left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._is_visited = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the columns that can be spared go."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW
        for number, column in enumerate(self.model.columns):
            self.table.setColumnHidden(number, is_narrow and column.title in WIDE_ONLY)

    def _words_of(self, row: Row) -> list[str]:
        return _words(" ".join(column.text_of(row) for column in self.model.columns))

    def _sift(self) -> None:
        """Shows the rows that have every typed word, in whatever column."""
        chosen = self.table.currentIndex()
        before = self._wish_of(self.model.row_at(chosen)) if chosen.isValid() else None
        wanted = _words(self.filter.text())
        fitting = [row for words, row in self._rows if _have(words, wanted)]
        self.model.set_rows(fitting)
        places = [place for place, row in enumerate(fitting) if self._wish_of(row) == before]
        if fitting:
            self.table.selectRow(places[0] if places else 0)
        self._say(len(fitting))

    def _say(self, fitting: int) -> None:
        all_words = counted(len(self._rows), "záznam", "záznamy", "záznamů")
        if not self._rows:
            self._nothing.show_words(*self._empty)
        elif not fitting:
            hint = tr(
                "Zkraťte, co je ve filtru, nebo hledejte v\u00a0celém programu klávesou Ctrl+F."
            )
            self._nothing.show_words("search", tr("Nic neodpovídá"), hint)
        words = (
            all_words
            if fitting == len(self._rows)
            else tr("{} z\u00a0{}").format(fitting, len(self._rows))
        )
        if len(self._rows) >= _MANY:
            words = tr("{}, starší najde Ctrl+F").format(words)
        self._count.setText(words if self._rows else "")
        self.filter.setVisible(bool(self._rows))
        self._body.setCurrentWidget(self.table if fitting else self._empty_card)

    def _lay_out(self, title: str, picture: str) -> None:
        self.filter.setPlaceholderText(tr("Zúžit seznam číslem nebo slovem"))
        self.filter.setAccessibleName(tr("Filtr seznamu {}").format(title))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(_FILTER_WIDTH)
        self.filter.setMinimumWidth(_FILTER_WIDTH // 2)
        self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        set_kind(self.filter, "search")
        set_kind(self._empty_card, "card")
        QVBoxLayout(self._empty_card).addWidget(self._nothing)
        self.table.setItemDelegate(ToneDelegate(self.table))
        self.head = head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel(picture, "accenttext", 24))
        head.addWidget(PlainLabel(title, "page-title"))
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self.filter, 1)
        self._body.addWidget(self.table)
        self._body.addWidget(self._empty_card)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._body, 1)


def _is_letter(event: QKeyEvent) -> bool:
    text = event.text()
    return bool(text.strip()) and text.isprintable() and event.modifiers() in _TYPED_KEYS


def _words(text: str) -> list[str]:
    """The words without háčky; of 000123 it is enough to type 123."""
    return [word.lstrip("0") or "0" for word in _WORD.findall(fold(text))]


def _have(words: list[str], wanted: list[str]) -> bool:
    """Whether every wanted word begins one of the words."""
    return all(any(word.startswith(start) for word in words) for start in wanted)
