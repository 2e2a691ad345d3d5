"""The rows of the event cards: everybody of the desk reads them, the head changes them."""

from tests.services.rights_rows import RECEPTION, rows

from kkc_desktop.domain.card_lines import Term
from kkc_desktop.domain.event_lists import CardKind
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.station import Role

FLOOD = IncidentType.FLOOD
rows(
    RECEPTION,
    Cards__questions=lambda desk: desk.services.cards.questions(FLOOD),
    Cards__plan=lambda desk: desk.services.cards.plan(FLOOD),
    Cards__bodies=lambda desk: desk.services.cards.bodies(FLOOD),
    Cards__term=lambda desk: desk.services.cards.term(Term.GATHERED_DAYS),
    Cards__lines=lambda desk: desk.services.cards.lines(CardKind.PLAN, FLOOD),
)
rows(
    frozenset(Role),
    Cards__may_read=lambda desk: desk.services.cards.may_read,
    Cards__may_edit=lambda desk: desk.services.cards.may_edit,
    Cards__station=lambda desk: desk.services.cards.station,
    Cards__shipped=lambda desk: desk.services.cards.shipped(CardKind.PLAN, FLOOD),
)
rows(
    frozenset({Role.HEAD}),
    Cards__change=lambda desk: desk.services.cards.change(CardKind.PLAN, FLOOD, ["Zavřít most"]),
    Cards__restore=lambda desk: desk.services.cards.restore(CardKind.PLAN, FLOOD),
)
