"""Found and handed-in things: what is kept, under which label, and where it went (§ 1052 n. OZ)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from kkc_desktop.domain.promise_lists import FoundState
from kkc_desktop.domain.station import OfficerId

FoundThingId = NewType("FoundThingId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundThing:
    """One thing at the station; `label` is the number on its tag, unique within the year.

    `document_id` is the receipt of its taking over, `handover_id` the paper it left with.
    `municipality` is the one on whose territory it was found.
    """

    id: FoundThingId
    label: str = ""
    document_id: str = ""
    contact_id: str = ""
    description: str = ""
    identifier: str = ""
    is_document: bool = False
    found_on: date | None = None
    found_place: str = ""
    municipality: str = ""
    shelf: str = ""
    state: FoundState = FoundState.KEPT
    left_at: datetime | None = None
    left_to: str = ""
    handover_id: str = ""
    note: str = ""
    recorded_at: datetime
    recorded_by: OfficerId
    revision: int = 0
