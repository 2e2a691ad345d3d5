"""Looks after the spelling of the long texts of a window, from the first that is entered."""

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from kkc_desktop.domain.spelling import is_spelling_note
from kkc_desktop.ui.page import DeskPage
from kkc_desktop.ui.speller import Speller
from kkc_desktop.ui.spelling_aid import OwnWords, SpellingAid
from kkc_desktop.ui.widgets.long_text import LongText
from kkc_desktop.ui.widgets.problem_list import ProblemCard

NEXT_KEY = "Shift+F7"
_SETTING = "spelling"


def is_wanted() -> bool:
    """Whether this computer's user wants spelling checked; at first yes."""
    return str(QSettings().value(_SETTING, "on")) == "on"
