"""A figure of an overview as it is read: with its unit, and hidden where it would tell too much."""

from kkc_desktop.domain.czech import HARD, grouped
from kkc_desktop.domain.overview import Figure, FigureUnit

NOTHING, HIDDEN = "–", "×"
Hidden = frozenset[str] | None
"""The codes of the figures that are hidden; None where small numbers are not suppressed."""

_SECONDS_OF_MINUTE = _MINUTES_OF_HOUR = 60
_PERCENT = 100


def figure_words(figure: Figure, *, hidden: Hidden = None) -> str:
    """The value with its unit: 86, 11 min, 1:12, 2:05:09, 2,2 %.

    A dash where there was nothing to count; a hidden one is a cross, whatever it is.
    """
    return HIDDEN if is_among(figure, hidden) else value_words(figure.value, figure.unit)


def number_words(figure: Figure, *, hidden: Hidden = None) -> str:
    """The same without the unit, for a table or a chart that says it elsewhere."""
    words = figure_words(figure, hidden=hidden)
    return words.removesuffix(f"{HARD}min")


def earlier_words(figure: Figure, *, hidden: Hidden = None) -> str:
    """The value of the compared period; empty where none is known, and where numbers are hidden."""
    is_shown = figure.earlier is not None and hidden is None
    return value_words(figure.earlier, figure.unit) if is_shown else ""


def value_words(value: float | None, unit: FigureUnit) -> str:
    """A value in its unit."""
    if value is None:
        return NOTHING
    match unit:
        case FigureUnit.MINUTES:
            return f"{_decimal(value)}{HARD}min"
        case FigureUnit.SECONDS:
            minutes, seconds = divmod(round(value), _SECONDS_OF_MINUTE)
            hours, minutes = divmod(minutes, _MINUTES_OF_HOUR)
            return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
        case FigureUnit.SHARE:
            return f"{_decimal(value * _PERCENT)}{HARD}%"
        case _:
            return grouped(round(value))


def shown_value(figure: Figure, *, hidden: Hidden = None) -> float | None:
    """The value as a length or a shade may tell it; None of a hidden one."""
    return None if is_among(figure, hidden) else figure.value


def is_among(figure: Figure, hidden: Hidden) -> bool:
    """Whether the figure is one of the hidden."""
    return hidden is not None and figure.code in hidden


def _decimal(value: float) -> str:
    """With one place behind the comma where it is not nought."""
    rounded = round(value, 1)
    if rounded == int(rounded):
        return grouped(int(rounded))
    whole, tenth = f"{abs(rounded):.1f}".split(".")
    return f"{'-' if rounded < 0 else ''}{grouped(int(whole))},{tenth}"
