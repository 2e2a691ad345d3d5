"""The readiness page: never checked, running, some red, all green, and the way to paper."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from tests.desk import open_desk
from tests.keys import press

from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.domain.readiness import CheckKind, CheckState, Devices, report_of
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.check_rows import GoodRow, MendRow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.readiness_page import ReadinessPage
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc")
    yield services
    services.workplace.database.close()


@pytest.fixture
def make_page(desk, qtbot):
    """Makes a page whose check is done on the spot, unless another pool is given."""

    def make(read=Devices, **more):
        page = ReadinessPage(desk.readiness, read, **{"pool": InlinePool()} | more)
        qtbot.addWidget(page)
        page.resize(1084, 718)
        page.show()
        return page

    return make


def test_a_station_that_was_never_checked_says_how_to_begin(make_page):
    page = make_page()
    assert page.state.verdict_label.text() == "Pohotovost se zatím nekontrolovala."
    assert page.check_button.text().strip() == "Zkontrolovat  Ctrl+Enter"
    assert not page.print_button.isEnabled()
    assert not page.area.isVisible()
    page.focus_first()
    assert page.focusWidget() is page.check_button


def test_a_check_shows_what_to_mend_first_and_says_that_it_is_kept(make_page, desk):
    page, said = make_page(), []
    page.saved.connect(said.append)
    page.focus_first()
    press(page.check_button, Qt.Key.Key_Space)
    report = desk.readiness.last()
    assert page.state.verdict_label.text().startswith("Stanice není plně pohotová")
    assert f"Kontrola č.\u00a0{report.number}" in page.state.line_label.text()
    assert [said_.text for said_ in said] == ["Kontrola č.\u00a01 je uložená."]
    states = [row.check.state for row in page.mend_rows.rows]
    assert states == sorted(states, key=list(CheckState).index)
    assert CheckState.RED in states
    assert all(isinstance(row, MendRow) for row in page.mend_rows.rows)
    assert all(isinstance(row, GoodRow) for row in page.good_rows.rows)
    assert len(page.mend_rows.rows) + len(page.good_rows.rows) == len(report.checks)
    printer = next(row for row in page.mend_rows.rows if row.check.kind.label == "Tiskárna")
    assert printer.badge.text() == "Závada"
    assert printer.fix_label.text().startswith("Jak opravit: Připojte")
    assert printer.accessibleName() == "Tiskárna: Závada"


def test_a_station_with_nothing_to_mend_is_told_quietly(make_page, desk):
    page = make_page()
    page.finish()
    report = desk.readiness.last()
    green = [replace(check, state=CheckState.GREEN, fix="") for check in report.checks]
    page.show_report(report_of(green, 3, report.checked_at, report.officer_id))
    assert page.state.verdict_label.text() == "Stanice je pohotová."
    assert page.mend_rows.rows == []
    assert len(page.good_rows.rows) == len(green)


def test_the_last_check_is_there_when_the_page_is_opened(make_page, desk):
    report = desk.readiness.check(Devices())
    page = make_page()
    assert len(page.good_rows.rows) + len(page.mend_rows.rows) == len(report.checks)
    assert page.print_button.isEnabled()


def test_escape_calls_a_running_check_off_and_leaves_only_after_it(make_page, desk, qtbot):
    begun, go_on = Event(), Event()

    def read():
        begun.set()
        go_on.wait(10)
        return Devices()

    page, closings = make_page(read, pool=None), []
    page.closed.connect(lambda: closings.append(1))
    page.finish()
    qtbot.waitUntil(begun.is_set)
    assert page.state.bar.isVisible()
    assert page.stop_button.isVisible()
    assert not page.check_button.isEnabled()
    page.leave()
    go_on.set()
    qtbot.waitUntil(lambda: not page.is_running)
    assert closings == []
    assert desk.readiness.last() is None
    assert page.state.verdict_label.text() == "Pohotovost se zatím nekontrolovala."
    assert page.back_button.isVisible()
    page.leave()
    assert closings == [1]


def test_a_check_beside_the_window_brings_its_result_back(make_page, desk, qtbot):
    page = make_page(pool=None)
    with qtbot.waitSignal(page.saved):
        page.finish()
    assert desk.readiness.last() is not None
    assert not page.is_running


def test_a_check_that_cannot_be_made_leaves_the_last_one_and_is_said(make_page):
    def read():
        raise StorageUnavailable("Disk nelze číst.", "Zavolejte správce.")

    page = make_page(read)
    page.finish()
    dialog = page.findChild(ErrorDialog)
    assert dialog is not None
    dialog.close()
    assert not page.is_running
    assert page.check_button.isEnabled()


def test_the_print_wishes_for_the_sheet_under_a_name_without_a_person(make_page):
    page, wished = make_page(), []
    page.print_wanted.connect(lambda *what: wished.append(what))
    page.print_paper()
    assert wished == []
    page.finish()
    page.print_paper()
    ((content, title),) = wished
    assert content.startswith(b"%PDF")
    assert title == "Kontrola pohotovosti č.\u00a01"


def test_nothing_below_the_verdict_moves_while_a_check_runs(make_page, qtbot):
    page = make_page()
    page.finish()
    before = page.area.geometry()
    page.state.show_running()
    page.state.show_progress(3, 13)
    page.layout().activate()
    assert page.area.geometry() == before


def test_long_words_wrap_and_are_never_cut(make_page, desk):
    page = make_page()
    page.finish()
    report = desk.readiness.last()
    long = [
        replace(check, words="Dlouhé zjištění o\u00a0stanici. " * 12) for check in report.checks
    ]
    page.show_report(report_of(long, 3, report.checked_at, report.officer_id))
    page.resize(640, 480)
    page.area.widget().layout().activate()
    for row in (*page.mend_rows.rows, *page.good_rows.rows):
        label = row.words_label
        assert label.height() >= label.heightForWidth(label.width())


def test_the_page_fits_a_small_window(make_page):
    page = make_page()
    page.finish()
    assert page.minimumSizeHint().width() <= 640
    assert page.minimumSizeHint().height() <= 400


def test_a_missing_backup_leads_to_the_tab_where_it_is_made(make_page, qtbot):
    page = make_page()
    page.finish()
    row = next(row for row in page.mend_rows.rows if row.check.kind is CheckKind.BACKUP)
    with qtbot.waitSignal(page.wanted) as wanted:
        press(row.show_button, Qt.Key.Key_Space)
    assert wanted.args == [Wish(place=Place.STATION, text="Zálohy")]
    others = [row for row in page.mend_rows.rows if row.check.kind is CheckKind.PRINTER]
    assert not [row for row in others if row.show_button.isVisible()]
