"""What can still be told of the data that a restore would replace; nothing of them is changed."""

from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlcipher3 import dbapi2

from kkc_desktop.domain.errors import DatabaseDamaged
from kkc_desktop.storage.anchor import Anchor, anchor_of, read_anchor
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.contents import Contents, contents_of, last_numbers_of
from kkc_desktop.storage.folder import log_of, vault_of
from kkc_desktop.storage.keys import Keys
from kkc_desktop.storage.preparing import READ_ONLY
from kkc_desktop.storage.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """The data in place. `counts` are the rows of each table, None when they do not open.

    `last_numbers` are the highest numbers of each series and `audit_number` the newest line, as far
    as the data or their anchor tell.
    """

    counts: Mapping[str, int] | None = None
    last_numbers: Mapping[str, int] = field(default_factory=dict)
    audit_number: int = 0
    has_anchor: bool = False
    has_vault: bool = False


def look_at_present(database_path: Path, all_keys: tuple[Keys, ...]) -> Present:
    """What the keys of a backup tell of the data in place; they may open nothing there."""
    anchor, has_anchor = _anchor_of(database_path, all_keys)
    opened = next(filter(None, (_read(database_path, keys) for keys in all_keys)), None)
    if opened is not None:
        contents, numbers = opened
        anchor = anchor.followed_by(
            Anchor(number=contents.audit_number, chain=contents.audit_chain, last_numbers=numbers)
        )
    return Present(
        counts=opened[0].counts if opened else None,
        last_numbers=anchor.last_numbers,
        audit_number=anchor.number,
        has_anchor=has_anchor,
        has_vault=_has_vault(database_path),
    )


def _anchor_of(database_path: Path, all_keys: tuple[Keys, ...]) -> tuple[Anchor, bool]:
    with suppress(DatabaseDamaged, OSError):
        return read_anchor(anchor_of(database_path), all_keys[0].audit), True
    return Anchor(), False


def _has_vault(database_path: Path) -> bool:
    with suppress(DatabaseDamaged):
        Vault.read(vault_of(database_path))
        return True
    return False


def _read(database_path: Path, keys: Keys) -> tuple[Contents, dict[str, int]] | None:
    if not database_path.is_file():
        return None
    log = log_of(database_path)
    mode = "mode=ro" if log.exists() and log.stat().st_size > 0 else READ_ONLY
    with (
        suppress(dbapi2.Error, OSError),
        closing(connect(database_path, keys.store, mode)) as connection,
    ):
        return contents_of(connection), last_numbers_of(connection)
    return None
