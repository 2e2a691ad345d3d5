"""What a database file holds, in figures that two copies of it must agree on."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from sqlcipher3 import dbapi2

from kkc_desktop.domain.audit_chain import CHAIN_START
from kkc_desktop.domain.backup import BackupHead
from kkc_desktop.storage.backup_file import not_a_backup
from kkc_desktop.storage.failures import damaged

_TABLES = """
    SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
    ORDER BY name
"""
_KEPT_FILES = {
    "papers": "Uložený list",
    "scan_pages": "Uložený sken",
    "attachments": "Uložená příloha",
}
_SERIES = "SELECT station_code, year, max(sequence) FROM numbers GROUP BY station_code, year"
_LAST_LINE = "SELECT number, chain FROM audit ORDER BY number DESC LIMIT 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """Rows of each table, the newest line of the trail, the shape's version."""

    counts: Mapping[str, int]
    audit_number: int
    audit_chain: str
    schema_version: str


def contents_of(connection: dbapi2.Connection) -> Contents:
    """The figures of the connection's present picture."""
    number, chain = connection.execute(_LAST_LINE).fetchone() or (0, CHAIN_START)
    (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    counts = {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for name in tables_of(connection)
    }
    return Contents(
        counts=counts, audit_number=number, audit_chain=chain, schema_version=str(version)
    )


def demand_same(head: BackupHead, found: Contents) -> None:
    """Refuses a backup whose database holds something else than its head says."""
    told = Contents(
        counts=head.counts,
        audit_number=head.audit_number,
        audit_chain=head.audit_chain,
        schema_version=head.schema_version,
    )
    if told != found:
        raise not_a_backup("Obsah zálohy nesouhlasí s\u00a0jejím záhlavím.")


def tables_of(connection: dbapi2.Connection) -> list[str]:
    """All tables but those that an index keeps for itself."""
    return [name for (name,) in connection.execute(_TABLES)]


def last_numbers_of(connection: dbapi2.Connection) -> dict[str, int]:
    """The highest number of each register series, as the anchor names them."""
    return {f"{code}-{year}": last for code, year, last in connection.execute(_SERIES)}


def demand_sound(connection: dbapi2.Connection, *, is_encrypted: bool = True) -> None:
    """Goes through every page and paper of a file that has no log; refused when one is damaged."""
    if is_encrypted and connection.execute("PRAGMA cipher_integrity_check").fetchone():
        raise damaged("Databáze je poškozená.")
    if connection.execute("PRAGMA quick_check").fetchone() != ("ok",):
        raise damaged("Databáze je poškozená.")
    known = tables_of(connection)  # a file from before the scans has no tables for them
    for table, words in ((table, words) for table, words in _KEPT_FILES.items() if table in known):
        query = f"SELECT content, sha256 FROM {table}{_not_erased(known)}"
        for content, digest in connection.execute(query):
            if hashlib.sha256(content).hexdigest() != digest:
                raise damaged(f"{words} nesouhlasí se svým otiskem.")


def _not_erased(known: list[str]) -> str:
    """What was erased keeps its digest without its bytes; the full check asks the trail for it."""
    if "erasure_items" not in known:
        return ""
    erased = "SELECT record_id FROM erasure_items WHERE erased_at IS NOT NULL"
    return f" WHERE length(content) > 0 OR document_id NOT IN ({erased})"
