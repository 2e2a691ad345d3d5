"""Which other screen a window of its own goes to: the remembered one, or else the first."""

from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def other_screen(window: QWidget, key: str) -> QScreen | None:
    """A screen on which the window is not; None where there is only one."""
    others = [screen for screen in QGuiApplication.screens() if screen is not window.screen()]
    name = str(QSettings().value(key, ""))
    remembered = [screen for screen in others if screen.name() == name]
    return next(iter((*remembered, *others)), None)


def remember_screen(window: QWidget, key: str) -> None:
    """Remembers where the window was for the next time."""
    QSettings().setValue(key, window.screen().name())
