"""One question before an act that cannot be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_WIDTH = 420


class Question(QDialog):
    """A question that names the thing; the safe answer is the default and Esc.

    `answer` is the word on the button that was pressed.
    """

    def __init__(
        self,
        question: str,
        text: str,
        safe: str,
        verbs: Sequence[str],
        *,
        tone: str = "warning",
        verb_kind: str = "danger",
        verb_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.answer = safe
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(question)
        self.setAccessibleDescription(text)
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addLayout(_title_row(question, tone))
        column.addWidget(_wrapped(text, ""))
        column.addSpacing(4)
        column.addLayout(self._button_row(safe, verbs, verb_kind, verb_icon))
        # A button takes the focus only once it stands in the dialog.
        self.safe_button.setFocus()

    def _button_row(
        self, safe: str, verbs: Sequence[str], verb_kind: str, verb_icon: str
    ) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        self.safe_button = self._button(safe, "primary")
        self.safe_button.setText(f"{safe}  Esc")
        self.safe_button.setDefault(True)
        row.addWidget(self.safe_button)
        for verb in verbs:
            button = self._button(verb, verb_kind)
            if verb_icon:
                button.setIcon(icon(verb_icon, "error" if verb_kind == "danger" else "muted"))
                button.setText(f" {verb}")
            row.addWidget(button)
        return row

    def _button(self, word: str, kind: str) -> QPushButton:
        button = QPushButton(word)
        button.setAccessibleName(word)
        # Enter presses the button that has the focus, not the safe one behind its back.
        button.setAutoDefault(True)
        button.setProperty("answer", word)
        button.clicked.connect(self._take_answer)
        set_kind(button, kind)
        return button

    def _take_answer(self) -> None:
        self.answer = str(self.sender().property("answer"))
        self.accept()


def ask(
    parent: QWidget | None,
    question: str,
    text: str,
    safe: str,
    *verbs: str,
    tone: str = "warning",
    verb_kind: str = "danger",
    verb_icon: str = "",
) -> str:
    """Asks and gives back the word that was chosen; Esc and closing choose the safe one."""
    dialog = Question(
        question,
        text,
        safe,
        verbs,
        tone=tone,
        verb_kind=verb_kind,
        verb_icon=verb_icon,
        parent=parent,
    )
    dialog.exec()
    dialog.deleteLater()
    return dialog.answer


def _title_row(question: str, tone: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(IconLabel(tone, tone, 24), alignment=Qt.AlignmentFlag.AlignTop)
    row.addWidget(_wrapped(question, "block-title"), 1)
    return row


def _wrapped(text: str, kind: str) -> PlainLabel:
    label = PlainLabel(text, kind)
    label.setWordWrap(True)
    return label
