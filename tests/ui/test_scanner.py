"""A scanner fills and moves on; it never presses a button."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from kkc_desktop.ui.scanner import ScannerGuard

Key = Qt.Key


class Keyboard:
    """Presses real keys, so many seconds after each other."""

    def __init__(self):
        self.pause, self.at = 0.005, 0.0

    def when(self, _event):
        self.at += self.pause
        return self.at

    def types(self, text, *ends):
        for letter in text:
            self.sends(Key.Key_Space if letter == " " else Key.Key_unknown, letter)
        for key in ends:
            self.sends(key, "\t" if key == Key.Key_Tab else "\r")

    def sends(self, key, text):
        widget = QApplication.focusWidget()
        for action in (QTest.KeyAction.Press, QTest.KeyAction.Release):
            QTest.sendKeyEvent(action, widget, key, text, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def keyboard(qapp):
    keyboard = Keyboard()
    guard = ScannerGuard(when=keyboard.when)
    qapp.installEventFilter(guard)
    yield keyboard
    qapp.removeEventFilter(guard)


class Box(QDialog):
    """Two lines, a box and two buttons, the first of which prints."""

    def __init__(self):
        super().__init__()
        self.line, self.next, self.long = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.print_button, self.sign_button = QPushButton("Tisk"), QPushButton("Podepsat")
        column = QVBoxLayout(self)
        for widget in (self.line, self.next, self.long, self.print_button, self.sign_button):
            column.addWidget(widget)
        self.print_button.setDefault(True)
        self.pressed = []
        for button in (self.print_button, self.sign_button):
            button.clicked.connect(lambda _=False, b=button: self.pressed.append(b.text()))


@pytest.fixture
def box(qtbot, keyboard):
    box = Box()
    qtbot.addWidget(box)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    box.line.setFocus()
    return box


@pytest.mark.parametrize("ends", [(Key.Key_Return,), (Key.Key_Enter,), (Key.Key_Tab,)])
def test_a_scanned_code_fills_the_field_and_moves_on(box, keyboard, ends):
    keyboard.types("CZ123456789", *ends)
    assert box.line.text() == "CZ123456789"
    assert box.next.hasFocus()
    assert box.pressed == []


def test_whatever_ends_a_code_moves_on_only_once(box, keyboard):
    keyboard.types("123456789", Key.Key_Return, Key.Key_Tab, Key.Key_Return)
    assert box.next.hasFocus()
    assert box.pressed == []


def test_several_codes_fill_several_fields(box, keyboard):
    keyboard.types("123456789", Key.Key_Return)
    keyboard.types("abcdefgh", Key.Key_Return)
    assert (box.line.text(), box.next.text()) == ("123456789", "abcdefgh")
    assert box.pressed == []


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_code_over_a_button_does_not_press_it(box, keyboard, key):
    box.sign_button.setFocus()
    keyboard.types("12345 6789 ", key, Key.Key_Return)
    assert box.pressed == []


def test_the_digits_of_the_czech_layout_are_read(box, keyboard):
    box.line.setText("č. ")
    keyboard.types("+ěščřžýáíé", Key.Key_Return)
    assert box.line.text() == "č. 1234567890"


def test_czech_words_are_left_alone(box, keyboard):
    keyboard.types("žížala", Key.Key_Return)
    assert box.line.text() == "žížala"


def test_in_a_box_of_several_lines_a_code_ends_its_line(box, keyboard):
    box.long.setFocus()
    keyboard.types("123456789", Key.Key_Return)
    keyboard.types("987654321", Key.Key_Return)
    assert box.long.toPlainText() == "123456789\n987654321\n"


def test_a_person_still_presses_the_default_button(box, keyboard):
    keyboard.pause = 0.05
    keyboard.types("12345", Key.Key_Return)
    assert box.pressed == ["Tisk"]


def test_two_keys_rolled_together_are_a_person(box, keyboard):
    keyboard.types("ab", Key.Key_Return)
    assert box.pressed == ["Tisk"]


def test_a_person_may_go_on_at_once_after_a_scanner(box, keyboard):
    keyboard.types("123456789", Key.Key_Return)
    keyboard.pause = 0.2
    keyboard.types("", Key.Key_Return)
    assert box.pressed == ["Tisk"]
