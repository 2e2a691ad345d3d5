"""Tool tips: words from anywhere, never markup."""

from html import escape

from PySide6.QtWidgets import QWidget


def set_tip(widget: QWidget, words: str) -> None:
    """Shows the words as they are; Qt would take a tip that looks like HTML for HTML."""
    widget.setToolTip(f"<qt>{escape(words)}</qt>")
    if not words:
        widget.setToolTip("")
