"""The door: five tries over restarts, what the trail is told, who is let in and who is not."""

from dataclasses import replace

import pytest
from tests.desk import Clock
from tests.factories import OFFICER_ID, PASSWORD
from tests.founded import (
    HEAD_ID,
    HEAD_PASSWORD,
    NEWCOMER_ID,
    OFFICERS,
    Stopwatch,
    acts_of,
    desk_behind,
    door_at,
    put_station,
    recovery_code,
)

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import (
    DatabaseDamaged,
    KeyringDamaged,
    LockedOut,
    NoRight,
    WrongPassword,
    WrongStep,
)
from kkc_desktop.services.door import tries_of
from kkc_desktop.storage.folder import vault_of

WRONG = "heslo od jiných dveří"
NEW = "Nové kolo jede z kopce"


@pytest.fixture
def path(tmp_path):
    return put_station(tmp_path)


@pytest.fixture
def inside():
    """Opens desks and closes them after the test."""
    opened = []

    def enter(door, officer_id=OFFICER_ID, password=PASSWORD):
        services = desk_behind(door, door.enter(officer_id, password))
        opened.append(services)
        return services

    yield enter
    for services in opened:
        services.workplace.database.close()


def try_wrong(door, times, officer_id=OFFICER_ID):
    for _ in range(times):
        with pytest.raises(WrongPassword):
            door.enter(officer_id, WRONG)


def test_the_accounts_stand_at_the_door_before_anything_is_decrypted(path):
    path.unlink()
    door = door_at(path)
    assert [account.officer_id for account in door.accounts(HEAD_ID)] == [
        HEAD_ID,
        OFFICER_ID,
        NEWCOMER_ID,
    ]
    assert door.station.code == "KON"


def test_the_password_opens_the_data(path, inside):
    services = inside(door_at(path))
    assert services.workplace.officer == OFFICERS[0]
    assert services.workplace.station.code == "KON"


def test_five_wrong_tries_lock_for_a_quarter_of_an_hour(path, inside):
    stopwatch = Stopwatch()
    door = door_at(path, stopwatch=stopwatch)
    try_wrong(door, 5)
    with pytest.raises(LockedOut) as refused:
        door.enter(OFFICER_ID, PASSWORD)
    assert refused.value.left_s == 900
    stopwatch.seconds += 899
    with pytest.raises(LockedOut):
        door.enter(OFFICER_ID, PASSWORD)
    stopwatch.seconds += 2
    inside(door)
    assert door.tries_left(OFFICER_ID) == 5


def test_a_restart_gives_no_more_tries(path):
    try_wrong(door_at(path), 3)
    door = door_at(path)
    assert door.tries_left(OFFICER_ID) == 2
    try_wrong(door, 2)
    with pytest.raises(LockedOut):
        door_at(path).enter(OFFICER_ID, PASSWORD)


def test_a_restart_of_the_machine_shortens_no_lock(path):
    stopwatch = Stopwatch()
    try_wrong(door_at(path, stopwatch=stopwatch), 5)
    stopwatch.seconds = 5.0
    door = door_at(path, stopwatch=stopwatch, boot="run-2")
    assert door.locked_for(OFFICER_ID) == 900


def test_a_moved_clock_shortens_no_lock(path):
    clock = Clock()
    door = door_at(path, clock=clock)
    try_wrong(door, 5)
    clock.pass_by(days=2)
    assert door.locked_for(OFFICER_ID) == 900


def test_a_lock_keeps_no_colleague_out(path, inside):
    door = door_at(path)
    try_wrong(door, 5)
    assert inside(door, HEAD_ID, HEAD_PASSWORD).workplace.officer.id == HEAD_ID


def test_wrong_tries_are_told_into_the_trail_at_the_next_sign_in(path, inside):
    try_wrong(door_at(path), 2)
    try_wrong(door_at(path), 1, HEAD_ID)
    services = inside(door_at(path))
    told = [line for line in acts_of(services) if line[1] is Act.FAIL_SIGN_IN]
    assert told == [
        (OFFICER_ID, Act.FAIL_SIGN_IN),
        (OFFICER_ID, Act.FAIL_SIGN_IN),
        (HEAD_ID, Act.FAIL_SIGN_IN),
    ]
    services.workplace.database.close()
    again = [line for line in acts_of(inside(door_at(path))) if line[1] is Act.FAIL_SIGN_IN]
    assert again == told


def test_an_account_without_a_password_opens_nothing(path):
    with pytest.raises(WrongPassword):
        door_at(path).enter(NEWCOMER_ID, "")


def test_a_closed_account_is_not_offered_and_opens_nothing(path, inside):
    door = door_at(path)
    services = inside(door, HEAD_ID, HEAD_PASSWORD)
    services.accounts.close_account(OFFICER_ID)
    next_door = door_at(path)
    assert OFFICER_ID not in [account.officer_id for account in next_door.accounts()]
    with pytest.raises(WrongPassword):
        next_door.enter(OFFICER_ID, PASSWORD)


def test_one_who_no_longer_serves_is_not_seated_even_with_a_right_password(path):
    door = door_at(path)
    entrance = door.enter(OFFICER_ID, PASSWORD)
    with entrance.database.transaction() as transaction:
        transaction.officers.put(replace(OFFICERS[0], is_active=False))
    with pytest.raises(NoRight):
        desk_behind(door, entrance)
    entrance.database.close()


def test_a_locked_desk_is_opened_again_by_the_same_or_another_password(path, inside):
    door = door_at(path)
    services = inside(door)
    services.duty.lock()
    with pytest.raises(WrongPassword):
        door.enter_again(services.workplace.database, OFFICER_ID, WRONG)
    door.enter_again(services.workplace.database, HEAD_ID, HEAD_PASSWORD)
    services.duty.begin(HEAD_ID)
    assert services.workplace.officer.id == HEAD_ID
    assert (OFFICER_ID, Act.FAIL_SIGN_IN) in acts_of(services)


def test_the_recovery_key_gives_a_new_password_and_ends_a_lock(path):
    door = door_at(path)
    try_wrong(door, 5, HEAD_ID)
    entrance = door.enter_by_recovery(recovery_code(), HEAD_ID, NEW)
    services = desk_behind(door, entrance)
    services.accounts.tell_recovery()
    assert acts_of(services)[-1] == (HEAD_ID, Act.RECOVER_ACCOUNT)
    entrance.database.close()
    door_at(path).enter(HEAD_ID, NEW).database.close()


def test_a_recovery_for_one_who_no_longer_serves_is_refused_and_opens_nothing(path, inside):
    services = inside(door_at(path), HEAD_ID, HEAD_PASSWORD)
    services.setup.put_officer(replace(OFFICERS[0], is_active=False))
    services.workplace.database.close()
    door = door_at(path)
    with pytest.raises(WrongStep):
        door.enter_by_recovery(recovery_code(), OFFICER_ID, NEW)
    inside(door, HEAD_ID, HEAD_PASSWORD)


def test_a_vault_that_is_missing_or_broken_stops_with_a_sentence(path):
    vault_of(path).write_bytes(b"{}")
    with pytest.raises(KeyringDamaged) as refused:
        door_at(path)
    assert refused.value.fix
    vault_of(path).unlink()
    with pytest.raises(KeyringDamaged):
        door_at(path)
    assert not vault_of(path).exists()


def test_a_missing_file_of_tries_keeps_nobody_out(path, inside):
    tries_of(path).unlink()
    assert inside(door_at(path)).workplace.is_on_duty


def test_a_database_of_another_station_is_refused_and_left_as_it_is(path, tmp_path):
    foreign = b"SQLite format 3\x00" + bytes(8192)
    path.write_bytes(foreign)
    with pytest.raises(DatabaseDamaged):
        door_at(path).enter(OFFICER_ID, PASSWORD)
    assert path.read_bytes() == foreign
