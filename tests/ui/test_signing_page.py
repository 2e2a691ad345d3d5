"""The signing page over the real services, told by keys and clicks."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.closed_paper import a_signing_page
from tests.desk import Clock
from tests.factories import PASSWORD
from tests.keys import press, type_text
from tests.printing.samples import NOW, RECEPTIONIST
from tests.ui.signed_in import once_asked

from kkc_desktop.domain.document_lists import (
    DocumentState,
    SignatureState,
)
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.reason_dialog import ReasonDialog


@pytest.fixture
def clock():
    return Clock(NOW)


@pytest.fixture
def page(qtbot, stack, documents, signing, closed, workplace):
    page = a_signing_page(Services(workplace))
    stack.addWidget(page)
    stack.resize(1084, 718)
    stack.show()
    stack.activateWindow()
    qtbot.waitUntil(stack.isActiveWindow)
    page.show_dossier(closed)
    page.focus_first()
    return page


def states(dossier):
    return [signature.state for signature in dossier.signatures]


def dialog_of(page):
    return next(dialog for dialog in page.findChildren(ReasonDialog) if dialog.isVisible())


def press_mnemonic(qtbot, page, key, button):
    """Presses Alt and a letter; Qt clicks the button a moment later, as if it went down."""
    with qtbot.waitSignal(button.clicked):
        press(page.view.party_list, key, Qt.KeyboardModifier.AltModifier)


def give_reason(page, reason, witness=""):
    dialog = dialog_of(page)
    type_text(dialog.ui.reason, reason)
    type_text(dialog.ui.witness, witness)
    dialog.ui.act_button.click()


def confirm(page):
    """Confirms the signatures with the officer's password."""

    def give_password(dialog):
        type_text(dialog.password_field, PASSWORD)
        press(dialog.password_field, Qt.Key.Key_Return)

    once_asked(give_password)
    page.finish()


def sign_all(page):
    for _ in page.view.dossier.signatures:
        page.ui.signed_button.click()


def test_first_party_without_a_result_is_chosen_and_has_the_focus(page):
    assert page.view.party_list.hasFocus()
    assert page.view.chosen_party == page.view.dossier.signatures[0]
    assert page.ui.chosen_party.text() == "Ing. Radek Tománek"


def test_arrow_chooses_the_party_and_alt_o_records_its_signature(qtbot, page, stored, clock):
    clock.pass_by(minutes=3)
    press(page.view.party_list, Qt.Key.Key_Down)
    press_mnemonic(qtbot, page, Qt.Key.Key_O, page.ui.signed_button)
    signature = stored().signatures[1]
    assert signature.state is SignatureState.SIGNED
    assert signature.recorded_at == NOW + timedelta(minutes=3)
    assert page.view.chosen_party.position == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_no_single_key_records_a_signature(page, stored, key):
    for widget in (page.view.party_list, page.view.copy_list, page.preview):
        widget.setFocus()
        press(widget, key)
    assert set(states(stored())) == {SignatureState.AWAITED}


def test_refusal_takes_its_reason_and_witness(qtbot, page, stored):
    press_mnemonic(qtbot, page, Qt.Key.Key_M, page.ui.refused_button)
    give_reason(page, "chce se poradit s advokátem", "M. Zelený")
    signature = stored().signatures[0]
    assert signature.state is SignatureState.REFUSED
    assert (signature.reason, signature.witness) == ("chce se poradit s advokátem", "M. Zelený")
    row = page.view.party_list.rows()[0]
    assert row.second_line == "důvod: chce se poradit s advokátem · svědek M. Zelený"
    assert row.badge_tone == "note"


def test_refusal_without_a_reason_is_said_at_the_field_and_keeps_the_dialog(page, stored):
    page.ui.refused_button.click()
    dialog = dialog_of(page)
    dialog.ui.act_button.click()
    assert dialog.isVisible()
    assert dialog.ui.reason.property("problem") == "error"
    assert set(states(stored())) == {SignatureState.AWAITED}
    type_text(dialog.ui.reason, "x")
    assert dialog.ui.reason.property("problem") == ""


def test_a_person_who_says_no_reason_is_one_click(page, stored):
    page.ui.refused_button.click()
    dialog = dialog_of(page)
    dialog.ui.usual_button.click()
    dialog.ui.act_button.click()
    assert stored().signatures[0].reason == "důvod nesdělila"


def test_ctrl_enter_performs_what_was_written(qtbot, page, stored):
    page.ui.refused_button.click()
    dialog = dialog_of(page)
    qtbot.waitUntil(dialog.isActiveWindow)
    type_text(dialog.ui.reason, "nesouhlasí")
    press(dialog.ui.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stored().signatures[0].reason == "nesouhlasí"


def test_inability_tells_who_heard_the_text_read(page, stored):
    page.ui.could_not_button.click()
    give_reason(page, "pravá ruka v\u00a0sádře", "Marek Zelený")
    assert stored().signatures[0].state is SignatureState.COULD_NOT
    row = page.view.party_list.rows()[0]
    assert row.second_line.endswith("přečteno za přítomnosti: Marek Zelený")


def test_enter_and_escape_in_the_reason_dialog_record_nothing(qtbot, page, stored):
    page.ui.refused_button.click()
    dialog = dialog_of(page)
    type_text(dialog.ui.reason, "nechce")
    dialog.ui.witness.setFocus()
    press(dialog.ui.witness, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.ui.reason.value() == "nechce"
    with qtbot.waitSignal(dialog.rejected):
        press(dialog, Qt.Key.Key_Escape)
    assert set(states(stored())) == {SignatureState.AWAITED}


def test_confirming_with_a_result_missing_names_the_party_and_chooses_it(page, stored):
    page.ui.signed_button.click()
    press(page.view.party_list, Qt.Key.Key_End)
    page.finish()
    assert stored().document.state is DocumentState.CLOSED
    assert page.ui.waiting_line.text() == "Chybí výsledek: Věra Tománková."
    assert page.view.chosen_party.party == "Věra Tománková"
    assert page.view.party_list.hasFocus()


def test_confirmed_document_is_locked_for_good(page, stored):
    sign_all(page)
    confirm(page)
    assert stored().document.state is DocumentState.SIGNED
    assert not page.ui.acts.isVisible()
    assert not page.ui.void_button.isVisible()
    assert page.ui.addendum_button.isVisible()
    assert page.ui.hand_over_button.isVisible()


def test_signatures_are_not_confirmed_without_the_password(page, stored):
    sign_all(page)
    once_asked(lambda dialog: press(dialog, Qt.Key.Key_Escape))
    page.finish()
    assert stored().document.state is DocumentState.CLOSED
    assert page.ui.confirm_button.isVisible()


def test_document_that_every_citizen_refused_is_shown_as_refused(page, stored):
    for _ in range(3):
        page.ui.refused_button.click()
        give_reason(page, "nesouhlasí")
    page.ui.signed_button.click()
    confirm(page)
    assert stored().document.state is DocumentState.REFUSED
    assert page.ui.stepper.accessibleName() == "Krok 3 z 4: Odmítnuto"


def test_signed_paper_is_handed_over_to_a_named_recipient(page, stored):
    sign_all(page)
    confirm(page)
    page.finish()
    give_reason(page, "OO Olomouc 4,\nnprap. Kovář")
    document = stored().document
    assert document.state is DocumentState.HANDED_OVER
    assert document.handed_over_to == "OO Olomouc 4, nprap. Kovář"
    assert "OO Olomouc 4" in page.ui.handed_over.text()
    assert page.ui.stepper.accessibleName() == "Krok 4 z 4: Předáno"


def test_voided_document_tells_its_reason_and_offers_nothing_more(page, stored):
    page.ui.void_button.click()
    give_reason(page, "jiná osoba")
    assert stored().document.state is DocumentState.VOIDED
    assert page.ui.result_line.text() == "Zneplatněno. Důvod: jiná osoba"
    bar = page.ui.action_bar.findChildren(QPushButton)
    assert not [button.objectName() for button in bar if button.isVisible()]
    assert page.scans.empty_line.text() == "Žádný sken se nepřipojil."
    assert page.scans.files_button.isHidden()
    page.print_paper()
    assert page.findChild(PrintPreview) is None


def test_reference_number_of_unusual_shape_is_warned_about_and_still_saved(page, stored):
    type_text(page.ui.reference_number, "KRPM 12")
    assert page.ui.reference_number.property("problem") == "warning"
    assert "nemá obvyklý tvar" in page.ui.reference_hint.text()
    page.save()
    assert stored().document.reference_number == "KRPM 12"


def test_reference_number_of_usual_shape_is_saved_by_its_button(page, stored):
    assert not page.ui.reference_button.isEnabled()
    type_text(page.ui.reference_number, "KRPM-12345-1/ČJ-2026-140512")
    assert page.ui.reference_number.property("problem") == ""
    page.ui.reference_button.click()
    assert stored().document.reference_number == "KRPM-12345-1/ČJ-2026-140512"
    assert not page.ui.reference_button.isEnabled()


def test_half_typed_reference_number_survives_a_signature_and_is_kept_on_leaving(page, stored):
    type_text(page.ui.reference_number, "KRPM-1")
    page.ui.signed_button.click()
    assert page.ui.reference_number.text() == "KRPM-1"
    page.leave()
    assert stored().document.reference_number == "KRPM-1"


def test_receptionist_reads_who_may_do_what_only_an_officer_does(page, workplace):
    workplace.seat(RECEPTIONIST)
    page.refresh()
    assert page.ui.reference_number.isReadOnly()
    assert "úkony policisty" in page.ui.reference_hint.text()
    assert page.ui.void_button.isHidden()
    assert page.ui.signed_button.isEnabled()
    sign_all(page)
    confirm(page)
    assert page.document.state is DocumentState.SIGNED
    assert page.ui.addendum_button.isHidden()
    assert page.ui.hand_over_button.isHidden()
    page.finish()
    assert not page.findChildren(ReasonDialog)


def test_preview_for_printing_shows_the_stored_bytes(page, documents, tmp_path):
    page.print_paper()
    preview = page.findChild(PrintPreview)
    path = preview.save_into(tmp_path)
    assert path.name == f"{page.document.evidence_number}.pdf"
    assert path.read_bytes() == documents.paper(page.document.id).content
    preview.reject()


def test_head_tells_initials_and_never_the_name(page):
    assert "R. T." in page.ui.state_line.text()
    assert "Tománek" not in page.ui.state_line.text() + page.ui.title.text()


def test_narrow_page_leaves_the_preview_to_ctrl_p(page):
    page.window().resize(797, 480)
    assert not page.preview.isVisible()
    page.window().resize(1084, 718)
    assert page.preview.isVisible()


def test_long_name_does_not_widen_the_page(page, closed):
    long = replace(closed.signatures[0], party="Mgr. Anna " + "Vysokomýtská-" * 8 + "Dvořáková")
    page.view.show(replace(closed, signatures=(long, *closed.signatures[1:])))
    page.view.choose_awaited()
    page.view.show_waiting(f"Chybí výsledek: {long.party}.", "error", "error")
    assert not page.ui.area.horizontalScrollBar().isVisible()
    assert page.ui.confirm_button.geometry().right() < page.width()
    assert page.ui.chosen_party.text().endswith("…")
    assert page.ui.waiting_line.accessibleName().endswith("Dvořáková.")


def test_waiting_time_counts_from_the_closing(page, clock, stored):
    clock.pass_by(minutes=40)
    page.show_dossier(stored())
    assert page.view.party_list.rows()[0].time_text == "40\u00a0min"
