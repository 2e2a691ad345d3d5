"""A party that will not sign, and a mistake found after everybody did."""

import pytest
from PySide6.QtCore import Qt
from tests.journeys.counter import CTRL, whole_text
from tests.journeys.test_walk_in_report import REPORT, REST

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.document_lists import DocumentState, SignatureState
from kkc_desktop.ui.care_band import CareBand
from kkc_desktop.ui.page import Place, Wish

Key = Qt.Key


@pytest.fixture
def closed(counter):
    counter.begins("PTO")
    counter.fills(**REPORT | {"act_started_at": "0800", "act_ended_at": "0805"} | REST)
    counter.closes_and_prints()
    return counter


def test_a_refused_signature_is_recorded_with_its_reason_and_locks_the_paper(closed):
    document_id = closed.page.document.id
    closed.refuses("Dvořáková", "chce se poradit s advokátem")
    closed.records_all_signatures()
    dossier = closed.services.documents.open(document_id)
    assert dossier.document.state is DocumentState.REFUSED
    refused, officer = dossier.signatures
    assert (refused.state, refused.reason) == (
        SignatureState.REFUSED,
        "chce se poradit s advokátem",
    )
    assert officer.state is SignatureState.SIGNED


def test_a_refusal_without_a_reason_is_not_taken(closed):
    with pytest.raises(AssertionError, match="the refusal was not recorded"):
        closed.refuses("Dvořáková", "   ", patience_ms=200)
    assert closed.focused.objectName() == "reason"
    assert "důvod" in closed.focused.window().ui.reason_hint.text().lower()


def test_a_mistake_after_signing_becomes_an_addendum_that_names_the_original(closed):
    original = closed.page.document
    closed.records_all_signatures()
    closed.begins_addendum("oprava výše škody")
    closed.fills(
        act_ended_at="0930",
        instruction_answer=REPORT["instruction_answer"],
        statement="Škoda je ve skutečnosti 21 000 Kč.",
        damage_czk="21000",
        claims_damages="ano",
        **REST,
    )
    paper = closed.closes_and_prints()
    addendum = closed.page.document
    assert addendum.corrects_id == original.id
    assert addendum.evidence_number != original.evidence_number
    text = whole_text(paper.content)
    assert original.evidence_number in text
    assert "oprava výše škody" in text
    assert "21 000" in text
    unchanged = closed.services.documents.open(original.id).document
    assert unchanged.state is DocumentState.SIGNED
    assert unchanged.statement == original.statement


def test_an_addendum_wears_no_band_of_the_paper_written_before(closed):
    signed = closed.page.document
    closed.records_all_signatures()
    closed.begins("UZ")
    closed.press(Key.Key_S, modifier=CTRL)
    disputed = (RecordKind.DOCUMENT, closed.page.dossier.document.id)
    closed.services.data_care.dispute(disputed, "", "nesouhlasí s\u00a0bydlištěm")
    closed.window.go(Wish(place=Place.DOCUMENT, record_id=disputed[1]))
    band = closed.page.findChild(CareBand)
    assert band.isVisible()
    closed.window.go(Wish(place=Place.SIGNING, record_id=signed.id))
    closed.begins_addendum("oprava výše škody")
    assert closed.page.dossier.document.corrects_id == signed.id
    assert not band.isVisible()


def test_a_voided_paper_keeps_its_number_and_its_reason(closed):
    document_id = closed.page.document.id
    closed.asks_for("void_button", "sepsáno na jinou osobu")
    closed.waits_until(
        lambda: closed.page.document.state is DocumentState.VOIDED, "the paper was not voided"
    )
    closed.press(Key.Key_P, modifier=CTRL)
    assert closed.focused.window() is closed.window
    stored = closed.services.documents.open(document_id).document
    assert stored.void_reason == "sepsáno na jinou osobu"
    assert stored.evidence_number == closed.page.document.evidence_number
