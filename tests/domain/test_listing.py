"""A list on paper is one text: what goes in as rows comes out as the same rows."""

from kkc_desktop.domain.listing import Listing, ListingRow, listing_of, listing_text

HEADS = ("Č.", "Zápis", "Zapsal")


def test_rows_come_back_and_nothing_parts_a_cell_in_two():
    rows = (
        ListingRow(("1", "voda\tstoupá\no 12 cm", "Malá")),
        ListingRow(("2", "most", "Malá; škrtnuto 16:26"), is_struck=True),
    )
    found = listing_of(listing_text(HEADS, rows))
    assert found.heads == HEADS
    assert found.rows[0].cells == ("1", "voda stoupá o 12 cm", "Malá")
    assert found.rows[1] == rows[1]


def test_what_somebody_typed_is_a_list_as_well():
    found = listing_of("A\tB\n1\n~2\tx\ty\n\n")
    assert found.rows == (
        ListingRow(("1", "")),
        ListingRow(("2", "x y škrtnuto"), is_struck=True),
    )
    assert listing_of(" \n") == Listing()


def test_a_struck_row_keeps_its_last_cell_readable():
    (row,) = listing_of("A\tB\tC\n~1\t2\tškrtnuto").rows
    assert [row.is_struck_at(column) for column in range(3)] == [True, True, False]
