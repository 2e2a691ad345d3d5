"""A list of a million records beside one of a thousand, and beside Qt's own table of SQL."""

import random
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from tests.factories import NOW, a_contact

from kkc_desktop.domain.code_lists import ContactChannel, ContactOutcome
from kkc_desktop.domain.contact import ContactId
from kkc_desktop.storage.contacts import Contacts

BATCH = 10_000


def fill(services, count):
    """Stores so many contacts, one every seven minutes, the last of them now."""
    chance = random.Random(7)
    channels, outcomes = list(ContactChannel), list(ContactOutcome)
    shelf = Contacts.shelf
    pattern = a_contact()
    with services.workplace.database.transaction() as transaction:
        bare = transaction.connection.connection.dbapi_connection
        for start in range(0, count, BATCH):
            rows = []
            for number in range(start, min(start + BATCH, count)):
                at = NOW - timedelta(minutes=7 * (count - number))
                contact = replace(
                    pattern,
                    id=ContactId(str(UUID(int=chance.getrandbits(128)))),
                    evidence_number=f"KKC-OL4-2026-{number % 1_000_000:06d}",
                    ticket=f"{chr(65 + number % 5)}\u00a0{number % 99 + 1}",
                    arrived_at=at,
                    closed_at=at + timedelta(minutes=20),
                    channel=chance.choice(channels),
                    outcome=chance.choice(outcomes),
                )
                rows.append(shelf.row_of(contact))
            bare.executemany(shelf._insert, rows)
