"""Narrowing by the hidden column of the index: every filter, kept up to date, and verified."""

from datetime import UTC, date, datetime, timedelta

import pytest
from tests.factories import NOW, a_contact, a_document, a_log_entry, an_advice, an_incident

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.domain.search_filter import SearchFilter, SearchState, SearchTime
from kkc_desktop.domain.verification import BreachKind
from kkc_desktop.storage.file_check import check_search
from kkc_desktop.storage.incidents import _LOG
from kkc_desktop.storage.record_check import _check_derived
from kkc_desktop.storage.rows import run
from kkc_desktop.storage.search_marks import marks_of

TODAY = date(2026, 11, 22)


def put(tx, kind, record_id, at=NOW, names="Novák", number=""):
    tx.search.index(
        kind,
        record_id,
        number=number,
        names=names,
        text="krádež kola",
        title="titul",
        detail="podrobnost",
        recorded_at=at,
    )


def found(tx, typed="novak", limit=50, **chosen):
    marks = marks_of(SearchFilter(**chosen), TODAY)
    return {hit.record_id for hit in tx.search.find(typed, limit, marks)}


def between(first, last):
    return {"time": SearchTime.OWN, "first": first, "last": last}


@pytest.fixture
def tx(transaction):
    """Records of every kind by two officers."""
    transaction.contacts.add(a_contact(id="c", revision=0))
    transaction.advice.add(an_advice(id="a", recorded_by="officer-2", revision=0))
    transaction.incidents.add(an_incident(id="i", revision=0))
    transaction.documents.add(a_document(id="d", officer_id="officer-2", revision=0))
    for kind, record_id in zip(
        (RecordKind.CONTACT, RecordKind.ADVICE, RecordKind.INCIDENT, RecordKind.DOCUMENT),
        "caid",
        strict=True,
    ):
        put(transaction, kind, record_id)
    return transaction


def test_kind_state_and_officer_are_found_in_the_index(tx):
    assert found(tx) == set("caid")
    assert found(tx, kind=RecordKind.INCIDENT) == {"i"}
    assert found(tx, state=SearchState.OPEN) == set("cid")
    assert found(tx, state=SearchState.FINISHED) == {"a"}
    assert found(tx, state=SearchState.DRAFT) == {"d"}
    assert found(tx, officer_id="officer-2") == set("ad")
    assert found(tx, "kradez kol", officer_id="officer-2", kind=RecordKind.DOCUMENT) == {"d"}
    assert found(tx, "", state=SearchState.FINISHED) == {"a"}, "a filter alone finds too"
    assert found(tx, "") == set()


def test_a_changed_state_is_found_at_once_without_new_words(tx):
    document, incident = tx.documents.get("d"), tx.incidents.get("i")
    run(tx.connection, "UPDATE documents SET state = 'CLOSED' WHERE id = 'd'")
    run(tx.connection, "UPDATE incidents SET state = 'ENDED' WHERE id = 'i'")
    run(tx.connection, "UPDATE contacts SET closed_at = arrived_at WHERE id = 'c'")
    assert (document.state, incident.state) == (DocumentState.DRAFT, IncidentState.RECEIVED)
    assert found(tx, state=SearchState.CLOSED) == {"d"}
    assert found(tx, state=SearchState.DRAFT) == set()
    assert found(tx, state=SearchState.FINISHED) == set("cai")
    assert not list(_check_derived(tx.connection.connection.dbapi_connection))


def test_the_station_of_the_number_is_found(tx):
    tx.numbers.issue("KON", 2026, RecordKind.CONTACT, "c", NOW)
    tx.numbers.issue("OL4", 2026, RecordKind.DOCUMENT, "d", NOW)
    assert tx.search.station_codes() == ("KON", "OL4")
    assert found(tx, station_code="OL4") == {"d"}


def test_a_period_is_exact_to_the_moment_in_prague(transaction):
    midnight = datetime(2026, 2, 28, 23, 0, tzinfo=UTC)  # midnight of the first of March there
    put(transaction, RecordKind.CONTACT, "before", midnight - timedelta(microseconds=1))
    put(transaction, RecordKind.CONTACT, "first", midnight)
    put(transaction, RecordKind.CONTACT, "last", datetime(2026, 3, 31, 21, 59, tzinfo=UTC))
    put(transaction, RecordKind.CONTACT, "after", datetime(2026, 3, 31, 22, 0, tzinfo=UTC))
    assert found(transaction, **between(date(2026, 3, 1), date(2026, 3, 31))) == {"first", "last"}
    assert found(transaction, **between(date(2026, 3, 1), None)) == {"first", "last", "after"}
    assert found(transaction, **between(None, date(2026, 2, 28))) == {"before"}
    assert found(transaction, **between(date(2031, 1, 1), None)) == set()
    assert len(found(transaction, time=SearchTime.CALENDAR_YEAR, year=2026)) == 4


@pytest.mark.parametrize("length", [1, 8, 40, 400, 1200])
def test_years_months_and_days_together_are_the_period(transaction, length):
    first = date(2023, 11, 29)
    every = [first + timedelta(days=number) for number in range(-2, length + 2)]
    noon = timedelta(hours=12)
    for day in every:
        at = datetime(day.year, day.month, day.day, tzinfo=UTC) + noon
        put(transaction, RecordKind.CONTACT, day.isoformat(), at)
    last = first + timedelta(days=length - 1)
    wanted = {day.isoformat() for day in every if first <= day <= last}
    assert found(transaction, limit=2_000, **between(first, last)) == wanted


def test_another_moment_and_other_words_at_once_leave_nothing_of_the_earlier_ones(tx):
    put(tx, RecordKind.CONTACT, "c", NOW + timedelta(days=40), names="Dvořák")
    assert list(check_search(tx.connection.connection.dbapi_connection)) == []
    assert "c" not in found(tx)
    assert found(tx, "dvorak", **between(date(2027, 1, 1), None)) == {"c"}
    assert found(tx, "dvorak", **between(None, date(2026, 12, 31))) == set()


def test_an_index_that_holds_other_words_is_told_as_a_fault_of_the_search(tx):
    row = "FROM search_entries WHERE record_id = 'c'"
    columns = "rowid, numbers, names, words, marks"
    forget, add = (
        f"INSERT INTO words_index ({into}) SELECT {said}, marks {row}"
        for into, said in (
            (f"words_index, {columns}", "'delete', id, numbers, names, words"),
            (columns, "id, numbers, names, 'krádež auta'"),
        )
    )
    run(tx.connection, forget)
    run(tx.connection, add)  # as many words as before, only others
    [breach] = check_search(tx.connection.connection.dbapi_connection)
    assert breach.kind is BreachKind.SEARCH


def test_nobody_types_a_mark(tx):
    for typed in ("kCONTACT", "sdraft", "y2026", "\ue000y2026", "d20261122"):
        assert found(tx, typed) == set()


def test_a_wrong_mark_is_told_and_mended_by_the_next_save(tx):
    connection = tx.connection.connection.dbapi_connection
    forged = "UPDATE search_entries SET marks = replace(marks, 'draft', 'signed')"
    run(tx.connection, forged.replace("draft", "DRAFT"))
    [breach] = _check_derived(connection)
    assert breach.record_id == "d"
    run(tx.connection, "UPDATE documents SET state = 'CLOSED' WHERE id = 'd'")
    assert list(_check_derived(connection)) == []
    assert found(tx, state=SearchState.CLOSED) == {"d"}
    assert found(tx, state=SearchState.SIGNED) == set()


def test_a_line_of_a_log_is_narrowed_as_well(tx):
    _LOG.add(tx.connection, a_log_entry(incident_id="i", text="neznámá dodávka"))
    assert found(tx, "dodavka") == {"i"}
    assert found(tx, "dodavka", state=SearchState.OPEN) == {"i"}
    assert found(tx, "dodavka", state=SearchState.FINISHED) == set()
    assert found(tx, "dodavka", **between(None, date(2026, 1, 1))) == set()
