"""The papers of one visit by keys alone: one job of all, and the citizen's own by one key."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.factories import NOW
from tests.journeys.counter import CTRL

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.bundle import PaperStage
from kkc_desktop.domain.document_lists import DocumentState, PrintPurpose
from kkc_desktop.ui.advice_page import AdvicePage
from kkc_desktop.ui.contact_page import ContactPage
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.signing_page import SigningPage
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def takes_from_preview(counter):
    counter.waits_until(counter.sees(PrintPreview), "the preview did not open")
    counter.press(Key.Key_Return)
    counter.waits_until(lambda: not counter.sees(PrintPreview)(), "the preview did not close")


def closed_receipt(services, contact_id):
    """The visit's confirmation, closed for signature."""
    dossier = services.documents.begin("POO", contact_id=contact_id)
    document = replace(
        dossier.document,
        event_place="Konice",
        event_time="dnes",
        event_summary="krádež kola",
        reported_at=NOW,
    )
    return services.documents.close(replace(dossier, document=document))


@pytest.fixture
def visit(counter):
    """Somebody who came to report a crime stands at the counter; the contact is stored."""
    counter.registers_contact(
        reason="Oznámení", subject="krádež kola", surname="Tománek", given_names="Radek"
    )
    assert isinstance(counter.page, ContactPage)
    return counter.page.form.visit.contact.id


def test_the_whole_visit_is_one_job_with_its_copies_recorded(counter, tray, visit):
    services = counter.services
    closed = closed_receipt(services, visit)
    counter.page.refresh()
    counter.window.go(Wish(place=Place.SIGNING, record_id=closed.document.id))
    assert isinstance(counter.page, SigningPage)
    counter.press(Key.Key_P, modifier=CTRL | SHIFT)
    takes_from_preview(counter)
    assert len(tray) == 1
    assert tray[0].title == "Soubor návštěvy"
    assert tray[0].text.count(f"Evid. č. {closed.document.evidence_number}") >= 2
    copies = services.signing.stored(closed.document.id).copies
    assert [(copy.purpose, copy.recipient) for copy in copies] == [
        (PrintPurpose.SIGNING, ""),
        (PrintPurpose.CITIZEN_COPY, copies[1].recipient),
    ]
    stages = {paper.kind: paper.stage for paper in counter.page.bundle.papers}
    assert stages["POO"] is PaperStage.PRINTED


def test_missing_papers_are_begun_by_a_key_and_carry_the_person(counter, visit):
    card = counter.page.bundle
    assert [paper.kind for paper in card.papers] == ["PTO", "PPO", "POO"]
    counter.goes_to("Sepsat chybějící")
    counter.press(Key.Key_Space)
    assert isinstance(counter.page, DocumentPage)
    assert counter.page.dossier.persons[0].surname == "Tománek"
    drafts = counter.services.bundles.plan(visit)
    assert {paper.stage for paper in drafts} == {PaperStage.DRAFT}


def test_the_space_bar_takes_a_paper_out_of_the_job(counter, visit):
    closed_receipt(counter.services, visit)
    counter.window.go(Wish(place=Place.CONTACT, record_id=visit))
    card = counter.page.bundle
    assert [paper.kind for paper in card.chosen] == ["POO"]
    card.paper_list.setFocus()
    counter.press(Key.Key_End, Key.Key_Space)
    assert card.chosen == ()
    assert not card.print_button.isEnabled()
    counter.press(Key.Key_Space)
    assert [paper.kind for paper in card.chosen] == ["POO"]


def test_one_key_closes_a_receipt_that_lacks_nothing_and_shows_it(counter, tray, visit):
    counter.press(Key.Key_K, modifier=CTRL)
    takes_from_preview(counter)
    (paper,) = [p for p in counter.services.bundles.plan(visit) if p.kind == "POO"]
    assert paper.stage is PaperStage.PRINTED
    assert "Radek Tománek" in tray[0].text


@pytest.fixture
def loss(counter):
    """Somebody who lost documents: their confirmation asks for more than the contact knows."""
    counter.registers_contact(reason="Ztráta", subject="peněženka", surname="Malá")
    return counter.page.form.visit.contact.id


def test_one_key_begins_the_receipt_where_something_is_missing(counter, tray, loss):
    counter.press(Key.Key_K, modifier=CTRL)
    assert isinstance(counter.page, DocumentPage)
    assert counter.page.template.code == "POZ"
    assert counter.page.dossier.document.contact_id == loss
    assert tray == []
    assert counter.focused.property("problem") == "error"


def test_one_key_gives_the_finished_receipt_to_the_citizen(counter, tray, visit):
    closed = closed_receipt(counter.services, visit)
    counter.press(Key.Key_K, modifier=CTRL)
    takes_from_preview(counter)
    assert [sheet.title for sheet in tray] == [closed.document.evidence_number]
    (copy,) = counter.services.signing.stored(closed.document.id).copies
    assert (copy.purpose, copy.recipient) == (PrintPurpose.CITIZEN_COPY, copy.recipient)
    assert copy.recipient


def test_one_key_gives_a_copy_from_the_page_of_signatures(counter, tray, visit):
    closed = closed_receipt(counter.services, visit)
    counter.window.go(Wish(place=Place.SIGNING, record_id=closed.document.id))
    counter.press(Key.Key_K, modifier=CTRL)
    takes_from_preview(counter)
    (copy,) = counter.services.signing.stored(closed.document.id).copies
    assert copy.purpose is PrintPurpose.CITIZEN_COPY


def test_one_key_goes_where_a_draft_still_lacks_something(counter, loss):
    counter.press(Key.Key_K, modifier=CTRL)
    counter.press(Key.Key_K, modifier=CTRL)
    assert isinstance(counter.page, DocumentPage)
    assert counter.page.dossier.document.state is DocumentState.DRAFT
    assert counter.focused.property("problem") == "error"


def test_one_key_gives_the_leaflet_from_advice(counter, tray):
    counter.press(Key.Key_F3)
    assert isinstance(counter.page, AdvicePage)
    counter.types("ukradli mi kolo")
    counter.press(Key.Key_K, modifier=CTRL)
    takes_from_preview(counter)
    assert len(tray) == 1
    with counter.services.workplace.database.reading() as tx:
        acts = [line.act for line in tx.audit.all()]
    assert acts[-2:] == [Act.PRINT_DOCUMENT, Act.SETTLE_PRINT]


def test_one_key_confirms_an_incident_to_who_reported_it(counter):
    counter.press(Key.Key_F12)
    counter.fills(place="Konice", description="kouř ze střechy")
    counter.press(Key.Key_S, modifier=CTRL)
    counter.press(Key.Key_K, modifier=CTRL)
    assert isinstance(counter.page, DocumentPage)
    assert counter.page.template.code == "POO"
    assert counter.page.dossier.document.incident_id


def test_where_there_is_no_record_the_key_says_so(counter):
    counter.when(ErrorDialog, lambda: counter.press(Key.Key_Return))
    counter.press(Key.Key_K, modifier=CTRL)
    counter.waits_until(lambda: not counter.sees(ErrorDialog)(), "the sentence stayed")


def test_a_paper_of_the_set_is_not_offered_a_second_time(counter, visit):
    offered = {
        button.objectName()
        for button in counter.page.side.leads.findChildren(QPushButton)
        if not button.isHidden()
    }
    assert not offered & {paper.kind for paper in counter.page.bundle.papers}
    assert counter.page.bundle.isVisible()
