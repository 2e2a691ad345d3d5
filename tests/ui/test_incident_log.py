"""The log of an incident, and what stays of an emergency that was left half-written."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from tests.factories import a_draft
from tests.incident_desk import CTRL, RECEIVED, chip, log_texts, open_desk

from kkc_desktop.domain.incident_lists import (
    Hazard,
    LogChannel,
    LogKind,
)
from kkc_desktop.domain.log_page import LogLine

SHIPPED = timedelta(minutes=10)
HORSE = "Příliš žluťoučký kůň úpěl ďábelské ódy"
Key = Qt.Key


def spoken(log, place):
    """What a screen reader says of a line."""
    model = log.list.model()
    row = place % model.rowCount()
    return model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def desk(blank_file, tmp_path, qtbot):
    with open_desk(shutil.copy(blank_file, tmp_path / "kkc.sqlite"), qtbot) as desk:
        yield desk


@pytest.fixture
def stored(desk):
    desk.take_fire()
    return desk


def test_a_chip_checked_before_there_is_a_log_keeps_its_time(desk):
    desk.start()
    desk.type("Konice")
    desk.page.ui.description.setText("požár")
    chip(desk.page.ui.notified, "HZS").click()
    desk.clock.move(minutes=2)
    desk.press(Key.Key_S, CTRL)
    (file,) = desk.stored()
    entry = next(entry for entry in file.log if entry.kind is LogKind.NOTIFICATION)
    assert (entry.occurred_at, entry.counterpart) == (RECEIVED, "HZS 150")
    assert entry.recorded_at == RECEIVED + timedelta(minutes=2)
    assert chip(desk.page.ui.notified, "HZS").text() == " HZS 150 · 14:31"
    assert file.incident.handed_over_at is None


def test_a_line_of_the_log_is_entered_by_enter_and_marked_when_late(stored):
    stored.clock.move(minutes=12)
    stored.press(Key.Key_J, CTRL)
    log = stored.page.ui.log
    stored.type("Hlídka na místě")
    stored.press(Key.Key_Return)
    log.at.setFocus()
    stored.enter("1433", "t", "op. důstojník Hrubý", "3. patro odchází samo")

    (file,) = stored.stored()
    prompt, late = file.log[-2:]
    assert (prompt.text, prompt.is_late(SHIPPED)) == ("Hlídka na místě", False)
    assert late.occurred_at == datetime(2026, 3, 12, 13, 33, tzinfo=UTC)
    assert (late.channel, late.counterpart) == (LogChannel.TELEPHONE, "op. důstojník Hrubý")
    assert late.is_late(SHIPPED)
    assert [row.title for row in log.list.rows()] == log_texts(file)
    on_time, typed_late = (spoken(log, place) for place in (-2, -1))
    assert "dodatečně" in typed_late
    assert "dodatečně" not in on_time
    assert "telefonem op. důstojník Hrubý" in typed_late
    assert "zapsáno 14:44, o\u00a011\u00a0minut později, prap. Dvořáková" in typed_late
    assert not log.text.text()


def test_a_line_from_the_future_is_not_entered(stored):
    stored.page.ui.log.text.setText("Bude klid")
    stored.page.ui.log.at.setText("1500")
    stored.page.ui.log.enter_line()
    assert stored.window.focusWidget() is stored.page.ui.log.at
    assert "Bude klid" not in log_texts(stored.stored()[0])


def test_a_body_notified_later_is_written_into_the_log_once_and_stays_on(stored):
    stored.clock.move(minutes=2)
    chip(stored.page.ui.notified, "ZZS").click()
    chip(stored.page.ui.notified, "ZZS").click()
    (file,) = stored.stored()
    lines = [entry for entry in file.log if entry.kind is LogKind.NOTIFICATION]
    assert [(line.counterpart, line.occurred_at) for line in lines] == [
        ("ZZS 155", RECEIVED + timedelta(minutes=3))
    ]
    assert chip(stored.page.ui.notified, "ZZS").isChecked()
    assert "ZZS 155" in stored.page.ui.methane.answer_labels[6].text()


def test_a_line_of_the_log_leaves_the_notice_being_written_alone(stored):
    stored.page.change_situation()
    stored.type("Konice, náměstí")
    stored.page.ui.log.text.setText("Hasiči na místě")
    stored.page.ui.log.enter_line()
    assert stored.page.is_writing
    assert stored.page.ui.place.text() == "Konice, náměstí"
    assert log_texts(stored.stored()[0])[-1] == "Hasiči na místě"
    stored.press(Key.Key_S, CTRL)
    assert stored.stored()[0].latest.place == "Konice, náměstí"


def test_escape_keeps_the_notice_and_another_page_brings_it_back(desk):
    desk.start()
    desk.enter(f"{HORSE} <b>")
    desk.page.ui.occurred_at.setText("31. 2.")
    chip(desk.page.ui.hazards, "voda").click()
    chip(desk.page.ui.notified, "ZZS").click()
    desk.page.ui.accepted_by.setText("por. Malá")
    desk.page.ui.offender.setFocus()
    desk.type("muž v\u00a0čepici ")
    desk.clock.move(minutes=1)
    desk.press(Key.Key_Escape)
    assert desk.closed
    (draft,) = desk.services.drafts.unfinished()
    assert HORSE not in draft.title

    page = desk.new_page()
    page.restore(desk.services.drafts.give_back(draft.id))
    assert page.ui.place.text() == f"{HORSE} <b>"
    assert page.ui.occurred_at.text() == "31. 2."
    assert page.ui.hazards.value() == (Hazard.WATER,)
    assert chip(page.ui.notified, "ZZS").text() == " ZZS 155 · 14:31"
    assert page.ui.accepted_by.text() == "por. Malá"
    assert desk.has_focus("offender")
    desk.type("č")
    assert page.ui.offender.text() == "muž v\u00a0čepici č"
    assert page.ui.band.clock_label.text() == "1:00"


def test_a_taken_notice_leaves_no_draft(desk):
    desk.start()
    desk.type("Konice")
    desk.page.ui.description.setText("požár")
    desk.page.keep_now()
    desk.press(Key.Key_S, CTRL)
    desk.page.keep_now()
    assert desk.services.drafts.unfinished() == ()


def test_a_second_notice_comes_back_with_what_the_log_got_meanwhile(stored):
    stored.page.change_situation()
    stored.type("Konice, náměstí")
    stored.page.keep_now()
    (draft,) = stored.services.drafts.unfinished()
    incident_id = stored.stored()[0].incident.id
    stored.services.incidents.log.write(incident_id, LogLine(text="Hasiči na místě"))
    page = stored.new_page()
    page.restore(stored.services.drafts.give_back(draft.id))
    assert page.ui.place.text() == "Konice, náměstí"
    assert page.file.latest.number == 2
    assert page.ui.log.list.rows()[-1].title == "Hasiči na místě"


def test_a_half_typed_line_of_the_log_is_kept_until_it_is_entered(stored):
    stored.type("Hlídka")
    stored.page.keep_now()
    (draft,) = stored.services.drafts.unfinished()
    page = stored.new_page()
    page.restore(stored.services.drafts.give_back(draft.id))
    assert stored.window.focusWidget() is page.ui.log.text
    stored.enter(" na místě")
    assert log_texts(stored.stored()[0])[-1] == "Hlídka na místě"
    assert stored.services.drafts.unfinished() == ()


def test_an_untouched_notice_leaves_nothing_behind(desk):
    desk.start()
    desk.press(Key.Key_Escape)
    assert desk.services.drafts.unfinished() == ()
    assert not desk.stored()


def test_a_draft_that_cannot_be_read_leaves_a_page_whose_keys_do_no_harm(desk):
    draft = a_draft(content="{")
    desk.page.restore(draft)
    (dialog,) = desk.page.findChildren(QDialog)
    dialog.close()
    for verb in ("save", "finish", "print_paper", "jump_to_problems", "change_situation", "leave"):
        getattr(desk.page, verb)()
    assert desk.wishes == []
    assert desk.closed
