"""The board: every change is told in the log, public texts are numbered and approved."""

from dataclasses import replace

import pytest
from tests.services.calamity_desk import a_flood

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.event_lists import BoardPart, BoardState
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.printing.pages import text_of
from kkc_desktop.services.boarding import TypedItem
from kkc_desktop.storage.integrity import verify

PUMP = TypedItem(part=BoardPart.RESOURCE, title="čerpadlo", holder="JSDH Jeseník", quantity=2)


@pytest.fixture
def flood(desk):
    return a_flood(desk, 1).incident


def newest(desk, flood, kind):
    lines = desk.calamities.picture(flood.id).lines
    return [line.entry.text for line in lines if line.entry.kind is kind]


def test_a_line_of_the_board_and_each_change_of_it_stand_in_the_log(desk, flood, clock):
    item = desk.boarding.add(flood.id, PUMP)
    clock.pass_by(minutes=10)
    moved = desk.boarding.change(
        item, replace(PUMP, state=BoardState.WORKING, place="Nádražní 4", title="nic")
    )
    assert (moved.title, moved.state) == ("čerpadlo", BoardState.WORKING)
    assert desk.boarding.items(flood.id) == (moved,)
    assert newest(desk, flood, LogKind.BOARD) == [
        "Síly a\u00a0prostředky 2× – čerpadlo: JSDH Jeseník, Nádražní 4, na místě, plní se.",
        "Síly a\u00a0prostředky 2× – čerpadlo: JSDH Jeseník, požadováno.",
    ]
    clock.pass_by(minutes=1)
    assert desk.boarding.change(moved, replace(PUMP, state=moved.state, place=moved.place)) is moved
    assert len(newest(desk, flood, LogKind.BOARD)) == 2


def test_a_line_without_a_title_is_refused(desk, flood):
    with pytest.raises(NotComplete):
        desk.boarding.add(flood.id, TypedItem(part=BoardPart.ROLE, title=" "))


def test_a_public_text_is_numbered_approved_hung_up_and_taken_down(desk, flood):
    with pytest.raises(NotComplete) as refused:
        desk.boarding.issue(flood.id, " ", "")
    assert [each.field for each in refused.value.problems] == ["text", "approved_by"]
    desk.boarding.issue(flood.id, "Voda se nesmí pít.", "starosta")
    second = desk.boarding.issue(flood.id, "Cisterna stojí u školy.\n" * 60, "starosta")
    assert desk.calamities.picture(flood.id).public_notice == second
    down = desk.boarding.take_down(flood.id)
    assert (down.number, desk.calamities.picture(flood.id).public_notice) == (3, None)
    assert [each.number for each in desk.boarding.public_notices(flood.id)] == [1, 2, 3]
    told = newest(desk, flood, LogKind.PUBLIC)
    assert told[0] == "Informace pro veřejnost č.\u00a03: vývěska sejmuta."
    assert told[2].endswith("vyvěšena, schválil starosta: Voda se nesmí pít.")
    assert "Cisterna stojí" in text_of(desk.boarding.public_sheet(second))[0]


def test_the_board_is_sealed(desk, flood):
    item = desk.boarding.add(flood.id, PUMP)
    desk.boarding.change(item, replace(PUMP, state=BoardState.RELEASED))
    desk.boarding.issue(flood.id, "Voda se nesmí pít.", "starosta")
    found = verify(desk.workplace.database).breaches
    assert [each for each in found if each.record_kind is RecordKind.INCIDENT] == []
