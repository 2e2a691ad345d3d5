"""Restore, step 1: which backup."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.backup import FoundBackup, age_words
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.services.restoring import Restoring
from kkc_desktop.ui.background import Task, run_task
from kkc_desktop.ui.backup_words import breakable, size_words
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.message_line import MessageLine
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_NONE = (
    "V\u00a0této složce žádná záloha není. Připojte disk, na který se zálohuje,"
    " nebo zvolte jinou složku."
)


class RestoreChoice(QWidget):
    """The backups of a folder, the newest good one chosen.

    Signals: chosen_changed(), taken() when a good backup was double-clicked.
    """

    chosen_changed = Signal()
    taken = Signal()

    def __init__(self, restoring: Restoring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restoring = restoring
        self._wanted: Path | None = None
        self.place = restoring.usual_place()
        columns = _columns(restoring.now)
        self.model: RecordTableModel[FoundBackup] = RecordTableModel(columns, self)
        self.table = plain_table(self.model, tr("Nalezené zálohy"))
        self.table.setItemDelegate(ToneDelegate(self.table))
        self.place_label = PlainLabel("", "second-line")
        self.place_label.setWordWrap(True)
        self.folder_button = QPushButton(icon("folder"), tr(" &Jiná složka…"))
        self.folder_button.setAccessibleName(tr("Jiná složka"))
        self.folder_button.setAutoDefault(False)
        set_kind(self.folder_button, "secondary")
        self.message = MessageLine()
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.table.doubleClicked.connect(self._take)
        self.folder_button.clicked.connect(self.choose_folder)

    def read(self, wanted: Path | None = None) -> None:
        """Reads the folder beside the window; `wanted` is chosen then, else the newest good one."""
        self._wanted = wanted
        if wanted is not None:
            self.place = wanted.parent
        place = self.place
        self.place_label.setText(tr("Složka {}").format(breakable(place)))
        self.message.say(tr("Hledají se zálohy…"), "note")

        def work(_task: Task) -> tuple[FoundBackup, ...]:
            return self._restoring.backups(place)

        run_task(work, self._show, self._refuse)

    def chosen(self) -> FoundBackup | None:
        """The chosen backup; None unless it is of use."""
        index = self.table.currentIndex()
        found = self.model.row_at(index) if index.isValid() else None
        return found if found is not None and found.fault is None else None

    def choose_folder(self) -> None:
        """Looks for backups elsewhere, for example on a disk from the safe."""
        folder = QFileDialog.getExistingDirectory(self, tr("Složka se zálohami"), str(self.place))
        if folder:
            self.place = Path(folder)
            self.read()

    def focus_first(self) -> None:
        """The list, or the way to another folder when it is empty."""
        (self.table if self.model.rowCount() else self.folder_button).setFocus()

    def _show(self, found: tuple[FoundBackup, ...]) -> None:
        self.model.set_rows(found)
        row = next((n for n, each in enumerate(found) if self._is_wanted(each)), 0)
        if found:
            self.table.selectRow(row)
        self._follow()
        self.focus_first()

    def _is_wanted(self, found: FoundBackup) -> bool:
        return found.path == self._wanted if self._wanted else found.fault is None

    def _refuse(self, error: KkcError) -> None:
        self.model.set_rows(())
        self.message.say(f"{tr(error.text)} {tr(error.fix)}".strip(), "error")
        self.chosen_changed.emit()
        self.focus_first()

    def _follow(self, _index: QModelIndex | None = None) -> None:
        index = self.table.currentIndex()
        if not index.isValid():
            self.message.say(tr(_NONE), "warning")
        elif (fault := self.model.row_at(index).fault) is not None:
            name = self.model.row_at(index).path.name
            self.message.say(f"{name}: {tr(fault.sentence)}", "warning")
        else:
            self.message.be_silent()
        self.chosen_changed.emit()

    def _take(self, _index: QModelIndex) -> None:
        if self.chosen() is not None:
            self.taken.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.place_label, 1)
        head.addWidget(self.folder_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.message)
        self.setTabOrder(self.table, self.folder_button)


def _columns(now: Callable[[], datetime]) -> tuple[Column[FoundBackup], ...]:
    def age(found: FoundBackup) -> str:
        return tr(age_words(now() - found.head.made_at)) if found.head else "–"

    return (
        Column("Vytvořena", _made_words),
        Column("Stáří", age, width=108),
        Column("Stanice", _station_words, width=132),
        Column("Velikost", _size_words, width=84, align_right=True),
        Column("Stav", _state_words, tone_of=_state_tone, width=128),
    )


def _made_words(found: FoundBackup) -> str:
    return moment_words(found.head.made_at) if found.head else found.path.name


def _station_words(found: FoundBackup) -> str:
    return found.head.station_name if found.head else "–"


def _size_words(found: FoundBackup) -> str:
    return size_words(found.byte_count)


def _state_words(found: FoundBackup) -> str:
    return tr(found.fault.label) if found.fault else tr("v\u00a0pořádku")


def _state_tone(found: FoundBackup) -> str:
    return "error" if found.fault else "success"
