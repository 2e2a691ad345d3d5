"""The board of a calamity by keys alone: read, write, join, take out, read gauges, hang, end."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.keys import type_text
from tests.services.calamity_desk import NAME, a_flood, an_incident
from tests.statements import sent_by
from tests.ui.calamity_board import open_board

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.event_lists import BoardPart, BoardState, FloodDegree
from kkc_desktop.domain.gauge import TypedReading
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.storage import integrity
from kkc_desktop.ui.desk_work import DeskList
from kkc_desktop.ui.page import Place, Wish

CTRL = Qt.KeyboardModifier.ControlModifier


def test_enter_on_a_tile_opens_what_it_says_it_opens(board, flood):
    board.open(flood.incident.id)
    board.look.gauges[0].setFocus()
    board.press(Qt.Key.Key_Return)
    assert type(board.dialog()).__name__ == "ReadingDialog"
    assert board.dialog().no_earlier_label.text().startswith("Zatím žádný")
    assert board.dialog().no_earlier_label.isVisible()
    assert not board.dialog().earlier.isVisible()


def test_a_line_of_the_board_says_when_it_happened(board, desk, clock, flood):
    board.open(flood.incident.id)
    board.press(Qt.Key.Key_J, CTRL)
    card = board.look.line_card
    type_text(board.focused, "Most je zavřený.")
    card.at.setText("25:99")
    board.press(Qt.Key.Key_Return)
    assert board.focused is card.at
    assert card.text.text() == "Most je zavřený."
    told = clock() - timedelta(minutes=30)
    card.at.setText(clock_words(told))
    board.press(Qt.Key.Key_Return)
    with desk.workplace.database.reading() as tx:
        entry = tx.incidents.log_of(flood.incident.id)[-1]
    assert (entry.text, entry.occurred_at) == ("Most je zavřený.", told.replace(second=0))
    assert (card.text.text(), card.at.text()) == ("", "")


def test_the_first_focus_is_the_first_incident_and_enter_opens_it(board, flood):
    board.open(flood.incident.id)
    assert board.focused is board.look.members
    first = board.look.members.current_member()
    assert first.marker == 1
    board.press(Qt.Key.Key_Return)
    assert board.window.place is Place.INCIDENT
    assert board.page.file.incident.id == first.incident.id


def test_the_title_row_says_how_long_it_lasts_and_how_many_incidents(board, flood, clock):
    clock.pass_by(hours=22, minutes=8)
    head = board.open(flood.incident.id).look.head
    assert head.name_label.text() == NAME
    assert head.since_label.text() == "kalamita trvá 22\u00a0h 8\u00a0min · 2\u00a0události"
    assert head.now_chip.isHidden()


def test_a_line_typed_goes_to_the_whole_or_to_the_chosen_incident(board, flood, clock):
    clock.pass_by(minutes=1)
    board.open(flood.incident.id)
    board.press(Qt.Key.Key_J, CTRL)
    board.type("Štáb se sešel.")
    assert board.log(flood.incident.id)[-1] == "Štáb se sešel."
    second = flood.members[1].incident.id
    assert board.focused is board.look.line_card.text
    board.look.line_card.target.set_value(second)
    clock.pass_by(minutes=1)
    board.type("Čerpá se.")
    assert board.log(second)[-1] == "Čerpá se."
    assert board.look.line_card.list.rows()[0].title == "Čerpá se."
    assert board.look.line_card.list.rows()[0].marker.number == 2
    board.type("  ")
    assert len(board.log(second)) == 3


def test_a_half_typed_line_survives_a_restart(board, desk, clock, flood, qapp, qtbot):
    board.open(flood.incident.id)
    board.press(Qt.Key.Key_J, CTRL)
    type_text(board.focused, "Hasiči staví")
    board.page.look.line_card.target.set_value(flood.members[1].incident.id)
    board.page.keep_now()
    (draft,) = desk.drafts.unfinished()
    assert draft.form is FormKind.CALAMITY_LINE
    with open_board(desk, clock, qapp, qtbot) as later:
        later.window.restore(draft)
        assert later.focused is later.look.line_card.text
        assert later.look.line_card.text.text() == "Hasiči staví"
        type_text(later.focused, " hráz.")
        later.press(Qt.Key.Key_Return)
        assert later.log(flood.members[1].incident.id)[-1] == "Hasiči staví hráz."
        assert desk.drafts.unfinished() == ()
        later.press(Qt.Key.Key_Escape)
    breaches = integrity.verify(desk.workplace.database).breaches
    assert not [each for each in breaches if each.record_kind is RecordKind.INCIDENT]


def test_the_target_of_the_line_stays_over_a_refresh(board, flood):
    board.open(flood.incident.id)
    second = flood.members[1].incident.id
    board.look.line_card.target.set_value(second)
    board.page.refresh()
    assert board.look.line_card.target.value() == second


def test_incidents_are_joined_by_keys(board, flood, desk):
    third = an_incident(desk, "Mikulovice")
    board.open(flood.incident.id)
    board.look.members_card.more_button.setFocus()
    board.press(Qt.Key.Key_Space)
    dialog = board.dialog()
    board.press(Qt.Key.Key_Return, CTRL)
    assert "není zaškrtnutá" in dialog.hint_label.text()
    board.press(Qt.Key.Key_Space)
    board.press(Qt.Key.Key_Return, CTRL)
    assert QApplication.activeModalWidget() is None
    assert board.page.picture.member_of(third.id).marker == 3
    assert board.look.members_card._count.text() == "3"


def test_delete_takes_an_incident_out_for_a_reason(board, flood):
    board.open(flood.incident.id)
    board.press(Qt.Key.Key_Delete)
    board.press(Qt.Key.Key_Return, CTRL)
    assert QApplication.activeModalWidget() is not None, "a reason is asked"
    type_text(board.focused, "jiná příčina")
    board.press(Qt.Key.Key_Return, CTRL)
    assert [member.marker for member in board.page.picture.members] == [2]


def test_a_reading_is_written_from_its_tile(board, flood, desk, clock):
    desk.gauging.record(
        flood.incident.id,
        TypedReading(river="Romže", profile="Stražisko", level=100, source="obec"),
    )
    clock.pass_by(hours=1)
    board.open(flood.incident.id)
    tile = board.look.gauges[0]
    assert tile.accessibleName().startswith("Romže, Stražisko, 100 cm")
    tile.setFocus()
    board.press(Qt.Key.Key_Space)
    dialog = board.dialog()
    assert board.focused is dialog.level
    board.press(Qt.Key.Key_Return, CTRL)
    assert "vodní stav" in dialog.hint_label.text()
    assert dialog.earlier.isVisible()
    assert not dialog.no_earlier_label.isVisible()
    board.type("148", "12,4", "", "hlídka 214")
    for field, limit in zip(dialog.limits.fields, (90, 120, 145), strict=True):
        field.set_value(limit)
    board.press(Qt.Key.Key_Return, CTRL)
    standing = board.page.picture.gauges[0]
    assert (standing.latest.level, standing.degree) == (148, FloodDegree.THIRD)
    assert standing.latest.flow == 12_400
    assert tile.chip.text() == "3. SPA"
    assert tile.beside_label.text() == "+48/h"
    assert board.page.picture.flood is None, "a level reached is not declared"


def test_an_old_reading_says_so_in_words(board, flood, desk, clock):
    desk.gauging.record(
        flood.incident.id,
        TypedReading(river="Romže", profile="Stražisko", level=100, source="obec"),
    )
    clock.pass_by(minutes=61)
    tile = board.open(flood.incident.id).look.gauges[0]
    assert tile.line_label.text().startswith("odečet starý 9:05, obec")


def test_the_other_view_takes_roles_by_keys_and_leads_back(board, flood):
    board.open(flood.incident.id)
    board.press(Qt.Key.Key_Tab, CTRL)
    forces = board.look.forces
    assert forces.isVisible()
    assert board.focused is forces.cards[BoardPart.ROLE].more_button
    board.press(Qt.Key.Key_Space)
    type_text(board.focused, "velitel zásahu")
    board.press(Qt.Key.Key_Return, CTRL)
    (item,) = board.page.picture.board
    assert (item.title, item.state) == ("velitel zásahu", BoardState.WANTED)
    forces.focus_first()
    board.press(Qt.Key.Key_Return)
    board.dialog().state.set_value(BoardState.WORKING)
    board.press(Qt.Key.Key_Return, CTRL)
    assert board.page.picture.board[0].state is BoardState.WORKING
    board.press(Qt.Key.Key_Tab, CTRL)
    assert board.focused is board.look.members


def test_a_public_text_is_hung_up_printed_and_taken_down(board, flood, qtbot):
    board.open(flood.incident.id)
    board.page.turn()
    forces = board.look.forces
    forces.hang_button.click()
    type_text(board.focused, "Voda se nesmí pít.")
    board.press(Qt.Key.Key_Return, CTRL)
    assert "schválil" in board.dialog().hint_label.text()
    type_text(board.focused, "starosta")
    board.press(Qt.Key.Key_Return, CTRL)
    assert forces.public_label.text() == "Voda se nesmí pít."
    with qtbot.waitSignal(board.page.print_wanted) as printed:
        forces.print_button.click()
    assert printed.args[0].startswith(b"%PDF")
    board.dialog().done(0)
    forces.down_button.click()
    assert board.page.picture.public_notice is None


def test_ctrl_enter_begins_the_next_situation_report(board, flood):
    board.open(flood.incident.id)
    assert "č.\u00a01" in board.look.report_button.text()
    board.press(Qt.Key.Key_Return, CTRL)
    assert board.window.place is Place.DOCUMENT


def test_ending_with_open_measures_asks_why(board, flood, desk):
    desk.measures.add(flood.incident.id, "Zavřít most")
    board.open(flood.incident.id)
    board.look.end_button.click()
    type_text(board.focused, "převzal štáb kraje")
    board.press(Qt.Key.Key_Return, CTRL)
    assert board.page.picture.is_over
    assert board.page.picture.incident.closing_reason == "převzal štáb kraje"
    assert board.look.end_button.isHidden()
    assert board.look.members_card.more_button.isHidden()


def test_the_wall_is_wished_for_with_the_calamity(board, flood, qtbot):
    board.open(flood.incident.id)
    with qtbot.waitSignal(board.window.shelf.builders.wall_wanted) as wished:
        board.look.wall_button.click()
    assert wished.args == [flood.incident.id]


def test_a_calamity_begins_from_an_incident_and_opens_its_board(board, desk):
    incident = an_incident(desk, "Zlaté Hory")
    board.window.go(Wish(place=Place.CALAMITY, incident_id=incident.id))
    dialog = board.dialog()
    assert dialog.kind.value() is IncidentType.FLOOD
    board.press(Qt.Key.Key_Return, CTRL)
    assert "jméno" in dialog.hint_label.text()
    type_text(board.focused, NAME)
    board.press(Qt.Key.Key_Return, CTRL)
    assert board.window.place is Place.CALAMITY
    assert board.page.picture.incident.name == NAME
    assert [member.incident.id for member in board.page.picture.members] == [incident.id]


def test_a_calamity_is_reached_from_list_start_page_and_its_incident(board, flood):
    window = board.window
    window.go(Wish(place=Place.DESK))
    rows = [
        row for row in window.start_page.lists[DeskList.INCIDENTS].rows() if row.icon == "calamity"
    ]
    assert [(row.title, row.data.place) for row in rows] == [(NAME, Place.CALAMITY)]
    window.go(Wish(place=Place.INCIDENTS))
    model = window.page.model
    found = {model.index(row, 3).data() for row in range(model.rowCount())}
    assert found == {NAME, f"č.\u00a01 · {NAME}", f"č.\u00a02 · {NAME}"}
    calamity_row = next(r for r in range(3) if model.index(r, 3).data() == NAME)
    assert not model.index(calamity_row, 2).data(Qt.ItemDataRole.DecorationRole).isNull()
    window.page.open_row(model.index(calamity_row, 0))
    assert window.place is Place.CALAMITY
    window.go(Wish(place=Place.INCIDENT, record_id=flood.incident.id))
    assert window.page is board.page
    assert window.page.picture.incident.id == flood.incident.id


def test_below_its_width_the_map_stands_behind_a_tab(board, flood):
    look = board.open(flood.incident.id).look
    assert look.tabs.isHidden()
    assert look.map_card.isVisible()
    assert look.line_card.isVisible()
    board.window.resize(1100, 760)
    QApplication.processEvents()
    assert look.tabs.isVisible()
    assert not look.map_card.isVisible()
    look.tabs.setCurrentIndex(1)
    assert look.map_card.isVisible()
    assert not look.line_card.isVisible()


def test_the_board_needs_no_more_than_its_drawn_size(board, flood):
    look = board.open(flood.incident.id).look
    assert board.window.minimumSizeHint().width() <= 1208
    assert look.area.verticalScrollBar().maximum() == 0
    assert look.area.horizontalScrollBar().maximum() == 0


def test_opening_the_board_takes_as_many_statements_however_many_incidents(board, desk):
    counts = set()
    for count in (2, 20):
        picture = a_flood(desk, count)
        board.open(picture.incident.id)
        counts.add(len(sent_by(desk, board.page.refresh)))
    assert len(counts) == 1, counts


def test_operations_who_took_over_an_incident_know_of_the_calamity_too(board, desk, clock, flood):
    def said():
        rows = board.open(flood.incident.id).look.notified.rows()
        return {row.title: row.time_text for row in rows}

    assert said()["IOS 158"] == "zatím nevyrozuměno"
    member = flood.members[0]
    desk.incidents.hand_to_operations(member.incident.id, "por. Malá", clock())
    assert said()["IOS 158"] == f"vyrozuměno u\u00a0události č.\u00a0{member.marker}"
