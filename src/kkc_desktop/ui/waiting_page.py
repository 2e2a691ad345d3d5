"""The waiting list: who is called next, into which room, who has taken them over."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from kkc_desktop.domain.contact import LONGEST_WAIT_MINUTES, Contact, ContactId
from kkc_desktop.domain.czech import HARD, clock_words, duration_words
from kkc_desktop.domain.desk import WaitingRow
from kkc_desktop.services.reception import Reception
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.desk_rows import is_late, minutes_between
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, Index, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.waiting_dialogs import CallDialog, LeftDialog
from kkc_desktop.ui.widgets.marks import CountBadge
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

_CALL_SHOWN_MS = 12_000
_STAMP_WIDTH, _NARROW = 112, 960
_SPARED = "První kontakt"
_NOT_YET = "–"
_ACTS = {"V": "call", "P": "take_over", "O": "leave_early"}
_EMPTY = ("done", "Nikdo nečeká", "Nového návštěvníka zapíšete klávesou F2.")


class WaitingPage(DeskPage):
    """Across the counter it shows a ticket and initials, never a name or a reason."""

    def __init__(self, rows: Callable[[], Sequence[WaitingRow]], reception: Reception) -> None:
        super().__init__()
        self._read_rows, self._reception = rows, reception
        self._rooms = reception.rooms()[:9]
        self.model = RecordTableModel(self._columns(), self)
        self.table = plain_table(self.model, tr("Čekající"))
        self.count = CountBadge()
        self.called = PlainLabel("", "called")
        self._rest = QTimer(self, singleShot=True, interval=_CALL_SHOWN_MS)
        self._empty = QFrame()
        self.back_button = _button(tr("Zpět  Esc"), "previous", "secondary")
        self.left_button = _button(tr("Odešel před vyřízením  O"), "void", "secondary")
        self.take_over_button = _button(tr("Převzít  P"), "on-duty", "secondary")
        self.call_button = _button("Vyvolat  V", "phone", "primary")
        self._lay_out()
        self._rest.timeout.connect(self.called.hide)
        self.table.activated.connect(self._open)
        self.table.installEventFilter(self)
        self.back_button.clicked.connect(self.leave)
        self.left_button.clicked.connect(self.leave_early)
        self.take_over_button.clicked.connect(self.take_over)
        self.call_button.clicked.connect(self.call)

    @property
    def chosen(self) -> WaitingRow | None:
        """The row that the keys act upon."""
        index = self.table.currentIndex()
        return self.model.row_at(index) if index.isValid() else None

    def refresh(self) -> None:
        """Reads who waits; the chosen row stays."""
        with guarded(self):
            chosen = self.chosen
            rows = list(self._read_rows())
            self.model.set_rows(rows)
            now = self._reception.now()
            self.count.set_count(len(rows), "late" if any(is_late(r, now) for r in rows) else "")
            places = [n for n, r in enumerate(rows) if chosen and r.contact_id == chosen.contact_id]
            if rows:
                self.table.selectRow(places[0] if places else 0)
            self._show_acts(has_rows=bool(rows))

    def focus_first(self) -> None:
        """The table, or with nobody there the way back."""
        (self.table if self.model.rowCount() else self.back_button).setFocus()

    def finish(self) -> None:
        """Ctrl+Enter: calls the chosen person."""
        self.call()

    def call(self) -> None:
        """Asks for the room and calls the chosen person there."""
        row = self.chosen
        if row is not None:
            dialog = CallDialog(self._reception, row, self)
            dialog.called.connect(self._show_called)
            dialog.open()

    def call_to(self, room: str) -> None:
        """Calls the chosen person to the room at one key."""
        row = self.chosen
        if row is not None:
            with guarded(self):
                self._show_called(self._reception.call(ContactId(row.contact_id), room))

    def take_over(self) -> None:
        """Stamps that the officer on duty took the chosen person over."""
        row = self.chosen
        if row is None:
            return
        with guarded(self):
            contact = self._reception.take_over(ContactId(row.contact_id))
            self._tell(tr("Kontakt {} převzat v\u00a0{}.").format(contact.ticket, self._clock()))

    def leave_early(self) -> None:
        """Asks when the chosen person went away and closes the contact."""
        row = self.chosen
        if row is not None:
            dialog = LeftDialog(self._reception, row, self)
            dialog.left.connect(self._show_left)
            dialog.open()

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        rooms = [(str(n), f"vyvolat: {room}") for n, room in enumerate(self._rooms, start=1)]
        return (
            ("V", tr("vyvolat, místnost vybrat nebo napsat")),
            *rooms,
            ("P", tr("převzít (policista)")),
            ("O", tr("odešel před vyřízením")),
            ("Enter", tr("otevřít kontakt")),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit calls to its room, a letter does its act."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and isinstance(event, QKeyEvent) and watched is self.table:
            key = event.text().upper()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return super().eventFilter(watched, event)
            if key in _ACTS:
                getattr(self, _ACTS[key])()
                return True
            if key.isdecimal() and 0 < int(key) <= len(self._rooms):
                self.call_to(self._rooms[int(key) - 1])
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the stamp that can be spared goes."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW
        for number, column in enumerate(self.model.columns):
            self.table.setColumnHidden(number, is_narrow and column.title == _SPARED)

    def _open(self, index: Index) -> None:
        row = self.model.row_at(index)
        self.wanted.emit(Wish(place=Place.CONTACT, record_id=row.contact_id))

    def _show_called(self, contact: Contact) -> None:
        """Shows large for a moment who goes where."""
        words = f"{contact.ticket} → {contact.room}"
        self.called.setText(words)
        self.called.setAccessibleName(tr("Vyvolán {}").format(words))
        self.called.show()
        self._rest.start()
        self._tell(tr("Vyvolán {}.").format(words))

    def _show_left(self, contact: Contact) -> None:
        self._tell(
            tr("Kontakt {} ukončen: {}.").format(contact.evidence_number, tr(contact.outcome.label))
        )

    def _tell(self, words: str) -> None:
        self.saved.emit(Said(text=words))
        self.refresh()
        self.focus_first()

    def _show_acts(self, *, has_rows: bool) -> None:
        self.table.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
        for button in (self.left_button, self.call_button):
            button.setEnabled(has_rows)
        self.take_over_button.setVisible(self._reception.may_take_over())
        self.take_over_button.setEnabled(has_rows)

    def _clock(self) -> str:
        return clock_words(self._reception.now())

    def _columns(self) -> tuple[Column[WaitingRow], ...]:
        return (
            Column("Lístek", lambda row: row.ticket, width=84),
            Column("Iniciály", lambda row: row.initials or tr("bez jména"), width=110),
            Column("Příchod", lambda row: clock_words(row.arrived_at), width=_STAMP_WIDTH),
            Column(_SPARED, lambda row: _stamp(row.first_contact_at), width=_STAMP_WIDTH),
            Column("Převzetí", lambda row: _stamp(row.taken_over_at), width=_STAMP_WIDTH),
            Column("Místnost", lambda row: row.room or _NOT_YET),
            Column("Čeká", self._wait_words, self._wait_tone, 170, icon_of=self._wait_icon),
        )

    def _is_late(self, row: WaitingRow) -> bool:
        return is_late(row, self._reception.now())

    def _wait_words(self, row: WaitingRow) -> str:
        until = row.taken_over_at or self._reception.now()
        words = duration_words(minutes_between(row.arrived_at, until))
        return f"{words}, dlouho" if self._is_late(row) else words

    def _wait_tone(self, row: WaitingRow) -> str:
        return "warning" if self._is_late(row) else ""

    def _wait_icon(self, row: WaitingRow) -> str:
        return "warning" if self._is_late(row) else ""

    def _lay_out(self) -> None:
        self.called.hide()
        self.called.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table.setItemDelegate(ToneDelegate(self.table))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("waiting", "accenttext", 24))
        head.addWidget(PlainLabel(tr("Čekající"), "page-title"))
        head.addWidget(self.count)
        minutes = counted(LONGEST_WAIT_MINUTES, "minuta", "minuty", "minut")
        head.addWidget(
            PlainLabel(tr("dlouho čeká, kdo není převzat do {}").format(minutes), "muted")
        )
        head.addStretch()
        rooms = " · ".join(f"{n}{HARD}{room}" for n, room in enumerate(self._rooms, start=1))
        hint = PlainLabel(tr("Číslice vyvolá do místnosti: {}").format(rooms), "second-line")
        hint.setWordWrap(True)
        set_kind(self._empty, "card")
        QVBoxLayout(self._empty).addWidget(EmptyState(_EMPTY[0], tr(_EMPTY[1]), tr(_EMPTY[2])))
        body = QVBoxLayout()
        body.setContentsMargins(20, 12, 20, 12)
        body.setSpacing(12)
        body.addLayout(head)
        body.addWidget(self.called)
        body.addWidget(self.table, 1)
        body.addWidget(self._empty, 1)
        body.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        acts = (self.left_button, self.take_over_button, self.call_button)
        column.addWidget(action_bar((self.back_button,), acts))


def _stamp(at: datetime | None) -> str:
    return clock_words(at) if at else _NOT_YET


def _button(words: str, picture: str, kind: str) -> QPushButton:
    button = QPushButton(f" {words}")
    button.setIcon(icon(picture, "white" if kind == "primary" else "muted"))
    button.setAccessibleName(words.replace("  ", ", "))
    set_kind(button, kind)
    return button
