"""Searching, narrowing, keeping a view and coming back to it, by the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.journeys.counter import ALT, CTRL
from tests.keys import press

from kkc_desktop.ui.page import Place
from kkc_desktop.ui.saved_views import SaveViewDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.filter_chip import FilterChip

Key = Qt.Key


def chip_of(counter, chip):
    """Goes by Tab until the chip has the caret."""
    for _ in range(12):
        if counter.focused is chip:
            return
        counter.press(Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {chip.accessibleName()}")


def in_menu(*keys):
    """Presses the keys in the menu that lies open."""
    for key in keys:
        press(QApplication.activePopupWidget(), key)


def test_a_search_is_narrowed_kept_and_opened_again(counter):
    counter.registers_contact(reason=tr("Ztráta dokladů"), surname="Vyhledaná", given_names="Eva")
    counter.press(Key.Key_F, modifier=CTRL)
    counter.types("vyhledana")
    assert counter.window.place is Place.SEARCH
    page = counter.page
    box = counter.focused
    counter.press(Key.Key_Tab)
    assert counter.focused is page.chips[None]
    chip_of(counter, page.filters.time)
    counter.press(Key.Key_Return)
    in_menu(Key.Key_Down, Key.Key_Up, Key.Key_Return)
    counter.waits_until(lambda: page.filters.time.isChecked(), "the menu chose nothing")
    assert [row.title for row in page.hits.rows() if row.wish and row.wish.record_id]
    assert isinstance(counter.focused, FilterChip)
    chip_of(counter, page.views.chip)

    def name_it():
        counter.types("moje za týden")
        counter.press(Key.Key_Return, modifier=CTRL)

    counter.when(SaveViewDialog, name_it)
    counter.press(Key.Key_Return)
    in_menu(Key.Key_Return)
    counter.waits_until(lambda: page.views.known(), "no view was kept")
    counter.press(Key.Key_1, modifier=ALT)
    assert not box.text()
    counter.press(Key.Key_F, modifier=CTRL)
    counter.types("x")
    counter.press(Key.Key_Backspace)
    counter.press(Key.Key_Return)
    assert box.text() == "vyhledana"
    assert page.filters.time.isChecked()
    counter.press(Key.Key_Down, Key.Key_Return)
    assert counter.window.place in {Place.PERSON, Place.CONTACT}
