"""Opens the database by the keys of the vault, also when the change of a key was cut off."""

from pathlib import Path

from kkc_desktop.domain.errors import DatabaseDamaged
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.folder import explaining_files, sync_folder
from kkc_desktop.storage.keys import Keys
from kkc_desktop.storage.vault import Vault


def open_by(path: Path, vault: Vault, all_keys: tuple[Keys, ...]) -> Database:
    """The open database; a rotation that was cut off is brought to its end."""
    for keys in all_keys:
        try:
            database = Database.open(path, keys)
        except DatabaseDamaged:
            if keys is all_keys[-1]:
                raise
        else:
            _settle(vault, keys)
            return database
    raise AssertionError("a vault gives at least one key")


def unseal_by(database: Database, vault: Vault, all_keys: tuple[Keys, ...]) -> None:
    """Opens a locked database again."""
    for keys in all_keys:
        try:
            database.unseal(keys)
        except DatabaseDamaged:
            if keys is all_keys[-1]:
                raise
        else:
            _settle(vault, keys)
            return


def _settle(vault: Vault, keys: Keys) -> None:
    if not vault.is_rotating:
        return
    if keys.generation > vault.generation:
        with explaining_files(vault.path.parent):
            sync_folder(vault.path.parent)  # only a file that stays there lets the old key go
        vault.finish_rotation(keys)
    else:
        vault.abandon_rotation(keys)
