"""Správa, tab Šablony: the preview says everything before anything is stored."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.desk import open_desk
from tests.factories import PASSWORD, an_officer
from tests.keys import press, type_text
from tests.packs import a_pack, changed, head, newer_receipt, shipped, zipped

from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.station import Role
from kkc_desktop.ui.pack_dialog import PackDialog
from kkc_desktop.ui.password_dialog import PasswordDialog
from kkc_desktop.ui.station_panels import templates_panel
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

HEAD = an_officer(role=Role.HEAD)
Key = Qt.Key


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc")
    services.workplace.seat(HEAD)
    yield services
    services.workplace.database.close()


@pytest.fixture
def panel(qtbot, desk):
    panel = templates_panel(desk)
    qtbot.addWidget(panel)
    panel.refresh()
    panel.show()
    return panel


@pytest.fixture
def pack(tmp_path):
    """A pack with a changed kind, a new one and one that the program knows."""
    receipt = newer_receipt(title='"Potvrzení o <b>přijatém</b> oznámení"')
    receipt = receipt.replace('    { block = "THINGS", title = "Dotčené věci" },\n', "")
    new = changed(shipped("POO"), code='"NAL"', title='"Potvrzení o nálezu"')
    return zipped(tmp_path / "s.zip", a_pack(POO=receipt, NAL=new, UZ=shipped("UZ")))


@pytest.fixture
def dialog(qtbot, desk, pack):
    dialog = PackDialog(desk.packs.read(pack), desk.workplace.now)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def when_open(kind, act):
    """Does the act with the dialog of that kind once it stands there."""

    def look():
        found = QApplication.activeModalWidget()
        if isinstance(found, kind):
            act(found)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def choose(dialog, code):
    data = next(row.data for row in dialog.kinds.rows() if row.data.code == code)
    dialog.kinds.select_data(data)


def look_of(dialog, words):
    """The format of the words in the table of changes, whose head ends with „Nově“."""
    document = dialog.view.document()
    cursor = document.find(words, document.find("Nově"))
    assert not cursor.isNull(), words
    return cursor.charFormat()


def test_the_list_says_which_kinds_are_new_which_change_and_from_when(dialog, desk):
    today = day_words(desk.workplace.today())
    rows = {row.data.code: row.second_line for row in dialog.kinds.rows()}
    assert rows == {
        "NAL": f"nově v\u00a0programu · platí od\u00a0{today}",
        "POO": f"mění se · platí od\u00a0{today}",
        "UZ": "beze změny",
    }


def test_a_changed_text_is_struck_and_underlined_and_named(dialog):
    choose(dialog, "POO")
    text = dialog.view.toPlainText()
    assert "Potvrzení o přijetí oznámení\nPotvrzení o <b>přijatém</b> oznámení" in text
    assert look_of(dialog, "přijetí").fontStrikeOut()
    assert look_of(dialog, "<b>přijatém</b>").fontUnderline()
    assert not look_of(dialog, "Potvrzení o ").fontStrikeOut()


def test_a_block_the_shipped_kind_has_is_missed(dialog):
    choose(dialog, "POO")
    assert "Proti dodané šabloně chybí blok: „Dotčené věci“." in dialog.view.toPlainText()


def test_what_only_goes_is_struck_out(dialog):
    choose(dialog, "POO")
    assert "Oznamovatel · Přijaté oznámení · Dotčené věci" in dialog.view.toPlainText()
    assert look_of(dialog, "Dotčené věci").fontStrikeOut()


def test_a_kind_without_a_change_says_so(dialog):
    choose(dialog, "UZ")
    assert "sada na ní nic nemění" in dialog.view.toPlainText()


def test_the_day_that_is_typed_is_on_the_button_and_in_the_list(dialog, desk):
    day = desk.workplace.today() + timedelta(days=40)
    dialog.day.clear()
    type_text(dialog.day, day.strftime("%d%m%Y"))
    assert dialog.take_button.text() == f"Převzít od\u00a0{day_words(day)}"
    assert day_words(day) in dialog.kinds.rows()[0].second_line
    dialog.take_button.click()
    assert dialog.result()
    assert dialog.valid_from == day


@pytest.mark.parametrize("typed", ["", "xx", "1.1.2020"])
def test_a_day_too_soon_or_unreadable_is_told_and_nothing_is_taken(dialog, typed):
    dialog.day.clear()
    type_text(dialog.day, typed)
    dialog.take_button.click()
    assert not dialog.result()
    assert dialog.message.words
    assert dialog.focusWidget() is dialog.day


def test_the_pack_is_taken_over_by_keys_alone(panel, desk, pack, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(pack), ""))

    def go_through(dialog):
        for stop in (dialog.view, dialog.day, dialog.back_button, dialog.take_button):
            press(dialog.focusWidget(), Key.Key_Tab)
            assert dialog.focusWidget() is stop
        when_open(PasswordDialog, confirm)
        press(dialog.take_button, Key.Key_Space)

    def confirm(dialog):
        type_text(dialog.password_field, PASSWORD)
        press(dialog.password_field, Key.Key_Return)

    when_open(PackDialog, go_through)
    with qtbot.waitSignal(panel.said) as told:
        press(panel.zip_button, Key.Key_Space)
    assert "je převzatá" in told.args[0]
    (taken,) = desk.packs.all()
    assert panel.model.index(0, 0).data() == f"{taken.name} – {taken.note}"
    row = next(r for r in range(20) if panel.in_force.model.index(r, 0).data() == "POO")
    assert panel.in_force.model.index(row, 2).data() == "2"
    assert panel.in_force.model.index(row, 5).data() == "sada Zkušební sada 1"


def test_going_back_changes_nothing(panel, desk, pack):
    when_open(PackDialog, lambda dialog: press(dialog, Key.Key_Escape))
    panel.show_preview(pack)
    assert desk.packs.all() == ()


def test_a_bad_pack_is_told_in_one_sentence(panel, desk, tmp_path):
    bad = zipped(tmp_path / "s.zip", a_pack(POO=newer_receipt().replace("copies = 2", "")))
    panel.show_preview(bad)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ErrorDialog))
    assert "POO.cs.toml, řádek" in dialog.accessibleName() + dialog.accessibleDescription()
    dialog.close()
    assert desk.packs.all() == ()


def test_without_a_pack_the_card_says_what_holds(panel):
    assert panel.model.rowCount() == 0
    assert not panel.table.isVisible()


def test_only_the_head_is_offered_the_import(panel, desk):
    assert panel.zip_button.isVisible()
    desk.workplace.seat(an_officer(role=Role.ADMINISTRATOR))
    panel.refresh()
    assert not panel.zip_button.isVisible()
    assert not panel.folder_button.isVisible()


def test_a_pack_for_later_is_listed_and_the_old_version_still_holds(panel, desk, tmp_path):
    later = f"{desk.workplace.today() + timedelta(days=30)}"
    path = zipped(tmp_path / "s.zip", a_pack(head=head(valid_from=later), POO=newer_receipt()))
    preview = desk.packs.read(path)
    desk.workplace.confirm()
    desk.packs.take_over(preview, preview.first_day)
    panel.refresh()
    assert panel.model.rowCount() == 1
    row = next(r for r in range(20) if panel.in_force.model.index(r, 0).data() == "POO")
    assert panel.in_force.model.index(row, 2).data() == "1"
