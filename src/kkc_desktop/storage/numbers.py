"""The station's register of evidence numbers: one line for each, no holes, nothing reused."""

from datetime import datetime

from sqlalchemy import Connection, select

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.numbering import EvidenceNumber
from kkc_desktop.storage.rows import Shelf, not_found, run
from kkc_desktop.storage.tables import NUMBERS

_NUMBERS = Shelf(NUMBERS, EvidenceNumber)
_LAST = "SELECT coalesce(max(sequence), 0) FROM numbers WHERE station_code = ? AND year = ?"

_LAST_OF_EACH = "SELECT station_code, year, max(sequence) FROM numbers GROUP BY 1, 2"
_NEWEST_YEAR = "SELECT coalesce(max(year), 0) FROM numbers WHERE station_code = ?"


class Numbers:
    """The register; a number comes and goes with the transaction of the record it is given to."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.newest: EvidenceNumber | None = None

    def issue(
        self, station_code: str, year: int, kind: RecordKind, record_id: str, issued_at: datetime
    ) -> EvidenceNumber:
        """Gives the record the next number of the station and year.

        The year never goes back, whatever the clock says: a number follows the register alone.
        """
        (newest_year,) = run(self._connection, _NEWEST_YEAR, (station_code,)).fetchone()
        year = max(year, newest_year)
        (last,) = run(self._connection, _LAST, (station_code, year)).fetchone()
        number = EvidenceNumber(
            station_code=station_code,
            year=year,
            sequence=last + 1,
            kind=kind,
            record_id=record_id,
            issued_at=issued_at,
        )
        _NUMBERS.add(self._connection, number)
        self.newest = number
        return number

    def void(self, text: str, reason: str) -> None:
        """Strikes the number out with a reason; its line stays."""
        station_code, year, sequence = text.split("-")[1:]
        query = NUMBERS.update().where(
            NUMBERS.c.station_code == station_code,
            NUMBERS.c.year == int(year),
            NUMBERS.c.sequence == int(sequence),
        )
        if self._connection.execute(query.values(void_reason=reason)).rowcount == 0:
            raise not_found()

    def last_numbers(self) -> dict[str, int]:
        """The highest number of each series, named by station and year, KON-2026."""
        rows = run(self._connection, _LAST_OF_EACH).fetchall()
        return {f"{station_code}-{year}": last for station_code, year, last in rows}

    def strike_up_to(self, series: str, last: int, at: datetime, reason: str) -> None:
        """Adds lines struck out with the reason until the series ends by this number."""
        station_code, _, year = series.rpartition("-")
        for sequence in range(self.last_numbers().get(series, 0) + 1, last + 1):
            lost = EvidenceNumber(
                station_code=station_code,
                year=int(year),
                sequence=sequence,
                kind=RecordKind.NONE,
                record_id=f"{series}-{sequence}",
                issued_at=at,
                void_reason=reason,
            )
            _NUMBERS.add(self._connection, lost)

    def register(self, station_code: str, year: int) -> tuple[EvidenceNumber, ...]:
        """Every number of the station and year, voided ones too."""
        query = select(NUMBERS).where(
            NUMBERS.c.station_code == station_code, NUMBERS.c.year == year
        )
        return _NUMBERS.read(self._connection, query.order_by(NUMBERS.c.sequence))
