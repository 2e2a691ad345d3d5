"""How a list of records is laid out: head, filter, table or its emptiness, and the totals."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.czech import grouped
from kkc_desktop.domain.record_list import ListedRecord
from kkc_desktop.domain.text_limits import SHORT
from kkc_desktop.services.list_columns import ListColumn
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.list_filter import ListFilterRow
from kkc_desktop.ui.list_menu import ListMenuButton
from kkc_desktop.ui.list_reading import ListReading
from kkc_desktop.ui.paged_delegate import PagedDelegate
from kkc_desktop.ui.paged_model import PagedTableModel
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

_FILTER_WIDTH = 320


class RecordsLayout:
    """The parts of the page and what they show; what they mean is the page's business."""

    def __init__(
        self,
        page: QWidget,
        model: PagedTableModel[ListedRecord],
        columns: Sequence[ListColumn],
        chosen: tuple[ListColumn, ...],
        now: Callable[[], datetime],
        title: str,
        picture: str,
    ) -> None:
        self._columns, self._model = columns, model
        self.table = plain_table(model, title)
        self.filter = QLineEdit()
        self.menu_button = ListMenuButton(columns)
        self.choices = ListFilterRow(chosen, now, page)
        self.totals = PlainLabel("", "muted")
        self._nothing = EmptyState("search", "", "")
        self._empty_card = QFrame()
        self._body = QStackedWidget()
        self._dress_table()
        self._dress_filter(title)
        set_kind(self._empty_card, "card")
        QVBoxLayout(self._empty_card).addWidget(self._nothing)
        self.head = head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel(picture, "accenttext", 24))
        head.addWidget(PlainLabel(title, "page-title"))
        head.addStretch()
        head.addWidget(self.filter, 1)
        head.addWidget(self.menu_button)
        self._body.addWidget(self.table)
        self._body.addWidget(self._empty_card)
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.choices)
        column.addWidget(self._body, 1)
        column.addWidget(self.totals)

    def mark_order(self, field: str, *, is_descending: bool) -> None:
        """Marks in head and menu by what the list is ordered."""
        fields = [column.field for column in self._columns]
        self._model.mark_order(fields.index(field), is_descending=is_descending)
        self.menu_button.show_order(field, is_descending=is_descending)

    def hide_columns(self, hidden: Collection[str]) -> None:
        """Shows the other columns; the last one takes the rest when the wide one is gone."""
        head = self.table.horizontalHeader()
        is_filled = False
        for number, column in enumerate(self._columns):
            self.table.setColumnHidden(number, column.field in hidden)
            is_wide = head.sectionResizeMode(number) is QHeaderView.ResizeMode.Stretch
            is_filled = is_filled or (is_wide and column.field not in hidden)
        head.setStretchLastSection(not is_filled)

    def show_table(self) -> None:
        """Shows the rows."""
        self._show_ways(can_narrow=True)
        self._body.setCurrentWidget(self.table)

    def show_nothing(self, words: tuple[str, str, str], *, can_narrow: bool) -> None:
        """Says why there is no row; without records there is nothing to narrow either."""
        self._nothing.show_words(*words)
        self._show_ways(can_narrow=can_narrow)
        self._body.setCurrentWidget(self._empty_card)

    def show_state(self, reading: ListReading, labels: Mapping[str, str]) -> None:
        """Says how many records there are, how many are shown, and in which states."""
        parts = []
        if reading.total is not None:
            parts.append(tr("celkem {}").format(grouped(reading.total)))
        if reading.is_under_way:  # rows and states are still those of what was asked before
            parts.append(tr("počítá se…"))
        else:
            shown = grouped(self._model.rowCount())
            parts += [tr("zobrazeno {}").format(shown)] if reading.query.is_narrow else []
            states = sorted((reading.states or {}).items(), key=lambda pair: -pair[1])
            parts += [f"{tr(labels[code])} {grouped(count)}" for code, count in states]
        self.totals.setText(" · ".join(parts))

    def _show_ways(self, *, can_narrow: bool) -> None:
        for part in (self.filter, self.choices, self.menu_button, self.totals):
            part.setVisible(can_narrow)

    def _dress_table(self) -> None:
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        delegate = PagedDelegate(self._model, self.table)
        for number, column in enumerate(self._model.columns):
            if column.icon_of is None:
                self.table.setItemDelegateForColumn(number, delegate)
        head = self.table.horizontalHeader()
        head.setSectionsClickable(True)

    def _dress_filter(self, title: str) -> None:
        self.filter.setPlaceholderText(tr("Zúžit seznam číslem nebo slovem"))
        self.filter.setAccessibleName(tr("Filtr seznamu {}").format(title))
        self.filter.setClearButtonEnabled(True)
        limit_line(self.filter, SHORT)
        self.filter.setMaximumWidth(_FILTER_WIDTH)
        self.filter.setMinimumWidth(_FILTER_WIDTH // 2)
        self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        set_kind(self.filter, "search")
