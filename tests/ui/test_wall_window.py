"""The wall display: what is painted and read aloud, its size, its keys, its covers."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QWidget
from tests.keys import press
from tests.services.calamity_desk import a_flood, an_incident
from tests.services.test_wall import NAME, ON_DUTY, PHONE, fill_with_names

from kkc_desktop.domain.errors import DeskLocked
from kkc_desktop.ui.screens import other_screen
from kkc_desktop.ui.wall_rows import WallRow, WallRows
from kkc_desktop.ui.wall_window import SCREEN_KEY, WallWindow


@pytest.fixture
def make_wall(desk, clock, qtbot):
    def make(read=None, size=(1920, 1080)):
        maps = desk.maps
        wall = WallWindow(read or desk.wall.picture, clock, maps.base(), maps.station_position())
        qtbot.addWidget(wall)
        with qtbot.waitActive(wall):
            wall.show_on(None)
            wall.activateWindow()
        wall.resize(*size)
        return wall

    return make


def said_on(wall):
    """Every word that the window shows, draws or reads aloud."""
    widgets = [wall, *wall.findChildren(QWidget)]
    labels = [widget.text() for widget in widgets if isinstance(widget, QLabel)]
    aloud = [text for w in widgets for text in (w.accessibleName(), w.accessibleDescription())]
    tips = [widget.toolTip() for widget in widgets] + [widget.windowTitle() for widget in widgets]
    rows = [row.words for widget in widgets if isinstance(widget, WallRows) for row in widget.rows]
    marks = [marker.words for marker in wall.map.markers]
    return " ".join([*labels, *aloud, *tips, *rows, *marks])


def test_nothing_painted_or_read_aloud_holds_a_name(desk, clock, make_wall, monkeypatch):
    drawn = []
    draw = QPainter.drawText

    def overheard(painter, *arguments):
        drawn.extend(each for each in arguments if isinstance(each, str))
        return draw(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", overheard)
    fill_with_names(desk, clock)
    wall = make_wall()
    wall.grab()
    words = said_on(wall) + " ".join(drawn)
    assert "Zlaté Hory" in words
    assert len(drawn) > 10
    for part in (*NAME.split(), PHONE, ON_DUTY):
        assert part not in words


def test_it_says_how_long_what_and_until_when(desk, clock, make_wall):
    flood = a_flood(desk, 3)
    desk.measures.add(flood.incident.id, "x", due_at=clock() - timedelta(minutes=8))
    desk.measures.add(flood.incident.id, "y", "hlídka", clock() + timedelta(minutes=20))
    clock.pass_by(minutes=2)
    wall = make_wall()
    assert wall.heading.text() == "Povodeň – Zlaté Hory"
    assert "kalamita trvá 2\u00a0min · 3\u00a0události" in wall.line.text()
    late, next_one = wall.measures.rows
    assert late.right == "10\u00a0min po"
    assert late.icon == "error"
    assert late.second == "nikdo nepřevzal"
    assert next_one.second == "převzato"
    assert [row.number for row in wall.incidents.rows] == [1, 2, 3]


def test_everything_grows_with_the_screen_and_nothing_is_cut(make_wall):
    wall = make_wall()
    large = wall.heading.font().pointSizeF()
    wall.resize(1280, 800)
    wall.grab()
    assert wall.heading.font().pointSizeF() < large
    for label in wall.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.sizeHint().width() <= label.width() + 1, label.text()


def test_rows_that_do_not_fit_are_counted(qtbot):
    rows = WallRows("Události", "nic")
    qtbot.addWidget(rows)
    rows.show_rows([WallRow(title=f"událost {n}", second="x", number=n) for n in range(1, 11)])
    rows.resize(600, 66 * 4 + 42)
    assert rows.shown_count() == 4
    rows.resize(600, 66 * 10)
    assert rows.shown_count() == 10
    assert "10. událost 10" in rows.accessibleName()


def test_an_exercise_is_framed(desk, make_wall):
    desk.workplace.adopt(replace(desk.workplace.station, is_exercise=True))
    wall = make_wall()
    assert wall.exercise.text() == "CVIČENÍ"
    assert wall.exercise.isVisible()
    assert wall._frame.property("kind") == "exercise-frame"


def test_a_locked_desk_leaves_the_last_situation_with_its_time(desk, clock, make_wall):
    an_incident(desk, "Konice 5")
    answers = [desk.wall.picture()]

    def read():
        if not answers:
            raise DeskLocked("Přepážka je zamčená.")
        return answers.pop()

    wall = make_wall(read)
    before = wall.foot.text()
    clock.pass_by(minutes=5)
    wall.refresh()
    assert wall.foot.text() == before
    assert len(wall.incidents.rows) == 1


def test_it_reads_again_after_half_a_minute_only(clock, make_wall, desk):
    wall = make_wall()
    an_incident(desk, "Konice 5")
    clock.pass_by(seconds=20)
    wall._tick()
    assert wall.incidents.rows == ()
    clock.pass_by(seconds=11)
    wall._tick()
    assert len(wall.incidents.rows) == 1


def test_f11_fills_the_screen_and_esc_closes(make_wall):
    wall = make_wall()
    press(wall, Qt.Key.Key_F11)
    assert wall.isFullScreen()
    press(wall, Qt.Key.Key_F11)
    assert not wall.isFullScreen()
    press(wall, Qt.Key.Key_Escape)
    assert not wall.isVisible()
    assert not wall._clock.isActive()


def test_one_screen_has_no_other(make_wall):
    assert other_screen(make_wall(), SCREEN_KEY) is None
