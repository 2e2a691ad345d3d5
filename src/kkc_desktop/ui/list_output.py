"""A list as it is shown, on paper or in a file: made beside the window, with a way to stop it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.exported_table import ExportedTable
from kkc_desktop.domain.record_list import ListQuery
from kkc_desktop.services.record_lists import TITLES
from kkc_desktop.ui.background import Pool, Task
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page import DeskPage, Said
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.table_export import TableExport
from kkc_desktop.ui.waiting import waited_unless_stopped

if TYPE_CHECKING:
    from kkc_desktop.services.desk import Services


class ListOutput:
    """Prints and writes out what a page shows: the same rows, order, columns and filter."""

    def __init__(
        self, services: "Services", kind: RecordKind, page: DeskPage, pool: Pool | None = None
    ) -> None:
        self._services, self._kind, self._page, self._pool = services, kind, page, pool
        self.files = TableExport(services.exporting, page, self._tell_written, pool)

    def print(self, query: ListQuery, fields: Sequence[str], places: Sequence[int] | None) -> None:
        """Shows the preview of the paper; the print is logged before it is shown."""
        lists, kind = self._services.record_lists, self._kind
        table = self.table_of(query, fields, places, lists.demand_printable)

        def work(task: Task) -> bytes:
            return lists.sheet(kind, table(task), task.report)

        with guarded(self._page):
            words = tr("Seznam se chystá k\u00a0tisku")
            content = waited_unless_stopped(work, words, self._page, self._pool)
            if content is not None:
                self._show_sheet(content)

    def export(self, query: ListQuery, fields: Sequence[str], places: Sequence[int] | None) -> None:
        """Asks who gets the file and where it is to be, then writes it."""
        demand = self._services.record_lists.demand_exportable
        self.files.ask(tr(TITLES[self._kind]), self.table_of(query, fields, places, demand))

    def table_of(
        self,
        query: ListQuery,
        fields: Sequence[str],
        places: Sequence[int] | None,
        demand: Callable[[int], None],
    ) -> Callable[[Task], ExportedTable]:
        """What makes the table on a worker's thread; `demand` refuses too many rows first."""
        lists, kind = self._services.record_lists, self._kind

        def table(task: Task) -> ExportedTable:
            found = places if places is not None else lists.places(kind, query) or ()
            demand(len(found))
            return lists.table(kind, query, fields, found, task.report)

        return table

    def _tell_written(self, name: str) -> None:
        self._page.saved.emit(Said(text=tr("Zapsáno do souboru {}.").format(name)))

    def _show_sheet(self, content: bytes) -> None:
        from kkc_desktop.ui.print_dialog import PrintPreview

        pictures = self._services.documents.pictures
        PrintPreview(content, tr(TITLES[self._kind]), pictures, parent=self._page).open()
