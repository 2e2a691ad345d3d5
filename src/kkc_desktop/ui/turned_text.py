"""A text in large letters, for a screen turned to the person on the other side of the counter."""

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_SHARE = 0.88


class TurnedText(QDialog):
    """Shows nothing but the text and the name of its language; Esc or Enter closes it."""

    def __init__(self, name: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("turned_text")
        self.setWindowTitle(name)
        self.resize(parent.size() * _SHARE)
        set_kind(self, "dialog")
        self.text = QPlainTextEdit(text, readOnly=True)
        self.text.setAccessibleName(name)
        set_kind(self.text, "turned-text")
        self.close_button = QPushButton(tr("Zavřít  Esc"))
        self.close_button.setAccessibleName(tr("Zavřít"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        set_kind(self.close_button, "primary")
        row = QHBoxLayout()
        row.addWidget(PlainLabel(name, "second-line"))
        row.addStretch()
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        self.close_button.setFocus()
