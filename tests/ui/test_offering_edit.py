"""A line that offers municipalities or states: keys only, and free text is never in the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import delete
from tests.keys import press, type_text

from kkc_desktop.ui.enter_moves_on import EnterMovesOn
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.country_edit import CountryEdit
from kkc_desktop.ui.widgets.place_edit import AddressEdit, PlaceEdit

Key = Qt.Key
KONICE = "Konice · okres Prostějov · ORP Konice · PSČ 798 52"


class Form(QWidget):
    def __init__(self):
        super().__init__()
        self.place, self.address, self.country = PlaceEdit(), AddressEdit(), CountryEdit()
        self.other = QLineEdit()
        column = QVBoxLayout(self)
        self.enter = EnterMovesOn()
        for line in (self.place, self.address, self.country, self.other):
            column.addWidget(line)
            self.enter.watch(line)
        column.addStretch()


@pytest.fixture
def form(qtbot, qapp):
    apply_style(qapp, Scheme.LIGHT)
    form = Form()
    qtbot.addWidget(form)
    form.resize(700, 420)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.place.setFocus()
    return form


def test_down_and_enter_write_the_municipality_and_stay_in_the_field(form):
    type_text(form.place, "konic")
    assert form.place.offered_words()[0] == KONICE
    press(form.place, Key.Key_Down)
    press(form.place, Key.Key_Return)
    assert form.place.text() == "Konice"
    assert form.place.hasFocus()
    assert form.place.offered_words() == ()
    press(form.place, Key.Key_Return)
    assert form.address.hasFocus()


def test_an_address_takes_the_postcode_and_keeps_the_street(form):
    form.address.setFocus()
    type_text(form.address, "Masná 12, konic")
    press(form.address, Key.Key_Down)
    press(form.address, Key.Key_Return)
    assert form.address.text() == "Masná 12, 798 52 Konice"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
def test_free_text_is_left_with_one_key_though_offers_are_open(form, key):
    type_text(form.place, "kon")
    assert form.place.offered_words()
    press(form.place, key)
    assert form.place.text() == "kon"
    assert form.address.hasFocus()
    assert form.place.offered_words() == ()


def test_escape_closes_only_the_offers_while_one_is_chosen(form, qtbot):
    left = []
    QShortcut(QKeySequence("Esc"), form).activated.connect(lambda: left.append("left"))
    type_text(form.place, "kon")
    press(form.place, Key.Key_Down)
    press(form.place, Key.Key_Escape)
    assert left == []
    assert form.place.offered_words() == ()
    assert form.place.text() == "kon"
    press(form.place, Key.Key_Down)
    assert form.place.offered_words()
    press(form.place, Key.Key_Escape)
    assert left == ["left"]


def test_a_line_that_moved_to_another_window_and_back_still_offers(form, qtbot):
    other = QWidget()
    box = QVBoxLayout(other)
    box.addWidget(form.place)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    form.place.setFocus()
    type_text(form.place, "kon")
    assert form.place.offered_words()
    form.layout().insertWidget(0, form.place)
    delete(other)
    form.hide()
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.place.setFocus()
    type_text(form.place, "i")
    assert form.place.offered_words()[0] == KONICE


def test_up_from_the_first_offer_leads_back_to_the_typed_text(form):
    type_text(form.place, "kon")
    press(form.place, Key.Key_Down)
    press(form.place, Key.Key_Up)
    press(form.place, Key.Key_Return)
    assert form.place.text() == "kon"
    assert form.address.hasFocus()


def test_undo_leads_back_over_a_choice(form):
    type_text(form.place, "kon")
    press(form.place, Key.Key_Down)
    press(form.place, Key.Key_Return)
    form.place.undo()
    assert form.place.text() == "kon"


def test_a_click_on_an_offer_takes_it_and_the_caret_stays(form, qtbot):
    type_text(form.place, "stern")
    box = form.place._list
    qtbot.mouseClick(
        box.viewport(), Qt.MouseButton.LeftButton, pos=box.visualItemRect(box.item(0)).center()
    )
    assert form.place.text() == "Šternberk"
    assert form.place.hasFocus()


def test_the_offers_are_inside_the_window_and_never_take_the_keyboard(form):
    form.other.hide()
    form.country.setFocus()
    type_text(form.country, "s")
    box = form.country._list
    assert form.rect().contains(box.geometry())
    assert form.country.hasFocus()
    assert box.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_several_states_stand_after_commas(form):
    form.country.setFocus()
    type_text(form.country, "cesk")
    press(form.country, Key.Key_Down)
    press(form.country, Key.Key_Return)
    type_text(form.country, ", ukr")
    press(form.country, Key.Key_Down)
    press(form.country, Key.Key_Return)
    assert form.country.text() == "Česko, Ukrajina"


def test_a_state_of_the_past_is_free_text(form):
    form.country.setFocus()
    type_text(form.country, "ČSSR")
    press(form.country, Key.Key_Return)
    assert form.country.text() == "ČSSR"
    assert form.other.hasFocus()


def test_what_is_shown_or_only_read_offers_nothing(form):
    form.place.setText("kon")
    assert form.place.offered_words() == ()
    form.place.setReadOnly(True)
    press(form.place, Key.Key_Down)
    assert form.place.offered_words() == ()


def test_hostile_text_offers_nothing(form):
    for text in ("<b>kon</b>", "\u202ekon", "kon" * 200, "'; drop"):
        form.place.clear()
        type_text(form.place, text)
        assert form.place.offered_words() == ()
