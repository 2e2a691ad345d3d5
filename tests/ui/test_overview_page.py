"""Přehledy by keyboard: periods, charts, tables, the records behind a number, print and files."""

import csv
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import delete
from tests.desk import open_exercise
from tests.factories import an_officer
from tests.held_pool import HeldPool
from tests.keys import press, type_text

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.domain.figure_words import figure_words
from kkc_desktop.domain.overview import FigureUnit, RecordRef
from kkc_desktop.domain.period import Period, PeriodKind
from kkc_desktop.domain.station import Role
from kkc_desktop.printing.pages import text_of
from kkc_desktop.services.overview_reports import PAGE
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.overview_look import COUNTING, Part
from kkc_desktop.ui.overview_page import OverviewPage
from kkc_desktop.ui.overview_records import FigureRecords
from kkc_desktop.ui.reason_dialog import ReasonDialog
from kkc_desktop.ui.records_dialog import RecordsDialog
from kkc_desktop.ui.saved_views import SaveViewDialog
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """The exercise's desk with a morning of made-up work; no test here changes a record."""
    services = open_exercise(tmp_path_factory.mktemp("exercise"))
    yield services
    services.workplace.database.close()


@pytest.fixture
def page_in(qtbot, desk):
    def make(pool=None):
        page = OverviewPage(
            desk.overviews,
            desk.overview_reports,
            desk.views,
            desk.today.title_of_kind,
            pool or InlinePool(),
        )
        qtbot.addWidget(page)
        page.resize(1084, 718)
        page.refresh()
        page.show()
        page.activateWindow()
        page.focus_first()
        return page

    return make


@pytest.fixture
def page(page_in):
    return page_in()


def month_of(desk):
    return Period.around(desk.workplace.today(), PeriodKind.MONTH)


def dialog_of(page):
    return page.findChildren(RecordsDialog)[-1]


def all_figures(overview):
    inside = (figure for table in overview.tables for row in table.rows for figure in row)
    return (*overview.key, *inside)


def test_the_month_of_today_is_counted_and_its_tiles_say_so(page, desk):
    overview = page.overview
    assert overview.period == month_of(desk)
    tiles = page.look.body.tiles
    assert tiles.contacts.value_label.text() == figure_words(overview.figure("contacts"))
    assert "cíl do 30 min splněn" in tiles.take_over.accessibleName()
    assert overview.digest[:4].upper() in page.look.data_label.text()


def test_a_tile_opens_as_many_records_as_it_says_and_enter_opens_one(page, qtbot):
    tile = page.look.body.tiles.contacts
    press(tile, Key.Key_Space)
    dialog = dialog_of(page)
    assert len(dialog.list.rows()) == int(tile.value_label.text())
    with qtbot.waitSignal(page.wanted) as wanted:
        press(dialog.list, Key.Key_Return)
    assert wanted.args[0].record_id in {
        each.record_id for each in page.overview.figure("contacts").records
    }


def test_every_number_has_as_many_records_behind_it_as_it_says(page, desk):
    shown = 0
    for figure in all_figures(page.overview):
        if not figure.records:
            continue
        dialog = FigureRecords(figure, desk.overview_reports, desk.today.title_of_kind, page)
        assert len(dialog.list.rows()) == len(figure.records)
        if figure.unit is FigureUnit.COUNT:
            assert len(dialog.list.rows()) == figure.value, figure.code
        assert all(row.data and row.time_text for row in dialog.list.rows()), figure.code
        dialog.deleteLater()
        shown += 1
    assert shown > 40


def test_very_many_records_come_page_by_page(page, desk):
    figure = page.overview.figure("contacts")
    many = replace(figure, records=figure.records * 50)
    dialog = FigureRecords(many, desk.overview_reports, desk.today.title_of_kind, page)
    dialog.list.select_first()
    assert len(dialog.list.rows()) == PAGE < len(many.records)
    press(dialog.card.more_button, Key.Key_Space)
    press(dialog.card.more_button, Key.Key_Space)
    assert len(dialog.list.rows()) == len(many.records)
    assert dialog.card.more_button.isHidden()
    assert dialog.list.current_data() == dialog.list.rows()[0].data


def test_a_record_that_is_no_more_is_listed_and_opens_nothing(page):
    wishes = []
    page.wanted.connect(wishes.append)
    lost = (RecordRef(RecordKind.CONTACT, "vymazaný"),)
    page.open_figure(replace(page.overview.figure("contacts"), records=lost))
    dialog = dialog_of(page)
    assert dialog.list.rows()[0].title.endswith("už tu není")
    press(dialog.list, Key.Key_Return)
    assert (dialog.isVisible(), wishes) == (True, [])


def test_what_cannot_be_counted_is_not_said_over_other_figures(page, desk, monkeypatch):
    def refuse(*_said):
        raise StorageUnavailable("Disk neodpovídá.", "Zkuste to znovu.")

    before = page.overview
    monkeypatch.setattr(desk.overviews, "overview", refuse)
    press(page, Key.Key_Left, ALT)
    page.findChild(ErrorDialog).close()
    assert page.overview is before
    assert page.look.period.period == before.period


def test_a_bar_a_cell_and_a_point_open_their_records(page):
    body = page.look.body
    for chart, key in ((body.reasons, Key.Key_Down), (body.waits, Key.Key_Right)):
        press(chart, key)
        press(chart, Key.Key_Return)
        figure = page.overview.figure(chart.spot.code)
        assert len(dialog_of(page).list.rows()) == len(figure.records)
        dialog_of(page).reject()
    busy = next(f for row in page.overview.table("hours").rows for f in row if f.value)
    body.hours.go_to(busy.code)
    press(body.hours, Key.Key_Return)
    assert len(dialog_of(page).list.rows()) == busy.value


def test_a_table_is_reached_and_its_numbers_opened_by_keys(page):
    press(page, Key.Key_Tab, CTRL)
    assert page.look.part is Part.TABLES
    names, view = page.look.tables.names, page.look.tables.view
    assert names.hasFocus()
    press(names, Key.Key_Down)
    press(names, Key.Key_Return)
    assert view.hasFocus()
    assert page.look.tables.shown.code == "reason_channel"
    row = next(n for n, row in enumerate(page.look.tables.shown.rows) if row[0].value)
    for _ in range(row):
        press(view, Key.Key_Down)
    figure = view.figures.figure_at(view.currentIndex())
    assert "záznam" in view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    press(view, Key.Key_Return)
    assert len(dialog_of(page).list.rows()) == figure.value
    listed = {each.data for each in names.rows()} - {None}
    assert listed == {table.code for table in page.overview.tables}


def test_the_card_of_a_chart_leads_to_its_table(page):
    press(page.look.body.hours_card.more_button, Key.Key_Space)
    assert page.look.tables.shown.code == "hours"
    assert page.look.tables.view.figures.columnCount() == 25


def test_no_head_nor_number_of_a_table_is_cut_off(page):
    view = page.look.tables.view
    for table in page.overview.tables:
        view.show_table(table)
        head = view.horizontalHeader()
        for column in range(view.figures.columnCount()):
            needed = max(view.sizeHintForColumn(column), head.sectionSizeHint(column))
            assert view.columnWidth(column) >= needed, (table.code, column)


def test_the_period_goes_by_steps_by_name_and_by_typed_days(page, desk):
    bar = page.look.period
    press(page, Key.Key_Left, ALT)
    assert page.overview.period == month_of(desk).before
    assert bar.first.text() == day_words(date(2026, 10, 1))
    assert not page.look.body.reasons_card.body.parentWidget().isVisible(), "nothing is said so"
    press(page, Key.Key_Right, ALT)
    press(bar.names, Key.Key_End)
    bar.names.activated.emit(bar.names.currentIndex())
    assert bar.first.hasFocus()
    type_text(bar.first, "20.11.2026")
    press(bar.first, Key.Key_Tab)
    bar.last.selectAll()
    type_text(bar.last, "22.11.2026")
    press(bar.last, Key.Key_Return)
    assert page.overview.period == Period(first=date(2026, 11, 20), last=date(2026, 11, 22))
    assert page.overview.compared == Period(first=date(2026, 11, 17), last=date(2026, 11, 19))
    bar.last.selectAll()
    type_text(bar.last, "1.11.2026")
    press(bar.last, Key.Key_Return)
    assert bar.last.property("problem") == "error"
    assert page.overview.period.last == date(2026, 11, 22)


def test_the_year_before_may_be_compared_with(page, desk):
    press(page.look.period.beside, Key.Key_Down)
    assert page.overview.compared == month_of(desk).year_before


def test_a_filter_counts_less(page):
    everything = page.overview.figure("contacts").value
    press(page.look.reason, Key.Key_Down)
    assert page.chosen.reason is not None
    assert page.overview.filter == page.chosen
    assert page.overview.figure("contacts").value < everything


def test_a_view_keeps_period_and_filter_under_a_name(page):
    press(page.look.period.back_button, Key.Key_Space)
    press(page.look.reason, Key.Key_Down)
    press(page.look.period.beside, Key.Key_Down)
    shown = page.overview
    page.views.ask_name()
    dialog = page.findChildren(SaveViewDialog)[-1]
    assert "období" in dialog.accessibleDescription()
    type_text(dialog.name, "minulý měsíc, tíseň")
    dialog.perform()
    press(page.look.period.next_button, Key.Key_Space)
    press(page.look.reason, Key.Key_Up)
    assert page.overview.period != shown.period
    (view,) = page.views.known()
    page.views.opened.emit(view)
    assert page.overview.period == shown.period
    assert page.overview.compared == shown.compared == shown.period.year_before
    assert page.overview.filter == shown.filter
    assert page.look.reason.value() == shown.filter.reason


def test_the_report_is_printed_and_the_trail_says_so(page, desk, qtbot):
    with qtbot.waitSignal(page.print_wanted) as wanted:
        page.print_paper()
    content, title = wanted.args
    assert title == "Přehled listopad 2026"
    assert page.overview.digest in "".join(text_of(content))
    assert last_line(desk).act is Act.EXPORT_OVERVIEW
    assert page.overview.digest in last_line(desk).reason


def last_line(desk):
    with desk.workplace.database.reading() as tx:
        return tx.audit.all()[-1]


def saved_by(page, button, folder, whom="OŘP Olomouc"):
    page.choose_file = lambda name, suffix: folder / f"{name}{suffix}"
    press(button, Key.Key_Space)
    dialog = page.findChildren(ReasonDialog)[-1]
    type_text(dialog.ui.reason, whom)
    dialog.perform()
    return dialog


def test_files_are_saved_for_somebody_and_the_trail_says_for_whom(page, desk, tmp_path):
    look = page.look
    for button in (look.report_button, look.xlsx_button, look.csv_button):
        saved_by(page, button, tmp_path)
        assert "komu: OŘP Olomouc" in last_line(desk).reason
    name = "prehled-2026-11-01-2026-11-30"
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        f"{name}.csv",
        f"{name}.pdf",
        f"{name}.xlsx",
    ]
    assert page.overview.digest in "".join(text_of((tmp_path / f"{name}.pdf").read_bytes()))
    with (tmp_path / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = {cell for row in csv.reader(file, delimiter=";") for cell in row}
    assert page.overview.digest in cells


def test_without_a_recipient_nothing_is_saved(page, tmp_path):
    dialog = saved_by(page, page.look.report_button, tmp_path, whom=" ")
    assert dialog.isVisible()
    assert list(tmp_path.iterdir()) == []


def test_small_numbers_are_hidden_in_print_unless_somebody_wants_them(page, qtbot):
    assert page.look.hides
    with qtbot.waitSignal(page.print_wanted) as hidden:
        page.print_paper()
    page.look.body.hides.setChecked(False)
    with qtbot.waitSignal(page.print_wanted) as whole:
        page.print_paper()
    assert "× je skryté" in "".join(text_of(hidden.args[0]))
    assert "× je skryté" not in "".join(text_of(whole.args[0]))


def test_a_role_without_the_right_is_offered_no_print_and_no_file(page, desk):
    officer = desk.workplace.officer
    desk.workplace.seat(an_officer(role=Role.RECEPTIONIST))
    page.refresh()
    look = page.look
    for button in (look.print_button, look.csv_button, look.xlsx_button, look.report_button):
        assert button.isHidden()
    page.print_paper()
    page.finish()
    assert not page.findChildren(ReasonDialog)
    desk.workplace.seat(officer)


def test_escape_calls_a_long_count_off(page_in, qtbot):
    pool = HeldPool()
    page = page_in(pool)
    qtbot.waitUntil(lambda: page.look.pages.currentIndex() == COUNTING)
    press(page.look.stop_button, Key.Key_Space)
    pool.held.pop().run()
    qtbot.waitUntil(lambda: page.look.again_button.isVisible())
    assert not page.look.report_button.isEnabled()
    assert page.overview is None
    press(page.look.again_button, Key.Key_Space)
    pool.held.pop().run()
    qtbot.waitUntil(lambda: page.overview is not None)
    assert page.look.pages.currentIndex() == Part.CHARTS
    press(page.look.period.back_button, Key.Key_Space)
    page.leave()
    pool.held.pop().run()
    qtbot.waitUntil(lambda: not page.is_counting)
    assert page.look.period.period == page.overview.period, "the fields say what is shown"


def test_only_the_period_wished_last_is_shown(page_in, qtbot, desk):
    pool = HeldPool()
    page = page_in(pool)
    press(page.look.period.back_button, Key.Key_Space)
    first, second = pool.held
    second.run()
    first.run()
    qtbot.waitUntil(lambda: not page.is_counting and page.overview is not None)
    QApplication.processEvents()
    assert page.overview.period == month_of(desk).before


def test_a_count_that_ends_after_its_page_is_gone_is_let_go(desk):
    pool = HeldPool()
    page = OverviewPage(
        desk.overviews, desk.overview_reports, desk.views, desk.today.title_of_kind, pool
    )
    page.refresh()
    delete(page)
    pool.held.pop().run()
    QApplication.processEvents()  # a result for a page that is gone would raise here


def test_in_a_small_window_the_cards_stand_in_one_column(page):
    body = page.look.body
    assert body.reasons_card.y() == body.hours_card.y()
    page.resize(900, 600)
    page.layout().activate()
    body.fit(900)
    body.widget().layout().activate()
    assert body.reasons_card.y() < body.hours_card.y() < body.waits_card.y()
    assert page.minimumSizeHint().width() <= 812
    assert page.minimumSizeHint().height() <= 451
