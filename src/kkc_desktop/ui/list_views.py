"""Saved views in the menu of a list: shown again, kept under a name, deleted."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.data_lists import ViewPlace
from kkc_desktop.domain.list_view import ListView, view_of, view_text
from kkc_desktop.services.list_columns import COLUMNS
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.screen_language import tr

if TYPE_CHECKING:
    from kkc_desktop.domain.saved_view import SavedView
    from kkc_desktop.services.views import Views

_PLACES = {
    RecordKind.CONTACT: ViewPlace.CONTACTS,
    RecordKind.ADVICE: ViewPlace.ADVICE,
    RecordKind.INCIDENT: ViewPlace.INCIDENTS,
    RecordKind.DOCUMENT: ViewPlace.DOCUMENTS,
    RecordKind.PERSON: ViewPlace.PERSONS,
}


class ListViews:
    """`current` gives the view that the page shows, `show` shows another."""

    def __init__(
        self,
        views: "Callable[[], Views]",
        kind: RecordKind,
        menu: QMenu,
        page: QWidget,
        current: Callable[[], ListView],
        show: Callable[[ListView], None],
    ) -> None:
        self._views, self._place, self._page = views, _PLACES[kind], page
        self._fields = frozenset(column.field for column in COLUMNS[kind])
        self._current, self._show = current, show
        self.menu = menu
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offers the officer's views as they are now."""
        self.menu.clear()
        found: tuple[SavedView, ...] = ()
        with guarded(self._page):
            found = self._views().of(self._place)
        for view in found:
            shown = view_of(view.content, self._fields)
            if shown is not None:
                self.menu.addAction(_plain(view.name), partial(self._show, shown))
        self.menu.addSeparator()
        self.menu.addAction(tr("&Uložit pohled…"), self.ask)
        if found:
            removing = self.menu.addMenu(tr("S&mazat pohled"))
            for view in found:
                removing.addAction(_plain(view.name), partial(self._remove, view))

    def ask(self) -> None:
        """Asks for a name and keeps what is shown under it."""
        from kkc_desktop.ui.saved_views import SaveViewDialog

        SaveViewDialog(self._place, self._keep, self._page).open()

    def _keep(self, name: str) -> None:
        self._views().keep(self._place, name, view_text(self._current()))

    def _remove(self, view: "SavedView") -> None:
        with guarded(self._page):
            self._views().remove(view.id)


def _plain(name: str) -> str:
    """A name in which & means itself."""
    return name.replace("&", "&&")
