"""Words for values: the paper's mirror of the screen's binding."""

import re
from datetime import date, datetime
from functools import singledispatch

from kkc_desktop.domain.code_lists import CodeList, Language, Sex
from kkc_desktop.domain.czech import (
    HARD,
    ZONE,
    grouped,
    is_repeated,
    long_day_words,
    zone_words,
)
from kkc_desktop.domain.document_lists import (
    Answer,
    ExplanationRegime,
    LossManner,
    TransferKind,
)

DOTS = "…" * 10

_HOURS_AFTER_VE = frozenset({2, 3, 4, 12, 13, 14, 20, 21, 22, 23})

_INTO_LANGUAGE = {
    Language.CZECH: "českého",
    Language.SLOVAK: "slovenského",
    Language.UKRAINIAN: "ukrajinského",
    Language.POLISH: "polského",
    Language.ENGLISH: "anglického",
    Language.GERMAN: "německého",
    Language.VIETNAMESE: "vietnamského",
    Language.RUSSIAN: "ruského",
    Language.SIGN: "českého znakového",
    Language.OTHER: DOTS,
}

_REGIME_LAWS = {
    ExplanationRegime.NOT_CHOSEN: DOTS,
    ExplanationRegime.POLICE_ACT: "§ 61 zákona č. 273/2008 Sb., o Policii České republiky",
    ExplanationRegime.CRIMINAL_CODE: "§ 158 odst. 3 a 6 trestního řádu",
}

_BOTH_SEXES = re.compile(r"\w\((?:na|a|á)\)")


@singledispatch
def words(value: object) -> str:
    """The value as it stands on paper; empty when there is nothing to print."""
    raise TypeError(f"no words for {type(value).__name__}")


@words.register
def _(value: str) -> str:
    return value.strip("\n")


@words.register
def _(value: None) -> str:
    return ""


@words.register
def _(value: int) -> str:
    return grouped(value)


@words.register
def _(value: datetime) -> str:
    local = value.astimezone(ZONE)
    return f"{long_day_words(local.date())} {at_hour_words(value)}"


@words.register
def _(value: date) -> str:
    return long_day_words(value)


@words.register
def _(value: CodeList) -> str:
    return value.label


@words.register
def _(value: Answer) -> str:
    return "" if value is Answer.NOT_ASKED else value.label


@words.register
def _(value: LossManner) -> str:
    return "" if value is LossManner.NOT_CHOSEN else value.label


@words.register
def _(value: TransferKind) -> str:
    return "" if value is TransferKind.NOT_CHOSEN else value.label


def hour_words(moment: datetime) -> str:
    """The time of day as papers write it: 14.05 hod.; the repeated hour with SELČ or SEČ."""
    local = moment.astimezone(ZONE)
    zone = f"{HARD}{zone_words(local)}" if is_repeated(local) else ""
    return f"{local.hour}.{local.minute:02}{HARD}hod.{zone}"


def at_hour_words(moment: datetime) -> str:
    """The time of day with its preposition: ve 14.05 hod., v 9.30 hod."""
    preposition = "ve" if moment.astimezone(ZONE).hour in _HOURS_AFTER_VE else "v"
    return f"{preposition}{HARD}{hour_words(moment)}"


def crowns(amount: int) -> str:
    """The amount in crowns: 12 390 Kč."""
    return f"{grouped(amount)}{HARD}Kč"


def into_language(language: Language) -> str:
    """The language's adjective after the words „do jazyka“."""
    return _INTO_LANGUAGE[language]


def in_language(language: Language) -> str:
    """The language's adjective after the words „v jazyce“."""
    return into_language(language).replace("ého", "ém")


def regime_law(regime: ExplanationRegime) -> str:
    """The law named under the heading of a record of an explanation."""
    return _REGIME_LAWS[regime]


def in_gender(text: str, sex: Sex) -> str:
    """A template's sentence with its (a) resolved for a woman or a man, kept when not stated."""
    if sex is Sex.NOT_STATED:
        return text
    text = text.replace("povinen(na)", "povinna" if sex is Sex.FEMALE else "povinen")
    return _BOTH_SEXES.sub(_female if sex is Sex.FEMALE else _male, text)


def _female(found: re.Match[str]) -> str:
    stem, ending = found.group(0)[0], found.group(0)[2:-1]
    return ending if stem == "ý" else stem + ending


def _male(found: re.Match[str]) -> str:
    return found.group(0)[0]
