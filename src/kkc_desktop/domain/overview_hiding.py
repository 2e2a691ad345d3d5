"""Which figures a suppressed overview hides, so that none can be worked out from its sums.

Hidden is every figure of one or two records; then, wherever a shown sum would give a hidden part
away, the smallest part beside it as well, until no sum does.
"""

from dataclasses import replace

from kkc_desktop.domain.czech import czech_sort_key
from kkc_desktop.domain.overview import Figure, FigureSum, FigureTable, Overview, is_hidden

_BY_SIZE = ("reasons", "reason_channel", "reason_outcome")
"""The tables whose rows stand by how many contacts they are, the most frequent first."""


def hidden_codes(overview: Overview) -> frozenset[str]:
    """The codes of the figures that a suppressed overview does not show."""
    inside = (each for table in overview.tables for row in table.rows for each in row)
    figures = {each.code: each for each in (*overview.key, *inside)}
    hidden = {code for code, each in figures.items() if is_hidden(each)}
    while more := {
        code for each in overview.sums if (code := _given_away(each, figures, hidden)) is not None
    }:
        hidden |= more
    return frozenset(hidden)


def shown_tables(overview: Overview, hidden: frozenset[str]) -> tuple[FigureTable, ...]:
    """The tables with these figures hidden: no row stands where its place tells a hidden number."""
    return tuple(
        _without_rank(each, hidden) if each.code in _BY_SIZE else each for each in overview.tables
    )


def _without_rank(table: FigureTable, hidden: frozenset[str]) -> FigureTable:
    """The table with the hidden rows last, by their names."""

    def place(row: tuple[str, tuple[Figure, ...]]) -> tuple[object, ...]:
        title, figures = row
        is_last = f"reasons.{figures[0].code.split('.')[1]}.count" in hidden
        return is_last, czech_sort_key(title) if is_last else ()

    rows = sorted(zip(table.row_titles, table.rows, strict=True), key=place)
    return replace(
        table,
        row_titles=tuple(title for title, _ in rows),
        rows=tuple(figures for _, figures in rows),
    )


def _given_away(known: FigureSum, figures: dict[str, Figure], hidden: set[str]) -> str | None:
    """What has to be hidden next so that this sum gives no hidden figure away; None when nothing.

    A hidden total hides one of its parts too: the shown parts would add up to it. No hidden part
    is zero, so that a remainder of as many as there are would say that each is one.
    """
    parts = [code for code in known.parts if code in hidden]
    if known.total in hidden:
        return None if parts else _smallest(known.parts, figures, hidden)
    together = sum(_value(figures[code]) for code in parts)
    if not parts or (len(parts) > 1 and together > len(parts)):
        return None
    return _smallest(known.parts, figures, hidden) or known.total


def _smallest(parts: tuple[str, ...], figures: dict[str, Figure], hidden: set[str]) -> str | None:
    """The smallest part still shown that is not zero; None when there is none."""
    shown = [code for code in parts if code not in hidden and _value(figures[code])]
    return min(shown, key=lambda code: (_value(figures[code]), code), default=None)


def _value(figure: Figure) -> float:
    return figure.value or 0
