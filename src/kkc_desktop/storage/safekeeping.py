"""The settings of lock and backup, and every try to make one."""

from sqlalchemy import Connection, select

from kkc_desktop.domain.safekeeping import BackupRun, Safekeeping
from kkc_desktop.storage.rows import Shelf
from kkc_desktop.storage.tables import BACKUP_RUNS, SAFEKEEPING

_SAFEKEEPING = Shelf(SAFEKEEPING, Safekeeping)
_BACKUP_RUNS = Shelf(BACKUP_RUNS, BackupRun)


class SafekeepingRow:
    """The one row of settings; before it was ever written the defaults hold."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self) -> Safekeeping:
        """The settings in force."""
        found = _SAFEKEEPING.read(self._connection, select(SAFEKEEPING))
        return found[0] if found else Safekeeping()

    def put(self, settings: Safekeeping) -> None:
        """Stores the settings in place of what stood there."""
        self._connection.execute(SAFEKEEPING.delete())
        _SAFEKEEPING.add(self._connection, settings)


class BackupRuns:
    """Every try to make a backup, the failed ones too."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, backup: BackupRun) -> None:
        """Notes a try; its number is given here."""
        row = dict(zip(_BACKUP_RUNS.names, _BACKUP_RUNS.row_of(backup), strict=True))
        del row["number"]
        self._connection.exec_driver_sql(
            f"INSERT INTO backup_runs ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",
            tuple(row.values()),
        )

    def newest(self, count: int = 20) -> tuple[BackupRun, ...]:
        """The latest tries, newest first."""
        query = select(BACKUP_RUNS).order_by(BACKUP_RUNS.c.number.desc()).limit(count)
        return _BACKUP_RUNS.read(self._connection, query)
