"""The finds' page by keys: a thing, its label, its protocols, its way out; promises by hand."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.factories import an_officer
from tests.keys import press, type_text
from tests.services.records import closed_document, waiting_visit

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.document_lists import TransferKind
from kkc_desktop.domain.promise_lists import FoundState, PromiseKind, PromiseManner
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.signing_page import SigningPage
from kkc_desktop.ui.style import Scheme, apply_style

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(desk, qapp, qtbot):
    apply_style(qapp, Scheme.LIGHT)
    window = MainWindow(desk, desk.workplace.now, qapp)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.done(0)


@pytest.fixture
def page(desk, window, qtbot):
    """Two things on the shelf."""
    for words in ("kolo", "helma"):
        desk.finds.record(replace(desk.finds.blank(), description=words))
    window.go(Wish(place=Place.FINDS))
    return window.page


def in_front(qtbot):
    """The dialog that was just opened, once it has the keyboard."""
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def test_n_asks_for_a_thing_and_stores_it_under_the_next_label(desk, page, qtbot):
    type_text(page.table, "n")
    dialog = in_front(qtbot)
    press(dialog, Key.Key_Return, CTRL)
    assert "není popsána" in dialog.hint_label.text()
    type_text(dialog.inputs["description"], "deštník")
    press(dialog.inputs["description"], Key.Key_Return, CTRL)
    [thing] = [each for each in desk.finds.kept() if each.description == "deštník"]
    assert thing.label.endswith("-0003")
    assert page.chosen == (thing,)


def test_enter_mends_the_chosen_thing(desk, page, qtbot):
    press(page.table, Key.Key_Return)
    dialog = in_front(qtbot)
    assert dialog.inputs["description"].text() == "kolo"
    type_text(dialog.inputs["shelf"], "kolárna")
    press(dialog.inputs["shelf"], Key.Key_Return, CTRL)
    assert desk.finds.kept()[0].shelf == "kolárna"


def test_several_things_go_to_the_municipality_by_one_protocol(page, window):
    press(page.table, Key.Key_Down, SHIFT)
    assert len(page.chosen) == 2
    type_text(page.table, "o")
    assert isinstance(window.page, DocumentPage)
    dossier = window.page.dossier
    assert dossier.document.transfer_kind is TransferKind.FOUND
    assert [thing.description for thing in dossier.things] == ["kolo", "helma"]


def test_r_opens_the_protocol_of_taking_over(page, window):
    type_text(page.table, "r")
    assert [thing.description for thing in window.page.dossier.things] == ["kolo"]


def test_k_writes_down_where_the_thing_went(desk, page, qtbot):
    type_text(page.table, "k")
    dialog = in_front(qtbot)
    press(dialog, Key.Key_Return, CTRL)
    assert "převzal" in dialog.hint_label.text()
    type_text(dialog.left_to, "majitel")
    press(dialog.left_to, Key.Key_Return, CTRL)
    assert [thing.description for thing in desk.finds.kept()] == ["helma"]
    page.all_box.setChecked(True)
    assert page.model.rowCount() == 2
    assert desk.finds.page()[-1].state is FoundState.RETURNED


def test_ctrl_p_shows_the_labels_of_what_is_chosen(page, qtbot):
    press(page.table, Key.Key_P, CTRL)
    assert isinstance(in_front(qtbot), PrintPreview)


def test_a_scanned_label_leads_to_its_thing_also_when_it_left(desk, page, window):
    thing = desk.finds.kept()[1]
    desk.finds.give_away(thing.id, FoundState.RETURNED, "majitel")
    window.header.search_box.setText(thing.label)
    window.search(thing.label)
    window.shelf.open_hit()
    assert window.place is Place.FINDS
    assert [each.label for each in window.page.chosen] == [thing.label]


def test_who_may_write_no_protocol_is_offered_none(desk, page):
    desk.workplace.seat(an_officer(id=OfficerId("somebody"), role=Role.RECEPTIONIST))
    page.refresh()
    assert page.town_button.isHidden()
    assert page.receipt_button.isHidden()
    assert not page.new_button.isHidden()


def test_one_key_writes_down_what_the_person_at_the_counter_found(desk, window, qtbot):
    saved = desk.reception.register(waiting_visit(desk)).contact
    window.go(Wish(place=Place.CONTACT, record_id=saved.id))
    press(window.page, Key.Key_F2, SHIFT)
    dialog = in_front(qtbot)
    type_text(dialog.inputs["description"], "klíče")
    press(dialog.inputs["description"], Key.Key_Return, CTRL)
    [thing] = desk.finds.kept()
    assert thing.contact_id == saved.id
    assert window.place is Place.CONTACT


def test_a_call_back_is_promised_from_the_contact_and_kept_from_the_desk(desk, window, qtbot):
    saved = desk.reception.register(waiting_visit(desk)).contact
    window.go(Wish(place=Place.CONTACT, record_id=saved.id))
    window.keys.do(Wish(place=Place.SEARCH, errand="Slíbit zavolat zpět"))
    dialog = in_front(qtbot)
    press(dialog.due_on, Key.Key_A, CTRL)
    press(dialog.due_on, Key.Key_Delete)
    press(dialog.due_on, Key.Key_Return, CTRL)
    assert "do kdy" in dialog.hint_label.text()
    type_text(dialog.due_on, "z")
    press(dialog.due_on, Key.Key_Return, CTRL)
    [promise] = desk.promises.open_ones()
    assert (promise.kind, promise.record_id) == (PromiseKind.CALL_BACK, saved.id)
    window.go(Wish(place=Place.PROMISE, record_id=promise.id))
    dialog = in_front(qtbot)
    press(dialog.manner, Key.Key_Return, CTRL)
    [kept] = desk.promises.of(saved.id)
    assert (kept.done_on, kept.manner) == (desk.promises.today(), PromiseManner.PHONE)


def test_a_notification_is_not_kept_without_its_manner_and_is_told_at_the_paper(
    desk, window, qtbot
):
    paper_id = closed_document(desk).document.id
    today = desk.promises.today()
    promise = desk.promises.promise(
        PromiseKind.NOTIFICATION, RecordKind.DOCUMENT, paper_id, today, ""
    )
    window.go(Wish(place=Place.PROMISE, record_id=promise.id))
    dialog = in_front(qtbot)
    press(dialog.manner, Key.Key_Return, CTRL)
    assert "Není zvoleno" in dialog.hint_label.text()
    dialog.manner.set_value(PromiseManner.LETTER)
    press(dialog.manner, Key.Key_Return, CTRL)
    window.go(Wish(place=Place.SIGNING, record_id=paper_id))
    assert "vyrozuměn(a)" in window.page.ui.state_line.text()
    assert "dopisem" in window.page.ui.state_line.text()


def test_the_dialog_leads_to_the_record_first(desk, window, qtbot):
    paper_id = closed_document(desk).document.id
    today = desk.promises.today()
    promise = desk.promises.promise(PromiseKind.OTHER, RecordKind.DOCUMENT, paper_id, today, "")
    window.go(Wish(place=Place.PROMISE, record_id=promise.id))
    dialog = in_front(qtbot)
    dialog.record_button.setFocus()
    press(dialog.record_button, Key.Key_Space)
    assert isinstance(window.page, SigningPage)
    assert window.page.document.id == paper_id
