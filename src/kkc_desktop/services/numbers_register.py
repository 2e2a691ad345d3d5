"""The register of numbers: every number of a year, what became of it, and which are missing."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import ZONE, moment_words
from kkc_desktop.domain.document_lists import BlankFormState
from kkc_desktop.domain.errors import DatabaseDamaged
from kkc_desktop.domain.exported_table import (
    CellType,
    ExportedCell,
    ExportedColumn,
    ExportedTable,
)
from kkc_desktop.domain.numbering import evidence_number_text
from kkc_desktop.domain.numbers_register import (
    MISSING_WORD,
    NumberGap,
    RegisterFilter,
    RegisterLine,
    RegisterSummary,
)
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.anchor import anchor_of, read_anchor

if TYPE_CHECKING:
    from kkc_desktop.storage.numbers import NumberRow
    from kkc_desktop.storage.transaction import Transaction

Progress = Callable[[int, int], None]
"""Hears how many lines are done of how many; what it raises calls the work off."""

_PAGE = 500
_LOST = "číslo bez záznamu"
_NO_DATA = "bez dat"
_STATES = {
    BlankFormState.IN_DRAWER: "tiskopis se nevrátil",
    BlankFormState.RETURNED: "tiskopis vrácen",
    BlankFormState.VOIDED: "zneplatněný tiskopis",
}
_COLUMNS = (
    ExportedColumn(title="Evidenční číslo", width=22),
    ExportedColumn(title="Druh", width=30),
    ExportedColumn(title="Vydáno", cell_type=CellType.MOMENT, width=18),
    ExportedColumn(title="Vydal", width=24),
    ExportedColumn(title="Stav", width=24),
    ExportedColumn(title="Poznámka", width=40),
)


class NumbersRegister:
    """The verbs of the page Rejstřík čísel. Opening a year is a line of the trail."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def now(self) -> datetime:
        """The clock of the desk."""
        return self._workplace.now()

    def years(self) -> tuple[int, ...]:
        """The years that have a number and the present one, the newest first."""
        station, this_year = self._workplace.station, self.now().astimezone(ZONE).year
        with self._workplace.look(Act.CONSULT_NUMBERS) as tx:
            found = set(tx.numbers.years(station.code)) | {this_year}
        known = {int(name.rpartition("-")[2]) for name in self._known(station.code)}
        return tuple(sorted(found | known, reverse=True))

    def open(self, year: int) -> RegisterSummary:
        """The year in figures with its gaps; the look is logged before it is shown."""
        words = f"rok {year}"
        with self._workplace.act(Act.CONSULT_NUMBERS, reason=words) as tx:
            return self._summary(tx, year)

    def sequences(self, year: int, wanted: RegisterFilter) -> tuple[int, ...]:
        """The numbers of the year that the filter lets through, in order; without the gaps."""
        with self._workplace.look(Act.CONSULT_NUMBERS) as tx:
            return tx.numbers.sequences(self._workplace.station.code, year, wanted)

    def lines(self, year: int, sequences: Sequence[int]) -> tuple[RegisterLine, ...]:
        """These numbers as they are shown, a page of them at most, in order."""
        with self._workplace.look(Act.CONSULT_NUMBERS) as tx:
            rows = tx.numbers.lines(self._workplace.station.code, year, sequences)
        names = self._names()
        return tuple(self._line(row, year, names) for row in rows)

    def gap_line(self, gap: NumberGap, year: int) -> RegisterLine:
        """The line that stands where numbers are missing."""
        return RegisterLine(
            text=gap.words(self._workplace.station.code, year), sequence=gap.first, gap=gap
        )

    def sheet(self, year: int, wanted: RegisterFilter, progress: Progress | None = None) -> bytes:
        """The PDF of what the filter shows; for a thread beside the window, written in the trail.

        It names nobody but the officers who gave the numbers.
        """
        from kkc_desktop.printing.numbers_sheet import NumbersSheet, render_numbers

        summary, lines = self._whole(year, wanted, progress)
        count = len(lines)
        heard = partial(progress, count, count) if progress else lambda: None
        words = f"rejstřík čísel {year}, {wanted.label}"
        with self._workplace.act(Act.PRINT_LIST, reason=words) as tx:
            number, chain = tx.audit.head()
        return render_numbers(
            NumbersSheet(
                summary=summary,
                wanted=wanted,
                lines=lines,
                station=self._workplace.station,
                officer_name=self._workplace.officer.full_name,
                made_at=self.now(),
                line_number=number,
                chain=chain,
            ),
            heard,
        )

    def table(
        self, year: int, wanted: RegisterFilter, progress: Progress | None = None
    ) -> ExportedTable:
        """What the filter shows as a table for a file."""
        summary, lines = self._whole(year, wanted, progress)
        heading = (
            ("Rok", str(year)),
            ("Výběr", wanted.label),
            ("Souhrn", summary.words),
            ("Sestavil(a)", self._workplace.officer.full_name),
            ("Stav k", moment_words(self.now())),
        )
        rows = tuple(_cells(line) for line in lines)
        title = f"Rejstřík čísel {year}"
        return ExportedTable(title=title, columns=_COLUMNS, rows=rows, heading=heading)

    def _whole(
        self, year: int, wanted: RegisterFilter, progress: Progress | None
    ) -> tuple[RegisterSummary, list[RegisterLine]]:
        """Every line in order, the gaps in their places; read page by page."""
        code = self._workplace.station.code
        with self._workplace.look(Act.CONSULT_NUMBERS) as tx:
            summary = self._summary(tx, year)
            sequences = tx.numbers.sequences(code, year, wanted)
        lines: list[RegisterLine] = []
        for start in range(0, len(sequences), _PAGE):
            if progress:
                progress(start, len(sequences))
            lines += self.lines(year, sequences[start : start + _PAGE])
        if wanted in (RegisterFilter.ALL, RegisterFilter.GAPS):
            lines += [self.gap_line(gap, year) for gap in summary.gaps]
            lines.sort(key=lambda line: line.sequence)
        return summary, lines

    def _summary(self, tx: "Transaction", year: int) -> RegisterSummary:
        code = self._workplace.station.code
        return tx.numbers.summary(code, year, self._known(code).get(f"{code}-{year}", 0))

    def _known(self, code: str) -> dict[str, int]:
        """The highest numbers that the anchor outside the data knows of the station's series."""
        database = self._workplace.database
        try:
            known = read_anchor(anchor_of(database.path), database.keys.audit).last_numbers
        except DatabaseDamaged:
            return {}
        return {name: last for name, last in known.items() if name.rpartition("-")[0] == code}

    def _names(self) -> dict[str, str]:
        officers = self._workplace.database.officers_at_once()
        return {officer.id: officer.short_name for officer in officers}

    def _line(self, row: "NumberRow", year: int, names: dict[str, str]) -> RegisterLine:
        form_state = row.form_state
        what, state = self._what(row), row.state
        note = row.void_reason
        if form_state is not None:
            note = "; ".join(part for part in (_STATES[form_state], note) if part)
            state = state or form_state.label
        if row.is_erased:
            note = "; ".join(part for part in ("údaje vymazány", note) if part)
        if row.void_reason:
            state = "zneplatněno"
        return RegisterLine(
            text=evidence_number_text(self._workplace.station.code, year, row.sequence),
            sequence=row.sequence,
            kind=row.kind,
            record_id=row.record_id,
            what=what,
            issued_at=row.issued_at,
            issued_by=names.get(row.issued_by, ""),
            state=state or ("zapsáno" if row.kind is not RecordKind.NONE else _NO_DATA),
            note=note,
            is_void=bool(row.void_reason),
            form_state=form_state,
        )

    def _what(self, row: "NumberRow") -> str:
        if row.kind is RecordKind.NONE:
            return _LOST
        if row.template_code:
            return self._workplace.templates.title_of(row.template_code)
        return row.kind.label


def _cells(line: RegisterLine) -> tuple[ExportedCell, ...]:
    if line.gap is not None:
        return (line.text, MISSING_WORD, None, "", MISSING_WORD, "")
    return (line.text, line.what, line.issued_at, line.issued_by, line.state, line.note)
