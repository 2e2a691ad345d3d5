"""Obnova ze zálohy: real files, by keyboard alone, and nothing is changed before its last step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.desk import Clock
from tests.founded import HEAD_PASSWORD, put_station, recovery_code
from tests.keys import press, type_text
from tests.ui.restore_files import opened_again, register, worked_at

from kkc_desktop.domain.audit import Act
from kkc_desktop.services.restoring import Restoring
from kkc_desktop.storage import backup_file
from kkc_desktop.storage.keys import Keys
from kkc_desktop.ui.backup_restore_dialog import CHOICE, FACTS, KEY, RUN, BackupRestoreDialog

ENTER, ESC, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab
STATE = 4


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    return put_station(data)


class Person:
    """Somebody at the keyboard who counts the keys that are not letters."""

    def __init__(self, dialog, qtbot):
        self.dialog, self.qtbot, self.keys = dialog, qtbot, 0

    def press(self, key):
        self.keys += 1
        press(QApplication.focusWidget(), key)

    def write(self, text):
        type_text(QApplication.focusWidget(), text)

    def reach(self, step):
        self.qtbot.waitUntil(lambda: self.dialog.step == step and not self.dialog._is_busy)

    def say(self, words):
        self.qtbot.waitUntil(lambda: words in spoken(self.dialog))


def spoken(dialog):
    parts = (dialog.choice.message, dialog.key.message, dialog.facts.message)
    return " ".join([part.words for part in parts] + [dialog.progress.words_label.text()])


@pytest.fixture
def sit(path, clock, qtbot):
    def sit(file=None):
        dialog = BackupRestoreDialog(Restoring(path, clock), file)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        qtbot.waitUntil(lambda: "Hledají" not in dialog.choice.message.words)
        return Person(dialog, qtbot)

    return sit


def states_of(dialog):
    model = dialog.choice.model
    return [model.index(row, STATE).data() for row in range(model.rowCount())]


def to_facts(person, password=HEAD_PASSWORD):
    person.press(ENTER)
    person.reach(KEY)
    person.write(password)
    person.press(ENTER)
    person.reach(FACTS)


def to_end(person):
    person.press(ENTER)
    person.qtbot.waitUntil(lambda: person.dialog.is_restored)


def test_a_lost_database_comes_back_by_four_keys_and_one_password(path, clock, sit):
    worked_at(path, clock, "after")
    path.unlink()
    person = sit()
    to_facts(person)
    facts = person.dialog.facts
    assert "nelze otevřít" in facts.present_fact.label.text()
    assert "KKC-KON-2026-000002" in facts.number_fact.label.text()
    assert facts.number_field.isHidden()
    to_end(person)
    assert "zneplatněná" in person.dialog.progress.words_label.text()
    with person.qtbot.waitSignal(person.dialog.accepted):
        person.press(ENTER)
    assert person.keys == 4
    services = opened_again(path, clock)
    assert register(services, "next") == "KKC-KON-2026-000003"
    services.workplace.database.close()


def test_nothing_is_changed_before_the_last_step(path, clock, sit):
    worked_at(path, clock, "after")
    before = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    person = sit()
    to_facts(person)
    person.press(ESC)
    assert not person.dialog.is_restored
    after = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    assert {k: v for k, v in after.items() if k != "stanice.pokusy"} == {
        k: v for k, v in before.items() if k != "stanice.pokusy"
    }


def test_what_the_present_data_have_more_is_told_and_stays_beside(path, clock, sit):
    file = worked_at(path, clock)
    services = opened_again(path, clock)
    register(services, "after")
    services.workplace.database.close()
    person = sit(file)
    to_facts(person)
    assert "1\u00a0kontakt" in person.dialog.facts.present_fact.label.text()
    to_end(person)
    assert [each.name for each in path.parent.glob("stanice-pred-obnovou-*.kkc")]


def test_damaged_foreign_and_newer_files_are_named_and_the_newest_good_one_is_chosen(
    path, clock, sit
):
    good = worked_at(path, clock)
    content = good.read_bytes()
    (good.parent / "a.kkczaloha").write_bytes(content[:-1])
    for name, old, new in (
        ("b", b'"store_id":"', b'"store_id":"x'),
        ("c", b'"schema_version":"0', b'"schema_version":"90'),
    ):
        (good.parent / f"{name}.kkczaloha").write_bytes(with_head(content, old, new))
    person = sit()
    choice = person.dialog.choice
    assert sorted(states_of(person.dialog)) == [
        "jiné stanice",
        "poškozená",
        "v\u00a0pořádku",
        "z\u00a0novější verze",
    ]
    assert choice.chosen().path == good
    choice.table.selectRow(states_of(person.dialog).index("z\u00a0novější verze"))
    assert "Nainstalujte" in choice.message.words
    assert not person.dialog.next_button.isEnabled()
    person.press(ENTER)
    assert person.dialog.step == CHOICE


def with_head(content, old, new):
    changed = content.replace(old, new, 1)
    length = int.from_bytes(content[13:21], "big") + len(new) - len(old)
    return changed[:13] + length.to_bytes(8, "big") + changed[21:]


def test_a_byte_changed_inside_is_found_before_anything_is_touched(path, clock, sit):
    file = worked_at(path, clock)
    content = bytearray(file.read_bytes())
    content[-5000] ^= 1
    file.write_bytes(content)
    path.unlink()
    person = sit()
    to_facts(person)
    person.press(ENTER)
    person.say("data zůstala beze změny")
    assert not path.exists()
    person.press(ENTER)
    person.reach(CHOICE)
    person.qtbot.waitUntil(lambda: states_of(person.dialog) == ["poškozená"])


def test_a_backup_made_with_other_keys_is_refused(path, clock, sit):
    """A forged one: the head says it is ours, the seal says it is not."""
    file = worked_at(path, clock)
    with file.open("rb") as source:
        opened = backup_file.read_opening(source)
        parts = list(backup_file.database_of(source, opened, None))
    file.unlink()
    backup_file.write(file, opened.head, opened.vault, parts, Keys.fresh().audit)
    person = sit()
    to_facts(person)
    person.press(ENTER)
    person.say("někdo změnil")
    services = opened_again(path, clock)
    services.workplace.database.close()


def test_a_wrong_password_is_said_and_forgotten(path, clock, sit):
    worked_at(path, clock)
    person = sit()
    person.press(ENTER)
    person.reach(KEY)
    person.write("špatné heslo")
    person.press(ENTER)
    person.say("v\u00a0době zálohy")
    assert person.dialog.step == KEY
    assert person.dialog.key.password_field.text() == ""
    assert QApplication.focusWidget() is person.dialog.key.password_field


def test_whoever_may_not_restore_uses_the_key_from_the_safe(path, clock, sit):
    worked_at(path, clock)
    person = sit()
    person.press(ENTER)
    person.reach(KEY)
    key = person.dialog.key
    assert [key.account_box.itemText(n) for n in range(key.account_box.count())] == [
        "npor. Jiří Novotný – vedoucí"
    ]
    key.by_password.setFocus()
    person.press(Qt.Key.Key_Down)
    assert key.account_box.count() == 2
    key.focus_first()
    person.write(recovery_code()[:-1])
    person.press(ENTER)
    assert person.dialog.step == KEY
    person.write(recovery_code()[-1])
    person.press(ENTER)
    person.reach(FACTS)
    to_end(person)


def test_without_the_anchor_the_last_number_on_paper_decides(path, clock, sit):
    worked_at(path, clock, "after", "lost")
    path.unlink()
    path.with_suffix(".kotva").unlink()
    person = sit()
    to_facts(person)
    facts = person.dialog.facts
    assert QApplication.focusWidget() is facts.number_field
    person.press(ENTER)
    assert "Opište" in facts.message.words
    assert person.dialog.step == FACTS
    person.write("nevím")
    person.press(ENTER)
    person.say("není evidenční číslo")
    assert person.dialog.step == FACTS
    facts.number_field.selectAll()
    person.write("KKC-KON-2026-000003")
    to_end(person)
    services = opened_again(path, clock)
    assert register(services, "next") == "KKC-KON-2026-000004"
    services.workplace.database.close()


def test_on_a_new_computer_somebody_says_that_the_backup_belongs_there(
    path, clock, sit, tmp_path, monkeypatch
):
    file = worked_at(path, clock)
    disk = tmp_path / "disk"
    disk.mkdir()
    file.rename(disk / file.name)
    for each in path.parent.iterdir():
        if each.is_file():
            each.unlink()
    person = sit()
    assert "žádná záloha není" in person.dialog.choice.message.words
    assert QApplication.focusWidget() is person.dialog.choice.folder_button
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(disk))
    person.press(ENTER)
    person.qtbot.waitUntil(lambda: states_of(person.dialog) == ["v\u00a0pořádku"])
    to_facts(person)
    person.press(ENTER)
    assert "patří sem" in person.dialog.facts.message.words
    person.dialog.facts.new_place_box.setChecked(True)
    person.dialog.facts.no_number_box.setChecked(True)
    to_end(person)
    opened_again(path, clock).workplace.database.close()


def test_a_restore_called_off_changes_nothing(path, clock, sit, monkeypatch):
    worked_at(path, clock)
    before = path.read_bytes()
    person = sit()
    to_facts(person)
    restore = person.dialog._restoring.restore

    def until_called_off(progress, is_cancelled, **rest):
        progress(0.1)
        while not is_cancelled():
            pass
        return restore(progress=progress, is_cancelled=is_cancelled, **rest)

    monkeypatch.setattr(person.dialog._restoring, "restore", until_called_off)
    person.press(ENTER)
    assert person.dialog.step == RUN
    press(person.dialog, ESC)
    person.reach(FACTS)
    person.say("nic se nezměnilo")
    assert path.read_bytes() == before


def test_the_restore_stands_in_the_trail_of_what_came_back(path, clock, sit):
    worked_at(path, clock)
    person = sit()
    to_facts(person)
    to_end(person)
    services = opened_again(path, clock)
    with services.workplace.database.reading() as reading:
        acts = [line.act for line in reading.audit.all()]
    services.workplace.database.close()
    assert Act.RESTORE in acts
