"""A part of a stored incident beside its notice: measures, who was informed, and the like."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.dossier import IncidentFile


class IncidentPart(QWidget):
    """One tab of the incident page.

    Signals: saved(Said) after a service call that committed; changed() when the log has new lines
    that the page should show; counted(int, bool) the number on the tab and whether something there
    is overdue; wanted(Wish) asks the window to go somewhere; typed() at every change of what
    `kept_words` gives to the drafts of the page.
    """

    saved = Signal(object)
    changed = Signal()
    counted = Signal(int, bool)
    wanted = Signal(object)
    typed = Signal()

    def show_incident(self, file: IncidentFile) -> None:
        """Shows what belongs to this stored incident."""

    def refresh(self) -> None:
        """Reads its rows again; what is typed stays."""

    def focus_first(self) -> None:
        """Puts the caret into its first field."""

    def kept_words(self) -> dict[str, str]:
        """What stands in inputs and is not stored, letter by letter; names no other part uses."""
        return {}

    def give_back(self, kept: Mapping[str, str]) -> None:
        """Puts kept words back, after `show_incident` of the same incident."""

    def keep_now(self) -> None:
        """Hands what is typed here to the drafts at once."""

    def save(self) -> bool:
        """Ctrl+S on its tab: stores what is typed; False when it leaves the key to the page."""
        return False
