"""A list of records by the keyboard alone: narrowed, ordered, printed, a record opened."""

from PySide6.QtCore import QSettings, Qt
from tests.journeys.counter import ALT, CTRL
from tests.listed import some_contacts

from kkc_desktop.ui.contact_page import ContactPage
from kkc_desktop.ui.reason_dialog import ReasonDialog
from kkc_desktop.ui.records_page import RecordsPage

Key = Qt.Key


def test_a_list_is_narrowed_ordered_printed_and_a_record_opened_from_it(counter, services, tray):
    QSettings().remove("lists")
    some_contacts(services, 40)
    counter.press(Key.Key_2, modifier=ALT)
    page = counter.page
    assert isinstance(page, RecordsPage)
    assert page.model.rowCount() == 40
    counter.types("prevzato")
    assert page.model.rowCount() == 8
    menu = page.menu_button.list_menu
    counter.press(Key.Key_M, modifier=ALT)
    counter.waits_until(menu.isVisible, "the menu of the list opens")
    menu.close()
    page.menu_button._orders["number"].trigger()
    page.menu_button._falling.trigger()
    shown = [page.model.index(row, 1).data() for row in range(8)]
    numbers = [number for number in shown if number != "–"]
    assert numbers == sorted(numbers)
    counter.prints()
    (sheet,) = tray
    assert sheet.title == "Seznam kontaktů"
    places = [sheet.text.index(number) for number in numbers]
    assert places == sorted(places)
    page.filter.setFocus()
    counter.press(Key.Key_Return)
    assert isinstance(counter.page, ContactPage)


def test_the_search_box_finds_the_way_of_a_list_into_a_file(counter, services):
    some_contacts(services, 3)
    counter.press(Key.Key_2, modifier=ALT)
    page = counter.page
    counter.press(Key.Key_F, modifier=CTRL)
    counter.types(">vyvézt seznam")
    counter.press(Key.Key_Return)
    assert counter.page is page
    dialog = page.findChild(ReasonDialog)
    assert dialog.isVisible()
    dialog.reject()
