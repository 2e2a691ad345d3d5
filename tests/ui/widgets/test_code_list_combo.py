"""The drop-down list of a code list, by keys and wheel."""

from enum import Enum

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStyleOptionComboBox, QVBoxLayout, QWidget
from tests.keys import press, type_text

from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.named_combo import NamedCombo


class Language(Enum):
    NONE = "neuvedeno"
    ENGLISH = "angličtina"
    CZECH = "čeština"
    CHINESE = "čínština"
    UKRAINIAN = "ukrajinština"

    @property
    def label(self):
        return self.value


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    page.combo = CodeListCombo(page)
    page.elsewhere = QLineEdit(page)
    layout.addWidget(page.combo)
    layout.addWidget(page.elsewhere)
    page.combo.set_choices(Language)
    page.show()
    page.combo.setFocus()
    return page


@pytest.fixture
def combo(page):
    return page.combo


def turn_wheel(widget):
    place = QPointF(5, 5)
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_first_choice_stands_there_at_first(combo):
    assert combo.value() is Language.NONE


def test_members_stay_members(combo):
    combo.set_value(Language.CZECH)
    assert combo.value() is Language.CZECH
    assert combo.currentText() == "čeština"


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("u", Language.UKRAINIAN),
        ("c", Language.CZECH),
        ("č", Language.CZECH),
        ("cc", Language.CHINESE),
        ("ccc", Language.CZECH),
        ("čí", Language.CHINESE),
        ("cin", Language.CHINESE),
        ("x", Language.NONE),
    ],
)
def test_letters_jump_without_minding_diacritics(combo, typed, chosen):
    type_text(combo, typed)
    assert combo.value() is chosen


@pytest.mark.parametrize("make", [CodeListCombo, NamedCombo])
def test_a_letter_is_a_choice_of_the_person_as_an_arrow_is(qtbot, make):
    combo, chosen = make(), []
    qtbot.addWidget(combo)
    if make is CodeListCombo:
        combo.set_choices([(2025, "2025"), (2026, "2026"), (1999, "1999")])
    else:
        combo.addItems(["2025", "2026", "1999"])
    combo.activated.connect(chosen.append)
    combo.show()
    press(combo, Qt.Key.Key_Down)
    type_text(combo, "1")
    type_text(combo, "x")
    assert chosen == [1, 2]


def test_letters_jump_in_the_open_list_too(combo):
    combo.showPopup()
    type_text(combo.view(), "cin")
    press(combo.view(), Qt.Key.Key_Return)
    assert combo.value() is Language.CHINESE


def test_pairs_of_id_and_words_can_be_offered(combo):
    combo.set_choices([("", "nikdo"), ("o-7", "prap. Dvořáková")])
    type_text(combo, "p")
    assert combo.value() == "o-7"


def test_a_value_no_longer_offered_is_kept_and_shown(combo):
    combo.set_choices([Language.NONE, Language.CZECH])
    combo.set_value(Language.UKRAINIAN)
    assert combo.value() is Language.UKRAINIAN
    assert combo.currentText() == "ukrajinština"


def test_new_choices_keep_what_was_chosen_without_a_signal(combo, qtbot):
    combo.set_value(Language.CZECH)
    with qtbot.assertNotEmitted(combo.currentIndexChanged):
        combo.set_choices([Language.CZECH, Language.ENGLISH])
    assert combo.value() is Language.CZECH


def test_the_wheel_turns_only_a_list_with_the_focus(page, combo):
    page.elsewhere.setFocus()
    turn_wheel(combo)
    assert combo.value() is Language.NONE
    combo.setFocus()
    turn_wheel(combo)
    assert combo.value() is Language.ENGLISH


def test_a_locked_list_does_not_change(combo):
    combo.set_read_only(True)
    type_text(combo, "u")
    press(combo, Qt.Key.Key_Down)
    turn_wheel(combo)
    assert combo.value() is Language.NONE


def test_words_longer_than_the_field_end_in_an_ellipsis(page):
    combo = CodeListCombo()
    combo.set_choices([(1, "neslyšící nebo nedoslýchavý, tlumočník na cestě")])
    page.layout().addWidget(combo)
    combo.setFixedWidth(120)
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert combo.currentText().endswith("na cestě")
