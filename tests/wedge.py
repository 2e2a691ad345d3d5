"""A reader that types what it reads: real keys, so many seconds after each other."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

Key = Qt.Key


class Wedge:
    """Sends keys of a keyboard to whatever has the caret; `when` is the clock of its driver.

    Keys that others press meanwhile are those of a person, who needs a second for each.
    """

    def __init__(self):
        self.pause, self.at, self._is_sending = 0.005, 0.0, False

    def when(self, _event):
        self.at += self.pause if self._is_sending else 1
        return self.at

    def types(self, text, *ends):
        for letter in text:
            self.sends(Key.Key_Space if letter == " " else Key.Key_unknown, letter)
        for key in ends:
            self.sends(key, "\t" if key == Key.Key_Tab else "\r")

    def reads(self, zone, end="\r"):
        """Sends the lines of a zone, each with this end, after a rest."""
        self.at += 1
        for line in zone.split("\n"):
            self.types(line)
            for letter in end:
                self.sends(Key.Key_Tab if letter == "\t" else Key.Key_Return, letter)

    def sends(self, key, text):
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        self._is_sending = True
        for action in (QTest.KeyAction.Press, QTest.KeyAction.Release):
            QTest.sendKeyEvent(action, widget, key, text, Qt.KeyboardModifier.NoModifier)
        self._is_sending = False
