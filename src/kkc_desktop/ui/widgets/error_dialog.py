"""What went wrong, in one Czech sentence, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_WIDTH = 420


class ErrorDialog(QDialog):
    """A plain message with one button that Enter and Esc press; it deletes itself when closed."""

    def __init__(
        self, text: str, fix: str, tone: str = "warning", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.text = text
        self.fix = fix
        self.is_act_taken = False
        self._details = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(text)
        self.setAccessibleDescription(fix)
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(tone, tone, 24), alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(_wrapped(text, "block-title"), 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch()
        understood = self._button(tr("Rozumím"), "primary")
        understood.setDefault(True)
        understood.clicked.connect(self.accept)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addLayout(head)
        if fix:
            column.addWidget(_wrapped(fix, ""))
        column.addSpacing(4)
        column.addLayout(self._buttons)
        understood.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """As tall as its wrapped words need at this width; Qt would guess a narrower one."""
        self.resize(_WIDTH, self._column.totalHeightForWidth(_WIDTH))
        super().showEvent(event)

    def offer(self, word: str) -> None:
        """Adds the one act that may help; `is_act_taken` says that it was pressed."""
        button = self._button(word, "secondary")
        button.clicked.connect(self._take_act)

    def offer_details(self, details: str) -> None:
        """Adds the button that copies the details; pressing it leaves the dialog open."""
        self._details = details
        copy_button = self._button(tr("Zkopírovat podrobnosti"), "secondary")
        copy_button.clicked.connect(self.copy_details)

    def copy_details(self) -> None:
        """Puts the details on the clipboard."""
        QGuiApplication.clipboard().setText(self._details)

    def _take_act(self) -> None:
        self.is_act_taken = True
        self.accept()

    def _button(self, word: str, kind: str) -> QPushButton:
        button = QPushButton(word)
        button.setAutoDefault(False)
        set_kind(button, kind)
        self._buttons.insertWidget(1, button)
        return button


def _wrapped(text: str, kind: str) -> PlainLabel:
    label = PlainLabel(text, kind)
    label.setWordWrap(True)
    return label
