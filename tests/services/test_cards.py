"""Cards are the station's own: its waters, its lines, its terms; what was made of them stays."""

import pytest
from tests.factories import a_station
from tests.services.conftest import HEAD

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.card_lines import PlanLine, Question, Term, notify_line_of
from kkc_desktop.domain.errors import NoRight
from kkc_desktop.domain.event_lists import CardKind
from kkc_desktop.domain.incident_lists import IncidentType, LogChannel

FLOOD = IncidentType.FLOOD


@pytest.mark.parametrize(
    ("code", "basin"), [("ZLH", "Povodí Odry, s. p."), ("KON", "Povodí Moravy, s. p.")]
)
def test_a_flood_is_told_to_the_authority_of_the_stations_own_river(code, basin):
    station = a_station(code=code, river_basin=basin)
    found = notify_line_of("! {správce povodí}, dispečink | telefonem | 20 min", station)
    assert found.body == f"{basin}, dispečink"
    assert (found.is_always, found.minutes, found.channel) == (True, 20, LogChannel.TELEPHONE)


def test_what_the_head_changed_is_in_force_and_can_be_taken_back(desk, trail):
    cards = desk.cards
    shipped = cards.plan(FLOOD)
    with pytest.raises(NoRight):
        cards.change(CardKind.PLAN, FLOOD, ["Zavřít most"])
    desk.duty.begin(HEAD)
    cards.change(CardKind.PLAN, FLOOD, ["Zavřít most | 10 min", "  ", "Uzavřít hráz"])
    wanted = (PlanLine(words="Zavřít most", minutes=10), PlanLine(words="Uzavřít hráz"))
    assert cards.plan(FLOOD) == wanted
    assert (Act.EDIT_CARDS, "PLAN:FLOOD") in trail()
    cards.restore(CardKind.PLAN, FLOOD)
    assert cards.plan(FLOOD) == shipped


def test_a_question_may_be_mandatory_and_a_term_has_its_shipped_number(desk):
    assert Question(words="Co měl na sobě?", is_mandatory=True) in desk.cards.questions(
        IncidentType.MISSING_PERSON
    )
    assert desk.cards.term(Term.GATHERED_DAYS) == 30
