"""The parts of a document: looked through, written, checked against the law."""

import pytest
from PySide6.QtCore import Qt
from tests.keys import press, type_text
from tests.ui.writing_desk import COMPLETE, NOW, Desk, services_in

from kkc_desktop.domain.document_lists import (
    ObjectionsState,
)
from kkc_desktop.domain.template import Block
from kkc_desktop.services.templates import COUNTER_ORDER
from kkc_desktop.ui.parts_list import PartState
from kkc_desktop.ui.special_panels import AFTER_VERBATIM, BEFORE_VERBATIM, SENTENCES

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def services(tmp_path):
    services = services_in(tmp_path)
    yield services
    services.workplace.database.close()


@pytest.fixture
def desk(services, qtbot):
    return Desk(services, qtbot)


def test_only_the_kinds_own_parts_are_offered_in_its_order(desk):
    desk.begin("UZ")
    titles = [row.title for row in desk.page.frame.parts_list.list.rows()]
    assert titles == [use.title for use in desk.page.template.blocks]
    assert desk.page.ui.title_label.text() == "Úřední záznam"


def test_words_of_this_kind_stand_above_its_fields(desk):
    desk.begin("PPP")
    label = desk.page.parts.panel(Block.ACT).findChild(object, "act_place_label")
    assert label.text() == "Místo převzetí"


def test_a_part_nobody_looked_at_keeps_what_the_dossier_says(desk):
    begun = desk.begin(**COMPLETE)
    assert desk.page.dossier == begun
    assert desk.page.dossier.document.statement == COMPLETE["statement"]


def test_f9_writes_the_end_of_the_act(desk):
    desk.begin()
    press(desk.input_of(Block.ACT, "act_ended_at"), Key.Key_F9)
    assert desk.page.dossier.document.act_ended_at == NOW


def test_one_key_says_that_there_are_no_objections(desk):
    desk.begin()
    state = desk.input_of(Block.OBJECTIONS, "objections_state")
    press(state, Key.Key_B)
    assert desk.page.dossier.document.objections_state is ObjectionsState.NONE
    desk.page.refresh()
    press(state, Key.Key_Return)
    assert desk.page.block is Block.CLOSING


def test_arrows_show_a_part_and_enter_goes_into_its_first_field(desk):
    desk.begin()
    parts = desk.page.frame.parts_list.list
    parts.setFocus()
    for _ in range(3):
        press(parts, Key.Key_Down)
    assert desk.page.block is Block.STATEMENT
    assert parts.hasFocus()
    press(parts, Key.Key_Return)
    assert desk.focus == "statement"


def test_ctrl_page_keys_go_from_part_to_part_also_out_of_a_text(desk):
    desk.begin()
    statement = desk.input_of(Block.STATEMENT, "statement")
    press(statement, Key.Key_PageDown, CTRL)
    assert desk.page.block is Block.REPORTED
    assert desk.focus == "reported_person"
    press(desk.page.focusWidget(), Key.Key_PageUp, CTRL)
    assert desk.focus == "statement"


def test_tab_goes_as_the_eye_does(desk, qtbot):
    desk.begin()
    qtbot.waitUntil(lambda: desk.page.frame.preview.page_count == 1)
    desk.page.jump("statement")
    desk.page.jump("act_place")
    visited = []
    for _ in range(5):
        visited.append(desk.page.focusWidget().objectName())
        press(desk.page.focusWidget(), Key.Key_Tab)
    assert visited == ["act_place", "act_started_at", "act_ended_at", "act_subject", "act_note"]
    assert desk.page.focusWidget() is desk.page.frame.preview
    press(desk.page.focusWidget(), Key.Key_Tab)
    assert desk.page.frame.preview.zoom_button.hasFocus()
    press(desk.page.focusWidget(), Key.Key_Tab)
    assert desk.page.ui.discard_button.hasFocus()


def test_enter_in_the_last_line_of_a_part_goes_on_to_the_next(desk):
    desk.begin()
    press(desk.input_of(Block.CLOSING, "copy_handover"), Key.Key_Return)
    assert desk.page.block is Block.CLOSING
    press(desk.input_of(Block.ATTACHMENTS, "attachments_sheets"), Key.Key_Return)
    assert desk.page.block is Block.OBJECTIONS


def test_the_checklist_counts_what_is_met_and_enter_goes_to_the_field(desk):
    desk.begin(**COMPLETE | {"act_ended_at": None})
    legal = desk.page.frame.legal_list
    assert legal.share == "17 z\u00a018"
    (missing,) = [row for row in legal.list.rows() if row.icon == "error"]
    legal.list.select_data(missing.data)
    press(legal.list, Key.Key_Return)
    assert desk.focus == "act_ended_at"


def test_a_part_is_wrong_only_after_somebody_has_been_there(desk):
    desk.begin()
    states = desk.page.frame.parts_list.states
    assert states[Block.ACT] is PartState.CURRENT
    assert states[Block.OBJECTIONS] is PartState.OPEN
    desk.page.jump("objections_state")
    desk.page.jump("copy_handover")
    assert desk.page.frame.parts_list.states[Block.OBJECTIONS] is PartState.ERROR


def test_a_part_entered_for_the_first_time_is_not_marked_yet(desk):
    desk.begin("OMU")
    for field in ("event_place", "methane_type", "measures"):
        desk.page.jump(field)
        assert desk.page.parts.panel(desk.page.block).form.marked == set()
    assert desk.page.parts.panel(Block.EVENT).form.marked >= {"event_place", "event_summary"}


def test_the_persons_part_offers_a_card_and_a_blank_card_is_nobody(desk):
    desk.begin()
    desk.page.jump("persons")
    assert desk.focus == "persons.0.surname"
    assert desk.page.dossier.persons == ()
    type_text(desk.page.focusWidget(), "Dvořáková")
    (person,) = desk.page.dossier.persons
    assert (person.surname, person.roles) == ("Dvořáková", desk.page.template.person_roles[:1])


def test_the_problem_of_the_part_in_sight_stands_below_it(desk):
    desk.begin(**COMPLETE | {"objections_state": ObjectionsState.NOT_RECORDED})
    assert desk.page.frame.problem_place.problem is None
    desk.page.jump("objections_state")
    assert desk.page.frame.problem_place.problem.field == "objections_state"


def test_a_letter_the_paper_cannot_print_is_told_with_its_code(desk):
    desk.begin(**COMPLETE)
    type_text(desk.input_of(Block.STATEMENT, "statement"), "日")
    desk.page.refresh()
    told = desk.page.frame.problem_place.problem
    assert "日 ([U+65E5])" in told.text


def test_the_instruction_to_read_follows_the_persons_roles(desk):
    desk.begin(**COMPLETE)
    desk.page.jump("instruction_answer")
    text = desk.page.parts.panel(Block.INSTRUCTION).ui.instruction_text.value()
    assert "§\u00a0345" in text or "§ 345" in text


def test_word_for_word_passages_are_marked_at_both_ends(desk):
    desk.begin()
    statement = desk.input_of(Block.STATEMENT, "statement")
    type_text(statement, "Řekl: ")
    desk.page.ui.verbatim_button.click()
    type_text(statement, "dej to sem")
    assert statement.value() == f"Řekl: {BEFORE_VERBATIM}dej to sem{AFTER_VERBATIM}"


def test_a_ready_sentence_is_written_at_the_cursor(desk):
    desk.begin()
    statement = desk.input_of(Block.STATEMENT, "statement")
    desk.page.parts.panel(Block.STATEMENT).sentences.actions()[0].trigger()
    assert statement.value() == SENTENCES[0]


def test_the_seven_questions_follow_the_text(desk):
    desk.begin()
    type_text(desk.input_of(Block.STATEMENT, "statement"), "Včera v 17:40")
    desk.page.refresh()
    hints = desk.page.parts.panel(Block.STATEMENT).hints
    assert "✓ kdy" in hints
    assert "○ proč" in hints


@pytest.mark.parametrize("code", COUNTER_ORDER)
def test_every_shipped_kind_opens_part_by_part_and_prints(desk, code):
    desk.begin(code)
    for use in desk.page.template.blocks:
        desk.page.frame.parts_list.choose(use.block)
        assert desk.page.block is use.block
    desk.page.render_preview()
    assert desk.page.frame.preview.page_count >= 1
