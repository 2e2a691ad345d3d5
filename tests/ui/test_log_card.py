"""The log on the page by keyboard: many lines, details, striking, the filter, the replay."""

import shutil
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.incident_desk import CTRL, log_texts, open_desk
from tests.keys import press, type_text

from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.log_page import LogGroup, LogLine
from kkc_desktop.services.log_keeping import FIRST_PAGE, PAGE
from kkc_desktop.ui.log_line_dialog import LogLineDialog
from kkc_desktop.ui.reason_dialog import ReasonDialog
from kkc_desktop.ui.replay_dialog import ReplayDialog
from kkc_desktop.ui.style import Scheme, apply_style

Key = Qt.Key


@pytest.fixture
def desk(blank_file, tmp_path, qtbot, qapp):
    apply_style(qapp, Scheme.LIGHT)
    with open_desk(shutil.copy(blank_file, tmp_path / "kkc.sqlite"), qtbot) as desk:
        desk.take_fire()
        yield desk


@pytest.fixture
def log(desk):
    return desk.page.ui.log


def write(desk, *lines):
    """Lines that came from elsewhere; the page shows them when it is opened again."""
    incident_id = desk.page.file.incident.id
    for line in lines:
        desk.services.incidents.log.write(incident_id, line)
    desk.page.ui.log.reload()
    QApplication.processEvents()


def texts(log):
    return [row.title for row in log.list.rows()]


def shown(desk, kind):
    (dialog,) = desk.page.findChildren(kind)
    return dialog


def test_only_the_end_of_a_long_log_is_read_and_the_rest_when_it_is_scrolled_to(desk, log):
    write(desk, *(LogLine(text=f"zápis {number}") for number in range(1, 251)))
    assert len(log.list.rows()) == FIRST_PAGE
    assert texts(log)[-1] == "zápis 250"
    bar = log.list.verticalScrollBar()
    assert bar.value() == bar.maximum()
    before = texts(log)[0]
    bar.setValue(0)
    assert len(log.list.rows()) == FIRST_PAGE + PAGE
    top = log.list.indexAt(log.list.rect().topLeft()).row()
    assert texts(log)[top] == before, "what was on top stays where it was"
    for _ in range(4):
        bar.setValue(0)
    assert texts(log) == log_texts(desk.stored()[0])


def test_a_typed_line_is_added_at_the_end_and_the_view_follows(desk, log):
    write(desk, *(LogLine(text=f"zápis {number}") for number in range(40)))
    log.list.verticalScrollBar().setValue(200)
    desk.press(Key.Key_J, CTRL)
    desk.enter("Hlídka na místě")
    QApplication.processEvents()
    assert texts(log)[-1] == "Hlídka na místě"
    bar = log.list.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_a_line_is_opened_by_enter_with_its_three_times(desk, log):
    now = desk.clock()
    write(
        desk,
        LogLine(
            text="Most neprůjezdný",
            occurred_at=now - timedelta(minutes=30),
            reported_at=now - timedelta(minutes=1),
            counterpart="starosta",
            addressee="hlídka 214",
        ),
    )
    log.list.setFocus()
    log.list.setCurrentIndex(log.list.model().index(0))
    press(log.list, Key.Key_End)
    press(log.list, Key.Key_Return)
    facts = dict(shown(desk, LogLineDialog).facts)
    assert facts["Čas události"].endswith("14:02")
    assert facts["Čas hlášení"].endswith("14:31")
    assert "14:32, o\u00a030\u00a0minut později" in facts["Čas zápisu"]
    assert (facts["Od koho"], facts["Komu"]) == ("starosta", "hlídka 214")


def test_delete_asks_for_the_reason_and_the_line_stays_struck(desk, log):
    write(desk, LogLine(text="Zůstávají čtyři lidé"))
    log.list.setFocus()
    log.list.choose(log.list.rows()[-1])
    press(log.list, Key.Key_Delete)
    dialog = shown(desk, ReasonDialog)
    dialog.perform()
    assert not log.list.rows()[-1].is_struck, "an empty reason strikes nothing"
    type_text(dialog.ui.reason, "přepočteno, jsou dva")
    dialog.perform()
    row = log.list.rows()[-1]
    assert row.is_struck
    assert "důvod: přepočteno, jsou dva" in row.second_line
    assert "škrtnuto" in row.spoken
    assert desk.stored()[0].strikes[0].reason == "přepočteno, jsou dva"
    assert log_texts(desk.stored()[0])[-1] == "Zůstávají čtyři lidé"
    log.list.setFocus()
    press(log.list, Key.Key_Delete)
    assert len([d for d in desk.page.findChildren(ReasonDialog) if d.isVisible()]) == 0


def test_a_correction_is_begun_from_the_wrong_line(desk, log):
    log.open_line(log.list.rows()[0])
    shown(desk, LogLineDialog).correct_button.click()
    assert "Oprava zápisu č.\u00a01" in log.text.placeholderText()
    desk.enter("Přijato v\u00a014:30")
    entry = desk.stored()[0].log[-1]
    assert (entry.kind, entry.corrects_number) == (LogKind.CORRECTION, 1)
    assert "Oprava" not in log.text.placeholderText()


def test_the_filter_finds_words_and_kinds_and_keeps_struck_lines(desk, log):
    write(desk, LogLine(text="Uzavřena Hněvotínská"), LogLine(text="Most otevřen"))
    row = next(row for row in log.list.rows() if "Hněv" in row.title)
    desk.services.incidents.log.strike(row.entry.id, "jiná ulice")
    log.filter_button.click()
    assert desk.window.focusWidget() is log.filter.words
    desk.type("hnevot")
    (found,) = log.list.rows()
    assert found.is_struck
    log.filter.words.clear()
    log.filter.groups.set_value((LogGroup.NOTICES,))
    log.filter.changed.emit()
    assert {row.entry.kind for row in log.list.rows()} == {LogKind.NOTICE, LogKind.HANDOVER}
    log.filter_button.click()
    assert texts(log) == log_texts(desk.stored()[0])


def test_to_whom_and_when_it_was_told_is_typed_where_it_is_asked_for(desk, log):
    assert not log.entry_line.addressee.isVisible()
    log.entry_line.more_button.click()
    log.entry_line.reported_at.setText("1500")
    log.text.setText("Bude klid")
    log.enter_line()
    assert desk.window.focusWidget() is log.entry_line.reported_at
    log.entry_line.reported_at.setText("1432")
    log.entry_line.addressee.setText("hlídka 214")
    log.enter_line()
    entry = desk.stored()[0].log[-1]
    assert (entry.text, entry.addressee) == ("Bude klid", "hlídka 214")
    assert entry.reported_at is not None
    assert not log.entry_line.addressee.isVisible()


def test_the_replay_goes_by_changes_and_shows_what_was_known(desk, log):
    desk.clock.move(minutes=20)
    write(desk, LogLine(text="Jeden pruh", occurred_at=desk.clock() - timedelta(minutes=19)))
    log.replay_button.click()
    dialog = shown(desk, ReplayDialog)
    assert texts_of(dialog)[-1] == "Jeden pruh"
    press(dialog.slider, Key.Key_Home)
    first = texts_of(dialog)
    assert first[0] == "Přijato oznámení události."
    assert "Jeden pruh" not in first
    assert "stav: předáno" in dialog.state_label.text()
    press(dialog.slider, Key.Key_Right)
    assert texts_of(dialog)[-1] == "Jeden pruh"
    press(dialog.slider, Key.Key_Left)
    assert texts_of(dialog) == first
    dialog.by_event.click()
    press(dialog.slider, Key.Key_End)
    assert "Jeden pruh" in texts_of(dialog)
    assert "Konice" in dialog.methane.answer_labels[1].text()


def test_the_replay_of_a_calamity_says_who_was_informed_by_then(desk, log):
    calamity = desk.services.calamities.begin("Povodeň", place="Konice").incident
    desk.clock.move(minutes=5)
    desk.services.notifying.notify(calamity.id, "ORP Konice")
    file = desk.services.calamities.file(calamity.id)
    dialog = ReplayDialog(file, lambda _: "", timedelta(minutes=10), desk.clock, desk.window)
    services = dialog.methane.answer_labels[-1]
    press(dialog.slider, Key.Key_End)
    assert services.text() == "vyrozuměno: ORP Konice"
    press(dialog.slider, Key.Key_Home)
    assert services.text() == "zatím nezapsáno"
    dialog.reject()


def texts_of(dialog):
    return [row.title for row in dialog.list.rows()]
