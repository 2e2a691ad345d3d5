"""The head takes a pack over by keys; then a kind that only the pack has goes to paper."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTabBar
from tests.factories import PASSWORD, an_officer
from tests.journeys.counter import ALT, whole_text
from tests.packs import a_pack, changed, newer_receipt, shipped, zipped

from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.station import Role
from kkc_desktop.ui.pack_dialog import PackDialog
from kkc_desktop.ui.password_dialog import PasswordDialog

Key = Qt.Key
FOUND = {
    "surname": "Dvořáková",
    "given_names": "Jana",
    "event_place": "Konice",
    "event_time": "dnes ráno",
    "event_summary": "Našla kolo u\u00a0nádraží.",
    "reported_at": "0900",
}
_MOST_STOPS = 40


@pytest.fixture
def chosen(tmp_path, monkeypatch):
    """The file dialog of the system gives back a pack with one changed and one new kind."""
    new = changed(shipped("POO"), code='"NAL"', title='"Potvrzení o nálezu"')
    path = zipped(tmp_path / "sada.zip", a_pack(POO=newer_receipt(), NAL=new))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


@pytest.fixture
def head(counter):
    counter.services.workplace.seat(an_officer(role=Role.HEAD))
    return counter


def tab_to(counter, is_there):
    for _ in range(_MOST_STOPS):
        if is_there(counter.focused):
            return
        counter.press(Key.Key_Tab)
    raise AssertionError("Tab never came there")


def opens_templates(counter):
    """Alt+0, then by the tabs to the templates."""
    counter.press(Key.Key_0, modifier=ALT)
    tab_to(counter, lambda widget: isinstance(widget, QTabBar))
    tabs = counter.page.tabs
    for _ in range(tabs.count()):
        if tabs.tabText(tabs.currentIndex()).strip() == "Šablony":
            return
        counter.press(Key.Key_Right)


def test_a_pack_is_taken_over_and_its_kind_is_printed_by_keys_alone(head, chosen, tray):
    opens_templates(head)
    tab_to(head, lambda widget: widget.accessibleName().startswith("Převzít sadu"))

    def take():
        dialog = QApplication.activeModalWidget()
        assert "nově v\u00a0programu" in dialog.kinds.rows()[0].second_line
        tab_to(head, lambda widget: widget is dialog.take_button)
        head.when(PasswordDialog, give)
        head.press(Key.Key_Space)

    def give():
        assert isinstance(head.focused, QLineEdit)
        head.types(PASSWORD)
        head.press(Key.Key_Return)

    head.when(PackDialog, take)
    head.press(Key.Key_Space)
    head.waits_until(lambda: head.services.packs.all(), "the pack was not taken over")

    head.begins("NAL")
    assert head.page.template.title == "Potvrzení o nálezu"
    head.fills(**FOUND)
    paper = head.closes_and_prints()
    document = head.page.document
    assert (document.state, document.template_version) == (DocumentState.CLOSED, "1")
    assert "POTVRZENÍ O NÁLEZU" in whole_text(paper.content)
    assert [sheet.text for sheet in tray] == [whole_text(paper.content)]
