"""Rodné číslo: what it says about a person, and what is odd about it.

A foreigner has none, a register may be wrong and a change of sex changes the number, so whatever
is odd is a warning or a note: a birth number never stops a paper. A Slovak one has the same form.
The rules are those of domain 6.1.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

from kkc_desktop.domain.code_lists import Sex
from kkc_desktop.domain.problems import Level, Problem

FIELD = "birth_number"

_TITLE = "Rodné číslo"

_SHAPE = re.compile(r"([0-9]{6})[\s/-]*([0-9]{3,4})")
_MONTH_SHIFTS = ((0, Sex.MALE), (20, Sex.MALE), (50, Sex.FEMALE), (70, Sex.FEMALE))
_EXTRA_SHIFTS = (20, 70)
_INSURED_SHIFT = 40
"""Of the day, in the number of an insured person (EČP), which is no birth number."""
_EXTRA_SHIFTS_FROM = 2004
_LAST_NINE_DIGIT_YEAR = 53
_LAST_USUAL_TEN = 1985
_OLDEST_AGE = 115

_COPY_AGAIN = "Opište číslo znovu z dokladu; jinak je nechte, jak je."


class CheckDigit(Enum):
    """How the last digit agrees with the nine before it."""

    NONE = "none"
    FITS = "fits"
    REMAINDER_TEN = "remainder_ten"
    WRONG = "wrong"


class DateFault(Enum):
    """Why the first six digits give no date of birth."""

    NONE = "none"
    MONTH = "month"
    CALENDAR = "calendar"
    INSURED = "insured"
    SHIFT_TOO_EARLY = "shift_too_early"
    FUTURE = "future"


@dataclass(frozen=True, slots=True, kw_only=True)
class BirthNumber:
    """A birth number as read; `text` has the slash, or is the typed text if it is no such number.

    `born_on` is the likelier date; `maybe_born_on` the other century where both are possible:
    those born before 1954 who got their number later have ten digits too.
    """

    text: str
    is_readable: bool = False
    sex: Sex = Sex.NOT_STATED
    born_on: date | None = None
    maybe_born_on: date | None = None
    date_fault: DateFault = DateFault.NONE
    check_digit: CheckDigit = CheckDigit.NONE

    def may_be_born_on(self, day: date) -> bool:
        """Says whether the number can belong to a person born on this day."""
        return day in (self.born_on, self.maybe_born_on)


def read_birth_number(text: str, today: date) -> BirthNumber:
    """Reads a typed birth number, with or without the slash; refuses nothing."""
    typed = text.strip()
    shape = _SHAPE.fullmatch(typed)
    if shape is None:
        return BirthNumber(text=typed)
    digits = shape[1] + shape[2]
    shift, sex = _shift_and_sex(int(digits[2:4]))
    dates, fault = _dates_of_birth(digits, shift, today)
    return BirthNumber(
        text=f"{shape[1]}/{shape[2]}",
        is_readable=True,
        sex=sex,
        born_on=dates[0] if dates else None,
        maybe_born_on=dates[1] if len(dates) > 1 else None,
        date_fault=fault,
        check_digit=_check_digit(digits),
    )


def check_birth_number(
    text: str, today: date, born_on: date | None = None, sex: Sex | None = None
) -> list[Problem]:
    """Names what is odd about a birth number, alone and beside the typed date of birth and sex."""
    if not text.strip():
        return []
    number = read_birth_number(text, today)
    if not number.is_readable:
        return [
            _warning(
                "Rodné číslo má mít 9 nebo 10 číslic, například 710319/2745.",
                "Opište je z dokladu; nemá-li je osoba, nechte pole prázdné.",
            )
        ]
    return [
        *_date_problems(number, today),
        *_century_problems(number, born_on),
        *_check_digit_problems(number, born_on),
        *_mismatches(number, born_on, sex),
    ]


def _shift_and_sex(month_code: int) -> tuple[int | None, Sex]:
    for shift, sex in _MONTH_SHIFTS:
        if shift < month_code <= shift + 12:
            return shift, sex
    return None, Sex.NOT_STATED


def _dates_of_birth(digits: str, shift: int | None, today: date) -> tuple[list[date], DateFault]:
    """Gives the possible dates of birth, likelier first, or the reason why there is none."""
    if shift is None:
        return [], DateFault.MONTH
    month, day = int(digits[2:4]) - shift, int(digits[4:6])
    if _INSURED_SHIFT < day <= _INSURED_SHIFT + 31:
        return [], DateFault.INSURED
    dates = [_date(year, month, day) for year in _years(digits, today)]
    real = [each for each in dates if each is not None]
    if not real:
        return [], DateFault.CALENDAR
    if shift in _EXTRA_SHIFTS:
        real = [each for each in real if each.year >= _EXTRA_SHIFTS_FROM]
        if not real:
            return [], DateFault.SHIFT_TOO_EARLY
    past = [each for each in real if each <= today]
    return past, DateFault.NONE if past else DateFault.FUTURE


def _years(digits: str, today: date) -> list[int]:
    year = int(digits[:2])
    if len(digits) == 9:
        return [1900 + year if year <= _LAST_NINE_DIGIT_YEAR else 1800 + year]
    if year > _LAST_NINE_DIGIT_YEAR:
        return [1900 + year]
    earlier = 1900 + year
    return [2000 + year, earlier] if today.year - earlier <= _OLDEST_AGE else [2000 + year]


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _check_digit(digits: str) -> CheckDigit:
    if len(digits) == 9:
        return CheckDigit.NONE
    remainder, last = int(digits[:9]) % 11, int(digits[9])
    if remainder == last:
        return CheckDigit.FITS
    if remainder == 10 and last == 0:
        return CheckDigit.REMAINDER_TEN
    return CheckDigit.WRONG


_DATE_FAULTS = {
    DateFault.MONTH: "Třetí a čtvrtá číslice rodného čísla neudávají žádný měsíc.",
    DateFault.CALENDAR: "Datum v rodném čísle v kalendáři není.",
    DateFault.INSURED: "Den zvýšený o\u00a040 má evidenční číslo pojištěnce, ne rodné číslo.",
    DateFault.SHIFT_TOO_EARLY: "Měsíc zvýšený o 20 nebo o 70 se přiděluje až od roku 2004.",
    DateFault.FUTURE: "Datum v rodném čísle teprve přijde.",
}


def _date_problems(number: BirthNumber, today: date) -> list[Problem]:
    if number.date_fault is not DateFault.NONE:
        return [
            _warning(
                _DATE_FAULTS[number.date_fault],
                f"{_COPY_AGAIN} Číslo pojištěnce není rodné číslo.",
            )
        ]
    if number.born_on and today.year - number.born_on.year > _OLDEST_AGE:
        text = f"Podle rodného čísla by se osoba narodila v roce {number.born_on.year}."
        return [_warning(text, "Zkontrolujte, zda v čísle nechybí poslední číslice.")]
    return []


def _century_problems(number: BirthNumber, born_on: date | None) -> list[Problem]:
    """Asks for the date of birth where ten digits leave the century open."""
    first = number.born_on
    if first is None or born_on is not None or number.check_digit is CheckDigit.NONE:
        return []
    if number.maybe_born_on is not None:
        text = f"Osoba se mohla narodit v roce {first.year} i {number.maybe_born_on.year}."
        return [_note(text, "Zeptejte se na datum narození a vyplňte je.")]
    if first.year <= 1900 + _LAST_NINE_DIGIT_YEAR:
        text = f"Osobám narozeným v roce {first.year} se přidělovala rodná čísla o 9 číslicích."
        fix = "Zeptejte se na datum narození; číslo mohlo být přiděleno později."
        return [_note(text, fix)]
    return []


def _check_digit_problems(number: BirthNumber, born_on: date | None) -> list[Problem]:
    if number.check_digit is CheckDigit.WRONG:
        return [_warning("Poslední číslice rodného čísla nesouhlasí s ostatními.", _COPY_AGAIN)]
    if number.check_digit is not CheckDigit.REMAINDER_TEN:
        return []
    born = born_on or number.born_on
    if born is not None and born.year > _LAST_USUAL_TEN:
        text = "Rodné číslo s touto poslední číslicí se po roce 1985 přidělovalo jen výjimečně."
        return [_warning(text, "Porovnejte číslo s dokladem; souhlasí-li, nechte je.")]
    text = "Rodné číslo není dělitelné jedenácti, do roku 1985 se však i taková přidělovala."
    return [_note(text, "Porovnejte číslo s dokladem; souhlasí-li, nechte je.")]


def _mismatches(number: BirthNumber, born_on: date | None, sex: Sex | None) -> list[Problem]:
    found = []
    if born_on and number.born_on and not number.may_be_born_on(born_on):
        text = "Rodné číslo a datum narození se neshodují."
        found.append(_warning(text, "Porovnejte obojí s dokladem."))
    stated = sex in (Sex.FEMALE, Sex.MALE) and number.sex is not Sex.NOT_STATED
    if stated and sex is not number.sex:
        text = "Rodné číslo a uvedené pohlaví se neshodují."
        fix = "Porovnejte obojí s dokladem; po úřední změně pohlaví má osoba nové číslo."
        found.append(_warning(text, fix))
    return found


def _warning(text: str, fix: str) -> Problem:
    return Problem(field=FIELD, text=text, fix=fix, level=Level.WARNING, title=_TITLE)


def _note(text: str, fix: str) -> Problem:
    return Problem(field=FIELD, text=text, fix=fix, level=Level.NOTE, title=_TITLE)
