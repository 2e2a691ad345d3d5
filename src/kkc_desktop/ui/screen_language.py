"""The language of the screen: Czech as the sources say it, or English from one catalogue.

Only what the program itself says goes through `tr`, and only where the screen shows it. What
people typed, names, records, legal texts, advice and everything printed stays as it is.
"""

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

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


def is_czech() -> bool:
    """Whether the screen speaks the language of the sources."""
    return _Spoken.catalogue is None


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
