"""The card of somebody who came in the made-up day, with what can stand on it."""

from dataclasses import replace
from datetime import timedelta

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.person_card import CardId, PersonCard
from kkc_desktop.domain.person_lists import FlagKind
from kkc_desktop.services.desk import Services

_WHY = "příprava ukázky"


def known_person(services: Services) -> CardId:
    """Of the cards the one with most records; it gets a warning and a likeness."""
    files = services.person_files
    known = [card for card in files.page() if card.born_on is not None] or files.page()
    card = max(known, key=lambda each: files.open(each.id, _WHY).record_count)
    if not files.read(card.id).flags:
        until = files.today() + timedelta(days=84)
        services.person_flags.add(card.id, FlagKind.IN_PAIR, "slovní napadení recepční", until)
    if not files.read(card.id).alike:
        files.keep(_likeness(files.blank(), card))
    return card.id


def _likeness(blank: PersonCard, card: PersonCard) -> PersonCard:
    """The same person as somebody wrote them in a hurry."""
    return replace(
        blank,
        surname=fold(card.surname).title(),
        given_names=card.given_names,
        sex=card.sex,
        born_on=card.born_on,
        birth_number=card.birth_number,
        phone="773 905 112",
        email="novy.kontakt@example.cz",
    )
