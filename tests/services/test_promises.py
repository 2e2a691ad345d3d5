"""The promise clock: a month from the paper, on the worklist until day and manner are known."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.services.records import complete_document, waiting_visit

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import long_day_words
from kkc_desktop.domain.document_lists import Answer
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.event_lists import ItemGroup
from kkc_desktop.domain.promise import month_after
from kkc_desktop.domain.promise_lists import PromiseKind, PromiseManner
from kkc_desktop.storage.integrity import verify


@pytest.mark.parametrize(
    ("promised", "due"),
    [
        ("2026-01-31", "2026-02-28"),
        ("2028-01-31", "2028-02-29"),
        ("2026-03-31", "2026-04-30"),
        ("2026-12-31", "2027-01-31"),
        ("2026-02-28", "2026-03-28"),
        ("2026-11-30", "2026-12-30"),
    ],
)
def test_a_month_ends_on_the_same_day_or_on_the_last_one(promised, due):
    assert month_after(date.fromisoformat(promised)).isoformat() == due


def closed_with_a_wish(desk):
    dossier = complete_document(desk)
    wishing = replace(dossier.document, wants_notification=Answer.YES)
    return desk.documents.close(replace(dossier, document=wishing)).document


def test_a_closed_paper_that_asks_for_it_makes_one_promise_of_a_month(desk, clock):
    clock.at = datetime(2027, 1, 31, 22, 30, tzinfo=UTC)
    paper = closed_with_a_wish(desk)
    (promise,) = desk.promises.open_ones()
    assert (promise.record_id, promise.kind) == (paper.id, PromiseKind.NOTIFICATION)
    assert (promise.promised_on, promise.due_on) == (date(2027, 1, 31), date(2027, 2, 28))
    assert not promise.is_late(date(2027, 2, 28))
    assert promise.is_late(date(2027, 3, 1))


def test_a_paper_that_asks_for_nothing_promises_nothing(desk):
    desk.documents.close(complete_document(desk))
    assert desk.promises.open_ones() == ()


def test_a_promise_is_kept_once_with_day_and_manner(desk, clock):
    paper = closed_with_a_wish(desk)
    (promise,) = desk.promises.open_ones()
    today = desk.promises.today()
    for done_on, manner in (
        (None, PromiseManner.PHONE),
        (today, PromiseManner.NOT_CHOSEN),
        (date(2099, 1, 1), PromiseManner.PHONE),
        (date(2020, 1, 1), PromiseManner.PHONE),
    ):
        with pytest.raises(NotComplete):
            desk.promises.keep(promise.id, done_on, manner)
    kept = desk.promises.keep(promise.id, today, PromiseManner.LETTER)
    assert (kept.done_on, kept.manner, kept.done_at) == (today, PromiseManner.LETTER, clock())
    assert desk.promises.of(paper.id) == (kept,)
    assert desk.promises.open_ones() == ()
    with pytest.raises(WrongStep, match="už je zapsán"):
        desk.promises.keep(promise.id, today, PromiseManner.PHONE)


def test_each_step_of_a_promise_has_its_line_and_its_seal(desk):
    closed_with_a_wish(desk)
    (promise,) = desk.promises.open_ones()
    desk.promises.keep(promise.id, desk.promises.today(), PromiseManner.DATA_BOX)
    with desk.workplace.database.reading() as tx:
        lines = [
            (entry.act, entry.reason) for entry in tx.audit.all() if entry.record_id == promise.id
        ]
    assert lines == [(Act.KEEP_PROMISE, ""), (Act.KEEP_PROMISE, "datovou schránkou")]
    kinds = {each.record_kind for each in verify(desk.workplace.database).breaches}
    assert RecordKind.PROMISE not in kinds


def test_a_call_back_is_promised_from_a_record_and_not_into_the_past(desk):
    today = desk.promises.today()
    contact_id = desk.reception.register(waiting_visit(desk)).contact.id
    made = desk.promises.promise(
        PromiseKind.CALL_BACK, RecordKind.CONTACT, contact_id, today, " do večera "
    )
    assert (made.note, made.due_on) == ("do večera", today)
    with pytest.raises(NotComplete):
        desk.promises.promise(
            PromiseKind.OTHER, RecordKind.CONTACT, contact_id, date(2020, 1, 1), ""
        )
    with pytest.raises(WrongStep, match="není uložen"):
        desk.promises.promise(PromiseKind.OTHER, RecordKind.DOCUMENT, "nowhere", today, "")
    items = desk.handing_over.prepare().items
    [item] = [each for each in items if each.item_group is ItemGroup.PROMISES]
    assert (item.title, item.record_id) == ("Zavolat zpět", contact_id)


def test_a_confirmation_of_the_visit_says_until_when_its_person_will_be_told(desk):
    contact_id = desk.reception.register(waiting_visit(desk)).contact.id
    blank = desk.documents.begin("POO", contact_id=contact_id).document
    assert blank.assessment == ""
    report = complete_document(desk, contact_id)
    wishing = replace(report.document, wants_notification=Answer.YES)
    desk.documents.save(replace(report, document=wishing))
    words = desk.documents.begin("POO", contact_id=contact_id).document.assessment
    day = long_day_words(month_after(desk.promises.today()))
    assert words.startswith(f"O\u00a0učiněných opatřeních budete vyrozuměn(a) do {day}")
