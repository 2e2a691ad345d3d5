"""Puts new files of a station in place of the old ones: all of them, or none.

The new files are first made whole under names of preparation. Then a small intent file is written:
from that moment the exchange happens, however often it is cut off, because the next start goes on
where it stopped. Without the intent the next start throws the preparation away.
"""

import json
import os
from pathlib import Path

from kkc_desktop.storage.anchor import anchor_of
from kkc_desktop.storage.backup import sweep
from kkc_desktop.storage.failures import damaged
from kkc_desktop.storage.folder import (
    explaining_files,
    log_of,
    replace_patiently,
    sync_folder,
    vault_of,
    write_atomically,
)

_PREPARED = ".priprava"
_INTENT_END = ".vymena"
_SIDE_FILES = ("-wal", "-shm", "-journal", ".nova")
"""What SQLite and an atomic write keep beside a file while they work."""


def prepared(path: Path) -> Path:
    """Under which name the file's successor is made."""
    return path.with_name(f"{path.name}{_PREPARED}")


def exchange(database_path: Path, aside: str) -> None:
    """Puts every prepared file in place; what stood there stays under the name `aside`.

    The prepared files are closed, whole and have no log. Nothing may have the old ones open.
    """
    folder = database_path.parent
    for part in _parts(database_path):
        if prepared(part).exists():
            sync_file(prepared(part))
    sync_folder(folder)
    write_atomically(_intent_of(database_path), json.dumps([aside]).encode())
    _carry_out(database_path, aside)


def finish_interrupted(database_path: Path) -> bool:
    """Called at each start before anything is opened: ends what a kill or a power cut broke off.

    Says whether an exchange was carried out; otherwise half-made files are deleted.
    """
    with explaining_files(database_path.parent):
        sweep(database_path)
        intent = _intent_of(database_path)
        if intent.exists():
            _carry_out(database_path, _aside_in(intent))
            return True
        forget_prepared(database_path)
        return False


def forget_prepared(database_path: Path) -> None:
    """Throws the preparation away, unless its exchange was decided: then it belongs to that."""
    if _intent_of(database_path).exists():
        return
    for part in _parts(database_path):
        for leftover in (prepared(part), *_beside(prepared(part))):
            leftover.unlink(missing_ok=True)
    for leftover in _beside(_intent_of(database_path)):
        leftover.unlink(missing_ok=True)


def _carry_out(database_path: Path, aside: str) -> None:
    """Each step may be repeated, and each is on the disk before the next one begins."""
    folder = database_path.parent
    successors = [part for part in _parts(database_path) if prepared(part).exists()]
    for part in successors:
        kept = part.with_name(f"{aside}{part.suffix}")
        for old, new in ((part, kept), (log_of(part), log_of(kept))):
            if old.exists():
                replace_patiently(old, new)
        for side_file in _beside(part):
            side_file.unlink(missing_ok=True)
    sync_folder(folder)
    for part in successors:
        replace_patiently(prepared(part), part)
    sync_folder(folder)
    _intent_of(database_path).unlink(missing_ok=True)
    sync_folder(folder)


def _parts(database_path: Path) -> tuple[Path, Path, Path]:
    return database_path, vault_of(database_path), anchor_of(database_path)


def _beside(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(f"{path.name}{end}") for end in _SIDE_FILES)


def _intent_of(database_path: Path) -> Path:
    return database_path.with_suffix(_INTENT_END)


def _aside_in(intent: Path) -> str:
    try:
        (aside,) = json.loads(intent.read_bytes())
    except (ValueError, TypeError) as error:
        raise damaged("Záznam o rozpracované výměně dat je poškozený.") from error
    return _plain_name(aside)


def _plain_name(aside: object) -> str:
    if not isinstance(aside, str) or Path(aside).name != aside:
        raise damaged("Záznam o rozpracované výměně dat je poškozený.")
    return aside


def sync_file(path: Path) -> None:
    """Makes what was written into the file survive a power cut."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
