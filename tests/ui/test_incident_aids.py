"""What helps with the eight answers, by keys: suggested type, card of questions, sheets, place."""

import shutil

import pytest
from PySide6.QtCore import Qt
from tests.incident_desk import CTRL, open_desk

from kkc_desktop.domain.card_answers import answers_of
from kkc_desktop.domain.event_lists import CardKind, DescriptionKind
from kkc_desktop.domain.incident_lists import IncidentType, LogKind
from kkc_desktop.ui.incident_tabs import ANSWERS

Key = Qt.Key
GAS = "silný zápach plynu na chodbě"


@pytest.fixture
def desk(blank_file, tmp_path, qtbot):
    with open_desk(shutil.copy(blank_file, tmp_path / "kkc.sqlite"), qtbot) as desk:
        yield desk


def tell(desk, words=GAS):
    """Begins a notice with a place and these words."""
    desk.start()
    desk.type("Konice, Zámecká 14")
    desk.page.ui.reporting_phone.setText("604 118 230")
    desk.page.ui.description.setFocus()
    desk.type(words)


def hint(desk):
    return desk.page.ui.type_hint.words_label.text()


def questions(desk):
    return desk.page.aids.questions


def restarted(desk):
    """The page as it comes back from the drafts after a crash."""
    desk.page.keep_now()
    (draft,) = desk.services.drafts.unfinished()
    page = desk.new_page()
    page.restore(draft)
    return page


def test_words_suggest_a_type_and_say_why(desk):
    tell(desk)
    assert hint(desk) == "únik plynu – podle slov: zápach, plynu"
    assert desk.page.ui.incident_type.value() is IncidentType.NOT_CHOSEN


def test_one_key_takes_the_suggestion_and_the_caret_stays(desk):
    tell(desk)
    desk.press(Key.Key_F6)
    assert desk.page.ui.incident_type.value() is IncidentType.GAS_LEAK
    assert desk.has_focus("description")
    assert hint(desk) == ""


def test_a_chosen_type_is_neither_suggested_over_nor_overwritten(desk):
    desk.start()
    desk.page.ui.incident_type.set_value(IncidentType.FIRE)
    desk.page.ui.description.setFocus()
    desk.type(GAS)
    desk.press(Key.Key_F6)
    assert hint(desk) == ""
    assert desk.page.ui.incident_type.value() is IncidentType.FIRE


def test_the_notice_is_stored_with_the_suggestion_left_alone(desk):
    tell(desk)
    desk.press(Key.Key_S, CTRL)
    assert desk.stored()[0].latest.incident_type is IncidentType.NOT_CHOSEN


def test_the_type_brings_its_card_and_answers_go_into_the_notice(desk):
    tell(desk)
    desk.press(Key.Key_F6)
    assert "3\u00a0povinné; Ctrl+2" in desk.page.ui.foot.words_label.text()
    desk.press(Key.Key_2, CTRL)
    assert questions(desk).lines[0].hasFocus()
    desk.enter("ve třetím patře", "ano, dvanáct")
    assert desk.page.tabs.bar.tabText(1) == "Otázky 2 z\u00a06"
    desk.press(Key.Key_S, CTRL)
    kept = answers_of(desk.stored()[0].latest.card_answers)
    assert [each.answer for each in kept] == ["ve třetím patře", "ano, dvanáct"]
    assert kept[0].question == "Kde je plyn cítit, v bytě, v domě, na ulici?"


def test_enter_in_the_last_question_leads_back_to_where_the_caret_was(desk):
    tell(desk)
    desk.press(Key.Key_F6)
    desk.press(Key.Key_2, CTRL)
    desk.enter(*"123456")
    assert desk.page.tabs.bar.currentIndex() == ANSWERS
    assert desk.has_focus("description")


def test_an_unanswered_mandatory_question_warns_by_name_and_f8_leads_there(desk):
    tell(desk)
    desk.press(Key.Key_F6)
    desk.press(Key.Key_F8)
    words = desk.page.ui.foot.words_label.text()
    assert words.startswith("Upozornění (1 z\u00a03): Nezodpovězeno: „Kde je plyn cítit")
    assert questions(desk).lines[0].hasFocus()
    assert questions(desk).lines[0].property("problem") == "warning"
    desk.press(Key.Key_F8)
    assert questions(desk).lines[1].hasFocus()


def test_an_unanswered_question_never_stops_the_handover(desk):
    tell(desk)
    desk.press(Key.Key_F6)
    desk.page.ui.accepted_by.setText("por. Malá")
    desk.press(Key.Key_Return, CTRL)
    assert desk.stored()[0].is_handed_over


def test_a_card_changed_later_changes_no_stored_answer(desk):
    tell(desk)
    desk.press(Key.Key_F6)
    desk.press(Key.Key_2, CTRL)
    desk.enter("ve třetím patře")
    desk.press(Key.Key_S, CTRL)
    before = desk.stored()[0].latest.card_answers
    lines = ["! Je slyšet syčení?"]
    cards = desk.services.cards
    cards._changed = None
    officer = desk.services.workplace.officer
    desk.services.workplace.seat(officer_as_head(officer))
    cards.change(CardKind.QUESTIONS, IncidentType.GAS_LEAK, lines)
    desk.page.show_file(desk.services.incidents.open(desk.stored()[0].incident.id))
    assert desk.stored()[0].latest.card_answers == before
    shown = [line.text() for line in questions(desk).lines]
    assert shown == ["", "ve třetím patře"]
    assert desk.page.form.notice().card_answers == before


def officer_as_head(officer):
    from dataclasses import replace

    from kkc_desktop.domain.station import Role

    return replace(officer, role=Role.HEAD)


def test_answers_and_place_and_sheets_come_back_from_the_drafts(desk):
    tell(desk)
    desk.press(Key.Key_F6)
    desk.press(Key.Key_2, CTRL)
    desk.enter("ve třetím patře")
    desk.page.ui.coordinates.setText("49,5938 17,2509")
    desk.page.ui.person_button.click()
    desk.enter("muž", "asi 30 let")
    desk.page.ui.vehicle_button.click()
    desk.enter("1m234??", "", "dodávka")
    desk.clock.move(seconds=40)
    page = restarted(desk)
    assert page.file.incident.received_at == desk.clock.moment.replace(second=7)
    assert page.ui.band.clock_label.text() == "0:40"
    notice = page.form.notice()
    assert (notice.latitude, notice.longitude) == (49.5938, 17.2509)
    assert answers_of(notice.card_answers)[0].answer == "ve třetím patře"
    assert [sheet.kind for sheet in page.aids.typed_sheets] == [
        DescriptionKind.PERSON,
        DescriptionKind.VEHICLE,
    ]


def test_unreadable_coordinates_stay_as_typed_and_are_a_problem(desk):
    tell(desk)
    desk.page.ui.coordinates.setFocus()
    desk.type("u mostu")
    desk.press(Key.Key_S, CTRL)
    assert desk.has_focus("coordinates")
    assert "nelze přečíst" in desk.page.ui.foot.words_label.text()
    assert not desk.stored()
    page = restarted(desk)
    assert page.ui.coordinates.text() == "u mostu"


def test_a_place_picked_elsewhere_comes_into_the_notice(desk):
    tell(desk)
    desk.page.aids.take_place(49.5938, 17.2509, "Konice, náměstí")
    assert desk.page.ui.coordinates.text() == "49.59380 17.25090"
    assert desk.page.ui.place.text() == "Konice, Zámecká 14"
    desk.page.ui.place.clear()
    desk.page.aids.take_place(49.6, 17.3, "Konice, náměstí")
    assert desk.page.ui.place.text() == "Konice, náměstí"


def test_sheets_typed_before_the_notice_are_stored_with_it(desk):
    tell(desk, "dva muži vykrádají garáž")
    desk.page.ui.person_button.click()
    desk.enter("muž", "asi 30 let")
    desk.page.aids.sheets.begin(DescriptionKind.PERSON)
    desk.enter("muž", "asi 50 let")
    desk.page.ui.vehicle_button.click()
    desk.enter("1m234??")
    assert desk.page.tabs.bar.tabText(2) == "Popisy 3"
    desk.press(Key.Key_S, CTRL)
    (file,) = desk.stored()
    assert [sheet.apparent_age for sheet in file.descriptions] == ["asi 30 let", "asi 50 let", ""]
    assert file.descriptions[2].plate == "1M2 34??"
    assert sum(entry.kind is LogKind.DESCRIPTION for entry in file.log) == 3
    assert not desk.services.drafts.unfinished()
    assert not desk.page.aids.typed_sheets


def test_a_sheet_of_a_stored_incident_is_stored_by_its_own_key_and_made_better(desk):
    desk.take_fire()
    desk.press(Key.Key_3, CTRL)
    desk.press(Key.Key_Space)
    desk.enter("žena")
    desk.press(Key.Key_S, CTRL)
    sheets = desk.page.aids.sheets
    sheets.better_button.click()
    desk.enter("žena", "asi 60 let")
    desk.press(Key.Key_S, CTRL)
    first, second = desk.stored()[0].descriptions
    assert (first.sex, first.apparent_age) == ("žena", "")
    assert (second.apparent_age, second.replaces_id) == ("asi 60 let", first.id)
    assert "nahrazeno" in sheets.chooser.itemText(0)
    assert desk.page.tabs.bar.tabText(2) == "Popisy 1"
    assert not desk.services.drafts.unfinished()


def test_of_a_missing_person_the_sheet_asks_more(desk):
    tell(desk, "ztratil se syn")
    desk.press(Key.Key_F6)
    desk.page.ui.person_button.click()
    assert desk.page.aids.sheets.chooser.currentText() == "pohřešovaná osoba, rozepsáno"


def test_an_odd_plate_warns_and_is_no_obstacle(desk):
    desk.take_fire()
    desk.page.ui.vehicle_button.click()
    desk.enter("1O2 3456")
    form = desk.page.aids.sheets._sheet(DescriptionKind.VEHICLE).form
    assert form.input_of("plate").property("problem") == "warning"
    desk.press(Key.Key_S, CTRL)
    assert desk.stored()[0].descriptions[0].plate == "1O2 3456"


def test_the_handover_says_who_confirmed_it_and_when(desk):
    desk.take_fire()
    (file,) = desk.stored()
    words = "Předáno IOS, převzetí potvrzeno: por. Malá, 14:32; předává prap. Dvořáková."
    assert words in [entry.text for entry in file.log]
    assert "převzetí potvrzeno: por. Malá, 14:32" in desk.page.ui.band.second_label.text()
