"""Reading of the shipped event cards."""

from dataclasses import dataclass

from kkc_desktop.domain.event_lists import CardKind
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.seed_rows import SeedRow, read_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class ShippedCard:
    """The lines as shipped; `station` is the code of the one centre they are for, or empty."""

    kind: CardKind
    incident_type: IncidentType
    station: str
    lines: tuple[str, ...]


def parse_cards(text: str) -> tuple[ShippedCard, ...]:
    """Every card of the file; refused with PackUnreadable when one is not as it should be."""
    return tuple(_card(row) for row in read_rows(text, "card", "type"))


def _card(row: SeedRow) -> ShippedCard:
    card = ShippedCard(
        kind=row.needed_member("kind", CardKind),
        incident_type=row.needed_member("type", IncidentType),
        station=row.text("station"),
        lines=row.texts("lines"),
    )
    row.finish()
    return card
