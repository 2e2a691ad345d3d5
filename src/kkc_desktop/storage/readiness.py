"""Readiness checks on disk, only added to, and what of the store only the database can tell."""

from sqlalchemy import Connection, select

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.readiness import ReadinessReport
from kkc_desktop.domain.readiness_rules import NumberSeries
from kkc_desktop.storage.rows import Shelf, run
from kkc_desktop.storage.tables import READINESS_CHECKS

_REPORTS = Shelf(READINESS_CHECKS, ReadinessReport)
_SERIES = (
    "SELECT year, count(*), max(sequence) FROM numbers WHERE station_code = ?"
    " GROUP BY year ORDER BY year"
)
_LATEST_MOMENT = (
    "SELECT max(recorded_at) FROM (SELECT recorded_at FROM audit ORDER BY number DESC LIMIT ?)"
)
_LINE_OF = "SELECT number, chain FROM audit WHERE record_id = ? AND act = ?"
_SETTINGS = {
    "journal_mode": ("wal", "Zápis napřed do žurnálu (WAL) je vypnutý."),
    "synchronous": (2, "Zápis se po uložení nedokončuje na disk (synchronous)."),
    "foreign_keys": (1, "Vazby mezi záznamy se nehlídají (foreign_keys)."),
    "recursive_triggers": (1, "Zámky záznamů nejsou úplné (recursive_triggers)."),
    "cipher_status": ("1", "Databáze není šifrovaná (cipher_status)."),
    "cipher_use_hmac": ("1", "Stránky databáze nejsou pod pečetí (cipher_use_hmac)."),
}


class ReadinessChecks:
    """Every readiness check that was made."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, report: ReadinessReport) -> None:
        """Stores a new check under its number."""
        _REPORTS.add(self._connection, report)

    def last(self) -> ReadinessReport | None:
        """The newest check, None when there was none."""
        query = select(READINESS_CHECKS).order_by(READINESS_CHECKS.c.number.desc()).limit(1)
        return next(iter(_REPORTS.read(self._connection, query)), None)

    def first_after_red(self) -> ReadinessReport | None:
        """The newest red check, or the very first one when no check was ever red."""
        table = READINESS_CHECKS.c
        red = select(READINESS_CHECKS).where(table.red_count > 0).order_by(table.number.desc())
        first = select(READINESS_CHECKS).order_by(table.number)
        for query in (red, first):
            found = _REPORTS.read(self._connection, query.limit(1))
            if found:
                return found[0]
        return None

    def line_of(self, record_id: str) -> tuple[int, str] | None:
        """Number and chain of the line of the trail that this check left."""
        row = run(self._connection, _LINE_OF, (record_id, Act.CHECK_READINESS.name)).fetchone()
        return (row[0], row[1]) if row else None

    def series(self, station_code: str) -> tuple[NumberSeries, ...]:
        """How many numbers the register holds of each year."""
        rows = run(self._connection, _SERIES, (station_code,)).fetchall()
        return tuple(NumberSeries(year=year, count=count, highest=top) for year, count, top in rows)

    def latest_moment(self, line_count: int) -> str | None:
        """The latest moment written on the last lines of the trail, as text."""
        (moment,) = run(self._connection, _LATEST_MOMENT, (line_count,)).fetchone()
        return str(moment) if moment else None

    def setting_faults(self) -> tuple[str, ...]:
        """Which settings of the engine are not those that keep a saved record, in sentences."""
        return tuple(
            words
            for pragma, (wanted, words) in _SETTINGS.items()
            if run(self._connection, f"PRAGMA {pragma}").fetchone() != (wanted,)
        )
