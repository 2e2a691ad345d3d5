"""The machine-readable zone of a document of identity, as a reader types it or somebody pastes it.

Read by ICAO Doc 9303 (domain 6.3): TD1 has three lines of 30, TD2 two of 36, TD3 two of 44; a visa
is as long as TD2 or TD3 and has no composite check digit. The zone has no háčky, so whatever comes
of it is only suggested. A wrong check digit is a warning; what was read stays.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import cycle

from kkc_desktop.domain.code_lists import Sex
from kkc_desktop.domain.problems import Level, Problem

FILLER = "<"

_FIRST_LETTERS = {"TD1": "ACI", "TD2": "ACIPV", "TD3": "PV"}
_SIGNS = re.compile(r"[A-Z0-9<]+")
_FAR_EXPIRY = 50
"""Years: no document is valid for longer, so a later year belongs to the century before."""
_TITLE = "Strojově čitelný zápis"
_CHECKED = {
    "number": "Číslo dokladu",
    "born": "Datum narození",
    "expires": "Platnost",
    "personal": "Osobní číslo",
    "total": "Celkový součet",
}
"""What has a check digit of its own."""
_COMPARE = "Porovnejte údaj s\u00a0dokladem, nebo přečtěte doklad znovu."


class ZoneFormat(Enum):
    """The three sizes of the zone; the value is its number of signs."""

    TD1 = 90
    TD2 = 72
    TD3 = 88

    @property
    def line(self) -> int:
        """How long one line is."""
        return {ZoneFormat.TD1: 30, ZoneFormat.TD2: 36, ZoneFormat.TD3: 44}[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineZone:
    """What a zone says, letter by letter without fillers; empty or None where it says nothing.

    `issuer` and `nationality` are codes as written there, „D“ for Germany. `optional` is what the
    issuing state put into the rest, in some older Czech documents the birth number.
    """

    zone_format: ZoneFormat
    document_code: str
    issuer: str
    document_number: str
    surname: str
    given_names: str
    nationality: str
    sex: Sex
    born_on: date | None
    expires_on: date | None
    optional: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def full_name(self) -> str:
        """The name as spoken."""
        return f"{self.given_names} {self.surname}".strip()


def check_digit(text: str) -> str:
    """The check digit of a part of the zone: weights 7, 3, 1, letters from A = 10, filler 0."""
    weighted = zip(text, cycle((7, 3, 1)), strict=False)
    return str(sum(_value(sign) * weight for sign, weight in weighted) % 10)


def read_mrz(text: str, today: date) -> MachineZone | None:
    """The zone that stands in the text, whatever its line ends; None when there is none.

    Line ends may be lost, doubled or of any kind, and other lines may stand around the zone.
    """
    lines = [
        re.sub(r"\s", "", line).upper() for line in re.split(r"[\r\n\v\f\x85\u2028\u2029]", text)
    ]
    lines = [line for line in lines if line]
    whole = "".join(lines)
    zone = _zone(whole, today)
    if zone is not None:
        return zone
    for zone_format in ZoneFormat:
        count = zone_format.value // zone_format.line
        for first in range(len(lines) - count + 1):
            chosen = lines[first : first + count]
            if all(len(line) == zone_format.line for line in chosen):
                zone = _zone("".join(chosen), today)
                if zone is not None:
                    return zone
    return None


def may_begin_zone(text: str) -> bool:
    """Whether so far it can be the beginning of a zone, for a reader that types it by and by."""
    signs = re.sub(r"\s", "", text).upper()
    is_zone = len(signs) <= ZoneFormat.TD1.value and _SIGNS.fullmatch(signs) is not None
    return is_zone and signs[0] in "ACIPV" and re.fullmatch(r"[A-Z<]{0,3}", signs[2:5]) is not None


def is_whole_zone(text: str, today: date) -> bool:
    """Whether nothing can be missing any more, although no end of line was sent."""
    zone = read_mrz(text, today)
    if zone is None:
        return False
    return zone.zone_format is not ZoneFormat.TD2 or not zone.problems


def _zone(signs: str, today: date) -> MachineZone | None:
    if len(signs) not in [each.value for each in ZoneFormat] or not _SIGNS.fullmatch(signs):
        return None
    zone_format = ZoneFormat(len(signs))
    if signs[0] not in _FIRST_LETTERS[zone_format.name] or not re.fullmatch(
        "[A-Z<]{3}", signs[2:5]
    ):
        return None
    return (
        _read_td1(signs, today) if zone_format is ZoneFormat.TD1 else _read_two_lines(signs, today)
    )


def _read_td1(signs: str, today: date) -> MachineZone | None:
    first, second, third = signs[:30], signs[30:60], signs[60:]
    composite = first[5:30] + second[:7] + second[8:15] + second[18:29]
    number = _Number(first[5:14], first[14], first[15:30])
    return _put_together(
        ZoneFormat.TD1,
        first,
        third,
        number,
        second[15:18],
        second[7],
        (second[:7], second[8:15]),
        (number.rest, _bare(second[18:29])),
        [("total", composite, second[29])],
        today,
    )


def _read_two_lines(signs: str, today: date) -> MachineZone | None:
    zone_format = ZoneFormat(len(signs))
    first, second = signs[: zone_format.line], signs[zone_format.line :]
    is_visa = first[0] == "V"
    is_long = zone_format is ZoneFormat.TD3
    optional = (
        second[28:42] if is_long and not is_visa else second[28:] if is_visa else second[28:35]
    )
    number = _Number(second[:9], second[9], "" if is_long or is_visa else optional)
    checks = []
    if is_long and not is_visa:
        # An empty personal number may have the filler for its check digit.
        given = "0" if second[42] == FILLER and not _bare(optional) else second[42]
        checks.append(("personal", optional, given))
    if not is_visa:
        composite = second[:10] + second[13:20] + second[21:-1]
        checks.append(("total", composite, second[-1]))
    return _put_together(
        zone_format,
        first,
        first[5:],
        number,
        second[10:13],
        second[20],
        (second[13:20], second[21:28]),
        (number.rest if number.rest or number.is_long else _bare(optional),),
        checks,
        today,
    )


class _Number:
    """The number of the document; one longer than nine signs goes on where the rest would stand."""

    def __init__(self, nine: str, check: str, rest: str) -> None:
        tail = rest.split(FILLER)[0]
        self.is_long = check == FILLER and len(tail) > 1 and tail[-1].isdigit()
        self.signs = nine + tail[:-1] if self.is_long else nine
        self.check = tail[-1] if self.is_long else check
        self.rest = _bare(rest[len(tail) :] if self.is_long else rest)


def _put_together(
    zone_format: ZoneFormat,
    head: str,
    names: str,
    number: _Number,
    nationality: str,
    sex: str,
    days: tuple[str, str],
    optional: tuple[str, ...],
    checks: list[tuple[str, str, str]],
    today: date,
) -> MachineZone | None:
    """The record of all parts; None when its dates are no dates or nobody is named at all."""
    if not all(re.fullmatch(r"[0-9<]{7}", day) for day in days) or sex not in "FMX<":
        return None
    surname, _, given_names = names.partition(FILLER * 2)
    if not _bare(surname) or not _bare(number.signs):
        return None
    born, expires = days
    checked = [
        ("number", number.signs, number.check),
        ("born", born[:6], born[6]),
        ("expires", expires[:6], expires[6]),
        *checks,
    ]
    problems = [_wrong(what) for what, signs, digit in checked if check_digit(signs) != digit]
    problems += _unread_days(born, expires, today)
    if not names.endswith(FILLER):
        text = "Jméno vyplnilo celý řádek a\u00a0může být zkrácené."
        problems.append(_problem(text, "Opište celé jméno z\u00a0dokladu.", Level.NOTE))
    return MachineZone(
        zone_format=zone_format,
        document_code=_bare(head[:2]),
        issuer=_bare(head[2:5]),
        document_number=_bare(number.signs),
        surname=_bare(surname),
        given_names=_bare(given_names),
        nationality=_bare(nationality),
        sex={"F": Sex.FEMALE, "M": Sex.MALE}.get(sex, Sex.NOT_STATED),
        born_on=_birth_day(born[:6], today),
        expires_on=_expiry_day(expires[:6], today),
        optional=tuple(each for each in optional if each),
        problems=tuple(problems),
    )


def _birth_day(signs: str, today: date) -> date | None:
    """The latest day in the past that has these two digits of the year."""
    later = _day(2000, signs)
    return later if later is not None and later <= today else _day(1900, signs)


def _expiry_day(signs: str, today: date) -> date | None:
    later = _day(2000, signs)
    is_too_far = later is not None and later.year > today.year + _FAR_EXPIRY
    return _day(1900, signs) if is_too_far else later


def _day(century: int, signs: str) -> date | None:
    try:
        return date(century + int(signs[:2]), int(signs[2:4]), int(signs[4:6]))
    except ValueError:
        return None


def _unread_days(born: str, expires: str, today: date) -> list[Problem]:
    found = []
    if _birth_day(born[:6], today) is None and born[:6].strip(FILLER):
        found.append(_problem("Datum narození v\u00a0zápisu není celé datum.", _COMPARE))
    if _expiry_day(expires[:6], today) is None and expires[:6].strip(FILLER):
        found.append(_problem("Platnost v\u00a0zápisu není celé datum.", _COMPARE))
    return found


def _value(sign: str) -> int:
    return 0 if sign == FILLER else int(sign, 36)


def _bare(signs: str) -> str:
    return " ".join(signs.replace(FILLER, " ").split())


def _wrong(what: str) -> Problem:
    return _problem(f"{_CHECKED[what]}: kontrolní číslice nesouhlasí.", _COMPARE)


def _problem(text: str, fix: str, level: Level = Level.WARNING) -> Problem:
    return Problem(field="mrz", text=text, fix=fix, level=level, title=_TITLE)
