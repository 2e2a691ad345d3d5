"""A vault file changed by anything but the desk is refused, and nothing is written over it."""

import pytest
from tests.factories import OFFICER_ID, PASSWORD, TEST_COST
from tests.storage.founding import HEAD_ID, NEW_PASSWORD, OFFICER, found

from kkc_desktop.domain.errors import DatabaseDamaged, KeyringDamaged, KkcError, WrongPassword
from kkc_desktop.storage.vault import Vault


@pytest.fixture
def vault(tmp_path):
    return found(tmp_path / "stanice.klice")[0]


def opened(path):
    """Everything that the file lets the two officers and the safe do."""
    return Vault.read(path, TEST_COST).unlock(OFFICER_ID, PASSWORD)


@pytest.mark.parametrize("flip", [0x01, 0x20, 0x80])
def test_no_change_of_a_single_byte_passes(vault, flip):
    whole = vault.path.read_bytes()
    for place in range(flip % 7, len(whole), 7):
        changed = bytearray(whole)
        changed[place] ^= flip
        vault.path.write_bytes(changed)
        with pytest.raises((WrongPassword, KeyringDamaged)):
            opened(vault.path)


def test_no_cut_and_no_addition_passes(vault):
    whole = vault.path.read_bytes()
    cuts = [whole[:length] for length in range(0, len(whole), 61)]
    for changed in (
        *cuts,
        whole[:-1],
        whole + b"\n",
        b" " + whole,
        whole * 2,
        b"\xef\xbb\xbf" + whole,
    ):
        vault.path.write_bytes(changed)
        with pytest.raises(KeyringDamaged):
            opened(vault.path)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"version": 1', '"version": 2'),
        ('"role": "OFFICER"', '"role": "HEAD"'),
        ('"role": "OFFICER"', '"role": "KING"'),
        ('"must_change": false', '"must_change": 0'),
        ('"generation": 1', '"generation": 1.0'),
        ('"generation": 1', '"generation": true'),
        ('"backup_place": ""', '"backup_place": "/tmp"'),
        ('"backup_place": ""', '"backup_place": "", "extra": 1'),
        ('"store_id": "store-1"', '"store_id": "store-2"'),
        ('"cost": [\n     64', '"cost": [\n     99999999'),
        ('"cost": [\n     64', '"cost": [\n     1'),
        ("Šťastná", "\\u0160\\u0165astn\\u00e1"),
        ("Šťastná", "Horáková"),
    ],
)
def test_a_file_changed_by_hand_is_refused(vault, old, new):
    text = vault.path.read_text()
    assert old in text
    vault.path.write_text(text.replace(old, new, 1))
    with pytest.raises((WrongPassword, KeyringDamaged)):
        opened(vault.path)


@pytest.mark.parametrize("content", [b"", b"null", b"[]", b"\xff\xfe\x00", b"[" * 200_000])
def test_a_file_that_is_no_vault_is_refused_in_czech(tmp_path, content):
    path = tmp_path / "stanice.klice"
    path.write_bytes(content)
    with pytest.raises(DatabaseDamaged) as refused:
        Vault.read(path)
    assert isinstance(refused.value, KkcError)
    assert "Nic nebylo přepsáno." in refused.value.text
    assert path.read_bytes() == content


def test_a_file_too_large_for_a_vault_is_refused(tmp_path):
    path = tmp_path / "stanice.klice"
    path.write_bytes(b" " * 5_000_000)
    with pytest.raises(KeyringDamaged, match="velký"):
        Vault.read(path)


def test_ones_own_seal_put_over_a_colleagues_opens_nothing(vault):
    """Copying the holder of one account over another would let one sign in as the other."""
    text = vault.path.read_text()
    first, second = holders(text)[:2]
    assert text.count(second) == 1
    vault.path.write_text(text.replace(second, first, 1))
    with pytest.raises(WrongPassword):
        Vault.read(vault.path, TEST_COST).unlock(HEAD_ID, PASSWORD)


def holders(text):
    """The texts of all holders in the order of the accounts."""
    return [part.partition("\n  }")[0] for part in text.split('"holder": ')[1:]]


def test_keys_that_do_not_fit_the_file_change_nothing(vault, tmp_path):
    _, foreign, _ = found(tmp_path / "jina.klice", "store-2")
    before = vault.path.read_bytes()
    with pytest.raises(KeyringDamaged):
        vault.set_password(foreign, OFFICER, NEW_PASSWORD)
    assert vault.path.read_bytes() == before
