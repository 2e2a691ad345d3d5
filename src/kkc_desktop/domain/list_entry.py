"""An item of a list that the station keeps for itself; what is not here is as shipped."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.station import OfficerId

ListEntryId = NewType("ListEntryId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListEntry:
    """One item in place of the shipped one of the same code, or beside the shipped ones.

    `content` are its fields as JSON; a hidden one is offered no more but keeps its words in old
    records, prints and filters. `id` is made of kind and code, so that there is one of each.
    """

    id: ListEntryId
    list_kind: ListKind
    code: str
    content: str = "{}"
    is_hidden: bool = False
    changed_at: datetime
    changed_by: OfficerId
    revision: int = 0


def entry_id(kind: ListKind, code: str) -> ListEntryId:
    """The one id of this item."""
    return ListEntryId(f"{kind.name}:{code}")
