"""The seals of cards that the migration to 0005 made of earlier statements."""

from datetime import datetime

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.storage.rows import run
from kkc_desktop.storage.transaction import Transaction

_CARDS = "SELECT id, recorded_by, changed_at FROM person_cards ORDER BY number"
_REASON = "karta založena z\u00a0dřívějších záznamů"


def seal_made_cards(transaction: Transaction) -> None:
    """Tells the trail of every card; called right after the version that first made cards.

    Each line is of the officer of the statement and of the trail's last moment: a migration has
    neither a clock nor a person on duty.
    """
    audit = transaction.audit
    for card_id, officer_id, changed_at in run(transaction.connection, _CARDS).fetchall():
        at = audit.last_at() or datetime.fromisoformat(changed_at)
        audit.append(officer_id, Act.SEAL_RECORD, at, RecordKind.PERSON, card_id, _REASON)
