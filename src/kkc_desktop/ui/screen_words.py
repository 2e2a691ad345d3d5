"""Counts, lists and days in the language of the screen; the paper has them from `domain/czech`."""

from collections.abc import Sequence
from datetime import date

from kkc_desktop.domain import czech
from kkc_desktop.ui.screen_language import is_czech, tr


def plural(count: int, one: str, few: str, many: str) -> str:
    """The word that goes with the count, as `czech.plural`; English has only one and many."""
    if is_czech():
        return czech.plural(count, one, few, many)
    return tr(one if abs(count) == 1 else many)


def counted(count: int, one: str, few: str, many: str) -> str:
    """The count with its word: 3 kontakty, 3 contacts."""
    return f"{czech.grouped(count)}{czech.HARD}{plural(count, one, few, many)}"


def join_words(words: Sequence[str]) -> str:
    """The words as a list in a sentence: a, b a c; a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return tr("{} a {}").format(", ".join(words[:-1]), words[-1])


def weekday_words(day: date) -> str:
    """The day with its weekday: čtvrtek 12. března 2026, Thursday 12 March 2026."""
    if is_czech():
        return czech.weekday_words(day)
    return f"{tr(czech.WEEKDAYS[day.weekday()])} {long_day_words(day)}"


def long_day_words(day: date) -> str:
    """The day with the month's name: 12. března 2026, 12 March 2026."""
    if is_czech():
        return czech.long_day_words(day)
    return f"{day.day}{czech.HARD}{tr(czech.MONTHS[day.month - 1])}{czech.HARD}{day.year}"


def short_day_words(day: date) -> str:
    """The day with its weekday cut short: čt 12. 3. 2026, Thu 12. 3. 2026 as on paper."""
    return f"{short_weekday(day)}{czech.HARD}{czech.day_words(day)}"


def short_weekday(day: date) -> str:
    """The weekday cut short: čt, Thu."""
    if is_czech():
        return czech.SHORT_WEEKDAYS[day.weekday()]
    return tr(czech.WEEKDAYS[day.weekday()])[:3]
