"""A typed deadline: 1730, +30 minutes, 15.3. 8:00."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.typed_time import parse_deadline
from kkc_desktop.ui.widgets.moment_edit import MomentEdit


class DeadlineEdit(MomentEdit):
    """A moment to come or nothing, shown as the time alone where it is today's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_term(True)
        self.set_clock_only(True)

    def parse(self, typed: str) -> datetime:
        """The moment the text means now; refused with Unreadable."""
        return parse_deadline(typed, self.now())
