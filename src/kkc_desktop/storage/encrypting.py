"""Takes a station of the first version, whose file was plain, into the vault.

The plain file is copied into an encrypted one, compared row by row, brought up to date and sealed;
then the two change places. The plain one stays beside as the way back until somebody removes it.
"""

import hashlib
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.audit_chain import CHAIN_START, chain_hash_of
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.errors import DatabaseDamaged
from kkc_desktop.domain.station import Officer, OfficerId, Station
from kkc_desktop.storage import at_once
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.contents import demand_sound, tables_of
from kkc_desktop.storage.database import APPLICATION_ID
from kkc_desktop.storage.explaining import explaining
from kkc_desktop.storage.failures import damaged
from kkc_desktop.storage.folder import create_private, explaining_files
from kkc_desktop.storage.keys import Keys
from kkc_desktop.storage.preparing import READ_ONLY, prepare_anchor, writing_into
from kkc_desktop.storage.rows import run
from kkc_desktop.storage.swap import exchange, finish_interrupted, forget_prepared, prepared
from kkc_desktop.storage.transaction import Transaction
from kkc_desktop.storage.vault import Vault
from kkc_desktop.storage.work import Work

_PLAIN_MARK = "-nesifrovana-"
_LINES = (
    "SELECT number, recorded_at, officer_id, act, record_kind, record_id, reason, chain"
    " FROM audit ORDER BY number"
)
_RECORDS = {
    RecordKind.CONTACT: "SELECT id FROM contacts ORDER BY recorded_at, id",
    RecordKind.ADVICE: "SELECT id FROM advice ORDER BY recorded_at, id",
    RecordKind.INCIDENT: "SELECT id FROM incidents ORDER BY received_at, id",
    RecordKind.DOCUMENT: "SELECT id FROM documents ORDER BY recorded_at, id",
    RecordKind.PERSON: "SELECT id FROM person_cards ORDER BY number",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainStation:
    """Whose the plain file is; `broken_line` is the first of its trail that does not follow."""

    station: Station
    officers: tuple[Officer, ...]
    broken_line: int | None


def look_into(path: Path) -> PlainStation:
    """The station of the plain file and whether its old trail holds."""
    with explaining(path.parent), closing(connect(path, None)) as connection:
        _demand_ours(connection)
        station = at_once.read_station(connection)
        if station is None:
            raise damaged("V\u00a0nešifrované databázi není založena stanice.")
        return PlainStation(
            station=station,
            officers=at_once.read_officers(connection),
            broken_line=_broken_line(connection),
        )


def prepared_vault(path: Path) -> Path:
    """For which path the vault of the encrypted station is founded."""
    return prepared(path.with_suffix(".klice"))


def encrypt(
    path: Path,
    vault: Vault,
    keys: Keys,
    officer_id: OfficerId,
    now: datetime,
    *,
    knows_broken: bool = False,
    work: Work | None = None,
) -> Path:
    """Puts an encrypted database in place of the plain one; gives where the plain one stays.

    The vault was founded for the path `prepared_vault` and is written here. A broken old trail is
    refused with DatabaseDamaged until somebody says that they know; the new trail then tells it.
    """
    work = work or Work()
    with explaining(path.parent):
        try:
            broken_line = _copy_compared(path, keys, work, knows_broken=knows_broken)
            with writing_into(prepared(path), keys, is_keyed=False) as transaction:
                _seal(transaction, officer_id, now, broken_line, work)
            prepare_anchor(path, keys)
            vault.write()
            aside = f"{path.stem}{_PLAIN_MARK}{now.astimezone(ZONE):%Y%m%d-%H%M%S}"
            exchange(path, aside)
        finally:
            forget_prepared(path)
    return path.with_name(f"{aside}{path.suffix}")


def plain_copies(path: Path) -> tuple[Path, ...]:
    """Plain files that stayed beside the encrypted one; the station is red while there are any."""
    found = path.parent.glob(f"{path.stem}{_PLAIN_MARK}*")
    return tuple(sorted(found))


def remove_plain_copies(path: Path) -> None:
    """Gives the way back up."""
    with explaining_files(path.parent):
        for copy in plain_copies(path):
            copy.unlink()


def _copy_compared(path: Path, keys: Keys, work: Work, *, knows_broken: bool) -> int | None:
    """An encrypted copy that holds the same rows; gives the broken line of the old trail."""
    copy = prepared(path)
    finish_interrupted(path)
    create_private(copy)
    work.part(0, 0.4)
    with closing(connect(path, None)) as source:
        _demand_ours(source)
        broken_line = _broken_line(source)
        if broken_line is not None and not knows_broken:
            raise DatabaseDamaged(
                f"Stopa nešifrované databáze je porušená u\u00a0řádku {broken_line}."
                " Nic nebylo přepsáno.",
                "Rozhodněte s\u00a0vedoucím, zda s\u00a0ní pokračovat; nová stopa to zaznamená.",
            )
        source.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        _export(source, copy, keys.store)
        work.part(0.4, 0.6)
        with closing(connect(copy, keys.store, READ_ONLY)) as target:
            demand_sound(target)
            for table in tables_of(source):
                if _digest(source, table) != _digest(target, table):
                    raise damaged("Zašifrovaná kopie nesouhlasí.")
    return broken_line


def _export(source: dbapi2.Connection, copy: Path, key: bytes) -> None:
    source.execute("ATTACH DATABASE ? AS copy KEY ?", (str(copy), f"x'{key.hex()}'"))
    source.execute("SELECT sqlcipher_export('copy')").fetchall()
    source.execute(f"PRAGMA copy.application_id = {APPLICATION_ID}")
    source.execute("DETACH DATABASE copy")


def _digest(connection: dbapi2.Connection, table: str) -> str:
    digest = hashlib.sha256()
    for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid'):
        digest.update(repr(row).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _seal(
    transaction: Transaction,
    officer_id: OfficerId,
    now: datetime,
    broken_line: int | None,
    work: Work,
) -> None:
    """From here on the trail is keyed, and every record is sealed as it was found."""
    connection, audit = transaction.contacts.connection, transaction.audit
    last, _ = audit.head()
    words = f"řádky 1–{last} beze změny" if last else "bez starších řádků"
    if broken_line is not None:
        words = f"řádky 1–{last}, řetěz porušen u\u00a0řádku {broken_line}"
    audit.append(officer_id, Act.SEAL_TRAIL, now, reason=words)
    station = transaction.station.get()
    code = station.code if station else ""
    audit.append(officer_id, Act.SEAL_RECORD, now, RecordKind.STATION, code)
    records = [
        (kind, str(record_id))
        for kind, query in _RECORDS.items()
        for (record_id,) in run(connection, query).fetchall()
    ]
    work.part(0.6, 1)
    for position, (kind, record_id) in enumerate(records, start=1):
        audit.append(officer_id, Act.SEAL_RECORD, now, kind, record_id)
        work.done(position / len(records))


def _broken_line(connection: dbapi2.Connection) -> int | None:
    previous = CHAIN_START
    for position, (number, at, *rest, chain) in enumerate(connection.execute(_LINES), start=1):
        moment = datetime.fromisoformat(at).isoformat()
        if number != position or chain != chain_hash_of(previous, (str(number), moment, *rest)):
            return position
        previous = chain
    return None


def _demand_ours(connection: dbapi2.Connection) -> None:
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    if application_id != APPLICATION_ID:
        raise damaged("Soubor není databáze kontaktního centra.")
