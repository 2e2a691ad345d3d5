"""Puts a backup in place of the data: never over good data without a copy, never by half.

Nothing may have the database open. Numbers that went out after the backup are struck out in the
register, so that none is ever given twice; what they were given to is lost.
"""

from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.audit_chain import short_head
from kkc_desktop.domain.backup import BackupHead
from kkc_desktop.domain.czech import ZONE, moment_words
from kkc_desktop.domain.errors import DatabaseDamaged, DatabaseTooNew, WrongStep
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.storage import backup_file
from kkc_desktop.storage.anchor import Anchor, anchor_of, read_anchor
from kkc_desktop.storage.backup import extract
from kkc_desktop.storage.backup_file import Opened
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.contents import (
    contents_of,
    demand_same,
    demand_sound,
    last_numbers_of,
)
from kkc_desktop.storage.database import CURRENT_VERSION, Database
from kkc_desktop.storage.explaining import explaining
from kkc_desktop.storage.folder import explaining_files, prepare_folder, vault_of, write_atomically
from kkc_desktop.storage.kdf_cost import KdfCost
from kkc_desktop.storage.keys import Keys
from kkc_desktop.storage.preparing import READ_ONLY, prepare_anchor, writing_into
from kkc_desktop.storage.swap import (
    exchange,
    finish_interrupted,
    forget_prepared,
    prepared,
)
from kkc_desktop.storage.vault import Vault
from kkc_desktop.storage.vault_file import from_bytes
from kkc_desktop.storage.work import Work

LOST_NUMBER = "vydáno po záloze, záznam ztracen obnovou"
MOST_LOST_NUMBERS = 20_000
_WHATEVER_COST = KdfCost(memory_kib=1, iterations=1, lanes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What a restore did; `aside` begins the names of the files that stood there before.

    `lost_numbers` are the numbers struck out, by series, first and last. `is_only_vault` says that
    the data were sound and only the vault file was put back.
    """

    head: BackupHead
    aside: str = ""
    lost_numbers: dict[str, tuple[int, int]] = field(default_factory=dict)
    is_only_vault: bool = False


def read_head(file: Path) -> BackupHead:
    """What the backup says of itself; no key is needed, so it is not yet known to be true."""
    return _read(file).head


def vault_in(file: Path, database_path: Path) -> Vault:
    """The vault of the backup: its accounts as they were, to take the keys out by a password."""
    return Vault(vault_of(database_path), from_bytes(_read(file).vault), _WHATEVER_COST)


def check(
    file: Path, all_keys: tuple[Keys, ...], scratch: Path, work: Work | None = None
) -> BackupHead:
    """Goes through the whole backup in the scratch file; refused with DatabaseDamaged."""
    with explaining(scratch.parent):
        try:
            opened, _ = _extract_sound(file, all_keys, scratch, work or Work())
        finally:
            scratch.unlink(missing_ok=True)
    return opened.head


def restore(
    file: Path,
    all_keys: tuple[Keys, ...],
    database_path: Path,
    officer_id: OfficerId,
    now: datetime,
    *,
    is_new_place: bool = False,
    last_seen: tuple[str, ...] = (),
    work: Work | None = None,
) -> Restored:
    """Puts the backup in place of what is there, which stays beside under another name.

    `last_seen` are the newest evidence numbers that people know from paper. A folder without a
    readable station is restored into only when somebody says that it is a new place. Refused with
    DatabaseDamaged, DatabaseTooNew and WrongStep; then everything stays as it was.
    """
    work = work or Work()
    with explaining(database_path.parent):
        prepare_folder(database_path.parent)
        finish_interrupted(database_path)
        _demand_own(database_path, _read(file).head, all_keys, is_new_place=is_new_place)
        seen = dict(sorted(map(_series_of, last_seen)))  # of two in one series the higher
        try:
            work.part(0, 0.9)
            opened, keys = _extract_sound(file, all_keys, prepared(database_path), work)
            work.part(0.9, 1)
            if _is_only_vault_lost(database_path, keys):
                return _restore_vault(database_path, opened, keys, officer_id, now)
            return _restore_all(database_path, opened, keys, officer_id, now, seen)
        finally:
            forget_prepared(database_path)


def _restore_all(
    database_path: Path,
    opened: Opened,
    keys: Keys,
    officer_id: OfficerId,
    now: datetime,
    seen: dict[str, int],
) -> Restored:
    before = _known_before(database_path, keys).followed_by(Anchor(last_numbers=seen))
    with writing_into(prepared(database_path), keys) as transaction:
        lost = {}
        for series, last in before.last_numbers.items():
            known = transaction.numbers.last_numbers().get(series, 0)
            _demand_possible(series, known, last)
            if last > known:
                transaction.numbers.strike_up_to(series, last, now, LOST_NUMBER)
                lost[series] = (known + 1, last)
        reason = _reason(opened.head, before, lost)
        transaction.audit.append(officer_id, Act.RESTORE, now, reason=reason)
    prepare_anchor(database_path, keys)
    write_atomically(prepared(vault_of(database_path)), opened.vault)
    aside = _free_aside(database_path, now)
    exchange(database_path, aside)
    return Restored(head=opened.head, aside=aside, lost_numbers=lost)


def _restore_vault(
    database_path: Path, opened: Opened, keys: Keys, officer_id: OfficerId, now: datetime
) -> Restored:
    """The data are sound: they stay, and tell what happened to their vault."""
    forget_prepared(database_path)
    reason = f"jen svazek klíčů ze zálohy {_moment(opened.head)}"
    with closing(Database.open(database_path, keys)) as database, database.transaction() as acting:
        acting.audit.append(officer_id, Act.RESTORE, now, reason=reason)
    write_atomically(prepared(vault_of(database_path)), opened.vault)
    aside = _free_aside(database_path, now)
    exchange(database_path, aside)
    return Restored(head=opened.head, aside=aside, is_only_vault=True)


def _extract_sound(
    file: Path, all_keys: tuple[Keys, ...], target: Path, work: Work
) -> tuple[Opened, Keys]:
    """The database of the backup as a new file, gone through, and the keys that open it."""
    target.unlink(missing_ok=True)
    with file.open("rb") as source:
        opened = backup_file.read_opening(source)
        _demand_known_shape(opened.head)
        extract(source, opened, all_keys[0].audit, target, work)
    for keys in all_keys:
        with closing(connect(target, keys.store, READ_ONLY)) as connection:
            if not _opens(connection):
                continue
            demand_sound(connection)
            demand_same(opened.head, contents_of(connection))
            return opened, keys
    raise backup_file.not_a_backup("Záloha je zašifrovaná jiným klíčem.")


def _read(file: Path) -> Opened:
    with explaining_files(file.parent), file.open("rb") as source:
        return backup_file.read_opening(source)


def _opens(connection: dbapi2.Connection) -> bool:
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except dbapi2.DatabaseError:
        return False
    return True


def _demand_known_shape(head: BackupHead) -> None:
    if head.schema_version > CURRENT_VERSION:
        raise DatabaseTooNew(
            "Záloha je z\u00a0novější verze programu. Data zůstala beze změny.",
            "Nainstalujte novější verzi programu, nebo zvolte starší zálohu.",
        )


def _demand_own(
    database_path: Path, head: BackupHead, all_keys: tuple[Keys, ...], *, is_new_place: bool
) -> None:
    """Another station's backup is refused; a folder that tells nothing needs somebody's word."""
    with suppress(DatabaseDamaged):
        here = Vault.read(vault_of(database_path))
        if here.store_id != head.store_id:
            raise WrongStep(
                f"Záloha patří jiné stanici nebo jiným datům ({head.station_name}),"
                f" tady jsou data {here.station.short_name}. Data zůstala beze změny.",
                "Zvolte zálohu této stanice.",
            )
        return
    with suppress(DatabaseDamaged):
        read_anchor(anchor_of(database_path), all_keys[0].audit)
        return
    if not is_new_place:
        raise WrongStep(
            f"Ve složce „{database_path.parent}“ nejsou čitelná data, podle nichž by šlo poznat,"
            " že záloha patří sem.",
            "Je-li to nový počítač nebo složka, potvrďte to a\u00a0obnovu zopakujte.",
        )


def _is_only_vault_lost(database_path: Path, keys: Keys) -> bool:
    """Whether the data themselves are whole and open with the keys of the backup."""
    with suppress(DatabaseDamaged):
        Vault.read(vault_of(database_path))
        return False
    try:
        with closing(Database.open(database_path, keys)) as database, database.bare() as bare:
            return bool(bare.execute("PRAGMA quick_check").fetchone() == ("ok",))
    except DatabaseDamaged:
        return False


def _known_before(database_path: Path, keys: Keys) -> Anchor:
    """What is known of the data that are replaced: by their anchor, and by themselves."""
    before = Anchor()
    with suppress(DatabaseDamaged):
        before = read_anchor(anchor_of(database_path), keys.audit)
    with suppress(dbapi2.Error), closing(connect(database_path, keys.store, "mode=ro")) as present:
        contents = contents_of(present)
        numbers = last_numbers_of(present)
        chain = contents.audit_chain
        before = before.followed_by(
            Anchor(number=contents.audit_number, chain=chain, last_numbers=numbers)
        )
    return before


def _demand_possible(series: str, known: int, last: int) -> None:
    if last - known > MOST_LOST_NUMBERS:
        raise WrongStep(
            f"Číslo {last} v\u00a0řadě {series} je o\u00a0{last - known} vyšší než v\u00a0záloze.",
            "Zkontrolujte poslední číslo na papíře a\u00a0zapište je znovu.",
        )


def _series_of(number: str) -> tuple[str, int]:
    """KKC-KON-2026-000123 as series and number; the prefix may be left out."""
    series, _, sequence = number.strip().removeprefix("KKC-").rpartition("-")
    _, _, year = series.rpartition("-")
    if not (sequence.isdecimal() and year.isdecimal() and "-" in series):
        raise WrongStep(
            f"„{number}“ není evidenční číslo.", "Opište je celé, například KKC-OL4-2026-000123."
        )
    return series, int(sequence)


def _reason(head: BackupHead, before: Anchor, lost: dict[str, tuple[int, int]]) -> str:
    words = f"záloha {_moment(head)}, řádek {head.audit_number} {short_head(head.audit_chain)}"
    if before.number:
        words += f"; nahrazena data do řádku {before.number} {short_head(before.chain)}"
    for series, (first, last) in sorted(lost.items()):
        words += f"; ztracená čísla {series}: {first}–{last}"
    return words


def _moment(head: BackupHead) -> str:
    return f"z\u00a0{moment_words(head.made_at)}"


def _free_aside(database_path: Path, now: datetime) -> str:
    stem = f"{database_path.stem}-pred-obnovou-{now.astimezone(ZONE):%Y%m%d-%H%M%S}"
    names = [stem, *(f"{stem}-{number}" for number in range(2, 100))]
    return next(name for name in names if not any(database_path.parent.glob(f"{name}.*")))
