"""The health of the forms as a real contact is filled in: what is counted, and what never is."""

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.factories import an_officer
from tests.naughty.corpus import CORE

from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.data_lists import FieldEvent
from kkc_desktop.domain.form_count import CountedForm
from kkc_desktop.domain.form_health import RECORDS, FieldHealth, is_counted
from kkc_desktop.domain.station import Role
from kkc_desktop.ui.form_field_names import field_name
from kkc_desktop.ui.form_health_panel import FormHealthPanel
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
VISIT, BACK, ERROR, STOP = FieldEvent
CONTACT, PERSON = CountedForm.CONTACT, CountedForm.PERSON
FEWEST_NAMED = 10
"""Of the rest a form has no inputs: ids, moments, revisions."""


@pytest.fixture
def window(desk, clock, qapp, qtbot):
    window = MainWindow(desk, clock, qapp)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.go(Wish(place=Place.CONTACT))
    QApplication.processEvents()
    return window


def watch(window):
    return window.shelf.form_watch


def counted(window):
    return {key[1:]: count for key, count in watch(window).unstored.items() if key[0] is CONTACT}


def visit(window, *fields):
    for field in fields:
        assert window.page.form.focus(field)


def test_a_contact_with_errors_counts_entries_returns_refusals_and_the_end(window, desk):
    watch(window).store()
    visit(window, "subject", "note", "subject", "note", "channel")
    assert counted(window) == {
        ("subject", VISIT): 2,
        ("subject", BACK): 1,
        ("note", VISIT): 2,
        ("channel", VISIT): 1,
    }
    window.page.finish()
    after = counted(window)
    assert after[("reason", ERROR)] == 1
    assert ("reason", BACK) not in after, "the page led there, nobody went back"
    visit(window, "note")
    window.page.ui.subject.insertPlainText("paní Nováková, 777 123 456")
    visit(window, "subject")
    window.go(Wish(place=Place.DESK))
    assert counted(window)[("subject", STOP)] == 1
    watch(window).store()
    assert counted(window) == {}
    with desk.workplace.database.reading() as tx:
        rows = tx.form_counts.between("2026-11", "2026-11")
    assert all(is_counted(CountedForm[row.form], row.field) for row in rows)
    found = {(row.field, row.event): row.count for row in rows if row.form == "CONTACT"}
    assert found[("subject", STOP)] == 1
    assert found[("note", BACK)] >= 1


def test_a_finished_form_is_no_stop_and_a_locked_store_loses_no_count(window, desk):
    window.page.form.choose(ContactReason.PREVENTION)
    window.page.ui.outcome.set_value(ContactOutcome.SETTLED)
    window.page.finish()
    assert not [key for key in watch(window).unstored if key[2] is STOP]
    before = dict(watch(window).unstored)
    assert before
    officer = desk.workplace.officer
    desk.workplace.seat(None)
    watch(window).store()
    assert dict(watch(window).unstored) == before
    desk.workplace.seat(officer)
    watch(window).store()
    assert not watch(window).unstored


def test_nothing_typed_gets_into_the_counts(window, desk):
    page = window.page
    for text in CORE:
        page.ui.subject.set_value(text)
        page.ui.subject.setObjectName(text.replace("\x00", "")[:40])
        visit(window, "subject", "note")
    page.finish()
    window.go(Wish(place=Place.DESK))
    watch(window).store()
    with desk.workplace.database.reading() as tx:
        rows = tx.form_counts.between("0000-00", "9999-99")
    assert rows
    assert all(is_counted(CountedForm[row.form], row.field) for row in rows)
    assert {row.month for row in rows} == {"2026-11"}


def test_the_panel_shows_the_fields_by_their_words_and_what_to_look_at(desk, qtbot):
    desk.form_health.keep(
        {
            (PERSON, "phone", VISIT): 40,
            (PERSON, "phone", ERROR): 10,
            (CONTACT, "subject", VISIT): 60,
            (CONTACT, "subject", BACK): 6,
        }
    )
    desk.workplace.seat(an_officer(role=Role.HEAD))
    panel = FormHealthPanel(desk.form_health, desk.exporting)
    qtbot.addWidget(panel)
    panel.refresh()
    assert panel.sentence.text().startswith(
        "Podívejte se na pole Telefon (osoba): na 40 vstupů návraty 0, chyby 10, konce 0."
    )
    assert [row[1] for row in panel.table_shown().rows] == ["Telefon", "Stručně"]
    assert panel.model.data(panel.model.index(0, 4)) == "10 · 25\u00a0%"
    panel.form.set_value(CONTACT)
    panel.refresh()
    assert [row[1:] for row in panel.table_shown().rows] == [("Stručně", 60, 6, 0, 0)]
    panel.since.set_value(desk.form_health.months()[3])
    panel.until.set_value(desk.form_health.months()[1])
    panel.refresh()
    assert panel.body.currentIndex() == 1
    desk.workplace.seat(an_officer(role=Role.RECEPTIONIST))
    panel.refresh()
    assert panel.table_shown().rows == ()


@pytest.mark.parametrize("form", CountedForm)
def test_the_typed_fields_of_each_form_are_called_by_their_words(form, qapp):
    named = [field_name(FieldHealth(form=form, field=each.name)) for each in fields(RECORDS[form])]
    assert sum(name[:1].isupper() for name in named) >= FEWEST_NAMED, named
