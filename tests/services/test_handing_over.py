"""The shift handover: the sheet fills itself, nothing vanishes, two people sign, SQL locks it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.factories import (
    NOW,
    OFFICER_ID,
    PASSWORD,
    a_draft,
)
from tests.founded import HEAD_ID, desk_behind, door_at, put_station
from tests.services.records import blank_forms, closed_document, waiting_visit
from tests.services.shift_desk import put_incident, put_measure, reasons, run_sql, titles

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.data_lists import BreachRisk
from kkc_desktop.domain.declaration import Declaration, DeclarationId
from kkc_desktop.domain.document_lists import Answer, DocumentState, PrintJobState, PrintPurpose
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.event_lists import (
    CrisisState,
    DeclarationKind,
    ItemDecision,
    ItemGroup,
    MeasureState,
)
from kkc_desktop.domain.gathering import GatheredPerson, GatheredPersonId
from kkc_desktop.domain.notification import Notification, NotificationId
from kkc_desktop.domain.print_job import PrintOrder
from kkc_desktop.domain.promise import month_after
from kkc_desktop.services.matter_words import when
from kkc_desktop.storage.integrity import verify


@pytest.fixture
def desk(tmp_path, clock):
    """The station of three, its officer on duty."""
    door = door_at(put_station(tmp_path), clock)
    services = desk_behind(door, door.enter(OFFICER_ID, PASSWORD), clock)
    yield services
    services.workplace.database.close()


def test_the_empty_desk_gives_an_empty_sheet_of_the_shift_that_ends(desk):
    sheet = desk.handing_over.prepare()
    assert sheet.items == ()
    assert (sheet.handover.shift, sheet.handover.next_shift) == (
        "denní 7–19\u00a0h",
        "noční 19–7\u00a0h",
    )
    assert desk.handing_over.current() == sheet


def test_the_sheet_holds_everything_open_and_as_many_as_the_tables(desk):
    put_incident(desk)
    put_measure(desk)
    put_measure(desk, "m2", number=2, state=MeasureState.DONE)
    desk.reception.register(waiting_visit(desk))
    closed_document(desk)
    blank_forms(desk)
    with desk.workplace.keep() as tx:
        tx.drafts.keep(a_draft(officer_id=HEAD_ID))
    sheet = desk.handing_over.prepare()
    with desk.workplace.database.reading() as tx:
        assert len(titles(sheet, ItemGroup.INCIDENTS)) == len(tx.incidents.open()) == 1
        assert len(titles(sheet, ItemGroup.MEASURES)) == len(tx.events.open_measures()) == 1
        assert len(titles(sheet, ItemGroup.PERSONS)) == len(tx.contacts.waiting()) == 1
        to_sign = tx.documents.page(states=(DocumentState.CLOSED,))
        assert len(titles(sheet, ItemGroup.PAPERS)) == len(to_sign) == 1
        assert len(titles(sheet, ItemGroup.DRAFTS)) == len(tx.drafts.of()) == 1
        forms = len(tx.outage_kits.in_drawer())
    assert titles(sheet, ItemGroup.THINGS) == [f"Tiskopisy pro výpadek: {forms}\u00a0tiskopisy"]
    assert titles(sheet, ItemGroup.DRAFTS) == ["Kontakt – Novotný"]
    assert verify(desk.workplace.database).breaches == ()


def test_no_reason_names_a_person(desk):
    put_incident(desk)
    put_measure(desk)
    desk.reception.register(waiting_visit(desk))
    closed_document(desk)
    told = Notification(
        id=NotificationId("n1"),
        incident_id="incident-1",
        body="obec Konice",
        contact="starosta Jiří Velký",
        notified_at=NOW,
        answer_due_at=NOW,
        recorded_at=NOW,
        recorded_by=OFFICER_ID,
    )
    with desk.workplace.act(Act.NOTIFY_BODY, RecordKind.INCIDENT, "incident-1") as tx:
        tx.events.notifications.add(told)
    desk.workplace.now.pass_by(minutes=1)
    sheet = desk.handing_over.prepare()
    said = " ".join(f"{item.title} {item.reason}" for item in sheet.items)
    for name in ("Vlastní", "Velký", "Novák", "Šťastná"):
        assert name not in said
    assert "Vyrozumění: obec Konice" in said


def test_an_incident_says_what_is_critical(desk):
    put_incident(desk)
    put_measure(desk, due_at=NOW)
    desk.workplace.now.pass_by(minutes=5)
    (item,) = [i for i in desk.handing_over.prepare().items if i.item_group is ItemGroup.INCIDENTS]
    assert item.title == "Požár, Konice, Masarykovo náměstí"
    assert item.reason == "nepředáno IOS · 1\u00a0opatření po termínu"
    assert item.is_urgent


def test_people_at_the_centre_and_a_crisis_state_that_ends_are_on_the_sheet(desk):
    put_incident(desk)
    with desk.workplace.act(Act.GATHER_PERSON, RecordKind.INCIDENT, "incident-1") as tx:
        for band in (1, 2):
            tx.events.gathered.add(
                GatheredPerson(
                    id=GatheredPersonId(f"g{band}"),
                    incident_id="incident-1",
                    band=band,
                    name="Jan Sebraný",
                    is_alone=band == 1,
                    arrived_at=NOW,
                    recorded_at=NOW,
                    recorded_by=OFFICER_ID,
                )
            )
        tx.events.declarations.add(
            Declaration(
                id=DeclarationId("d1"),
                incident_id="incident-1",
                kind=DeclarationKind.CRISIS_STATE,
                crisis_state=CrisisState.DANGER,
                territory="okres Jeseník",
                declared_at=NOW,
                valid_until=datetime(2026, 11, 22, 18, 0, tzinfo=UTC),
                recorded_at=NOW,
                recorded_by=OFFICER_ID,
            )
        )
    sheet = desk.handing_over.prepare()
    assert titles(sheet, ItemGroup.PERSONS) == ["Lidé ve středisku: 2\u00a0osoby"]
    assert reasons(sheet, ItemGroup.PERSONS) == ["bez doprovodu 1 · nikdo nesečetl"]
    assert titles(sheet, ItemGroup.MEASURES) == ["Stav nebezpečí · okres Jeseník"]
    assert reasons(sheet, ItemGroup.MEASURES) == ["platí do 19:00"]


def test_a_promise_has_one_month(desk):
    document = closed_document(desk).document
    run_sql(desk, "DROP TRIGGER documents_content_locked")
    run_sql(desk, f"UPDATE documents SET wants_notification = 'YES' WHERE id = '{document.id}'")
    assert Answer.YES.name == "YES"
    sheet = desk.handing_over.prepare()
    assert reasons(sheet, ItemGroup.PROMISES) == ["vyrozumět do 22.\u00a012."]
    assert month_after(datetime(2026, 1, 31, tzinfo=UTC).date()).isoformat() == "2026-02-28"


def test_a_breach_whose_72_hours_run_is_handed_over_until_it_is_reported(desk):
    breach = desk.breaches.blank()
    breach = replace(breach, description="ztracený výtisk")
    breach = desk.breaches.save(replace(breach, learned_at=NOW - timedelta(hours=50)))
    desk.breaches.save(
        replace(
            desk.breaches.blank(),
            id="harmless",
            description="výtisk nalezen",
            risk=BreachRisk.NONE,
        )
    )
    (item,) = desk.handing_over.prepare().items
    assert (item.title, item.reason) == (
        f"Porušení zabezpečení {breach.label}",
        f"ohlásit úřadu do {when(NOW, breach.report_by)}",
    )
    assert (item.item_group, item.is_urgent) == (ItemGroup.PROMISES, True)
    desk.breaches.save(replace(breach, reported_at=NOW, reported_to="ÚOOÚ"))
    (item,) = desk.handing_over.prepare().items
    assert item.decision is ItemDecision.CLOSED


def test_what_got_done_meanwhile_is_closed_by_itself_and_decisions_stay(desk):
    incident = put_incident(desk)
    put_measure(desk)
    service = desk.handing_over
    sheet = service.prepare()
    fire, measure = sheet.items
    service.decide(sheet.handover.id, measure.id, ItemDecision.MARKED, "hlídka ověří")
    with desk.workplace.act(Act.CHANGE_INCIDENT, RecordKind.INCIDENT, "incident-1") as tx:
        ended = type(incident.state).ENDED
        tx.incidents.update(replace(incident, state=ended))
    again = service.refresh(sheet.handover.id)
    assert [(i.id, i.decision, i.note) for i in again.items] == [
        (fire.id, ItemDecision.CLOSED, ""),
        (measure.id, ItemDecision.MARKED, "hlídka ověří"),
    ]
    assert again.items[0].reason == "mezitím vyřízeno"


def test_what_is_open_is_closed_only_with_words(desk):
    put_incident(desk)
    service = desk.handing_over
    sheet = service.prepare()
    (item,) = sheet.items
    with pytest.raises(NotComplete) as refusal:
        service.decide(sheet.handover.id, item.id, ItemDecision.CLOSED)
    assert refusal.value.problems[0].text == "Věc je v\u00a0záznamech stále otevřená."
    closed = service.decide(sheet.handover.id, item.id, ItemDecision.CLOSED, "převzal HZS")
    assert closed.items[0].note == "převzal HZS"
    assert service.refresh(sheet.handover.id).items[0].decision is ItemDecision.CLOSED


def test_a_print_that_nobody_knows_of_is_on_the_sheet(desk):
    document = closed_document(desk).document
    order = PrintOrder(
        record_kind=RecordKind.DOCUMENT,
        record_id=document.id,
        title=document.evidence_number,
        purpose=PrintPurpose.SIGNING,
    )
    jobs = desk.print_jobs
    known, unknown, failed = (jobs.begin((order,), "HP") for _ in range(3))
    jobs.settle(known, PrintJobState.PRINTED)
    jobs.settle(failed, PrintJobState.FAILED)
    said = [
        (item.reason, item.is_urgent)
        for item in desk.handing_over.prepare().items
        if item.title.startswith("Tisk ")
    ]
    assert unknown
    assert sorted(said) == [
        ("nevytištěno · odesláno 9:05", True),
        ("odesláno, nepotvrzeno · odesláno 9:05", False),
    ]


def test_a_found_thing_stays_on_the_sheet_until_it_is_handed_on(desk):
    document = closed_document(desk).document
    run_sql(desk, "DROP TRIGGER documents_content_locked")
    change = "UPDATE documents SET transfer_kind = 'FOUND', state = 'SIGNED'"
    run_sql(desk, change)
    service = desk.handing_over
    sheet = service.prepare()
    assert titles(sheet, ItemGroup.THINGS) == [f"Nález {document.evidence_number} · 0\u00a0věcí"]
    run_sql(desk, f"UPDATE documents SET state = 'HANDED_OVER' WHERE id = '{document.id}'")
    again = service.refresh(sheet.handover.id)
    assert reasons(again, ItemGroup.THINGS) == ["mezitím vyřízeno"]
    assert again.undecided == ()
