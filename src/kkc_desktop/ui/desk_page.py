"""The start page: today's work and the four large acts."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.desk import Glance
from kkc_desktop.domain.station import Officer
from kkc_desktop.ui.allowed import MayAct, is_allowed
from kkc_desktop.ui.desk_rows import booked_words
from kkc_desktop.ui.desk_work import DeskList, ListedWork, listed_work, whole_list
from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import weekday_words
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.action_tile import ActionTile
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList
from kkc_desktop.ui.widgets.work_list_delegate import TWO_LINES

_DAY_SHIFT = range(7, 19)
_THREE_COLUMNS = 940
_TICKET_ROW = 48
_WITH_TICKETS = (DeskList.WAITING, DeskList.TODAY)
_NO_RECORDS = "Vaše role záznamy nevidí. Co je pro ni, najdete v\u00a0nabídce vlevo."


class StartPage(DeskPage):
    """What waits: people, papers to sign, unfinished work, open incidents, measures; what is done.

    `glance` reads it all at once; `title_of` names a kind of document by its code.
    """

    def __init__(
        self,
        glance: Callable[[], Glance],
        now: Callable[[], datetime],
        officers: Callable[[], tuple[Officer, ...]],
        title_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._glance = glance
        self._now = now
        self._officers = officers
        self._title_of = title_of
        self.glanced = Glance()
        self._is_full = True
        self.day_label = PlainLabel("", "page-title")
        self.shift_label = PlainLabel("", "muted")
        self.tiles = {
            place: self._tile(*words)
            for place, words in {
                Place.CONTACT: ("contact", tr("Kontakt"), tr("kdo přišel a s čím"), "F2", "tile"),
                Place.ADVICE: ("advice", tr("Rada"), tr("prevence a leták"), "F3", "tile"),
                Place.DOCUMENT: (
                    "document",
                    tr("Dokument"),
                    tr("záznam nebo protokol"),
                    "F4",
                    "tile",
                ),
                Place.INCIDENT: (
                    "incident",
                    tr("Událost"),
                    tr("oznámení a předání"),
                    "F12",
                    "tile-emergency",
                ),
            }.items()
        }
        self.cards = {each: SectionCard(each.icon, each.title) for each in DeskList}
        self.lists = {each: self._list_in(each, card) for each, card in self.cards.items()}
        self.notice: QWidget | None = None
        self.booked_button = QPushButton()
        set_kind(self.booked_button, "quiet")
        self.booked_button.clicked.connect(self._want_booked)
        self.nothing_label = PlainLabel(tr(_NO_RECORDS), "muted")
        self.nothing_label.hide()
        self._lay_out()

    def refresh(self) -> None:
        """Reads the desk again."""
        self.show_glance(self._glance())

    def show_glance(self, glance: Glance) -> None:
        """Shows what was read, as of now."""
        now = self._now()
        self.glanced = glance
        local = now.astimezone(ZONE)
        self.day_label.setText(_capital(weekday_words(local.date())))
        is_day = local.hour in _DAY_SHIFT
        self.shift_label.setText(
            tr("denní služba 7–19\u00a0h" if is_day else "noční služba 19–7\u00a0h")
        )
        self.booked_button.setText(booked_words(glance.booked_at, now))
        self.booked_button.setVisible(bool(glance.booked_at))
        work = listed_work(glance, now, self._officers(), self._title_of)
        for each, listed in work.items():
            self._fill(each, listed)

    def show_allowed(self, may: MayAct) -> None:
        """Offers the acts of the role on duty; who sees no records is told so."""
        for place, tile in self.tiles.items():
            tile.setVisible(is_allowed(place, may))
        self._area.setVisible(may(Act.BROWSE))
        self.nothing_label.setVisible(not may(Act.BROWSE))

    def focus_first(self) -> None:
        """The waiting list if somebody waits, else the tile of a new contact."""
        if self.glanced.waiting:
            waiting = self.lists[DeskList.WAITING]
            waiting.setFocus()
            if waiting.current_data() is None:
                waiting.select_first()
        else:
            self.tiles[Place.CONTACT].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window has two columns; what is done already stands in the list of contacts."""
        super().resizeEvent(event)
        is_full = event.size().width() >= _THREE_COLUMNS
        if is_full == self._is_full:
            return
        self._is_full = is_full
        incidents, measures = self.cards[DeskList.INCIDENTS], self.cards[DeskList.MEASURES]
        self.cards[DeskList.TODAY].setVisible(is_full)
        if is_full:
            self._last.insertWidget(0, incidents, 58)
            self._last.insertWidget(1, measures, 42)
        else:
            self._first.addWidget(incidents, 42)
            self._middle.addWidget(measures, 42)
        self._columns.setStretch(2, 329 if is_full else 0)
        self._columns.setSpacing(12)

    def put_notice(self, notice: QWidget) -> None:
        """Puts a line above today's work; its first button is the one that Ctrl+Enter presses."""
        self.notice = notice
        self._page.insertWidget(1, notice)

    def finish(self) -> None:
        """Ctrl+Enter: what the notice above the work offers, when there is one."""
        if self.notice is not None and self.notice.isVisible():
            for button in self.notice.findChildren(QPushButton)[:1]:
                button.click()

    def leave(self) -> None:
        """There is nowhere further back than the desk."""

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of the lists."""
        return (("Enter", tr("otevřít vybraný řádek")), ("Tab", tr("další seznam")))

    def _tile(self, icon: str, title: str, line: str, key: str, kind: str) -> ActionTile:
        tile = ActionTile(icon, title, line, key, kind)
        tile.clicked.connect(self._tell_tile)
        return tile

    def _want_booked(self) -> None:
        self.wanted.emit(Wish(place=Place.APPOINTMENTS))

    def _tell_tile(self) -> None:
        tile = self.sender()
        place = next(place for place, known in self.tiles.items() if known is tile)
        self.wanted.emit(Wish(place=place))

    def _list_in(self, each: DeskList, card: SectionCard) -> WorkList:
        rows = WorkList(_TICKET_ROW if each in _WITH_TICKETS else TWO_LINES)
        rows.setAccessibleName(each.title)
        rows.activated_row.connect(self.wanted)
        card.body.addWidget(rows)
        card.more_button.clicked.connect(self._tell_all)
        return rows

    def _tell_all(self) -> None:
        button = self.sender()
        each = next(each for each, card in self.cards.items() if card.more_button is button)
        self.wanted.emit(whole_list(each))

    def _fill(self, each: DeskList, listed: ListedWork) -> None:
        card, count = self.cards[each], len(listed.rows)
        self.lists[each].set_rows(listed.rows)
        card.set_count(count, late=listed.is_late)
        card.set_more(tr("Vše") if count else "", tr("{}: všech {}").format(each.title, count))
        if count:
            card.clear_empty()
        else:
            card.set_empty(*each.emptiness)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(self.day_label)
        head.addWidget(self.shift_label)
        head.addStretch()
        head.addWidget(self.booked_button)
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        for tile in self.tiles.values():
            tiles.addWidget(tile)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        shown = self.cards
        self._first = _column((shown[DeskList.WAITING], 58), (shown[DeskList.TODAY], 42))
        self._middle = _column(
            (shown[DeskList.TO_SIGN], 40),
            (shown[DeskList.DEADLINES], 30),
            (shown[DeskList.DRAFTS], 30),
        )
        self._last = _column((shown[DeskList.INCIDENTS], 58), (shown[DeskList.MEASURES], 42))
        columns.addLayout(self._first, 362)
        columns.addLayout(self._middle, 329)
        columns.addLayout(self._last, 329)
        self._columns = columns
        body = QWidget()
        set_kind(body, "scrolled")
        columns.setContentsMargins(0, 0, 0, 0)
        body.setLayout(columns)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        self._area = area
        page = self._page = QVBoxLayout(self)
        page.setContentsMargins(20, 14, 20, 16)
        page.setSpacing(14)
        page.addLayout(head)
        page.addLayout(tiles)
        page.addWidget(area, 1)
        page.addWidget(self.nothing_label, 1, Qt.AlignmentFlag.AlignTop)


def _column(*cards: tuple[SectionCard, int]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    for card, share in cards:
        column.addWidget(card, share)
    return column


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
