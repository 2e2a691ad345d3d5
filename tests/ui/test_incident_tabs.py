"""What stands beside the eight answers of a stored incident: tabs, their counts, their keys."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from tests.incident_desk import CTRL, open_desk
from tests.keys import type_text

from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.ui.incident_part import IncidentPart
from kkc_desktop.ui.measures_part import MeasuresPart
from kkc_desktop.ui.page import Place, Said, Wish

Key = Qt.Key


class Noted(IncidentPart):
    """A part of one line that remembers what it was told."""

    def __init__(self):
        super().__init__()
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)
        self.told = []

    def show_incident(self, file):
        self.told.append(file.incident.evidence_number)

    def refresh(self):
        self.told.append("refresh")

    def focus_first(self):
        self.line.setFocus()

    def keep_now(self):
        self.told.append("keep")


@pytest.fixture
def desk(blank_file, tmp_path, qtbot):
    with open_desk(shutil.copy(blank_file, tmp_path / "kkc.sqlite"), qtbot) as desk:
        desk.has_cards = False
        desk.parts = [("Opatření", Noted()), ("Vyrozumění", Noted())]
        desk.new_page()
        yield desk


def texts(bar):
    return [bar.tabText(number) for number in range(bar.count()) if bar.isTabVisible(number)]


def test_without_parts_there_is_no_row(desk):
    desk.parts = []
    desk.new_page()
    desk.take_fire()
    assert not desk.page.tabs.bar.isVisible()
    assert desk.page.tabs.keys() == ()


def test_the_row_comes_with_the_number_and_shows_the_incident(desk):
    desk.start()
    assert not desk.page.tabs.bar.isVisible()
    desk.take_fire()
    assert desk.page.tabs.bar.isVisible()
    number = desk.stored()[0].incident.evidence_number
    assert all(number in part.told for _, part in desk.parts)


def test_keys_lead_to_a_part_and_back_to_the_answers(desk):
    desk.take_fire()
    measures = desk.parts[0][1]
    desk.press(Key.Key_2, CTRL)
    assert measures.isVisible()
    assert measures.line.hasFocus()
    assert not desk.page.ui.place.isVisible()
    desk.press(Key.Key_1, CTRL)
    assert desk.has_focus("place")
    assert not measures.isVisible()


def test_the_tab_says_how_many_and_in_words_that_one_is_late(desk):
    desk.take_fire()
    measures = desk.parts[0][1]
    measures.counted.emit(3, False)
    assert texts(desk.page.tabs.bar)[1] == "Opatření 3"
    measures.counted.emit(2, True)
    assert texts(desk.page.tabs.bar)[1] == "Opatření 2 po\u00a0termínu"
    assert not desk.page.tabs.bar.tabIcon(1).isNull()
    measures.counted.emit(0, False)
    assert texts(desk.page.tabs.bar)[1] == "Opatření"
    assert desk.page.tabs.bar.tabIcon(1).isNull()


def test_where_the_row_is_narrow_a_clock_stands_for_the_words(desk):
    desk.take_fire()
    bar = desk.page.tabs.bar
    for _, part in desk.parts:
        part.counted.emit(2, True)
    assert texts(bar)[1:] == ["Opatření 2 po\u00a0termínu", "Vyrozumění 2 po\u00a0termínu"]
    bar.setFixedWidth(bar.sizeHint().width() - 1)
    desk.page.layout().activate()
    assert texts(bar)[1:] == ["Opatření 2", "Vyrozumění 2"]
    assert bar.accessibleTabName(1) == "Opatření 2 po\u00a0termínu"
    assert not bar.tabIcon(1).isNull()


def test_what_a_part_says_and_wishes_reaches_the_window(desk):
    desk.take_fire()
    part, said, wish = desk.parts[1][1], Said(text="Uloženo."), Wish(place=Place.SEARCH)
    part.saved.emit(said)
    part.wanted.emit(wish)
    assert desk.said[-1] is said
    assert desk.wishes[-1] is wish


def test_a_line_that_a_part_wrote_is_shown_without_another_consultation(desk):
    desk.take_fire()
    file = desk.stored()[0]
    desk.page.show_file(desk.services.incidents.open(file.incident.id))
    desk.services.incidents.log.write(file.incident.id, LogLine(text="Splněno: uzávěr plynu."))
    with desk.services.workplace.look() as tx:
        before = tx.audit.head()
    desk.parts[0][1].changed.emit()
    assert desk.page.ui.log.list.rows()[-1].title == "Splněno: uzávěr plynu."
    with desk.services.workplace.look() as tx:
        assert tx.audit.head() == before


def test_a_part_keeps_and_refreshes_with_the_page(desk):
    desk.take_fire()
    desk.page.keep_now()
    desk.page.refresh()
    assert desk.parts[0][1].told[-2:] == ["keep", "refresh"]


def test_a_missing_answer_is_shown_whatever_tab_is_open(desk):
    desk.take_fire()
    desk.page.change_situation()
    desk.page.ui.place.clear()
    desk.press(Key.Key_2, CTRL)
    desk.page.save()
    assert desk.has_focus("place")
    assert desk.page.ui.place.isVisible()


def test_what_is_typed_on_a_tab_is_kept_and_comes_back_with_the_draft(desk):
    part = MeasuresPart(desk.services.measures, desk.clock)
    desk.parts = [("Opatření", part)]
    page = desk.new_page()
    desk.take_fire()
    page.tabs.turn_to(1)
    part.entry.text.setFocus()
    type_text(part.entry.text, "Obsadit křižovatku")
    page.keep_now()
    (draft,) = desk.services.drafts.unfinished()
    other = MeasuresPart(desk.services.measures, desk.clock)
    desk.parts = [("Opatření", other)]
    desk.new_page().restore(desk.services.drafts.give_back(draft.id))
    assert other.entry.text.text() == "Obsadit křižovatku"
    other.entry.enter_measure()
    assert desk.services.drafts.unfinished() == ()
    assert [m.text for m in desk.services.measures.open_ones()] == ["Obsadit křižovatku"]
