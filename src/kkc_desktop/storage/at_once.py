"""What the window needs before its first paint: station, officers, templates, who was here."""

from datetime import date, datetime

from sqlcipher3 import dbapi2

from kkc_desktop.domain.station import Officer, OfficerId, Role, Station
from kkc_desktop.domain.template_pack import PackFile, TemplatePack


def read_station(connection: dbapi2.Connection) -> Station | None:
    """The station, None before set-up."""
    found = _rows(connection, "SELECT * FROM station")
    if not found:
        return None
    row = found[0]
    return Station(**{**row, "is_exercise": bool(row["is_exercise"])})


def read_officers(connection: dbapi2.Connection) -> tuple[Officer, ...]:
    """All officers in the order they were added."""
    return tuple(
        Officer(**{**row, "role": Role[row["role"]], "is_active": bool(row["is_active"])})
        for row in _rows(connection, "SELECT * FROM officers ORDER BY rowid")
    )


def read_last_officer_id(connection: dbapi2.Connection) -> OfficerId | None:
    """Who took the desk over last."""
    row = connection.execute("SELECT officer_id FROM duty ORDER BY number DESC LIMIT 1").fetchone()
    return OfficerId(row[0]) if row else None


def read_packs(
    connection: dbapi2.Connection,
) -> tuple[tuple[TemplatePack, tuple[PackFile, ...]], ...]:
    """The imported template packs with their files, oldest first."""
    packs = _rows(connection, "SELECT * FROM template_packs ORDER BY imported_at, rowid")
    files = [PackFile(**row) for row in _rows(connection, "SELECT * FROM pack_files ORDER BY name")]
    return tuple(
        (_pack(row), tuple(file for file in files if file.pack_id == row["id"])) for row in packs
    )


def _pack(row: dbapi2.Row) -> TemplatePack:
    days = {
        "valid_from": date.fromisoformat(row["valid_from"]),
        "imported_at": datetime.fromisoformat(row["imported_at"]),
    }
    return TemplatePack(**{**row, **days})


def _rows(connection: dbapi2.Connection, query: str) -> list[dbapi2.Row]:
    """The rows by column name; yes and no are still 1 and 0."""
    cursor = connection.execute(query)
    cursor.row_factory = dbapi2.Row
    return list(cursor)
