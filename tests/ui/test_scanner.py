"""A scanner fills and moves on; it never presses a button."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete
from tests.wedge import Wedge
from tests.zones import CARD, PASSPORT, SMALL

from kkc_desktop.domain.mrz import read_mrz
from kkc_desktop.domain.paper_code import code_of_text
from kkc_desktop.ui.scanner import ScannerGuard
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.free_combo import FreeCombo

Key = Qt.Key
NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


@pytest.fixture
def keyboard(qapp):
    keyboard = Wedge()
    guard = ScannerGuard(qapp, lambda: NOW, when=keyboard.when)
    keyboard.guard = guard
    yield keyboard
    delete(guard)


class Box(QDialog):
    """Two lines, a box and two buttons, the first of which prints."""

    def __init__(self):
        super().__init__()
        self.line, self.next, self.long = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.print_button, self.sign_button = QPushButton("Tisk"), QPushButton("Podepsat")
        self.number, self.combo, self.free = QSpinBox(), CodeListCombo(), FreeCombo()
        self.combo.set_choices([(name, name) for name in ("česky", "dánsky", "italsky", "zulu")])
        column = QVBoxLayout(self)
        buttons = (self.print_button, self.sign_button)
        lines = (self.line, self.next, self.long, self.number, self.combo, self.free)
        for widget in (*lines, *buttons):
            column.addWidget(widget)
        self.print_button.setDefault(True)
        self.pressed = []
        for button in (self.print_button, self.sign_button):
            button.clicked.connect(lambda _=False, b=button: self.pressed.append(b.text()))

    def state(self):
        """Everything that keys could change."""
        texts = (self.line.text(), self.next.text(), self.long.toPlainText())
        return (*texts, self.number.value(), self.combo.value(), self.free.value(), *self.pressed)


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


class Heard:
    """What the guard told, and where the keys landed."""

    def __init__(self, guard):
        self.zones, self.codes = [], []
        guard.zone_read.connect(lambda widget, zone: self.zones.append((widget, zone)))
        guard.code_read.connect(lambda widget, code: self.codes.append((widget, code)))


@pytest.fixture
def heard(keyboard):
    return Heard(keyboard.guard)


@pytest.mark.parametrize("end", ["\r", "\t", ""], ids=repr)
@pytest.mark.parametrize("zone", [CARD, PASSPORT, SMALL], ids=["TD1", "TD3", "TD2"])
def test_a_zone_leaves_the_field_as_it_was_and_is_told(box, keyboard, heard, zone, end):
    box.line.setText("Nováková")
    box.line.setCursorPosition(4)
    keyboard.reads(zone, end)
    assert [(w, z.surname) for w, z in heard.zones] == [
        (box.line, read_mrz(zone, NOW.date()).surname)
    ]
    assert (box.line.text(), box.line.cursorPosition()) == ("Nováková", 4)
    assert box.line.hasFocus()
    assert box.pressed == []


def test_a_selected_text_that_a_reader_replaced_is_back_and_selected(box, keyboard, heard):
    box.line.setText("Nováková Jana")
    box.line.setSelection(0, 8)
    keyboard.reads(CARD, "\r")
    assert (box.line.text(), box.line.selectedText()) == ("Nováková Jana", "Nováková")
    assert len(heard.zones) == 1


def test_a_zone_in_a_long_text_leaves_the_text_as_it_was(box, keyboard, heard):
    box.long.setPlainText("první\ndruhý")
    box.long.moveCursor(QTextCursor.MoveOperation.End)
    box.long.setFocus()
    keyboard.reads(CARD, "\r")
    assert box.long.toPlainText() == "první\ndruhý"
    assert len(heard.zones) == 1


@pytest.mark.parametrize("name", ["print_button", "number", "combo", "free"])
def test_a_zone_over_any_widget_changes_nothing_there(box, keyboard, heard, name):
    widget = getattr(box, name)
    before = box.state()
    widget.setFocus()
    keyboard.reads(CARD, "\r")
    assert len(heard.zones) == 1
    assert box.state() == before
    assert widget.hasFocus()


def test_a_zone_over_the_czech_layout_is_read(box, keyboard, heard):
    czech = str.maketrans("1234567890<YZ", "+ěščřžýáíé?ZY")
    keyboard.reads(CARD.translate(czech), "\r")
    ((_, zone),) = heard.zones
    assert (zone.document_number, zone.surname, zone.problems) == ("999009999", "NOVAKOVA", ())
    assert box.line.text() == ""


def test_a_pause_between_two_lines_of_a_zone_is_waited_for(box, keyboard, heard):
    first, second, third = CARD.split("\n")
    for line in (first, second, third):
        keyboard.at += 0.3
        keyboard.types(line, Key.Key_Return)
    assert len(heard.zones) == 1
    assert box.line.text() == ""
    assert box.line.hasFocus()


def test_two_short_lines_with_a_wrong_digit_and_no_end_are_taken_once_nothing_follows(
    box, keyboard, heard
):
    keyboard.reads(SMALL.replace("9<<<<<<<6", "9<<<<<<<7"), "")
    assert heard.zones == []
    keyboard.guard.settle()
    assert [each.text for each in heard.zones[0][1].problems] == [
        "Celkový součet: kontrolní číslice nesouhlasí."
    ]
    assert box.line.text() == ""


def test_undo_still_leads_back_over_what_a_reader_typed(box, keyboard, heard):
    keyboard.pause = 0.1
    keyboard.types("Jana")
    keyboard.pause, keyboard.at = 0.005, keyboard.at + 1
    keyboard.reads(CARD, "\r")
    assert box.line.text() == "Jana"
    assert box.line.isUndoAvailable()


@pytest.mark.parametrize("clip", [CARD, CARD.replace("\n", "\r\n"), CARD.replace("\n", "")])
@pytest.mark.parametrize("name", ["line", "long", "free"])
def test_a_pasted_zone_never_reaches_the_field(box, heard, qapp, clip, name):
    widget = getattr(box, name)
    widget.setFocus()
    before = box.state()
    qapp.clipboard().setText(clip)
    QTest.keyClick(widget, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(heard.zones) == 1
    assert box.state() == before


def test_a_zone_pasted_by_a_menu_is_taken_out_again(box, heard, qapp):
    box.line.setText("Jana")
    qapp.clipboard().setText(CARD)
    box.line.paste()
    assert len(heard.zones) == 1
    assert box.line.text() == "Jana"


def test_any_other_paste_is_left_alone(box, heard, qapp):
    qapp.clipboard().setText("Nováková")
    QTest.keyClick(box.line, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert box.line.text() == "Nováková"
    assert heard.zones == []


def test_a_password_is_never_looked_at(box, keyboard, heard, qapp):
    box.line.setEchoMode(QLineEdit.EchoMode.Password)
    keyboard.reads(CARD, "\r")
    qapp.clipboard().setText(CARD)
    QTest.keyClick(box.line, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert heard.zones == []


def test_a_person_who_types_a_zone_by_hand_keeps_the_keys(box, keyboard, heard):
    keyboard.pause = 0.2
    box.next.setFocus()
    keyboard.types("IDCZE9990099997<<<", Key.Key_Tab)
    assert heard.zones == []
    assert box.next.text() == "IDCZE9990099997<<<"
    assert box.long.hasFocus()


def test_the_number_of_a_document_in_a_name_is_taken_out_and_told(box, keyboard, heard):
    box.line.setObjectName("surname")
    box.line.setText("Nová")
    keyboard.types("999009999", Key.Key_Return)
    assert [code for _, code in heard.codes] == ["999009999"]
    assert box.line.text() == "Nová"
    assert box.line.hasFocus()


def test_the_number_of_a_document_in_its_own_field_is_only_typed(box, keyboard, heard):
    box.line.setObjectName("identity_document_number")
    keyboard.types("999009999", Key.Key_Return)
    assert heard.codes == []
    assert box.line.text() == "999009999"
    assert box.next.hasFocus()


@pytest.mark.parametrize("code", ["KKC-KON-2026-000123", code_of_text("papír")])
def test_our_own_code_is_told_where_the_field_is_not_for_it(qtbot, keyboard, heard, code):
    page = QWidget()
    qtbot.addWidget(page)
    line = QLineEdit(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    line.setFocus()
    keyboard.types(code, Key.Key_Return)
    assert [told for _, told in heard.codes] == [code]
    assert line.text() == ""
    line.setObjectName("identifier")
    keyboard.at += 1
    keyboard.types(code, Key.Key_Return)
    assert line.text() == code
