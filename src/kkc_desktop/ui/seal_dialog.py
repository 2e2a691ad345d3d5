"""Asks for the password of the station's seal and saves a sealed copy of a paper."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.ui.background import run_task
from kkc_desktop.ui.message_line import MessageLine
from kkc_desktop.ui.new_password_form import labelled
from kkc_desktop.ui.password_field import PasswordField
from kkc_desktop.ui.password_parts import PasswordFrame
from kkc_desktop.ui.password_words import CAPS_LOCK, EMPTY
from kkc_desktop.ui.screen_language import tr

if TYPE_CHECKING:
    from kkc_desktop.ui.background import Task

_LINES = 56


class SealDialog(PasswordFrame):
    """Signal saved(Path) says that the copy lies in the folder; the dialog then closes.

    `save` gets the password, works beside the window and gives the path. The password is forgotten
    as soon as it was tried.
    """

    saved = Signal(object)

    def __init__(
        self, certificate: str, save: Callable[[str], Path], parent: QWidget | None = None
    ) -> None:
        words = tr(
            "Zapište heslo k\u00a0certifikátu {}. Uložená listina se nemění, pečeť nese "
            "jen kopie; vlastnoruční podpisy nenahrazuje."
        ).format(certificate)
        super().__init__(
            tr("Uložit kopii s\u00a0pečetí"), words, tr("Uložit s\u00a0pečetí"), parent=parent
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._save = save
        self.password_field = PasswordField(tr("Heslo k\u00a0certifikátu"))
        self.message = MessageLine(_LINES)
        self.password_field.caps_lock_changed.connect(self._show_caps_lock)
        self.password_field.returnPressed.connect(self.seal)
        self.act_wanted.connect(self.seal)
        self.rows.addWidget(labelled(tr("&Heslo k\u00a0certifikátu"), self.password_field))
        self.rows.addWidget(self.password_field)
        self.rows.addWidget(self.message)
        self.password_field.setFocus()

    def seal(self) -> None:
        """Tries the password and saves the copy beside the window."""
        password = self.password_field.text()
        if not password:
            self.message.say(tr(EMPTY), "note")
            self.password_field.setFocus()
            return

        def work(_task: "Task") -> Path:
            return self._save(password)

        self.message.be_silent()
        self.set_busy(is_busy=True)
        task = run_task(work, self._accept, self._refuse)
        task.ended.connect(self._stop_waiting)

    def _accept(self, path: Path) -> None:
        self.saved.emit(path)
        self.accept()

    def _stop_waiting(self) -> None:
        self.set_busy(is_busy=False)
        self.password_field.setFocus()

    def _refuse(self, error: KkcError) -> None:
        self.password_field.forget()
        self.message.say(f"{tr(error.text)} {tr(error.fix)}".rstrip(), "error")

    def _show_caps_lock(self, is_on: bool) -> None:
        if is_on:
            self.message.say(tr(CAPS_LOCK), "warning")
        elif self.message.words == tr(CAPS_LOCK):
            self.message.be_silent()
