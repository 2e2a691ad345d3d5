"""The document page at a real desk: kept, closed, printed, shown again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from tests.factories import a_contact, a_person, a_thing
from tests.keys import press, type_text
from tests.ui.writing_desk import COMPLETE, NOW, Desk, answer_with, services_in

from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.document_lists import (
    DocumentState,
    ObjectionsState,
)
from kkc_desktop.domain.dossier import Visit
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.domain.template import Block
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.page import Place, Said, Wish

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


def test_the_title_says_ticket_and_initials_and_no_name(desk, services):
    visit = services.reception.register(
        Visit(
            contact=a_contact(arrived_at=NOW, first_contact_at=NOW, revision=0),
            persons=(a_person(given_names="Radek", surname="Tománek"),),
        )
    )
    desk.page.start(services.documents.begin("PTO", contact_id=visit.contact.id))
    assert desk.page.ui.note_label.text() == "A\u00a01 · R. T."


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


def test_closing_asks_once_and_the_safe_answer_changes_nothing(desk):
    desk.begin(**COMPLETE)
    said = answer_with(Key.Key_Return)
    desk.page.finish()
    assert "Text se uzamkne a dostane evidenční číslo" in said[0]
    assert desk.wished == []
    assert desk.page.dossier.document.state is DocumentState.DRAFT


def test_a_confirmed_closing_goes_on_to_signing_with_a_number(desk, services):
    begun = desk.begin(**COMPLETE)
    answer_with(Key.Key_Tab, Key.Key_Return)
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


def test_texts_that_mean_nothing_yet_come_back_letter_by_letter(desk, services):
    desk.begin(**COMPLETE, things=(a_thing(description="jízdní kolo", value_czk=None),))
    ended = desk.input_of(Block.ACT, "act_ended_at")
    ended.selectAll()
    type_text(ended, "31.2. 12")
    desk.page.jump("things")
    type_text(desk.page.parts.panel(Block.THINGS).editor.rows[0].value_czk, "mnoho")
    desk.page.keep_now()
    (draft,) = desk.drafts()
    desk.begin("UZ")
    desk.page.restore(services.drafts.give_back(draft.id))
    assert desk.input_of(Block.ACT, "act_ended_at").text() == "31.2. 12"
    assert desk.page.parts.panel(Block.THINGS).editor.rows[0].value_czk.text() == "mnoho"


class FullDisk:
    """Drafts that can be written only after somebody made room."""

    def __init__(self, drafts):
        self.drafts, self.is_full = drafts, True

    def keep(self, work):
        if self.is_full:
            raise StorageUnavailable("Disk je plný.", "Uvolněte místo.")
        return self.drafts.keep(work)


def test_a_draft_that_cannot_be_kept_is_told_until_it_can(desk, services, qtbot):
    disk = FullDisk(services.drafts)
    page = DocumentPage(services.documents, disk)
    qtbot.addWidget(page)
    page.start(services.documents.begin("UZ"))
    type_text(page.parts.panel(Block.ACT).form.input_of("act_subject"), "Krádež")
    page.keep_now()
    assert page.ui.note_label.text().startswith("Neuloženo")
    disk.is_full = False
    page.keep_now()
    assert page.ui.note_label.text() == ""
    assert len(desk.drafts()) == 1


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


def test_beginning_another_document_keeps_the_one_before(desk):
    begun = desk.begin()
    type_text(desk.input_of(Block.ACT, "act_subject"), "Krádež")
    desk.begin("UZ")
    assert [draft.id for draft in desk.drafts()] == [DraftId(begun.document.id)]


def test_discarding_asks_and_by_default_keeps_everything(desk):
    desk.begin()
    type_text(desk.input_of(Block.ACT, "act_subject"), "Krádež")
    desk.page.keep_now()
    answer_with(Key.Key_Return)
    desk.page.discard()
    assert (len(desk.drafts()), desk.closings) == (1, [])
    answer_with(Key.Key_Tab, Key.Key_Return)
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


def test_a_closed_document_can_only_be_read(desk):
    desk.begin(**COMPLETE)
    answer_with(Key.Key_Tab, Key.Key_Return)
    desk.page.finish()
    closed = desk.services.documents.open(desk.wished[0].record_id)
    desk.page.start(closed)
    type_text(desk.input_of(Block.STATEMENT, "statement"), "x")
    assert desk.page.dossier.document == closed.document
    assert not desk.page.ui.close_button.isVisible()
    desk.page.save()
    desk.page.finish()
    assert len(desk.said) == 1
