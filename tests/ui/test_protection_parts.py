"""The tabs of Ochrana údajů by keys: reviews several at once, both reports, the notice."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.factories import an_officer
from tests.keys import press, type_text
from tests.known_people import a_card

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.station import Role
from kkc_desktop.printing.pages import text_of
from kkc_desktop.ui.data_step_dialog import DataStepDialog
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.protection_page import ProtectionPage
from kkc_desktop.ui.protection_part import NOTICE, PERSON, READERS, REVIEWS

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def card(desk):
    return a_card(desk, note="sestra Alžběta Cizí")


@pytest.fixture
def page(desk, card, qtbot):
    page = ProtectionPage(desk)
    qtbot.addWidget(page)
    page.resize(1084, 718)
    page.refresh()
    page.show()
    page.activateWindow()
    page.focus_first()
    return page


def tabs(page):
    return [page.tabs.tabText(n).strip() for n in range(page.tabs.count())]


def test_each_role_has_its_tabs(desk, page):
    assert {REVIEWS, PERSON, NOTICE} <= set(tabs(page))
    for role, shown in ((Role.OVERSEER, {READERS}), (Role.RECEPTIONIST, {NOTICE})):
        desk.workplace.seat(an_officer(role=role))
        page.refresh()
        assert set(tabs(page)) & {REVIEWS, PERSON, READERS, NOTICE} == shown


def test_nothing_to_review_says_so_and_several_are_reviewed_at_once(desk, clock, page, qtbot):
    page.show_part(REVIEWS)
    assert not page.part.table.isVisible()
    a_card(desk, surname="Druhá")
    clock.pass_by(days=3 * 365 + 2)
    page.refresh()
    page.focus_first()
    assert page.part.model.rowCount() == 2
    assert page.part.model.index(0, 0).data().endswith("po lhůtě")
    press(page.part.table, Key.Key_Down, SHIFT)
    assert len(page.part.chosen) == 2
    page.finish()
    dialog = page.window().findChildren(DataStepDialog)[-1]
    dialog.activateWindow()
    QApplication.processEvents()
    type_text(dialog.note, "trvá řízení")
    with qtbot.waitSignal(page.saved):
        press(dialog.note, Key.Key_Return, CTRL)
    assert page.part.model.rowCount() == 0


def test_enter_opens_the_record_to_be_reviewed(card, clock, page, qtbot):
    clock.pass_by(days=3 * 365 + 2)
    page.show_part(REVIEWS)
    page.refresh()
    page.focus_first()
    with qtbot.waitSignal(page.wanted) as wanted:
        press(page.part.table, Key.Key_Return)
    assert (wanted.args[0].place, wanted.args[0].record_id) == (Place.PERSON, card.id)


def test_a_paper_to_be_reviewed_is_opened_as_far_as_it_was_written(desk, clock, page, qtbot):
    dossier = desk.documents.begin("UZ")
    desk.documents.save(dossier)
    clock.pass_by(days=3 * 365 + 2)
    page.show_part(REVIEWS)
    kinds = [page.part.model.row_at(page.part.model.index(row, 0)).record.kind for row in (0, 1)]
    page.part.table.selectRow(kinds.index(RecordKind.DOCUMENT))
    with qtbot.waitSignal(page.wanted) as wanted:
        press(page.part.table, Key.Key_Return)
    assert wanted.args == [Wish(place=Place.DOCUMENT, record_id=dossier.document.id)]


def test_everything_about_a_person_is_found_printed_and_saved_by_keys(
    desk, card, page, qtbot, tmp_path, monkeypatch
):
    page.show_part(PERSON)
    part = page.part
    assert part.person.hasFocus()
    assert not part.print_button.isEnabled()
    type_text(part.person, "nováková")
    press(part.person, Key.Key_Return)
    assert part.list.hasFocus()
    press(part.list, Key.Key_Return)
    assert part.print_button.hasFocus()
    with qtbot.waitSignal(page.nameless_wanted) as wanted:
        page.finish()
    content, title = wanted.args
    assert title.endswith("karta 000001")
    assert "Cizí" not in " ".join(text_of(content))
    monkeypatch.setattr(part, "choose_file", lambda name: str(tmp_path / name))
    with qtbot.waitSignal(page.saved):
        part.file_button.click()
    found = json.loads((tmp_path / "vypis-000001.json").read_text(encoding="utf-8"))
    assert found["osoba"]["Jméno"] == "Jana"
    type_text(part.person, " nikdo")
    press(part.person, Key.Key_Return)
    assert not part.print_button.isEnabled()


def test_the_card_of_the_page_one_came_from_is_chosen_already(card, page):
    page.show_part(PERSON)
    page.choose_person(card.id)
    assert page.part.list.current_data().id == card.id


def test_the_overseer_prints_who_looked_by_one_key_and_the_name_goes(desk, page, qtbot):
    desk.workplace.seat(an_officer(role=Role.OVERSEER))
    page.refresh()
    page.show_part(READERS)
    part = page.part
    press(part.person, Key.Key_Return)
    assert part.hint.text().startswith("Zapište jméno")
    type_text(part.person, "Jana Nováková")
    with qtbot.waitSignal(page.nameless_wanted) as wanted:
        press(part.person, Key.Key_Return)
    assert "KDO NAHLÍŽEL" in " ".join(text_of(wanted.args[0]))
    assert part.person.text() == ""


def test_the_notice_is_read_and_printed_in_the_chosen_variant(page, qtbot):
    page.show_part(NOTICE)
    part = page.part
    part.regime.set_value(DataRegime.LED)
    assert "110/2019" in part.text.toPlainText()
    assert "právníkem" in part.state_label.text()
    with qtbot.waitSignal(page.nameless_wanted) as wanted:
        page.print_paper()
    assert "hlava III" in " ".join(text_of(wanted.args[0]))
