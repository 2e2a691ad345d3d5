"""What is said after a wrong password and while an account is locked."""

from kkc_desktop.domain.czech import HARD
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted, plural

CAPS_LOCK = "Je zapnutý Caps Lock."
CHECKING = "Ověřuji…"
EMPTY = "Zapište heslo."
_LOCKED = f"Účet je zamčen na 15{HARD}minut po pěti chybných pokusech."


def wrong_words(tries_left: int) -> str:
    """Heslo nesouhlasí. Zbývají 3 pokusy."""
    remains = plural(tries_left, "Zbývá", "Zbývají", "Zbývá")
    return tr("Heslo nesouhlasí. {} {}.").format(
        remains, counted(tries_left, "pokus", "pokusy", "pokusů")
    )


def locked_words(left_s: float) -> str:
    """Why the account is locked and how long it will stay so, in minutes and seconds."""
    minutes, seconds = divmod(max(1, round(left_s)), 60)
    return tr("{} Zbývá\u00a0{}:{}.").format(tr(_LOCKED), minutes, format(seconds, "02"))
