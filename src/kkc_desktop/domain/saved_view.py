"""A filter that its officer gave a name to; unfinished work's neighbour, no record."""

import json
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

    @property
    def typed(self) -> str:
        """What somebody typed into it: its name, the text searched for, the words of a list."""
        try:
            said = json.loads(self.content)
            words = [str(said[key]) for key in ("query", "words") if key in said]
        except (ValueError, TypeError):
            words = [self.content]  # nobody can say what of it was typed
        return " ".join((self.name, *words))
