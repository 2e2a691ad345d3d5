"""Contacts on disk."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import func, select

from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.contact import Contact
from kkc_desktop.storage.columns import day_bounds
from kkc_desktop.storage.rows import Shelf, Versioned
from kkc_desktop.storage.tables import CONTACTS


class Contacts(Versioned[Contact]):
    """Every visit and call, waiting or finished; newest by arrival."""

    shelf = Shelf(CONTACTS, Contact)
    newest_by = "arrived_at"

    def tickets_of(self, day: date) -> int:
        """How many contacts arrived on the day, as Prague's clock has it."""
        start, end = day_bounds(day)
        arrived_at = CONTACTS.c.arrived_at
        query = select(func.count()).where(arrived_at >= start, arrived_at < end)
        return self.connection.execute(query).scalar_one()

    def led_among(self, ids: Collection[str]) -> tuple[Contact, ...]:
        """Those that are kept under hlava III z. 110/2019, as criminal matters are."""
        table = CONTACTS.c
        query = select(CONTACTS).where(table.id.in_(ids), table.regime == DataRegime.LED)
        return self.shelf.read(self.connection, query)

    def waiting(self) -> tuple[Contact, ...]:
        """Contacts whose person is still here, the longest waiting first."""
        query = select(CONTACTS).where(CONTACTS.c.closed_at.is_(None))
        return self.shelf.read(self.connection, query.order_by(CONTACTS.c.arrived_at))

    def referred(self, start: datetime, end: datetime) -> tuple[Contact, ...]:
        """Contacts that arrived in this time and were sent somewhere else, the newest first."""
        table = CONTACTS.c
        query = select(CONTACTS).where(
            table.arrived_at >= start, table.arrived_at < end, table.referral != ""
        )
        return self.shelf.read(self.connection, query.order_by(table.arrived_at.desc(), table.id))
