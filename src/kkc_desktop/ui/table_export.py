"""What leaves the desk as a file: who gets it, where it goes, and the writing beside the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kkc_desktop.domain.exported_table import ExportedTable
from kkc_desktop.services.exporting import Exporting, demand_recipient
from kkc_desktop.ui.background import Pool, Task
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.reason_dialog import ReasonDialog, ReasonWords
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.waiting import waited_unless_stopped

_KINDS = {".xlsx": "Excel (*.xlsx)", ".csv": "CSV (*.csv)", ".pdf": "PDF (*.pdf)"}
TABLES = (".xlsx", ".csv")


def ask_recipient(
    page: QWidget, title: str, then: Callable[[str], None], more: str = "", usual: str = ""
) -> None:
    """Asks who gets the file of that title; `then` hears the recipient on one line.

    `more` is one more sentence of what is in the file, `usual` the recipient offered.
    """
    explanation = tr(
        "Soubor opustí chráněná data stanice. Vývoz s\u00a0příjemcem se zapíše do auditní stopy."
    )
    words = ReasonWords(
        question=tr("Vyvézt do souboru: {}").format(title),
        explanation=f"{explanation} {more}".strip(),
        reason_label=tr("&Komu se soubor předává"),
        act=tr("Zvolit soubor…"),
        usual=usual,
        icon="export",
    )
    ReasonDialog(words, lambda said, _witness: then(demand_recipient(said)), page).open()


def choose_file(page: QWidget, name: str, suffixes: tuple[str, ...] = TABLES) -> Path | None:
    """Where the file is to be, with one of the suffixes; None when that was called off."""
    said, chosen = QFileDialog.getSaveFileName(
        page,
        tr("Uložit do souboru"),
        str(Path.home() / f"{name}{suffixes[0]}"),
        ";;".join(_KINDS[suffix] for suffix in suffixes),
    )
    if not said:
        return None
    path = Path(said)
    if path.suffix.lower() in suffixes:
        return path
    return Path(f"{path}{next((end for end in suffixes if _KINDS[end] == chosen), suffixes[0])}")


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

        def perform(recipient: str) -> None:
            path = self.choose_file(title)
            if path is not None:
                self.write(table, path, recipient)

        ask_recipient(self._page, title, perform)

    def choose_file(self, title: str) -> Path | None:
        """Where the file is to be; None when that was called off."""
        return choose_file(self._page, title)

    def write(self, table: Callable[[Task], ExportedTable], path: Path, recipient: str) -> None:
        """Makes the table and writes it, with a way to stop it."""

        def work(task: Task) -> str:
            return self._exporting.write(table(task), path, recipient)

        with guarded(self._page):
            words = tr("Zapisuje se soubor…")
            if waited_unless_stopped(work, words, self._page, self._pool) is not None:
                self._done(path.name)
