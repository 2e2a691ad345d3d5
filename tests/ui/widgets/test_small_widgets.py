"""Marks, tiles, cards, stepper, flash, question and privacy screen."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from tests.keys import press

from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.action_tile import ActionTile
from kkc_desktop.ui.widgets.marks import Badge, CountBadge, KeyCap, TicketLabel
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.privacy_screen import PrivacyScreen
from kkc_desktop.ui.widgets.question import Question, ask
from kkc_desktop.ui.widgets.saved_flash import SHOWN_FOR_MS, SavedFlash
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.stepper import Stepper

TEXT = "Kontakt o dopravní nehodě má vyplněno 6 polí. Zahození nejde vrátit."


@pytest.fixture
def window(qtbot, qapp):
    apply_style(qapp, Scheme.LIGHT)
    shown = QWidget()
    QVBoxLayout(shown)
    shown.resize(800, 600)
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    return shown


def put(window, widget):
    window.layout().addWidget(widget)
    QApplication.processEvents()
    return widget


@pytest.mark.parametrize(
    ("make", "words", "height"),
    [(KeyCap, "F9", 19), (Badge, "koncept", 22), (TicketLabel, "A 15", 24)],
)
def test_mark_keeps_its_height_in_a_tall_row(window, make, words, height):
    mark = put(window, make(words))
    assert mark.height() == height


def test_count_of_nought_shows_no_badge(window):
    count = put(window, CountBadge(3))
    assert count.isVisible()
    count.set_count(0)
    assert not count.isVisible()


def test_tile_is_78_high_says_its_key_and_can_be_clicked_on_its_words(qtbot, window):
    tile = put(window, ActionTile("contact", "Kontakt", "kdo přišel", "F2"))
    assert tile.height() == 78
    assert tile.accessibleName() == "Kontakt, kdo přišel, F2"
    title = tile.findChild(PlainLabel)
    with qtbot.waitSignal(tile.clicked):
        qtbot.mouseClick(
            window.windowHandle(),
            Qt.MouseButton.LeftButton,
            pos=title.mapTo(window, title.rect().center()),
        )


def test_empty_card_says_how_something_gets_there_until_it_is_filled(window):
    card = put(window, SectionCard("sign", "K podpisu"))
    inside = PlainLabel("řádek")
    card.body.addWidget(inside)
    QApplication.processEvents()
    card.set_empty("done", "Nic nečeká na podpis", "Dokument sem přijde po uzavření.")
    assert not inside.isVisible()
    assert "Nic nečeká na podpis" in visible_words(card)
    card.clear_empty()
    assert inside.isVisible()
    assert "Nic nečeká na podpis" not in visible_words(card)


def test_card_offers_more_only_when_there_is_more(window):
    card = put(window, SectionCard("sign", "K podpisu"))
    assert not card.more_button.isVisible()
    card.set_more("Vše")
    assert card.more_button.isVisible()
    assert card.more_button.accessibleName() == "K podpisu: Vše"


def test_stepper_shows_all_steps_again_when_the_paper_moves_on(window):
    stepper = put(window, Stepper())
    steps = ["Koncept", "Uzavřeno k podpisu", "Podepsáno", "Předáno"]
    stepper.set_steps(steps, 0)
    stepper.set_steps(steps, 1)
    QApplication.processEvents()
    assert visible_words(stepper) == steps
    assert stepper.accessibleName() == "Krok 2 z 4: Uzavřeno k podpisu"


def test_saved_line_goes_away_by_itself_and_never_takes_the_keyboard(qtbot, window):
    button = put(window, QPushButton("Uložit"))
    button.setFocus()
    flash = put(window, SavedFlash())
    flash.show_saved("Kontakt uložen.", "Tisk potvrzení", "print")
    assert flash.isVisible()
    assert window.focusWidget() is button
    assert flash._timer.isActive()
    assert flash._timer.interval() == SHOWN_FOR_MS
    flash._timer.timeout.emit()
    assert not flash.isVisible()


def test_saved_line_offers_its_next_act(qtbot, window):
    flash = put(window, SavedFlash())
    flash.show_saved("Kontakt uložen.", "Tisk potvrzení", "print")
    with qtbot.waitSignal(flash.act_wanted):
        qtbot.mouseClick(flash.act_button, Qt.MouseButton.LeftButton)


def test_saved_line_without_a_next_act_shows_no_button(window):
    flash = put(window, SavedFlash())
    flash.show_saved("Kontakt uložen.")
    assert not flash.act_button.isVisible()


@pytest.mark.parametrize(
    ("key", "answer"),
    [(Qt.Key.Key_Escape, "Ponechat"), (Qt.Key.Key_Return, "Ponechat")],
    ids=["Esc", "Enter"],
)
def test_question_is_answered_safely_by_esc_and_enter(window, key, answer):
    QTimer.singleShot(0, lambda: press(QApplication.activeModalWidget(), key))
    assert ask(window, "Zahodit kontakt A 13?", TEXT, "Ponechat", "Zahodit") == answer


def test_question_gives_back_the_word_that_was_pressed(window):
    def choose():
        dialog = QApplication.activeModalWidget()
        buttons = {button.accessibleName(): button for button in dialog.findChildren(QPushButton)}
        buttons["Zahodit"].click()

    QTimer.singleShot(0, choose)
    assert ask(window, "Zahodit kontakt A 13?", TEXT, "Ponechat", "Zahodit") == "Zahodit"


def test_question_shows_all_of_a_long_text(qtbot, window):
    question = Question("Zahodit?", TEXT * 3, "Ponechat", ["Zahodit"], parent=window)
    question.show()
    QApplication.processEvents()
    for label in question.findChildren(PlainLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_privacy_screen_covers_everything_and_esc_asks_to_leave(qtbot, window):
    cover = PrivacyScreen(window)
    cover.cover("14:32")
    window.resize(900, 700)
    QApplication.processEvents()
    assert cover.geometry() == window.rect()
    assert window.focusWidget() is cover
    image = window.grab().toImage()
    assert image.pixelColor(2, 2).alpha() == 255
    with qtbot.waitSignal(cover.uncover_wanted):
        press(cover, Qt.Key.Key_Escape)


def test_privacy_screen_hides_the_words_below(window):
    secret = put(window, PlainLabel("Nováková Jana"))
    cover = PrivacyScreen(window)
    cover.cover("14:32")
    covered = window.grab().toImage()
    secret.setText("Svobodová Petra")
    assert window.grab().toImage() == covered


def visible_words(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]


def test_the_safe_answer_has_the_focus_when_the_question_opens(qtbot):
    question = Question("Zahodit kontakt A\u00a01?", "Nic se neuloží.", "Ponechat", ["Zahodit"])
    qtbot.addWidget(question)
    with qtbot.waitActive(question):
        question.show()
        question.activateWindow()
    assert question.focusWidget() is question.safe_button
    assert question.safe_button.hasFocus()


def test_a_narrow_tile_keeps_its_name_whole_and_tells_the_rest_by_its_tip(qtbot, qapp):
    apply_style(qapp, Scheme.LIGHT)
    tile = ActionTile("document", "Dokument", "záznam nebo protokol", "F4")
    qtbot.addWidget(tile)
    tile.resize(180, 78)
    tile.show()
    title = next(label for label in tile.findChildren(PlainLabel) if label.text() == "Dokument")
    assert title.width() >= title.sizeHint().width()
    assert not tile.second_line.isVisible()
    assert "záznam nebo protokol" in tile.toolTip()
