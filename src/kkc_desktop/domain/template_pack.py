"""A pack of templates that the head of the station took into use."""

from dataclasses import dataclass
from datetime import date, datetime

from kkc_desktop.domain.station import OfficerId


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
