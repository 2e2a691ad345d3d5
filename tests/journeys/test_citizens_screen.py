"""A text read back on the second screen: led by keys, confirmed part by part, nothing else seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from tests.journeys.counter import ALT, CTRL
from tests.journeys.test_second_language import chooses

from kkc_desktop.domain.document_lists import InstructionAnswer, ObjectionsState
from kkc_desktop.domain.read_back import READ_ON_SCREEN
from kkc_desktop.ui.citizen_window import CitizenWindow
from kkc_desktop.ui.read_back_dialog import ReadBackDialog

Key = Qt.Key
TOLD = "Kolo stálo před domem, zamčené."


@pytest.fixture
def reading(counter):
    """A protocol in Czech and Ukrainian, being read back on one screen."""
    counter.begins("PTO")
    counter.fills(surname="Шевченко", instruction_answer=InstructionAnswer.UNDERSTOOD.label)
    counter.fills(statement=TOLD)
    chooses(counter, "U")
    counter.press(Key.Key_T, modifier=CTRL)
    counter.waits_until(lambda: dialogs(ReadBackDialog), "nothing is read")
    yield dialogs(ReadBackDialog)[0]
    for dialog in dialogs(ReadBackDialog):
        dialog.done(0)


def dialogs(kind):
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def seen(window):
    """Everything that can be read on the citizen's screen."""
    return "\n".join(
        [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
        + ([window.agree_button.text()] if window.agree_button.isVisible() else [])
    )


def shows(counter, reading):
    """The screen turned to the citizen, as F11 opens it."""
    counter.press(Key.Key_F11)
    counter.waits_until(lambda: dialogs(CitizenWindow), "no screen for the citizen")
    reading.activateWindow()
    counter.waits_until(lambda: QApplication.activeWindow() is reading, "the desk is not in front")
    return reading.citizen


def goes_to(counter, reading, part):
    for _ in reading.parts:
        if reading.current.part.name != part:
            counter.press(Key.Key_Down)
    assert reading.current.part.name == part


def test_the_citizen_sees_the_part_in_both_languages_and_nothing_else(counter, reading):
    screen = shows(counter, reading)
    goes_to(counter, reading, "instruction")
    words = seen(screen)
    assert "Byl(a) jsem poučen(a)" in words
    assert "Мені роз’яснено" in words
    assert "Я розумію і погоджуюся · Rozumím a\u00a0souhlasím" in words
    assert TOLD not in words
    assert screen.windowTitle() == "KKC Desktop"


def test_the_free_statement_is_in_czech_and_says_so(counter, reading):
    screen = shows(counter, reading)
    goes_to(counter, reading, "statement")
    assert TOLD in seen(screen)
    assert "Цей текст є лише чеською" in seen(screen)


def test_enter_confirms_part_by_part_and_the_closing_says_so(counter, reading):
    shows(counter, reading)
    for number, _ in enumerate(reading.parts, start=1):
        counter.press(Key.Key_Return)
        assert sum(each.is_confirmed for each in reading.parts) == number
    assert all(each.is_confirmed for each in reading.parts)
    assert reading.clause_button.isEnabled()
    counter.press(Key.Key_Z, modifier=ALT)
    counter.waits_until(lambda: not dialogs(ReadBackDialog), "the reading did not end")
    document = counter.page.dossier.document
    assert document.closing_note.startswith(READ_ON_SCREEN)
    assert not dialogs(CitizenWindow)
    with counter.services.workplace.database.reading() as tx:
        assert len(tx.read_backs.of(document.id)) >= 4


def test_the_large_button_on_the_citizens_screen_confirms_as_well(counter, reading):
    screen = shows(counter, reading)
    first = reading.current.part.name
    screen.agree_button.click()
    assert reading.parts[0].is_confirmed
    assert reading.current.part.name != first


def test_an_objection_goes_into_its_block_in_the_persons_words(counter, reading):
    shows(counter, reading)
    goes_to(counter, reading, "statement")
    counter.press(Key.Key_N, modifier=ALT)
    counter.waits_until(lambda: counter.focused is reading.objection, "no place for an objection")
    counter.types("Zamčené nebylo.")
    counter.press(Key.Key_Return, modifier=CTRL)
    document = counter.page.dossier.document
    assert document.objections == "Zamčené nebylo."
    assert document.objections_state is ObjectionsState.RAISED
    objections = next(s for s in reading.parts if s.part.name == "objections")
    assert "Zamčené nebylo." in objections.part.text
    assert not objections.is_confirmed


@pytest.mark.parametrize("key", ["hidden", "locked", "emergency"])
def test_the_screen_is_blank_when_the_desk_is(counter, reading, key):
    screen = shows(counter, reading)
    goes_to(counter, reading, "statement")
    assert TOLD in seen(screen)
    if key == "hidden":
        counter.press(Key.Key_B, modifier=CTRL)
    elif key == "locked":
        counter.window.blank()
    else:
        counter.press(Key.Key_F12)
    assert screen.is_blank
    assert seen(screen) == counter.services.workplace.station.name
    counter.window.privacy.uncover()
    assert screen.is_blank


def test_esc_gives_the_turned_screen_back_to_the_desk(counter, reading):
    screen = shows(counter, reading)
    screen.activateWindow()
    counter.waits_until(lambda: QApplication.activeWindow() is screen, "not in front")
    screen.turn_full_screen()
    assert screen.isFullScreen()
    from tests.keys import press

    press(screen, Key.Key_Escape)
    assert not screen.isVisible()
    assert reading.isVisible()


def test_why_the_data_are_asked_for_is_shown_with_its_law(counter, reading):
    screen = shows(counter, reading)
    goes_to(counter, reading, "persons")
    law = "§\u00a055 odst.\u00a01 písm.\u00a0c)"
    counter.press(Key.Key_P, modifier=ALT)
    counter.waits_until(lambda: law in seen(screen), "no law is named")
    counter.press(Key.Key_P, modifier=ALT)
    counter.waits_until(lambda: "Шевченко" in seen(screen), "the text did not come back")


def test_a_paper_that_nobody_signs_is_not_read(counter):
    counter.begins("UZ")
    with counter.answering(Key.Key_Escape) as said:
        counter.press(Key.Key_T, modifier=CTRL)
        counter.waits_until(lambda: said, "nothing was said")
    assert "nečte" in said[0]
    assert not dialogs(ReadBackDialog)
