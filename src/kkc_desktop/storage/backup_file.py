"""The file of a backup: what it is, the vault file, the encrypted database, and its seals.

Magic, length and JSON of the head, the bytes of the database, then SHA-256 of all that and its MAC
by a key derived from the key of the trail. A cut, lengthened or changed file shows without any key;
one put together by somebody else shows with the keys.
"""

import base64
import hashlib
import hmac
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from kkc_desktop.domain.backup import BackupHead
from kkc_desktop.domain.errors import DatabaseDamaged
from kkc_desktop.storage.folder import create_private
from kkc_desktop.storage.keys import derived

MAGIC = b"KKC-ZALOHA-1\n"
PART = 1 << 20
_LENGTH_BYTES, _SEAL_BYTES = 8, 64
_MOST_HEAD_BYTES = 16 * 1024 * 1024
_PURPOSE = "zaloha"


@dataclass(frozen=True, slots=True)
class Opened:
    """The head of a backup, the vault file inside, and where the database begins."""

    head: BackupHead
    vault: bytes
    begins_at: int


def write(
    path: Path, head: BackupHead, vault: bytes, database: Iterable[bytes], audit_key: bytes
) -> None:
    """Writes the whole file durably; one that exists is refused."""
    create_private(path)
    digest = hashlib.sha256()
    with path.open("wb", buffering=0) as file:
        for part in _all(head, vault, database):
            digest.update(part)
            _write_whole(file, part)
        _write_whole(file, digest.digest() + _mac(digest.digest(), audit_key))
        os.fsync(file.fileno())
        _forget_in_memory(file)


def read_opening(file: BinaryIO) -> Opened:
    """The head of an open file; DatabaseDamaged when it is no backup or is not whole in length."""
    if file.read(len(MAGIC)) != MAGIC:
        raise not_a_backup("Soubor není záloha kontaktního centra.")
    length = int.from_bytes(file.read(_LENGTH_BYTES), "big")
    if length > _MOST_HEAD_BYTES:
        raise not_a_backup()
    try:
        opened = _read_head(file.read(length), len(MAGIC) + _LENGTH_BYTES + length)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise not_a_backup() from error
    size = os.fstat(file.fileno()).st_size
    if size != opened.begins_at + opened.head.byte_count + _SEAL_BYTES:
        raise not_a_backup("Soubor zálohy není celý.")
    return opened


def database_of(file: BinaryIO, opened: Opened, audit_key: bytes | None) -> Iterator[bytes]:
    """The bytes of the database; only after the last one it is known whether they are true.

    Refused with DatabaseDamaged at the end when anything in the file was changed; without the key
    of the trail only damage is noticed, not a forgery.
    """
    file.seek(0)
    digest = hashlib.sha256(_read_whole(file, opened.begins_at))
    left = opened.head.byte_count
    while left:
        part = _read_whole(file, min(left, PART))
        digest.update(part)
        left -= len(part)
        yield part
    seal = _read_whole(file, _SEAL_BYTES)
    if not hmac.compare_digest(seal[: _SEAL_BYTES // 2], digest.digest()):
        raise not_a_backup()
    if audit_key is None:
        return
    if not hmac.compare_digest(seal[_SEAL_BYTES // 2 :], _mac(digest.digest(), audit_key)):
        raise not_a_backup("Záloha je z\u00a0jiné stanice, nebo ji někdo změnil.")


def not_a_backup(what: str = "Záloha je poškozená.") -> DatabaseDamaged:
    """The refusal of a file that is no whole backup."""
    return DatabaseDamaged(
        f"{what} Obnova neproběhla, data zůstala beze změny.", "Zvolte jinou, starší zálohu."
    )


def _all(head: BackupHead, vault: bytes, database: Iterable[bytes]) -> Iterator[bytes]:
    plain = asdict(head) | {
        "made_at": head.made_at.isoformat(),
        "counts": dict(sorted(head.counts.items())),
        "vault": base64.b64encode(vault).decode(),
    }
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()
    yield MAGIC + len(text).to_bytes(_LENGTH_BYTES, "big") + text
    yield from database


def _read_head(text: bytes, begins_at: int) -> Opened:
    plain = json.loads(text)
    vault = base64.b64decode(plain.pop("vault"), validate=True)
    made_at = datetime.fromisoformat(plain.pop("made_at"))
    head = BackupHead(**plain, made_at=made_at)
    numbers = (head.byte_count, head.audit_number, *head.counts.values())
    texts = (
        head.store_id,
        head.station_code,
        head.station_name,
        head.audit_chain,
        head.program_version,
        head.schema_version,
    )
    is_plain = all(type(number) is int and number >= 0 for number in numbers)
    if not is_plain or not all(isinstance(each, str) for each in texts) or not made_at.tzinfo:
        raise ValueError(text)
    return Opened(head, vault, begins_at)


def _read_whole(file: BinaryIO, count: int) -> bytes:
    part = file.read(count)
    if len(part) != count:
        raise not_a_backup("Soubor zálohy není celý.")
    return part


def _write_whole(file: BinaryIO, part: bytes) -> None:
    """An unbuffered file may take less than it is given."""
    view = memoryview(part)
    while view:
        view = view[file.write(view) :]


def _forget_in_memory(file: BinaryIO) -> None:
    """So that the trial restore reads the medium itself, not what the system still remembers."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _mac(digest: bytes, audit_key: bytes) -> bytes:
    return hmac.digest(derived(audit_key, _PURPOSE), digest, "sha256")
