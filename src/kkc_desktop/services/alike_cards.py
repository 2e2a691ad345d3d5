"""Cards that may be of the same person, for the page of one: it advises, a human decides."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.person_file import Alike

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


def alike(tx: "Transaction", card: PersonCard, ids: tuple[str, ...]) -> tuple[Alike, ...]:
    """Cards that may be of the same person, likeliest first; who was told apart is left out."""
    apart = frozenset().union(*(tx.people.told_apart(each) for each in ids)) | set(ids)
    return tuple(
        Alike(card=other, reasons=_reasons(card, other), record_count=_count(tx, other))
        for other in tx.person_cards.alike(card)
        if other.id not in apart
    )


def _count(tx: "Transaction", card: PersonCard) -> int:
    return tx.person_records.count((card.id,))


def _reasons(card: PersonCard, other: PersonCard) -> tuple[str, ...]:
    said = (
        ("stejné rodné číslo", card.birth_number and card.birth_number == other.birth_number),
        ("stejné datum narození", card.born_on and card.born_on == other.born_on),
    )
    return tuple(words for words, is_so in said if is_so)
