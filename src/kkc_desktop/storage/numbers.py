"""The station's register of evidence numbers: one line for each, no holes, nothing reused."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome
from kkc_desktop.domain.document_lists import BlankFormState, DocumentState
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.domain.numbering import EvidenceNumber
from kkc_desktop.domain.numbers_register import (
    RegisterFilter,
    RegisterSummary,
    gaps_of,
)
from kkc_desktop.storage.rows import Shelf, not_found, run
from kkc_desktop.storage.tables import NUMBERS

_NUMBERS = Shelf(NUMBERS, EvidenceNumber)
_LAST = "SELECT coalesce(max(sequence), 0) FROM numbers WHERE station_code = ? AND year = ?"

_LAST_OF_EACH = "SELECT station_code, year, max(sequence) FROM numbers GROUP BY 1, 2"
_YEARS = "SELECT DISTINCT year FROM numbers WHERE station_code = ? ORDER BY year DESC"
_GAPS = """
    SELECT before + 1, sequence - 1 FROM (
        SELECT sequence, lag(sequence, 1, 0) OVER (ORDER BY sequence) AS before FROM numbers
        WHERE station_code = ? AND year = ?
    ) WHERE sequence > before + 1
"""
_FIGURES = """
    SELECT count(*), coalesce(max(sequence), 0), coalesce(sum(void_reason <> ''), 0),
        coalesce(sum(kind = 'NONE'), 0)
    FROM numbers WHERE station_code = ? AND year = ?
"""
_FORM_FIGURES = """
    SELECT coalesce(sum(b.state = 'IN_DRAWER'), 0), coalesce(sum(b.state = 'RETURNED'), 0)
    FROM blank_forms b CROSS JOIN numbers n ON n.record_id = b.id
    WHERE n.station_code = ? AND n.year = ?
"""
_SEQUENCES = """
    SELECT n.sequence FROM numbers n LEFT JOIN blank_forms b ON b.id = n.record_id
    WHERE n.station_code = ? AND n.year = ? AND {} ORDER BY n.sequence
"""
_KEPT = {
    RegisterFilter.ALL: "1",
    RegisterFilter.VOIDED: "n.void_reason <> ''",
    RegisterFilter.FORMS: "b.id IS NOT NULL",
    RegisterFilter.GAPS: "0",
}
# Who gave the number stands in the line that sealed its record; a form's number came with its kit.
_LINES = """
    SELECT n.sequence, n.kind, n.record_id, n.issued_at, n.void_reason, b.state,
        coalesce(k.made_by, (
            SELECT officer_id FROM audit WHERE record_id = n.record_id
                AND recorded_at >= n.issued_at ORDER BY number LIMIT 1
        ), ''),
        coalesce(d.template_code, b.template_code, ''), c.outcome, i.state, d.state,
        EXISTS (
            SELECT 1 FROM erasure_items WHERE record_id = n.record_id AND erased_at IS NOT NULL
        )
    FROM numbers n
    LEFT JOIN blank_forms b ON b.id = n.record_id LEFT JOIN outage_kits k ON k.id = b.kit_id
    LEFT JOIN contacts c ON c.id = n.record_id LEFT JOIN incidents i ON i.id = n.record_id
    LEFT JOIN documents d ON d.id = n.record_id
    WHERE n.station_code = ? AND n.year = ? AND n.sequence IN ({}) ORDER BY n.sequence
"""
_NEWEST_YEAR = "SELECT coalesce(max(year), 0) FROM numbers WHERE station_code = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRow:
    """A number as stored, with what its record is and where it stands; `state` is its label."""

    sequence: int
    kind: RecordKind
    record_id: str
    issued_at: datetime
    void_reason: str
    form_state: BlankFormState | None
    issued_by: str
    template_code: str
    state: str
    is_erased: bool


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

    def years(self, station_code: str) -> tuple[int, ...]:
        """The years that have a number, the newest first."""
        return tuple(year for (year,) in run(self._connection, _YEARS, (station_code,)))

    def summary(self, station_code: str, year: int, known_last: int = 0) -> RegisterSummary:
        """The year in figures; `known_last` is a number known to have been given."""
        series = (station_code, year)
        figures = run(self._connection, _FIGURES, series).fetchone()
        count, highest, voided, lost = figures
        in_drawer, returned = run(self._connection, _FORM_FIGURES, series).fetchone()
        found = run(self._connection, _GAPS, series).fetchall()
        return RegisterSummary(
            station_code=station_code,
            year=year,
            count=count,
            highest=highest,
            voided=voided,
            lost=lost,
            in_drawer=in_drawer,
            returned=returned,
            gaps=tuple(gaps_of(found, highest, known_last)),
        )

    def sequences(self, station_code: str, year: int, wanted: RegisterFilter) -> tuple[int, ...]:
        """The numbers of the year that the filter lets through, in order."""
        query = _SEQUENCES.format(_KEPT[wanted])
        rows = run(self._connection, query, (station_code, year))
        return tuple(sequence for (sequence,) in rows)

    def lines(
        self, station_code: str, year: int, sequences: Sequence[int]
    ) -> tuple[NumberRow, ...]:
        """These numbers in order, a page of them at most, with the state of each record."""
        query = _LINES.format(", ".join("?" * len(sequences)))
        rows = run(self._connection, query, (station_code, year, *sequences))
        return tuple(_number_row(row) for row in rows)


def _number_row(row: Sequence[object]) -> NumberRow:
    sequence, kind, record_id, at, reason, form, officer, code = map(str, row[:8])
    outcome, incident, document, is_erased = row[8:]
    labels = (
        ContactOutcome[str(outcome)].label if outcome else "",
        IncidentState[str(incident)].label if incident else "",
        DocumentState[str(document)].label if document else "",
    )
    return NumberRow(
        sequence=int(sequence),
        kind=RecordKind[kind],
        record_id=record_id,
        issued_at=datetime.fromisoformat(at),
        void_reason=reason,
        form_state=BlankFormState[form] if row[5] else None,
        issued_by=officer,
        template_code=code,
        state="".join(labels),
        is_erased=bool(is_erased),
    )
