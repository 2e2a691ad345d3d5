"""The log: three times apart, struck and never gone, found by words, a line for a line's cost."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.services import records
from tests.services.conftest import HEAD
from tests.statements import own, sent_by

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.event_lists import CardKind
from kkc_desktop.domain.incident_lists import IncidentType, LogChannel, LogKind
from kkc_desktop.domain.log_page import KINDS, LogFilter, LogGroup, LogLine
from kkc_desktop.storage.integrity import verify

MINUTE = timedelta(minutes=1)
MOST_STATEMENTS_OF_A_LINE = 18
"""One of them seals the known persons of the incident, since they may hang on it (0005)."""
MOST_STATEMENTS_OF_A_PAGE = 6


@pytest.fixture
def incident_id(desk):
    return records.a_taken_notice(desk).incident.id


@pytest.fixture
def log(desk):
    return desk.incidents.log


def statements(desk, act):
    """How many statements of SQL the act sends on whichever connection it takes."""
    return len(own(sent_by(desk, act)))


def breaches_of_incidents(desk):
    """The station of this desk was put into the file past the trail; only incidents are asked."""
    found = verify(desk.workplace.database).breaches
    return [breach for breach in found if breach.record_kind is RecordKind.INCIDENT]


def numbers(page):
    return [entry.number for entry in page.entries]


def test_three_times_and_the_way_of_the_news_are_kept_apart(log, incident_id, clock):
    now = clock()
    line = LogLine(
        text=" Silnice I/44 jedním pruhem ",
        occurred_at=now - 37 * MINUTE,
        reported_at=now - 2 * MINUTE,
        channel=LogChannel.RADIO,
        counterpart="hlídka 214",
        addressee="krizový štáb",
    )
    written = log.write(incident_id, line)
    (stored, _) = log.page(incident_id).entries
    assert stored == written
    assert stored.text == "Silnice I/44 jedním pruhem"
    times = stored.occurred_at, stored.reported_at, stored.recorded_at
    assert times == (now - 37 * MINUTE, now - 2 * MINUTE, now)
    assert (stored.counterpart, stored.addressee) == ("hlídka 214", "krizový štáb")
    assert stored.kind is LogKind.ENTRY


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (LogLine(text="  "), "text"),
        (LogLine(text="x", occurred_at="later"), "at"),
        (LogLine(text="x", reported_at="later"), "reported_at"),
        (LogLine(text="x", occurred_at="now", reported_at="before"), "at"),
    ],
    ids=["no text", "event in the future", "report in the future", "event after its report"],
)
def test_times_that_cannot_follow_so_are_refused(log, incident_id, clock, line, field):
    moments = {"later": clock() + MINUTE, "now": clock(), "before": clock() - MINUTE}
    line = replace(
        line,
        occurred_at=moments.get(line.occurred_at),
        reported_at=moments.get(line.reported_at),
    )
    with pytest.raises(NotComplete) as refused:
        log.write(incident_id, line)
    assert field in [problem.field for problem in refused.value.problems]
    assert numbers(log.page(incident_id)) == [1]


def test_what_was_only_reported_happened_at_the_latest_then(log, incident_id, clock):
    reported_at = clock() - MINUTE
    entry = log.write(incident_id, LogLine(text="Most stržen", reported_at=reported_at))
    assert (entry.occurred_at, entry.reported_at) == (reported_at, reported_at)


def test_a_struck_line_stays_and_says_why(desk, log, incident_id, trail):
    wrong = log.write(incident_id, LogLine(text="Zůstávají čtyři lidé"))
    with pytest.raises(NotComplete):
        log.strike(wrong.id, " \n ")
    strike = log.strike(wrong.id, " přepočteno,\nlidé jsou dva ")
    page = log.page(incident_id)
    assert page.entries[0] == wrong
    assert page.strikes == (strike,)
    assert (strike.reason, strike.struck_by) == (
        "přepočteno, lidé jsou dva",
        desk.workplace.officer.id,
    )
    with pytest.raises(WrongStep):
        log.strike(wrong.id, "ještě jednou")
    assert trail()[-1] == (Act.STRIKE_ENTRY, incident_id)
    assert breaches_of_incidents(desk) == []


def test_a_correction_names_the_line_it_mends(log, incident_id):
    line = LogLine(text="Jsou dva", corrects_number=1, kind=LogKind.CORRECTION)
    assert log.write(incident_id, line).corrects_number == 1


def test_late_is_what_the_station_says(desk, log, incident_id, clock):
    assert log.page(incident_id).late_after == 10 * MINUTE
    desk.duty.begin(HEAD)
    none = IncidentType.NOT_CHOSEN
    desk.cards.change(CardKind.TERMS, none, ["zápis dodatečně | 30 min"])
    page = log.page(incident_id)
    assert page.late_after == 30 * MINUTE
    entry = log.write(incident_id, LogLine(text="x", occurred_at=clock() - 20 * MINUTE))
    assert not entry.is_late(page.late_after)
    paper = desk.documents.begin("OMU", incident_id=incident_id).document
    assert "dodatečně" not in paper.log_extract


def test_a_clock_set_back_is_told_by_a_line_of_its_own(desk, log, incident_id, clock):
    log.write(incident_id, LogLine(text="Před skokem"))
    clock.at -= timedelta(hours=1)
    after = log.write(incident_id, LogLine(text="Po skoku"))
    told, _ = log.page(incident_id).entries[1], after
    assert "vrátily" in told.text
    assert numbers(log.page(incident_id)) == [4, 3, 2, 1]
    log.write(incident_id, LogLine(text="Dál už jen jeden řádek"))
    assert numbers(log.page(incident_id)) == [5, 4, 3, 2, 1]
    assert breaches_of_incidents(desk) == []


def test_a_long_log_is_read_part_by_part(log, incident_id):
    for number in range(2, 26):
        log.write(incident_id, LogLine(text=f"zápis {number}"))
    page = log.page(incident_id, limit=10)
    assert (numbers(page), page.total) == (list(range(25, 15, -1)), 25)
    page = log.page(incident_id, page.entries[-1], limit=10)
    assert numbers(page) == list(range(15, 5, -1))
    page = log.page(incident_id, page.entries[-1], limit=10)
    assert numbers(page) == [5, 4, 3, 2, 1]
    assert log.page(incident_id, page.entries[-1]).entries == ()


def test_lines_are_found_by_words_and_kinds_struck_ones_too(log, incident_id):
    wrong = log.write(incident_id, LogLine(text="Uzavřena Hněvotínská", counterpart="hlídka"))
    log.write(incident_id, LogLine(text="Most otevřen", addressee="Hněvotínská 5"))
    log.write(incident_id, LogLine(text="Vyrozuměno: obec", kind=LogKind.NOTIFICATION))
    strike = log.strike(wrong.id, "jiná ulice")
    found = log.page(incident_id, wanted=LogFilter(words="hnevot"))
    assert (numbers(found), found.strikes, found.total) == ([3, 2], (strike,), 2)
    assert numbers(log.page(incident_id, wanted=LogFilter(words="hlidka hnevot"))) == [2]
    assert numbers(log.page(incident_id, wanted=LogFilter(groups=(LogGroup.NOTIFIED,)))) == [4]
    both = LogFilter(groups=(LogGroup.NOTICES, LogGroup.NOTIFIED))
    assert numbers(log.page(incident_id, wanted=both)) == [4, 1]
    assert numbers(log.page(incident_id, wanted=LogFilter(words='") OR *'))) == []


def test_every_kind_has_one_chip():
    under = [kind for kinds in KINDS.values() for kind in kinds]
    assert sorted(under, key=list(LogKind).index) == list(LogKind)


def test_several_logs_read_as_one_by_the_time_of_the_event(desk, log, incident_id, clock):
    other = records.a_taken_notice(desk).incident.id
    start = clock()
    for number in range(1, 7):
        clock.pass_by(minutes=1)
        at = start if number == 6 else None  # known late, it belongs to the beginning
        log.write((incident_id, other)[number % 2], LogLine(text=str(number), occurred_at=at))
    ids = (incident_id, other)
    whole = log.time_line(ids, limit=100)
    order = [(e.occurred_at, e.recorded_at) for e in whole.entries]
    assert order == sorted(order, reverse=True)
    assert whole.total == len(whole.entries) == 8
    first = log.time_line(ids, limit=3)
    rest = log.time_line(ids, first.entries[-1], limit=100)
    assert first.entries + rest.entries == whole.entries


def test_the_filter_knows_every_typed_word_in_the_lines_of_chosen_logs(desk, log, incident_id):
    other = records.a_taken_notice(desk).incident.id
    for each in (incident_id, other):
        log.write(each, LogLine(text="Evakuace školy"))

    def found(words, *ids):
        page = log.time_line(ids, wanted=LogFilter(words=words))
        return {(entry.incident_id, entry.number) for entry in page.entries}

    assert found("evaku skol", incident_id) == set()
    assert found("skoly evak", incident_id) == {(incident_id, 2)}
    assert found("evakuace", incident_id, other) == {(incident_id, 2), (other, 2)}


def test_a_line_costs_the_same_in_a_long_log_as_in_a_short_one(desk, log, incident_id):
    def write():
        log.write(incident_id, LogLine(text="Hlídka na místě"))

    def read():
        log.page(incident_id, limit=10)

    write()
    costs = statements(desk, write), statements(desk, read)
    for _ in range(60):
        write()
    assert (statements(desk, write), statements(desk, read)) == costs
    assert 0 < costs[0] <= MOST_STATEMENTS_OF_A_LINE
    assert 0 < costs[1] <= MOST_STATEMENTS_OF_A_PAGE


def test_opening_an_incident_does_not_read_its_log(desk, log, incident_id):
    def opened():
        return desk.incidents.open(incident_id)

    cost = statements(desk, opened)
    for _ in range(60):
        log.write(incident_id, LogLine(text="Hlídka na místě"))
    assert statements(desk, opened) == cost
    assert opened().log == ()
    assert [entry.kind for entry in opened().steps] == [LogKind.NOTICE]
