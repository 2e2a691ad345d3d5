"""Days, moments and amounts typed key by key."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from tests.keys import press, type_text

from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.ui.widgets.crowns_edit import CrownsEdit
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.moment_edit import MomentEdit

NOW = datetime(2026, 11, 22, 9, 30, 15, tzinfo=UTC)  # 10:30 in Prague


@pytest.fixture
def page(qtbot):
    """A window with one field of each kind and one more to leave for."""
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    for name, kind in [
        ("moment", MomentEdit),
        ("day", DayEdit),
        ("crowns", CrownsEdit),
        ("elsewhere", QLineEdit),
    ]:
        field = kind(page)
        setattr(page, name, field)
        layout.addWidget(field)
    page.moment.set_now(lambda: NOW)
    page.day.set_now(lambda: NOW)
    page.show()
    page.moment.setFocus()
    return page


def plain(text):
    return text.replace("\u00a0", " ")


def test_leaving_a_moment_writes_it_in_its_usual_words(page):
    type_text(page.moment, "2111 0805")
    page.elsewhere.setFocus()
    assert plain(page.moment.text()) == "21. 11. 2026 8:05"
    assert page.moment.moment() == datetime(2026, 11, 21, 7, 5, tzinfo=UTC)


def test_leaving_a_day_writes_it_in_its_usual_words(page):
    page.day.setFocus()
    type_text(page.day, "15.3.85")
    press(page.day, Qt.Key.Key_Tab)
    assert plain(page.day.text()) == "15. 3. 1985"
    assert page.day.day() == date(1985, 3, 15)


def test_leaving_an_amount_groups_it_by_thousands(page):
    page.crowns.setFocus()
    type_text(page.crowns, "1234567,-")
    page.elsewhere.setFocus()
    assert page.crowns.text() == "1\u00a0234\u00a0567"
    assert page.crowns.amount() == 1234567


def test_a_value_is_read_before_the_field_is_left(page):
    type_text(page.moment, "0805")
    assert page.moment.moment() == datetime(2026, 11, 22, 7, 5, tzinfo=UTC)
    assert page.moment.text() == "0805"


def test_unreadable_text_stays_and_marks_the_field_until_it_is_mended(page):
    page.day.setFocus()
    type_text(page.day, "31.2.1985")
    page.elsewhere.setFocus()
    assert page.day.text() == "31.2.1985"
    assert page.day.property("problem") == "error"
    assert not page.day.is_readable()
    assert "31." in page.day.accessibleDescription()
    with pytest.raises(Unreadable):
        page.day.day()
    page.day.setFocus()
    page.day.selectAll()
    type_text(page.day, "28.2.1985")
    page.elsewhere.setFocus()
    assert page.day.property("problem") == ""
    assert page.day.day() == date(1985, 2, 28)


def test_an_emptied_field_has_no_value_and_no_problem(page):
    page.moment.set_moment(NOW)
    page.moment.selectAll()
    press(page.moment, Qt.Key.Key_Delete)
    page.elsewhere.setFocus()
    assert page.moment.moment() is None
    assert page.moment.is_readable()


def test_f9_writes_now_and_today_even_where_the_window_has_the_key_too(page):
    taken = []
    QShortcut(QKeySequence(Qt.Key.Key_F9), page).activated.connect(lambda: taken.append("F9"))
    page.activateWindow()
    press(page.moment, Qt.Key.Key_F9)
    page.day.setFocus()
    press(page.day, Qt.Key.Key_F9)
    assert page.moment.moment() == NOW
    assert plain(page.moment.text()) == "22. 11. 2026 10:30"
    assert page.day.day() == date(2026, 11, 22)
    assert taken == []


def test_a_shown_moment_keeps_its_seconds_while_nobody_touches_it(page):
    page.moment.set_moment(NOW)
    page.elsewhere.setFocus()
    assert page.moment.moment() == NOW


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 22, 8, 5, tzinfo=UTC), "9:05"),
        (datetime(2026, 11, 21, 8, 5, tzinfo=UTC), "21. 11. 9:05"),
        (datetime(2025, 3, 15, 8, 5, tzinfo=UTC), "15. 3. 2025 9:05"),
        (datetime(2026, 12, 24, 8, 5, tzinfo=UTC), "24. 12. 2026 9:05"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "25. 10. 2:30 SELČ"),
    ],
    ids=["today", "this year", "last year", "ahead", "the repeated hour"],
)
def test_the_short_form_says_no_less_than_it_must(page, moment, words):
    page.moment.set_clock_only(True)
    page.moment.set_moment(moment)
    assert plain(page.moment.text()) == words
    assert page.moment.parse(page.moment.text()) == moment


def test_a_term_looks_ahead(page):
    page.day.set_term(True)
    type_text(page.day, "1503")
    assert page.day.day() == date(2027, 3, 15)


def test_one_undo_takes_back_the_moment_that_f9_wrote(page):
    page.moment.setFocus()
    type_text(page.moment, "1503")
    edits = []
    page.moment.textEdited.connect(edits.append)
    press(page.moment, Qt.Key.Key_F9)
    assert page.moment.value() == NOW
    assert edits == [page.moment.text()]
    page.moment.undo()
    assert page.moment.text() == "1503"
