"""A table into a file: who gets it, where it goes, and the writing beside the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.exported_table import ExportedTable
from kkc_desktop.services.exporting import Exporting, demand_recipient
from kkc_desktop.ui.background import Pool, Task, run_task
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.reason_dialog import ReasonDialog, ReasonWords
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.progress_dialog import follow

_FILES = "Excel (*.xlsx);;CSV (*.csv)"
_SUFFIXES = (".xlsx", ".csv")


class TableExport:
    """Asks for the recipient and the file; `table` makes the table on the worker's thread.

    `done` is told the name of the file that was written.
    """

    def __init__(
        self,
        exporting: Exporting,
        page: QWidget,
        done: Callable[[str], None],
        pool: Pool | None = None,
    ) -> None:
        self._exporting, self._page, self._done, self._pool = exporting, page, done, pool

    @property
    def may_export(self) -> bool:
        """Whether the person on duty writes lists into files."""
        return self._exporting.may_export

    def ask(self, title: str, table: Callable[[Task], ExportedTable]) -> None:
        """Asks who gets the file and where it is to be, then writes it."""
        words = ReasonWords(
            question=tr("Vyvézt {} do souboru").format(title),
            explanation=tr(
                "Soubor opustí chráněná data stanice. Vývoz s\u00a0příjemcem"
                " se zapíše do auditní stopy."
            ),
            reason_label=tr("&Komu se soubor předává"),
            act=tr("Zvolit soubor…"),
            icon="export",
        )

        def perform(recipient: str, _witness: str) -> None:
            who = demand_recipient(recipient)
            path = self.choose_file(title)
            if path is not None:
                self.write(table, path, who)

        ReasonDialog(words, perform, self._page).open()

    def choose_file(self, title: str) -> Path | None:
        """Where the file is to be; None when that was called off."""
        name = str(Path.home() / f"{title}.xlsx")
        said, chosen = QFileDialog.getSaveFileName(
            self._page, tr("Uložit do souboru"), name, _FILES
        )
        if not said:
            return None
        path = Path(said)
        suffix = ".csv" if ".csv" in chosen else ".xlsx"
        return path if path.suffix.lower() in _SUFFIXES else Path(f"{path}{suffix}")

    def write(self, table: Callable[[Task], ExportedTable], path: Path, recipient: str) -> None:
        """Makes the table and writes it, with a way to stop it."""

        def work(task: Task) -> str:
            return self._exporting.write(table(task), path, recipient)

        def done(_digest: str) -> None:
            self._done(path.name)

        task = run_task(work, done, self._fail, self._pool)
        follow(task, tr("Zapisuje se soubor…"), self._page)

    def _fail(self, error: KkcError) -> None:
        show_error(self._page, error)
