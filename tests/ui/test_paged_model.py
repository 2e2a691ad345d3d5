"""A table of any length: what it reads, what it keeps, and what it says meanwhile."""

import pytest
from PySide6.QtCore import Qt

from kkc_desktop.domain.errors import DeskLocked
from kkc_desktop.ui.paged_model import KEPT, PAGE, PagedTableModel
from kkc_desktop.ui.record_table import Column
from kkc_desktop.ui.tokens import token

COUNT = 1_000_000


class Store:
    """A million numbers, and which of them were read."""

    def __init__(self):
        self.reads = []

    def __call__(self, start, count):
        self.reads.append((start, count))
        return range(start, start + count)


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def model(qapp, store):
    columns = (
        Column("Číslo", str, align_right=True),
        Column("Stav", lambda row: "lichý" if row % 2 else "", tone_of=lambda row: "muted"),
        Column("Druh", str, icon_of=lambda row: "calamity" if row % 2 else ""),
    )
    model = PagedTableModel(columns)
    model.show_rows(COUNT, store)
    return model


def test_only_the_pages_looked_at_are_read_and_the_last_few_kept(model, store):
    assert model.rowCount() == COUNT
    assert store.reads == []
    for row in range(PAGE):
        assert model.index(row, 0).data() == str(row)
    assert model.index(COUNT - 1, 0).data() == str(COUNT - 1)
    assert store.reads == [(0, PAGE), (COUNT - COUNT % PAGE, COUNT % PAGE)]
    for page in range(KEPT + 10):
        model.index(page * PAGE, 0).data()
    assert model.pages_kept == KEPT
    read = len(store.reads)
    model.index((KEPT + 9) * PAGE, 0).data()
    assert len(store.reads) == read
    model.index(0, 0).data()
    assert len(store.reads) == read + 1


def test_a_cell_has_words_alignment_tone_and_icon(model):
    assert model.index(1, 1).data() == "lichý"
    foreground = Qt.ItemDataRole.ForegroundRole
    assert model.index(1, 1).data(foreground) == token("muted")
    assert model.index(1, 0).data(foreground) is None
    assert model.words_at(1, 1) == ("lichý", "muted")
    assert model.index(1, 0).data(Qt.ItemDataRole.TextAlignmentRole)
    assert model.index(1, 2).data(Qt.ItemDataRole.DecorationRole) is not None
    assert model.index(2, 2).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.row_at(model.index(7, 0)) == 7
    assert model.row_at(model.index(-1, 0)) is None


def test_the_head_says_the_order(model):
    horizontal = Qt.Orientation.Horizontal
    model.mark_order(1, is_descending=True)
    assert model.headerData(1, horizontal) == "Stav\u00a0↓"
    model.mark_order(0, is_descending=False)
    assert [model.headerData(n, horizontal) for n in (0, 1, 9)] == ["Číslo\u00a0↑", "Stav", None]


def test_what_cannot_be_read_says_so_and_is_no_record(model):
    def locked(start, count):
        raise DeskLocked("Zamčeno.", "Přihlaste se.")

    model.show_rows(3, locked)
    index = model.index(2, 0)
    assert (model.words_at(2, 1), model.row_at(index)) == (("…", ""), None)
    model.show_rows(3, lambda start, count: (1,))
    assert [model.index(row, 0).data() for row in range(3)] == ["1", "…", "…"]
