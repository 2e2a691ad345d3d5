"""States by the codes of documents, and the citizenship of a person as it is typed.

A person may have several; a state of the past (ČSSR, SSSR) is free text and as good as any.
"""

from collections.abc import Iterable, Mapping

from kkc_desktop.domain.counter_words import Country
from kkc_desktop.domain.czech import fold

STATELESS, UNKNOWN = "XXA", "XXX"

_OF_ZONE = {
    "D": "DEU",
    "GBD": "GBR",
    "GBN": "GBR",
    "GBO": "GBR",
    "GBP": "GBR",
    "GBS": "GBR",
    "XKX": "RKS",
}
"""Codes of the zone that are no codes of a state, by the state they stand for (domain 6.3)."""

_NO_STATE = {
    "XXB": "uprchlík podle Úmluvy z\u00a0roku 1951",
    "XXC": "uprchlík, jiný",
    "UTO": "Utopie, zkušební doklad",
    "EUE": "Evropská unie",
    "UNO": "Organizace spojených národů",
}
_BETWEEN = ","
_MOST_OFFERED = 8


def country_of_zone(code: str, names: Mapping[str, str]) -> str:
    """The Czech name of a code in a document; the code itself where nobody knows it."""
    known = _OF_ZONE.get(code, code)
    return names.get(known) or _NO_STATE.get(known, code)


def offered_countries(typed: str, countries: Iterable[Country]) -> tuple[str, ...]:
    """Names for the state that is being typed after the last comma, the most frequent first.

    By the beginning of any word, háčky or not, or by the three letters of its code.
    """
    wanted = " ".join(fold(typed.rpartition(_BETWEEN)[2]).split())
    if not wanted:
        return ()
    begun, inside = [], []
    for country in countries:
        name = " ".join(fold(country.name).split())
        if name.startswith(wanted) or wanted == country.code.lower():
            begun.append(country.name)
        elif any(word.startswith(wanted) for word in name.split()):
            inside.append(country.name)
    found = [*begun, *inside][:_MOST_OFFERED]
    return () if [" ".join(fold(name).split()) for name in found] == [wanted] else tuple(found)


def with_country(typed: str, name: str) -> str:
    """The typed citizenships with the last one written out."""
    before, comma, _ = typed.rpartition(_BETWEEN)
    return f"{before}{comma} {name}" if comma else name
