"""Prevention in numbers: each number shows the records behind it, and Enter opens them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.desk import Clock, open_desk
from tests.factories import an_advice
from tests.keys import press, type_text

from kkc_desktop.domain.prevention_counts import CountedBy
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.prevention_event_dialog import PreventionEventDialog
from kkc_desktop.ui.prevention_page import PreventionPage
from kkc_desktop.ui.style import Scheme, apply_style

Key = Qt.Key


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "kkc.db", Clock())
    yield services
    services.workplace.database.close()


@pytest.fixture
def page(qtbot, desk):
    with desk.workplace.database.transaction() as tx:
        tx.advice.add(an_advice())
    talk = desk.prevention.blank()
    desk.prevention.record(replace(talk, title="Beseda v klubu", topics=("K05",), audience_count=9))
    page = PreventionPage(desk.prevention)
    qtbot.addWidget(page)
    page.resize(1084, 718)
    page.refresh()
    page.show()
    page.activateWindow()
    page.focus_first()
    return page


def test_every_number_has_as_many_records_as_it_says(page):
    page.by.set_value(CountedBy.TOPIC)
    page.refresh()
    rows = page.counts.rows()
    assert [row.title for row in rows] == ["Celkem", "Senioři", "Telefonní podvody"]
    for row in rows:
        page.counts.select_data(row.data)
        assert page.model.rowCount() == int(row.time_text)


def test_enter_leads_from_the_number_to_the_advice(page, qtbot):
    page.by.set_value(CountedBy.TOPIC)
    page.refresh()
    page.counts.select_data("K06")
    press(page.counts, Key.Key_Return)
    with qtbot.waitSignal(page.wanted) as wanted:
        press(page.records, Key.Key_Return)
    assert wanted.args == [Wish(place=Place.ADVICE, record_id="advice-1")]


def test_a_talk_is_written_by_keys_and_counted_at_once(page, desk, qtbot):
    page.finish()
    (dialog,) = page.findChildren(PreventionEventDialog)
    type_text(dialog.title, "Den s IZS")
    dialog.perform()
    assert "téma" in dialog.hint_label.text()
    dialog.topics.menu().actions()[0].setChecked(True)
    dialog.audience_count.setValue(200)
    with qtbot.waitSignal(page.saved):
        dialog.perform()
    assert page.counts.rows()[0].time_text == "3"
    assert "209\u00a0lidí" in page.counts.rows()[0].second_line


def test_a_stored_talk_is_opened_for_a_change(page, desk, qtbot):
    page.by.set_value(CountedBy.TOPIC)
    page.refresh()
    page.counts.select_data("K05")
    press(page.counts, Key.Key_Return)
    press(page.records, Key.Key_Return)
    (dialog,) = page.findChildren(PreventionEventDialog)
    assert dialog.title.text() == "Beseda v klubu"
    assert [topic.code for topic in dialog.topics.values()] == ["K05"]
    dialog.audience_count.setValue(12)
    with qtbot.waitSignal(page.saved):
        dialog.perform()
    assert "12\u00a0lidí" in page.counts.rows()[0].second_line


def test_a_year_without_anything_says_how_something_gets_there(page):
    page.year.set_value(page.year.value() - 2)
    page.refresh()
    assert page.counts.rows()[0].time_text == "0"
    assert page.records.isHidden() or not page.records.isVisible()


def test_the_page_fits_a_small_window(page):
    assert page.minimumSizeHint().width() <= 797
    assert page.minimumSizeHint().height() <= 451
