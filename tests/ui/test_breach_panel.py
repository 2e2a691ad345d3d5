"""The breach sheet at the desk: written by keys, its clock running, closed by the head."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from tests.factories import an_officer
from tests.keys import press

from kkc_desktop.domain.data_lists import BreachRisk
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.printing.pages import text_of
from kkc_desktop.ui import breach_panel
from kkc_desktop.ui.protection_page import ProtectionPage
from kkc_desktop.ui.protection_panels import BREACHES, PANELS

Key = Qt.Key


@pytest.fixture
def page(desk, qtbot):
    page = ProtectionPage(desk, [panel for panel in PANELS if panel.title == BREACHES])
    qtbot.addWidget(page)
    page.resize(1240, 700)
    page.show()
    page.refresh()
    page.focus_first()
    return page


@pytest.fixture
def panel(page):
    panel = page.part
    panel.heard = []
    panel.saved.connect(panel.heard.append)
    return panel


def fill_in(panel):
    form = panel.form
    form.description.set_value("výtisk seznamu zůstal v\u00a0čekárně")
    form.data_kinds.setText("jména a\u00a0telefony")
    form.people_count.setText("12")
    form.consequences.set_value("nevyžádané hovory")
    form.measures.set_value("výtisky se počítají")
    form.risk.set_value(BreachRisk.NONE)


def test_a_sheet_is_begun_saved_and_chosen_again(panel, desk):
    assert panel.window().focusWidget() is panel.new_button
    assert not panel._sheet.isVisible()
    panel.finish()
    assert panel.clock.figure_label.text() == "zbývá 72\u00a0h"
    assert panel.clock.line_label.text().startswith("Úřadu pro ochranu osobních údajů do")
    panel.save()
    assert panel.window().focusWidget() is panel.form.description, "nothing is stored without words"
    fill_in(panel)
    panel.finish()
    (stored,) = desk.breaches.page()
    assert panel.clock.line_label.text().endswith("se nehlásí")
    assert (stored.label, stored.people_count) == ("PZ 1/2026", 12)
    assert panel.heard[-1].text == "List PZ 1/2026 je uložený."
    panel.form.cause.setText("spěch")
    panel.finish()
    assert desk.breaches.page()[0].cause == "spěch"


def test_what_is_half_written_is_neither_left_nor_lost(panel, desk, monkeypatch):
    panel.finish()
    fill_in(panel)
    panel.save()
    panel.form.cause.setText("spěch")
    panel.refresh()
    assert panel.form.cause.text() == "spěch"
    panel.list.setFocus()
    panel.list.select_first()
    press(panel.list, Key.Key_Return)
    assert panel.heard[-1].is_warning
    monkeypatch.setattr(breach_panel, "ask", lambda *_a, **_k: "Zahodit")
    panel.discard()
    assert panel.form.cause.text() == ""
    panel.form.learned_at.clear()
    panel.save()
    assert panel.window().focusWidget() is panel.form.learned_at
    assert any("dozvěděla" in each.text for each in panel.problem_list.problems)


def test_the_clock_goes_on_and_says_that_it_is_late(panel, desk, clock):
    panel.finish()
    fill_in(panel)
    panel.form.risk.set_value(BreachRisk.SOME)
    panel.save()
    clock.at += timedelta(hours=30, minutes=40)
    panel._move_clock()
    assert panel.clock.figure_label.text() == "zbývá 41\u00a0h 20\u00a0min"
    clock.at += timedelta(hours=44, minutes=20)
    panel.refresh()
    assert panel.clock.figure_label.text() == "po lhůtě 3\u00a0h"
    assert panel.clock.property("kind") == "problem-error"
    (row,) = panel.list.rows()
    assert row.second_line == "po lhůtě 3\u00a0h"
    assert {each.field for each in panel.problem_list.problems} == {"reported_at", "late_reason"}
    sheets = []
    panel.nameless_wanted.connect(lambda content, title: sheets.append((content, title)))
    panel.print_paper()
    assert sheets[0][1] == "Porušení zabezpečení PZ 1/2026"
    assert "po lhůtě 3" in "\n".join(text_of(sheets[0][0]))


def test_the_head_alone_closes_a_complete_sheet(panel, desk, monkeypatch):
    monkeypatch.setattr(breach_panel, "ask", lambda *_a, **_k: "Uzavřít")
    panel.finish()
    fill_in(panel)
    panel.form.measures.set_value("")
    panel.save()
    assert not panel.close_button.isVisible()
    desk.workplace.seat(an_officer(id=OfficerId("head"), role=Role.HEAD))
    panel.refresh()
    panel.close_sheet()
    assert panel.window().focusWidget() is panel.form.measures
    panel.form.measures.set_value("výtisky se počítají")
    panel.save()
    panel.close_sheet()
    assert desk.breaches.page()[0].closed_at is not None
    assert not panel.save_button.isEnabled()
    assert panel.form.description.isReadOnly()
