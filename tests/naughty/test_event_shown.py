"""The pages of an emergency show hostile text as text, in the real window with real records."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from tests.naughty.corpus import CORE
from tests.naughty.test_kept import a_file
from tests.naughty.test_shown import LONGEST, MARKUP, dressed_up, underlined

from kkc_desktop.domain.event_lists import (
    BoardPart,
    DeclarationKind,
    DescriptionKind,
    FloodDegree,
)
from kkc_desktop.domain.gauge import TypedReading
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.services.boarding import TypedItem
from kkc_desktop.ui.board_item_dialog import BoardItemDialog
from kkc_desktop.ui.join_dialog import JoinDialog
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.public_notice_dialog import PublicNoticeDialog
from kkc_desktop.ui.reading_dialog import ReadingDialog
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.wall_window import WallWindow

JOINED = " ".join(CORE)[:LONGEST]
each_text = pytest.mark.parametrize("text", [MARKUP, JOINED], ids=["markup", "core"])


class Event:
    """A calamity with one incident; every text that somebody may write says the same."""

    def __init__(self, desk, text):
        self.desk, self.text = desk, text
        self.id = desk.incidents.take_notice(self._file()).incident.id
        begun = desk.calamities.begin(text, IncidentType.FLOOD, text, self.id)
        self.calamity_id = begun.incident.id
        for event_id in (self.id, self.calamity_id):
            self.write_all(event_id)
        desk.gauging.record(
            self.calamity_id, TypedReading(river=text, profile=text, level=120, source=text)
        )
        for part in BoardPart:
            item = TypedItem(
                part=part, title=text, holder=text, contact=text, place=text, note=text
            )
            desk.boarding.add(self.calamity_id, item)
        desk.boarding.issue(self.calamity_id, text, text)

    def _file(self):
        file = a_file(self.desk, self.text)
        return replace(file, notices=(replace(file.latest, incident_type=IncidentType.FLOOD),))

    def write_all(self, event_id):
        desk, text = self.desk, self.text
        measure = desk.measures.add(event_id, text, text)
        desk.measures.begin(measure.id)
        told = desk.notifying.notify(event_id, text, contact=text, told=text)
        desk.notifying.answer(told.id, text, text)
        desk.notifying.notify(event_id, f"2 {text}", told=text, minutes=0)
        line = LogLine(text=text, counterpart=text, addressee=text)
        desk.incidents.log.strike(desk.incidents.log.write(event_id, line).id, text)
        declared = desk.declaring.blank(event_id, DeclarationKind.FLOOD_DEGREE)
        desk.declaring.record(
            replace(
                declared,
                flood_degree=FloodDegree.THIRD,
                territory=text,
                declared_by=text,
                note=text,
            )
        )
        for kind in DescriptionKind:
            blank = desk.describing.blank(event_id, kind)
            names = ("name", "clothing", "vehicle_kind", "exact_words", "last_seen_place", "note")
            desk.describing.describe(replace(blank, **dict.fromkeys(names, text)))
        person = desk.gathering.blank_person(event_id)
        names = ("name", "group_name", "came_from", "contact", "needs_note", "animals", "place")
        self.person = desk.gathering.take_in(replace(person, **dict.fromkeys(names, text)))
        sought = desk.gathering.blank_sought(event_id)
        names = ("description", "came_from", "seeker", "seeker_contact")
        desk.gathering.seek(replace(sought, **dict.fromkeys(names, text)))
        desk.gathering.count(event_id, 7, text)
        file = desk.incidents.open(event_id)
        blank = desk.evaluating.blank(file)
        names = ("extent", "threat_1h", "public_information", "public_approved_by", "open_tasks")
        desk.evaluating.save(replace(blank, **dict.fromkeys(names, text)))


@pytest.fixture
def window(qapp, qtbot, desk, clock):
    apply_style(qapp, Scheme.LIGHT)
    window = MainWindow(desk, clock, qapp)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    return window


def demand_plain(widget):
    """What stands there says every letter, dresses nothing up, and can be drawn."""
    QApplication.processEvents()
    widget.grab()
    assert dressed_up(widget) == []
    assert underlined(widget) == []


@each_text
def test_every_tab_of_an_incident_shows_it_as_text(desk, window, text):
    event = Event(desk, text)
    window.go(Wish(place=Place.INCIDENT, record_id=event.id))
    tabs = window.page.tabs
    assert tabs.shown_count > 4
    for number in range(tabs.bar.count()):
        tabs.turn_to(number)
        demand_plain(window)


@pytest.mark.parametrize(
    "place",
    [Place.EVALUATION, Place.CALAMITY, Place.SAFE_ZONE, Place.MAP, Place.DESK],
    ids=lambda place: place.name,
)
@each_text
def test_a_page_of_the_event_shows_it_as_text(desk, window, place, text):
    event = Event(desk, text)
    record_id = event.id if place is Place.EVALUATION else event.calamity_id
    window.go(Wish(place=place, record_id=record_id))
    demand_plain(window)


@each_text
def test_the_handover_shows_it_as_text(desk, window, text):
    Event(desk, text)
    sheet = desk.handing_over.prepare()
    names = ("forces", "alerts", "findings", "message")
    desk.handing_over.keep(replace(sheet.handover, **dict.fromkeys(names, text)))
    window.go(Wish(place=Place.HANDOVER))
    demand_plain(window)


@each_text
def test_the_wall_shows_it_as_text(desk, qtbot, clock, text):
    Event(desk, text)
    wall = WallWindow(desk.wall.picture, clock, desk.maps.base(), desk.maps.station_position())
    qtbot.addWidget(wall)
    with qtbot.waitExposed(wall):
        wall.show_on(None)
    demand_plain(wall)


@each_text
def test_every_dialog_of_the_event_shows_it_as_text(desk, qtbot, clock, text):
    event = Event(desk, text)
    desk.incidents.take_notice(a_file(desk, text))
    picture = desk.calamities.picture(event.calamity_id)
    (item, *_) = picture.board
    for dialog in (
        BoardItemDialog(BoardPart.ROLE, lambda _: None, item),
        PublicNoticeDialog(lambda *_: None, picture.public_notice),
        ReadingDialog(picture.gauges, lambda _: None, clock, picture.gauges[0].gauge),
        JoinDialog(desk.calamities.joinable(), lambda *_: None),
    ):
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        demand_plain(dialog)
