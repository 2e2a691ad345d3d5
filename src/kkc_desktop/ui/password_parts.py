"""The frame that all dialogs about passwords share: question, words, fields, two buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.ui.password_words import CHECKING
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

WIDTH = 440


class PasswordFrame(QDialog):
    """A dialog whose act takes most of a second; while it runs nothing can be typed or closed.

    The act button carries `act` and its key, the other one leaves. Signal act_wanted() asks for
    the act.
    """

    act_wanted = Signal()

    def __init__(
        self,
        question: str,
        words: str,
        act: str,
        *,
        leave: str = "",
        icon_name: str = "lock",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._act = act
        leave = leave or tr("Zpět")
        self.is_busy = False
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(question)
        self.setAccessibleDescription(words)
        self.setFixedWidth(WIDTH)
        set_kind(self, "dialog")
        self.words_label = _wrapped(words, "")
        self.body = QWidget()
        self.rows = QVBoxLayout(self.body)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(3)
        self.act_button = QPushButton()
        self.leave_button = QPushButton(f"{leave}  Esc")
        for button, kind in ((self.act_button, "primary"), (self.leave_button, "secondary")):
            button.setAutoDefault(False)
            set_kind(button, kind)
        self.act_button.setAccessibleName(act)
        self.leave_button.setAccessibleName(leave)
        self.act_button.clicked.connect(self.act_wanted)
        self.leave_button.clicked.connect(self.reject)
        self._lay_out(question, icon_name)
        self.set_busy(is_busy=False)

    def set_busy(self, *, is_busy: bool) -> None:
        """Closes everything to typing while the act runs."""
        self.is_busy = is_busy
        for widget in (self.body, self.act_button, self.leave_button):
            widget.setEnabled(not is_busy)
        self.act_button.setText(tr(CHECKING) if is_busy else f"{self._act}  Enter")

    def showEvent(self, event: QShowEvent) -> None:
        """As tall as its wrapped words need at this width; Qt would guess a narrower one."""
        self.resize(WIDTH, self._column.totalHeightForWidth(WIDTH))
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; in a field it belongs to the field."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()

    def reject(self) -> None:
        """Esc goes back, but not from under the act."""
        if not self.is_busy:
            super().reject()

    def _lay_out(self, question: str, icon_name: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(icon_name, "note", 24), alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(_wrapped(question, "block-title"), 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch()
        self.buttons.addWidget(self.leave_button)
        self.buttons.addWidget(self.act_button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.words_label)
        column.addWidget(self.body)
        column.addLayout(self.buttons)


def _wrapped(text: str, kind: str) -> PlainLabel:
    label = PlainLabel(text, kind)
    label.setWordWrap(True)
    return label
