"""The keyboard of a person at the counter: text in any language, and single keys."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def type_text(widget: QWidget, text: str) -> None:
    """Types `text` letter by letter; `QTest.keyClicks` aborts the process on Czech letters."""
    for letter in text:
        key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, NO_MODIFIER, letter))


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Presses and releases one key, shortcuts included."""
    QTest.keyClick(widget, key, modifier)


def answer(word: str) -> None:
    """Presses the button of this word in the question that opens next."""

    def answer_now() -> None:
        buttons = QApplication.activeModalWidget().findChildren(QPushButton)
        press(next(b for b in buttons if b.accessibleName() == word), Qt.Key.Key_Space)

    QTimer.singleShot(0, answer_now)
