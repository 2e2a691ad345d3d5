"""The read-only table model told by columns."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kkc_desktop.ui.record_table import TONE_ROLE, Column, RecordTableModel


@dataclass(frozen=True)
class Paper:
    number: str
    pages: int


PAPERS = [Paper("KKC-1", 2), Paper("<b>KKC-2</b>", 12)]


@pytest.fixture
def model():
    return RecordTableModel(
        [
            Column("Číslo", lambda paper: paper.number),
            Column(
                "Stran",
                lambda paper: str(paper.pages),
                tone_of=lambda paper: "warning" if paper.pages > 9 else "",
                width=60,
                align_right=True,
            ),
        ]
    )


def test_qt_finds_no_fault_in_the_model(model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(PAPERS)
    model.set_rows(PAPERS[:1])
    model.set_rows([])
    assert tester.model() is model


def test_records_stand_as_words_in_the_given_order(model):
    model.set_rows(PAPERS)
    rows = range(model.rowCount())
    shown = [[model.index(row, column).data() for column in range(2)] for row in rows]
    assert shown == [["KKC-1", "2"], ["<b>KKC-2</b>", "12"]]
    assert model.row_at(model.index(1, 0)) is PAPERS[1]


def test_titles_alignment_and_tone_come_from_the_columns(model):
    model.set_rows(PAPERS)
    across = Qt.Orientation.Horizontal
    assert [model.headerData(section, across) for section in range(2)] == ["Číslo", "Stran"]
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    alignment = Qt.ItemDataRole.TextAlignmentRole
    assert model.data(model.index(0, 1), alignment) == right
    assert model.data(model.index(0, 0), alignment) is None
    assert [model.index(row, 1).data(TONE_ROLE) for row in range(2)] == ["", "warning"]


def test_nothing_can_be_edited_and_nothing_stands_outside(model):
    model.set_rows(PAPERS)
    index = model.index(0, 0)
    assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(index, "x")
    assert model.data(QModelIndex()) is None
    assert model.headerData(7, Qt.Orientation.Horizontal) is None


def test_words_are_made_once_however_often_a_frame_asks():
    asked = []
    model = RecordTableModel([Column("Číslo", lambda paper: asked.append(paper) or paper.number)])
    model.set_rows(PAPERS)
    for _ in range(100):
        model.data(model.index(0, 0))
    assert asked == PAPERS
