"""The folder of one desk: one program at a time, its log, and the second start that calls it."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QDir, QLockFile
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.errors import AlreadyRunning, StorageUnavailable

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

    from kkc_desktop.ui.own_traces import TemporaryFolder

_LOG_BYTES = 1_000_000
_CALL_MS = 500


class DataFolder:
    """Holds the folder while the desk runs; `was_cut_off` says the last run ended unawares."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.log_path = path / "kkc.log"
        self.was_cut_off = False
        self._temporary: TemporaryFolder | None = None
        self._calls_in = QDir.tempPath()
        self._server: QLocalServer | None = None
        self._front: QWidget | None = None
        self._lock = QLockFile(str(path / "kkc.lock"))
        self._lock.setStaleLockTime(0)

    def __enter__(self) -> Self:
        """Takes the folder; refused when another desk has it or it cannot be written."""
        self._prepare()
        held_before = (self.path / "kkc.lock").exists()
        if not self._lock.tryLock(0):
            self._refuse()
        self.was_cut_off = held_before
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Gives the folder back, with nothing temporary in it."""
        if self._temporary is not None:
            self._temporary.give_back()
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def was_founded(self, database: Path) -> bool:
        """Whether there should be a database of this name; then none is ever made in its place."""
        return self._mark_of(database).exists()

    def mark_founded(self, database: Path) -> None:
        """Remembers that the database is there from now on."""
        self._mark_of(database).touch()

    def _mark_of(self, database: Path) -> Path:
        return database.with_suffix(".zalozeno")

    def listen(self, window: QWidget) -> None:
        """Brings the window to the front whenever a second start calls."""
        from PySide6.QtNetwork import QLocalServer

        self._front = window
        if self._server is not None:
            return
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._call_name())
        self._server.newConnection.connect(self._to_front)
        self._server.listen(self._call_name())

    def _to_front(self) -> None:
        if self._server is None or self._front is None:
            return
        self._server.nextPendingConnection().close()
        self._front.showNormal() if self._front.isMinimized() else self._front.show()
        self._front.raise_()
        self._front.activateWindow()

    def _prepare(self) -> None:
        os.umask(0o077)
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise _unusable(self.path) from error

    def _refuse(self) -> None:
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            raise _unusable(self.path)
        from PySide6.QtNetwork import QLocalSocket

        caller = QLocalSocket()
        caller.connectToServer(self._call_name())
        caller.waitForConnected(_CALL_MS)
        raise AlreadyRunning(
            "Program už běží.", "Jeho okno je přivoláno dopředu; druhé není potřeba."
        )

    def _call_name(self) -> str:
        """A pipe on Windows, elsewhere a socket in the system's folder: its path must be short."""
        import hashlib

        digest = hashlib.sha256(str(self.path.resolve()).encode()).hexdigest()[:16]
        name = f"kkc-desktop-{digest}"
        return name if sys.platform == "win32" else f"{self._calls_in}/{name}"

    def leave_no_traces(self) -> None:
        """From now on nothing that the process does on the side stays anywhere but in here.

        Needs the folder to be held: what a killed run left in it is swept.
        """
        from kkc_desktop.ui.own_traces import TemporaryFolder, keep_to_this_computer

        keep_to_this_computer()
        self._temporary = TemporaryFolder(self.path / "docasne")
        self._temporary.take()

    def keep_log(self) -> None:
        """Writes acts, errors of the world and bugs into a file that turns over; ids only."""
        import faulthandler
        import logging
        from logging.handlers import RotatingFileHandler

        from kkc_desktop.ui.qt_messages import log_qt_messages

        handler = RotatingFileHandler(
            self.log_path, maxBytes=_LOG_BYTES, backupCount=3, encoding="utf-8"
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logging.raiseExceptions = False  # or a full disk would have lines of the log on the screen
        root = logging.getLogger()
        root.addHandler(handler)
        root.setLevel(logging.INFO)
        log_qt_messages()
        self.leave_no_traces()
        faulthandler.enable((self.path / "kkc-pad.log").open("w", encoding="utf-8"))


def _unusable(path: Path) -> StorageUnavailable:
    return StorageUnavailable(
        f"Do složky s daty nelze zapisovat: {path}.",
        "Požádejte správce o právo zápisu, nebo zvolte jinou složku (--data-dir).",
    )
