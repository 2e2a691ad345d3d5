"""The field of a password: hidden letters, an eye to show them, and a watch on Caps Lock."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr

_SHOW, _HIDE = "Ukázat heslo, Alt+U", "Skrýt heslo, Alt+U"


class PasswordField(QLineEdit):
    """Hides what is typed until the eye is pressed, by mouse or by Alt+U.

    `caps_lock_changed` tells what the case of the typed letters gives away: no system says it in
    another way to every program, so nothing is known before the first letter.
    """

    caps_lock_changed = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._is_caps_lock: bool | None = None
        self._eye = self.addAction(icon("hide"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.triggered.connect(self.turn_eye)
        self.hide_letters()

    @property
    def are_letters_shown(self) -> bool:
        """Whether the password can be read on the screen."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def hide_letters(self) -> None:
        """Dots instead of letters."""
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("hide"))
        self._eye.setText(tr(_SHOW))

    def show_letters(self) -> None:
        """Letters as they were typed."""
        self.setEchoMode(QLineEdit.EchoMode.Normal)
        self._eye.setIcon(icon("show", "accent"))
        self._eye.setText(tr(_HIDE))

    def turn_eye(self) -> None:
        """Shows what was hidden, hides what was shown."""
        if self.are_letters_shown:
            self.hide_letters()
        else:
            self.show_letters()

    def forget(self) -> None:
        """Empties the field and hides what will be typed next."""
        self.clear()
        self.hide_letters()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+U turns the eye; each letter tells about Caps Lock."""
        from PySide6.QtCore import Qt

        modifiers = event.modifiers()
        if event.key() == Qt.Key.Key_U and modifiers == Qt.KeyboardModifier.AltModifier:
            self.turn_eye()
            return
        if event.key() == Qt.Key.Key_CapsLock and self._is_caps_lock is not None:
            self._tell_caps_lock(is_on=not self._is_caps_lock)
        letter = event.text()
        if letter.lower() != letter.upper():
            is_shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._tell_caps_lock(is_on=letter.isupper() != is_shifted)
        super().keyPressEvent(event)

    def _tell_caps_lock(self, *, is_on: bool) -> None:
        if self._is_caps_lock != is_on:
            self._is_caps_lock = is_on
            self.caps_lock_changed.emit(is_on)
