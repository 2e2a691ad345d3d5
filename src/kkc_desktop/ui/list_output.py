"""A list as it is shown, on paper or in a file: made beside the window, with a way to stop it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.record_list import ListQuery
from kkc_desktop.services.exporting import demand_recipient
from kkc_desktop.services.record_lists import TITLES
from kkc_desktop.ui.background import Pool, Task, run_task
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.progress_dialog import follow

if TYPE_CHECKING:
    from kkc_desktop.services.desk import Services

_FILES = "Sešit aplikace Excel (*.xlsx);;CSV (*.csv)"
_BY_FILTER = {"xlsx": ".xlsx", "csv": ".csv"}


class ListOutput:
    """Prints and writes out what a page shows: the same rows, order, columns and filter."""

    def __init__(
        self, services: "Services", kind: RecordKind, page: QWidget, pool: Pool | None = None
    ) -> None:
        self._services, self._kind, self._page, self._pool = services, kind, page, pool

    def print(self, query: ListQuery, fields: Sequence[str], places: Sequence[int] | None) -> None:
        """Shows the preview of the paper; the print is logged before it is shown."""
        lists, kind = self._services.record_lists, self._kind

        def work(task: Task) -> bytes:
            found = places if places is not None else lists.places(kind, query) or ()
            lists.demand_printable(len(found))
            table = lists.table(kind, query, fields, found, task.report)
            return lists.sheet(kind, table, task.report)

        self._run(work, self._show_sheet, tr("Seznam se chystá k\u00a0tisku"))

    def export(self, query: ListQuery, fields: Sequence[str], places: Sequence[int] | None) -> None:
        """Asks who gets the file and where it is to be, then writes it."""
        from kkc_desktop.ui.reason_dialog import ReasonDialog, ReasonWords

        words = ReasonWords(
            question=tr("Vyvézt seznam do souboru"),
            explanation=tr(
                "Soubor opustí chráněná data stanice. Ponese období, filtr, sestavitele "
                "a\u00a0otisk řádků; vývoz se zapíše do auditní stopy."
            ),
            reason_label=tr("&Komu se soubor předává"),
            act=tr("Zvolit soubor…"),
        )

        def perform(recipient: str, _witness: str) -> None:
            who = demand_recipient(recipient)
            path = self._asked_path()
            if path is not None:
                self.write(query, fields, places, path, who)

        ReasonDialog(words, perform, self._page).open()

    def write(
        self,
        query: ListQuery,
        fields: Sequence[str],
        places: Sequence[int] | None,
        path: Path,
        recipient: str,
    ) -> None:
        """Writes the file."""
        lists, exporting = self._services.record_lists, self._services.exporting

        def work(task: Task) -> str:
            found = places if places is not None else lists.places(self._kind, query) or ()
            lists.demand_exportable(len(found))
            table = lists.table(self._kind, query, fields, found, task.report)
            return exporting.write(table, path, recipient)

        def done(_digest: str) -> None:
            from kkc_desktop.ui.page import DeskPage, Said

            if isinstance(self._page, DeskPage):
                self._page.saved.emit(
                    Said(text=tr("Seznam je v\u00a0souboru {}.").format(path.name))
                )

        self._run(work, done, tr("Seznam se zapisuje do souboru"))

    def _run(self, work: Callable[[Task], object], done: Callable[..., None], words: str) -> None:
        task = run_task(work, done, self._fail, self._pool)
        follow(task, words, self._page)

    def _show_sheet(self, content: bytes) -> None:
        from kkc_desktop.ui.print_dialog import PrintPreview

        pictures = self._services.documents.pictures
        PrintPreview(content, TITLES[self._kind], pictures, parent=self._page).open()

    def _asked_path(self) -> Path | None:
        name = str(Path.home() / f"{TITLES[self._kind]}.xlsx")
        said, chosen = QFileDialog.getSaveFileName(
            self._page, tr("Uložit seznam do souboru"), name, _FILES
        )
        if not said:
            return None
        path = Path(said)
        suffix = next((end for word, end in _BY_FILTER.items() if word in chosen), ".xlsx")
        return path if path.suffix.lower() in _BY_FILTER.values() else Path(f"{path}{suffix}")

    def _fail(self, error: KkcError) -> None:
        with guarded(self._page):
            raise error
