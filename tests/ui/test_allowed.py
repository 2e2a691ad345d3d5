"""Who sees no records is offered none: not by the rail, the menus, the keys, nor the services."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from tests.factories import an_officer
from tests.keys import press

from kkc_desktop.domain.errors import NoRight
from kkc_desktop.domain.rights import may
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.ui.allowed import NEEDED_ACTS, is_allowed
from kkc_desktop.ui.desk_work import DeskList
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.rail import ENTRIES, LOWER_ENTRIES
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

WITHOUT_RECORDS = (Role.ADMINISTRATOR, Role.OVERSEER)
WITH_RECORDS = (Role.RECEPTIONIST, Role.OFFICER, Role.HEAD)
RECORD_PLACES = [
    place
    for place, act in NEEDED_ACTS.items()
    if not any(may(role, act) for role in WITHOUT_RECORDS)
]
RECORD_KEYS = ("F2", "F3", "F4", "F12", "Ctrl+F")


@pytest.fixture
def window(desk, qapp, qtbot):
    apply_style(qapp, Scheme.LIGHT)
    window = MainWindow(desk, desk.workplace.now, qapp)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def sit_down(window, role):
    workplace = window.services.workplace
    workplace.seat(an_officer(id=OfficerId("somebody"), role=role))
    window.show_duty()
    for part in (window.rail, window.keys, window.header, window.start_page):
        part.show_allowed(workplace.may)


def places_on_the_rail(window):
    return {place for place, button in window.rail._buttons.items() if not button.isHidden()}


def keys_of_menus(window):
    return {
        action.shortcut().toString()
        for action in window.actions()
        if action.isEnabled() and action.isVisible()
    }


def digits(window):
    """The places that Alt and a digit lead to."""
    keys = {entry.key: entry.place for entry in (*ENTRIES, *LOWER_ENTRIES) if entry.key}
    return {
        keys[action.shortcut().toString()]
        for action in window.actions()
        if action.isEnabled() and action.shortcut().toString() in keys
    }


@pytest.mark.parametrize("role", Role, ids=lambda role: role.name)
def test_rail_and_digits_offer_what_the_role_may_reach(window, role):
    sit_down(window, role)
    entries = {entry.place for entry in (*ENTRIES, *LOWER_ENTRIES)}
    allowed = {place for place in entries if is_allowed(place, window.services.workplace.may)}
    assert places_on_the_rail(window) == allowed
    assert digits(window) == allowed - {Place.OVERSIGHT}, "the audit trail has no digit"
    assert (Place.CONTACTS in allowed) is (role in WITH_RECORDS)


@pytest.mark.parametrize("role", Role, ids=lambda role: role.name)
def test_menus_and_their_keys_offer_records_only_to_those_who_see_them(window, role):
    sit_down(window, role)
    offered = keys_of_menus(window).intersection(RECORD_KEYS)
    assert offered == (set(RECORD_KEYS) if role in WITH_RECORDS else set())


@pytest.mark.parametrize("role", WITHOUT_RECORDS, ids=lambda role: role.name)
def test_pressed_keys_lead_to_no_record(window, role):
    sit_down(window, role)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F12):
        press(window, key)
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.place is Place.DESK
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("place", RECORD_PLACES, ids=lambda place: place.name)
@pytest.mark.parametrize("role", WITHOUT_RECORDS, ids=lambda role: role.name)
def test_a_wish_from_elsewhere_is_refused_in_words(window, role, place):
    sit_down(window, role)
    assert window.shelf.open(Wish(place=place, record_id="contact-1")) is None
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ErrorDialog)
    dialog.close()


@pytest.mark.parametrize("role", WITHOUT_RECORDS, ids=lambda role: role.name)
def test_the_start_page_tells_who_sees_no_records(window, role):
    sit_down(window, role)
    page = window.start_page
    assert page.nothing_label.isVisible()
    assert not any(tile.isVisible() for tile in page.tiles.values())
    assert not page.cards[DeskList.WAITING].isVisible()
    with pytest.raises(NoRight):
        window.services.reception.page()
    sit_down(window, Role.OFFICER)
    assert all(tile.isVisible() for tile in page.tiles.values())
    assert not page.nothing_label.isVisible()


@pytest.mark.parametrize("role", WITHOUT_RECORDS, ids=lambda role: role.name)
def test_the_header_neither_searches_nor_takes_emergencies_for_them(window, role):
    sit_down(window, role)
    assert not window.header.search_box.isEnabled()
    assert not window.header.incident_button.isVisible()


def test_a_key_of_a_menu_is_that_of_its_act(window):
    known = {action.shortcut() for action in window.actions()}
    assert {QKeySequence(key) for key in RECORD_KEYS} <= known
