"""The event cards in force at this station: shipped, or as its head changed them."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.card_file import ShippedCard, parse_cards
from kkc_desktop.domain.card_lines import (
    NotifyLine,
    PlanLine,
    Question,
    Term,
    notify_line_of,
    plan_line_of,
    question_of,
    terms_of,
)
from kkc_desktop.domain.event_card import EventCard, card_id
from kkc_desktop.domain.event_lists import CardKind
from kkc_desktop.domain.incident import Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.station import Station
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

_FILES = ("question_cards.toml", "event_cards.toml", "gauges.toml")


@cache
def shipped_cards() -> tuple[ShippedCard, ...]:
    """Every card that came with the program."""
    texts = [asset_path("seed", name).read_text(encoding="utf-8") for name in _FILES]
    return tuple(card for text in texts for card in parse_cards(text))


class Cards:
    """Reads the lines in force; the head of the station changes them."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._changed: dict[str, EventCard] | None = None

    @property
    def may_read(self) -> bool:
        """Whether the person on duty works with incidents at all."""
        return self._workplace.may(Act.BROWSE)

    @property
    def may_edit(self) -> bool:
        """Whether the person on duty changes cards."""
        return self._workplace.may(Act.EDIT_CARDS)

    @property
    def station(self) -> Station:
        """Whose words stand in the place of those in braces."""
        return self._workplace.station

    def questions(self, incident_type: IncidentType) -> tuple[Question, ...]:
        """What the desk asks about an incident of this type."""
        return tuple(question_of(each) for each in self.lines(CardKind.QUESTIONS, incident_type))

    def plan(self, incident_type: IncidentType) -> tuple[PlanLine, ...]:
        """What this station does about an incident of this type."""
        return tuple(plan_line_of(each) for each in self.lines(CardKind.PLAN, incident_type))

    def bodies(self, incident_type: IncidentType) -> tuple[NotifyLine, ...]:
        """Whom this station informs of an incident of this type."""
        station = self._workplace.station
        lines = self.lines(CardKind.NOTIFY, incident_type)
        return tuple(notify_line_of(each, station) for each in lines)

    def term(self, term: Term) -> int:
        """How many minutes or days the station gave the term."""
        return terms_of(self.lines(CardKind.TERMS, IncidentType.NOT_CHOSEN))[term]

    def lines(self, kind: CardKind, incident_type: IncidentType) -> tuple[str, ...]:
        """The lines in force; nothing where neither the program nor the station has any."""
        code = self._workplace.station.code
        return _lines_in_force(self._known(), code, kind, incident_type)

    def shipped(self, kind: CardKind, incident_type: IncidentType) -> tuple[str, ...]:
        """The lines as they came: those for every centre, then those for this one."""
        return _shipped_lines(self._workplace.station.code, kind, incident_type)

    def change(
        self, kind: CardKind, incident_type: IncidentType, lines: Sequence[str]
    ) -> EventCard:
        """Puts these lines in force; older records keep the words they were made of."""
        kept = tuple(text for line in lines if (text := clean_text(line).strip()))
        card = EventCard(
            id=card_id(kind, incident_type),
            kind=kind,
            incident_type=incident_type,
            lines=kept,
            changed_at=self._workplace.now(),
            changed_by=self._workplace.officer.id,
        )
        with self._workplace.act(Act.EDIT_CARDS, RecordKind.EVENT_CARD, card.id) as tx:
            tx.event_cards.put(card)
        self._changed = {**self._known(), card.id: card}
        return card

    def restore(self, kind: CardKind, incident_type: IncidentType) -> EventCard:
        """Puts the shipped lines in force again."""
        return self.change(kind, incident_type, self.shipped(kind, incident_type))

    def _known(self) -> dict[str, EventCard]:
        if self._changed is None:
            with self._workplace.look() as tx:
                self._changed = {card.id: card for card in tx.event_cards.all()}
        return self._changed


def card_type(notices: Sequence[Notice]) -> IncidentType:
    """Whose cards an incident uses: of the newest notice, of other incidents while it has none."""
    known = notices[-1].incident_type if notices else IncidentType.NOT_CHOSEN
    return IncidentType.OTHER if known is IncidentType.NOT_CHOSEN else known


def terms_in_force(tx: "Transaction", station_code: str) -> dict[Term, int]:
    """The terms as the station gave them, read within a transaction that is already open."""
    changed: dict[str, EventCard] = {card.id: card for card in tx.event_cards.all()}
    kind = CardKind.TERMS
    return terms_of(_lines_in_force(changed, station_code, kind, IncidentType.NOT_CHOSEN))


def _lines_in_force(
    changed: Mapping[str, EventCard],
    station_code: str,
    kind: CardKind,
    incident_type: IncidentType,
) -> tuple[str, ...]:
    card = changed.get(card_id(kind, incident_type))
    return card.lines if card else _shipped_lines(station_code, kind, incident_type)


def _shipped_lines(
    station_code: str, kind: CardKind, incident_type: IncidentType
) -> tuple[str, ...]:
    return tuple(
        line
        for card in shipped_cards()
        if (card.kind, card.incident_type) == (kind, incident_type)
        and card.station in ("", station_code)
        for line in card.lines
    )
