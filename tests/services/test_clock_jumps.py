"""Sixteen jumps of the computer's clock: numbers do not care, people are told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.chain import first_broken
from tests.desk import Clock, open_desk
from tests.factories import KEYS, NOW, an_officer

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.services.desk import Services
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.database import Database

JUMPS = {
    "half a minute back": NOW - timedelta(seconds=30),
    "two minutes back": NOW - timedelta(minutes=2),
    "an hour back": NOW - timedelta(hours=1),
    "an hour on": NOW + timedelta(hours=1),
    "a day back": NOW - timedelta(days=1),
    "a day on": NOW + timedelta(days=1),
    "a year back": NOW - timedelta(days=365),
    "a year on": NOW + timedelta(days=365),
    "ten years back": NOW - timedelta(days=3652),
    "ten years on": NOW + timedelta(days=3652),
    "a dead battery": datetime(1970, 1, 1, tzinfo=UTC),
    "the board's first day": datetime(2000, 1, 1, tzinfo=UTC),
    "behind the end of 32 bits": datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    "the hour that comes twice": datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    "the hour that is skipped": datetime(2027, 3, 28, 1, 30, tzinfo=UTC),
    "the last second of the year": datetime(2026, 12, 31, 22, 59, 59, tzinfo=UTC),
}
TOLD_FROM = timedelta(minutes=1)


def finished_number(desk):
    """The number of a contact taken and finished now, as year and sequence."""
    visit = desk.reception.blank_contact()
    contact = replace(
        visit.contact, reason=ContactReason.LOST_DOCUMENTS, outcome=ContactOutcome.SETTLED
    )
    number = desk.reception.finish(replace(visit, contact=contact)).contact.evidence_number
    _, _, year, sequence = number.split("-")
    return int(year), int(sequence)


def restarted(desk, clock):
    """The same data after the program was closed and started again."""
    path = desk.workplace.database.path
    desk.workplace.database.close()
    ids = (f"later-{number}" for number in range(100))
    workplace = Workplace(Database.open(path, KEYS), clock, lambda: next(ids))
    workplace.seat(an_officer())
    return Services(workplace)


def lines_of(desk):
    with desk.workplace.database.reading() as tx:
        return tx.audit.all()


@pytest.mark.parametrize("restart", [False, True], ids=["running", "restarted"])
@pytest.mark.parametrize("there", JUMPS.values(), ids=JUMPS.keys())
def test_a_jump_of_the_clock_is_told_and_changes_no_number(tmp_path, there, restart):
    clock = Clock()
    desk = open_desk(tmp_path / "stanice.kkc", clock)
    numbers = [finished_number(desk) for _ in range(2)]
    is_told = NOW - there > TOLD_FROM
    clock.at = there
    if restart:
        desk = restarted(desk, clock)
        assert (desk.readiness.clock_words() is not None) is is_told
    numbers += [finished_number(desk) for _ in range(2)]
    words = desk.readiness.clock_words()
    clock.at = NOW + timedelta(minutes=5)
    numbers += [finished_number(desk) for _ in range(2)]

    assert numbers == sorted(set(numbers)), "numbers only grow"
    years = [year for year, _ in numbers]
    assert years == sorted(years), "the year never goes back"
    for year in set(years):
        used = [sequence for each, sequence in numbers if each == year]
        assert used == list(range(1, len(used) + 1)), "no number is left out"
    assert (words is not None) is is_told
    lines = lines_of(desk)
    noticed = [line for line in lines if line.act is Act.NOTICE_CLOCK]
    came_back = there - clock.at > TOLD_FROM
    assert len(noticed) == is_told + came_back
    assert first_broken(lines, KEYS.audit) is None
    desk.workplace.database.close()


def test_the_words_say_how_far_the_clock_went_back(tmp_path):
    clock = Clock()
    desk = open_desk(tmp_path / "stanice.kkc", clock)
    finished_number(desk)
    clock.at = NOW - timedelta(days=1)
    assert desk.readiness.clock_words() == "Hodiny se vrátily o\u00a01\u00a0den"
    finished_number(desk)
    assert desk.readiness.clock_words() == "Hodiny se vrátily o\u00a01\u00a0den"
    desk.workplace.database.close()
