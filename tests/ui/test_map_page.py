"""The map by keys and by clicks: markers, list, finding a place, handing it back, own files."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from tests.desk import Clock, open_desk
from tests.keys import press, type_text
from tests.services.calamity_desk import a_flood, an_incident
from tests.storage.test_map_file import geopackage, line, tiles

from kkc_desktop.domain.gauge import TypedReading
from kkc_desktop.domain.map_marker import MarkerTone
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.map_page import MapPage
from kkc_desktop.ui.map_plane import position_at, scene_point
from kkc_desktop.ui.page import PICK_PLACE, Place, Wish

TAB = Qt.Key.Key_Tab
PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00"
    b"\x90wS\xde\x00\x00\x00\x0cIDATx\x9cc\xf8\xcf\xc0\x00\x00\x03\x01\x01\x00\xc9\xfe\x92\xef"
    b"\x00\x00\x00\x00IEND\xaeB`\x82"
)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def desk(tmp_path, clock):
    services = open_desk(tmp_path / "stanice.kkc", clock)
    station = replace(services.workplace.station, town="Zlaté Hory", district="Jeseník")
    services.workplace.adopt(station)
    yield services
    services.workplace.database.close()


@pytest.fixture
def make_page(desk, qtbot):
    def make(wish=""):
        page = MapPage(desk.maps, InlinePool())
        qtbot.addWidget(page)
        page.resize(1084, 718)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.show_part(wish)
        page.refresh()
        page.focus_first()
        return page

    return make


def wishes_of(page):
    found = []
    page.wanted.connect(found.append)
    return found


def texts(page):
    return [row.title for row in page.list.rows()]


def test_the_list_says_all_that_the_map_shows(desk, make_page, clock):
    flood = a_flood(desk)
    clock.pass_by(minutes=1)
    an_incident(desk, "Mikulovice 12", endangered_count=3)
    clock.pass_by(minutes=1)
    an_incident(desk, "kdesi v lese")
    reading = TypedReading(river="Bělá", profile="Mikulovice", level=204, source="hlídka")
    desk.gauging.record(flood.incident.id, reading)
    page = make_page()
    markers = [row.data for row in page.list.rows() if not row.is_heading]
    on_map = [marker for marker in markers if marker.position is not None]
    assert list(page.view.markers) == on_map
    assert [marker.number for marker in markers] == [1, 2, 3, 4, 0]
    assert markers[2].tone is MarkerTone.DANGER
    assert "bez polohy" in page.list.rows()[3].second_line
    assert markers[-1].tone is MarkerTone.GAUGE
    assert "204" in markers[-1].detail
    assert page.view.accessibleName() == "Mapa: 3\u00a0události, 1\u00a0vodočet."


def test_tab_goes_through_the_markers_and_enter_opens_the_incident(desk, make_page, clock):
    first = an_incident(desk, "Mikulovice")
    clock.pass_by(minutes=1)
    second = an_incident(desk, "Vidnava")
    page = make_page()
    wishes = wishes_of(page)
    page.view.setFocus()
    press(page.view, TAB)
    assert page.view.current.record_id == first.id
    assert page.list.current_data() == page.view.current
    press(page.view, TAB)
    assert "Vybráno: 2." in page.view.accessibleName()
    press(page.view, Qt.Key.Key_Return)
    assert wishes == [Wish(place=Place.INCIDENT, record_id=second.id)]
    press(page.view, TAB)
    assert not page.view.hasFocus()


def test_the_list_opens_the_incident_as_well(desk, make_page):
    incident = an_incident(desk, "Mikulovice")
    page = make_page()
    wishes = wishes_of(page)
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Down)
    assert page.view.current.record_id == incident.id
    page.finish()
    assert wishes == [Wish(place=Place.INCIDENT, record_id=incident.id)]


def test_keys_zoom_pan_and_show_the_whole_region(make_page):
    page = make_page()
    view = page.view
    whole = view.scale_now
    press(view, Qt.Key.Key_Plus)
    assert view.scale_now > whole
    before = position_at(view.mapToScene(view.viewport().rect().center()))
    press(view, Qt.Key.Key_Right)
    after = position_at(view.mapToScene(view.viewport().rect().center()))
    assert after.longitude > before.longitude
    press(view, Qt.Key.Key_Home)
    assert view.scale_now == pytest.approx(whole)
    for _ in range(60):
        press(view, Qt.Key.Key_Minus)
    assert view.scale_now > whole / 2
    for _ in range(60):
        press(view, Qt.Key.Key_Plus)
    assert view.scale_now <= 0.25


def test_a_place_is_found_without_diacritics_and_handed_back(make_page):
    page = make_page(PICK_PLACE)
    taken, closed = [], []
    page.place_taken.connect(lambda *place: taken.append((closed[:], place)))
    page.closed.connect(lambda: closed.append(True))
    assert not page.use_button.isEnabled()
    type_text(page.words, "nemcice")
    assert texts(page) == ["Němčice nad Hanou"]
    assert page.place_label.text().startswith("Němčice nad Hanou, okres Prostějov")
    page.finish()
    assert closed == [True]
    assert taken == [([], (49.3419, 17.2061, "Němčice nad Hanou"))]


def test_a_notice_that_names_its_place_begins_there(make_page):
    page = make_page(f"{PICK_PLACE}Mikulovice, u mostu")
    assert page.words.text() == "Mikulovice, okres Jeseník"
    assert page.use_button.isEnabled()


def test_arrows_choose_among_the_found_places_while_the_caret_stays(make_page):
    page = make_page(PICK_PLACE)
    type_text(page.words, "lipová")
    press(page.words, Qt.Key.Key_Down)
    assert page.words.hasFocus()
    assert page.place_label.text().startswith("Lipová, okres Přerov")
    press(page.words, Qt.Key.Key_Down)
    assert page.place_label.text().startswith("Lipová-lázně")


def test_coordinates_are_found_too(make_page):
    page = make_page(PICK_PLACE)
    taken = []
    page.place_taken.connect(lambda *place: taken.append(place))
    type_text(page.words, "50.2700 17.4100")
    assert texts(page)[0] == "Zapsané souřadnice"
    assert "od středu obce Zlaté Hory" in page.place_label.text()
    page.finish()
    assert taken == [(50.27, 17.41, "Zlaté Hory")]


def test_nonsense_says_that_there_is_no_such_place(make_page):
    page = make_page(PICK_PLACE)
    type_text(page.words, "Atlantida")
    assert texts(page) == []
    assert not page.list.isVisible()
    assert not page.use_button.isEnabled()


def test_a_click_into_the_map_picks_the_place(make_page, qtbot):
    page = make_page(PICK_PLACE)
    where = page.view.mapFromScene(scene_point(50.2639, 17.3961))
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page.use_button.isEnabled()
    assert "Zlaté Hory" in page.place_label.text()


def test_without_a_wish_a_click_picks_nothing(make_page, qtbot):
    page = make_page()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert not page.use_button.isVisible()
    assert not page.place_box.isVisible()


def test_the_space_bar_picks_the_middle(make_page):
    page = make_page(PICK_PLACE)
    type_text(page.words, "konice")
    page.view.setFocus()
    press(page.view, Qt.Key.Key_Space)
    assert page.place_label.text().startswith("Konice, okres Prostějov")


def test_own_layers_are_drawn_and_a_broken_file_is_told(desk, make_page):
    folder = desk.workplace.folder / "mapa"
    folder.mkdir()
    geopackage(folder / "cesty.gpkg", [line((17.2, 50.2), (17.4, 50.3))])
    tiles(folder / "letecka.mbtiles", rows=((7, 70, 84, PNG),))
    (folder / "rozbita.gpkg").write_bytes(b"nic")
    page = make_page()
    assert "Vlastní mapy: cesty, letecka." in page.note.text()
    assert "„rozbita.gpkg“ nelze přečíst jako mapu." in page.note.text()
    page.grab()


def test_names_do_not_lie_over_each_other_and_more_come_with_the_zoom(make_page):
    names = make_page().view._names
    far, near = names.shown_names(0.003), names.shown_names(0.02)
    assert {"Olomouc", "Konice", "Zlaté Hory"} <= set(far)
    assert len(near) > 2 * len(far)
    assert "Hačky" in near
    assert "Hačky" not in far
