"""Readiness checks on disk, only added to, and what of the store only the database can tell."""

from collections.abc import Callable

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
_CHECKPOINT = "PRAGMA wal_checkpoint(TRUNCATE)"
_TRIES, _STORE_STEPS = 2, 2
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

    def store_faults(self, report: Callable[[int, int], None] | None = None) -> tuple[str, ...]:
        """What a thorough reading of the whole file finds, in sentences.

        The log is folded into the file first, because SQLCipher checks the file past the log and
        would cry over a healthy one; a page written meanwhile is read once more before it counts.
        This gives up the picture of the data that the transaction began with.
        """
        run(self._connection, "ROLLBACK")  # a checkpoint is refused inside a transaction
        faults: list[str] = []
        for step, check in enumerate((self._cipher_fault, self._structure_fault)):
            if report:
                report(step, _STORE_STEPS)
            faults += filter(None, (check(),))
        return tuple(faults)

    def _cipher_fault(self) -> str:
        for _ in range(_TRIES):
            (is_busy, *_rest) = run(self._connection, _CHECKPOINT).fetchone()
            if is_busy or not run(self._connection, "PRAGMA cipher_integrity_check").fetchall():
                return ""
        return "Některá stránka databáze byla změněna mimo program nebo je poškozená."

    def _structure_fault(self) -> str:
        answer = run(self._connection, "PRAGMA quick_check(1)").fetchone()
        return "" if answer == ("ok",) else "Databáze je vnitřně poškozená."
