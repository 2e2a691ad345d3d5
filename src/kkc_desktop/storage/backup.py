"""Makes a backup and believes in it only after it was restored beside and compared."""

from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from kkc_desktop import __version__
from kkc_desktop.domain.backup import BACKUP_END, BackupHead, kept
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.errors import DatabaseDamaged, StorageUnavailable
from kkc_desktop.domain.safekeeping import BackupRun
from kkc_desktop.domain.station import Station
from kkc_desktop.storage import backup_file
from kkc_desktop.storage.backup_file import Opened
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.contents import contents_of, demand_same, demand_sound
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.explaining import explaining
from kkc_desktop.storage.folder import (
    RESERVE_BYTES,
    create_private,
    explaining_files,
    free_bytes,
    prepare_folder,
    replace_patiently,
    sync_folder,
)
from kkc_desktop.storage.keys import Keys
from kkc_desktop.storage.work import Work

DEFAULT_PLACE = "zalohy"
_UNFINISHED = ".cast"
_SCRATCH = ".zkouska"
_PART = 1 << 20


@dataclass(frozen=True, slots=True)
class StoredBackup:
    """A backup found in a folder."""

    path: Path
    head: BackupHead


def back_up(
    database: Database,
    store_id: str,
    vault: bytes,
    place: Path,
    now: datetime,
    work: Work | None = None,
) -> BackupRun:
    """A new backup in the folder, tried before it counts; older ones stay as they are.

    `vault` are the bytes of the vault file. Any failure leaves no file of the new backup behind.
    """
    work = work or Work()
    station = database.station_at_once()
    if station is None:
        raise StorageUnavailable("Stanice není založena.", "Není co zálohovat.")
    with explaining(place):
        _demand_place(place, database.path.parent)
        sweep(database.path, place, station.code)
        scratch = _scratch_of(database.path, place)
        unfinished = _free_name(place, station, now)
        try:
            head = _write(database, store_id, station, vault, scratch, unfinished, now, work)
            try_restore(unfinished, database.keys, scratch, work)
            work.part(1, 1)
            finished = unfinished.with_name(unfinished.name.removesuffix(_UNFINISHED))
            replace_patiently(unfinished, finished)
            sync_place(place)
        finally:
            sweep(database.path, place, station.code)
    return BackupRun(
        made_at=now,
        place=str(place),
        file_name=finished.name,
        byte_count=finished.stat().st_size,
        audit_number=head.audit_number,
        audit_chain=head.audit_chain,
    )


def try_restore(file: Path, keys: Keys, scratch: Path, work: Work) -> BackupHead:
    """Puts the backup's database into the scratch file and goes through all of it there."""
    work.part(0.4, 0.6)
    with file.open("rb") as source:
        opened = backup_file.read_opening(source)
        extract(source, opened, keys.audit, scratch, work)
    work.part(0.6, 1)
    with closing(connect(scratch, keys.store, "mode=ro&immutable=1")) as connection:
        demand_sound(connection)
        demand_same(opened.head, contents_of(connection))
    scratch.unlink()
    return opened.head


def extract(source: BinaryIO, opened: Opened, audit_key: bytes, target: Path, work: Work) -> None:
    """Writes the database of an open backup into a new file."""
    create_private(target)
    parts = backup_file.database_of(source, opened, audit_key)
    with target.open("wb") as file:
        for part in _told(parts, opened.head.byte_count, work):
            file.write(part)


def stored_backups(place: Path) -> tuple[StoredBackup, ...]:
    """The whole-looking backups in the folder, newest first; anything else is passed over."""
    found = []
    with explaining_files(place):
        for path in sorted(place.glob(f"*{BACKUP_END}")):
            with suppress(DatabaseDamaged), path.open("rb") as file:
                found.append(StoredBackup(path, backup_file.read_opening(file).head))
    return tuple(sorted(found, key=lambda stored: stored.head.made_at, reverse=True))


def thin(place: Path, store_id: str, now: datetime) -> None:
    """Deletes this store's backups that are no longer wanted; others' are never touched."""
    own = [stored for stored in stored_backups(place) if stored.head.store_id == store_id]
    staying = kept((stored.head.made_at for stored in own), now)
    with explaining_files(place):
        for stored in own:
            if stored.head.made_at not in staying:
                stored.path.unlink(missing_ok=True)


def sweep(database_path: Path, place: Path | None = None, station_code: str = "") -> None:
    """Deletes what a backup that was cut off left beside the data and in this station's place."""
    leftovers = [_scratch_in(database_path.parent, database_path)]
    if place is not None:
        leftovers.append(_scratch_in(place, database_path))
        leftovers += place.glob(f"kkc-{station_code}-*{BACKUP_END}{_UNFINISHED}")
    for leftover in leftovers:
        with suppress(OSError):
            leftover.unlink(missing_ok=True)


def is_same_disk(place: Path, data: Path) -> bool:
    """Whether one broken disk would take the data and the backups."""
    try:
        return place.stat().st_dev == data.stat().st_dev
    except OSError:
        return False


def sync_place(place: Path) -> None:
    """Makes a rename there survive a power cut, where the file system knows how to."""
    with suppress(OSError):
        sync_folder(place)


def _write(
    database: Database,
    store_id: str,
    station: Station,
    vault: bytes,
    scratch: Path,
    unfinished: Path,
    now: datetime,
    work: Work,
) -> BackupHead:
    """The data as they stand at one moment, first beside them, then wrapped into the backup."""
    work.part(0, 0.15)
    with database.standing_still() as (connection, parts):
        contents = contents_of(connection)
        _copy(parts, scratch, database.path.stat().st_size, work)
    head = BackupHead(
        store_id=store_id,
        station_code=station.code,
        station_name=station.short_name,
        made_at=now,
        audit_number=contents.audit_number,
        audit_chain=contents.audit_chain,
        counts=contents.counts,
        byte_count=scratch.stat().st_size,
        program_version=__version__,
        schema_version=contents.schema_version,
    )
    work.part(0.15, 0.4)
    with scratch.open("rb") as file:
        parts = _told(iter(lambda: file.read(_PART), b""), head.byte_count, work)
        backup_file.write(unfinished, head, vault, parts, database.keys.audit)
    scratch.unlink()
    return head


def _copy(parts: Iterable[bytes], target: Path, size: int, work: Work) -> None:
    create_private(target)
    with target.open("wb") as file:
        for part in _told(parts, size, work):
            file.write(part)


def _told(parts: Iterable[bytes], size: int, work: Work) -> Iterator[bytes]:
    passed = 0
    for part in parts:
        passed += len(part)
        work.done(passed / max(size, 1))
        yield part


def _demand_place(place: Path, data: Path) -> None:
    """A chosen folder is never made here: it would stand where a disk should be mounted."""
    if place == data / DEFAULT_PLACE:
        prepare_folder(place)
    if not place.is_dir():
        raise StorageUnavailable(
            f"Místo pro zálohy není dostupné: {place}.",
            "Připojte disk, na který se zálohuje, nebo zvolte jiné místo.",
        )


def _scratch_of(database_path: Path, place: Path) -> Path:
    """Beside the data, or with the backups when there is no room beside the data."""
    needed = database_path.stat().st_size + RESERVE_BYTES
    for folder in (database_path.parent, place):
        if free_bytes(folder) > needed:
            return _scratch_in(folder, database_path)
    raise StorageUnavailable(
        "Na disku není místo pro zálohu.",
        "Uvolněte místo; data i\u00a0starší zálohy jsou v\u00a0pořádku.",
    )


def _scratch_in(folder: Path, database_path: Path) -> Path:
    return folder / f"{database_path.name}{_SCRATCH}"


def _free_name(place: Path, station: Station, now: datetime) -> Path:
    stem = f"kkc-{station.code}-{now.astimezone(ZONE):%Y%m%d-%H%M%S}"
    names = [f"{stem}{BACKUP_END}", *(f"{stem}-{n}{BACKUP_END}" for n in range(2, 100))]
    name = next(name for name in names if not (place / name).exists())
    return place / f"{name}{_UNFINISHED}"
