"""What a row of the handover's list stands for, a heading or an item, and where it leads."""

from collections.abc import Sequence
from dataclasses import dataclass

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.handover import HandoverItem
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.protection_panels import BREACHES
from kkc_desktop.ui.screen_language import tr

_PLACES = {
    RecordKind.INCIDENT: Place.INCIDENT,
    RecordKind.CONTACT: Place.CONTACT,
    RecordKind.DOCUMENT: Place.DOCUMENT,
    RecordKind.ADVICE: Place.ADVICE,
    RecordKind.OUTAGE_KIT: Place.OUTAGE,
    RecordKind.FOUND_THING: Place.FINDS,
}


@dataclass(frozen=True, slots=True)
class HandoverRow:
    """A row of the list: the heading of a group, or an item."""

    heading: str = ""
    item: HandoverItem | None = None

    @property
    def words(self) -> str:
        """Everything the row says, for reading aloud."""
        if self.item is None:
            return self.heading
        item = self.item
        parts = (item.title, item.reason, item.note, tr(item.decision.label))
        return ", ".join(part for part in parts if part)


def wish_of(item: HandoverItem) -> Wish | None:
    """Where the item's record is; None where there is nothing to open."""
    if item.record_kind is RecordKind.SECURITY_BREACH:
        return Wish(place=Place.PROTECTION, text=BREACHES)
    place = _PLACES.get(item.record_kind)
    record_id = "" if place is Place.OUTAGE else item.record_id
    return Wish(place=place, record_id=record_id) if place is not None else None


def rows_of(items: Sequence[HandoverItem]) -> list[HandoverRow]:
    """The items under the headings of their groups."""
    rows: list[HandoverRow] = []
    group = None
    for item in items:
        if item.item_group is not group:
            group = item.item_group
            rows.append(HandoverRow(heading=tr(group.label)))
        rows.append(HandoverRow(item=item))
    return rows
