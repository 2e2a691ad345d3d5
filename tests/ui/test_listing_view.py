"""The list of a paper on its page: a table to be read, struck rows struck and said to be."""

import pytest
from PySide6.QtCore import Qt

from kkc_desktop.domain.listing import ListingRow, listing_text
from kkc_desktop.ui.binding import read, write
from kkc_desktop.ui.widgets.listing_view import ListingView

HEADS = ("Č.", "Zápis", "Zapsal")
TEXT = listing_text(
    HEADS,
    [
        ListingRow(("1", "voda <b>stoupá</b>", "Malá")),
        ListingRow(("2", "čtyři lidé", "Malá; škrtnuto 16:26"), is_struck=True),
    ],
)


@pytest.fixture
def view(qtbot):
    view = ListingView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    return view


def cell(view, row, column, role=Qt.ItemDataRole.DisplayRole):
    return view.model().index(row, column).data(role)


def test_a_form_shows_the_list_and_gives_the_same_text_back(view):
    write(view, TEXT)
    assert read(view) == TEXT
    head = Qt.Orientation.Horizontal
    assert [view.model().headerData(n, head) for n in range(3)] == list(HEADS)
    assert cell(view, 0, 1) == "voda <b>stoupá</b>"


def test_a_struck_cell_is_drawn_and_read_aloud_as_struck(view):
    write(view, TEXT)
    assert cell(view, 1, 1, Qt.ItemDataRole.FontRole).strikeOut()
    assert cell(view, 1, 1, Qt.ItemDataRole.AccessibleTextRole) == "škrtnuto: čtyři lidé"
    assert cell(view, 1, 2, Qt.ItemDataRole.FontRole) is None
    assert cell(view, 0, 1, Qt.ItemDataRole.FontRole) is None


def test_nothing_can_be_typed_into_the_list(view, qtbot):
    write(view, TEXT)
    view.setCurrentIndex(view.model().index(0, 1))
    qtbot.keyClicks(view, "x")
    qtbot.keyClick(view, Qt.Key.Key_F2)
    assert read(view) == TEXT


def test_an_empty_list_says_how_rows_get_there(view, qtbot):
    empty = view.grab().toImage()
    write(view, TEXT)
    write(view, "")
    assert view.model().rowCount() == 0
    assert view.grab().toImage() == empty
