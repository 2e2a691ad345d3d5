"""The white card with a head and a body, of which every page is made."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import CountBadge
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_HEAD_HEIGHT = 42
_BODY_MARGIN = 6


class EmptyState(QWidget):
    """What stands where nothing is yet: icon, what is missing, how something gets there."""

    def __init__(self, icon: str, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 16)
        column.setSpacing(4)
        self._icon = IconLabel(icon, "muted", 32)
        self._title = PlainLabel(title, "strong")
        self._hint = PlainLabel(hint, "second-line")
        column.addStretch()
        column.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        for label in (self._title, self._hint):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch()

    def show_words(self, icon: str, title: str, hint: str) -> None:
        """Shows another emptiness."""
        self._icon.show_icon(icon, "muted")
        self._title.setText(title)
        self._hint.setText(hint)


class SectionCard(QFrame):
    """A card; its contents go into `body`, an act of its own onto `more_button`."""

    def __init__(self, icon: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setAccessibleName(title)
        self.title_label = PlainLabel(title, "card-title")
        self.note_label = PlainLabel("", "second-line")
        # A quiet button brings its own padding to the edge of the head, words do not.
        self.note_label.setContentsMargins(0, 0, 6, 0)
        self.note_label.hide()
        self.more_button = QPushButton()
        set_kind(self.more_button, "quiet")
        self.more_button.hide()
        self._count = CountBadge()
        self._empty: EmptyState | None = None
        self._body = QWidget()
        self.body = QVBoxLayout(self._body)
        self.body.setContentsMargins(_BODY_MARGIN, 0, _BODY_MARGIN, _BODY_MARGIN)
        self.body.setSpacing(0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head(icon))
        self._column.addWidget(self._body, 1)

    def set_title(self, title: str) -> None:
        """Renames the card."""
        self.title_label.setText(title)
        self.setAccessibleName(title)

    def set_count(self, count: int, *, late: bool = False) -> None:
        """Shows how many there are, in red when one of them is overdue."""
        self._count.set_count(count, "late" if late else "")

    def set_share(self, words: str, *, late: bool = False) -> None:
        """Shows a share such as 5 z 8 in the place of the count."""
        self._count.set_words(words, "late" if late else "")

    def set_note(self, text: str) -> None:
        """Shows a muted remark at the right end of the head."""
        self.note_label.setText(text)
        self.note_label.setVisible(bool(text))

    def set_more(self, text: str, name: str = "") -> None:
        """Shows the link at the right end of the head, e.g. Vše; `name` says what is read aloud."""
        self.more_button.setText(text)
        self.more_button.setVisible(bool(text))
        self.more_button.setAccessibleName(name or f"{self.title_label.text()}: {text}")

    def add_tool(self, button: QWidget) -> None:
        """Puts a small button, badge or legend of the card's own to the right end of the head."""
        self._head_row.addWidget(button)

    def fold(self, words: str) -> None:
        """Leaves only the head with a button of these words; without words shows all again."""
        self.set_more(words)
        self._body.setVisible(not words)
        self.note_label.setVisible(not words and bool(self.note_label.text()))

    def set_empty(self, icon: str, title: str, hint: str) -> None:
        """Shows why the body is empty and how something gets there."""
        if self._empty is None:
            self._empty = EmptyState(icon, title, hint)
            self._column.addWidget(self._empty, 1)
        self._empty.show_words(icon, title, hint)
        self._empty.show()
        self._body.hide()

    def clear_empty(self) -> None:
        """Shows the body again."""
        self._body.show()
        if self._empty is not None:
            self._empty.hide()

    def _head(self, icon: str) -> QWidget:
        head = QWidget()
        head.setFixedHeight(_HEAD_HEIGHT)
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, "accenttext"))
        row.addWidget(self.title_label)
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self.note_label)
        row.addWidget(self.more_button)
        self._head_row = row
        return head
