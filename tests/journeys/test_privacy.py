"""Who stands at the counter sees the screen: one key hides it, and nothing on it names a person."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QWidget
from tests.journeys.counter import ALT, CTRL
from tests.journeys.test_walk_in_report import REPORT, REST

from kkc_desktop.ui.contact_page import ContactPage
from kkc_desktop.ui.help_window import HelpWindow
from kkc_desktop.ui.widgets.privacy_screen import PrivacyScreen
from kkc_desktop.ui.widgets.question import Question

Key = Qt.Key
NO_PARENT = QModelIndex()
_MOST_COLUMNS = 12
SECRETS = ("Dvořáková", "Jana", "8553150001", "855315/0001", "krádež kola")


def covers():
    """The windows that are hidden whole."""
    screens = [screen for window in shown() for screen in window.findChildren(PrivacyScreen)]
    visible = [screen for screen in screens if screen.isVisible()]
    return [s.window() for s in visible if s.geometry() == s.window().rect()]


def shown():
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def words_on(widget):
    """Every word a citizen could read on labels, titles and lists of the widget."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    lists = [view for view in widget.findChildren(QAbstractItemView) if view.isVisible()]
    rows = [
        str(index.data(role) or "")
        for view in lists
        for row in range(view.model().rowCount(NO_PARENT))
        for column in range(_MOST_COLUMNS)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if (index := view.model().index(row, column)).isValid()
    ]
    return " ".join([*labels, *rows])


def test_ctrl_b_hides_the_window_at_once_and_esc_gives_the_caret_back(counter):
    counter.press(Key.Key_F2)
    counter.fills(subject="rušení klidu")
    counter.press(Key.Key_B, modifier=CTRL)
    assert covers() == [counter.window]
    assert len(counter.services.drafts.unfinished()) == 1
    counter.press(Key.Key_Escape)
    assert covers() == []
    assert isinstance(counter.page, ContactPage)
    assert counter.field == "subject"
    counter.types(" v noci")
    assert counter.page.ui.subject.value() == "rušení klidu v noci"


def test_ctrl_b_hides_an_open_dialog_too_and_esc_leaves_it_open(counter):
    seen = []

    def hide_and_show():
        question = QApplication.activeModalWidget()
        counter.press(Key.Key_B, modifier=CTRL)
        seen.append(set(covers()) == {counter.window, question})
        counter.press(Key.Key_Escape)
        seen.append(covers() == [] and question.isVisible())
        counter.press(Key.Key_Escape)

    counter.press(Key.Key_F2)
    counter.fills(subject="rušení klidu")
    counter.goes_to("discard_button")
    counter.when(Question, hide_and_show)
    counter.press(Key.Key_Space)
    assert seen == [True, True]


def test_nothing_is_done_under_the_cover(counter):
    counter.press(Key.Key_B, modifier=CTRL)
    counter.press(Key.Key_F2, Key.Key_F1, Key.Key_Return, Key.Key_Space)
    counter.press(Key.Key_2, modifier=ALT)
    assert covers() == [counter.window]
    counter.press(Key.Key_Escape)
    assert counter.page is counter.window.start_page
    assert not [w for w in shown() if isinstance(w, HelpWindow | QDialog)]


def test_an_emergency_comes_first_even_from_a_hidden_screen(counter):
    counter.press(Key.Key_B, modifier=CTRL)
    counter.press(Key.Key_F12)
    assert covers() == []
    assert counter.field == "place"


def test_a_locked_desk_is_not_opened_by_esc(counter, qtbot):
    counter.press(Key.Key_F2)
    counter.fills(subject="rušení klidu")
    with qtbot.waitSignal(counter.window.lock_wanted):
        counter.press(Key.Key_L, modifier=CTRL)
    with qtbot.waitSignal(counter.window.lock_wanted):
        counter.press(Key.Key_Escape)
    assert covers() == [counter.window]
    counter.window.unlock()
    assert counter.field == "subject"


@pytest.fixture
def busy(counter, clock):
    """A desk with a contact that waits, a paper to sign, a draft and an open incident."""
    counter.registers_contact(
        reason="Oznámení tr. činu", subject="krádež kola", surname="Dvořáková", given_names="Jana"
    )
    clock.pass_by(minutes=55)
    counter.begins("PTO")
    counter.fills(**REPORT | REST)
    counter.closes_and_prints()
    counter.takes_notice(place="Konice", reporting_name="Jana Dvořáková")
    counter.press(Key.Key_1, modifier=ALT)
    return counter


def test_no_list_and_no_title_names_a_person_or_a_subject(busy):
    for digit in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_7):
        busy.press(digit, modifier=ALT)
        words = f"{busy.window.windowTitle()} {words_on(busy.window)}"
        found = [secret for secret in SECRETS if secret in words]
        assert not found, f"{type(busy.page).__name__} on Alt+{digit.name[-1]} shows {found}"


def test_no_window_of_the_program_is_titled_by_a_person(busy):
    busy.press(Key.Key_5, modifier=ALT)
    titles = " ".join(window.windowTitle() for window in shown() if isinstance(window, QWidget))
    assert not [secret for secret in SECRETS if secret in titles]


def test_a_searched_name_leaves_the_header_with_the_search(counter):
    counter.press(Key.Key_F, modifier=CTRL)
    counter.types("nováková")
    assert counter.window.header.search_box.text() == "nováková"
    counter.press(Key.Key_F2)
    assert counter.window.header.search_box.text() == ""
