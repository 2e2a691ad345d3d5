"""Správa, tab Místa: official files of streets and municipalities, and taking one over."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import day_words, grouped, moment_words
from kkc_desktop.domain.official_file import ReadPlaces
from kkc_desktop.domain.official_place import PlaceImport
from kkc_desktop.services.place_files import PlaceFiles
from kkc_desktop.ui.background import Pool, Task
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.place_import_dialog import MUNICIPALITIES, PlaceImportDialog
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.waiting import waited_unless_stopped
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_EXPLANATION = (
    "Ulice, části obcí a\u00a0PSČ se nabízejí při psaní adresy. Vyberte adresní soubor obce nebo"
    " ZIP celé republiky (adresní místa RÚIAN ve formátu CSV, web ČÚZK), nebo číselník obcí 43"
    " (CSV, web ČSÚ). Ze ZIP se čtou jen obce kraje. Nejprve uvidíte, co se změní."
)
_NONE = "Zatím nebyl převzat žádný soubor; nabízejí se obce, které zná program."


class PlaceFilesPanel(QWidget):
    """Head and administrator take files over. Signal: said(str) after a change."""

    said = Signal(str)

    def __init__(
        self, files: PlaceFiles, pool: Pool | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._files, self._pool = files, pool
        self.take_button = QPushButton(tr(" &Převzít soubor…"))
        self.none_label = PlainLabel(tr(_NONE), "second-line")
        self.model: RecordTableModel[PlaceImport] = RecordTableModel(self._columns(), self)
        self.table = plain_table(self.model, tr("Převzaté soubory míst"))
        self.take_button.clicked.connect(self.choose)
        self._lay_out()

    def refresh(self) -> None:
        """Reads again which files were taken over; who may not take any sees nothing of them."""
        may = self._files.may_import
        self.take_button.setVisible(may)
        imports = self._files.imports() if may else ()
        self.model.set_rows(imports)
        self.table.setVisible(bool(imports))
        self.none_label.setVisible(not imports)

    def choose(self) -> None:
        """Asks for the file."""
        kinds = tr("Úřední soubory (*.csv *.zip);;Všechny soubory (*)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Úřední soubor míst"), "", kinds)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Reads the file beside the window and shows what it would change; Esc calls it off."""

        def work(task: Task) -> ReadPlaces:
            return self._files.read(path, task.report)

        with guarded(self):
            words = tr("Čte se {}…").format(path.name)
            read = waited_unless_stopped(work, words, self, self._pool)
            if read is not None:
                self._show(read)

    def _show(self, read: ReadPlaces) -> None:
        dialog = PlaceImportDialog(self._files.preview(read), self)
        dialog.take_wanted.connect(partial(self._take, dialog))
        dialog.open()

    def _take(self, dialog: PlaceImportDialog) -> None:
        with guarded(self):
            count = self._files.take(dialog.preview, dialog.chosen())
            self.said.emit(tr("Převzato: {}.").format(counted(count, *MUNICIPALITIES)))
        self.refresh()

    def _columns(self) -> tuple[Column[PlaceImport], ...]:
        return (
            Column("Převzato", lambda each: moment_words(each.imported_at), width=160),
            Column("Zdroj", lambda each: tr(each.source), width=190),
            Column("Soubor", lambda each: each.file_name),
            Column("Stav ke dni", _valid_words, width=110),
            Column("Řádků", lambda each: grouped(each.row_count), width=90, align_right=True),
            Column("Převzal", lambda each: self._files.officer_name(each.imported_by), width=160),
        )

    def _lay_out(self) -> None:
        self.take_button.setIcon(icon("import", "muted"))
        self.take_button.setAccessibleName(tr("Převzít soubor…"))
        set_kind(self.take_button, "secondary")
        words = PlainLabel(tr(_EXPLANATION))
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.take_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(PlainLabel(tr("Ulice a\u00a0obce z\u00a0úředních souborů"), "card-title"))
        column.addWidget(words)
        column.addLayout(row)
        column.addWidget(self.none_label)
        column.addWidget(self.table, 1)
        column.addStretch()


def _valid_words(each: PlaceImport) -> str:
    return day_words(each.valid_on) if each.valid_on else "–"
