"""How people of the safe zone are called where others may read it: initials, short groups.

What the desk typed stays as typed; only what a list shows is shortened.
"""

import re
from collections.abc import Callable

from kkc_desktop.domain.czech import HARD, fold, plural
from kkc_desktop.domain.event_lists import Need
from kkc_desktop.domain.gathering import GatheredPerson

CHILD_AGE = 15
"""Below this age a person is counted as a child."""
OLD_AGE = 65
"""From above this age a person is counted as old."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ORDINARY = (
    "pan pani panove chlapec holcicka holka divka kluk muz zena dite deti kojenec miminko"
    " starsi mladsi senior seniorka rodina dvojice skupina sourozenci manzele sam sama"
    " neznamy neznama cizinec cizinka slecna babicka deda dedecek"
)
_CALLED = frozenset(_ORDINARY.split())
_OF_PLACE = frozenset({"z", "ze", "v", "ve", "na"})
_AFTER = re.compile(r"\s+(?:ulice|ulici|náměstí|třída)\b")


def is_child(person: GatheredPerson) -> bool:
    """Whether the person looks younger than fifteen."""
    return person.apparent_age is not None and person.apparent_age < CHILD_AGE


def is_old(person: GatheredPerson) -> bool:
    """Whether the person looks older than sixty-five."""
    return person.apparent_age is not None and person.apparent_age > OLD_AGE


def age_words(age: int) -> str:
    """The age as a list says it: 6 let, 4 roky."""
    return f"{age}{HARD}{plural(age, 'rok', 'roky', 'let')}"


def band_words(band: int) -> str:
    """The number as it stands on the band, three figures at least: 053."""
    return f"{band:03}"


def bands_words(bands: list[int]) -> str:
    """Several bands, neighbours as a span: 001–004, 007."""
    spans: list[list[int]] = []
    for band in sorted(bands):
        if spans and band == spans[-1][1] + 1:
            spans[-1][1] = band
        else:
            spans.append([band, band])
    return ", ".join(
        band_words(first) if first == last else f"{band_words(first)}–{band_words(last)}"
        for first, last in spans
    )


def name_words(text: str) -> list[str]:
    """The words of the text that may be somebody's name: capital and no ordinary word."""
    return [word for word in _WORD.findall(text) if _may_be_name(word)]


def shortened(text: str) -> str:
    """The text with every name cut to its first letter: rodina Kovářova → rodina K.

    A place stays: what follows z, v or na, and what a street word follows.
    """

    def cut(found: re.Match[str]) -> str:
        word = found[0]
        is_name = _may_be_name(word) and not _AFTER.match(text, found.end())
        return f"{word[0]}." if is_name and not _is_placed(text, found.start()) else word

    return _WORD.sub(cut, text)


def _may_be_name(word: str) -> bool:
    return word[0].isupper() and len(word) > 1 and fold(word) not in _CALLED


def _is_placed(text: str, start: int) -> bool:
    """Whether the word that starts there follows a preposition of place."""
    before = text[:start].split()
    return bool(before) and before[-1] in _OF_PLACE


def person_words(person: GatheredPerson) -> str:
    """Initials of a name, or the description; with the age of a child: T. K., 6 let."""
    names = name_words(person.name)
    whole = _WORD.findall(person.name)
    if names and len(names) == len(whole):
        called = " ".join(f"{word[0]}." for word in names)
    else:
        called = shortened(person.name)
    if not called and person.erased_at:
        called = "vymazáno"
    age = person.apparent_age
    return f"{called}, {age_words(age)}" if age is not None and is_child(person) else called


def needs_words(needs: tuple[Need, ...], say: Callable[[str], str] = str) -> str:
    """The needs as groups in the order of the list: léky, vozík."""
    return ", ".join(say(need.label) for need in Need if need in needs)
