"""Správa, tab Seznamy: chosen, searched, changed, added, hidden and taken over by keys alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.desk import Clock, open_desk
from tests.factories import an_officer
from tests.keys import press, type_text

from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.edited_code_lists import member_code
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_row import RowState
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.ui.list_import_dialog import ListFaultsDialog, ListImportDialog
from kkc_desktop.ui.list_rows import LIST_NAMES, ListName
from kkc_desktop.ui.lists_panel import ListsPanel
from kkc_desktop.ui.style import Scheme, apply_style

PLACE = ListKind.REFERRAL
HEADS = "Kód;Věc občana;Kam s\u00a0ní;Ověřit znovu do"


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc", Clock())
    sit(services, Role.HEAD)
    yield services
    services.workplace.database.close()


def sit(services, role):
    services.workplace.seat(an_officer(id=OfficerId(role.name), role=role))


@pytest.fixture
def panel(qtbot, desk):
    made = ListsPanel(desk.lists, desk.list_files, desk.workplace.now, desk.duty.name_of)
    qtbot.addWidget(made)
    made.resize(1044, 560)
    made.show()
    made.activateWindow()
    made.names.select_data(ListName(PLACE))
    return made


def titles(panel):
    return [panel.model.row_at(panel.model.index(n, 0)).code for n in range(panel.model.rowCount())]


def choose(panel, code):
    panel.table.selectRow(titles(panel).index(code))


def entry(desk, code, kind=PLACE):
    return desk.workplace.lists.entry(kind, code)


def test_every_list_and_every_code_list_is_there(panel, desk):
    names = [row.data for row in panel.names.rows() if not row.is_heading]
    assert tuple(names) == LIST_NAMES
    for name in names:
        panel.names.select_data(name)
        shown = [row for row in desk.lists.all_entries(name.kind) if name.has(row)]
        assert titles(panel) == [row.code for row in shown]


def test_an_item_is_changed_by_keys_and_holds_at_once(panel, desk):
    panel.names.setFocus()
    press(panel.names, Qt.Key.Key_Return)
    assert panel.table.hasFocus()
    press(panel.table, Qt.Key.Key_Down)
    press(panel.table, Qt.Key.Key_Return)
    line = panel.form.inputs["matter"].widget
    assert line.hasFocus()
    type_text(line, "a mapa ")
    assert not panel.table.isEnabled()
    panel.save()
    assert entry(desk, "doklady").state is RowState.CHANGED
    assert entry(desk, "doklady").title.startswith("a mapa ")
    assert panel.table.isEnabled()


def test_what_is_missing_is_marked_and_nothing_is_stored(panel, desk):
    panel.form.inputs["where"].widget.clear()
    panel.save()
    assert panel.form.inputs["where"].widget.hasFocus()
    assert "Kam s\u00a0ní" in panel.form.inputs["where"].widget.toolTip()
    assert entry(desk, "doprava").state is RowState.SHIPPED
    assert panel.is_dirty()


def test_a_day_that_is_none_is_told_at_its_field(panel, desk):
    day = panel.form.inputs["review_on"].widget
    day.clear()
    type_text(day, "31.2.2027")
    panel.save()
    assert day.hasFocus()
    assert entry(desk, "doprava").state is RowState.SHIPPED


def test_a_new_item_takes_its_code_once(panel, desk):
    panel.begin_new()
    assert panel.form.code.hasFocus()
    type_text(panel.form.code, "doprava")
    for name, words in (("matter", "pes"), ("where", "útulek"), ("review_on", "1.11.2027")):
        type_text(panel.form.inputs[name].widget, words)
    panel.save()
    assert "už má jiná položka" in panel.form.code.toolTip()
    panel.form.code.clear()
    type_text(panel.form.code, "utulek")
    panel.save()
    row = entry(desk, "utulek")
    assert (row.state, row.values["review_on"]) == (RowState.OWN, date(2027, 11, 1))
    assert panel.form.code.isReadOnly()


def test_hiding_showing_and_restoring(panel, desk):
    choose(panel, "klid")
    panel.hide_button.click()
    assert entry(desk, "klid").state is RowState.HIDDEN
    assert panel.hide_button.accessibleName() == "Zase nabízet"
    panel.hide_button.click()
    assert entry(desk, "klid").state is RowState.SHIPPED
    type_text(panel.form.inputs["matter"].widget, "X")
    panel.save()
    panel.restore_button.click()
    assert entry(desk, "klid").state is RowState.SHIPPED
    assert panel.restore_button.isHidden()


def test_typed_words_come_back_by_one_button(panel, desk):
    type_text(panel.form.inputs["matter"].widget, "X")
    panel.undo_button.click()
    assert not panel.is_dirty()
    assert panel.form.inputs["matter"].widget.text() == entry(desk, "doprava").text("matter")


def test_the_search_looks_into_every_value_without_hacky(panel):
    type_text(panel.search, "utulek nebo hluk")
    assert titles(panel) == []
    panel.search.clear()
    type_text(panel.search, "veterinarni")
    assert titles(panel) == ["zvirata"]


def test_a_choice_is_ticked_by_the_space_bar(panel, desk):
    reasons = panel.form.inputs["reasons"].widget
    before = entry(desk, "doprava").values["reasons"]
    reasons.setFocus()
    press(reasons, Qt.Key.Key_Space)
    panel.save()
    assert set(before) ^ set(entry(desk, "doprava").values["reasons"]) == {"DANGER"}


def test_a_code_list_shows_no_code_and_takes_no_new_member(panel, desk):
    panel.names.select_data(ListName(ListKind.CODE_LIST, "ContactReason"))
    assert panel.table.isColumnHidden(0)
    assert not panel.add_button.isEnabled()
    choose(panel, member_code(ContactReason.MEDIA))
    panel.form.inputs["label"].widget.clear()
    type_text(panel.form.inputs["label"].widget, "besedy")
    panel.save()
    assert desk.workplace.lists.words().label(ContactReason.MEDIA) == "besedy"
    assert "na papíře „média, exkurze, besedy“" in panel.trust.text()


def test_overdue_items_are_marked_by_words_and_sign(panel, desk):
    row = entry(desk, "nalez")
    desk.lists.change(PLACE, "nalez", {**row.values, "review_on": date(2026, 1, 1)})
    panel.refresh()
    name = next(row for row in panel.names.rows() if row.data == ListName(PLACE))
    assert name.time_text == "1\u00a0po lhůtě"


def test_a_role_that_may_not_edit_only_looks(panel, desk):
    sit(desk, Role.OFFICER)
    panel.refresh()
    choose(panel, "klid")
    buttons = (panel.add_button, panel.import_button, panel.export_button, panel.save_button)
    assert all(button.isHidden() for button in (*buttons, panel.hide_button))
    assert panel.form.inputs["matter"].widget.isReadOnly()
    panel.save()
    assert entry(desk, "klid").state is RowState.SHIPPED


def test_a_file_is_taken_over_and_a_conflict_is_chosen_by_the_space_bar(panel, desk, tmp_path):
    row = entry(desk, "doprava")
    desk.lists.change(PLACE, "doprava", {**row.values, "where": "naše slova"})
    file = tmp_path / "seznam.csv"
    text = f"{HEADS}\ndoprava;věc;jejich;1.11.2027\nutulek;pes;útulek;1.11.2027\n"
    file.write_text(text, encoding="utf-8")

    def answer():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ListImportDialog)
        assert dialog.take_button.text() == "Převzít 1\u00a0položku"
        press(dialog.rows, Qt.Key.Key_Space)
        assert dialog.take_button.text() == "Převzít 2\u00a0položky"
        dialog.take_button.click()

    QTimer.singleShot(0, answer)
    panel.show_preview(file)
    assert entry(desk, "doprava").text("where") == "jejich"
    assert "utulek" in titles(panel)


def test_esc_in_the_preview_writes_nothing(panel, desk, tmp_path):
    file = tmp_path / "seznam.csv"
    file.write_text(f"{HEADS}\nutulek;pes;útulek;1.11.2027\n", encoding="utf-8")
    QTimer.singleShot(0, lambda: press(QApplication.activeModalWidget(), Qt.Key.Key_Escape))
    panel.show_preview(file)
    assert entry(desk, "utulek") is None


def test_a_faulty_file_names_every_fault(panel, desk, tmp_path):
    file = tmp_path / "seznam.csv"
    file.write_text(f"{HEADS};Barva\nutulek;pes;;31.2.2027;x\n", encoding="utf-8")
    said = []

    def read():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ListFaultsDialog)
        said.extend(dialog.faults.item(n).text() for n in range(dialog.faults.count()))
        press(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, read)
    panel.show_preview(file)
    assert len(said) >= 3
    assert entry(desk, "utulek") is None


def test_a_list_is_written_into_a_file(panel, desk, tmp_path, monkeypatch):
    file = tmp_path / "kam.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    panel.export_button.click()
    assert file.read_bytes().startswith("\ufeffKód;Věc občana".encode())


def test_every_input_has_a_name_and_the_page_fits_a_small_window(panel):
    assert panel.minimumSizeHint().width() <= 1044
    for name in LIST_NAMES:
        panel.names.select_data(name)
        assert all(each.widget.accessibleName() for each in panel.form.inputs.values())
