"""Hears that the computer covers its screen or is about to sleep, so that the desk locks too."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

_POLL_MS = 2000
_SAVER_RUNNING = 0x0072  # SPI_GETSCREENSAVERRUNNING
_SYSTEM_BUS = Path("/run/dbus/system_bus_socket")
_SAVERS = (
    ("org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("org.gnome.ScreenSaver", "ActiveChanged"),
    ("org.mate.ScreenSaver", "ActiveChanged"),
    ("org.cinnamon.ScreenSaver", "ActiveChanged"),
)


class ScreenSaverWatch(QObject):
    """Says `covered` when the screen saver starts, the session is locked or the machine sleeps."""

    covered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform == "win32":
            self._timer = QTimer(self, interval=_POLL_MS)
            self._timer.timeout.connect(self._ask_windows)
            self._timer.start()
        else:
            self._listen()

    def _listen(self) -> None:
        """Over the buses of the desktop; a machine without them has no screen saver to hear."""
        has_session, has_system = "DBUS_SESSION_BUS_ADDRESS" in os.environ, _SYSTEM_BUS.exists()
        if not has_session and not has_system:
            return
        from PySide6.QtDBus import QDBusConnection  # says on stderr that there is no bus

        if has_session:
            session = QDBusConnection.sessionBus()
            for interface, signal in _SAVERS:
                _hear(session, interface, signal, self, SLOT("_change(bool)"))
        if has_system:
            system = QDBusConnection.systemBus()
            login = "org.freedesktop.login1"
            _hear(system, f"{login}.Session", "Lock", self, SLOT("_cover()"))
            _hear(system, f"{login}.Manager", "PrepareForSleep", self, SLOT("_change(bool)"))

    @Slot(bool)
    def _change(self, is_active: bool) -> None:  # noqa: FBT001 - D-Bus hands it over so
        if is_active:
            self.covered.emit()

    @Slot()
    def _cover(self) -> None:
        self.covered.emit()

    def _ask_windows(self) -> None:
        import ctypes

        is_running = ctypes.c_int(0)
        user32 = ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore] # Windows only
        user32.SystemParametersInfoW(_SAVER_RUNNING, 0, ctypes.byref(is_running), 0)
        if is_running.value:
            self.covered.emit()


def _hear(
    bus: "QDBusConnection", interface: str, signal: str, receiver: QObject, slot: object
) -> None:
    # The stubs ask for bytes, the call itself takes nothing but the text that SLOT gives.
    bus.connect("", "", interface, signal, receiver, slot)  # type: ignore[call-overload]
