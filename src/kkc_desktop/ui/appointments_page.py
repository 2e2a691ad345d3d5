"""Booked times by day: what is free, what is booked, what became of it; no names in the list."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.appointment_day import TimeSlot, ends_at
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.czech import ZONE, clock_words
from kkc_desktop.domain.prevention import Appointment
from kkc_desktop.domain.prevention_lists import AppointmentState
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.appointment_dialogs import BookingDialog, OutcomeDialog
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import DeskPage, Said
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted, weekday_words
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

if TYPE_CHECKING:
    from kkc_desktop.services.appointments import Appointments

_ROW = 34
_SIDE = 236
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -7, Qt.Key.Key_PageDown: 7}
_TONES = {
    AppointmentState.BOOKED: ("calendar", "accenttext"),
    AppointmentState.DONE: ("done", "success"),
    AppointmentState.REFUSED: ("warning", "warning"),
    AppointmentState.MISSED: ("warning", "warning"),
    AppointmentState.CANCELLED: ("discard", "muted"),
}
_SHORT = {
    AppointmentState.BOOKED: "objednáno",
    AppointmentState.DONE: "provedeno",
    AppointmentState.REFUSED: "odmítnuto",
    AppointmentState.MISSED: "nedostavil se",
    AppointmentState.CANCELLED: "zrušeno",
}
_BRING = (
    "Občanský průkaz a\u00a0doklad o\u00a0nabytí věci; kdo jej nemá, podepíše čestné prohlášení."
)


class AppointmentsPage(DeskPage):
    """One day of booked and free times.

    Signal print_wanted(bytes, str) hands over the slip for the citizen and its name.
    """

    print_wanted = Signal(bytes, str)

    def __init__(self, appointments: "Appointments", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appointments = appointments
        self._contact_id = ""
        self.day: date = appointments.now().astimezone(ZONE).date()
        self.day_label = PlainLabel("", "card-title")
        self.slots = WorkList(_ROW)
        self.slots.setAccessibleName(tr("Termíny dne"))
        self.card = SectionCard("calendar", tr("Termíny"))
        self.words = PlainLabel("", "")
        self.language = CodeListCombo()
        self.language.set_choices(appointments.languages)
        self.print_size = CodeListCombo()
        self.print_size.set_choices(LeafletSize)
        self.before_button = _button("previous", "", tr("Předchozí den, šipka vlevo"))
        self.after_button = _button("next", "", tr("Další den, šipka vpravo"))
        for button in (self.before_button, self.after_button):
            set_tip(button, button.accessibleName())
        self.today_button = _button("calendar", " Dnes", "Dnes, Home")
        self.back_button = _button("previous", tr(" Zpět  Esc"), tr("Zpět, Esc"))
        self.change_button = _button("change", tr(" Z&měnit termín"), tr("Změnit termín"))
        self.slip_button = _button("print", tr(" Lístek  Ctrl+K"), tr("Lístek pro občana, Ctrl+K"))
        self.act_button = _button("calendar", "", "", "primary", "white")
        self._side = self._side_card()
        self._lay_out()
        self._connect()

    def begin_for(self, contact_id: str) -> None:
        """What is booked next belongs to the contact; without one to nobody."""
        self._contact_id = contact_id

    def refresh(self) -> None:
        """Reads the day again; the chosen time stays."""
        with guarded(self):
            self._show_day()

    def focus_first(self) -> None:
        """The times of the day."""
        self.slots.setFocus()
        if self.slots.current_data() is None:
            self.slots.select_first()

    def finish(self) -> None:
        """Books the chosen free time, or says what became of the booked one."""
        slot = self._chosen()
        if slot is None:
            return
        with guarded(self):
            if slot.appointment is None:
                booked = self._appointments.blank(slot.starts_at, self._contact_id)
                BookingDialog(self._appointments, booked, self._take_booked, self).open()
            elif slot.appointment.state is AppointmentState.BOOKED:
                known = self._appointments.open(slot.appointment.id)
                OutcomeDialog(self._appointments, known, self._take_settled, self).open()

    def change(self) -> None:
        """Moves the booked time or mends what was written of it."""
        appointment = self._booked()
        if appointment is None:
            return
        with guarded(self):
            known = self._appointments.open(appointment.id)
            BookingDialog(self._appointments, known, self._take_moved, self).open()

    def print_paper(self) -> None:
        """The slip with when to come and what to bring."""
        appointment = self._booked()
        if appointment is None:
            return
        with guarded(self):
            language, size = self.language.value(), self.print_size.value()
            assert isinstance(language, Language), "the list offers languages only"
            assert isinstance(size, LeafletSize), "the list offers sizes only"
            content = self._appointments.slip(appointment, language, size)
            self.print_wanted.emit(
                content, tr("Lístek na {}").format(clock_words(appointment.starts_at))
            )

    def gives_paper(self) -> bool:
        """The slip."""
        self.print_paper()
        return self._booked() is not None

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of the day."""
        return (
            ("Enter", tr("objednat volný čas, zapsat výsledek termínu")),
            (tr("šipky vlevo, vpravo"), tr("předchozí a\u00a0další den")),
            ("Page Up, Page Down", tr("předchozí a\u00a0další týden")),
            ("Home", tr("dnes")),
            ("Ctrl+K", tr("lístek pro občana")),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the times arrows to the sides change the day."""
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.slots and is_press and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Home:
                self.go_to(self._today())
                return True
            if key in _STEPS:
                self.go_to(self.day + timedelta(days=_STEPS[key]))
                return True
        return super().eventFilter(watched, event)

    def go_to(self, day: date) -> None:
        """Shows another day, its first time chosen."""
        self.day = day
        with guarded(self):
            self._show_day()
            self.slots.select_first()

    def _show_day(self) -> None:
        slots = self._appointments.day(self.day)
        self.slots.set_rows([_row(slot) for slot in slots])
        is_today = " · dnes" if self.day == self._today() else ""
        self.day_label.setText(f"{weekday_words(self.day)}{is_today}")
        booked = sum(slot.appointment is not None for slot in slots)
        free = sum(slot.is_free for slot in slots)
        booked_words = counted(booked, "termín", "termíny", "termínů")
        free_words = counted(free, "volný čas", "volné časy", "volných časů")
        self.card.set_note(f"{booked_words}, {free_words}")
        if self.slots.current_data() is None:
            self.slots.select_first()
        self._show_slot()

    def _show_slot(self) -> None:
        slot = self._chosen()
        booked = self._booked()
        self.words.setText(_slot_words(slot))
        is_free = slot is not None and slot.is_free
        words = "Objednat" if is_free else tr("Zapsat výsledek")
        self.act_button.setText(f" {words}  Enter")
        self.act_button.setAccessibleName(f"{words}, Enter")
        self.act_button.setIcon(icon("calendar" if is_free else "done", "white"))
        self.act_button.setEnabled(slot is not None and (slot.is_free or booked is not None))
        self.change_button.setEnabled(booked is not None)
        self.slip_button.setEnabled(booked is not None)

    def _chosen(self) -> TimeSlot | None:
        slot = self.slots.current_data()
        return slot if isinstance(slot, TimeSlot) else None

    def _booked(self) -> Appointment | None:
        slot = self._chosen()
        appointment = slot.appointment if slot else None
        is_booked = appointment is not None and appointment.state is AppointmentState.BOOKED
        return appointment if is_booked else None

    def _take_booked(self, appointment: Appointment) -> None:
        self._contact_id = ""
        self._show_stored(appointment)
        self.saved.emit(
            Said(text=tr("Objednáno na {}. Ctrl+K vytiskne lístek.").format(_when(appointment)))
        )

    def _take_moved(self, appointment: Appointment) -> None:
        self._show_stored(appointment)
        self.saved.emit(Said(text=tr("Termín je změněn na {}.").format(_when(appointment))))

    def _take_settled(self, appointment: Appointment) -> None:
        self._show_stored(appointment)
        self.saved.emit(Said(text=tr("Zapsáno: {}.").format(tr(appointment.state.label))))

    def _show_stored(self, appointment: Appointment) -> None:
        self.day = appointment.starts_at.astimezone(ZONE).date()
        self._show_day()
        for row in self.slots.rows():
            if isinstance(row.data, TimeSlot) and row.data.appointment == appointment:
                self.slots.select_data(row.data)
        self.slots.setFocus()

    def _today(self) -> date:
        return self._appointments.now().astimezone(ZONE).date()

    def _connect(self) -> None:
        self.slots.installEventFilter(self)
        self.slots.activated_row.connect(self.finish)
        self.slots.current_row_changed.connect(self._show_slot)
        self.before_button.clicked.connect(self._step(-1))
        self.after_button.clicked.connect(self._step(1))
        self.today_button.clicked.connect(lambda: self.go_to(self._today()))
        self.back_button.clicked.connect(self.leave)
        self.change_button.clicked.connect(self.change)
        self.slip_button.clicked.connect(self.print_paper)
        self.act_button.clicked.connect(self.finish)

    def _step(self, days: int) -> Callable[[], None]:
        return lambda: self.go_to(self.day + timedelta(days=days))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(10)
        head.addWidget(IconLabel("calendar", "accent", 24))
        head.addWidget(PlainLabel(tr("Objednání"), "page-title"))
        head.addWidget(
            PlainLabel(tr("forenzní značení a\u00a0schůzky s\u00a0preventistou"), "second-line")
        )
        head.addStretch()
        body = QHBoxLayout()
        body.setContentsMargins(20, 0, 20, 0)
        body.setSpacing(12)
        body.addWidget(self._days_card(), 1)
        body.addWidget(self._side)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 12, 0, 0)
        page.setSpacing(12)
        page.addLayout(head)
        page.addLayout(body, 1)
        page.addWidget(
            action_bar((self.back_button, self.change_button), (self.slip_button, self.act_button))
        )

    def _days_card(self) -> SectionCard:
        days = QHBoxLayout()
        days.setContentsMargins(8, 0, 8, 4)
        days.setSpacing(8)
        days.addWidget(self.before_button)
        days.addWidget(self.day_label, 1)
        days.addWidget(self.today_button)
        days.addWidget(self.after_button)
        self.card.body.addLayout(days)
        self.card.body.addWidget(self.slots)
        return self.card

    def _side_card(self) -> SectionCard:
        card = SectionCard("details", tr("Termín"))
        card.setFixedWidth(_SIDE)
        self.words.setWordWrap(True)
        column = card.body
        column.setContentsMargins(14, 0, 14, 12)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addSpacing(8)
        column.addWidget(PlainLabel(tr("Co s\u00a0sebou"), "field-label"))
        bring = PlainLabel(tr(_BRING), "second-line")
        bring.setWordWrap(True)
        column.addWidget(bring)
        column.addSpacing(8)
        for words, combo in (
            (tr("&Jazyk lístku"), self.language),
            (tr("&Písmo lístku"), self.print_size),
        ):
            label = PlainLabel(words, "field-label")
            label.setBuddy(combo)
            combo.setAccessibleName(words.replace("&", ""))
            column.addWidget(label)
            column.addWidget(combo)
        column.addStretch()
        return card


def _row(slot: TimeSlot) -> WorkRow:
    appointment = slot.appointment
    start = clock_words(slot.starts_at)
    if appointment is None:
        return WorkRow(icon="add", title=f"{start}  {tr('volno')}", is_muted=True, data=slot)
    picture, tone = _TONES[appointment.state]
    what = appointment.things or tr(appointment.kind.label)
    marked = appointment.marked_count
    count = counted(marked, "věc", "věci", "věcí") if marked else ""
    return WorkRow(
        icon=picture,
        icon_tone=tone,
        title=f"{start}–{clock_words(ends_at(appointment))}  {what}",
        time_text=" · ".join(part for part in (tr(_SHORT[appointment.state]), count) if part),
        data=slot,
    )


def _slot_words(slot: TimeSlot | None) -> str:
    if slot is None:
        return tr("Na tento den už objednat nelze.")
    appointment = slot.appointment
    if appointment is None:
        return f"{clock_words(slot.starts_at)} je volno."
    lines = (
        tr(appointment.kind.label),
        f"{clock_words(slot.starts_at)}–{clock_words(ends_at(appointment))}",
        appointment.things,
        tr(appointment.state.label),
        appointment.outcome_note,
    )
    return "\n".join(line for line in lines if line)


def _when(appointment: Appointment) -> str:
    local = appointment.starts_at.astimezone(ZONE)
    return f"{weekday_words(local.date())} {clock_words(appointment.starts_at)}"


def _button(
    picture: str, text: str, name: str, kind: str = "secondary", tone: str = "muted"
) -> QPushButton:
    button = QPushButton(text)
    button.setIcon(icon(picture, tone))
    button.setAccessibleName(name)
    set_kind(button, kind)
    return button
