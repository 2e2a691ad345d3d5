"""What other parts put on the board: measures, declarations, the map, the tab, the papers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.factories import an_officer
from tests.services.calamity_desk import NAME, an_incident

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.event_lists import FloodDegree
from kkc_desktop.domain.gathering import HeadCount
from kkc_desktop.domain.station import Role
from kkc_desktop.ui.calamity_part import CalamityPart
from kkc_desktop.ui.page import Place, Wish

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_measure_of_the_whole_is_added_from_its_card(board, flood):
    board.open(flood.incident.id)
    board.look.measures_card.more_button.click()
    part = board.dialog().part
    part.entry.text.setFocus()
    board.type("Zavřít most", "", "")
    board.dialog().done(0)
    board.page.refresh()
    assert [measure.text for measure in board.page.picture.measures] == ["Zavřít most"]
    assert board.look.measures.rows()[0].title == "Zavřít most"


def test_a_measure_of_the_start_page_leads_to_the_list_of_the_board(board, flood, desk):
    desk.measures.add(flood.incident.id, "Zavřít most")
    board.window.go(Wish(place=Place.INCIDENT, record_id=flood.incident.id, text="Opatření"))
    assert board.focused is board.look.measures
    assert board.look.measures.current_data().text == "Zavřít most"


def test_what_was_declared_is_written_down_and_ended_from_the_other_view(board, flood, clock):
    board.open(flood.incident.id)
    board.page.turn()
    board.look.forces.declared_card.more_button.click()
    dialog = board.dialog()
    dialog.ui.flood_degree.set_value(FloodDegree.THIRD)
    dialog.ui.territory.setText("Zlatý potok")
    dialog.ui.declared_by.setText("povodňový orgán města")
    board.press(Qt.Key.Key_Return, CTRL)
    assert board.look.head.now_chip.text() == "3. SPA ohrožení"
    assert board.look.head.declared_label.text() == "od 9:05, povodňový orgán města"
    clock.pass_by(hours=1)
    board.look.forces.declared_list.setFocus()
    board.look.forces.declared_list.select_first()
    board.press(Qt.Key.Key_Return)
    board.dialog().ui.declared_by.setText("povodňový orgán města")
    board.press(Qt.Key.Key_Return, CTRL)
    assert board.look.head.before_chip.text() == "3. SPA ohrožení"
    assert board.look.head.now_chip.isHidden()
    assert board.look.head.declared_label.text().startswith("odvoláno 10:05")


def test_the_map_shows_the_same_numbers_as_the_list(board, desk):
    incident = an_incident(desk, "Olomouc", latitude=49.59, longitude=17.25)
    picture = desk.calamities.begin(NAME, from_incident_id=incident.id)
    board.open(picture.incident.id)
    markers = board.page._map.view.markers
    assert [(marker.number, marker.record_id) for marker in markers] == [(1, incident.id)]
    board.page._map.opened.emit(markers[0])
    assert board.window.place is Place.INCIDENT


def test_on_the_incidents_own_tab_it_is_joined_or_leads_to_the_board(board, flood, desk):
    incident = an_incident(desk, "Mikulovice")
    board.window.go(Wish(place=Place.INCIDENT, record_id=incident.id, text="Kalamita"))
    part = board.page.tabs.current_part.findChild(CalamityPart)
    assert board.focused is part.running
    board.press(Qt.Key.Key_Return)
    assert part.words.text() == f"Událost č.\u00a03 kalamity „{NAME}“"
    assert board.focused is part.open_button
    board.press(Qt.Key.Key_Space)
    assert board.window.place is Place.CALAMITY
    assert board.page.picture.member_of(incident.id).marker == 3


def test_the_reception_reads_and_writes_but_is_not_offered_to_lead(board, flood, desk):
    with desk.workplace.database.transaction() as tx:
        tx.officers.put(an_officer(id="receptionist", role=Role.RECEPTIONIST, surname="Zelený"))
    desk.duty.begin("receptionist")
    look = board.open(flood.incident.id).look
    assert look.line_card.text.isEnabled()
    hidden = (look.end_button, look.members_card.more_button, look.forces.hang_button)
    assert all(button.isHidden() for button in hidden)
    board.focused  # noqa: B018 (the window has the keyboard)
    board.press(Qt.Key.Key_Delete)
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("code", ["OMU", "DEN", "PVY", "SOS", "VYH", "ZVH"])
def test_ctrl_p_offers_the_papers_of_the_whole(board, flood, code):
    board.open(flood.incident.id)
    board.press(Qt.Key.Key_P, CTRL)
    menu = QApplication.activePopupWidget()
    words = [action.text() for action in menu.actions()]
    assert words[0] == "&Situační zpráva č.\u00a01"
    place = ["OMU", "DEN", "PVY", "SOS", "VYH", "ZVH"].index(code) + 2
    menu.actions()[place].trigger()
    menu.close()
    assert board.window.place is Place.DOCUMENT
    assert board.page.template.code == code


def test_the_whole_is_evaluated_on_the_page_of_evaluations(board, flood):
    board.open(flood.incident.id)
    board.page.turn()
    board.look.forces.evaluate_button.click()
    assert board.window.place is Place.EVALUATION
    board.window.go_back()
    assert board.window.place is Place.CALAMITY


def test_people_counted_otherwise_than_registered_are_told_in_words(board, flood, desk):
    with desk.workplace.act(Act.COUNT_GATHERED, RecordKind.INCIDENT, flood.incident.id) as tx:
        tx.events.head_counts.add(
            HeadCount(
                id="count",
                incident_id=flood.incident.id,
                counted=45,
                expected=47,
                counted_at=desk.workplace.now(),
                recorded_at=desk.workplace.now(),
                recorded_by=desk.workplace.officer.id,
            )
        )
    tile = board.open(flood.incident.id).look.people
    assert tile.line_label.text() == "sečteno 45, v\u00a0evidenci 47"
    assert tile.line_label.property("tone") == "error"
