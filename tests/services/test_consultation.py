"""Looking into records: the matter at hand opens at once, anything else only with a reason."""

from dataclasses import replace

import pytest
from tests.services.conftest import HEAD, RECEPTIONIST
from tests.services.records import (
    ended_incident,
    finished_contact,
    recorded_advice,
    voided_document,
)

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.consultation import ConsultReason, Ground, reason_words
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.errors import NotComplete, ReasonNeeded
from kkc_desktop.domain.search_filter import SearchFilter
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.storage.database import Database

REASON = ConsultReason.CITIZEN.label

KINDS = {
    RecordKind.CONTACT: (finished_contact, lambda desk: desk.reception),
    RecordKind.ADVICE: (recorded_advice, lambda desk: desk.advising),
    RecordKind.INCIDENT: (ended_incident, lambda desk: desk.incidents),
    RecordKind.DOCUMENT: (voided_document, lambda desk: desk.documents),
}


@pytest.fixture(params=KINDS, ids=lambda kind: kind.name)
def kind(request):
    return request.param


@pytest.fixture
def old(desk, clock, kind):
    """A finished record of yesterday, and the service that opens its kind."""
    make, service = KINDS[kind]
    record = make(desk)
    a_day_later(desk, clock)
    return record, service(desk)


def a_day_later(desk, clock):
    """A colleague had the desk meanwhile."""
    clock.pass_by(days=1)
    desk.duty.begin(HEAD)
    desk.duty.begin("officer-1")


def last_line(desk):
    with desk.workplace.database.reading() as tx:
        return tx.audit.all()[-1]


def count_lines(desk):
    with desk.workplace.database.reading() as tx:
        return len(tx.audit.all())


def test_a_record_of_another_matter_asks_for_the_reason_and_shows_nothing(desk, old):
    record, service = old
    lines = count_lines(desk)
    with pytest.raises(ReasonNeeded) as asked:
        service.open(record.id)
    said = f"{asked.value.text} {asked.value.fix}"
    assert said == "Tento záznam patří jinému řízení. Uveďte důvod nahlédnutí."
    assert count_lines(desk) == lines


def test_with_its_reason_it_opens_and_the_reason_is_in_the_trail(desk, old, kind):
    record, service = old
    service.open(record.id, REASON)
    line = last_line(desk)
    assert (line.act, line.record_kind, line.record_id) == (Act.CONSULT, kind, record.id)
    assert (line.reason, line.officer_id) == (REASON, "officer-1")


def test_spaces_are_no_reason(desk, old):
    record, service = old
    with pytest.raises(ReasonNeeded):
        service.open(record.id, " \u00a0\n")


def test_the_reason_is_asked_once_in_a_session(desk, old):
    record, service = old
    service.open(record.id, REASON)
    service.open(record.id)
    assert last_line(desk).reason == Ground.LINKED.label


def test_somebody_else_who_sits_down_is_asked_again(desk, old):
    record, service = old
    service.open(record.id, REASON)
    desk.duty.begin(HEAD)
    with pytest.raises(ReasonNeeded):
        service.open(record.id)


def test_who_was_away_while_a_colleague_sat_there_is_asked_again(desk, old):
    record, service = old
    service.open(record.id, REASON)
    desk.duty.begin(HEAD)
    desk.duty.begin("officer-1")
    with pytest.raises(ReasonNeeded):
        service.open(record.id)


def test_ones_own_record_of_today_opens_without_asking(desk, kind):
    make, service = KINDS[kind]
    record = make(desk)
    service(desk).open(record.id)
    assert last_line(desk).reason == Ground.OWN.label


def test_the_service_that_began_before_midnight_is_still_the_same(desk, clock, kind):
    make, service = KINDS[kind]
    clock.pass_by(hours=14)
    record = make(desk)
    clock.pass_by(hours=4)
    service(desk).open(record.id)


def test_a_colleagues_finished_record_of_today_asks(desk, kind):
    make, service = KINDS[kind]
    record = make(desk)
    desk.duty.begin(HEAD)
    with pytest.raises(ReasonNeeded):
        service(desk).open(record.id)


def test_unfinished_work_of_the_desk_opens_for_whoever_is_on_duty(desk, clock):
    visit = desk.reception.blank_contact()
    contact = replace(visit.contact, reason=ContactReason.CRIME)
    desk.reception.register(replace(visit, contact=contact))
    file = desk.incidents.blank_file()
    notice = replace(file.latest, place="Konice", description="kouř")
    desk.incidents.take_notice(replace(file, notices=(notice,)))
    draft = desk.documents.save(desk.documents.begin("UZ"))
    clock.pass_by(days=2)
    desk.duty.begin(RECEPTIONIST)
    desk.reception.open(contact.id)
    desk.incidents.open(file.incident.id)
    desk.documents.open(draft.document.id)
    assert last_line(desk).reason == Ground.UNFINISHED.label


def test_what_was_begun_from_an_opened_record_belongs_to_its_matter(desk, clock):
    contact = finished_contact(desk)
    document = voided_document(desk, contact.id)
    other = voided_document(desk)
    a_day_later(desk, clock)
    desk.reception.open(contact.id, REASON)
    desk.documents.open(document.id)
    assert last_line(desk).reason == Ground.LINKED.label
    with pytest.raises(ReasonNeeded):
        desk.documents.open(other.id)


def test_the_stored_sheet_is_no_way_around_the_reason(desk, clock):
    document = voided_document(desk)
    a_day_later(desk, clock)
    with pytest.raises(ReasonNeeded):
        desk.documents.paper(document.id)
    desk.documents.open(document.id, REASON)
    lines = count_lines(desk)
    assert desk.documents.paper(document.id).content.startswith(b"%PDF")
    assert count_lines(desk) == lines


def test_ones_own_restored_draft_brings_its_record_along(desk, clock):
    incident = ended_incident(desk)
    work = Unfinished(
        record_id=incident.id,
        form=FormKind.NOTICE,
        title="hlášení",
        content="{}",
        focus_field="",
        filled_count=1,
    )
    desk.drafts.keep(work)
    a_day_later(desk, clock)
    desk.drafts.give_back(incident.id)
    desk.incidents.open(incident.id)


def test_the_line_is_in_the_trail_although_the_record_could_not_be_read(desk, old, monkeypatch):
    record, service = old
    reading, readings = Database.reading, []

    def fail_the_second(database):
        readings.append(database)
        if len(readings) == 2:
            raise OSError("disk")
        return reading(database)

    monkeypatch.setattr(Database, "reading", fail_the_second)
    with pytest.raises(OSError, match="disk"):
        service.open(record.id, REASON)
    line = last_line(desk)
    assert (line.act, line.record_id, line.reason) == (Act.CONSULT, record.id, REASON)


def test_an_opened_hit_names_the_search_that_found_it(desk, old):
    record, service = old
    line = desk.finding.settle("dvorakova", 3, SearchFilter(kind=RecordKind.CONTACT))
    service.open(record.id, REASON, line)
    assert last_line(desk).reason == f"{REASON}; nález hledání č.\u00a0{line}"


def test_a_search_is_logged_by_a_digest_that_nobody_can_guess(desk):
    first = desk.finding.settle("Dvořáková", 2, SearchFilter(kind=RecordKind.CONTACT))
    entry = last_line(desk)
    assert entry.number == first
    assert entry.record_kind is RecordKind.CONTACT
    assert entry.reason.endswith("filtr kontakt, nálezů 2")
    desk.finding.settle("dvorakova", 2, SearchFilter(kind=RecordKind.CONTACT))
    assert last_line(desk).reason == entry.reason
    desk.finding.settle("novakova", 2, SearchFilter(kind=RecordKind.CONTACT))
    assert last_line(desk).reason != entry.reason


def test_another_stations_key_gives_another_digest(desk):
    with desk.workplace.database.reading() as tx:
        ours = tx.audit.digest_of("dvorakova")
        tx.audit._key = bytes(32)
        assert tx.audit.digest_of("dvorakova") != ours


def test_another_reason_says_which(desk):
    assert reason_words(ConsultReason.CITIZEN, " ") == "žádost občana"
    assert reason_words(ConsultReason.OTHER, " soud  v\u00a0Konici ") == "jiný důvod: soud v Konici"
    with pytest.raises(NotComplete):
        reason_words(ConsultReason.OTHER, "\u00a0")
