"""The widgets of the safe zone and where they stand; it shows what it is told."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.gathering_register import GatheredView, GatheringRegister
from kkc_desktop.domain.gathering_words import band_words
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.gathered_counts import CountCard
from kkc_desktop.ui.gathered_lists import PrintCard, SoughtCard
from kkc_desktop.ui.gathered_quick import QuickCard
from kkc_desktop.ui.gathered_table import GatheredTableModel, gathered_table
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import CountBadge
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState
from kkc_desktop.ui.word_room import word_room

SIDE_WIDTH, PRINT_WIDTH, LOW_HEIGHT = 312, 262, 188
FULL_WIDTH = 1060
"""Below this width the quick card takes turns with the register; F6 changes them."""

_EMPTY = ("persons", "Zatím tu nikdo není", "První osobu zapíšete na kartě vlevo.")
_NONE = (
    "incident",
    "Není otevřená událost",
    "Evidence lidí patří k\u00a0události nebo ke kalamitě; oznámení přijmete klávesou F12.",
)


class SafeZoneFrame:
    """Title row, count card, quick card, register, who is sought, lists, action bar."""

    def __init__(self, page: QWidget, model: GatheredTableModel) -> None:
        self.subtitle = PlainLabel("", "muted")
        self.back_button = _button("quiet")
        self.turn_button = _button("secondary")
        self.erase_line = QFrame()
        self.erase_words = PlainLabel("")
        self.erase_button = _button("danger")
        self.counts = CountCard()
        self.quick = QuickCard()
        self.table = gathered_table(model)
        self.total = CountBadge()
        self.views = {view: _button("chip") for view in GatheredView}
        self.view_group = QButtonGroup(page)
        self.sought = SoughtCard()
        self.prints = PrintCard()
        self.end_button = _button("danger")
        self.leave_button = _button("secondary")
        self.print_button = _button("secondary")
        self.take_button = _button("primary")
        self.hint = PlainLabel(
            tr("na obrazovce jen iniciály, celé jméno po otevření"), "second-line"
        )
        self._hint_icon = IconLabel("note", "muted", 16)
        self._none = EmptyState(_NONE[0], tr(_NONE[1]), tr(_NONE[2]))
        self._empty = EmptyState(_EMPTY[0], tr(_EMPTY[1]), tr(_EMPTY[2]))
        self._gap = QWidget()
        self._gap.hide()
        self._is_full = True
        self._shows_card = False
        self._dress()
        self._lay_out(page)

    @property
    def shown_view(self) -> GatheredView:
        """Which people the table is to show."""
        return list(GatheredView)[max(0, self.view_group.checkedId())]

    def show_register(self, register: GatheringRegister, band: int) -> None:
        """Shows the words and counts of the register; `band` is the one of the quick card."""
        event = register.event
        since = tr("od {}").format(clock_words(event.received_at))
        words = (register.title, event.evidence_number, since)
        self.subtitle.setText(" · ".join(word for word in words if word))
        is_calamity = event.scope is EventScope.CALAMITY
        back = tr("Zpět na ka&lamitu" if is_calamity else "Zpět na udá&lost")
        self.back_button.setText(f" {back}")
        self.back_button.setAccessibleName(back.replace("&", ""))
        self.counts.show_register(register)
        self.total.set_count(len(register.people))
        for view, button in self.views.items():
            count = len(view.among(register.people))
            button.setText(f"{tr(view.label)} {count}")
            button.setAccessibleName(f"{tr(view.label)}: {count}")
        self.prints.show_next_band(register.next_band)
        self.show_band(band)
        is_somebody = bool(register.here)
        self.end_button.setEnabled(is_somebody)
        self.leave_button.setEnabled(is_somebody)

    def show_band(self, band: int) -> None:
        """Says on the main button whom it will write down."""
        words = tr("Zapsat osobu {}").format(band_words(band))
        self.take_button.setText(f" {words}  Ctrl+Enter")
        self.take_button.setAccessibleName(f"{words}, Ctrl+Enter")

    def show_people(self, *, is_empty: bool) -> None:
        """Shows the table, or how somebody gets into it."""
        self.table.setVisible(not is_empty)
        self._empty.setVisible(is_empty)

    def show_due(self, words: str) -> None:
        """Says that names are to be erased; without words the line is gone."""
        self.erase_words.setText(words)
        self.erase_line.setVisible(bool(words))

    def show_event(self, *, is_known: bool) -> None:
        """Without an event there is only the word of what to do."""
        self._body.setVisible(is_known)
        self._none.setVisible(not is_known)
        self.back_button.setVisible(is_known)
        for button in (self.end_button, self.leave_button, self.print_button, self.take_button):
            button.setVisible(is_known)

    def fit(self, size: QSize) -> None:
        """In a small window the quick card and the register take turns."""
        self._is_full = word_room(self.turn_button, size.width()) >= FULL_WIDTH
        self.turn_button.setVisible(not self._is_full)
        self.subtitle.setVisible(self._is_full)
        self._gap.setVisible(not self._is_full)
        self.hint.setVisible(self._is_full)
        self._hint_icon.setVisible(self._is_full)
        self.print_button.setVisible(self._is_full and not self._body.isHidden())
        self._show_turn()

    def turn(self) -> bool:
        """Changes quick card and register in a small window; says whether the card is shown."""
        self._shows_card = not self._shows_card
        self._show_turn()
        return self._shows_card

    @property
    def has_card(self) -> bool:
        """Whether the quick card can be typed into now."""
        return self._is_full or self._shows_card

    def _show_turn(self) -> None:
        self._side.setVisible(self.has_card)
        self._right.setVisible(self._is_full or not self._shows_card)
        words = tr("Evidence" if self._shows_card else "Nová osoba")
        self.turn_button.setText(f"{words}  F6")
        self.turn_button.setAccessibleName(f"{words}, F6")
        widest = SIDE_WIDTH + 2 if self._is_full else 2 * SIDE_WIDTH
        self._side.setMinimumWidth(SIDE_WIDTH + 2)
        self._side.setMaximumWidth(widest)

    def _dress(self) -> None:
        self.back_button.setIcon(icon("previous", "accenttext"))
        self.end_button.setText(tr(" &Ukončit pobyt všech…"))
        self.end_button.setIcon(icon("flag", "error"))
        self.leave_button.setText(tr(" Odj&ezd skupiny…"))
        self.leave_button.setIcon(icon("hand-over"))
        self.print_button.setText(tr(" Tisk  Ctrl+P"))
        self.print_button.setAccessibleName(tr("Tisk vybraného seznamu, Ctrl+P"))
        self.print_button.setIcon(icon("print"))
        self.take_button.setIcon(icon("finish", "white"))
        self.erase_button.setText(tr("Vy&mazat…"))
        self.erase_button.setAccessibleName(tr("Vymazat evidence po lhůtě"))
        for number, button in enumerate(self.views.values()):
            button.setCheckable(True)
            self.view_group.addButton(button, number)
        self.views[GatheredView.ALL].setChecked(True)

    def _lay_out(self, page: QWidget) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("persons", "accenttext", 24))
        head.addWidget(PlainLabel(tr("Lidé ve středisku"), "page-title"))
        head.addSpacing(6)
        head.addWidget(self.subtitle, 1)
        head.addWidget(self._gap, 1)
        head.addWidget(self.turn_button)
        head.addWidget(self.back_button)
        self._body = QWidget()
        body = QHBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        self._side = self._make_side()
        self._right = self._make_right()
        body.addWidget(self._side)
        body.addWidget(self._right, 1)
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 10, 20, 12)
        middle.setSpacing(10)
        middle.addLayout(head)
        middle.addWidget(self._make_erase_line())
        middle.addWidget(self._body, 1)
        middle.addWidget(self._none, 1)
        bar = action_bar(
            (self.end_button, self.leave_button),
            (self._hint_icon, self.hint, self.print_button, self.take_button),
        )
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(bar)

    def _make_erase_line(self) -> QFrame:
        set_kind(self.erase_line, "problem-warning")
        row = QHBoxLayout(self.erase_line)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel("warning", "warning"))
        row.addWidget(self.erase_words, 1)
        row.addWidget(self.erase_button)
        self.erase_line.hide()
        return self.erase_line

    def _make_side(self) -> QScrollArea:
        ground = QWidget()
        set_kind(ground, "scrolled")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 2, 0)
        column.setSpacing(12)
        column.addWidget(self.counts)
        column.addWidget(self.quick, 1)
        return _scrolled(ground)

    def _make_right(self) -> QWidget:
        card = QFrame()
        set_kind(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 0, 2, 6)
        inside.setSpacing(0)
        inside.addWidget(self._table_head())
        inside.addWidget(self.table, 1)
        inside.addWidget(self._empty, 1)
        low = QHBoxLayout()
        low.setSpacing(12)
        low.addWidget(self.sought, 1)
        low.addWidget(self.prints)
        self.prints.setFixedWidth(PRINT_WIDTH)
        for each in (self.sought, self.prints):
            each.setFixedHeight(LOW_HEIGHT)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(card, 1)
        column.addLayout(low)
        return right

    def _table_head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(44)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("measures", "accenttext"))
        row.addWidget(PlainLabel(tr("Evidence"), "card-title"))
        row.addWidget(self.total)
        row.addStretch()
        for button in self.views.values():
            row.addWidget(button)
        return head


def _scrolled(ground: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(ground)
    return area


def _button(kind: str) -> QPushButton:
    button = QPushButton()
    set_kind(button, kind)
    return button
