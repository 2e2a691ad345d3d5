"""Shift handovers and their items; both are fixed once the outgoing officer has signed."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection, select

from kkc_desktop.domain.errors import StaleRecord
from kkc_desktop.domain.event_lists import HandoverState
from kkc_desktop.domain.handover import Handover, HandoverItem
from kkc_desktop.storage.duty_tables import HANDOVER_ITEMS, HANDOVERS
from kkc_desktop.storage.rows import Shelf, not_found

_HANDOVERS = Shelf(HANDOVERS, Handover)
_ITEMS = Shelf(HANDOVER_ITEMS, HandoverItem)


class Handovers:
    """The sheets, newest first, and the items of each."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, handover: Handover) -> None:
        """Stores a new sheet as it is."""
        _HANDOVERS.add(self._connection, handover)

    def update(self, handover: Handover) -> Handover:
        """Stores the changed sheet and gives it back with its next revision."""
        changed = replace(handover, revision=handover.revision + 1)
        stored = self.get(handover.id)
        where: dict[str, object] = {"id": handover.id, "revision": handover.revision}
        # Only what is another one: the locks look at the columns that a statement names.
        names = [n for n in _HANDOVERS.names if getattr(stored, n) != getattr(changed, n)]
        if not _HANDOVERS.change(self._connection, changed, names, where):
            raise StaleRecord(
                "Předání služby mezitím změnil někdo jiný. Nic z\u00a0vašeho se neuložilo.",
                "Otevřete předání znovu a\u00a0rozhodnutí zopakujte.",
            )
        return changed

    def get(self, handover_id: str) -> Handover:
        """The sheet of this id; refused with RecordNotFound."""
        query = select(HANDOVERS).where(HANDOVERS.c.id == handover_id)
        found = _HANDOVERS.read(self._connection, query)
        if not found:
            raise not_found()
        return found[0]

    def newest(self, limit: int = 50) -> tuple[Handover, ...]:
        """The sheets, newest first."""
        query = select(HANDOVERS).order_by(HANDOVERS.c.prepared_at.desc(), HANDOVERS.c.id)
        return _HANDOVERS.read(self._connection, query.limit(limit))

    def unfinished(self) -> tuple[Handover, ...]:
        """The sheets that nobody confirmed yet, newest first."""
        query = select(HANDOVERS).where(HANDOVERS.c.state != HandoverState.CONFIRMED)
        return _HANDOVERS.read(self._connection, query.order_by(HANDOVERS.c.prepared_at.desc()))

    def put_items(self, handover_id: str, items: Iterable[HandoverItem]) -> None:
        """Stores these items as the sheet's own."""
        _ITEMS.replace_children(self._connection, "handover_id", handover_id, items)

    def items_of(self, handover_id: str) -> tuple[HandoverItem, ...]:
        """The items in their order on the sheet."""
        query = select(HANDOVER_ITEMS).where(HANDOVER_ITEMS.c.handover_id == handover_id)
        return _ITEMS.read(self._connection, query.order_by(HANDOVER_ITEMS.c.position))
