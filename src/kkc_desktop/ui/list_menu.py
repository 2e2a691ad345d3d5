"""The menu of a list of records: order, columns, print, file; a right click opens it as well."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kkc_desktop.services.list_columns import ListColumn
from kkc_desktop.ui.screen_language import tr

_KEY = "lists/{}/{}/hidden"


class ListMenuButton(QPushButton):
    """Signals: ordered(field, is_descending); columns_changed(); printing(); exporting()."""

    ordered = Signal(str, bool)
    columns_changed = Signal()
    printing = Signal()
    exporting = Signal()

    def __init__(self, columns: Sequence[ListColumn], parent: QWidget | None = None) -> None:
        super().__init__(tr("Sezna&m"), parent)
        self.setAccessibleName(tr("Řazení, sloupce, tisk a\u00a0vývoz seznamu"))
        self.list_menu = QMenu(self)
        orders = self.list_menu.addMenu(tr("Seřadit &podle"))
        group = QActionGroup(self)
        self._orders = {column.field: orders.addAction(tr(column.title)) for column in columns}
        for action in self._orders.values():
            action.setCheckable(True)
            group.addAction(action)
        orders.addSeparator()
        self._falling = orders.addAction(tr("&Sestupně"))
        self._falling.setCheckable(True)
        shown = self.list_menu.addMenu(tr("S&loupce"))
        self._shown = {column.field: shown.addAction(tr(column.title)) for column in columns}
        for action in self._shown.values():
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(self._tell_columns)
        self.views_menu = self.list_menu.addMenu(tr("Po&hledy"))
        self.list_menu.addSeparator()
        print_list = self.list_menu.addAction(tr("&Vytisknout seznam…\tCtrl+P"))
        self._export = self.list_menu.addAction(tr("Vyvézt do &souboru…"))
        self.setMenu(self.list_menu)
        group.triggered.connect(self._tell_order)
        self._falling.triggered.connect(self._tell_order)
        print_list.triggered.connect(self.printing)
        self._export.triggered.connect(self.exporting)

    @property
    def hidden(self) -> frozenset[str]:
        """The fields whose columns the person does not want to see."""
        return frozenset(field for field, act in self._shown.items() if not act.isChecked())

    def show_order(self, field: str, *, is_descending: bool) -> None:
        """Marks by what the list is ordered now."""
        self._orders[field].setChecked(True)
        self._falling.setChecked(is_descending)

    def show_hidden(self, hidden: Collection[str]) -> None:
        """Marks which columns are shown; one always stays."""
        for field, action in self._shown.items():
            action.blockSignals(True)
            action.setChecked(field not in hidden)
            action.blockSignals(False)
        self._keep_one()

    def show_allowed(self, *, may_export: bool) -> None:
        """Offers the way into a file to those who may take it."""
        self._export.setVisible(may_export)

    def _tell_order(self, _action: QAction | bool) -> None:
        chosen = next(field for field, action in self._orders.items() if action.isChecked())
        self.ordered.emit(chosen, self._falling.isChecked())

    def _tell_columns(self) -> None:
        self._keep_one()
        self.columns_changed.emit()

    def _keep_one(self) -> None:
        left = [action for action in self._shown.values() if action.isChecked()]
        for action in self._shown.values():
            action.setEnabled(len(left) > 1 or action not in left)


def remembered_hidden(officer_id: str, list_name: str) -> frozenset[str]:
    """The fields this officer does not want to see in the list, as chosen on this computer."""
    said = str(QSettings().value(_KEY.format(officer_id, list_name), ""))
    return frozenset(said.split()) if said else frozenset()


def remember_hidden(officer_id: str, list_name: str, hidden: Collection[str]) -> None:
    """Keeps them for the next time."""
    QSettings().setValue(_KEY.format(officer_id, list_name), " ".join(sorted(hidden)))
