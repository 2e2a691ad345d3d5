"""What taking over an official file of places would change: nothing is written before a choice."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.czech import czech_sort_key
from kkc_desktop.domain.map_data import MapData
from kkc_desktop.domain.official_file import (
    Line,
    PlaceSource,
    ReadMunicipality,
    ReadPlaces,
    by_code,
)
from kkc_desktop.domain.official_place import OfficialPlace
from kkc_desktop.domain.place_offer import Postcodes


class PlaceState(CodeList):
    """How a municipality of the file stands to what the station has."""

    CONFLICT = "střet"
    NEW = "nová"
    CHANGED = "změněná"
    VANISHED = "v\u00a0souboru chybí"
    SAME = "beze změny"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """One municipality: the lines that come and go, and in a conflict the sentence why."""

    code: str
    name: str
    known_name: str = ""
    state: PlaceState
    added: tuple[Line, ...] = ()
    gone: tuple[Line, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePreview:
    """The file compared with what the station has; conflicts first."""

    read: ReadPlaces
    rows: tuple[PlaceRow, ...]

    def count(self, state: PlaceState) -> int:
        """How many municipalities stand so."""
        return sum(row.state is state for row in self.rows)

    def taken(self, chosen: Collection[str]) -> tuple[PlaceRow, ...]:
        """What would be written when these conflicts and vanished ones are chosen as well."""
        asked = (PlaceState.CONFLICT, PlaceState.VANISHED)
        return tuple(
            row
            for row in self.rows
            if row.state in (PlaceState.NEW, PlaceState.CHANGED)
            or (row.state in asked and row.code in chosen)
        )


def compared_places(
    read: ReadPlaces,
    known: Iterable[OfficialPlace],
    taken_on: Mapping[str, date | None],
    data: MapData,
    postcodes: Postcodes,
) -> PlacePreview:
    """The file beside the stored rows and beside the map that came with the program.

    `taken_on` says by the code of a municipality of what day its rows are. What is older than
    those, lies outside the region or has another postcode than the program is a conflict.
    """
    ours: dict[str, set[Line]] = {}
    names: dict[str, str] = {}
    for place in known:
        lines = ours.setdefault(place.municipality_code, set())
        lines.add((place.part, place.street, place.postcode))
        names[place.municipality_code] = place.municipality
    rows = []
    for each in read.municipalities:
        if read.source is PlaceSource.CSU:
            rows.append(_named(each, names.get(each.code, "")))
        else:
            reason = _reason(read, each, taken_on.get(each.code), data, postcodes)
            streets = {line for line in ours.get(each.code, set()) if any(line)}
            rows.append(_filled(each, names.get(each.code, ""), streets, reason))
    if read.source is PlaceSource.CSU:
        said = by_code(read)
        missing = [code for code in names if code not in said]
        rows += [
            PlaceRow(code=code, name=names[code], state=PlaceState.VANISHED) for code in missing
        ]
    order = list(PlaceState)
    rows.sort(key=lambda row: (order.index(row.state), czech_sort_key(row.name), row.code))
    return PlacePreview(read=read, rows=tuple(rows))


def _named(each: ReadMunicipality, known_name: str) -> PlaceRow:
    state = PlaceState.SAME if known_name == each.name else PlaceState.CHANGED
    state = state if known_name else PlaceState.NEW
    return PlaceRow(code=each.code, name=each.name, known_name=known_name, state=state)


def _filled(each: ReadMunicipality, known_name: str, ours: set[Line], reason: str) -> PlaceRow:
    added, gone = sorted(each.lines - ours), sorted(ours - each.lines)
    is_same = bool(ours) and not added and not gone and known_name == each.name
    state = PlaceState.CHANGED if ours else PlaceState.NEW
    if is_same:
        state, reason = PlaceState.SAME, ""
    elif reason:
        state = PlaceState.CONFLICT
    return PlaceRow(
        code=each.code,
        name=each.name,
        known_name=known_name,
        state=state,
        added=tuple(added),
        gone=tuple(gone),
        reason=reason,
    )


def _reason(
    read: ReadPlaces,
    each: ReadMunicipality,
    taken_on: date | None,
    data: MapData,
    postcodes: Postcodes,
) -> str:
    if read.valid_on and taken_on and read.valid_on < taken_on:
        return "Soubor je starší než údaje, které stanice má."
    districts = [place.district for place in data.municipalities if place.name == each.name]
    if not districts:
        return "Obec na mapě programu není; leží mimo kraj, nebo změnila název."
    known = {code for d in districts if (code := postcodes.get((each.name, d), ""))}
    if known and not known & each.postcodes:
        return "Žádné PSČ obce není to, které pro obec toho jména má program."
    return ""
