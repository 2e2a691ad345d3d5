"""The vault opens for the right password and the recovery key, and for nothing else."""

import unicodedata
from dataclasses import replace

import pytest
from tests.factories import OFFICER_ID, PASSWORD, TEST_COST, a_station
from tests.storage.founding import (
    HEAD_ID,
    HEAD_PASSWORD,
    NEW_ID,
    NEW_PASSWORD,
    NEWCOMER,
    OFFICER,
    again,
    found,
)

from kkc_desktop.domain.errors import (
    KeyringDamaged,
    StorageUnavailable,
    WrongPassword,
    WrongStep,
)
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.storage.kdf_cost import STANDARD_COST, KdfCost, raised
from kkc_desktop.storage.vault import Vault


@pytest.fixture
def founded(tmp_path):
    """A written vault of two officers, its keys and its recovery key."""
    return found(tmp_path / "stanice.klice")


@pytest.fixture
def vault(founded):
    return founded[0]


@pytest.fixture
def keys(founded):
    return founded[1]


@pytest.fixture
def code(founded):
    return founded[2]


def test_every_password_and_the_recovery_key_open_the_same_keys(vault, keys, code):
    fresh = again(vault)
    assert fresh.unlock(OFFICER_ID, PASSWORD) == (keys,)
    assert fresh.unlock(HEAD_ID, HEAD_PASSWORD) == (keys,)
    assert fresh.unlock_by_recovery(code.lower().replace("-", " ")) == (keys,)


def test_the_sign_in_list_is_read_without_any_password(vault):
    fresh = again(vault)
    assert [account.name for account in fresh.accounts()] == [
        "pprap. Lenka Šťastná",
        "pprap. Lenka Horák",
    ]
    assert fresh.account(HEAD_ID).role is Role.HEAD
    assert fresh.account(HEAD_ID).has_password
    assert (fresh.station.code, fresh.station.short_name) == ("KON", "KKC Konice")
    assert fresh.store_id == "store-1"


@pytest.mark.parametrize(
    "wrong",
    ["", PASSWORD[:-1], PASSWORD.lower(), f" {PASSWORD}", f"{PASSWORD} ", HEAD_PASSWORD, "\ud800"],
)
def test_any_other_password_opens_nothing(vault, wrong):
    with pytest.raises(WrongPassword):
        vault.unlock(OFFICER_ID, wrong)


def test_the_password_is_the_same_however_its_letters_are_composed(vault, keys):
    assert vault.unlock(OFFICER_ID, unicodedata.normalize("NFD", PASSWORD)) == (keys,)


def test_an_unknown_account_opens_nothing(vault):
    with pytest.raises(WrongPassword):
        vault.unlock(OfficerId("nobody"), PASSWORD)


def test_the_recovery_key_of_another_station_is_told_from_a_typing_error(vault, tmp_path):
    _, _, foreign = found(tmp_path / "jina.klice", "store-2")
    with pytest.raises(WrongPassword, match="data neotevírá"):
        vault.unlock_by_recovery(foreign)
    with pytest.raises(WrongPassword, match="opsán"):
        vault.unlock_by_recovery(foreign[:-1] + ("7" if foreign[-1] != "7" else "8"))


def test_a_new_password_replaces_the_old_one(vault, keys):
    vault.set_password(keys, OFFICER, NEW_PASSWORD, must_change=True)
    fresh = again(vault)
    assert fresh.unlock(OFFICER_ID, NEW_PASSWORD) == (keys,)
    assert fresh.account(OFFICER_ID).must_change
    with pytest.raises(WrongPassword):
        fresh.unlock(OFFICER_ID, PASSWORD)


def test_a_newcomer_is_added_after_the_others(vault, keys):
    vault.put_account(keys, NEWCOMER)
    assert not again(vault).account(NEW_ID).has_password
    with pytest.raises(WrongPassword, match="nemá heslo"):
        vault.unlock(NEW_ID, "")
    vault.set_password(keys, NEWCOMER, NEW_PASSWORD)
    fresh = again(vault)
    assert fresh.unlock(NEW_ID, NEW_PASSWORD) == (keys,)
    assert [account.officer_id for account in fresh.accounts()] == [OFFICER_ID, HEAD_ID, NEW_ID]


def test_a_changed_name_keeps_the_password(vault, keys):
    vault.set_password(keys, OFFICER, NEW_PASSWORD, must_change=True)
    vault.put_account(keys, replace(OFFICER, rank="prap.", role=Role.HEAD))
    fresh = again(vault)
    assert fresh.account(OFFICER_ID).name == "prap. Lenka Šťastná"
    assert fresh.account(OFFICER_ID).must_change
    assert fresh.unlock(OFFICER_ID, NEW_PASSWORD) == (keys,)


@pytest.mark.parametrize(
    "close",
    [
        lambda vault, keys: vault.close_account(keys, OFFICER_ID),
        lambda vault, keys: vault.put_account(keys, replace(OFFICER, is_active=False)),
    ],
)
def test_a_closed_account_loses_its_keys_at_once_and_keeps_its_name(vault, keys, close):
    wrapped = vault.path.read_text().count("sealed_private_key")
    close(vault, keys)
    fresh = again(vault)
    assert not fresh.account(OFFICER_ID).is_open
    assert fresh.account(OFFICER_ID).name == OFFICER.full_name
    assert vault.path.read_text().count("sealed_private_key") == wrapped - 1
    with pytest.raises(WrongPassword):
        fresh.unlock(OFFICER_ID, PASSWORD)
    assert fresh.unlock(HEAD_ID, HEAD_PASSWORD) == (keys,)


def test_a_closed_account_gets_no_password(vault, keys):
    with pytest.raises(WrongStep):
        vault.set_password(keys, replace(OFFICER, is_active=False), NEW_PASSWORD)


def test_a_new_recovery_key_makes_the_old_page_worthless(vault, keys, code):
    renewed = vault.renew_recovery(keys)
    fresh = again(vault)
    assert fresh.unlock_by_recovery(renewed) == (keys,)
    with pytest.raises(WrongPassword, match="data neotevírá"):
        fresh.unlock_by_recovery(code)


def test_during_a_rotation_both_keys_are_offered_the_one_in_force_first(vault, keys, code):
    following = vault.begin_rotation(keys)
    assert following.store != keys.store
    assert following.audit == keys.audit
    fresh = again(vault)
    assert fresh.is_rotating
    assert fresh.unlock(OFFICER_ID, PASSWORD) == (keys, following)
    assert fresh.unlock_by_recovery(code) == (keys, following)


def test_a_finished_rotation_leaves_only_the_new_key_for_everybody(vault, keys, code):
    following = vault.begin_rotation(keys)
    restarted = again(vault)
    restarted.finish_rotation(following)
    fresh = again(vault)
    assert not fresh.is_rotating
    assert fresh.generation == following.generation
    assert fresh.unlock(OFFICER_ID, PASSWORD) == (following,)
    assert fresh.unlock(HEAD_ID, HEAD_PASSWORD) == (following,)
    assert fresh.unlock_by_recovery(code) == (following,)


def test_an_abandoned_rotation_leaves_only_the_old_key(vault, keys, code):
    vault.begin_rotation(keys)
    restarted = again(vault)
    restarted.abandon_rotation(keys)
    assert again(vault).unlock(HEAD_ID, HEAD_PASSWORD) == (keys,)
    assert again(vault).unlock_by_recovery(code) == (keys,)


def test_a_rotation_may_be_ended_twice_and_begun_after_another(vault, keys):
    following = vault.begin_rotation(keys)
    vault.finish_rotation(following)
    revision = vault.revision
    vault.finish_rotation(following)
    vault.abandon_rotation(following)
    assert vault.revision == revision
    third = vault.begin_rotation(following)
    assert (third.generation, vault.generation) == (3, 2)


@pytest.mark.parametrize(
    "change",
    [
        lambda vault, keys: vault.begin_rotation(keys),
        lambda vault, keys: vault.set_password(keys, OFFICER, NEW_PASSWORD),
        lambda vault, keys: vault.put_account(keys, NEWCOMER),
        lambda vault, keys: vault.close_account(keys, OFFICER_ID),
        lambda vault, keys: vault.renew_recovery(keys),
    ],
)
def test_during_a_rotation_no_account_changes(vault, keys, change):
    vault.begin_rotation(keys)
    before = vault.path.read_bytes()
    with pytest.raises(WrongStep):
        change(vault, keys)
    assert vault.path.read_bytes() == before


def test_keys_from_before_a_rotation_are_not_wrapped_again(vault, keys):
    vault.finish_rotation(vault.begin_rotation(keys))
    with pytest.raises(WrongStep, match="vyměněn"):
        vault.set_password(keys, OFFICER, NEW_PASSWORD)


def test_the_head_and_the_backup_place_are_taken_over(vault, keys):
    vault.put_station(keys, a_station(short_name="KKC Zlaté Hory"))
    vault.put_backup_place(keys, "/média/záloha „A“")
    fresh = again(vault)
    assert fresh.station.short_name == "KKC Zlaté Hory"
    assert fresh.backup_place == "/média/záloha „A“"
    assert fresh.unlock(OFFICER_ID, PASSWORD) == (keys,)
    assert fresh.revision == 3


def test_a_cheaper_password_is_sealed_anew_at_the_next_sign_in(vault, keys):
    dearer = KdfCost(memory_kib=128, iterations=2, lanes=1)
    Vault.read(vault.path, dearer).unlock(OFFICER_ID, PASSWORD)
    fresh = again(vault)
    assert '"cost": [\n     128,' in vault.path.read_text()
    assert fresh.unlock(OFFICER_ID, PASSWORD) == (keys,)
    assert fresh.revision == 2, "a dear enough password is left alone"


def test_a_full_disk_keeps_nobody_out_when_the_cost_is_raised(vault, keys):
    vault.path.with_name(f"{vault.path.name}.nova").mkdir()  # nothing can be written beside it
    dearer = KdfCost(memory_kib=128, iterations=2, lanes=1)
    assert Vault.read(vault.path, dearer).unlock(OFFICER_ID, PASSWORD) == (keys,)


def test_a_change_that_cannot_be_written_is_not_believed(vault, keys):
    vault.path.with_name(f"{vault.path.name}.nova").mkdir()
    with pytest.raises(StorageUnavailable):
        vault.set_password(keys, OFFICER, NEW_PASSWORD)
    assert vault.unlock(OFFICER_ID, PASSWORD) == (keys,)


def test_the_standard_cost_is_as_dear_as_promised():
    assert STANDARD_COST.memory_kib >= 128 * 1024
    assert STANDARD_COST.iterations >= 2
    assert raised(TEST_COST) == STANDARD_COST
    assert raised(KdfCost(512 * 1024, 4, 4)) == KdfCost(512 * 1024, 4, 4)


def test_no_second_vault_is_founded_over_the_first(vault):
    with pytest.raises(StorageUnavailable):
        found(vault.path)


def test_a_missing_vault_is_told_and_none_is_made(tmp_path):
    path = tmp_path / "stanice.klice"
    with pytest.raises(KeyringDamaged, match="chybí"):
        Vault.read(path)
    assert not path.exists()


def test_neither_a_password_nor_a_key_stands_in_the_file(vault, keys, code):
    text = vault.path.read_text()
    for secret in (PASSWORD, HEAD_PASSWORD, code, keys.store.hex(), keys.audit.hex()):
        assert secret not in text


def test_the_file_is_its_owners_only(vault):
    assert vault.path.stat().st_mode & 0o777 == 0o600
