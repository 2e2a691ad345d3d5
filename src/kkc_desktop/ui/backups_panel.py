"""Správa, tab Zálohy: how old the last backup is, where backups go, and what lies there."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.backup import BackupState, FoundBackup
from kkc_desktop.domain.czech import grouped, moment_words
from kkc_desktop.domain.errors import DatabaseDamaged, KkcError
from kkc_desktop.domain.safekeeping import BackupRun
from kkc_desktop.services.safekeeping import BackupKeeping
from kkc_desktop.ui.allowed import MayAct
from kkc_desktop.ui.background import Pool, Task, run_task
from kkc_desktop.ui.backup_cards import BackupCards
from kkc_desktop.ui.backup_words import size_words
from kkc_desktop.ui.errors import guarded, show_error
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.message_line import MessageLine
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.waiting import waited
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.question import ask

_EXPLANATION = (
    "Zálohy vznikají samy: po patnácti minutách práce, před výměnou klíče a\u00a0obnovou a\u00a0na"
    " konci služby. Platí jen ta, ze které se data zkušebně obnovila a\u00a0souhlasila."
)
_DELETE = "Smazat kopii"
_DELETE_TEXT = (
    "Nešifrovaná kopie zůstala z\u00a0převodu dat do trezoru a\u00a0přečte ji kdokoli. Smazáním"
    " zmizí i\u00a0cesta zpět k\u00a0předchozí verzi programu; zašifrovaná data zůstanou."
)
_OLD_KEY = "Záloha je celá a\u00a0beze změny. Je z\u00a0doby před výměnou klíče."


@dataclass(frozen=True, slots=True)
class Kept:
    """What the panel shows, read in one go beside the window."""

    state: BackupState
    place: Path
    found: tuple[FoundBackup, ...]
    failure: str
    plain_copies: tuple[Path, ...]


class BackupsPanel(QWidget):
    """The head and the administrator do everything here, others only see and back up.

    Signals: said(str) after an act that was done, restore_wanted(object) with the path of the
    backup that the person wants back.
    """

    said = Signal(str)
    restore_wanted = Signal(object)

    def __init__(
        self,
        keeping: BackupKeeping,
        may: MayAct,
        pool: Pool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("backups_panel")
        self._keeping = keeping
        self._may = may
        self._pool = pool
        self._verified: set[Path] = set()
        columns = (*_COLUMNS, Column("Stav", self._state_words, self._state_tone, width=136))
        self.model: RecordTableModel[FoundBackup] = RecordTableModel(columns, self)
        self.table = plain_table(self.model, tr("Zálohy na zvoleném místě"))
        self.table.setItemDelegate(ToneDelegate(self.table))
        self.fault_line = MessageLine()
        self.verify_button = _button("readiness", tr(" &Ověřit zálohu…"))
        self.restore_button = _button("restore", tr(" Obnovit ze zálo&hy…"), "danger", "error")
        self.cards = BackupCards()
        for button in (self.verify_button, self.restore_button):
            button.setEnabled(False)  # until the list was read
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Reads everything again beside the window: the place may be on a slow disk."""
        for button in (self.verify_button, self.restore_button):
            button.setVisible(self._may(Act.RESTORE))
        self.cards.show_allowed(may_change=self._may(Act.CHANGE_SAFEKEEPING))
        run_task(self._read, self._show, self._tell_error, self._pool)

    def chosen(self) -> FoundBackup | None:
        """The backup of the chosen row."""
        index = self.table.currentIndex()
        return self.model.row_at(index) if index.isValid() else None

    def back_up(self) -> None:
        """Makes a backup now, with progress."""
        with guarded(self):
            made = waited(self._back_up, tr("Zálohují se data stanice"), self)
            if made.failure:
                show_error(self, KkcError("Záloha se nezdařila.", made.failure))
            else:
                self.said.emit(tr("Záloha je hotová a\u00a0vyzkoušená: {}.").format(made.file_name))
        self.refresh()

    def choose_place(self) -> None:
        """Lets the person choose the folder the backups go to."""
        folder = QFileDialog.getExistingDirectory(
            self, tr("Místo pro zálohy"), str(self._keeping.place())
        )
        if folder:
            self.put_place(Path(folder))

    def put_place(self, place: Path) -> None:
        """Backups go there from now on."""
        with guarded(self):
            settings = self._keeping.settings()
            self._keeping.change_settings(replace(settings, backup_place=str(place)))
            self.said.emit(tr("Zálohy se ukládají na nové místo. Vytvořte tam hned první."))
        self.refresh()

    def verify(self) -> None:
        """Goes through the chosen backup again."""
        found = self.chosen()
        if found is None:
            return
        file = found.path

        def work(task: Task) -> bool:
            return self._keeping.verify(file, task.report_share, lambda: task.is_cancelled)

        try:
            is_opened = waited(work, tr("Ověřuje se záloha"), self)
        except DatabaseDamaged as error:
            show_error(
                self, KkcError("Záloha je poškozená, data stanice jsou beze změny.", error.fix)
            )
        except KkcError as error:
            show_error(self, error)
        else:
            self._verified.add(file)
            self.said.emit(
                tr("Záloha je celá a\u00a0v\u00a0pořádku.") if is_opened else tr(_OLD_KEY)
            )
            self.refresh()

    def restore(self) -> None:
        """Asks for the restore of the chosen backup."""
        found = self.chosen()
        if found is not None:
            self.restore_wanted.emit(found.path)

    def remove_plain_copies(self) -> None:
        """Deletes the data that anyone can read, if the person means it."""
        question = tr("Smazat nešifrovanou kopii dat?")
        if ask(self, question, tr(_DELETE_TEXT), tr("Ponechat"), tr(_DELETE)) != tr(_DELETE):
            return
        with guarded(self):
            self._keeping.remove_plain_copies()
            self.said.emit(tr("Nešifrovaná kopie dat je smazaná."))
        self.refresh()

    def _back_up(self, task: Task) -> BackupRun:
        return self._keeping.back_up(task.report_share, lambda: task.is_cancelled)

    def _read(self, _task: Task) -> Kept:
        keeping = self._keeping
        found: tuple[FoundBackup, ...] = ()
        failure = ""
        try:
            found = keeping.find_backups()
        except KkcError as error:
            failure = f"{tr(error.text)} {tr(error.fix)}".strip()
        state = keeping.state(keeping.used_s)
        return Kept(state, keeping.place(), found, failure, keeping.plain_copies())

    def _show(self, kept: Kept) -> None:
        chosen = max(self.table.currentIndex().row(), 0)
        self.cards.show_state(kept.state, kept.place, has_copies=bool(kept.plain_copies))
        self.model.set_rows(kept.found)
        if kept.found:
            self.table.selectRow(min(chosen, len(kept.found) - 1))
        self._follow()
        if kept.failure:
            self.fault_line.say(kept.failure, "error")

    def _tell_error(self, error: KkcError) -> None:
        self.fault_line.say(f"{tr(error.text)} {tr(error.fix)}".strip(), "error")

    def _follow(self, _index: QModelIndex | None = None) -> None:
        found = self.chosen()
        is_good = found is not None and found.fault is None
        self.verify_button.setEnabled(is_good)
        self.restore_button.setEnabled(is_good)
        if found is not None and found.fault is not None:
            self.fault_line.say(tr(found.fault.sentence), "warning")
        elif found is None:
            self.fault_line.say(tr("Na tomto místě zatím žádná záloha neleží."), "note")
        else:
            self.fault_line.be_silent()

    def _state_words(self, found: FoundBackup) -> str:
        if found.fault is not None:
            return tr(found.fault.label)
        return tr("ověřena znovu" if found.path in self._verified else "ověřena při vzniku")

    def _state_tone(self, found: FoundBackup) -> str:
        return "error" if found.fault is not None else "success"

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.verify_button.clicked.connect(self.verify)
        self.restore_button.clicked.connect(self.restore)
        self.cards.back_up_button.clicked.connect(self.back_up)
        self.cards.place_button.clicked.connect(self.choose_place)
        self.cards.delete_button.clicked.connect(self.remove_plain_copies)

    def _lay_out(self) -> None:
        words = PlainLabel(tr(_EXPLANATION), "muted")
        words.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.verify_button)
        buttons.addWidget(self.restore_button)
        buttons.addStretch()
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(words)
        left.addWidget(self.table, 1)
        left.addWidget(self.fault_line)
        left.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.cards)
        self.setTabOrder(self.table, self.verify_button)


def _button(
    icon_name: str, words: str, kind: str = "secondary", tone: str = "muted"
) -> QPushButton:
    button = QPushButton(icon(icon_name, tone), words)
    button.setAccessibleName(words.strip().replace("&", ""))
    set_kind(button, kind)
    return button


def _made_words(found: FoundBackup) -> str:
    return moment_words(found.head.made_at) if found.head else found.path.name


def _size_words(found: FoundBackup) -> str:
    return size_words(found.byte_count)


def _lines_words(found: FoundBackup) -> str:
    return grouped(found.head.audit_number) if found.head else "–"


_COLUMNS: tuple[Column[FoundBackup], ...] = (
    Column("Vytvořena", _made_words),
    Column("Velikost", _size_words, width=84, align_right=True),
    Column("Řádků stopy", _lines_words, width=96, align_right=True),
)
