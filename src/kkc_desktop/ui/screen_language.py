"""The language of the screen: Czech as the sources say it, or English from one catalogue.

Only what the program itself says goes through `tr`, and only where the screen shows it. What
people typed, names, records, legal texts, advice and everything printed stays as it is.
"""

from collections.abc import Sequence
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from kkc_desktop.domain import czech

if TYPE_CHECKING:
    from kkc_desktop.ui.english import Catalogue

_KEY = "language"


class ScreenLanguage(Enum):
    """In which language the screen speaks; each is named in itself."""

    CZECH = "Čeština"
    ENGLISH = "English"


class _Spoken:
    """What the screen speaks now; without a catalogue it is Czech."""

    catalogue: "Catalogue | None" = None


def tr(words: str) -> str:
    """Words of the program in the language of the screen; the Czech of the source is the key."""
    return words if _Spoken.catalogue is None else _Spoken.catalogue.english(words)


def plural(count: int, one: str, few: str, many: str) -> str:
    """The word that goes with the count, as `czech.plural`; English has only one and many."""
    if _Spoken.catalogue is None:
        return czech.plural(count, one, few, many)
    return tr(one if abs(count) == 1 else many)


def counted(count: int, one: str, few: str, many: str) -> str:
    """The count with its word: 3 kontakty, 3 contacts."""
    return f"{czech.grouped(count)}{czech.HARD}{plural(count, one, few, many)}"


def join_words(words: Sequence[str]) -> str:
    """The words as a list in a sentence: a, b a c; a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return tr("{} a\u00a0{}").format(", ".join(words[:-1]), words[-1])


def weekday_words(day: date) -> str:
    """The day with its weekday: čtvrtek 12. března 2026, Thursday 12 March 2026."""
    if _Spoken.catalogue is None:
        return czech.weekday_words(day)
    return f"{tr(czech.WEEKDAYS[day.weekday()])} {long_day_words(day)}"


def long_day_words(day: date) -> str:
    """The day with the month's name: 12. března 2026, 12 March 2026."""
    if _Spoken.catalogue is None:
        return czech.long_day_words(day)
    return f"{day.day}{czech.HARD}{tr(czech.MONTHS[day.month - 1])}{czech.HARD}{day.year}"


def short_day_words(day: date) -> str:
    """The day with its weekday cut short: čt 12. 3. 2026, Thu 12. 3. 2026 as on paper."""
    if _Spoken.catalogue is None:
        return czech.short_day_words(day)
    return f"{tr(czech.WEEKDAYS[day.weekday()])[:3]}{czech.HARD}{czech.day_words(day)}"


def chosen_language() -> ScreenLanguage:
    """The language this computer's user has chosen."""
    return ScreenLanguage[str(QSettings().value(_KEY, ScreenLanguage.CZECH.name))]


def choose_language(language: ScreenLanguage) -> None:
    """Remembers the language; the program speaks it when it is started again."""
    QSettings().setValue(_KEY, language.name)


def speak(application: QApplication, language: ScreenLanguage) -> None:
    """Lets every window opened from now on speak the language; Czech reads and installs nothing."""
    if _Spoken.catalogue is not None:
        application.removeTranslator(_Spoken.catalogue)
        _Spoken.catalogue = None
    if language is ScreenLanguage.ENGLISH:
        from kkc_desktop.ui.english import Catalogue

        _Spoken.catalogue = Catalogue(application)
        application.installTranslator(_Spoken.catalogue)
