"""How a line of a card is understood, and which shipped line is not: none."""

import pytest
from tests.factories import a_station

from kkc_desktop.domain.card_preview import NOTATION, understood
from kkc_desktop.domain.event_lists import CardKind
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.services.cards import shipped_cards

HARD = "\u00a0"


def told(kind, *lines):
    station = a_station(town="Konice", river_basin="Povodí Moravy, s. p.")
    return [(line.words, line.note, line.is_fault) for line in understood(kind, lines, station)]


@pytest.mark.parametrize(
    ("kind", "line", "words", "note", "is_fault"),
    [
        (CardKind.QUESTIONS, "! Kdy to bylo?", "Kdy to bylo?", "musí se odpovědět", False),
        (CardKind.QUESTIONS, "Kdo tam byl?", "Kdo tam byl?", "není povinná", False),
        (CardKind.PLAN, "Zavřít most | 15 min", "Zavřít most", f"do 15{HARD}min", False),
        (CardKind.PLAN, "Zavřít most", "Zavřít most", "bez lhůty", False),
        (CardKind.PLAN, "Most | brzy", "Most", "lhůtu nelze přečíst, pište 15 min", True),
        (
            CardKind.NOTIFY,
            "! {obec}, starosta | radiostanicí | 9 min | 604",
            "Konice, starosta",
            f"vždy, radiostanicí, odpověď do 9{HARD}min, 604",
            False,
        ),
        (CardKind.NOTIFY, "{město}", "{město}", "{město} program nezná", True),
        (CardKind.TERMS, "zápis dodatečně | 12 min", "zápis dodatečně", "12", False),
        (CardKind.TERMS, "zpoždění | 12 min", "zpoždění", "takovou lhůtu program nezná", True),
        (
            CardKind.GAUGES,
            "Bělá | Mikulovice | A | 90 / ? / 150",
            "Bělá, Mikulovice",
            f"1.{HARD}SPA 90{HARD}cm, 2. neznámý, 3. 150{HARD}cm",
            False,
        ),
    ],
)
def test_a_line_says_what_goes_with_it(kind, line, words, note, is_fault):
    assert told(kind, line, "  ") == [(words, note, is_fault)]


def test_every_kind_has_its_notation_in_one_sentence():
    assert set(NOTATION) == set(CardKind)


def test_every_shipped_line_is_understood():
    station = a_station()
    faults = [
        (card.incident_type, line)
        for card in shipped_cards()
        for line in understood(card.kind, card.lines, station)
        if line.is_fault or not line.words
    ]
    assert faults == []


@pytest.mark.parametrize("kind", [CardKind.PLAN, CardKind.NOTIFY])
def test_every_type_of_incident_has_a_plan_and_somebody_to_be_informed(kind):
    known = {card.incident_type for card in shipped_cards() if card.kind is kind}
    assert set(IncidentType) - known <= {IncidentType.NOT_CHOSEN}


def test_no_shipped_line_holds_a_direct_number():
    national = {"112", "150", "155", "156", "158", "1239"}
    lines = [
        line for card in shipped_cards() if card.kind is CardKind.NOTIFY for line in card.lines
    ]
    digits = {
        word
        for line in lines
        for part in line.split("|")
        if not part.strip().endswith("min")
        for word in part.replace(",", " ").split()
        if word.isdigit() and len(word) > 2
    }
    assert digits <= national
