"""Spelling in the long texts: the real dictionary in its process, real keys, a real window."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from tests.keys import press, type_text
from tests.naughty.corpus import CORE

from kkc_desktop.ui.spelling_aid import OwnWords
from kkc_desktop.ui.spelling_watch import SpellingWatch, aid_of
from kkc_desktop.ui.widgets.long_text import LongText

SHIFT = Qt.KeyboardModifier.ShiftModifier


class Desk:
    """A window with two long texts and a line; what is told and added stands in lists."""

    def __init__(self, qtbot, application):
        self.qtbot = qtbot
        self.added, self.said = [], []
        self.may_add = True
        self.window = QWidget()
        qtbot.addWidget(self.window)
        layout = QVBoxLayout(self.window)
        self.line, self.first, self.second = QLineEdit(), LongText(), LongText()
        for widget in (self.line, self.first, self.second):
            layout.addWidget(widget)
        own_words = OwnWords(
            known=lambda: ["kobercovka", *self.added],
            add=self.added.append,
            may_add=lambda: self.may_add,
        )
        self.watch = SpellingWatch(self.window, own_words, application)
        self.watch.said.connect(self.said.append)
        self.window.show()
        qtbot.waitUntil(self.window.isActiveWindow)

    def settled(self):
        """After every answer of the dictionary."""
        self.qtbot.waitUntil(lambda: not self.watch.speller.is_waiting, timeout=20_000)

    def types(self, text, box=None):
        box = box or self.first
        box.setFocus()
        type_text(box, text)
        self.settled()

    def suggestions(self):
        """The rows of the open menu, once the dictionary has thought of them."""
        menu = QApplication.activePopupWidget()
        self.qtbot.waitUntil(lambda: bool(menu.suggestions), timeout=20_000)
        return menu, [action.text() for action in menu.suggestions]

    def goes_on(self):
        """Shift+F7."""
        self.watch.show_next()
        self.settled()


@pytest.fixture
def desk(qtbot, qapp, monkeypatch):
    QSettings().remove("spelling")
    desk = Desk(qtbot, qapp)
    yield desk
    desk.watch.speller.close()
    QSettings().remove("spelling")


def marked(box):
    """The words that bear a wavy line, as the screen has them."""
    found = []
    block = box.document().begin()
    while block.isValid():
        for each in block.layout().formats():
            wave = QTextCharFormat.UnderlineStyle.WaveUnderline
            if each.format.underlineStyle() == wave:
                data = block.text().encode("utf-16-le")
                found.append(
                    data[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le")
                )
        block = block.next()
    return found


def test_nothing_is_loaded_before_a_long_text_is_entered(desk):
    desk.line.setFocus()
    type_text(desk.line, "penezenka")
    assert not desk.watch.speller.is_running
    desk.types("Ztratil penezenku.")
    assert desk.watch.speller.is_running


def test_unknown_words_are_marked_and_known_ones_are_not(desk):
    desk.types(
        "Pachatel mu odcizyl peněženku u Kvapilů, RZ 1M2 3456, viz OSPOD. 🚲 vylezl oknemm ven"
    )
    assert marked(desk.first) == ["odcizyl", "oknemm"]


def test_the_word_being_typed_is_left_alone_until_it_is_finished(desk):
    desk.types("Ztratil penezenku")
    assert marked(desk.first) == []
    desk.types(" ")
    assert marked(desk.first) == ["penezenku"]


def test_a_word_left_by_an_arrow_is_marked_too(desk):
    desk.types("Ztratil penezenku")
    press(desk.first, Qt.Key.Key_Home)
    desk.settled()
    assert marked(desk.first) == ["penezenku"]


def test_a_mark_is_no_change_of_the_text(desk):
    desk.types("Ztratil penezenku")
    changes = []
    desk.first.textChanged.connect(lambda: changes.append(desk.first.value()))
    press(desk.first, Qt.Key.Key_Home)
    desk.settled()
    assert marked(desk.first) == ["penezenku"]
    assert changes == []
    assert desk.first.value() == "Ztratil penezenku"


def test_a_text_closed_to_writing_bears_no_mark(desk):
    desk.types("Ztratil penezenku.")
    desk.first.setReadOnly(True)
    assert marked(desk.first) == []
    assert desk.first.count_unknown() == 0


def test_words_of_another_script_and_lines_in_another_language_bear_no_mark(desk):
    desk.types("Мій гаманець украли\nDer Mann hat gestern meine Tasche genommen.\n")
    assert marked(desk.first) == []


def test_the_next_key_opens_suggestions_and_enter_takes_the_first(desk):
    desk.types("Ztratil penezenku a mobil.")
    press(desk.first, Qt.Key.Key_Home)
    desk.goes_on()
    menu, rows = desk.suggestions()
    assert rows[0] == "peněženku"
    assert desk.first.textCursor().selectedText() == "penezenku"
    press(menu, Qt.Key.Key_Return)
    assert desk.first.value() == "Ztratil peněženku a mobil."
    assert marked(desk.first) == []


def test_one_undo_takes_a_suggestion_back(desk):
    desk.types("Ztratil penezenku a mobil.")
    press(desk.first, Qt.Key.Key_Home)
    desk.goes_on()
    menu, _ = desk.suggestions()
    press(menu, Qt.Key.Key_Return)
    desk.types(" Odešel.")
    assert desk.first.value() == "Ztratil peněženku Odešel. a mobil."
    desk.first.undo()
    assert desk.first.value() == "Ztratil peněženku a mobil."
    desk.first.undo()
    assert desk.first.value() == "Ztratil penezenku a mobil."


def test_the_next_key_goes_through_all_texts_and_around(desk):
    desk.types("Ztratil penezenku a klíčče.")
    desk.types("Odešel tramvajj domů.", desk.second)
    found = []
    for _ in range(4):
        desk.goes_on()
        menu, _rows = desk.suggestions()
        found.append(QApplication.focusWidget().textCursor().selectedText())
        press(menu, Qt.Key.Key_Escape)
    assert found == ["penezenku", "klíčče", "tramvajj", "penezenku"]


def test_it_is_said_when_there_is_no_unknown_word(desk):
    desk.types("Ztratil peněženku.")
    desk.goes_on()
    assert "žádné neznámé slovo" in desk.said[-1].text


def menu_at(desk, box, word):
    cursor = next(each for each in aid_of(box).marks.unknown() if each.selectedText() == word)
    cursor.setPosition(cursor.selectionStart() + 1)
    open_menu_at(box, cursor)
    return desk.suggestions()[0]


def open_menu_at(box, cursor):
    place = box.cursorRect(cursor).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, box.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(box.viewport(), event)


def row_of(menu, words):
    return next(a for a in menu.actions() if a.text().replace("&", "").startswith(words))


def test_the_menu_of_the_mouse_offers_suggestions_before_the_usual_rows(desk):
    desk.types("Ztratil penezenku a mobil.")
    menu = menu_at(desk, desk.first, "penezenku")
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "peněženku"
    assert row_of(menu, "Přidat do slovníku stanice")
    assert len(texts) > 6
    assert not any(each.isVisible() for each in menu.findChildren(QMenu))
    menu.close()


def test_the_menu_over_a_known_word_is_the_usual_one(desk):
    desk.types("Ztratil penezenku a mobil.")
    cursor = desk.first.textCursor()
    cursor.setPosition(2)
    open_menu_at(desk.first, cursor)
    menu = QApplication.activePopupWidget()
    assert not [a for a in menu.actions() if a.text().replace("&", "").startswith("Přidat")]
    menu.close()


def test_an_added_word_is_known_at_once_also_at_the_beginning_of_a_sentence(desk):
    desk.types("Byla tam šmírkamera. Šmírkamera běžela. Kobercovka také.")
    assert marked(desk.first) == ["šmírkamera", "Šmírkamera"]
    menu = QApplication.activePopupWidget()
    desk.goes_on()
    menu = QApplication.activePopupWidget()
    row_of(menu, "Přidat do slovníku stanice").trigger()
    menu.close()
    desk.qtbot.waitUntil(lambda: marked(desk.first) == [], timeout=20_000)
    assert desk.added == ["šmírkamera"]


def test_who_may_not_add_words_lets_them_be_for_the_session(desk):
    desk.may_add = False
    desk.types("Byla tam šmírkamera nová.")
    desk.goes_on()
    menu = QApplication.activePopupWidget()
    assert not [a for a in menu.actions() if a.text().replace("&", "").startswith("Přidat")]
    row_of(menu, "Neoznačovat do odhlášení").trigger()
    menu.close()
    desk.qtbot.waitUntil(lambda: marked(desk.first) == [], timeout=20_000)
    assert desk.added == []


def test_the_switch_is_obeyed_and_remembered(desk):
    desk.types("Ztratil penezenku.")
    desk.watch.switch(False)
    assert marked(desk.first) == []
    assert QSettings().value("spelling") == "off"
    desk.goes_on()
    assert "vypnutá" in desk.said[-1].text
    desk.watch.switch(True)
    assert marked(desk.first) == ["penezenku"]


def test_a_dictionary_that_ends_leaves_the_text_alone(desk):
    desk.types("Ztratil penezenku.")
    with desk.qtbot.waitSignal(desk.watch.speller.changed, timeout=20_000):
        desk.watch.speller.process.kill()
    assert marked(desk.first) == []
    desk.types(" A klíčče.")
    assert marked(desk.first) == []
    assert desk.first.value() == "Ztratil penezenku. A klíčče."


def test_a_text_of_many_pages_is_marked_to_its_end(desk):
    line = "Pachatel odešel z domu a ztratil cestou peněženku.\n"
    desk.first.set_value(line * 600 + "Ztratil i klíčče.")
    desk.first.setFocus()
    desk.qtbot.waitUntil(lambda: marked(desk.first) == ["klíčče"], timeout=20_000)
    assert desk.first.count_unknown() == 1


def test_hostile_texts_stay_as_they_are_and_do_not_end_the_dictionary(desk):
    desk.first.setFocus()
    for text in CORE:
        desk.first.setPlainText(text)
        shown = desk.first.value()
        desk.settled()
        assert desk.first.value() == shown
    desk.first.setPlainText("")
    desk.types("Ztratil penezenku.")
    assert marked(desk.first) == ["penezenku"]


def test_a_wish_that_waited_for_the_dictionary_is_done_where_it_was_made(desk):
    desk.first.set_value("Ztratil penezenku a mobil.")
    desk.first.setFocus()
    desk.watch.show_next()
    desk.settled()
    assert desk.suggestions()[1][0] == "peněženku"
    QApplication.activePopupWidget().close()


def test_a_wish_is_forgotten_by_whoever_goes_elsewhere_meanwhile(desk):
    desk.first.set_value("Ztratil penezenku a mobil.")
    desk.first.setFocus()
    desk.watch.show_next()
    desk.line.setFocus()
    desk.settled()
    desk.qtbot.waitUntil(lambda: marked(desk.first) == ["penezenku"], timeout=20_000)
    assert QApplication.activePopupWidget() is None
    assert desk.line.hasFocus()
