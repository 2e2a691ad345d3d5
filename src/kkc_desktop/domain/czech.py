"""Czech words for screen and paper: dates, times, plurals, hard spaces, order and folding.

Typed dates are read in `typed_time.py`; this module only writes them.
"""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Prague")
HARD = "\u00a0"

MONTHS = (
    "ledna",
    "února",
    "března",
    "dubna",
    "května",
    "června",
    "července",
    "srpna",
    "září",
    "října",
    "listopadu",
    "prosince",
)
NOMINATIVE_MONTHS = (
    "leden",
    "únor",
    "březen",
    "duben",
    "květen",
    "červen",
    "červenec",
    "srpen",
    "září",
    "říjen",
    "listopad",
    "prosinec",
)
WEEKDAYS = ("pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle")
SHORT_WEEKDAYS = ("po", "út", "st", "čt", "pá", "so", "ne")

DIFFERENT_LETTERS = "čřšž"
"""Those that stand in the alphabet by themselves, and in the marks of a č. j.: ČJ, TČ, PŘ."""
_NEXT = "\x01"  # stands before every letter, so that what ends sooner comes first
_LETTERS_THAT_DO_NOT_DECOMPOSE = str.maketrans("łđøı", "ldoi")

_MONTH = "|".join(MONTHS)
_UNIT = "Kč|Sb\\.|min|hod|h|km|m|kg|g|l|%|let|osob|osoby"
_HARD_SPACE_RULES = tuple(
    re.compile(rule)
    for rule in (
        r"(?<!\w)[aikosuvzAIKOSUVZ] (?=\S)",
        r"(?<!\w)(?:§§?|[čČ]\.|[čČ]l\.|odst\.|písm\.|str\.|[sS]l\.|[tT]el\.) (?=\S)",
        rf"(?<!\w)[čČ]\.{HARD}j\. (?=\S)",
        rf"(?<!\d)\d{{1,2}}\. (?=\d{{1,2}}\.(?!\d)|(?:{_MONTH})\b)",
        rf"(?<!\d)\d{{1,2}}\.{HARD}?(?:\d{{1,2}}\.|{_MONTH}) (?=\d{{4}}(?!\d))",
        r"(?<!\d)\d{1,3}(?: \d{3})+(?!\d)",
        rf"(?<=\d) (?=(?:{_UNIT})(?!\w))",
    )
)
_RULES_WITHOUT_DIGITS = _HARD_SPACE_RULES[:3]
_DIGIT = re.compile(r"\d")


def day_words(day: date) -> str:
    """The day in figures: 12. 3. 2026."""
    return f"{day.day}.{HARD}{day.month}.{HARD}{day.year}"


def long_day_words(day: date) -> str:
    """The day with the month's name: 12. března 2026."""
    return f"{day.day}.{HARD}{MONTHS[day.month - 1]}{HARD}{day.year}"


def short_day_words(day: date) -> str:
    """The day with its weekday cut short: čt 12. 3. 2026."""
    return f"{SHORT_WEEKDAYS[day.weekday()]}{HARD}{day_words(day)}"


def weekday_words(day: date) -> str:
    """The day with its weekday: čtvrtek 12. března 2026."""
    return f"{WEEKDAYS[day.weekday()]} {long_day_words(day)}"


def clock_words(moment: datetime, zone: tzinfo = ZONE) -> str:
    """The time of day there: 14:05; in the hour the clocks repeat in autumn with SELČ or SEČ."""
    local = moment.astimezone(zone)
    words = f"{local.hour}:{local.minute:02}"
    return f"{words}{HARD}{zone_words(local)}" if is_repeated(local) else words


def moment_words(moment: datetime, zone: tzinfo = ZONE) -> str:
    """Day and time there: 12. 3. 2026 14:05."""
    return f"{day_words(moment.astimezone(zone).date())}{HARD}{clock_words(moment, zone)}"


def is_repeated(local: datetime) -> bool:
    """Whether this wall time comes twice, because in autumn the clocks go back over it."""
    return _offset(local.replace(fold=0)) > _offset(local.replace(fold=1))


def zone_words(local: datetime) -> str:
    """SELČ for summer time, SEČ for standard time."""
    return "SELČ" if local.dst() else "SEČ"


def is_skipped(local: datetime) -> bool:
    """Whether this wall time never comes, because in spring the clocks jump over it."""
    return _offset(local.replace(fold=0)) < _offset(local.replace(fold=1))


def duration_words(minutes: int) -> str:
    """How long in minutes, or from an hour up in hours: 24 min, 1 h 10."""
    sign, minutes = ("−", -minutes) if minutes < 0 else ("", minutes)
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{sign}{rest}{HARD}min"
    return f"{sign}{hours}{HARD}h{HARD}{rest:02}" if rest else f"{sign}{hours}{HARD}h"


def plural(count: int, one: str, few: str, many: str) -> str:
    """The word that goes with the count: 1 kontakt, 2 kontakty, 5 kontaktů."""
    if abs(count) == 1:
        return one
    return few if 2 <= abs(count) <= 4 else many


def counted(count: int, one: str, few: str, many: str) -> str:
    """The count with its word: 3 kontakty."""
    return f"{grouped(count)}{HARD}{plural(count, one, few, many)}"


def grouped(number: int) -> str:
    """A whole number by thousands with hard spaces: 12 390."""
    return f"{number:,}".replace(",", HARD).replace("-", "−")


def join_words(words: Sequence[str]) -> str:
    """The words as a list in a sentence: a, b a c."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} a {words[-1]}"


def initials_of(given_names: str, surname: str) -> str:
    """Initials for what a citizen might see, for example „J. N.“; empty if no name."""
    words = (*given_names.split()[:1], *surname.split()[:1])
    return " ".join(f"{word[0].upper()}." for word in words)


def hard_spaces(text: str) -> str:
    """The text with hard spaces where Czech typography lets no line end."""
    rules = _HARD_SPACE_RULES if _DIGIT.search(text) else _RULES_WITHOUT_DIGITS
    for rule in rules:
        text = rule.sub(lambda found: found.group(0).replace(" ", HARD), text)
    return text


def fold(text: str) -> str:
    """The text in lower case without diacritics, for comparing what people type quickly."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFD", text.casefold())
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return bare.translate(_LETTERS_THAT_DO_NOT_DECOMPOSE)


def czech_sort_key(text: str) -> tuple[tuple[str, ...], str, str]:
    """A key for Czech order: č, ř, š, ž and ch are letters, other accents only decide a tie."""
    lowered = unicodedata.normalize("NFC", text).casefold()
    letters = re.findall(r"ch|.", lowered, re.DOTALL)
    return tuple(_place_of(letter) for letter in letters), lowered, text


def czech_sort_text(text: str) -> str:
    """The same order as a text that a database compares byte by byte; empty for an empty one."""
    letters, lowered, spelled = czech_sort_key(text)
    places = "".join(f"{letter}{_NEXT}" for letter in letters)
    return f"{places}{_NEXT}{lowered}{_NEXT}{spelled}" if text else ""


def _offset(local: datetime) -> timedelta:
    return local.utcoffset() or timedelta()


def _place_of(letter: str) -> str:
    """Where a letter stands: after its bare letter if it is one of its own."""
    if letter == "ch":
        return "h~"
    if letter in DIFFERENT_LETTERS:
        return fold(letter) + "~"
    return fold(letter)
