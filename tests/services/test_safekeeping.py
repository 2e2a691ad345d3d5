"""Backups and the key of the store as the people at the desk use them."""

from contextlib import closing, suppress
from dataclasses import replace

import pytest
from tests.desk import RECOVERY_SECRET, Clock, open_desk
from tests.factories import PASSWORD, TEST_COST, an_officer

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.backup import BackupMood
from kkc_desktop.domain.errors import (
    DatabaseDamaged,
    LockedOut,
    NoRight,
    NotComplete,
    PasswordNeeded,
    WrongPassword,
    WrongStep,
)
from kkc_desktop.domain.recovery_code import write_code
from kkc_desktop.domain.safekeeping import Safekeeping
from kkc_desktop.domain.station import Role
from kkc_desktop.services.door import Door
from kkc_desktop.services.rescue import Rescue
from kkc_desktop.storage.database import Database


class Elapsed:
    def __init__(self):
        self.seconds = 0.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def desk(tmp_path, clock):
    """The desk with its head on duty, who may everything of safekeeping."""
    data = tmp_path / "data"
    data.mkdir()
    desk = open_desk(data / "stanice.kkc", clock)
    desk.workplace.elapsed = Elapsed()
    desk.workplace.seat(an_officer(role=Role.HEAD))
    yield desk
    desk.workplace.database.close()


@pytest.fixture
def place(tmp_path):
    place = tmp_path / "disk"
    place.mkdir()
    return place


def lines(desk):
    with desk.workplace.database.reading() as reading:
        return [(line.act, line.reason) for line in reading.audit.all()]


def test_before_anybody_chose_a_place_backups_go_beside_the_data_and_it_says_so(desk):
    made = desk.backups.back_up()
    assert made.failure == ""
    assert desk.backups.place() == desk.workplace.folder / "zalohy"
    assert "stejném disku" in desk.backups.state(0).note
    assert [found.head.station_code for found in desk.backups.find_backups()] == ["KON"]


def test_a_chosen_place_is_remembered_in_the_vault_for_a_restore(desk, place):
    desk.backups.change_settings(Safekeeping(lock_after_minutes=3, backup_place=str(place)))
    assert desk.workplace.lock_after_minutes == 3
    assert desk.backups.settings().backup_place == str(place)
    assert (Act.CHANGE_SAFEKEEPING, "") in lines(desk)
    desk.backups.back_up()
    assert Rescue(desk.workplace.database.path, desk.workplace.now).usual_place() == place


@pytest.mark.parametrize("minutes", [0, 6, -1])
def test_the_lock_cannot_be_put_off(desk, minutes):
    with pytest.raises(NotComplete):
        desk.backups.change_settings(Safekeeping(lock_after_minutes=minutes))


def test_a_place_that_is_no_folder_is_refused(desk, place):
    with pytest.raises(NotComplete):
        desk.backups.change_settings(Safekeeping(backup_place=str(place / "none")))


def test_each_try_leaves_its_line_and_a_failed_one_turns_the_duty_line_red(desk, place, clock):
    desk.backups.change_settings(Safekeeping(backup_place=str(place)))
    good = desk.backups.back_up()
    clock.pass_by(minutes=15)
    place.rename(place.with_name("odpojeny"))
    failed = desk.backups.back_up()
    state = desk.backups.state(0)
    assert "není dostupné" in failed.failure
    assert state.mood is BackupMood.FAILED
    assert state.last_good.file_name == good.file_name
    assert [act for act in lines(desk) if act[0] is Act.BACK_UP] == [
        (Act.BACK_UP, good.file_name),
        (Act.BACK_UP, "nezdařila se"),
    ]


def test_a_backup_is_due_by_use_and_after_a_failure_not_at_once(desk, clock):
    backups, elapsed = desk.backups, desk.workplace.elapsed
    assert backups.is_due(0)
    backups.back_up()
    assert not backups.is_due(0)
    elapsed.seconds += 15 * 60
    assert not backups.is_due(14 * 60)
    assert backups.is_due(15 * 60)
    backups.back_up(place=desk.workplace.folder / "odpojeno")
    assert not backups.is_due(16 * 60)
    elapsed.seconds += 6 * 60
    assert backups.is_due(22 * 60)
    backups.back_up()
    elapsed.seconds += 6 * 60
    clock.pass_by(hours=25)
    assert backups.is_due(0)


def test_whoever_may_not_back_up_is_never_asked_to(desk):
    desk.workplace.seat(an_officer(role=Role.OVERSEER))
    assert not desk.backups.is_due(3600)
    with pytest.raises(NoRight):
        desk.backups.back_up()


def test_a_called_off_backup_is_no_failure_and_two_at_once_are_refused(desk):
    with pytest.raises(WrongStep):
        desk.backups.back_up(is_cancelled=lambda: True)
    assert desk.backups.runs() == ()
    second = []

    def try_second(_):
        with suppress(WrongStep):
            second.append(desk.backups.back_up())

    desk.backups.back_up(progress=try_second)
    assert second == []
    assert len(desk.backups.runs()) == 1


def test_the_key_changes_only_for_a_password_given_again(desk):
    with pytest.raises(PasswordNeeded):
        desk.backups.change_keys()
    desk.workplace.confirm()
    desk.backups.change_keys()
    assert desk.workplace.database.keys.generation == 2
    assert (Act.CHANGE_KEYS, "klíč 2") in lines(desk)
    path = desk.workplace.database.path
    desk.workplace.database.close()
    entrance = Door.at(path, desk.workplace.now, TEST_COST).enter(an_officer().id, PASSWORD)
    entrance.database.close()


def as_head(desk):
    """Makes the station's officer its head, in the vault too."""
    head = an_officer(role=Role.HEAD)
    with desk.workplace.database.transaction() as transaction:
        transaction.officers.put(head)
    desk.accounts.follow_officers()


def test_a_restore_from_the_desk_closes_it_and_the_backups_own_password_opens_it(desk, clock):
    as_head(desk)
    file = desk.backups.place() / desk.backups.back_up().file_name
    path = desk.workplace.database.path
    with pytest.raises(PasswordNeeded):
        desk.backups.give_way()
    desk.workplace.confirm()
    desk.backups.give_way()
    assert not desk.workplace.is_on_duty
    rescue = Rescue(path, clock)
    (account,) = rescue.accounts(file)
    keys = rescue.take_keys(file, account.officer_id, PASSWORD)
    assert rescue.check(file, keys) == rescue.head(file)
    rescue.restore(file, keys, account.officer_id)
    with closing(Database.open(path, keys[0])) as database, database.reading() as reading:
        assert reading.audit.all()[-1].act is Act.RESTORE


def test_who_may_not_restore_needs_the_recovery_key(desk, clock):
    file = desk.backups.place() / desk.backups.back_up().file_name
    path = desk.workplace.database.path
    desk.workplace.database.close()
    rescue = Rescue(path, clock)
    with pytest.raises(NoRight):
        rescue.take_keys(file, an_officer().id, PASSWORD)
    keys = rescue.take_keys_by_recovery(file, write_code(RECOVERY_SECRET))
    rescue.restore(file, keys, an_officer().id)


def test_guessing_at_a_backup_locks_the_account_as_guessing_at_the_desk_does(desk, clock):
    file = desk.backups.place() / desk.backups.back_up().file_name
    rescue = Rescue(desk.workplace.database.path, clock)
    for _ in range(5):
        with pytest.raises(WrongPassword):
            rescue.take_keys(file, an_officer().id, "špatně")
    with pytest.raises(LockedOut):
        rescue.take_keys(file, an_officer().id, PASSWORD)


def test_a_rescue_refuses_what_is_no_backup(tmp_path, clock):
    rescue = Rescue(tmp_path / "stanice.kkc", clock)
    (tmp_path / "x.kkczaloha").write_bytes(b"nic")
    with pytest.raises(DatabaseDamaged):
        rescue.head(tmp_path / "x.kkczaloha")


def test_the_plain_copy_goes_with_a_line_of_its_own(desk):
    copy = desk.workplace.folder / "stanice-nesifrovana-20261122-090500.kkc"
    copy.write_bytes(b"SQLite format 3\0")
    assert desk.backups.plain_copies() == (copy,)
    desk.backups.remove_plain_copies()
    assert desk.backups.plain_copies() == ()
    assert lines(desk)[-1] == (Act.CHANGE_SAFEKEEPING, "smazána nešifrovaná kopie dat")


def test_settings_are_taken_over_at_the_next_sign_in(desk):
    desk.backups.change_settings(replace(desk.backups.settings(), lock_after_minutes=2))
    desk.workplace.lock_after_minutes = 5
    desk.duty.begin(an_officer().id)
    assert desk.workplace.lock_after_minutes == 2
