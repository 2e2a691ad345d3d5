"""The vault file as it lies on the disk: JSON, read strictly, written in one way only.

What is read must be, byte for byte, what the desk would write of it; so no change to the file can
hide in its spelling. It is read before anybody signs in and before anything is decrypted: the
names of the staff stand in it in plain on purpose, nothing of citizens does.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from kkc_desktop.domain.account import Account
from kkc_desktop.domain.errors import KeyringDamaged
from kkc_desktop.domain.station import OfficerId, Role, Station
from kkc_desktop.storage.kdf_cost import MOST_COST, KdfCost

FORMAT, VERSION = "kkc-klice", 1
MOST_BYTES = 4 * 1024 * 1024
_KEY, _SALT, _SEALED_KEY, _WRAPPED_KEYS, _MAC = 32, 16, 60, 112, 32
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Holder:
    """Who can open the keys: a private key sealed by a secret, and the keys wrapped for it.

    `cost` is None for the recovery key, whose secret is random. `wraps` are pairs of a generation
    and its wrapped keys: one, or two while the key of the store is being changed.
    """

    public_key: bytes
    salt: bytes
    cost: KdfCost | None
    sealed_private_key: bytes
    wraps: tuple[tuple[int, bytes], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """An account and, when it has a password, what it opens."""

    account: Account
    holder: Holder | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultContent:
    """All that the file holds; `revision` grows by one with each writing."""

    store_id: str
    revision: int
    station: Station
    backup_place: str
    generation: int
    rows: tuple[Row, ...]
    recovery: Holder
    mac: bytes = b""


def keyring_damaged(what: str = "Svazek klíčů je poškozený.") -> KeyringDamaged:
    """The refusal to go on with a vault file that is not as the desk wrote it."""
    fix = "Obnovte data ze zálohy; svazek klíčů je její součástí."
    return KeyringDamaged(f"{what} Nic nebylo přepsáno.", fix)


def to_bytes(content: VaultContent) -> bytes:
    """The one way in which this content is written."""
    plain = {
        "format": FORMAT,
        "version": VERSION,
        "store_id": content.store_id,
        "revision": content.revision,
        "station": {
            "code": content.station.code,
            "name": content.station.name,
            "short_name": content.station.short_name,
            "is_exercise": content.station.is_exercise,
        },
        "backup_place": content.backup_place,
        "generation": content.generation,
        "accounts": [_row_to_plain(row) for row in content.rows],
        "recovery": _holder_to_plain(content.recovery),
        "mac": content.mac.hex(),
    }
    return (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode()


def unsigned(content: VaultContent) -> bytes:
    """What the check of the file covers: everything but the check."""
    return to_bytes(replace(content, mac=b""))


def from_bytes(written: bytes) -> VaultContent:
    """The content of a file; KeyringDamaged for anything that the desk would write otherwise."""
    if len(written) > MOST_BYTES:
        raise keyring_damaged("Svazek klíčů je příliš velký.")
    try:
        content = _content(json.loads(written))
        is_same = to_bytes(content) == written
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise keyring_damaged() from error
    if not is_same:
        raise keyring_damaged()
    return content


def _row_to_plain(row: Row) -> dict[str, object]:
    account = row.account
    return {
        "officer_id": account.officer_id,
        "name": account.name,
        "second_line": account.second_line,
        "role": account.role.name,
        "is_open": account.is_open,
        "must_change": account.must_change,
        "holder": _holder_to_plain(row.holder) if row.holder else None,
    }


def _holder_to_plain(holder: Holder) -> dict[str, object]:
    cost = holder.cost
    return {
        "public_key": holder.public_key.hex(),
        "salt": holder.salt.hex(),
        "cost": [cost.memory_kib, cost.iterations, cost.lanes] if cost else None,
        "sealed_private_key": holder.sealed_private_key.hex(),
        "wraps": [[generation, wrapped.hex()] for generation, wrapped in holder.wraps],
    }


def _content(value: object) -> VaultContent:
    plain = _mapping(value)
    if (plain["format"], plain["version"]) != (FORMAT, VERSION):
        raise ValueError("not a vault file of this version")
    station = _mapping(plain["station"])
    return VaultContent(
        store_id=_text(plain["store_id"]),
        revision=_number(plain["revision"]),
        station=Station(
            code=_text(station["code"]),
            name=_text(station["name"]),
            short_name=_text(station["short_name"]),
            is_exercise=_flag(station["is_exercise"]),
        ),
        backup_place=_text(plain["backup_place"]),
        generation=_number(plain["generation"]),
        rows=_members(plain["accounts"], _row),
        recovery=_holder(plain["recovery"]),
        mac=_octets(plain["mac"], _MAC),
    )


def _row(value: object) -> Row:
    plain = _mapping(value)
    holder = None if plain["holder"] is None else _holder(plain["holder"])
    account = Account(
        officer_id=OfficerId(_text(plain["officer_id"])),
        name=_text(plain["name"]),
        second_line=_text(plain["second_line"]),
        role=Role[_text(plain["role"])],
        is_open=_flag(plain["is_open"]),
        must_change=_flag(plain["must_change"]),
        has_password=holder is not None,
    )
    return Row(account, holder)


def _holder(value: object) -> Holder:
    plain = _mapping(value)
    cost = None if plain["cost"] is None else _cost(plain["cost"])
    return Holder(
        public_key=_octets(plain["public_key"], _KEY),
        salt=_octets(plain["salt"], _SALT if cost else 0),
        cost=cost,
        sealed_private_key=_octets(plain["sealed_private_key"], _SEALED_KEY),
        wraps=_members(plain["wraps"], _wrap),
    )


def _cost(value: object) -> KdfCost:
    memory_kib, iterations, lanes = _members(value, _number)
    least_memory = 8 * lanes
    if not (least_memory <= memory_kib <= MOST_COST.memory_kib):
        raise ValueError(memory_kib)
    if not (1 <= iterations <= MOST_COST.iterations and 1 <= lanes <= MOST_COST.lanes):
        raise ValueError(iterations)
    return KdfCost(memory_kib, iterations, lanes)


def _wrap(value: object) -> tuple[int, bytes]:
    generation, wrapped = _members(value, lambda part: part)
    return _number(generation), _octets(wrapped, _WRAPPED_KEYS)


def _members(value: object, read: Callable[[object], T]) -> tuple[T, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(read(part) for part in value)


def _mapping(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(value)
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _octets(value: object, length: int) -> bytes:
    octets = bytes.fromhex(_text(value))
    if len(octets) != length:
        raise ValueError(length)
    return octets
