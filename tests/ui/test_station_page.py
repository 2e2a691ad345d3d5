"""Správa: who may change the station, what is kept, and what cannot be lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.desk import open_desk
from tests.factories import an_officer
from tests.keys import press, type_text

from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.ui.station_page import StationPage, StationPanels
from kkc_desktop.ui.station_panels import templates_panel

HEAD = an_officer(id=OfficerId("head"), surname="Novotný", role=Role.HEAD)
STATION, OFFICERS, TEMPLATES, LINES = range(4)


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc")
    with services.workplace.database.transaction() as transaction:
        transaction.officers.put(HEAD)
    services.workplace.seat(HEAD)
    yield services
    services.workplace.database.close()


@pytest.fixture
def page(qtbot, desk):
    page = StationPage(desk.setup, StationPanels(templates_panel(desk)))
    qtbot.addWidget(page)
    page.show()
    return page


def words_of(table):
    model = table.model
    return [
        [model.index(r, c).data() for c in range(model.columnCount())]
        for r in range(model.rowCount())
    ]


def test_the_head_changes_the_station_and_it_is_said(page, desk, qtbot):
    page.form.ui.phone.clear()
    type_text(page.form.ui.phone, "974 123 456")
    with qtbot.waitSignal(page.saved):
        page.save()
    assert desk.setup.station.phone == "974 123 456"
    assert page.unfinished_words() == ""


def test_a_receptionist_may_look_but_not_change(page, desk):
    desk.workplace.seat(an_officer(role=Role.RECEPTIONIST))
    page.refresh()
    assert page.right_label.text()
    assert page.form.ui.name.isReadOnly()
    assert not page.save_button.isVisible()
    assert not page.editor.keep_button.isVisible()
    page.save()
    assert desk.setup.station.name == page.form.read().name


def test_the_right_comes_back_with_the_head(page, desk):
    desk.workplace.seat(an_officer(role=Role.RECEPTIONIST))
    page.refresh()
    desk.workplace.seat(HEAD)
    page.refresh()
    assert not page.form.ui.name.isReadOnly()
    assert page.save_button.isVisible()


def test_a_station_without_a_town_is_not_saved_and_the_caret_is_there(page, desk):
    page.form.ui.town.clear()
    page.save()
    assert desk.setup.station.town
    assert page.form.form.marked == {"town"}
    assert page.focusWidget() is page.form.ui.town


def test_what_is_half_written_survives_a_refresh(page):
    type_text(page.form.ui.email, "konice@example.cz")
    page.refresh()
    assert "konice@example.cz" in page.form.ui.email.text()
    assert page.unfinished_words()


def test_a_new_officer_is_added_by_keyboard(page, desk):
    page.tabs.setCurrentIndex(OFFICERS)
    page.editor.begin_new()
    type_text(page.editor.ui.surname, "Veselá")
    type_text(page.editor.ui.service_number, "900003")
    page.save()
    assert [o.surname for o in desk.setup.officers()] == ["Šťastná", "Novotný", "Veselá"]


def test_no_other_card_can_be_chosen_while_one_is_half_written(page):
    page.tabs.setCurrentIndex(OFFICERS)
    type_text(page.editor.ui.rank, "x")
    assert not page.editor.table.isEnabled()
    page.editor.undo_button.click()
    assert page.editor.table.isEnabled()
    assert page.editor.ui.rank.text() == "pprap."


def test_one_who_left_stays_in_the_table_and_cannot_take_the_desk(page, desk):
    page.tabs.setCurrentIndex(OFFICERS)
    page.editor.ui.is_active.setChecked(False)
    page.save()
    assert [o.id for o in desk.duty.candidates()] == [HEAD.id]
    assert words_of(page.editor)[0][-1] == "již neslouží"


def test_the_last_one_who_manages_the_station_cannot_leave(page, desk):
    page.tabs.setCurrentIndex(OFFICERS)
    page.editor.table.selectRow(1)
    page.editor.ui.is_active.setChecked(False)
    page.save()
    assert HEAD in desk.setup.officers()
    (problem,) = page.editor.problem_list.problems
    assert problem.field == "role"


def test_arrows_in_the_table_turn_the_card(page):
    page.tabs.setCurrentIndex(OFFICERS)
    page.editor.table.setFocus()
    press(page.editor.table, Qt.Key.Key_Down)
    assert page.editor.ui.surname.text() == "Novotný"


def test_every_template_in_force_is_listed_with_what_a_lawyer_has_to_check(page, desk):
    rows = words_of(page.panels.templates.in_force)
    assert [row[0] for row in rows] == [t.template.code for t in desk.setup.templates()]
    waiting = [t.template.code for t in desk.setup.templates() if t.template.needs_review]
    assert [row[0] for row in rows if row[-1] == "k\u00a0odborné kontrole"] == waiting
    assert "§ 59" in page.panels.templates.in_force.details.text()


def test_a_station_changed_elsewhere_is_shown_after_a_refresh(page, desk):
    desk.setup.change_station(replace(desk.setup.station, short_name="Konice"))
    page.refresh()
    assert page.form.ui.short_name.text() == "Konice"
