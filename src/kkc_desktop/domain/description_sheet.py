"""What a description sheet asks by its kind, how it reads in one line, and what is odd about it."""

from dataclasses import fields

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.description import Description
from kkc_desktop.domain.event_lists import DescriptionKind
from kkc_desktop.domain.partial_plate import check_plate, plate_index
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.typed_text import quoted

_NOT_SAID = frozenset(
    {"id", "incident_id", "number", "kind", "replaces_id", "recorded_at", "recorded_by"}
)
SAID = tuple(field.name for field in fields(Description) if field.name not in _NOT_SAID)
"""The fields that somebody told, in the order of the record."""

_SUMMARY = {
    DescriptionKind.PERSON: (
        "name",
        "sex",
        "apparent_age",
        "height",
        "build",
        "hair",
        "clothing",
        "marks",
        "weapon",
        "company",
        "direction",
    ),
    DescriptionKind.VEHICLE: (
        "plate",
        "plate_country",
        "colour",
        "vehicle_kind",
        "make",
        "model",
        "damage",
        "occupants",
        "direction",
    ),
    DescriptionKind.MISSING: (
        "name",
        "sex",
        "apparent_age",
        "height",
        "clothing",
        "marks",
        "last_seen_at",
        "last_seen_place",
        "health",
        "fear_reason",
    ),
    DescriptionKind.BOMB_THREAT: (
        "exact_words",
        "explosion_time",
        "bomb_place",
        "bomb_look",
        "voice",
        "background",
    ),
}
_BEFORE = {
    "weapon": "zbraň: ",
    "company": "doprovod: ",
    "direction": "směr: ",
    "occupants": "osob: ",
    "damage": "poškození: ",
    "last_seen_at": "naposledy viděn ",
    "health": "zdraví: ",
    "fear_reason": "důvod obav: ",
    "explosion_time": "výbuch: ",
    "bomb_place": "místo: ",
    "bomb_look": "vzhled: ",
    "voice": "hlas: ",
    "background": "pozadí: ",
}


def is_blank(description: Description) -> bool:
    """Whether nothing was told yet."""
    return not any(_words(description, name) for name in SAID)


def description_words(description: Description) -> str:
    """What matters for a look-out, in one line; a note only where nothing else was told."""
    parts = []
    for name in _SUMMARY[description.kind]:
        words = _words(description, name)
        if words:
            said = quoted(words) if name == "exact_words" else words
            parts.append(f"{_BEFORE.get(name, '')}{said}")
    return ", ".join(parts) or _words(description, "note")


def log_words(description: Description, replaced_number: int = 0) -> str:
    """The line of the log about a stored sheet; `replaced_number` is the sheet it makes better."""
    what = f"{description.kind.label} č.\u00a0{description.number}"
    better = f" (zpřesňuje č.\u00a0{replaced_number})" if replaced_number else ""
    return f"{what[:1].upper()}{what[1:]}{better}: {description_words(description)}."


def check_description(description: Description) -> list[Problem]:
    """What is worth asking again; nothing here stops the storing but an empty sheet."""
    if is_blank(description):
        fix = "Zapište aspoň jeden údaj."
        return [Problem(field=first_field(description.kind), text="Popis je prázdný.", fix=fix)]
    odd = check_plate(description.plate, description.plate_country)
    return [odd] if odd else []


def first_field(kind: DescriptionKind) -> str:
    """Where a sheet of this kind begins."""
    return {
        DescriptionKind.PERSON: "sex",
        DescriptionKind.VEHICLE: "plate",
        DescriptionKind.MISSING: "name",
        DescriptionKind.BOMB_THREAT: "exact_words",
    }[kind]


def search_words(description: Description) -> str:
    """Every word of the sheet for the search, a plate also in its known parts."""
    words = " ".join(_words(description, name) for name in SAID)
    return f"{words} {plate_index(description.plate)}".strip()


def latest_sheets(descriptions: tuple[Description, ...]) -> tuple[Description, ...]:
    """The sheets that no better one replaced, in order of entry."""
    replaced = {each.replaces_id for each in descriptions if each.replaces_id}
    return tuple(each for each in descriptions if each.id not in replaced)


def _words(description: Description, name: str) -> str:
    if name == "last_seen_at":
        return moment_words(description.last_seen_at) if description.last_seen_at else ""
    return " ".join(str(getattr(description, name)).split())
