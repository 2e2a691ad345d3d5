"""The search box finds every act of the menus by its words, and Enter does it."""

import pytest
from PySide6.QtCore import Qt
from tests.factories import an_officer
from tests.journeys.counter import CTRL

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.search_commands import command_rows
from kkc_desktop.ui.window_menus import AT_CARET

Key = Qt.Key
LED_TO = {Place.SIGNING, Place.EVALUATION, Place.PERSON, Place.PROMISE, Place.WORK}
"""Only a record leads there, or a number on the desk."""


def rows_of(counter):
    return dict(command_rows(counter.window.header.menu_bar))


def looks_for(counter, text):
    counter.press(Key.Key_F, modifier=CTRL)
    counter.types(text)
    return [row for row in counter.page.hits.rows() if row.wish]


def beginnings(words):
    """As a hasty person types: four letters of each word, without háčky."""
    return " ".join(word[:4] for word in fold(words).split() if word[0].isalnum())


def does(counter, words):
    for row in looks_for(counter, f">{beginnings(words)}"):
        if row.title == words:
            break
        counter.press(Key.Key_Down)
    counter.press(Key.Key_Return)


def test_every_row_of_the_menus_is_found_by_its_words_and_done(counter):
    rows = rows_of(counter)
    rows.pop("Hledat")  # every search here begins by it
    done = []
    for words, action in rows.items():
        action.triggered.disconnect()
        action.triggered.connect(lambda *_, words=words: done.append(words))
    for words in rows:
        does(counter, words)
    assert done == list(rows)


def test_no_act_of_the_menus_is_missing_and_no_two_have_the_same_words(counter):
    menus = [menu.menu() for menu in counter.window.header.menu_bar.actions()]
    menus += [row.menu() for menu in menus for row in menu.actions() if row.menu()]
    acts = [row for menu in menus for row in menu.actions() if is_act(row)]
    known = list(rows_of(counter).values())
    missing = [row.text() for row in acts if row not in known]
    assert missing == [row.text() for row in acts if row.property(AT_CARET)]
    assert len(missing) == 7


def test_each_shows_the_key_of_its_row(counter):
    keys = {row.title: row.key for row in looks_for(counter, ">")}
    rows = rows_of(counter)
    shown = {words: row.shortcut().toString() for words, row in rows.items()}
    assert keys == {words: key.replace("Return", "Enter") for words, key in shown.items()} | {
        title: "" for title in keys if title not in rows
    }
    assert keys["Nový kontakt"] == "F2"
    assert keys["Dokončit, další krok"] == "Ctrl+Enter"
    assert keys["Kontakty"] == "Alt+2"


@pytest.mark.parametrize("place", [place for place in Place if place not in LED_TO])
def test_every_place_can_be_reached_by_words(counter, place):
    rows = rows_of(counter)
    led_to = {words: row.data().place for words, row in rows.items() if is_wish(row)}
    acts = {Place.INCIDENT: "Oznámení události", Place.SEARCH: "Hledat"}
    assert place in led_to.values() or acts[place] in rows


@pytest.mark.parametrize("role", [Role.RECEPTIONIST, Role.OFFICER, Role.HEAD])
def test_nothing_is_offered_that_the_role_may_not_do(counter, role):
    counter.services.workplace.seat(an_officer(id=OfficerId("somebody"), role=role))
    counter.window.show_duty()
    offered = {row.title for row in looks_for(counter, ">")}
    may = counter.services.workplace.may
    assert ("Cvičné scénáře" in offered) is may(Act.PLAY_SCENARIO)
    assert ("Zaznamenat sdělení údajů" in offered) is may(Act.DISCLOSE)
    assert {"Nový kontakt", "Kontakty", "Protokol o trestním oznámení"} <= offered


def is_wish(action):
    return isinstance(action.data(), Wish)


def is_act(action):
    """Whether it is a row that the role is offered, no line and no menu in a menu."""
    return action.text() and action.isVisible() and action.menu() is None
