"""Správa, tab Zálohy: what it says of the last backup, and what can be done there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from tests.factories import OFFICER_ID
from tests.founded import HEAD_ID, HEAD_PASSWORD
from tests.keys import press
from tests.ui.signed_in import once_asked, signed_in

from kkc_desktop.domain.station import Role
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.backups_panel import BackupsPanel
from kkc_desktop.ui.station_page import StationPage, StationPanels
from kkc_desktop.ui.station_panels import templates_panel
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

MADE, SIZE, LINES, STATE = range(4)


@pytest.fixture
def desk(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    with signed_in(data, HEAD_ID, HEAD_PASSWORD) as services:
        yield services


@pytest.fixture
def place(tmp_path):
    place = tmp_path / "disk"
    place.mkdir()
    return place


@pytest.fixture
def panel(desk):
    return BackupsPanel(desk.backups, desk.workplace.may, InlinePool())


@pytest.fixture
def page(qtbot, desk, panel):
    page = StationPage(desk.setup, StationPanels(templates_panel(desk), backups=panel))
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.show_part("Zálohy")
    page.focus_first()
    return page


def states_of(panel):
    return [panel.model.index(row, STATE).data() for row in range(panel.model.rowCount())]


def made(desk, panel):
    run = desk.backups.back_up()
    panel.refresh()
    return desk.backups.place() / run.file_name


def answer_with(word):
    def answer(dialog):
        next(b for b in dialog.findChildren(QPushButton) if word in b.text()).click()

    return answer


def test_a_station_without_a_backup_is_red_and_says_what_to_do(page, panel):
    assert panel.cards.state_label.text() == "Zatím žádná záloha"
    assert panel.cards.state_card.property("kind") == "problem-error"
    assert "žádná záloha neleží" in panel.fault_line.words
    assert not panel.restore_button.isEnabled()


def test_a_backup_made_by_hand_turns_the_card_green_and_stands_in_the_list(qtbot, page, panel):
    with qtbot.waitSignal(page.saved) as said:
        press(panel.cards.back_up_button, Qt.Key.Key_Space)
    assert "vyzkoušená" in said.args[0].text
    assert panel.cards.state_card.property("kind") == "saved-flash"
    assert panel.cards.last_label.text().startswith("Poslední vyzkoušená 22.")
    assert "stejném disku" in panel.cards.note_label.text()
    assert states_of(panel) == ["ověřena při vzniku"]


def test_a_backup_is_called_off_without_a_trace(page, panel, desk, monkeypatch):
    def never_ends(progress, is_cancelled):
        while not is_cancelled():
            pass
        progress(0.5)

    monkeypatch.setattr(desk.backups, "back_up", never_ends)
    once_asked(lambda dialog: press(dialog, Qt.Key.Key_Escape))
    shown = []
    original = ErrorDialog.open
    monkeypatch.setattr(ErrorDialog, "open", lambda self: (shown.append(self.text), original(self)))
    panel.back_up()
    assert shown == ["Práce byla přerušena na přání."]
    assert states_of(panel) == []


def test_another_place_is_chosen_and_told(qtbot, page, panel, desk, place, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))
    with qtbot.waitSignal(page.saved):
        panel.cards.place_button.click()
    assert desk.backups.place() == place
    assert panel.cards.place_label.text().replace("\u200b", "") == str(place)


def test_a_disk_that_is_not_plugged_in_is_said_in_the_panel(page, panel, desk, place):
    panel.put_place(place)
    place.rename(place.with_name("odpojeny"))
    desk.backups.back_up()
    panel.refresh()
    assert panel.cards.state_label.text() == "Záloha se nezdařila"
    assert "není dostupné" in panel.cards.last_label.text()


def test_a_damaged_and_a_foreign_file_are_named_and_cannot_be_restored(page, panel, desk):
    good = made(desk, panel)
    (good.parent / "kkc-KON-a.kkczaloha").write_bytes(good.read_bytes()[:-1])
    foreign = good.read_bytes().replace(b'"store_id":"', b'"store_id":"x')
    length = int.from_bytes(foreign[13:21], "big") + 1
    foreign = foreign[:13] + length.to_bytes(8, "big") + foreign[21:]
    (good.parent / "kkc-KON-b.kkczaloha").write_bytes(foreign)
    panel.refresh()
    assert sorted(states_of(panel)) == ["jiné stanice", "ověřena při vzniku", "poškozená"]
    panel.table.selectRow(states_of(panel).index("poškozená"))
    assert "není celý" in panel.fault_line.words
    assert not panel.verify_button.isEnabled()
    assert not panel.restore_button.isEnabled()


def test_a_backup_is_verified_again(qtbot, page, panel, desk):
    made(desk, panel)
    with qtbot.waitSignal(page.saved) as said:
        press(panel.verify_button, Qt.Key.Key_Space)
    assert "v\u00a0pořádku" in said.args[0].text
    assert states_of(panel) == ["ověřena znovu"]


def test_a_changed_byte_is_found_only_by_verifying(page, panel, desk, monkeypatch):
    file = made(desk, panel)
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    panel.refresh()
    shown = []
    monkeypatch.setattr(ErrorDialog, "open", lambda self: shown.append(self.text))
    panel.verify()
    assert shown == ["Záloha je poškozená, data stanice jsou beze změny."]
    assert states_of(panel) == ["ověřena při vzniku"]


def test_a_backup_from_before_a_change_of_the_key_is_verified_too(qtbot, page, panel, desk):
    made(desk, panel)
    desk.workplace.confirm()
    desk.backups.change_keys()
    with qtbot.waitSignal(page.saved) as said:
        panel.verify()
    assert "před výměnou klíče" in said.args[0].text


def test_the_chosen_backup_is_asked_for(qtbot, page, panel, desk):
    file = made(desk, panel)
    with qtbot.waitSignal(panel.restore_wanted) as wanted:
        press(panel.restore_button, Qt.Key.Key_Space)
    assert wanted.args == [file]


def test_the_plain_copy_goes_after_a_question(qtbot, page, panel, desk):
    copy = desk.workplace.folder / "stanice-nesifrovana-20261122-090500.kkc"
    copy.write_bytes(b"SQLite format 3\0")
    panel.refresh()
    assert panel.cards.copy_card.isVisible()
    once_asked(lambda dialog: press(dialog, Qt.Key.Key_Escape))
    panel.cards.delete_button.click()
    assert copy.exists()
    once_asked(answer_with("Smazat"))
    with qtbot.waitSignal(page.saved):
        panel.cards.delete_button.click()
    assert not copy.exists()
    assert not panel.cards.copy_card.isVisible()


def test_a_receptionist_backs_up_and_changes_nothing(qtbot, page, panel, desk):
    officer = next(o for o in desk.setup.officers() if o.id == OFFICER_ID)
    desk.workplace.seat(replace(officer, role=Role.RECEPTIONIST))
    page.refresh()
    hidden = (
        panel.cards.place_button,
        panel.cards.delete_button,
        panel.verify_button,
        panel.restore_button,
    )
    assert not [button.text() for button in hidden if button.isVisible()]
    with qtbot.waitSignal(page.saved):
        panel.cards.back_up_button.click()
