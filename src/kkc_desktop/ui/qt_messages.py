"""What Qt has to say goes into the log, not onto a screen that a citizen may see."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kkc_desktop.domain.typed_text import pictured

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger("qt")


def log_qt_messages() -> None:
    """Lets Qt's own messages be logged from now on."""
    qInstallMessageHandler(_log)


def _log(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    # One message is one line of the log, whatever it quotes.
    log.log(_LEVELS.get(kind, logging.WARNING), "%s", pictured(message))
