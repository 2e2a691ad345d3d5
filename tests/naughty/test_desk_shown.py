"""The waiting list, finds and promises keep hostile text letter by letter and show it as text."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from tests.naughty.corpus import CORE, KEPT
from tests.naughty.test_kept import a_visit
from tests.naughty.test_shown import LONGEST, MARKUP, dressed_up, underlined

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.found_thing import FoundThing
from kkc_desktop.domain.promise import Promise
from kkc_desktop.domain.promise_lists import FoundState, PromiseKind
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.printing.pages import page_count
from kkc_desktop.ui.desk_work import DeskList
from kkc_desktop.ui.find_dialogs import FindDialog, LeaveDialog
from kkc_desktop.ui.finds_page import FindsPage
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.promise_dialog import NewPromiseDialog, PromiseDialog
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.waiting_dialogs import CallDialog, LeftDialog

JOINED = " ".join(CORE)[:LONGEST]
TEXTS = ("description", "identifier", "found_place", "municipality", "shelf", "note")
SAID = tuple(text for text in KEPT if text.strip())
each_text = pytest.mark.parametrize("text", [MARKUP, JOINED], ids=["markup", "core"])


def a_find(desk, text):
    return replace(desk.finds.blank(), **dict.fromkeys(TEXTS, text))


def test_a_find_comes_back_and_its_label_is_drawn(desk):
    most = min(longest(FoundThing, name) for name in TEXTS)
    for text in SAID[::4]:
        if len(text) > most:
            continue
        thing = desk.finds.record(a_find(desk, text))
        [read] = [each for each in desk.finds.kept() if each.id == thing.id]
        assert {getattr(read, name) for name in TEXTS} == {text}
        assert page_count(desk.finds.labels([thing.id])) == 1
        gone = desk.finds.give_away(thing.id, FoundState.RETURNED, text)
        assert gone.left_to == text.strip()


def test_the_words_of_a_promise_and_a_room_come_back(desk):
    contact = desk.reception.register(a_visit(desk, "x")).contact
    today = desk.promises.today()
    most = min(longest(Promise, "note"), longest(type(contact), "room"))
    for text in (text for text in SAID[::4] if len(text) <= most):
        made = desk.promises.promise(PromiseKind.OTHER, RecordKind.CONTACT, contact.id, today, text)
        assert desk.promises.get(made.id).note == text.strip()
        assert desk.reception.call(contact.id, text).room == text.strip()


@pytest.fixture
def window(desk, qapp, qtbot):
    apply_style(qapp, Scheme.LIGHT)
    window = MainWindow(desk, desk.workplace.now, qapp)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.done(0)


@each_text
def test_pages_and_dialogs_show_the_text_as_it_was_typed(desk, window, text):
    contact = desk.reception.register(a_visit(desk, text)).contact
    desk.reception.call(contact.id, text)
    thing = desk.finds.record(a_find(desk, text))
    promise = desk.promises.promise(
        PromiseKind.OTHER, RecordKind.CONTACT, contact.id, desk.promises.today(), text
    )
    for wish in (
        Wish(place=Place.DESK),
        Wish(place=Place.WAITING),
        Wish(place=Place.FINDS),
        *(Wish(place=Place.WORK, text=each.name) for each in DeskList),
    ):
        window.go(wish)
        window.grab()
        assert dressed_up(window) == []
        assert underlined(window) == []
    window.go(Wish(place=Place.FINDS))
    page = window.page
    assert isinstance(page, FindsPage)
    [row] = desk.today.glance().waiting
    record = (RecordKind.CONTACT, contact.id)
    for dialog in (
        FindDialog(desk.finds, thing, window),
        LeaveDialog(desk.finds, thing, window),
        CallDialog(desk.reception, row, window),
        LeftDialog(desk.reception, row, window),
        NewPromiseDialog(desk.promises, record, desk.workplace.now, window),
        PromiseDialog(desk.promises, promise, desk.workplace.now, window),
    ):
        dialog.open()
        dialog.grab()
        assert dressed_up(dialog) == []
        assert underlined(dialog) == []
        dialog.done(0)
