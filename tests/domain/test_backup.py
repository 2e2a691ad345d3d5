"""Which backups stay, and when the duty line turns red."""

from datetime import UTC, datetime, timedelta

import pytest

from kkc_desktop.domain.backup import BackupMood, age_words, backup_state, kept
from kkc_desktop.domain.safekeeping import BackupRun

NOW = datetime(2026, 11, 22, 8, 5, tzinfo=UTC)


def ago(**span):
    return NOW - timedelta(**span)


def test_all_of_the_last_day_stay():
    made = [ago(minutes=15 * step) for step in range(96)]
    assert kept(made, NOW) == set(made)


def test_of_an_older_day_week_and_month_the_newest_stays():
    made = [ago(days=3), ago(days=3, hours=1), ago(days=30), ago(days=31), ago(days=37)]
    made += [ago(days=300), ago(days=301)]
    assert kept(made, NOW) == {ago(days=3), ago(days=30), ago(days=37), ago(days=300)}


def test_two_years_of_quarters_of_an_hour_thin_out_to_a_few_dozen():
    made = [ago(hours=6 * step) for step in range(4 * 800)]
    staying = kept(made, NOW)
    assert 40 <= len(staying) <= 60
    assert min(staying) >= ago(days=762)


def test_the_newest_stays_whatever_its_age_and_so_does_one_from_the_future():
    assert kept([ago(days=1000), ago(days=1001)], NOW) == {ago(days=1000)}
    ahead = NOW + timedelta(days=400)
    assert ahead in kept([ahead, ago(hours=1)], NOW)
    assert ago(hours=1) in kept([ahead, ago(hours=1)], NOW)


def test_thinning_each_day_keeps_what_thinning_at_once_would_not_lose():
    """Thinned daily, the newest of each of the last months is still there."""
    held = set()
    for day in range(400):
        now = NOW + timedelta(days=day)
        held = set(kept(held | {now}, now))
    assert len({at.date().replace(day=1) for at in held}) >= 13


@pytest.mark.parametrize(
    ("runs", "used_s", "mood"),
    [
        ([], 0, BackupMood.NONE),
        ([ago(minutes=5)], 300, BackupMood.GOOD),
        ([ago(minutes=40)], 29 * 60, BackupMood.GOOD),
        ([ago(minutes=40)], 31 * 60, BackupMood.LATE),
        ([ago(hours=25)], 0, BackupMood.LATE),
    ],
)
def test_a_backup_is_late_by_use_or_by_the_clock(runs, used_s, mood):
    made = [BackupRun(made_at=at, place="/mnt") for at in runs]
    state = backup_state(made, NOW, used_s)
    assert state.mood is mood
    assert state.mood.is_red == (mood is not BackupMood.GOOD)


def test_a_failed_last_try_is_red_beside_a_good_one():
    runs = [
        BackupRun(made_at=NOW, place="/mnt", failure="Místo pro zálohy není dostupné."),
        BackupRun(made_at=ago(minutes=15), place="/mnt"),
    ]
    state = backup_state(runs, NOW, 0)
    assert state.mood is BackupMood.FAILED
    assert "není dostupné" in state.words
    assert state.last_good == runs[1]


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=-5), "právě teď"),
        (timedelta(seconds=59), "právě teď"),
        (timedelta(minutes=12), "před\u00a012\u00a0min"),
        (timedelta(hours=3, minutes=5), "před\u00a03\u00a0h\u00a005"),
        (timedelta(days=1), "před\u00a01\u00a0dnem"),
        (timedelta(days=5), "před\u00a05\u00a0dny"),
    ],
)
def test_the_age_in_words(age, words):
    assert age_words(age) == words
