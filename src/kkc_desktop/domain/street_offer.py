"""Streets and parts of municipalities of the official files, offered while an address is typed.

Streets are found by the beginning of any word of their name, háčky or not. With a house number
typed behind it the choice writes out the whole address, without one only the name, so that the
number can be typed on. After a comma the municipalities of that street come first.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable
from dataclasses import replace

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.identifier_forms import postcode_words
from kkc_desktop.domain.official_place import OfficialPlace
from kkc_desktop.domain.place_offer import PlaceOffer

_MOST = 5
_SHORTEST = 3
_NUMBER = r"\d{1,4}[a-zA-Z]?"
_HOUSE = re.compile(rf"(.*\S)\s+((?:č\.\s?[pe]\.\s?)?{_NUMBER}(?:/{_NUMBER})?)")

Named = tuple[str, str, tuple[str, ...]]
"""A street or a part, its municipality and its postcodes."""


class Streets:
    """The rows of the official files, ready to be asked at every key."""

    def __init__(self, places: Iterable[OfficialPlace]) -> None:
        rows = tuple(places)
        named: dict[tuple[str, str, str], set[str]] = {}
        for place in rows:
            name = place.street or place.part
            if name:
                key = (name, place.municipality, place.municipality_code)
                named.setdefault(key, set()).add(place.postcode)
        self._rows = sorted(
            (name, municipality, tuple(sorted(codes)))
            for (name, municipality, _), codes in named.items()
        )
        self._towns = sorted(
            {(fold(p.municipality), p.municipality) for p in rows if not p.part and not p.street}
        )
        self._keys = sorted(
            (key, is_inner, place)
            for place, (name, _, _) in enumerate(self._rows)
            for key, is_inner in _beginnings(name)
        )

    def offers(self, typed: str) -> tuple[PlaceOffer, ...]:
        """The likeliest streets of what is being typed, each with its municipality."""
        before, comma, after = typed.partition(",")
        if comma:
            return self._continued(before.strip(), after.strip()) if "," not in after else ()
        name, house = _parted(before.strip())
        if len(name) < _SHORTEST:
            return ()
        found = self._found(fold(name))
        return tuple(_offer(*row, house) for row in found[:_MOST])

    def towns(self, typed: str, known: Collection[str]) -> tuple[PlaceOffer, ...]:
        """Municipalities of the code list of ČSÚ that begin so and are not known otherwise."""
        token = typed.rpartition(",")[2].strip()
        wanted = fold(token)
        if len(token) < _SHORTEST:
            return ()
        found: list[PlaceOffer] = []
        for key, name in self._towns[bisect_left(self._towns, (wanted, "")) :]:
            if not key.startswith(wanted) or len(found) == _MOST:
                break
            if name not in known and name != token:
                words = f"{name} · podle číselníku ČSÚ"
                found.append(PlaceOffer(words=words, name=name, address=name))
        return tuple(found)

    def _continued(self, before: str, after: str) -> tuple[PlaceOffer, ...]:
        """The municipalities that have the street before the comma, by how they begin."""
        name, _ = _parted(before)
        wanted, begun = fold(name), fold(after)
        rows = self._found(wanted, is_whole=True)
        found = [
            _municipality_offer(row)
            for row in rows
            if fold(row[1]).startswith(begun) and after not in (row[1], _town(row[1], row[2]))
        ]
        return tuple(found[:_MOST])

    def _found(self, wanted: str, *, is_whole: bool = False) -> list[Named]:
        """Rows whose name has a word from which it goes on so; those that begin so come first.

        With `is_whole` only those of this very name.
        """
        begun: set[int] = set()
        inner: set[int] = set()
        for at in range(bisect_left(self._keys, (wanted,)), len(self._keys)):
            key, is_inner, place = self._keys[at]
            if key != wanted if is_whole else not key.startswith(wanted):
                break
            (inner if is_inner else begun).add(place)
        rest = () if is_whole else sorted(inner - begun)
        return [self._rows[place] for place in (*sorted(begun), *rest)]


def _parted(typed: str) -> tuple[str, str]:
    """The name and the house number behind it, if there is one."""
    found = _HOUSE.fullmatch(typed)
    return (found[1], found[2]) if found else (typed, "")


def _beginnings(name: str) -> list[tuple[str, bool]]:
    """The folded name from each of its words on, and whether that word is not the first."""
    words = fold(name).split(" ")
    return [(" ".join(words[place:]), place > 0) for place in range(len(words))]


def _offer(name: str, municipality: str, codes: tuple[str, ...], house: str) -> PlaceOffer:
    words = " · ".join(part for part in (name, municipality, _code_words(codes)) if part)
    if not house:
        return PlaceOffer(words=words, name=f"{name} ", address=f"{name} ")
    place = f"{name} {house}"
    return PlaceOffer(
        words=words,
        name=f"{place}, {municipality}",
        address=f"{place}, {_town(municipality, codes)}",
    )


def _municipality_offer(row: Named) -> PlaceOffer:
    name, municipality, codes = row
    offer = _offer(name, municipality, codes, "")
    return replace(offer, name=municipality, address=_town(municipality, codes))


def _town(municipality: str, codes: tuple[str, ...]) -> str:
    """The municipality with its postcode where the street has one only."""
    is_known = len(codes) == 1 and codes[0]
    return f"{postcode_words(codes[0])} {municipality}" if is_known else municipality


def _code_words(codes: tuple[str, ...]) -> str:
    return "PSČ " + ", ".join(map(postcode_words, codes)) if all(codes) else ""
