"""Správa, tab Místa: a file is read, its changes shown, conflicts chosen, and it is taken over."""

import pytest
from PySide6.QtCore import Qt
from tests.desk import open_desk
from tests.factories import an_officer
from tests.keys import press
from tests.official_files import BRNO, KONICE, addresses, archive

from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.page import DeskPage
from kkc_desktop.ui.place_files_panel import PlaceFilesPanel
from kkc_desktop.ui.place_import_dialog import PlaceImportDialog
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog
from kkc_desktop.ui.widgets.place_edit import AddressEdit, PlaceEdit


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc")
    head = an_officer(id=OfficerId("head"), role=Role.HEAD)
    with services.workplace.database.transaction() as tx:
        tx.officers.put(head)
    services.workplace.seat(head)
    yield services
    services.workplace.database.close()


@pytest.fixture
def panel(desk, qtbot, qapp):
    apply_style(qapp, Scheme.LIGHT)
    panel = PlaceFilesPanel(desk.place_files, InlinePool())
    qtbot.addWidget(panel)
    panel.refresh()
    panel.show()
    return panel


def read(panel, folder, content, name="20261031_OB_ADR.csv"):
    path = folder / name
    path.write_bytes(content)
    panel.read(path)
    return panel.findChild(PlaceImportDialog)


def test_a_file_is_shown_first_and_then_taken_over(panel, tmp_path):
    assert panel.none_label.isVisible()
    said = []
    panel.said.connect(said.append)
    dialog = read(panel, tmp_path, addresses(KONICE))
    assert [row.title for row in dialog.rows.rows()] == ["Konice"]
    assert dialog.model.rowCount() == 3
    assert panel.model.rowCount() == 0
    dialog.take_button.click()
    assert said == ["Převzato: 1\u00a0obec."]
    assert panel.model.rowCount() == 1
    assert panel.table.isVisible()


def test_a_conflict_is_taken_only_when_it_is_chosen(panel, tmp_path):
    dialog = read(panel, tmp_path, addresses(BRNO))
    assert not dialog.take_button.isEnabled()
    assert "mimo kraj" in dialog.reason_label.text()
    press(dialog.rows, Qt.Key.Key_Space)
    assert dialog.take_button.isEnabled()
    assert dialog.chosen() == {"582786"}
    press(dialog.rows, Qt.Key.Key_Return)
    assert dialog.chosen() == frozenset()
    dialog.reject()
    assert panel.model.rowCount() == 0


def test_a_bad_file_says_what_is_wrong(panel, tmp_path):
    assert read(panel, tmp_path, archive(), "a.zip") is None
    [error] = panel.findChildren(ErrorDialog)
    assert "žádná tabulka" in error.text
    error.close()


def test_who_may_not_sees_no_button(panel, desk):
    desk.workplace.seat(an_officer())
    panel.refresh()
    assert not panel.take_button.isVisible()


def test_the_page_offers_the_streets_where_an_address_is_typed(panel, desk, qtbot, tmp_path):
    dialog = read(panel, tmp_path, addresses(KONICE))
    dialog.take_button.click()
    page = DeskPage()
    qtbot.addWidget(page)
    page.known_places = desk.places
    address, place = AddressEdit(page), PlaceEdit(page)
    assert [text for _, text in address.offers("Tyršova 6")] == ["Tyršova 6, 798 52 Konice"]
    assert [text for _, text in place.offers("Tyršova 6")] == ["Tyršova 6, Konice"]
    assert [text for _, text in address.offers("Tyršova 6, kon")][0] == "Tyršova 6, 798 52 Konice"
    page.known_places = None
    assert address.offers("Tyršova 6") == []
