"""The wall display: the situation on a second screen, read from four metres, without names."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QFont,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QScreen,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import HARD, ZONE, clock_words, duration_words
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.map_data import MapData
from kkc_desktop.domain.map_marker import MarkerTone
from kkc_desktop.domain.position import Position
from kkc_desktop.domain.wall_picture import WallEntry, WallIncident, WallMeasure, WallPicture
from kkc_desktop.ui.map_legend import MapLegend
from kkc_desktop.ui.map_view import MapView
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted, join_words, weekday_words
from kkc_desktop.ui.screens import remember_screen
from kkc_desktop.ui.style import set_kind, set_tone, text_font
from kkc_desktop.ui.wall_gauges import WallGauges
from kkc_desktop.ui.wall_rows import WallRow, WallRows
from kkc_desktop.ui.widgets.plain_label import PlainLabel

READ_EVERY_S = 30
_TICK_MS = 5_000
_WIDTH, _HEIGHT = 1920, 1080
_SMALLEST, _LARGEST = 0.5, 2.5
_MAP_TIMES = 1.6
_TITLE = "Nástěnná obrazovka"
_FOOT = "Bez jmen a\u00a0bez textu hlášení. F11 celá obrazovka, Esc zavře."
SCREEN_KEY = "wall_screen"


class WallWindow(QDialog):
    """A dialog, so that the privacy screen and the lock cover it as they cover every other one.

    `read` gives the picture; refused, the last one stays and the foot says since when.
    """

    def __init__(
        self,
        read: Callable[[], WallPicture],
        now: Callable[[], datetime],
        data: MapData,
        station: Position | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._now = now
        self._read_at: datetime | None = None
        self._fonts: list[tuple[QWidget, float, QFont.Weight]] = []
        self.picture: WallPicture | None = None
        self.setWindowTitle(tr(_TITLE))
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.heading = self._label(34, QFont.Weight.Bold)
        self.line = self._label(18)
        self.flood = self._label(24, QFont.Weight.DemiBold)
        self.flood_line = self._label(15)
        self.clock = self._label(48, QFont.Weight.DemiBold)
        self.day = self._label(15)
        self.exercise = self._label(24, QFont.Weight.Bold)
        self.people = self._label(54, QFont.Weight.DemiBold)
        self.people_line = self._label(16)
        self.foot = self._label(12)
        self.incidents_title = self._label(16, QFont.Weight.DemiBold)
        self.measures_title = self._label(16, QFont.Weight.DemiBold)
        self.incidents = WallRows(tr("Události"), tr("Žádná otevřená událost."))
        self.measures = WallRows(tr("Opatření"), tr("Žádné otevřené opatření."))
        self.entries = WallRows(tr("Poslední zápisy"), tr("Zatím žádný zápis."))
        self.gauges = WallGauges()
        self.map = MapView(data, station, times=_MAP_TIMES)
        self.map.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.map.setInteractive(False)
        self.legend = MapLegend(tuple(MarkerTone))
        self._lay_out()
        QShortcut(QKeySequence("F11"), self, self.turn_full_screen)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)

    def show_on(self, screen: QScreen | None) -> None:
        """Fills the other screen; without one it is a window like any other."""
        self.refresh()
        self._clock.start()
        if screen is not None:
            self.setGeometry(screen.geometry())
            self.showFullScreen()
        elif not self.isVisible():
            room = QGuiApplication.primaryScreen().availableGeometry()
            wide = min(room.width() - 80, 1280)
            self.resize(wide, min(room.height() - 80, round(wide * 0.625)))
            self.show()
        self.raise_()

    def refresh(self) -> None:
        """Reads the situation again; a locked desk gives nothing and the last one stays."""
        try:
            picture = self._read()
        except KkcError:
            self._show_time()
            return
        self._read_at = self._now()
        self.show_picture(picture)

    def show_picture(self, picture: WallPicture) -> None:
        """Shows this situation."""
        places = {marker.position for marker in self.map.markers}
        self.picture = picture
        self.heading.setText(tr(picture.heading))
        self._show_flood(picture)
        self.exercise.setText(tr("CVIČENÍ") if picture.is_exercise else "")
        self.exercise.setVisible(picture.is_exercise)
        set_kind(self._frame, "exercise-frame" if picture.is_exercise else "wall")
        late = any(_is_late(measure, self._now()) for measure in picture.measures)
        self._title(self.incidents_title, tr("Události"), len(picture.incidents))
        self._title(self.measures_title, tr("Otevřená opatření"), len(picture.measures), late=late)
        self.incidents.show_rows([_incident_row(each) for each in picture.incidents])
        self.measures.show_rows([_measure_row(each, self._now()) for each in picture.measures])
        self.entries.show_rows([_entry_row(each) for each in picture.entries])
        self.gauges.show_gauges(picture.gauges)
        has_people = bool(picture.people or picture.sought)
        for label in (self.people, self.people_line):
            label.setVisible(has_people)
        self.people.setText(str(picture.people))
        sought = f", {counted(picture.sought, 'hledaná', 'hledané', 'hledaných')}"
        self.people_line.setText(tr("lidí ve středisku{}").format(sought if picture.sought else ""))
        self.map.show_markers(picture.markers)
        if not places or places != {marker.position for marker in self.map.markers}:
            self.map.show_all_markers()
        self._show_time()

    def turn_full_screen(self) -> None:
        """F11: the whole screen, or a window again."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything grows with the screen."""
        super().resizeEvent(event)
        times = min(event.size().width() / _WIDTH, event.size().height() / _HEIGHT)
        self._set_times(min(max(times, _SMALLEST), _LARGEST))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers the screen for the next time."""
        remember_screen(self, SCREEN_KEY)
        super().closeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks, so nothing is read."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._clock.stop()

    def _tick(self) -> None:
        is_due = self._read_at is None
        if self._read_at is not None:
            is_due = (self._now() - self._read_at).total_seconds() >= READ_EVERY_S
        if is_due:
            self.refresh()
        else:
            self._show_time()

    def _show_time(self) -> None:
        now = self._now()
        self.clock.setText(clock_words(now))
        self.day.setText(weekday_words(now.astimezone(ZONE).date()))
        if self.picture is None:
            return
        count = counted(len(self.picture.incidents), "událost", "události", "událostí")
        parts = [self.picture.station]
        if self.picture.began_at is not None:
            minutes = int((now - self.picture.began_at).total_seconds() // 60)
            parts.append(tr("kalamita trvá {}").format(duration_words(max(minutes, 0))))
        parts.append(count)
        self.line.setText(" · ".join(parts))
        read = clock_words(self.picture.read_at)
        self.foot.setText(tr("{} Stav v\u00a0{}.").format(tr(_FOOT), read))

    def _show_flood(self, picture: WallPicture) -> None:
        crisis = join_words([tr(state.label) for state in picture.crisis_states])
        self.flood.setVisible(bool(picture.flood.rank))
        self.flood.setText(f"{HARD}{tr(picture.flood.label)}{HARD}")
        set_kind(self.flood, "wall-degree", str(picture.flood.rank))
        parts = []
        if picture.flood_since is not None:
            parts.append(tr("od {}").format(clock_words(picture.flood_since)))
        if picture.flood_before.rank:
            parts.append(tr("předtím {}").format(tr(picture.flood_before.short_label)))
        if crisis:
            parts.append(crisis)
        self.flood_line.setText(", ".join(parts))

    def _title(self, label: QLabel, words: str, count: int, *, late: bool = False) -> None:
        label.setText(f"{words}  {count}" if count else words)
        set_tone(label, "error" if late else "")

    def _label(self, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> PlainLabel:
        label = PlainLabel()
        self._fonts.append((label, points, weight))
        return label

    def _set_times(self, times: float) -> None:
        for label, points, weight in self._fonts:
            label.setFont(text_font(points * times, weight))
        for part in (self.incidents, self.measures, self.entries, self.gauges):
            part.set_times(times)
        self.legend.set_points(13 * times)
        self.map.set_times(_MAP_TIMES * times)
        edge = round(26 * times)
        self._column.setContentsMargins(edge, edge // 2, edge, edge // 3)
        self._column.setSpacing(round(16 * times))
        self._body.setSpacing(round(24 * times))

    def _lay_out(self) -> None:
        self._frame = QFrame()
        set_kind(self._frame, "wall")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        self._column = QVBoxLayout(self._frame)
        self._column.addLayout(self._head())
        self._body = QHBoxLayout()
        self._body.addLayout(self._left(), 31)
        self._body.addLayout(self._middle(), 38)
        self._body.addLayout(self._right(), 31)
        self._column.addLayout(self._body, 1)
        set_tone(self.foot, "muted")
        self._column.addWidget(self.foot)

    def _head(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.heading)
        set_tone(self.line, "muted")
        names.addWidget(self.line)
        flood = QVBoxLayout()
        flood.setSpacing(2)
        flood.addWidget(self.flood, alignment=Qt.AlignmentFlag.AlignRight)
        set_tone(self.flood_line, "muted")
        flood.addWidget(self.flood_line, alignment=Qt.AlignmentFlag.AlignRight)
        times = QVBoxLayout()
        times.setSpacing(0)
        set_tone(self.day, "muted")
        for label in (self.clock, self.day):
            times.addWidget(label, alignment=Qt.AlignmentFlag.AlignRight)
        set_kind(self.exercise, "wall-exercise")
        head = QHBoxLayout()
        head.setSpacing(28)
        head.addLayout(names, 1)
        head.addWidget(self.exercise, alignment=Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(flood)
        head.addLayout(times)
        return head

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(self.incidents_title)
        column.addWidget(self.incidents, 1)
        return column

    def _middle(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(self.map, 1)
        column.addWidget(self.legend)
        column.addWidget(self.gauges)
        return column

    def _right(self) -> QVBoxLayout:
        people = QHBoxLayout()
        people.setSpacing(14)
        people.addWidget(self.people)
        set_tone(self.people_line, "muted")
        people.addWidget(self.people_line, 1)
        column = QVBoxLayout()
        column.addLayout(people)
        column.addWidget(self.measures_title)
        column.addWidget(self.measures, 3)
        title = self._label(16, QFont.Weight.DemiBold)
        title.setText(tr("Poslední zápisy"))
        column.addWidget(title)
        column.addWidget(self.entries, 2)
        return column


def _incident_row(incident: WallIncident) -> WallRow:
    return WallRow(
        title=incident.kind,
        second=f"{incident.place} · {_state_words(incident)}",
        right=clock_words(incident.received_at),
        number=incident.number,
        sign=incident.tone,
    )


def _state_words(incident: WallIncident) -> str:
    if incident.tone is MarkerTone.DANGER:
        return f"{tr(incident.tone.label)} · {tr(incident.state.label)}"
    return tr(incident.state.label)


def _is_late(measure: WallMeasure, now: datetime) -> bool:
    return measure.due_at is not None and measure.due_at < now


def _measure_row(measure: WallMeasure, now: datetime) -> WallRow:
    late = _is_late(measure, now)
    right = ""
    if measure.due_at is not None:
        minutes = int((now - measure.due_at).total_seconds() // 60)
        is_near = late and minutes < 120
        right = (
            tr("{}\u00a0min po").format(minutes)
            if is_near
            else tr("do {}").format(clock_words(measure.due_at))
        )
    owner = tr("převzato" if measure.is_taken else "nikdo nepřevzal")
    where = tr("událost {} · ").format(measure.incident_number) if measure.incident_number else ""
    return WallRow(
        title=measure.title[:1].upper() + measure.title[1:],
        second=f"{where}{owner}",
        right=right,
        icon="error" if late else "to-do",
        tone="error" if late else "",
    )


def _entry_row(entry: WallEntry) -> WallRow:
    kind = tr(entry.kind.label)
    more = f"{HARD}{entry.count}×" if entry.count > 1 else ""
    return WallRow(
        title=f"{kind[:1].upper()}{kind[1:]}{more}",
        right=clock_words(entry.occurred_at),
        number=entry.incident_number,
        sign=entry.tone,
        icon="" if entry.incident_number else "calamity",
    )
