"""An emergency from the first letter to the handover, by keys."""

import shutil
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from tests.factories import a_contact
from tests.incident_desk import CTRL, RECEIVED, open_desk
from tests.keys import type_text

from kkc_desktop.domain.incident_lists import (
    Hazard,
    IncidentState,
    IncidentType,
    NotifiedBody,
    ReportingRole,
)
from kkc_desktop.domain.station import Role
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.reason_dialog import ReasonDialog

HORSE = "Příliš žluťoučký kůň úpěl ďábelské ódy"
Key = Qt.Key


@pytest.fixture
def desk(blank_file, tmp_path, qtbot):
    with open_desk(shutil.copy(blank_file, tmp_path / "kkc.sqlite"), qtbot) as desk:
        yield desk


@pytest.fixture
def stored(desk):
    desk.take_fire()
    return desk


def test_the_whole_notice_is_taken_and_handed_over_by_keys_alone(desk):
    desk.start("kontakt A\u00a019")
    assert desk.has_focus("place")
    desk.enter("Olomouc, Hněvotínská 27", "vchod od parku")
    desk.type("z ulice Na Šibeníku")
    desk.press(Key.Key_Tab)
    desk.enter("49,5938 17,2509", "u", HORSE)
    desk.enter("12", "1", "", "žena, 70 let")
    desk.type("2")  # on the chips of dangers
    desk.enter("", "výbuch")
    desk.press(Key.Key_F9)
    desk.enter("", "", "začalo asi před chvílí")
    desk.enter("Karel Dostál", "604 118 230", "o")
    desk.enter("muž v černé bundě", "1M2 3456, bílá dodávka")
    desk.type("1")  # on the chips of whoever was notified
    desk.clock.move(seconds=47)
    while not desk.has_focus("services_required"):
        desk.press(Key.Key_Tab)
    desk.enter("plynaři, obec")
    assert desk.has_focus("accepted_by")
    desk.type("por. Malá")
    desk.press(Key.Key_Return, CTRL)

    (file,) = desk.stored()
    notice = file.latest
    assert notice.place == "Olomouc, Hněvotínská 27"
    assert (notice.place_detail, notice.access) == ("vchod od parku", "z ulice Na Šibeníku")
    assert (notice.latitude, notice.longitude) == (49.5938, 17.2509)
    assert notice.services_required == "plynaři, obec"
    assert (notice.incident_type, notice.description) == (IncidentType.GAS_LEAK, HORSE)
    assert (notice.endangered_count, notice.injured_count, notice.dead_count) == (12, 1, 0)
    assert (notice.affected_note, notice.hazards_note) == ("žena, 70 let", "výbuch")
    assert notice.hazards == (Hazard.GAS,)
    assert (notice.occurred_at, notice.is_ongoing) == (RECEIVED, True)
    assert notice.time_note == "začalo asi před chvílí"
    assert (notice.reporting_name, notice.reporting_phone) == ("Karel Dostál", "604 118 230")
    assert notice.reporting_role is ReportingRole.RESIDENT
    assert notice.offender == "muž v černé bundě"
    assert notice.vehicle == "1M2 3456, bílá dodávka"
    assert notice.notified == (NotifiedBody.FIRE_BRIGADE,)
    assert file.incident.state is IncidentState.HANDED_OVER
    assert file.incident.accepted_by == "por. Malá"
    assert file.incident.handed_over_at == RECEIVED + timedelta(seconds=47)
    assert desk.page.ui.band.clock_label.text() == "0:47"
    assert desk.page.ui.band.target_label.text() == "cíl 1:30 splněn"


def test_an_empty_notice_leads_to_the_place_and_stores_nothing(desk):
    desk.start()
    desk.page.ui.vehicle.setFocus()
    desk.press(Key.Key_Return, CTRL)
    assert desk.has_focus("place")
    assert desk.page.ui.place.property("problem") == "error"
    assert "Není zapsáno, kde se to stalo." in desk.page.ui.foot.words_label.text()
    assert not desk.stored()


def test_without_the_accepting_name_the_cursor_goes_there_with_the_sentence(desk):
    desk.start()
    desk.type("Konice")
    desk.page.ui.description.setText("požár")
    desk.page.ui.reporting_phone.setText("601 000 001")
    desk.press(Key.Key_Return, CTRL)
    assert desk.has_focus("accepted_by")
    assert "kdo hlášení na IOS přijal" in desk.page.ui.foot.words_label.text()
    assert desk.page.is_writing


def test_a_time_that_is_none_is_a_problem_and_stays_as_typed(desk):
    desk.start()
    desk.type("Konice")
    desk.page.ui.description.setText("požár")
    desk.page.ui.occurred_at.setFocus()
    desk.type("99:99")
    desk.press(Key.Key_S, CTRL)
    assert desk.has_focus("occurred_at")
    assert desk.page.ui.occurred_at.text() == "99:99"
    assert not desk.stored()


def test_f8_leads_to_the_gravest_problem(desk):
    desk.start()
    desk.page.ui.vehicle.setFocus()
    desk.press(Key.Key_F8)
    assert desk.has_focus("place")


def test_the_clock_says_in_words_that_the_target_has_passed(desk):
    desk.start()
    desk.clock.move(seconds=90)
    desk.page.ui.band.ticked.emit()
    assert desk.page.ui.band.target_label.text() == "cíl do 1:30"
    in_time = desk.page.ui.band.state_icon.grab().toImage()
    desk.clock.move(seconds=1)
    desk.page.ui.band.ticked.emit()
    assert desk.page.ui.band.clock_label.text() == "1:31"
    assert desk.page.ui.band.target_label.text() == "cíl 1:30 překročen"
    assert desk.page.ui.band.state_icon.grab().toImage() != in_time


def test_the_band_names_who_receives_and_what_was_put_aside(desk):
    desk.start("kontakt A\u00a019")
    words = desk.page.ui.band.second_label.text()
    assert words == "přijímá prap. Dvořáková · v\u00a0konceptech čeká kontakt A\u00a019"


def test_the_summary_follows_every_letter(desk):
    desk.start()
    answers = desk.page.ui.methane.answer_labels
    assert answers[1].text() == "zatím nezapsáno"
    desk.type("<b>Žďár</b>")
    assert answers[1].text() == "<b>Žďár</b>"


def test_a_changed_situation_is_the_second_notice_and_the_first_stays(stored):
    page = stored.page
    assert page.ui.place.isReadOnly()
    stored.clock.move(minutes=5)
    page.ui.change_button.click()
    assert stored.has_focus("place")
    assert page.ui.place.selectedText() == "Konice"
    page.ui.injured_count.setFocus()
    page.ui.injured_count.selectAll()
    stored.type("3")
    stored.press(Key.Key_S, CTRL)

    (file,) = stored.stored()
    assert [notice.injured_count for notice in file.notices] == [0, 3]
    assert [notice.number for notice in file.notices] == [1, 2]
    assert page.ui.finish_button.isVisible(), "operations do not know the second notice yet"
    page.ui.foot.chooser.setCurrentIndex(0)
    assert page.ui.injured_count.value() == 0
    assert page.ui.injured_count.isReadOnly()


def test_the_state_goes_forward_only_and_only_when_one_was_chosen(stored):
    page = stored.page
    stored.press(Key.Key_Return, CTRL)
    assert stored.has_focus("next_state")
    assert stored.stored()[0].incident.state is IncidentState.HANDED_OVER
    page.ui.next_state.set_value(IncidentState.UNDER_CONTROL)
    stored.press(Key.Key_Return, CTRL)
    assert stored.stored()[0].incident.state is IncidentState.UNDER_CONTROL
    offered = [page.ui.next_state.itemText(row) for row in range(page.ui.next_state.count())]
    assert offered == ["pod kontrolou", "ukončeno"]


def test_printing_stores_the_notice_and_asks_for_its_paper(desk):
    desk.start()
    desk.type("Konice")
    desk.page.ui.description.setText("požár")
    desk.press(Key.Key_P, CTRL)
    (file,) = desk.stored()
    assert desk.wishes == [
        Wish(place=Place.DOCUMENT, template_code="OMU", incident_id=file.incident.id)
    ]


def test_a_paper_begun_elsewhere_belongs_to_the_incident_shown(stored):
    wish = stored.page.enriched(Wish(place=Place.DOCUMENT))
    assert wish.incident_id == stored.stored()[0].incident.id


def test_a_contact_hands_over_what_it_was_about(desk):
    contact = a_contact(subject="hoří kontejner")
    desk.page.start(desk.services.incidents.blank_file(contact))
    assert desk.page.ui.description.text() == "hoří kontejner"


def test_a_narrow_page_shows_the_log_behind_a_tab_and_every_field_in_view(desk):
    desk.start()
    desk.window.resize(797, 450)
    page = desk.page
    assert page.ui.tabs.isVisible()
    assert not page.ui.log.isVisible()
    page.ui.reporting_role.setFocus()
    desk.press(Key.Key_Return)
    assert desk.has_focus("offender")
    assert not page.ui.offender.visibleRegion().isEmpty()
    page.focus_log()
    assert page.ui.log.isVisible()
    page.jump_to_problems()
    assert desk.has_focus("place")


def test_a_receptionist_reads_who_moves_the_incident_on(stored):
    officer = stored.services.workplace.officer
    stored.services.workplace.seat(replace(officer, role=Role.RECEPTIONIST))
    stored.page.refresh()
    ui = stored.page.ui
    assert ui.next_state.isHidden()
    assert ui.state_button.isHidden()
    assert "policista" in ui.foot.words_label.text()
    stored.press(Key.Key_Return, CTRL)
    assert stored.stored()[0].incident.state is IncidentState.HANDED_OVER
    assert not ui.change_button.isHidden()


def test_what_a_narrow_line_cuts_is_told_by_its_tip_once_it_is_stored(stored):
    ui = stored.page.ui
    assert "Konice" in ui.place.toolTip()
    assert ui.endangered_count.property("readOnly") is True
    stored.page.change_situation()
    assert ui.place.toolTip() == ""
    assert ui.endangered_count.property("readOnly") is False


def test_open_measures_are_asked_about_before_the_end(desk):
    desk.take_fire()
    page, incident_id = desk.page, desk.page.file.incident.id
    measure = desk.services.measures.add(incident_id, "Obsadit křižovatku")
    page.ui.next_state.set_value(IncidentState.ENDED)
    page.write_state()
    dialog = page.findChild(ReasonDialog)
    assert "1\u00a0otevřené opatření" in dialog.ui.explanation.text()
    dialog.perform()
    assert dialog.isVisible()
    assert desk.stored()[0].incident.state is IncidentState.HANDED_OVER
    type_text(dialog.ui.reason, "Převzal velitel zásahu")
    dialog.ui.act_button.click()
    (ended,) = desk.stored()
    assert ended.incident.closing_reason == "Převzal velitel zásahu"
    assert page.file.incident.state is IncidentState.ENDED
    assert desk.services.measures.open_ones() == (measure,)


def test_enter_goes_by_the_coordinates_and_the_wanted_services(desk):
    desk.start()
    desk.enter("Olomouc", "u parku", "z ulice")
    assert desk.has_focus("incident_type")
    while not desk.page.ui.notified.isAncestorOf(desk.window.focusWidget()):
        desk.press(Key.Key_Return)
    desk.press(Key.Key_Return)
    assert desk.has_focus("accepted_by")
