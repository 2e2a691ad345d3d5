"""Municipalities offered while a place or an address is typed; free text is as good as any.

What stands after the last comma is looked for: the beginning of any word of a name, háčky or not,
with a district after it if need be, or at least three digits of a postcode.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.identifier_forms import postcode, postcode_words
from kkc_desktop.domain.map_data import MapData, Municipality

Postcodes = Mapping[tuple[str, str], str]
"""Five digits by name and district; a municipality whose code is not known for sure is missing."""

_MOST_OFFERED = 8
_SHORTEST = 2
_SHORTEST_CODE = 3
_BETWEEN = ","
_SAME_TOKEN = re.compile(r"[\s-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceOffer:
    """One municipality: the words of the list, and what is written when it is chosen."""

    words: str
    name: str
    address: str


def offered_places(typed: str, data: MapData, postcodes: Postcodes) -> tuple[PlaceOffer, ...]:
    """The likeliest municipalities of what is being typed; none when it is written out already."""
    token = typed.rpartition(_BETWEEN)[2].strip()
    digits = "".join(token.split())
    if digits.isdigit() and digits.isascii():
        return _by_postcode(digits, data, postcodes)
    if len(token) < _SHORTEST:
        return ()
    found = [place for place in data.find(token) if _is_begun(token, place)][:_MOST_OFFERED]
    twins = _twins(data)
    if [_name(place, twins) for place in found] == [token]:
        return ()
    return tuple(_offer(place, postcodes, twins) for place in found)


def with_place(typed: str, written: str) -> str:
    """The typed text with its last part written out."""
    before, comma, _ = typed.rpartition(_BETWEEN)
    return f"{before}{comma} {written}" if comma else written


def parse_postcodes(text: str) -> Postcodes:
    """Reads name;district;postcode;source under a head line."""
    try:
        codes = {
            (row["name"], row["district"]): row["postcode"]
            for row in csv.DictReader(io.StringIO(text), delimiter=";")
        }
    except KeyError as error:
        raise _unreadable() from error
    if not codes or not all(postcode(code or "") for code in codes.values()):
        raise _unreadable()
    return codes


def _by_postcode(digits: str, data: MapData, postcodes: Postcodes) -> tuple[PlaceOffer, ...]:
    if len(digits) < _SHORTEST_CODE:
        return ()
    twins = _twins(data)
    found = [
        place
        for place in data.municipalities
        if postcodes.get((place.name, place.district), "").startswith(digits)
    ]
    found.sort(key=lambda place: -place.size)
    return tuple(_offer(place, postcodes, twins) for place in found[:_MOST_OFFERED])


def _offer(place: Municipality, postcodes: Postcodes, twins: frozenset[str]) -> PlaceOffer:
    code = postcode_words(postcodes.get((place.name, place.district), ""))
    parts = [place.name, f"okres {place.district}", f"ORP {place.authority}"]
    name = _name(place, twins)
    return PlaceOffer(
        words=" · ".join([*parts, f"PSČ {code}"] if code else parts),
        name=name,
        address=f"{code} {place.name}" if code else name,
    )


def _name(place: Municipality, twins: frozenset[str]) -> str:
    """The name, with the district where the region has two of it."""
    return f"{place.name} (okres {place.district})" if place.name in twins else place.name


def _twins(data: MapData) -> frozenset[str]:
    counts = Counter(place.name for place in data.municipalities)
    return frozenset(name for name, count in counts.items() if count > 1)


def _is_begun(token: str, place: Municipality) -> bool:
    """Whether the name has a word that begins so; a part inside a word is no help while typing."""
    first = _SAME_TOKEN.split(fold(token))[0]
    return any(word.startswith(first) for word in _SAME_TOKEN.split(fold(place.name)))


def _unreadable() -> PackUnreadable:
    return PackUnreadable("Nelze přečíst seznam PSČ.", "Přeinstalujte program.")
