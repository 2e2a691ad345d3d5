"""What a row of the handover's list stands for: the heading of a group, or an item."""

from collections.abc import Sequence
from dataclasses import dataclass

from kkc_desktop.domain.handover import HandoverItem
from kkc_desktop.ui.screen_language import tr


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
