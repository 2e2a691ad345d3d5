"""Small marks beside words: key cap, badge, ticket, count."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from kkc_desktop.ui.style import set_tone
from kkc_desktop.ui.widgets.plain_label import PlainLabel


class Mark(PlainLabel):
    """A word in a frame that is as large as the word and never swallows a click."""

    def __init__(self, text: str, kind: str, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, kind, tone, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class KeyCap(Mark):
    """The key that does the same by keyboard, e.g. F9."""

    def __init__(self, text: str, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "key-cap", tone, parent)


class Badge(Mark):
    """The state of a thing in one word: koncept, podepsáno, po lhůtě."""

    def __init__(self, text: str, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "badge", tone, parent)

    def show_state(self, text: str, tone: str) -> None:
        """Shows another state."""
        self.setText(text)
        set_tone(self, tone)


class TicketLabel(Mark):
    """The number of a waiting person's ticket, or of a printed copy."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "ticket", parent=parent)


class CountBadge(Mark):
    """How many there are; hidden at nought."""

    def __init__(self, count: int = 0, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", "count", tone, parent)
        self.set_count(count, tone)

    def set_count(self, count: int, tone: str = "") -> None:
        """Shows the number; tone "late" when something is overdue."""
        self.set_words(str(count) if count else "", tone)

    def set_words(self, words: str, tone: str = "") -> None:
        """Shows a share such as 5 z 8."""
        self.setText(words)
        set_tone(self, tone)
        self.setVisible(bool(words))
