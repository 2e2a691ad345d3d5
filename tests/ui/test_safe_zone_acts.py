"""The acts of the safe zone: head counts, leaving, people sought, lists, the short retention."""

from dataclasses import replace

import pytest
from tests.factories import PASSWORD
from tests.gathered import a_flood, ended, take_in, take_in_many
from tests.keys import press, type_text
from tests.safe_zone_desk import CTRL, Key, Zone

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.event_lists import SoughtState
from kkc_desktop.domain.gathering_register import GatheredList
from kkc_desktop.domain.station import Role
from kkc_desktop.printing.pages import page_count
from kkc_desktop.ui.gathered_dialogs import CountDialog, DepartureDialog, SeekDialog
from kkc_desktop.ui.gathered_erasure_dialog import ErasureDialog
from kkc_desktop.ui.gathered_part import GatheredPart
from kkc_desktop.ui.gathered_person_dialog import PersonDialog
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.sought_dialog import SoughtDialog


@pytest.fixture
def zone(services, qtbot):
    return Zone(services, a_flood(services), qtbot)


def test_f7_counts_and_a_mismatch_is_an_error_line(zone):
    take_in_many(zone.services, zone.flood, 4)
    zone.page.refresh()
    zone.press(Key.Key_F7)
    counted = zone.dialog(CountDialog).counted
    type_text(counted, "3")
    press(counted, Key.Key_Return)
    assert zone.page.frame.counts.state.text() == "sečteno 3, v\u00a0evidenci 4 (9:05)"
    assert zone.page.frame.counts.state.property("tone") == "error"
    zone.page.count()
    dialog = zone.dialog(CountDialog)
    dialog.counted.setText("4")
    dialog.perform()
    assert zone.page.frame.counts.state.text() == "sečteno 9:05, souhlasí (4)"
    assert zone.page.frame.counts.state.property("tone") == "success"


def test_a_count_of_nothing_is_refused_in_the_dialog(zone):
    zone.page.count()
    dialog = zone.dialog(CountDialog)
    dialog.perform()
    assert dialog.isVisible()
    assert dialog.hint_label.text().startswith("Není zapsáno, kolik lidí")
    dialog.counted.setText("sedm")
    dialog.perform()
    assert dialog.isVisible()
    dialog.reject()


def test_enter_opens_the_card_with_the_name_and_leaves_a_line_of_the_trail(zone):
    take_in(zone.services, zone.flood, "Vratislav Zřídkavý")
    zone.page.refresh()
    zone.page.table.setFocus()
    zone.page.table.selectRow(0)
    lines = trail(zone.services)
    zone.press(Key.Key_Return)
    dialog = zone.dialog(PersonDialog)
    assert dialog.form.ui.name.text() == "Vratislav Zřídkavý"
    assert trail(zone.services)[len(lines) :] == [Act.CONSULT]
    dialog.form.ui.place.set_value("chodba")
    dialog.perform()
    assert zone.people()[0].place == "chodba"


def trail(services):
    with services.workplace.database.reading() as tx:
        return [entry.act for entry in tx.audit.all()]


def test_a_card_emptied_is_refused_and_stays_open(zone):
    take_in(zone.services, zone.flood)
    zone.page.refresh()
    zone.page.table.selectRow(0)
    zone.page.acts.open_current()
    dialog = zone.dialog(PersonDialog)
    dialog.form.ui.name.clear()
    dialog.perform()
    assert dialog.isVisible()
    assert dialog.hint_label.text().startswith("Není zapsáno jméno ani popis.")
    dialog.reject()


def test_a_group_leaves_and_somebody_comes_back(zone):
    for name in ("Jan Kovář", "Marie Kovářová"):
        take_in(zone.services, zone.flood, name, group_name="rodina Kovářova")
    take_in(zone.services, zone.flood, "Oto Sám")
    zone.page.refresh()
    zone.page.frame.leave_button.click()
    dialog = zone.dialog(DepartureDialog)
    assert dialog.who.currentText() == "rodina K. (2)"
    dialog.perform()
    assert dialog.isVisible()
    dialog.where.set_value("nemocnice")
    dialog.perform()
    assert [p.left_to for p in zone.people()] == ["nemocnice", "nemocnice", ""]
    zone.page.table.selectRow(1)
    zone.page.acts.open_current()
    zone.dialog(PersonDialog).leave_button.click()
    assert [p.left_at is None for p in zone.people()] == [False, True, True]


def test_the_stay_of_everybody_is_ended_by_one_act(zone):
    take_in_many(zone.services, zone.flood, 7)
    zone.page.refresh()
    zone.page.frame.end_button.click()
    dialog = zone.dialog(DepartureDialog)
    assert "7\u00a0osob" in dialog.accessibleName()
    dialog.where.set_value("domů")
    dialog.perform()
    assert all(person.left_at for person in zone.people())
    assert not zone.page.frame.end_button.isEnabled()


def test_who_is_sought_is_suggested_and_verified_by_a_human(zone):
    person = take_in(
        zone.services, zone.flood, "Božena Vlčková", apparent_age=74, came_from="U Potoka 12"
    )
    zone.page.refresh()
    zone.page.acts.ask_sought()
    seek = zone.dialog(SeekDialog)
    seek.inputs["description"].setText("Božena Vlčková")
    seek.perform()
    assert seek.isVisible(), "who asks has to be said"
    seek.inputs["seeker"].setText("dcera")
    seek.age.setText("74")
    seek.perform()
    (row,) = zone.page.frame.sought.list.rows()
    assert row.title == "„B. V., 74\u00a0let“ – páska 001?"
    assert row.second_line.endswith("shoda: jméno, věk")
    zone.page.acts.verify(row.data)
    dialog = zone.dialog(SoughtDialog)
    assert "Vlčková" not in dialog.card.text()
    dialog.compare()
    assert "Božena Vlčková" in dialog.card.text()
    dialog.told.set_value("dceři telefonem")
    dialog.perform()
    (sought,) = zone.services.gathering.read(zone.flood).sought
    assert (sought.state, sought.matched_id) == (SoughtState.TOLD, person.id)
    (row,) = zone.page.frame.sought.list.rows()
    assert (row.title, row.data) == ("„B. V., 74\u00a0let“ – páska 001", "")


@pytest.mark.parametrize("kind", GatheredList, ids=lambda kind: kind.name)
def test_each_list_is_previewed_and_its_order_names_nobody(zone, kind):
    take_in_many(zone.services, zone.flood, 5)
    zone.page.refresh()
    zone.page.frame.prints.list.select_data(kind)
    zone.press(Key.Key_P, CTRL)
    ((content, order),) = zone.prints
    assert page_count(content) == 1
    assert order.record_id == zone.flood
    assert "Osoba1" not in order.title


def test_a_due_erasure_is_shown_to_the_head_alone_and_done_with_the_password(
    services, zone, clock, monkeypatch
):
    take_in(services, zone.flood, "Vratislav Zřídkavý")
    ended(services, zone.flood)
    clock.pass_by(days=30)
    zone.page.refresh()
    assert zone.page.frame.erase_line.isHidden()
    services.workplace.seat(replace(services.workplace.officer, role=Role.HEAD))
    zone.page.refresh()
    assert "1\u00a0evidence je" in zone.page.frame.erase_words.text()
    asked = []

    def confirmed(_parent, accounts, words):
        asked.append(words)
        accounts.confirm(PASSWORD)
        return True

    monkeypatch.setattr("kkc_desktop.ui.password_dialog.confirmed", confirmed)
    zone.page.frame.erase_button.click()
    dialog = zone.dialog(ErasureDialog)
    (row,) = dialog.list.rows()
    assert row.second_line.startswith("1\u00a0osoba, hledaných 0")
    dialog.perform()
    assert asked == ["Vymazat evidenci lidí ve středisku"]
    assert zone.people()[0].name == ""
    assert zone.page.frame.erase_line.isHidden()
    assert zone.texts(1) == ["vymazáno"]


def test_the_part_of_an_incident_counts_and_leads_here(services, zone, qtbot):
    take_in_many(services, zone.flood, 3)
    services.gathering.count(zone.flood, 2)
    part = GatheredPart(services.gathering)
    qtbot.addWidget(part)
    counted, wishes = [], []
    part.counted.connect(lambda *told: counted.append(told))
    part.wanted.connect(wishes.append)
    part.show_incident(services.incidents.open(zone.flood))
    assert part.here.text() == "Teď tady: 3"
    assert counted == [(3, True)]
    part.open_button.click()
    assert wishes == [Wish(place=Place.SAFE_ZONE, record_id=zone.flood)]
