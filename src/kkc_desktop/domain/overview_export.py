"""An overview as tables for a file, each with what anybody needs to count it again."""

from collections.abc import Iterable

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.exported_table import CellType, ExportedCell, ExportedColumn, ExportedTable
from kkc_desktop.domain.overview import MOST_COMPARED, Figure, FigureTable, FigureUnit, Overview
from kkc_desktop.domain.overview_hiding import hidden_codes, shown_tables

_TYPES = {FigureUnit.MINUTES: CellType.DECIMAL, FigureUnit.SHARE: CellType.SHARE}

_HIDDEN_WORDS = (
    "skryty jsou počty 1 a\u00a02, hodnoty z\u00a0jednoho nebo dvou záznamů a\u00a0čísla,"
    " ze kterých by se daly dopočítat"
)
_FLAT = (
    ExportedColumn(title="tabulka"),
    ExportedColumn(title="kód"),
    ExportedColumn(title="údaj"),
    ExportedColumn(title="hodnota", cell_type=CellType.DECIMAL),
    ExportedColumn(title="jednotka"),
    ExportedColumn(title="srovnávané období", cell_type=CellType.DECIMAL),
    ExportedColumn(title="definice"),
)
_KEY = "Hlavní údaje"


def exported_tables(overview: Overview, *, hides_small: bool) -> tuple[ExportedTable, ...]:
    """The key figures and then every table; a hidden figure is an empty cell.

    A suppressed overview has no figures of the compared period: they could give it away.
    """
    hidden = hidden_codes(overview) if hides_small else frozenset[str]()
    heading = _heading(overview, hides_small=hides_small)
    key = ExportedTable(
        title=_KEY,
        columns=_FLAT[1:],
        rows=tuple(_flat(each, hidden, hides_small=hides_small) for each in overview.key),
        heading=heading,
    )
    tables = (_table(each, hidden, heading, hides_small) for each in shown_tables(overview, hidden))
    return (key, *tables)


def flat_table(overview: Overview, *, hides_small: bool) -> ExportedTable:
    """Every figure on a line of its own, for a format of one table."""
    hidden = hidden_codes(overview) if hides_small else frozenset[str]()
    named = [(_KEY, each) for each in overview.key]
    tables = shown_tables(overview, hidden)
    named += [(t.title, each) for t in tables for row in t.rows for each in row]
    return ExportedTable(
        title=f"Přehled, {overview.period.words}",
        columns=_FLAT,
        rows=tuple((title, *_flat(each, hidden, hides_small=hides_small)) for title, each in named),
        heading=_heading(overview, hides_small=hides_small),
    )


def _heading(overview: Overview, *, hides_small: bool) -> tuple[tuple[str, str], ...]:
    compared = () if hides_small else (("srovnávané období", overview.compared.words),)
    return (
        ("stanice", overview.station.name),
        ("období", overview.period.words),
        *compared,
        ("filtr", overview.filter.words),
        ("sestavil(a)", overview.author.full_name),
        ("sestaveno", moment_words(overview.made_at)),
        ("malé počty", _HIDDEN_WORDS if hides_small else "uvedeny"),
        ("počet záznamů", str(overview.record_count)),
        ("otisk dat SHA-256", overview.digest),
    )


def _table(
    table: FigureTable,
    hidden: frozenset[str],
    heading: tuple[tuple[str, str], ...],
    hides_small: bool,
) -> ExportedTable:
    units = _units(table)
    is_compared = not hides_small and len(units) <= MOST_COMPARED
    columns = [ExportedColumn(title=table.row_heading)]
    for title, unit in zip(table.column_titles, units, strict=True):
        kind = _TYPES.get(unit, CellType.COUNT)
        columns.append(ExportedColumn(title=title, cell_type=kind))
        if is_compared:
            columns.append(ExportedColumn(title=f"{title}, srovnávané období", cell_type=kind))
    return ExportedTable(
        title=table.title,
        columns=tuple(columns),
        rows=tuple(
            (title, *_cells(row, hidden, is_compared=is_compared))
            for title, row in zip(table.row_titles, table.rows, strict=True)
        ),
        heading=(*heading, ("definice", table.definition)),
    )


def _units(table: FigureTable) -> list[FigureUnit]:
    """Of the columns; a table without rows has only titles."""
    if not table.rows:
        return [FigureUnit.COUNT] * len(table.column_titles)
    return [each.unit for each in table.rows[0]]


def _cells(
    row: Iterable[Figure], hidden: frozenset[str], *, is_compared: bool
) -> Iterable[ExportedCell]:
    for each in row:
        yield None if each.code in hidden else _cell(each.value, each.unit)
        if is_compared:
            yield _cell(each.earlier, each.unit)


def _flat(figure: Figure, hidden: frozenset[str], *, hides_small: bool) -> tuple[ExportedCell, ...]:
    value = None if figure.code in hidden else _number(figure.value)
    earlier = None if hides_small else _number(figure.earlier)
    return (figure.code, figure.title, value, figure.unit.label, earlier, figure.definition)


def _cell(value: float | None, unit: FigureUnit) -> ExportedCell:
    if value is None:
        return None
    return _number(value) if unit in _TYPES else round(value)


def _number(value: float | None) -> float | None:
    return None if value is None else round(float(value), 4)
