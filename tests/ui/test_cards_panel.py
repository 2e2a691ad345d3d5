"""The card editor: the head writes lines and sees how they are understood, others read."""

import pytest
from tests.desk import open_desk
from tests.factories import an_officer
from tests.keys import type_text

from kkc_desktop.domain.card_lines import PlanLine
from kkc_desktop.domain.event_lists import CardKind
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.station import Role
from kkc_desktop.ui.cards_panel import CardsPanel
from kkc_desktop.ui.style import Scheme, apply_style

FLOOD, FIRE = IncidentType.FLOOD, IncidentType.FIRE


@pytest.fixture
def services(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc")
    yield services
    services.workplace.database.close()


@pytest.fixture
def panel(services, qapp, qtbot):
    apply_style(qapp, Scheme.LIGHT)
    panel = CardsPanel(services.cards)
    qtbot.addWidget(panel)
    panel.resize(1040, 560)
    panel.show()
    return panel


def sit(services, panel, role):
    services.workplace.seat(an_officer(role=role))
    panel.refresh()


def write(panel, *lines):
    panel.editor.selectAll()
    type_text(panel.editor, "\n".join(lines))


def test_the_head_writes_a_card_and_sees_how_each_line_is_understood(services, panel):
    sit(services, panel, Role.HEAD)
    assert panel.editor.value().split("\n") == list(services.cards.lines(CardKind.PLAN, FLOOD))
    write(panel, "Zavřít most | 10 min", "Uzavřít hráz | brzy")
    rows = panel.preview.rows()
    assert [(row.title, row.second_line, row.icon) for row in rows] == [
        ("Zavřít most", "do 10\u00a0min", "done"),
        ("Uzavřít hráz", "lhůtu nelze přečíst, pište 15 min", "warning"),
    ]
    said = []
    panel.said.connect(said.append)
    panel.save()
    assert said == ["Karta je uložená: karta opatření, povodeň, záplava, řádků 2."]
    assert services.cards.plan(FLOOD)[0] == PlanLine(words="Zavřít most", minutes=10)
    assert not panel.is_dirty()


def test_what_is_typed_into_one_card_waits_while_another_is_looked_at(services, panel):
    sit(services, panel, Role.HEAD)
    write(panel, "Zavřít most")
    panel.type.set_value(FIRE)
    assert panel.editor.value().split("\n") == list(services.cards.lines(CardKind.PLAN, FIRE))
    panel.refresh()
    assert panel.is_dirty()
    panel.type.set_value(FLOOD)
    assert panel.editor.value() == "Zavřít most"


def test_the_shipped_lines_come_back_into_the_box_and_hold_once_saved(services, panel):
    sit(services, panel, Role.HEAD)
    shipped = services.cards.plan(FLOOD)
    write(panel, "Zavřít most")
    panel.save()
    panel.restore_button.click()
    assert services.cards.plan(FLOOD) == (PlanLine(words="Zavřít most"),)
    panel.save()
    assert services.cards.plan(FLOOD) == shipped
    assert not panel.restore_button.isEnabled()


def test_terms_and_gauges_belong_to_the_whole_station(services, panel):
    sit(services, panel, Role.HEAD)
    for kind in (CardKind.TERMS, CardKind.GAUGES):
        panel.kind.set_value(kind)
        assert panel.type.isHidden()
        stored = services.cards.lines(kind, IncidentType.NOT_CHOSEN)
        assert panel.editor.value().split("\n") == list(stored)
        assert len(panel.preview.rows()) == len(stored)


def test_others_read_and_whoever_sees_no_records_is_told_so(services, panel):
    sit(services, panel, Role.OFFICER)
    assert panel.editor.isReadOnly()
    assert panel.save_button.isHidden()
    assert panel.restore_button.isHidden()
    assert panel.hint.text().startswith("Karty mění vedoucí")
    assert panel.preview.rows()
    sit(services, panel, Role.ADMINISTRATOR)
    assert not panel.editor.isEnabled()
    assert panel.hint.text().startswith("Karty vidí jen role")
