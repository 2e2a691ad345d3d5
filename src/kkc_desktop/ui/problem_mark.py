"""How an input shows that something is wrong with it: frame, tool tip and screen reader alike."""

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.problems import Level
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_problem
from kkc_desktop.ui.tips import set_tip

_FRAMES = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: ""}


def mark(widget: QWidget, level: Level, text: str, fix: str = "") -> None:
    """Marks the input; the sentences go to the tool tip and to the screen reader."""
    words = f"{tr(level.label)}: {text} {fix}".rstrip()
    set_problem(widget, _FRAMES[level])
    set_tip(widget, words)
    widget.setAccessibleDescription(words)


def unmark(widget: QWidget) -> None:
    """Takes the mark off again."""
    set_problem(widget, "")
    set_tip(widget, "")
    widget.setAccessibleDescription("")
