"""Obnova ze zálohy: four steps that a person who has never done it can go through with one page."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.errors import DatabaseDamaged, KkcError, NotAllowed
from kkc_desktop.services.restoring import RestoreDone, Restoring
from kkc_desktop.ui.background import Task, run_task
from kkc_desktop.ui.restore_choice import RestoreChoice
from kkc_desktop.ui.restore_facts import RestoreFacts
from kkc_desktop.ui.restore_key import RestoreKey
from kkc_desktop.ui.restore_progress import RestoreProgress
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.stepper import Stepper

STEPS = ("Záloha", "Kdo obnovuje", "Co se stane", "Obnova")
CHOICE, KEY, FACTS, RUN = range(4)
_SIZE = (680, 480)
_TITLES = (
    "Kterou zálohu obnovit?",
    "Kdo zálohu otevře?",
    "Co se obnovou stane?",
    "Obnova ze zálohy",
)
_NEXT = ("Pokračovat", "Otevřít zálohu", "Obnovit data", "Přihlásit se")
_BUSY = "Ověřuji…"
_CALLED_OFF = "Obnova je zrušená, nic se nezměnilo."
_SWAP_BEGINS = 0.9
"""From this share on the files are being exchanged and nothing can be called off."""


class BackupRestoreDialog(QDialog):
    """Accepted when the data were restored; until the fourth step nothing is changed.

    `file` is the backup chosen beforehand.
    """

    def __init__(
        self,
        restoring: Restoring,
        file: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._restoring = restoring
        self._task: Task | None = None
        self._is_busy = False
        self.is_restored = False
        self.setWindowTitle(tr("KKC Desktop – obnova ze zálohy"))
        self.setAccessibleName(tr("Obnova ze zálohy"))
        self.setFixedSize(*_SIZE)
        set_kind(self, "dialog")
        self.stepper = Stepper()
        self.title_label = PlainLabel("", "block-title")
        self.choice = RestoreChoice(restoring)
        self.key = RestoreKey(restoring)
        self.facts = RestoreFacts()
        self.progress = RestoreProgress()
        self.steps = QStackedWidget()
        for step in (self.choice, self.key, self.facts, self.progress):
            self.steps.addWidget(step)
        self.leave_button = QPushButton(tr("Zavřít  Esc"))
        self.back_button = QPushButton(tr("Z&pět na zálohy"))
        self.next_button = QPushButton()
        self._lay_out()
        self._connect()
        self._show(CHOICE)
        self.choice.read(file)

    @property
    def step(self) -> int:
        """Which step is shown."""
        return self.steps.currentIndex()

    def go_on(self) -> None:
        """The next step, when this one is complete."""
        if self._is_busy:
            return
        match self.step:
            case 0:
                self._ask_key()
            case 1:
                self.key.open()
            case 2:
                self._begin()
            case _ if self.is_restored:
                self.accept()

    def go_back(self) -> None:
        """Back to the list; the secret is forgotten."""
        if not self._is_busy:
            self.key.forget()
            self._show(CHOICE)
            self.choice.read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from everywhere but a button, which it presses."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        else:
            self.go_on()

    def reject(self) -> None:
        """Esc calls the restore off as long as it can be, and leaves where nothing runs."""
        if self._task is not None and self._task.is_under_way:
            if self.leave_button.isEnabled():
                self._task.cancel()
                self.leave_button.setEnabled(False)
        elif self.is_restored:
            self.accept()
        elif not self._is_busy:
            super().reject()

    def _ask_key(self) -> None:
        found = self.choice.chosen()
        if found is None:
            return
        try:
            self.key.begin(found)
        except KkcError as error:
            self.choice.message.say(f"{tr(error.text)} {tr(error.fix)}".strip(), "error")
            return
        self._show(KEY)

    def _show_facts(self) -> None:
        try:
            prospect = self._restoring.prospect()
        except KkcError as error:
            self.key.say(error)
            return
        self.facts.show_prospect(prospect)
        self._show(FACTS)

    def _begin(self) -> None:
        if words := self.facts.problem():
            self.facts.say_problem(words)
            return
        last_seen, is_new_place = self.facts.last_seen, self.facts.is_new_place

        def work(task: Task) -> RestoreDone:
            return self._restoring.restore(
                last_seen=last_seen,
                is_new_place=is_new_place,
                progress=task.report_share,
                is_cancelled=lambda: task.is_cancelled,
            )

        self._is_busy = True
        self._show(RUN)
        self.progress.begin()
        self._task = run_task(work, self._finish, self._refuse)
        self._task.progressed.connect(self._follow_progress)
        self._task.ended.connect(self._rest)

    def _follow_progress(self, done: int, total: int) -> None:
        self.progress.show_progress(done, total)
        self.leave_button.setEnabled(self.leave_button.isEnabled() and done < total * _SWAP_BEGINS)

    def _finish(self, done: RestoreDone) -> None:
        self._rest()
        self.is_restored = True
        self._show(RUN)
        self.progress.show_done(done)
        self.next_button.setFocus()

    def _refuse(self, error: KkcError) -> None:
        self._rest()
        if self._is_called_off:
            return
        words = f"{tr(error.text)} {tr(error.fix)}".strip()
        if isinstance(error, NotAllowed):
            self._show(FACTS)
            self.facts.say_problem(words)
            return
        if isinstance(error, DatabaseDamaged):
            self._restoring.refuse()
        self.progress.show_refused(words)
        self._show_buttons()
        self.back_button.setFocus()

    @property
    def _is_called_off(self) -> bool:
        return self._task is not None and self._task.is_cancelled

    def _rest(self) -> None:
        """Also after it was called off: then the third step stands there again."""
        was_busy, self._is_busy = self._is_busy, False
        self.leave_button.setEnabled(True)
        if was_busy and self._is_called_off:
            self._show(FACTS)
            self.facts.message.say(tr(_CALLED_OFF), "note")

    def _show(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.stepper.set_steps([tr(each) for each in STEPS], step)
        self.title_label.setText(tr(_TITLES[step]))
        self._show_buttons()
        self._focus()

    def _focus(self) -> None:
        match self.step:
            case 0:
                self.choice.focus_first()
            case 1:
                self.key.focus_first()
            case 2 if not self.facts.focus_first():
                self.next_button.setFocus()

    def _show_buttons(self) -> None:
        step, is_running = self.step, self.step == RUN and not self.is_restored
        self.back_button.setVisible(step in (KEY, FACTS) or (is_running and not self._is_busy))
        self.next_button.setVisible(not is_running)
        self.next_button.setText(f"{tr(_NEXT[step])}  Enter")
        self.next_button.setAccessibleName(tr(_NEXT[step]))
        self.next_button.setEnabled(step != CHOICE or self.choice.chosen() is not None)
        self.leave_button.setText(tr("Zrušit  Esc" if self._is_busy else "Zavřít  Esc"))
        self.leave_button.setVisible(not self.is_restored)

    def _show_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        for button in (self.next_button, self.back_button, self.leave_button):
            button.setEnabled(not is_busy)
        self.next_button.setText(tr(_BUSY) if is_busy else f"{tr(_NEXT[self.step])}  Enter")

    def _connect(self) -> None:
        self.choice.chosen_changed.connect(self._show_buttons)
        self.choice.taken.connect(self.go_on)
        self.key.opened.connect(self._show_facts)
        self.key.busy_changed.connect(self._show_busy)
        self.leave_button.clicked.connect(self.reject)
        self.back_button.clicked.connect(self.go_back)
        self.next_button.clicked.connect(self.go_on)

    def _lay_out(self) -> None:
        for button, kind in (
            (self.leave_button, "secondary"),
            (self.back_button, "quiet"),
            (self.next_button, "primary"),
        ):
            button.setAutoDefault(False)
            set_kind(button, kind)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("restore", "note", 24))
        head.addWidget(self.title_label)
        head.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.leave_button)
        buttons.addStretch()
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        way = QHBoxLayout()
        way.addWidget(self.stepper)
        way.addStretch()
        column.addLayout(head)
        column.addLayout(way)
        column.addWidget(self.steps, 1)
        column.addLayout(buttons)
