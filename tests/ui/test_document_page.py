"""The document page at a real desk: real data in a real file, real paper, keys in a real window."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox
from tests.factories import a_contact, a_person, a_station, a_thing, an_officer
from tests.keys import press, type_text

from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.document_lists import (
    Answer,
    CopyHandover,
    DocumentState,
    InstructionAnswer,
    ObjectionsState,
)
from kkc_desktop.domain.dossier import Visit
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.template import Block
from kkc_desktop.services.desk import Services
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.database import Database
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.page import Place, Said, Wish
from kkc_desktop.ui.parts_list import PartState
from kkc_desktop.ui.special_panels import AFTER_VERBATIM, BEFORE_VERBATIM, SENTENCES

NOW = datetime(2026, 3, 12, 13, 31, 7, tzinfo=UTC)
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def blank_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("blank") / "kkc.sqlite"
    Database.create(path, NOW).close()
    return path


@pytest.fixture
def services(blank_file, tmp_path):
    database = Database.open(shutil.copy(blank_file, tmp_path / "kkc.sqlite"))
    with database.transaction() as transaction:
        transaction.station.put(a_station())
        transaction.officers.put(an_officer())
    ids = (f"id-{number}" for number in count(1))
    services = Services(Workplace(database, lambda: NOW, lambda: next(ids)))
    services.duty.begin(an_officer().id)
    yield services
    database.close()


class Desk:
    """A window with one document page, and what the page told it."""

    def __init__(self, services, qtbot):
        self.services = services
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.page = DocumentPage(services.documents, services.drafts)
        self.window.setCentralWidget(self.page)
        self.window.resize(1084, 718)
        self.said, self.wished, self.closings, self.printed = [], [], [], []
        self.page.saved.connect(self.said.append)
        self.page.wanted.connect(self.wished.append)
        self.page.closed.connect(lambda: self.closings.append("closed"))
        self.page.print_wanted.connect(lambda *paper: self.printed.append(paper))
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def begin(self, code="PTO", **content):
        """A new document of the kind, some of it already written."""
        dossier = self.services.documents.begin(code)
        persons = content.pop("persons", dossier.persons)
        things = content.pop("things", dossier.things)
        document = replace(dossier.document, **content)
        self.page.start(replace(dossier, document=document, persons=persons, things=things))
        return self.page.dossier

    def input_of(self, block, field):
        self.page.jump(field)
        return self.page.parts.panel(block).form.input_of(field)

    @property
    def focus(self):
        return self.page.parts.focused_field()

    def drafts(self):
        return self.services.drafts.unfinished()


@pytest.fixture
def desk(services, qtbot):
    return Desk(services, qtbot)


@pytest.fixture
def answering():
    """Presses keys in the question that the next act opens; gives what the question said."""
    said = []

    def answer(*keys):
        def press_them():
            question = QApplication.activeModalWidget()
            if question is None or question.focusWidget() is None:
                QTimer.singleShot(1, press_them)
                return
            said.append(f"{question.accessibleName()} {question.accessibleDescription()}")
            for key in keys:
                press(question.focusWidget(), key)

        QTimer.singleShot(0, press_them)
        return said

    return answer


COMPLETE = {
    "act_subject": "Přijetí oznámení o krádeži kola",
    "act_ended_at": NOW,
    "instruction_answer": InstructionAnswer.UNDERSTOOD,
    "statement": "Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "reported_person": "Neznámý pachatel.",
    "proofs": "Kamera.",
    "damage_czk": 12390,
    "claims_damages": Answer.YES,
    "wants_notification": Answer.YES,
    "objections_state": ObjectionsState.NONE,
    "copy_handover": CopyHandover.TAKEN,
    "persons": (a_person(record_id="id-1"),),
}


def test_only_the_kinds_own_parts_are_offered_in_its_order(desk):
    desk.begin("UZ")
    titles = [row.title for row in desk.page.frame.parts_list.list.rows()]
    assert titles == [use.title for use in desk.page.template.blocks]
    assert desk.page.ui.title_label.text() == "Úřední záznam"


def test_the_title_says_ticket_and_initials_and_no_name(desk, services):
    visit = services.reception.register(
        Visit(
            contact=a_contact(arrived_at=NOW, first_contact_at=NOW, revision=0),
            persons=(a_person(given_names="Radek", surname="Tománek"),),
        )
    )
    desk.page.start(services.documents.begin("PTO", contact_id=visit.contact.id))
    assert desk.page.ui.note_label.text() == "A\u00a01 · R. T."


def test_words_of_this_kind_stand_above_its_fields(desk):
    desk.begin("PPP")
    label = desk.page.parts.panel(Block.ACT).findChild(object, "act_place_label")
    assert label.text() == "Místo převzetí"


def test_what_is_typed_in_every_part_is_saved_as_one_document(desk, services):
    desk.begin()
    type_text(desk.input_of(Block.STATEMENT, "statement"), "Příliš žluťoučký kůň")
    type_text(desk.input_of(Block.DAMAGE, "damage_czk"), "12390")
    desk.page.jump("things")
    type_text(desk.page.focusWidget(), "kolo Author")
    desk.page.save()
    assert [type(each) for each in desk.said] == [Said]
    stored = services.documents.open(desk.page.dossier.document.id)
    assert stored.document.statement == "Příliš žluťoučký kůň"
    assert stored.document.damage_czk == 12390
    assert [thing.description for thing in stored.things] == ["kolo Author"]


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


def test_the_problem_of_the_part_in_sight_stands_below_it(desk):
    desk.begin(**COMPLETE | {"objections_state": ObjectionsState.NOT_RECORDED})
    assert desk.page.frame.problem_place.problem is None
    desk.page.jump("objections_state")
    assert desk.page.frame.problem_place.problem.field == "objections_state"


def test_f8_lists_everything_and_enter_jumps_to_the_field(desk):
    desk.begin(**COMPLETE | {"damage_czk": None, "objections_state": ObjectionsState.NOT_RECORDED})
    desk.page.jump_to_problems()
    first = desk.page.focusWidget()
    assert [each.field for each in desk.page.frame.problem_list.problems][:2] == [
        "objections_state",
        "damage_czk",
    ]
    press(first, Key.Key_Return)
    assert desk.focus == "objections_state"
    assert not desk.page.frame.is_problem_page_shown


def test_esc_leaves_the_list_of_problems_before_it_leaves_the_page(desk):
    desk.begin()
    desk.page.jump_to_problems()
    desk.page.leave()
    assert (desk.closings, desk.focus) == ([], "act_place")
    desk.page.leave()
    assert desk.closings == ["closed"]


def test_an_incomplete_document_is_not_closed_and_the_cursor_stands_at_the_first_gap(desk):
    desk.begin(**COMPLETE | {"objections_state": ObjectionsState.NOT_RECORDED})
    desk.page.finish()
    assert desk.wished == []
    assert desk.focus == "objections_state"
    assert desk.page.parts.panel(Block.OBJECTIONS).form.marked == {"objections_state"}


def test_a_date_that_is_none_stops_closing(desk):
    desk.begin(**COMPLETE)
    ended = desk.input_of(Block.ACT, "act_ended_at")
    ended.selectAll()
    type_text(ended, "31.2. 12:00")
    desk.page.jump("statement")
    desk.page.finish()
    assert desk.wished == []
    assert desk.focus == "act_ended_at"
    assert ended.text() == "31.2. 12:00"


def test_closing_asks_once_and_the_safe_answer_changes_nothing(desk, answering):
    desk.begin(**COMPLETE)
    said = answering(Key.Key_Return)
    desk.page.finish()
    assert "Text se uzamkne a dostane evidenční číslo" in said[0]
    assert desk.wished == []
    assert desk.page.dossier.document.state is DocumentState.DRAFT


def test_a_confirmed_closing_goes_on_to_signing_with_a_number(desk, answering, services):
    begun = desk.begin(**COMPLETE)
    answering(Key.Key_Tab, Key.Key_Return)
    desk.page.finish()
    document_id = begun.document.id
    assert desk.wished == [Wish(place=Place.SIGNING, record_id=document_id)]
    closed = services.documents.open(document_id).document
    assert closed.state is DocumentState.CLOSED
    assert closed.evidence_number in desk.said[0].text
    assert desk.drafts() == ()


def test_what_is_typed_is_kept_and_comes_back_with_the_focus(desk, services, qtbot):
    desk.begin(**COMPLETE, things=(a_thing(description="jízdní kolo"),))
    type_text(desk.input_of(Block.STATEMENT, "statement"), "Dodatek. ")
    desk.page.keep_now()
    (draft,) = desk.drafts()
    assert draft.title == "Protokol o trestním oznámení · " + desk.page.ui.note_label.text()
    assert draft.focus_field == "statement"
    kept = desk.page.dossier
    desk.begin("UZ")
    desk.page.restore(services.drafts.give_back(draft.id))
    assert desk.page.dossier == kept
    assert desk.focus == "statement"


def test_saving_takes_the_draft_away(desk):
    desk.begin()
    type_text(desk.input_of(Block.ACT, "act_subject"), "Krádež")
    desk.page.keep_now()
    desk.page.save()
    assert desk.drafts() == ()


def test_leaving_keeps_what_was_typed(desk):
    begun = desk.begin()
    type_text(desk.input_of(Block.ACT, "act_subject"), "Krádež")
    desk.page.leave()
    assert [draft.id for draft in desk.drafts()] == [DraftId(begun.document.id)]


def test_discarding_asks_and_by_default_keeps_everything(desk, answering):
    desk.begin()
    type_text(desk.input_of(Block.ACT, "act_subject"), "Krádež")
    desk.page.keep_now()
    answering(Key.Key_Return)
    desk.page.discard()
    assert (len(desk.drafts()), desk.closings) == (1, [])
    answering(Key.Key_Tab, Key.Key_Return)
    desk.page.discard()
    assert (desk.drafts(), desk.closings) == ((), ["closed"])


def test_the_check_print_says_koncept_and_carries_what_is_typed(desk, services):
    desk.begin()
    type_text(desk.input_of(Block.STATEMENT, "statement"), "Příliš žluťoučký kůň")
    desk.page.print_paper()
    ((content, document),) = desk.printed
    pages = services.documents.pictures(content)
    text = "".join(pages.text(number) for number in range(len(pages)))
    pages.close()
    assert "Příliš žluťoučký kůň" in text
    assert document.statement == "Příliš žluťoučký kůň"


def test_the_preview_follows_after_the_typing_rests(desk, qtbot):
    desk.begin()
    preview = desk.page.frame.preview
    qtbot.waitUntil(lambda: preview.page_count == 1)
    statement = desk.input_of(Block.STATEMENT, "statement")
    statement.insertPlainText("Dlouhý text. " * 900)
    assert preview.page_count == 1
    qtbot.waitUntil(lambda: preview.page_count > 1)


def test_a_narrow_window_keeps_the_text_and_gives_up_the_preview(desk, qtbot):
    desk.begin()
    desk.window.resize(797, 440)
    qtbot.waitUntil(lambda: desk.page.width() == 797)
    assert not desk.page.frame.preview.isVisible()
    desk.page.render_preview()
    assert desk.page.frame.preview.page_count == 0
    assert desk.page.ui.close_button.isVisible()
    right = desk.page.ui.close_button.mapTo(desk.page, desk.page.ui.close_button.rect().topRight())
    assert right.x() < 797


def test_what_prevents_the_preview_is_said_in_its_place(desk, qtbot):
    desk.begin(corrects_id=DocumentId("lost"))
    preview = desk.page.frame.preview
    qtbot.waitUntil(lambda: preview.caption_label.text() == "Náhled teď nelze vytvořit")
    assert "Záznam nebyl nalezen." in preview.words
    assert not desk.window.findChildren(QMessageBox)


def test_a_letter_the_paper_cannot_print_is_told_with_its_code(desk):
    desk.begin(**COMPLETE)
    type_text(desk.input_of(Block.STATEMENT, "statement"), "日")
    desk.page.refresh()
    told = desk.page.frame.problem_place.problem
    assert "日 ([U+65E5])" in told.text


def test_a_closed_document_can_only_be_read(desk, answering):
    desk.begin(**COMPLETE)
    answering(Key.Key_Tab, Key.Key_Return)
    desk.page.finish()
    closed = desk.services.documents.open(desk.wished[0].record_id)
    desk.page.start(closed)
    type_text(desk.input_of(Block.STATEMENT, "statement"), "x")
    assert desk.page.dossier.document == closed.document
    assert not desk.page.ui.close_button.isVisible()
    desk.page.save()
    desk.page.finish()
    assert len(desk.said) == 1


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


@pytest.mark.parametrize("code", ["PTO", "UZ", "UZV", "POO", "PPP", "ZPR", "OMU"])
def test_every_shipped_kind_opens_part_by_part_and_prints(desk, code):
    desk.begin(code)
    for use in desk.page.template.blocks:
        desk.page.frame.parts_list.choose(use.block)
        assert desk.page.block is use.block
    desk.page.render_preview()
    assert desk.page.frame.preview.page_count >= 1
