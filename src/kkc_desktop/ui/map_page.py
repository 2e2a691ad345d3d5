"""Mapa: open incidents and water gauges of the region, and a place to be picked for a notice."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.coordinates import parse_coordinates
from kkc_desktop.domain.map_data import Municipality, OwnMap
from kkc_desktop.domain.map_marker import MapMarker, MarkerTone
from kkc_desktop.domain.position import Position, distance_km
from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.services.maps import Maps
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.background import Pool, Task, run_task
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.map_legend import MapLegend
from kkc_desktop.ui.map_view import MapView
from kkc_desktop.ui.marker_list import MarkerList
from kkc_desktop.ui.page import PICK_PLACE, DeskPage, Place, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_LIST_WIDTH = 340
_NEAR_KM = 6.0
_AT_KM = 1.0
"""So near to its centre a place is said to be in the municipality without a distance."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HINT = "Klepněte do mapy, nebo zapište obec či souřadnice."


class MapPage(DeskPage):
    """The list on the left says all that the map shows.

    Signal place_taken(latitude, longitude, name) comes before the page goes back to the notice that
    asked for a place; the name is of the nearest municipality.
    """

    place_taken = Signal(float, float, str)

    def __init__(self, maps: Maps, pool: Pool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maps = maps
        self._pool = pool
        self._task: Task | None = None
        self._is_picking = False
        self._picked: Position | None = None
        self._markers: tuple[MapMarker, ...] = ()
        self._was_shown = False
        self.words = QLineEdit()
        self.words.setMaxLength(80)
        self.words.setPlaceholderText(tr("obec nebo souřadnice"))
        self.words.setClearButtonEnabled(True)
        self.words.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = MarkerList()
        self.card = SectionCard("incident", tr("Na mapě"))
        self.view = MapView(maps.base(), maps.station_position())
        self.place_label = PlainLabel(tr(_HINT), "second-line")
        self.place_label.setWordWrap(True)
        self.note = PlainLabel("", "second-line")
        self.back_button = _button(tr(" Zpět  Esc"), "previous", "secondary")
        self.whole_button = _button(tr(" &Celý kraj"), "zoom-out", "secondary")
        self.near_button = _button(tr(" &Události zblízka"), "zoom-in", "secondary")
        self.open_button = _button(tr(" Otevřít událost  Ctrl+Enter"), "incident", "primary")
        self.use_button = _button(tr(" Použít místo  Ctrl+Enter"), "done", "primary")
        self._lay_out()
        self._connect()
        self._show_mode()

    def show_part(self, name: str) -> None:
        """The wish of a notice that wants a place, with the place it has in words."""
        self._is_picking = name.startswith(PICK_PLACE)
        self._forget()
        self.view.set_picking(is_picking=self._is_picking)
        self.words.setText(self._begun(name.removeprefix(PICK_PLACE)) if self._is_picking else "")
        self._find()
        self._show_mode()

    def refresh(self) -> None:
        """Reads the markers again."""
        with guarded(self):
            self._markers = self._maps.markers()
        self.view.show_markers(self._markers)
        if not self._was_shown and self._markers:
            self.view.show_all_markers()
        if not self.words.text().strip():
            self._find()

    def focus_first(self) -> None:
        """The line in which a place is written."""
        self.words.setFocus()
        self.words.selectAll()

    def finish(self) -> None:
        """Ctrl+Enter: hands the picked place back, or opens the chosen incident."""
        if self._is_picking:
            self._use()
        else:
            self._open(self.list.current_data())

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of the map."""
        return (
            (tr("+ −, kolečko"), tr("přiblížit a\u00a0oddálit mapu")),
            (tr("šipky"), tr("posunout mapu; při psaní vybrat nalezené místo")),
            ("Home", tr("na mapě celý kraj")),
            ("Tab", tr("na mapě další značka")),
            ("Enter", tr("otevřít událost, nebo ukázat nalezené místo")),
            (tr("Mezerník"), tr("na mapě vybrat místo v\u00a0jejím středu")),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """The first time the unit's own files are read, beside the window."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self._task = run_task(self._read_own, self.show_own, None, self._pool)

    def hideEvent(self, event: QHideEvent) -> None:
        """A place that was not used is not kept for the next notice."""
        super().hideEvent(event)
        self.view.show_pin(None)

    def show_own(self, maps: Sequence[OwnMap]) -> None:
        """Shows the unit's layers; of a broken file its sentence."""
        self.view.show_own(maps)
        complaints = [own.complaint for own in maps if own.complaint]
        names = [own.name for own in maps if not own.complaint]
        own = tr("Vlastní mapy: {}.").format(", ".join(names)) if names else ""
        self.note.setText(" ".join((*complaints, own)).strip())
        self.note.setVisible(bool(self.note.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a place is written, arrows choose in the list and Enter shows the chosen one."""
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.words and is_press and isinstance(event, QKeyEvent):
            if event.key() in _ENTER and not event.modifiers():
                self._go_to(self.list.current_data())
                return True
            if event.key() in _STEPS:
                self._step(_STEPS[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _read_own(self, _task: Task) -> tuple[OwnMap, ...]:
        return self._maps.own_maps()

    def _begun(self, place: str) -> str:
        """The municipality that the notice names already, so that the map begins there."""
        found = self._maps.base().named_in(place, self._maps.station_position())
        return found.words if found else ""

    def _find(self) -> None:
        typed = self.words.text().strip()
        if typed:
            self._show_found(typed)
            return
        self.card.set_title(tr("Na mapě"))
        self.list.show_markers(self._markers)
        gauges = sum(marker.tone is MarkerTone.GAUGE for marker in self._markers)
        self.card.set_count(len(self._markers) - gauges)
        if self._markers:
            self.card.clear_empty()
        else:
            self.card.set_empty(
                "done", tr("Žádná otevřená událost"), tr("Nová se zapisuje klávesou F12.")
            )
        self._show_buttons()

    def _show_found(self, typed: str) -> None:
        found: list[Municipality | Position] = list(self._maps.base().find(typed))
        try:
            latitude, longitude = parse_coordinates(typed)
        except Unreadable:
            pass
        else:
            found.insert(0, Position(latitude=latitude, longitude=longitude))
        self.card.set_title(tr("Nalezená místa"))
        self.card.set_count(len(found))
        self.list.show_places(found)
        if found:
            self.card.clear_empty()
            self._go_to(found[0])
        else:
            hint = tr("Zkuste část jména obce, nebo souřadnice jako 50.2639 17.3961.")
            self.card.set_empty("search", tr("Takové místo v\u00a0kraji není"), hint)
            self._forget()
        self._show_buttons()

    def _go_to(self, chosen: object) -> None:
        """Shows the chosen row on the map; a place is picked by that too."""
        if isinstance(chosen, MapMarker):
            self.view.choose(chosen.record_id, chosen.tone, chosen.title)
            if chosen.position is not None:
                self.view.show_around(chosen.position, _NEAR_KM)
            return
        position = chosen.position if isinstance(chosen, Municipality) else chosen
        if isinstance(position, Position):
            self._pick(position)
            self.view.show_around(position, _NEAR_KM)

    def _pick(self, position: Position) -> None:
        self._picked = position
        self.view.show_pin(position)
        self.place_label.setText(f"{self._place_words(position)}\n{position.words}")
        self._show_buttons()

    def _forget(self) -> None:
        """No place is picked."""
        self._picked = None
        self.view.show_pin(None)
        self.place_label.setText(tr(_HINT))

    def _place_words(self, position: Position) -> str:
        near = self._maps.base().nearest(position)
        km = distance_km(near.position, position)
        if km < _AT_KM:
            return near.words
        away = f"{km:.1f}".replace(".", ",")
        return tr("{}\u00a0km od středu obce {}").format(away, near.words)

    def _use(self) -> None:
        if self._picked is None:
            self.focus_first()
            return
        picked, near = self._picked, self._maps.base().nearest(self._picked)
        self.place_taken.emit(picked.latitude, picked.longitude, near.name)
        self.closed.emit()

    def _open(self, chosen: object) -> None:
        if isinstance(chosen, MapMarker) and chosen.record_id:
            self.wanted.emit(Wish(place=Place.INCIDENT, record_id=chosen.record_id))
        else:
            self._go_to(chosen)

    def _open_row(self, chosen: object) -> None:
        """Enter or a double click in the list."""
        if self._is_picking:
            self._go_to(chosen)
        else:
            self._open(chosen)

    def _follow_list(self, chosen: object) -> None:
        if isinstance(chosen, MapMarker):
            self.view.choose(chosen.record_id, chosen.tone, chosen.title)
        elif chosen is not None and self.list.hasFocus():
            self._go_to(chosen)
        self._show_buttons()

    def _follow_map(self, marker: MapMarker | None) -> None:
        if marker is not None and self.words.text():
            self.words.clear()
        self.list.select_marker(marker)

    def _step(self, steps: int) -> None:
        model = self.list.model()
        row = max(0, min(self.list.currentIndex().row() + steps, model.rowCount() - 1))
        self.list.setCurrentIndex(model.index(row, 0))
        self._go_to(self.list.current_data())

    def _show_mode(self) -> None:
        self.use_button.setVisible(self._is_picking)
        self.open_button.setVisible(not self._is_picking)
        self.place_box.setVisible(self._is_picking)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.use_button.setEnabled(self._picked is not None)
        chosen = self.list.current_data()
        self.open_button.setEnabled(isinstance(chosen, MapMarker) and bool(chosen.record_id))

    def _connect(self) -> None:
        self.words.installEventFilter(self)
        self.words.textChanged.connect(self._find)
        self.list.current_row_changed.connect(self._follow_list)
        self.list.activated_row.connect(self._open_row)
        self.view.current_changed.connect(self._follow_map)
        self.view.opened.connect(self._open_row)
        self.view.picked.connect(self._pick)
        self.back_button.clicked.connect(self.leave)
        self.whole_button.clicked.connect(self.view.show_whole)
        self.near_button.clicked.connect(self.view.show_all_markers)
        self.open_button.clicked.connect(self.finish)
        self.use_button.clicked.connect(self.finish)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("map", "accent", 24))
        head.addWidget(PlainLabel(tr("Mapa"), "page-title"))
        head.addWidget(PlainLabel(tr("Olomoucký kraj, bez internetu"), "second-line"))
        head.addStretch()
        self.card.body.addWidget(self.list)
        label = PlainLabel(tr("&Místo"), "field-label")
        label.setBuddy(self.words)
        line = QVBoxLayout()
        line.setSpacing(3)
        line.addWidget(label)
        line.addWidget(self.words)
        self.place_box = QFrame()
        set_kind(self.place_box, "alt")
        box = QVBoxLayout(self.place_box)
        box.setContentsMargins(12, 8, 12, 8)
        box.addWidget(PlainLabel(tr("Vybrané místo"), "strong"))
        box.addWidget(self.place_label)
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addLayout(line)
        left.addWidget(self.card, 1)
        left.addWidget(self.place_box)
        side.setFixedWidth(_LIST_WIDTH)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(side)
        body.addWidget(self._map_card(), 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 12, 20, 12)
        inside.setSpacing(12)
        inside.addLayout(head)
        inside.addLayout(body, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(inside, 1)
        left_acts = (self.back_button, self.whole_button, self.near_button)
        page.addWidget(action_bar(left_acts, (self.open_button, self.use_button)))

    def _map_card(self) -> QFrame:
        card = QFrame()
        set_kind(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(7, 7, 7, 7)
        column.setSpacing(4)
        column.addWidget(self.view, 1)
        legend = MapLegend(tuple(MarkerTone))
        legend.setFixedHeight(20)
        column.addWidget(legend)
        self.note.setWordWrap(True)
        self.note.hide()
        column.addWidget(self.note)
        return card


def _button(words: str, icon_name: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.strip().replace("&", "").replace("  ", ", "))
    button.setIcon(icon(icon_name, "white" if kind == "primary" else "muted"))
    set_kind(button, kind)
    return button
