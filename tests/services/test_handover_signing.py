"""Signing and confirming a shift handover: one act with its paper, locked by SQL, two people."""

from dataclasses import replace

import pytest
from tests.factories import (
    NOW,
    OFFICER_ID,
    PASSWORD,
    a_draft,
)
from tests.founded import HEAD_ID, NEWCOMER_ID, desk_behind, door_at, put_station
from tests.services.records import blank_forms, closed_document, ended_incident
from tests.services.shift_desk import (
    hand_all,
    paper_text,
    put_incident,
    run_sql,
    signed,
    titles,
)

from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.document_lists import DocumentState, SignatureState
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.equipment import line_of
from kkc_desktop.domain.errors import NotComplete, PasswordNeeded, RecordLocked, WrongStep
from kkc_desktop.domain.event_lists import (
    HandoverState,
    ItemDecision,
    ItemGroup,
)
from kkc_desktop.services.handover_equipment import usual_equipment
from kkc_desktop.storage.integrity import verify


@pytest.fixture
def desk(tmp_path, clock):
    """The station of three, its officer on duty."""
    door = door_at(put_station(tmp_path), clock)
    services = desk_behind(door, door.enter(OFFICER_ID, PASSWORD), clock)
    yield services
    services.workplace.database.close()


def test_an_undecided_item_or_an_unnamed_colleague_stops_the_signing(desk):
    put_incident(desk)
    service = desk.handing_over
    sheet = service.prepare()
    desk.workplace.confirm()
    with pytest.raises(NotComplete) as refusal:
        service.sign(sheet.handover.id)
    assert [p.field for p in refusal.value.problems] == [sheet.items[0].id, "incoming_id"]
    service.keep(replace(sheet.handover, incoming_id=OFFICER_ID))
    service.decide(sheet.handover.id, sheet.items[0].id, ItemDecision.HANDED)
    with pytest.raises(NotComplete) as refusal:
        service.sign(sheet.handover.id)
    assert refusal.value.problems[0].text == "Službu nelze předat sám sobě."
    assert service.current().handover.state is HandoverState.PREPARED


def test_what_was_opened_since_the_filling_stops_the_signing(desk):
    sheet = hand_all(desk, desk.handing_over.prepare())
    put_incident(desk)
    desk.workplace.confirm()
    with pytest.raises(NotComplete) as refusal:
        desk.handing_over.sign(sheet.handover.id)
    assert refusal.value.problems[0].text == "Od sestavení přibylo: 1\u00a0položka."
    assert desk.handing_over.refresh(sheet.handover.id).undecided


def test_signing_asks_for_the_password(desk):
    sheet = hand_all(desk, desk.handing_over.prepare())
    with pytest.raises(PasswordNeeded):
        desk.handing_over.sign(sheet.handover.id)
    assert desk.handing_over.current().handover.state is HandoverState.PREPARED
    with desk.workplace.database.reading() as tx:
        assert tx.documents.page() == ()


def test_signing_makes_the_paper_with_items_officers_and_the_audit_head(desk):
    put_incident(desk)
    sheet = desk.handing_over.prepare()
    hand_all(desk, sheet)
    desk.handing_over.keep(
        replace(desk.handing_over.current().handover, message="Klíč vázne.", alerts="pátrání 12")
    )
    with desk.workplace.database.reading() as tx:
        head = tx.audit.head()
    desk.workplace.confirm()
    done = desk.handing_over.sign(sheet.handover.id)
    text = paper_text(desk, done)
    assert "PŘEDÁNO · Požár, Konice, Masarykovo náměstí" in text
    assert "Lenka Šťastná" in text
    assert "Jiří Novotný" in text
    assert "Klíč vázne." in text
    assert "pátrání 12" in text
    assert "převzata bez závad" not in text
    assert paper_mark(head[0], head[1]).replace("\u00a0", " ") in text.replace("\u00a0", " ")
    with desk.workplace.database.reading() as tx:
        document = tx.documents.get(done.handover.document_id)
        paper = tx.papers.get(document.id)
        assert tx.audit.closing_words(document.id) == f"list {paper.sha256[:16]}"
        states = [(s.is_officer, s.state) for s in tx.signatures.of(document.id)]
    assert document.state is DocumentState.CLOSED
    assert document.evidence_number
    assert sorted(states, key=lambda each: each[0]) == [
        (False, SignatureState.AWAITED),
        (True, SignatureState.SIGNED),
    ]
    assert verify(desk.workplace.database).breaches == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE handovers SET message = 'jinak'",
        "UPDATE handovers SET outgoing_id = 'jiny'",
        "DELETE FROM handovers",
        "UPDATE handover_items SET decision = 'CLOSED'",
        "DELETE FROM handover_items",
        "INSERT INTO handover_items SELECT id || 'x', handover_id, position, item_group, title,"
        " reason, is_urgent, record_kind, record_id, decision, note FROM handover_items",
    ],
)
def test_after_signing_sql_changes_neither_sheet_nor_items(desk, statement):
    put_incident(desk)
    signed(desk)
    with pytest.raises(RecordLocked):
        run_sql(desk, statement)
    with pytest.raises(WrongStep):
        desk.handing_over.refresh(desk.handing_over.current().handover.id)


def test_the_incoming_confirms_and_both_times_stay(desk, clock):
    put_incident(desk)
    sheet = signed(desk)
    service = desk.handing_over
    desk.workplace.confirm()
    with pytest.raises(WrongStep, match="ten, kdo ji předává"):
        service.confirm(sheet.handover.id)
    clock.pass_by(minutes=12)
    desk.duty.begin(HEAD_ID)
    assert service.unconfirmed() == sheet.handover
    with pytest.raises(PasswordNeeded):
        service.confirm(sheet.handover.id)
    desk.workplace.confirm()
    done = service.confirm(sheet.handover.id, "chybí  klíč č. 3")
    assert done.handover.state is HandoverState.CONFIRMED
    assert (done.handover.signed_at, done.handover.confirmed_at) == (NOW, clock())
    assert done.handover.reservations == "chybí klíč č. 3"
    assert service.unconfirmed() is None
    with desk.workplace.database.reading() as tx:
        document = tx.documents.get(sheet.handover.document_id)
        incoming = next(s for s in tx.signatures.of(document.id) if not s.is_officer)
        assert tx.duty.last() == HEAD_ID
    assert document.state is DocumentState.SIGNED
    assert (incoming.state, incoming.recorded_by) == (SignatureState.SIGNED, HEAD_ID)
    assert incoming.reason == "s\u00a0výhradou: chybí klíč č. 3"
    assert verify(desk.workplace.database).breaches == ()


def test_who_comes_instead_of_the_named_one_is_written_down(desk):
    sheet = signed(desk, incoming=NEWCOMER_ID)
    desk.duty.begin(HEAD_ID)
    desk.workplace.confirm()
    done = desk.handing_over.confirm(sheet.handover.id)
    assert done.handover.incoming_id == HEAD_ID
    with desk.workplace.database.reading() as tx:
        signatures = tx.signatures.of(sheet.handover.document_id)
    assert [s.reason for s in signatures if not s.is_officer] == [
        "službu převzal(a) npor. Jiří Novotný"
    ]


def test_a_receptionist_hands_over_as_well(desk):
    desk.duty.begin(NEWCOMER_ID)
    sheet = signed(desk, incoming=OFFICER_ID)
    assert sheet.handover.outgoing_id == NEWCOMER_ID
    assert "Marek Zelený" in paper_text(desk, sheet)


def test_what_a_signed_sheet_closed_with_words_is_not_asked_again(desk):
    document = closed_document(desk).document
    run_sql(desk, "DROP TRIGGER documents_content_locked")
    run_sql(desk, f"UPDATE documents SET wants_notification = 'YES' WHERE id = '{document.id}'")
    service = desk.handing_over
    sheet = service.prepare()
    promise = next(i for i in sheet.items if i.item_group is ItemGroup.PROMISES)
    service.decide(sheet.handover.id, promise.id, ItemDecision.CLOSED, "vyrozuměna telefonem")
    signed(desk, service.sheet(sheet.handover.id))
    following = service.prepare()
    assert titles(following, ItemGroup.PROMISES) == []
    assert len(titles(following, ItemGroup.PAPERS)) == 1


def test_equipment_is_remembered_and_the_drawer_counted(desk):
    service = desk.handing_over
    sheet = service.prepare("došel papír")
    lines = [line_of(text) for text in sheet.handover.equipment]
    assert [line.thing for line in lines] == [usual.thing for usual in usual_equipment()]
    faults = {line.thing: line.fault for line in lines if line.fault}
    assert faults == {"Tiskopisy": "žádné", "Tiskárna": "došel papír"}
    typed = tuple(
        "Vozidlo\t84 212 km\t" if text.startswith("Vozidlo") else text
        for text in sheet.handover.equipment
    )
    signed(desk, replace(sheet, handover=service.keep(replace(sheet.handover, equipment=typed))))
    blank_forms(desk)
    following = service.prepare("připravena")
    by_thing = {line_of(text).thing: line_of(text) for text in following.handover.equipment}
    assert by_thing["Vozidlo"].value == "84 212 km"
    assert by_thing["Tiskopisy"].value == "2\u00a0ks"
    assert by_thing["Tiskárna"].fault == ""


def test_a_missed_handover_is_told(desk, clock):
    service = desk.handing_over
    assert service.missed() is None
    sheet = signed(desk)
    clock.pass_by(hours=12)
    assert service.missed() is None
    clock.pass_by(hours=12)
    assert service.missed().words == "noční 19–7\u00a0h"
    texts = [problem.text for problem in service.warnings()]
    assert texts == [
        "Předání služby denní 7–19\u00a0h z\u00a022.\u00a011.\u00a02026 nikdo nepotvrdil.",
        "Služba noční 19–7\u00a0h skončila bez předání.",
    ]
    assert len(service.warnings(sheet.handover.id)) == 1


def test_an_ended_incident_is_not_open(desk):
    ended_incident(desk)
    assert desk.handing_over.prepare().items == ()


def test_the_drafts_of_the_sheet_itself_are_not_its_items(desk):
    sheet = desk.handing_over.prepare()
    with desk.workplace.keep() as tx:
        form = type(a_draft().form).HANDOVER
        tx.drafts.keep(a_draft(id=DraftId(sheet.handover.id), form=form))
    assert desk.handing_over.refresh(sheet.handover.id).items == ()
    kept = desk.handing_over.keep(desk.handing_over.current().handover)
    with desk.workplace.database.reading() as tx:
        assert tx.drafts.of() == ()
    assert kept.revision > sheet.handover.revision
