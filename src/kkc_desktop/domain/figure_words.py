"""A figure of an overview as it is read: with its unit, and hidden where it would tell too much."""

from kkc_desktop.domain.czech import HARD, grouped
from kkc_desktop.domain.overview import SMALLEST_SHOWN, Figure, FigureUnit, Overview, is_hidden

NOTHING = "–"
HIDDEN_COUNT = f"<{SMALLEST_SHOWN}"
HIDDEN = "skryto"
Hidden = frozenset[str] | None
"""The codes of the figures that are hidden; None where small numbers are not suppressed."""

_SECONDS_OF_MINUTE = 60
_PERCENT = 100


def hidden_codes(overview: Overview) -> frozenset[str]:
    """Which figures a suppressed overview hides."""
    inside = (figure for table in overview.tables for row in table.rows for figure in row)
    return frozenset(each.code for each in (*overview.key, *inside) if is_hidden(each))


def figure_words(figure: Figure, *, hidden: Hidden = None) -> str:
    """The value with its unit: 86, 11 min, 1:12, 2,2 %; a dash where there was nothing to count.

    With `hidden` codes a figure of one or two records says only that there were so few.
    """
    if hidden is not None and figure.code in hidden:
        return HIDDEN_COUNT if _is_small_count(figure) else HIDDEN
    return value_words(figure.value, figure.unit)


def number_words(figure: Figure, *, hidden: Hidden = None) -> str:
    """The same without the unit, for a table or a chart that says it elsewhere."""
    words = figure_words(figure, hidden=hidden)
    return words.removesuffix(f"{HARD}min")


def earlier_words(figure: Figure, *, hidden: Hidden = None) -> str:
    """The value of the compared period; empty where none is known."""
    if figure.earlier is None:
        return ""
    is_small = figure.unit is FigureUnit.COUNT and 0 < figure.earlier < SMALLEST_SHOWN
    return HIDDEN_COUNT if hidden is not None and is_small else value_words(figure.earlier, figure.unit)


def value_words(value: float | None, unit: FigureUnit) -> str:
    """A value in its unit."""
    if value is None:
        return NOTHING
    match unit:
        case FigureUnit.MINUTES:
            return f"{_decimal(value)}{HARD}min"
        case FigureUnit.SECONDS:
            minutes, seconds = divmod(round(value), _SECONDS_OF_MINUTE)
            return f"{minutes}:{seconds:02}"
        case FigureUnit.SHARE:
            return f"{_decimal(value * _PERCENT)}{HARD}%"
        case _:
            return grouped(round(value))


def shown_value(figure: Figure, *, hidden: Hidden = None) -> float | None:
    """The value as a length or a shade may tell it: a hidden count is the largest hidden one."""
    if hidden is not None and figure.code in hidden:
        return SMALLEST_SHOWN - 1 if _is_small_count(figure) else None
    return figure.value


def _decimal(value: float) -> str:
    """With one place behind the comma where it is not nought."""
    rounded = round(value, 1)
    if rounded == int(rounded):
        return grouped(int(rounded))
    whole, tenth = f"{abs(rounded):.1f}".split(".")
    return f"{'-' if rounded < 0 else ''}{grouped(int(whole))},{tenth}"


def _is_small_count(figure: Figure) -> bool:
    return figure.unit is FigureUnit.COUNT and is_hidden(figure)
