"""A list of stored records: contacts, advice, incidents, documents, persons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.list_view import ListView
from kkc_desktop.domain.record_list import ListedRecord, ListQuery, typed_words
from kkc_desktop.services.list_columns import CHOSEN_BY, COLUMNS, NEWEST_BY, Labels
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.list_menu import remember_hidden, remembered_hidden
from kkc_desktop.ui.list_output import ListOutput
from kkc_desktop.ui.list_reading import ListReading
from kkc_desktop.ui.list_views import ListViews
from kkc_desktop.ui.page import DeskPage, Wish
from kkc_desktop.ui.paged_model import PagedTableModel
from kkc_desktop.ui.record_columns import WIDE_ONLY, columns_of
from kkc_desktop.ui.records_layout import RecordsLayout
from kkc_desktop.ui.screen_language import tr

if TYPE_CHECKING:
    from kkc_desktop.services.desk import Services
    from kkc_desktop.ui.background import Pool

_NARROW = 960
_REST_MS = 250
_MOST_WORDS = 8
_TYPED_KEYS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLook:
    """What is a list's own: name, icon, where a row leads, and what an empty one says."""

    kind: RecordKind
    title: str
    picture: str
    wish_of: Callable[[ListedRecord], Wish]
    empty: tuple[str, str, str]


class RecordsPage(DeskPage):
    """Shows only columns that a citizen may see across the counter; Enter opens a record.

    Each visit is told to the trail before the first rows of it are read, not each refreshing.
    """

    def __init__(self, services: "Services", look: ListLook, pool: "Pool | None" = None) -> None:
        super().__init__()
        self._services, self._look = services, look
        self._lists, self._kind = services.record_lists, look.kind
        self._is_visited = False
        self._labels: Labels = {}
        self._order, self._is_descending = NEWEST_BY[self._kind], True
        self._chosen_id = ""
        columns = COLUMNS[self._kind]
        self.model: PagedTableModel[ListedRecord] = PagedTableModel(
            columns_of(self._kind, lambda: self._labels), self
        )
        chosen = tuple(each for each in columns if each.field in CHOSEN_BY[self._kind])
        self._parts = parts = RecordsLayout(
            self, self.model, columns, chosen, services.workplace.now, look.title, look.picture
        )
        self.head = parts.head
        self.table, self.filter, self.menu_button = parts.table, parts.filter, parts.menu_button
        self.choices = parts.choices
        self.reading = ListReading(self._lists, self._kind, self.model, pool)
        self.output = ListOutput(services, self._kind, self, pool)
        self.views = ListViews(
            lambda: services.views,
            self._kind,
            self.menu_button.views_menu,
            self,
            self.current_view,
            self.show_view,
        )
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._connect()

    def refresh(self) -> None:
        """Reads the records again; filter, order and chosen row stay."""
        with guarded(self):
            if not self._is_visited:
                self._services.finding.browse(self._kind)
                self._is_visited = True
                self._begin_visit()
            self._labels = self._lists.labels(self._kind)
            self.choices.show_labels(self._labels)
            self._sift()

    def focus_first(self) -> None:
        """Puts the focus on the chosen row, or into the filter if nothing fits it."""
        if self.model.rowCount():
            self.table.setFocus()
        elif self.filter.isVisibleTo(self):
            self.filter.setFocus()

    def open_row(self, index: QModelIndex) -> None:
        """Opens the record of this row."""
        row = self.model.row_at(index)
        if row is not None:
            self.wanted.emit(self._look.wish_of(row))

    def print_paper(self) -> None:
        """Ctrl+P: the list as it is shown."""
        self._put_out(self.output.print)

    def export(self) -> None:
        """The list as it is shown, as a file."""
        self._put_out(self.output.export)

    def export_rows(self) -> bool:
        """The same from the menus."""
        self.export()
        return True

    def order_by(self, field: str, is_descending: bool) -> None:
        """Orders the list by the column; the chosen row stays chosen."""
        self._order, self._is_descending = field, is_descending
        self._sift()

    def current_view(self) -> ListView:
        """Order, filter and columns as they are."""
        return ListView(
            order=self._order,
            is_descending=self._is_descending,
            words=self.filter.text(),
            since=self.choices.first_day,
            until=self.choices.last_day,
            chosen=self.choices.value()[2],
            hidden=tuple(sorted(self.menu_button.hidden)),
        )

    def show_view(self, view: ListView) -> None:
        """Shows the list so."""
        self._order, self._is_descending = view.order, view.is_descending
        self.choices.show_value(view.since, view.until, view.chosen)
        self.menu_button.show_hidden(view.hidden)
        self._show_columns()
        with QSignalBlocker(self.filter):
            self.filter.setText(view.words)
        self._sift()

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (
            ("Enter", tr("otevřít záznam")),
            (tr("písmena"), tr("zúžit seznam, i\u00a0bez háčků")),
            (tr("Šipka dolů"), tr("z\u00a0filtru do seznamu")),
            ("Alt+M", tr("řazení, sloupce, tisk a\u00a0vývoz seznamu")),
            ("Ctrl+P", tr("vytisknout seznam")),
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
                self._sift_now()
                self.open_row(self.table.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back visits the list anew; a window made small was never left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._is_visited = False
            self._rest.stop()
            self.reading.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the columns that can be spared go."""
        super().resizeEvent(event)
        self._show_columns()

    def _connect(self) -> None:
        self.table.activated.connect(self.open_row)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.horizontalHeader().sectionClicked.connect(self._order_by_section)
        for part in (self.table, self.filter):
            part.installEventFilter(self)
        self.filter.textChanged.connect(self._wait_for_rest)
        self._rest.timeout.connect(self._sift)
        self.choices.changed.connect(self._sift)
        self.menu_button.ordered.connect(self.order_by)
        self.menu_button.columns_changed.connect(self._keep_columns)
        self.menu_button.printing.connect(self.print_paper)
        self.menu_button.exporting.connect(self.export)
        self.reading.began.connect(self._say)
        self.reading.replacing.connect(self._note_chosen)
        self.reading.shown.connect(self._show_found)
        self.reading.failed.connect(self._fail)

    def _begin_visit(self) -> None:
        hidden = remembered_hidden(self._services.workplace.officer.id, self._kind.name)
        self.menu_button.show_hidden(hidden)
        self.menu_button.show_allowed(may_export=self._lists.may(Act.EXPORT_TABLE))
        self._show_columns()

    def _query(self) -> ListQuery:
        start, end, chosen = self.choices.value()
        is_newest = self._order == NEWEST_BY[self._kind] and self._is_descending
        return ListQuery(
            order="" if is_newest else self._order,
            is_descending=self._is_descending and not is_newest,
            start=start,
            end=end,
            chosen=chosen,
            words=typed_words(self.filter.text())[:_MOST_WORDS],
        )

    def _wait_for_rest(self) -> None:
        """A short list narrows with each letter, a long one once the typing rests."""
        if self.reading.is_short:
            self._sift()
        else:
            self._rest.start()

    def _sift_now(self) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self._sift()

    def _sift(self) -> None:
        with guarded(self):
            self.reading.read(self._query())
            self._parts.mark_order(self._order, is_descending=self._is_descending)

    def _show_found(self) -> None:
        """Chooses the row that was chosen, else the first one."""
        if self.model.rowCount():
            with guarded(self):
                self.table.selectRow(max(0, self.reading.index_of(self._chosen_id)))
        self._say()

    def _note_chosen(self) -> None:
        row = self.model.row_at(self.table.currentIndex())
        if row is not None:
            self._chosen_id = row.id

    def _say(self) -> None:
        is_narrow = self.reading.query.is_narrow
        has_rows = bool(self.model.rowCount())
        self._parts.show_state(self.reading, self._labels.get("state", {}))
        if has_rows:
            self._parts.show_table()
        elif is_narrow:
            hint = tr("Uberte z\u00a0filtru, nebo hledejte v\u00a0celém programu klávesami Ctrl+F.")
            self._parts.show_nothing(("search", tr("Nic neodpovídá"), hint), can_narrow=True)
        else:
            self._parts.show_nothing(self._look.empty, can_narrow=False)

    def _order_by_section(self, section: int) -> None:
        field = COLUMNS[self._kind][section].field
        is_newest = field == NEWEST_BY[self._kind]
        is_descending = not self._is_descending if field == self._order else is_newest
        self.order_by(field, is_descending)

    def _shown_fields(self) -> list[str]:
        hidden = self.menu_button.hidden
        return [each.field for each in COLUMNS[self._kind] if each.field not in hidden]

    def _keep_columns(self) -> None:
        officer_id = self._services.workplace.officer.id
        remember_hidden(officer_id, self._kind.name, self.menu_button.hidden)
        self._show_columns()

    def _show_columns(self) -> None:
        spared = WIDE_ONLY if self.width() < _NARROW else frozenset()
        self._parts.hide_columns(self.menu_button.hidden | spared)

    def _put_out(
        self, way: Callable[[ListQuery, Sequence[str], Sequence[int] | None], None]
    ) -> None:
        places = None if self.reading.is_under_way else self.reading.places
        with guarded(self):
            way(self.reading.query, self._shown_fields(), places)

    def _show_menu(self, at: QPoint) -> None:
        self.menu_button.list_menu.popup(self.table.viewport().mapToGlobal(at))

    def _fail(self, error: KkcError) -> None:
        with guarded(self):
            raise error


def _is_letter(event: QKeyEvent) -> bool:
    text = event.text()
    return bool(text.strip()) and text.isprintable() and event.modifiers() in _TYPED_KEYS
