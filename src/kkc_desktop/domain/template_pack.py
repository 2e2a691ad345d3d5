"""A pack of templates that the head of the station took into use, and what it puts on the shelf."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from kkc_desktop.domain.station import OfficerId
from kkc_desktop.domain.template import Template

SHIPPED = "dodaná s\u00a0programem"


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplatePack:
    """A versioned pack, in force from `valid_from` on; `sha256` is of the imported file."""

    id: str
    name: str
    version: str
    valid_from: date
    note: str = ""
    sha256: str
    imported_at: datetime
    imported_by: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFile:
    """One file of the pack as text, by its name inside the pack."""

    pack_id: str
    name: str
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelvedTemplate:
    """A template as the station knows it: shipped (`pack` is None), or from an imported pack."""

    template: Template
    pack: TemplatePack | None = None

    @property
    def origin(self) -> str:
        """Where it comes from, in words."""
        return f"sada {self.pack.name} {self.pack.version}" if self.pack else SHIPPED


def has_same_words(one: Template, other: Template) -> bool:
    """Whether both would make the same paper; their days of validity may differ."""
    return replace(one, valid_from=other.valid_from, valid_until=other.valid_until) == other


def in_force(shelved: Iterable[ShelvedTemplate], day: date) -> tuple[ShelvedTemplate, ...]:
    """Of each kind the one version begun from on the day: that valid from the latest day.

    Of two valid from the same day it is the one that stands later on the shelf.
    """
    chosen: dict[str, ShelvedTemplate] = {}
    for each in shelved:
        template = each.template
        rival = chosen.get(template.code)
        is_later = rival is None or rival.template.valid_from <= template.valid_from
        if template.is_valid_on(day) and is_later:
            chosen[template.code] = each
    return tuple(chosen.values())
