"""One part of Ochrana údajů: what every tab of that page can do."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget


class ProtectionPart(QWidget):
    """A tab of the page of data protection.

    Signals: saved(Said) after a service call that committed; wanted(Wish) asks the window to go
    somewhere; print_wanted(bytes, PrintOrder) shows a sheet that the print log knows,
    nameless_wanted(bytes, str) one that names nobody or has a line of its own, with its title.
    Its acts stand side by side in `foot`, which the page takes into its action bar.
    """

    saved = Signal(object)
    wanted = Signal(object)
    print_wanted = Signal(bytes, object)
    nameless_wanted = Signal(bytes, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.foot = QWidget(self)
        self.foot.hide()

    def show_acts(self, *acts: QWidget | None) -> None:
        """Puts the acts of the part into its foot; None is the room between them."""
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for act in acts:
            if act is None:
                row.addStretch()
            else:
                row.addWidget(act)

    def choose_person(self, card_id: str) -> None:
        """Takes the person of this card, where it is about one."""

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys that only this part has."""
        return ()

    def refresh(self) -> None:
        """Reads its rows again."""

    def focus_first(self) -> None:
        """Puts the caret into its own first field."""

    def save(self) -> None:
        """Ctrl+S."""

    def finish(self) -> None:
        """Ctrl+Enter."""

    def print_paper(self) -> None:
        """Ctrl+P."""

    def jump_to_problems(self) -> None:
        """F8: its list of problems."""
