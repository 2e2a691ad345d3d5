"""The handover card of a stored incident: the chosen notice, what changed, what was declared."""

from dataclasses import replace

import pytest
from tests.printing.reading import spaced
from tests.services.records import a_taken_notice

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document_lists import PrintJobState, PrintPurpose
from kkc_desktop.domain.event_lists import AlarmLevel, DeclarationKind
from kkc_desktop.domain.print_job import PrintOrder
from kkc_desktop.printing.pages import text_of


@pytest.fixture
def file(desk):
    first = a_taken_notice(desk)
    second = replace(desk.incidents.next_notice(first), injured_count=2, place="Konice,\nnádraží")
    return desk.incidents.take_notice(replace(first, notices=(*first.notices, second)))


def read(sheet):
    (page,) = text_of(sheet)
    return " ".join(spaced(page).split())


def test_the_latest_notice_is_read_with_what_changed(desk, file):
    words = read(desk.operations_card.sheet(file))
    assert "Hlášení č. 2 z 2" in words
    assert "Místo – změna Konice, nádraží" in words
    assert "2 zraněni" in words
    assert desk.workplace.officer.surname in words


def test_an_earlier_notice_is_read_as_it_was(desk, file):
    words = read(desk.operations_card.sheet(file, 1))
    assert "Hlášení č. 1 z 2" in words
    assert "První hlášení" in words
    assert "zraněni" not in words


def test_what_was_declared_meanwhile_is_read_as_m(desk, file, clock):
    clock.pass_by(minutes=1)
    blank = desk.declaring.blank(file.incident.id, DeclarationKind.ALARM_LEVEL)
    desk.declaring.record(replace(blank, alarm_level=AlarmLevel.THIRD, declared_by="KOPIS HZS"))
    words = read(desk.operations_card.sheet(file))
    assert "Závažná událost – změna třetí stupeň poplachu (KOPIS HZS" in words


def test_its_print_is_written_down_under_the_incident(desk, file, trail):
    order = PrintOrder(
        record_kind=RecordKind.INCIDENT,
        record_id=file.incident.id,
        title="Karta",
        purpose=PrintPurpose.OPERATIONS,
    )
    jobs = desk.print_jobs.begin((order,), "tiskárna")
    desk.print_jobs.settle(jobs, PrintJobState.PRINTED)
    assert (Act.PRINT_DOCUMENT, file.incident.id) in trail()
    assert desk.print_jobs.uncertain(file.incident.id) == ()
