"""The rows of the look-up of known people: whoever may search and write contacts."""

from dataclasses import replace

from tests.factories import NOW, OFFICER_ID, a_person
from tests.services.rights_rows import RECEPTION, rows

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.person_card import CardId, PersonCard

CARD = PersonCard(
    id=CardId("known"),
    number=9_000,
    surname="Novák",
    birth_number="850315/1234",
    recorded_at=NOW,
    recorded_by=OFFICER_ID,
    changed_at=NOW,
    changed_by=OFFICER_ID,
    revision=1,
)


def known(desk):
    """The services of a desk that knows one person."""
    with desk.services.workplace.database.transaction() as transaction:
        if transaction.person_cards.find(CARD.id) is None:
            transaction.person_cards.add(CARD)
    return desk.services.known_people


def named(desk):
    return replace(a_person(), birth_number="8503151234")


rows(
    RECEPTION,
    KnownPeople__get_ready=lambda desk: known(desk).get_ready(),
    KnownPeople__find=lambda desk: known(desk).find("novak"),
    KnownPeople__settle=lambda desk: known(desk).settle("novak", 1),
    KnownPeople__look_at=lambda desk: known(desk).look_at(CARD.id),
    KnownPeople__reveal_birth_number=lambda desk: known(desk).reveal_birth_number(CARD.id),
    KnownPeople__take=lambda desk: known(desk).take(CARD.id, (RecordKind.CONTACT, "x")),
    KnownPeople__candidates=lambda desk: known(desk).candidates(named(desk)),
)
