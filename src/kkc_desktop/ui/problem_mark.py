"""How an input shows that something is wrong with it: frame, tool tip and screen reader alike."""

from html import escape

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.problems import Level
from kkc_desktop.ui.style import set_problem

_FRAMES = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: ""}


def mark(widget: QWidget, level: Level, text: str, fix: str = "") -> None:
    """Marks the input; the sentences go to the tool tip and to the screen reader."""
    words = f"{level.label}: {text} {fix}".rstrip()
    set_problem(widget, _FRAMES[level])
    # A tip guesses markup from its text; inside <qt> everything escaped shows as typed.
    widget.setToolTip(f"<qt>{escape(words)}</qt>")
    widget.setAccessibleDescription(words)


def unmark(widget: QWidget) -> None:
    """Takes the mark off again."""
    set_problem(widget, "")
    widget.setToolTip("")
    widget.setAccessibleDescription("")
