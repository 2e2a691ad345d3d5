"""Places taken over from the files of RÚIAN and ČSÚ, and where they came from."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from kkc_desktop.domain.station import OfficerId

PlaceImportId = NewType("PlaceImportId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceImport:
    """One file that was taken over; `sha256` is of the file as it came, in hex."""

    id: PlaceImportId
    source: str
    file_name: str
    sha256: str
    valid_on: date | None = None
    row_count: int = 0
    imported_at: datetime
    imported_by: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialPlace:
    """One street, or a part of a municipality without streets; codes are those of RÚIAN."""

    municipality_code: str
    municipality: str
    part: str = ""
    street: str = ""
    postcode: str = ""
    import_id: PlaceImportId
