"""Evidence numbers have no holes and no twins."""

import threading

import pytest
from tests.factories import KEYS, NOW

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.errors import RecordLocked, RecordNotFound
from kkc_desktop.storage.database import Database


class Refused(Exception):
    """What goes wrong after a number was taken."""


def take(database, record_id, *, fail=False):
    """Gives the record a number and keeps it, unless the save fails afterwards."""
    with database.transaction() as transaction:
        number = transaction.numbers.issue("KON", 2026, RecordKind.CONTACT, record_id, NOW)
        if fail:
            raise Refused
    return number


def test_writers_at_the_same_time_leave_no_hole_even_when_some_fail(path):
    def write(worker):
        database = Database.open(path, KEYS)
        for number in range(12):
            try:
                taken.append(take(database, f"{worker}-{number}", fail=number % 3 == 2).sequence)
            except Refused:
                failed.append(number)
        database.close()

    taken, failed = [], []
    threads = [threading.Thread(target=write, args=(worker,)) for worker in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(failed) == 16
    assert sorted(taken) == list(range(1, 33))
    database = Database.open(path, KEYS)
    with database.reading() as reading:
        register = reading.numbers.register("KON", 2026)
    database.close()
    assert [number.sequence for number in register] == list(range(1, 33))


def test_threads_may_share_one_open_database(database):
    def write(worker):
        for number in range(5):
            taken.append(take(database, f"{worker}-{number}").sequence)

    taken = []
    threads = [threading.Thread(target=write, args=(worker,)) for worker in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == list(range(1, 21))


def test_each_station_and_year_counts_from_one_and_no_clock_turns_a_year_back(transaction):
    issue = transaction.numbers.issue
    texts = [
        issue("KON", 2026, RecordKind.CONTACT, "a", NOW).text,
        issue("KON", 2027, RecordKind.CONTACT, "b", NOW).text,
        issue("OL4", 2026, RecordKind.DOCUMENT, "c", NOW).text,
        issue("KON", 2026, RecordKind.DOCUMENT, "d", NOW).text,
    ]
    assert texts == [
        "KKC-KON-2026-000001",
        "KKC-KON-2027-000001",
        "KKC-OL4-2026-000001",
        "KKC-KON-2027-000002",
    ]


def test_a_record_has_one_number(database):
    take(database, "contact-1")
    with pytest.raises(RecordLocked):
        take(database, "contact-1")


def test_a_voided_number_keeps_its_line_and_its_first_reason(database):
    number = take(database, "contact-1")
    with database.transaction() as transaction:
        transaction.numbers.void(number.text, "omyl v osobě")
    with pytest.raises(RecordLocked), database.transaction() as transaction:
        transaction.numbers.void(number.text, "jiný důvod")
    with database.reading() as reading:
        (line,) = reading.numbers.register("KON", 2026)
    assert line.void_reason == "omyl v osobě"
    assert take(database, "contact-2").sequence == 2


@pytest.mark.parametrize("text", ["KKC-KON-2026-000009", "KKC-OL4-2026-000001"])
def test_an_unknown_number_cannot_be_voided(database, text):
    take(database, "contact-1")
    with pytest.raises(RecordNotFound), database.transaction() as transaction:
        transaction.numbers.void(text, "omyl")
