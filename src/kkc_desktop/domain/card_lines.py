"""What a line of an event card says: a question, a measure, a body to be informed, a term.

A card is plain text that the head of a station edits, one thing on a line:

* question: ``! Kdy byl naposledy viděn?`` – an exclamation mark in front means it must be answered;
* measure: ``Prohlédnout okolí bydliště | 15 min`` – the minutes are its deadline;
* body: ``! {správce povodí} | telefonem | 20 min | 596 000 000`` – an exclamation mark is always,
  then by what means, until when an answer is expected, and the contact; all but the name may lack;
* term: ``evidence osob ve středisku | 30 dnů``.

A name in braces stands for what the station's own data say, see `BRACED`.
"""

import re
from dataclasses import dataclass

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.incident_lists import LogChannel
from kkc_desktop.domain.station import Station

BRACED = {
    "správce povodí": "river_basin",
    "obec": "town",
    "ORP": "extended_municipality",
    "okres": "district",
}
"""Words that a card may hold in braces, and the field of the station they stand for."""

_MUST = "!"
_MINUTES = re.compile(r"^(\d{1,4})\s*min$")
_NUMBER = re.compile(r"\d+")


class Term(CodeList):
    """A number of minutes or days, or an hour, that the station sets; value = its words."""

    ANSWER_MINUTES = "odpověď na vyrozumění"
    GATHERED_DAYS = "evidence osob ve středisku"
    LATE_MINUTES = "zápis dodatečně"
    DAY_SHIFT_HOUR = "začátek denní služby"
    NIGHT_SHIFT_HOUR = "začátek noční služby"


SHIPPED_TERMS = {
    Term.ANSWER_MINUTES: 15,
    Term.GATHERED_DAYS: 30,
    Term.LATE_MINUTES: 10,
    Term.DAY_SHIFT_HOUR: 7,
    Term.NIGHT_SHIFT_HOUR: 19,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of the type's card."""

    words: str
    is_mandatory: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """A measure of the type's plan card; without `minutes` it has no deadline."""

    words: str
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifyLine:
    """A body of the type's matrix; `minutes` until an answer is expected, None for the term."""

    body: str
    is_always: bool = False
    channel: LogChannel = LogChannel.TELEPHONE
    minutes: int | None = None
    contact: str = ""


def question_of(line: str) -> Question:
    """The question that a line asks."""
    words, must = _bare(line)
    return Question(words=words, is_mandatory=must)


def plan_line_of(line: str) -> PlanLine:
    """The measure that a line names."""
    words, *parts = _parts(_bare(line)[0])
    return PlanLine(words=words, minutes=_minutes(parts))


def notify_line_of(line: str, station: Station) -> NotifyLine:
    """The body that a line names, as the station calls it."""
    text, must = _bare(line)
    body, *parts = _parts(_told(text, station))
    channels = {channel.label: channel for channel in LogChannel}
    channel = next((channels[part] for part in parts if part in channels), LogChannel.TELEPHONE)
    rest = [part for part in parts if part not in channels and not _MINUTES.match(part)]
    return NotifyLine(
        body=body,
        is_always=must,
        channel=channel,
        minutes=_minutes(parts),
        contact=", ".join(rest),
    )


def terms_of(lines: tuple[str, ...]) -> dict[Term, int]:
    """The station's terms; what a line does not say is as shipped."""
    terms = dict(SHIPPED_TERMS)
    for line in lines:
        words, *parts = _parts(line)
        number = next((found for part in parts if (found := _NUMBER.search(part))), None)
        term = next((term for term in Term if term.label == words), None)
        if term is not None and number is not None:
            terms[term] = int(number.group())
    return terms


def _bare(line: str) -> tuple[str, bool]:
    text = line.strip()
    return text.removeprefix(_MUST).strip(), text.startswith(_MUST)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split("|")]


def _minutes(parts: list[str]) -> int | None:
    found = next((match for part in parts if (match := _MINUTES.match(part))), None)
    return int(found.group(1)) if found else None


def _told(text: str, station: Station) -> str:
    """The text with the station's own words in place of those in braces; unknown ones stay."""
    for words, field in BRACED.items():
        own = getattr(station, field)
        text = text.replace(f"{{{words}}}", own or words)
        text = text if own else text.replace(f"{words} {words}", words)
    return text
