"""A filter that its officer gave a name to; unfinished work's neighbour, no record."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.data_lists import ViewPlace
from kkc_desktop.domain.station import OfficerId

SavedViewId = NewType("SavedViewId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """What its page shows under the name: `content` is the page's own JSON text."""

    id: SavedViewId
    officer_id: OfficerId
    place: ViewPlace
    name: str
    content: str
    saved_at: datetime
