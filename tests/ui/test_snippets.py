"""Snippets by the keyboard: put in, walked, filled, taken back; a blank that is left stays told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from tests.keys import press, type_text

from kkc_desktop.domain.snippet import Snippet, blank_words
from kkc_desktop.ui.snippet_keys import SnippetKeys
from kkc_desktop.ui.snippet_list import SnippetList
from kkc_desktop.ui.snippet_text import TAKES_SNIPPETS
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.long_text import LongText

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SNIPPETS = (
    Snippet(
        abbreviation="zac",
        title="Začátek výpovědi",
        text="Dne [datum: např. 15.\u00a03.] v\u00a0[místo] se stalo: [co]",
    ),
    Snippet(abbreviation="zamek", title="Zámek", text="Zámek [jaký].", places=("THING",)),
    Snippet(
        abbreviation="hlidka",
        title="Vyslání hlídky",
        text="Hlídka vyslána.\nVelitel [kdo].",
        places=("LOG",),
    ),
)


class Source:
    def snippets(self):
        return SNIPPETS

    def blank_words(self):
        return blank_words(SNIPPETS)


class Desk(QWidget):
    """A long text between two lines, and the snippets that follow its caret."""

    def __init__(self, application):
        super().__init__()
        self.before, self.text, self.line = QLineEdit(), LongText(), QLineEdit()
        self.line.setProperty(TAKES_SNIPPETS, True)
        column = QVBoxLayout(self)
        for widget in (self.before, self.text, self.line):
            column.addWidget(widget)
        self.resize(600, 400)
        self.keys = SnippetKeys(application, Source(), self)

    def list(self):
        return next((each for each in self.findChildren(SnippetList) if each.isVisible()), None)

    def chosen(self):
        return self.text.textCursor().selectedText()


@pytest.fixture
def desk(qtbot, qapp):
    apply_style(qapp, Scheme.LIGHT)
    desk = Desk(qapp)
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    desk.text.setFocus()
    return desk


def call(widget):
    press(widget, Qt.Key.Key_M, CONTROL)


def test_abbreviation_and_key_put_the_text_in_and_choose_its_first_blank(desk):
    type_text(desk.text, "Předtím. zac")
    call(desk.text)
    assert desk.text.value() == "Předtím. " + SNIPPETS[0].text
    assert desk.chosen() == "[datum: např. 15.\u00a03.]"


def test_tab_walks_the_blanks_typing_fills_them_and_the_last_tab_leaves(desk):
    type_text(desk.text, "zac")
    call(desk.text)
    type_text(desk.text, "14. 3.")
    press(desk.text, Qt.Key.Key_Tab)
    assert desk.chosen() == "[místo]"
    type_text(desk.text, "Konici")
    press(desk.text, Qt.Key.Key_Tab)
    assert desk.chosen() == "[co]"
    press(desk.text, Qt.Key.Key_Backtab, SHIFT)
    assert not desk.text.hasFocus()
    desk.text.setFocus()
    assert desk.chosen() == "[co]"
    type_text(desk.text, "pád")
    press(desk.text, Qt.Key.Key_Tab)
    assert desk.text.value() == "Dne 14. 3. v\u00a0Konici se stalo: pád"
    assert desk.line.hasFocus()


def test_shift_tab_goes_back_over_the_blanks(desk):
    type_text(desk.text, "zac")
    call(desk.text)
    press(desk.text, Qt.Key.Key_Tab)
    press(desk.text, Qt.Key.Key_Tab)
    press(desk.text, Qt.Key.Key_Backtab, SHIFT)
    assert desk.chosen() == "[místo]"


def test_enter_on_a_blank_goes_on_and_wipes_nothing(desk):
    type_text(desk.text, "zac")
    call(desk.text)
    for _ in range(3):
        press(desk.text, Qt.Key.Key_Return)
    assert desk.text.value() == SNIPPETS[0].text
    assert desk.chosen() == ""
    press(desk.text, Qt.Key.Key_Return)
    assert desk.text.value().endswith("[co]\n")


def test_one_undo_takes_the_whole_snippet_back(desk):
    type_text(desk.text, "Text hlidka")
    call(desk.text)
    desk.text.undo()
    assert desk.text.value() == "Text hlidka"


def test_letters_that_begin_an_abbreviation_show_a_hint_that_takes_no_key(desk):
    type_text(desk.text, "Za")
    assert desk.list().rows.count() == 2
    press(desk.text, Qt.Key.Key_Return)
    assert desk.text.value() == "Za\n"
    assert desk.list() is None


def test_the_key_alone_offers_all_and_letters_narrow_the_choice(desk):
    call(desk.text)
    assert desk.list().rows.count() == 3
    type_text(desk.text, "vysl")
    assert [each.text() for each in items(desk)] == ["hlidka – Vyslání hlídky"]
    press(desk.text, Qt.Key.Key_Return)
    assert desk.text.value() == SNIPPETS[2].text
    assert desk.chosen() == "[kdo]"


def test_arrows_choose_and_esc_closes(desk):
    call(desk.text)
    press(desk.text, Qt.Key.Key_Down)
    press(desk.text, Qt.Key.Key_Escape)
    assert (desk.list(), desk.text.value()) == (None, "")
    call(desk.text)
    press(desk.text, Qt.Key.Key_Down)
    press(desk.text, Qt.Key.Key_Return)
    assert desk.text.value() == "Zámek [jaký]."


def test_a_place_of_its_own_stands_first_and_others_are_not_hinted(desk):
    desk.text.setObjectName("measures")
    call(desk.text)
    assert [each.text().split()[0] for each in items(desk)] == ["zac", "hlidka", "zamek"]
    press(desk.text, Qt.Key.Key_Escape)
    desk.text.setObjectName("statement")
    type_text(desk.text, "zam")
    assert desk.list() is None


def test_brackets_of_the_persons_own_are_no_blanks(desk):
    type_text(desk.text, "[sic] konec")
    press(desk.text, Qt.Key.Key_Home, CONTROL)
    press(desk.text, Qt.Key.Key_Tab)
    assert desk.line.hasFocus()


def test_an_emoji_before_the_blank_does_not_shift_it(desk):
    type_text(desk.text, "😀😀 zac")
    call(desk.text)
    assert desk.chosen() == "[datum: např. 15.\u00a03.]"
    press(desk.text, Qt.Key.Key_Tab)
    assert desk.chosen() == "[místo]"


def test_a_line_that_takes_snippets_keeps_to_one_line(desk):
    desk.line.setFocus()
    type_text(desk.line, "hlidka")
    call(desk.line)
    assert desk.line.text() == "Hlídka vyslána. Velitel [kdo]."
    assert desk.line.selectedText() == "[kdo]"
    desk.line.undo()
    assert desk.line.text() == "hlidka"


def test_a_read_only_text_and_other_lines_take_none(desk):
    desk.text.set_value("zac")
    desk.text.setReadOnly(True)
    desk.text.setFocus()
    call(desk.text)
    desk.before.setFocus()
    type_text(desk.before, "zac")
    call(desk.before)
    assert (desk.text.value(), desk.before.text(), desk.list()) == ("zac", "zac", None)


def test_blanks_are_marked_until_they_are_filled(desk):
    type_text(desk.text, "zac")
    call(desk.text)
    assert len(desk.text.extraSelections()) == 3
    type_text(desk.text, "dnes")
    assert len(desk.text.extraSelections()) == 2
    desk.text.set_value("")
    assert desk.text.extraSelections() == []


def items(desk):
    rows = desk.list().rows
    return [rows.item(number) for number in range(rows.count())]
