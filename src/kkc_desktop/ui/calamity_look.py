"""Where everything of the calamity board stands; what it shows and does is the page's own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.calamity_picture import CalamityPicture, MarkerState, SinceReport
from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.event_lists import FloodDegree
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.calamity_head import CalamityHead
from kkc_desktop.ui.common_line_card import CommonLineCard
from kkc_desktop.ui.forces_view import ForcesView
from kkc_desktop.ui.gauge_tile import GaugeTile, PeopleTile
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.measure_rows import MeasureList
from kkc_desktop.ui.member_rows import MemberList
from kkc_desktop.ui.notified_list import NotifiedList
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

BOARD, FORCES = 0, 1
GAUGES_SHOWN = 3
MAP_BESIDE_FROM = 1072
"""The width of the page, in logical pixels, from which the map stands beside the time line.

A window of 1280 leaves 1084, the frame of the exercise takes eight of them.
"""

_WHOLE_NAMES_FROM = 1250
_CHANGE, _WALL = "Změna situ&ace…", "Nástěnná &obrazovka"
_LINE, _MAP = 0, 1
_SMALLEST = 880, 560
_ICONS = {MarkerState.DANGER: "error", MarkerState.OPEN: "incident", MarkerState.CLOSED: "done"}


class RoomyLabel(PlainLabel):
    """Words that are left out where they have no room: half a word says nothing."""

    def __init__(self) -> None:
        super().__init__("", "second-line")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints all of it or nothing; a screen reader has it in any case."""
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)


class CalamityLook:
    """The widgets of the page; `map_holder` takes the map once it is put there."""

    def __init__(self, page: QWidget, line_card: CommonLineCard) -> None:
        self.head = CalamityHead()
        self.gauges = [GaugeTile() for _ in range(GAUGES_SHOWN)]
        self.people = PeopleTile()
        self.members_card = SectionCard("incident", tr("Události"))
        self.members = MemberList()
        self.notified_card = SectionCard("notified", tr("Kdo byl vyrozuměn"))
        self.notified = NotifiedList()
        self.line_card = line_card
        self.measures_card = SectionCard("measures", tr("Otevřená opatření"))
        self.measures = MeasureList()
        self.map_card = QFrame()
        self.places = WorkList()
        self.forces = ForcesView()
        self.tabs = QTabBar()
        self.views = QStackedWidget()
        self.end_button = button(tr("U&končit…"), "flag", "danger", "error")
        self.change_button = button(tr(_CHANGE), "change", "secondary")
        self.wall_button = button(tr(_WALL), "wall", "secondary")
        self.view_button = button("", "forces", "secondary")
        self.since_label = RoomyLabel()
        self.print_button = button("&Tisk  Ctrl+P", "print", "secondary")
        self.report_button = button(tr("Situační zpráva"), "document", "primary", "white")
        self._fill_cards()
        self._lay_out(page)
        self.views.currentChanged.connect(self._name_view_button)
        self._name_view_button()
        self.fit(MAP_BESIDE_FROM)

    def put_map(self, widget: QWidget) -> None:
        """Puts the map into its card in place of the list of places."""
        self.places.hide()
        self.map_holder.addWidget(widget, 1)

    def fit(self, width: int) -> None:
        """Shows the map beside the time line, or behind a tab where there is no room."""
        is_wide = width >= MAP_BESIDE_FROM
        has_room = width >= _WHOLE_NAMES_FROM
        self.change_button.setText((" {}").format(tr(_CHANGE) if has_room else tr("Situ&ace…")))
        self.wall_button.setText(f" {tr(_WALL if has_room else '&Obrazovka')}")
        self.tabs.setVisible(not is_wide)
        if is_wide:
            self.right.insertWidget(0, self.map_card, 260)
            self.tabs.setCurrentIndex(_LINE)
        elif self.middle.indexOf(self.map_card) < 0:
            self.middle.addWidget(self.map_card, 1)
        self._show_tab(self.tabs.currentIndex())

    def show_since(self, picture: CalamityPicture) -> None:
        """What came since the last report, and the number of the next one."""
        since, number = picture.since, picture.since.number + 1
        self.since_label.setText(since_words(since, picture))
        words = tr("Situační zpráva č.\u00a0{}").format(number)
        self.report_button.setText(f" {words}  Ctrl+Enter")
        self.report_button.setAccessibleName(f"{words}, Ctrl+Enter")

    def show_places(self, picture: CalamityPicture) -> None:
        """The list that says the same as the map: where each incident and gauge is."""
        rows = [
            WorkRow(
                icon=_ICONS[member.marker_state],
                icon_tone="error" if member.marker_state is MarkerState.DANGER else "muted",
                title=f"{member.marker} {member.notice.place}",
                time_text=place_words(member.notice.latitude, member.notice.longitude),
                data=member,
            )
            for member in picture.members
        ]
        rows += [
            WorkRow(
                icon="calamity",
                title=standing.gauge.name,
                time_text=place_words(standing.gauge.latitude, standing.gauge.longitude),
                data=standing,
            )
            for standing in picture.gauges
        ]
        self.places.set_rows(rows)

    def _fill_cards(self) -> None:
        self.members_card.body.addWidget(self.members)
        self.notified_card.body.addWidget(self.notified)
        self.measures_card.body.addWidget(self.measures)
        self.measures_card.body.setContentsMargins(6, 0, 6, 4)
        set_kind(self.map_card, "card")
        self.places.setAccessibleName(tr("Místa událostí a\u00a0vodočtů"))
        self.map_holder = QVBoxLayout(self.map_card)
        self.map_holder.setContentsMargins(6, 6, 6, 5)
        self.map_holder.addWidget(self.places)
        self.since_label.setAlignment(_RIGHT)
        self.since_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _lay_out(self, page: QWidget) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        for tile in (*self.gauges, self.people):
            tiles.addWidget(tile, 1)
        self.views.addWidget(self._board())
        self.views.addWidget(self.forces)
        inside = QWidget()
        inside.setMinimumSize(*_SMALLEST)
        set_kind(inside, "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 0, 20, 12)
        column.setSpacing(12)
        self.head.setFixedHeight(43)
        column.addWidget(self.head)
        column.addLayout(tiles)
        column.addWidget(self.views, 1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        self.bar = action_bar(
            (self.end_button, self.change_button, self.wall_button, self.view_button),
            (self.print_button,),
        )
        bar = self.bar.layout()
        assert isinstance(bar, QHBoxLayout), "the bar of acts is a row"
        bar.takeAt(4)  # the stretch: the words between take what is left
        bar.insertWidget(4, self.since_label, 1)
        bar.addWidget(self.report_button)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.bar)

    def _board(self) -> QWidget:
        board = QWidget()
        grid = QGridLayout(board)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.members_card, 275)
        left.addWidget(self.notified_card, 218)
        self.middle = QVBoxLayout()
        self.middle.setSpacing(6)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("Časová osa, nebo mapa"))
        self.tabs.addTab(tr("Časová osa"))
        self.tabs.addTab(tr("Mapa"))
        self.tabs.currentChanged.connect(self._show_tab)
        self.middle.addWidget(self.tabs)
        self.middle.addWidget(self.line_card, 1)
        self.right = QVBoxLayout()
        self.right.setSpacing(12)
        self.right.addWidget(self.measures_card, 233)
        for number, (lane, share) in enumerate(
            ((left, 322), (self.middle, 380), (self.right, 318))
        ):
            grid.addLayout(lane, 0, number)
            grid.setColumnStretch(number, share)
        for card in (self.members_card, self.notified_card, self.line_card, self.measures_card):
            card.setMinimumWidth(150)
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.map_card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return board

    def _name_view_button(self) -> None:
        is_board = self.views.currentIndex() == BOARD
        words = tr("Síly a\u00a0&vývěska" if is_board else "Zpět na &události")
        self.view_button.setText(f" {words}")
        self.view_button.setAccessibleName(f"{words.replace('&', '')}, Ctrl+Tab")

    def _show_tab(self, chosen: int) -> None:
        is_tabbed = not self.tabs.isHidden()
        self.line_card.setVisible(not is_tabbed or chosen == _LINE)
        self.map_card.setVisible(not is_tabbed or chosen == _MAP)


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def since_words(since: SinceReport, picture: CalamityPicture) -> str:
    """od zprávy č. 2 (14:00): on the first line, what came since on the second."""
    flood = picture.flood
    degree = flood.now.flood_degree if flood and not flood.now.is_revoked else FloodDegree.NONE
    people = picture.people.present
    parts = (
        counted(since.entries, "zápis", "zápisy", "zápisů"),
        tr(degree.short_label),
        counted(people, "osoba", "osoby", "osob") if people else "",
    )
    what = ", ".join(part for part in parts if part)
    if not since.number:
        return tr("zatím žádná zpráva\n{}").format(what)
    at = f" ({clock_words(since.ended_at)})" if since.ended_at else ""
    return tr("od zprávy č.\u00a0{}{}\n{}").format(since.number, at, what)


def place_words(latitude: float | None, longitude: float | None) -> str:
    """50.2650, 17.3960; or that the place is not known."""
    if latitude is None or longitude is None:
        return tr("bez polohy")
    return f"{latitude:.4f}, {longitude:.4f}"


def button(words: str, picture: str, kind: str, tone: str = "muted") -> QPushButton:
    """A button of the bar; the name for a screen reader has no mnemonic."""
    made = QPushButton(f" {words}")
    made.setIcon(icon(picture, tone) if picture else QIcon())
    made.setAccessibleName(words.replace("&", "").replace("  ", ", "))
    set_kind(made, kind)
    return made
