"""The rules of a password.

Long and uncommon, nothing else: no required kinds of characters and no forced change, which only
make people write passwords down (ASVS 6.2).
"""

import re
import unicodedata
from collections.abc import Collection

from kkc_desktop.domain.czech import HARD, fold
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.station import Officer, Station

PASSWORD_FIELD = "password"
REPEATED_FIELD = "password_again"
LEAST_LENGTH, MOST_LENGTH, ADVISED_LENGTH = 10, 256, 15
PASSWORD_ADVICE = (
    f"Nejlepší je věta o{HARD}{ADVISED_LENGTH} a{HARD}více znacích, kterou si snadno zapamatujete."
)
_LEAST_WORD = 4
_FEW_CHARACTERS = 3
_ROWS = (
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
    "0123456789012345678901234567890",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6zhn7ujm8ik",
    "1qay2wsx3edc4rfv5tgb6zhn7ujm8ik",
    "1q2w3e4r5t6y7u8i9o0p",
    "1q2w3e4r5t6z7u8i9o0p",
)
_LEET = (str.maketrans("013457@$!|€", "oieastasiie"), str.maketrans("013457@$!|€", "oleastasile"))
_EDGES = re.compile(r"^[\d\W_]+|[\d\W_]+$")
_GAPS = re.compile(r"[\W_]+")


def own_words(officer: Officer, station: Station) -> frozenset[str]:
    """What anyone at the counter can guess: the person's and the station's names and numbers."""
    told = (officer.surname, officer.service_number, station.code, station.short_name, station.town)
    return frozenset(word for text in told for word in re.findall(r"\w+", fold(text)))


def parse_common_passwords(text: str) -> frozenset[str]:
    """The shipped list: one folded password a line, lines with # explain."""
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))


def check_password(
    password: str, own: Collection[str], common: frozenset[str], *, field: str = PASSWORD_FIELD
) -> list[Problem]:
    """What is wrong with a new password: the first finding, or nothing."""
    letters = unicodedata.normalize("NFC", password)
    if len(letters) < LEAST_LENGTH:
        text = f"Heslo je krátké, musí mít aspoň {LEAST_LENGTH}{HARD}znaků."
        return [Problem(field=field, text=text, fix=PASSWORD_ADVICE)]
    if len(letters) > MOST_LENGTH:
        text = f"Heslo je delší než {MOST_LENGTH}{HARD}znaků."
        return [Problem(field=field, text=text, fix="Zapište kratší větu.")]
    plain = fold(letters)
    readings = _readings(plain)
    if not common.isdisjoint(readings):
        text = "Toto heslo patří mezi nejčastější, uhodne se jako první."
        return [Problem(field=field, text=text, fix=PASSWORD_ADVICE)]
    if any(_gives_away(word, readings) for word in own):
        text = "Heslo obsahuje vaše příjmení, služební číslo nebo název stanice."
        return [
            Problem(field=field, text=text, fix="Zvolte větu, kterou o\u00a0vás nikdo nevytuší.")
        ]
    if _is_monotonous(plain):
        text = "Heslo je jen opakování nebo řada znaků za sebou."
        return [Problem(field=field, text=text, fix=PASSWORD_ADVICE)]
    return []


def check_repeated(password: str, again: str) -> list[Problem]:
    """A new password is typed twice, because nobody sees it."""
    if unicodedata.normalize("NFC", password) == unicodedata.normalize("NFC", again):
        return []
    text = "Hesla se neshodují."
    return [Problem(field=REPEATED_FIELD, text=text, fix="Zapište obě znovu.")]


def _readings(plain: str) -> set[str]:
    """The password as it is, without what people put around it, with leet undone, in one word."""
    found = {plain, _EDGES.sub("", plain)}
    found |= {each.translate(leet) for each in found for leet in _LEET}
    return found | {_GAPS.sub("", each) for each in found}


def _gives_away(word: str, readings: Collection[str]) -> bool:
    """Whether the word stands in the password; a short one must be the whole of it."""
    if len(word) < _LEAST_WORD:
        return word in readings
    return any(word in each for each in readings)


def _is_monotonous(plain: str) -> bool:
    """One character or group over and over, or a run along the alphabet or the keyboard."""
    if len(set(plain)) <= _FEW_CHARACTERS or plain in (plain + plain)[1:-1]:
        return True
    return any(plain in row or plain[::-1] in row for row in _ROWS)
