"""Two cards in one place: whole where there is room, else one open and the head of the other."""

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kkc_desktop.ui.card_fold import CardFold
from kkc_desktop.ui.widgets.section_card import SectionCard


class Column(QWidget):
    """The place with both cards and a line in each."""

    def __init__(self):
        super().__init__()
        self.cards = SectionCard("bundle", "Soubor"), SectionCard("hand-over", "Předání")
        self.lines = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self)
        for card, line in zip(self.cards, self.lines, strict=True):
            card.body.addWidget(line)
            card.set_note("poznámka")
            column.addWidget(card)
        self.fold = CardFold(*zip(self.cards, self.lines, strict=True))

    @property
    def open(self):
        """The titles of the cards whose lines can be seen."""
        pairs = zip(self.cards, self.lines, strict=True)
        return [card.title_label.text() for card, line in pairs if line.isVisible()]


@pytest.fixture
def column(qtbot):
    column = Column()
    qtbot.addWidget(column)
    column.show()
    return column


def test_where_there_is_room_both_are_whole(column):
    assert column.open == ["Soubor", "Předání"]
    assert column.cards[1].more_button.isHidden()


def test_without_room_the_other_one_is_a_head_that_opens_it_and_takes_the_caret(column):
    column.fold.set_room(has_room=False)
    assert column.open == ["Soubor"]
    head = column.cards[1]
    assert head.more_button.accessibleName() == "Předání: Ukázat"
    assert head.note_label.isHidden()
    head.more_button.click()
    assert column.open == ["Předání"]
    assert column.focusWidget() is column.lines[1]
    column.fold.set_room(has_room=True)
    assert column.open == ["Soubor", "Předání"]
    assert head.note_label.isVisible()


def test_a_card_alone_in_the_place_is_open(column):
    column.fold.set_room(has_room=False)
    column.cards[0].hide()
    column.fold.settle()
    assert column.open == ["Předání"]
