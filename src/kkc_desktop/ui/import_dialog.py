"""What a file would change before it is taken over: its rows, what differs, a choice of each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList

_SIZE = (1060, 640)
_LIST_WIDTH = 420


class ImportDialog(QDialog):
    """The frame; `marked` are the codes of the rows where the file holds after all.

    A subclass says what it shows by `show_rows` and `show_row`, and of what one may choose.
    """

    def __init__(self, name: str, rows_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marked: set[str] = set()
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(name)
        self.resize(*_SIZE)
        set_kind(self, "dialog")
        self.rows = _Rows()
        self.rows.setAccessibleName(rows_name)
        self.rows.setFixedWidth(_LIST_WIDTH)
        self.choose_button = QPushButton()
        self.back_button = QPushButton(tr("Zpět  Esc"))
        self.back_button.setAccessibleName(tr("Zpět"))
        self.back_button.setDefault(True)
        self.take_button = QPushButton()
        self.rows.current_row_changed.connect(self.show_row)
        self.rows.activated_row.connect(self.choose)
        self.choose_button.clicked.connect(self.choose)
        self.back_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self.take)

    def choose(self) -> None:
        """Lets the other side hold in the chosen row, where there is a choice."""
        code = self.rows.current_data()
        if isinstance(code, str) and self.is_asked(code):
            self.marked ^= {code}
            self.show_rows()
            self.show_row()

    def take(self) -> None:
        """Takes the file over."""
        self.accept()

    def is_asked(self, code: str) -> bool:
        """Whether the row waits for a choice."""
        raise NotImplementedError

    def show_rows(self) -> None:
        """Shows every row of the file and how many would be taken over."""
        raise NotImplementedError

    def show_row(self) -> None:
        """Shows what differs in the chosen row."""
        raise NotImplementedError

    def show_count(self, count: int, words: str) -> None:
        """Says on the button how much would be taken over."""
        self.take_button.setText(
            tr("Převzít {}").format(words) if count else tr("Nic k\u00a0převzetí")
        )
        self.take_button.setAccessibleName(self.take_button.text())
        self.take_button.setEnabled(bool(count))

    def arrange(self, title: str, notes: Sequence[str], differing: Sequence[QWidget]) -> None:
        """Lays the dialog out and fills it; the last of what differs takes the room."""
        for button, kind in (
            (self.choose_button, "secondary"),
            (self.back_button, "secondary"),
            (self.take_button, "primary"),
        ):
            set_kind(button, kind)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("import", "accenttext", 24))
        head.addWidget(PlainLabel(title, "block-title"), 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        for widget in differing:
            right.addWidget(widget, 1 if widget is differing[-1] else 0)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.rows)
        middle.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.choose_button)
        foot.addStretch()
        foot.addWidget(self.back_button)
        foot.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addLayout(head)
        for note in notes:
            column.addWidget(PlainLabel(note, "second-line"))
        column.addLayout(middle, 1)
        column.addLayout(foot)
        self.show_rows()
        self.rows.select_first()
        self.rows.setFocus()


class _Rows(WorkList):
    """The rows of the file; the space bar chooses as Enter does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turns the space bar into the act of the row."""
        if event.key() == Qt.Key.Key_Space:
            self.activated_row.emit(self.current_data())
        else:
            super().keyPressEvent(event)
