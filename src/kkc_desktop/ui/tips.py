"""Tool tips: words from anywhere, never markup."""

from html import escape

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget


def set_tip(widget: QWidget, words: str) -> None:
    """Shows the words as they are; Qt would take a tip that looks like HTML for HTML."""
    widget.setToolTip(f"<qt>{escape(words)}</qt>")
    if not words:
        widget.setToolTip("")


def show_tip(at: QPoint, words: str) -> None:
    """Shows them at this point of the screen at once; without words the tip goes."""
    QToolTip.showText(at, f"<qt>{escape(words)}</qt>")
    if not words:
        QToolTip.hideText()
