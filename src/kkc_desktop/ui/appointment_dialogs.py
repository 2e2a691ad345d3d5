"""Books a time, moves it, or says what became of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from kkc_desktop.domain.czech import ZONE, clock_words
from kkc_desktop.domain.prevention import Appointment
from kkc_desktop.domain.prevention_lists import AppointmentKind, AppointmentState
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.block_panel import indent_number
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.problem_mark import mark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import weekday_words
from kkc_desktop.ui.style import set_tone
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.moment_edit import MomentEdit

if TYPE_CHECKING:
    from kkc_desktop.services.appointments import Appointments

_BOOKING = "Jméno a\u00a0telefon jsou dobrovolné; bez nich stačí, že osoba přijde s\u00a0lístkem."
_ORIGIN = "Kdo nedoloží původ věci ani nepodepíše čestné prohlášení, tomu se věc neoznačí."
_OUTCOMES = tuple(state for state in AppointmentState if state is not AppointmentState.BOOKED)


class BookingDialog(EntryDialog):
    """A new time, or a change of one; `keep` is told what was stored.

    A time that meets another is said once; the same act again books it.
    """

    def __init__(
        self,
        appointments: "Appointments",
        appointment: Appointment,
        keep: Callable[[Appointment], None],
        parent: QWidget | None = None,
    ) -> None:
        question = tr("Změnit termín") if appointment.revision else "Objednat"
        super().__init__("calendar", question, tr(_BOOKING), question.split()[0], parent=parent)
        self._appointments = appointments
        self._appointment = appointment
        self._keep = keep
        self._warned: Appointment | None = None
        self.kind = CodeListCombo()
        self.kind.set_choices(AppointmentKind)
        self.starts_at = MomentEdit()
        self.starts_at.set_now(appointments.now)
        self.starts_at.set_term(True)
        self.duration_minutes = QSpinBox()
        self.duration_minutes.setRange(0, 999)
        self.duration_minutes.setSuffix("\u00a0min")
        indent_number(self.duration_minutes)
        self.name, self.phone, self.things = QLineEdit(), QLineEdit(), QLineEdit()
        self.things.setPlaceholderText(tr("dvě kola, kočárek, invalidní vozík…"))
        self.add("kind", "&Co", self.kind)
        self.add("starts_at", tr("&Kdy"), self.starts_at)
        self.add("duration_minutes", tr("&Délka"), self.duration_minutes)
        self._add("things", tr("&Věci"), self.things)
        self._add("name", tr("&Jméno"), self.name)
        self._add("phone", "&Telefon", self.phone)
        self._show(appointment)
        self.starts_at.setFocus()

    def perform_act(self) -> None:
        """Stores the time; one that meets another is first said."""
        typed = self._typed()
        warnings = [
            problem
            for problem in self._appointments.problems(typed)
            if problem.level is Level.WARNING
        ]
        if warnings and typed != self._warned:
            self._warned = typed
            self._warn(tr(warnings[0].text))
            return
        store = self._appointments.move if typed.revision else self._appointments.book
        self._keep(store(typed))

    def accept(self) -> None:
        """Stays open while a warning was only said."""
        if not self.hint_label.text():
            super().accept()

    def _warn(self, text: str) -> None:
        mark(self.starts_at, Level.WARNING, text, "")
        self.hint_label.setText(tr("{} Totéž znovu objedná i\u00a0tak.").format(text))
        set_tone(self.hint_label, "warning")

    def _typed(self) -> Appointment:
        kind, starts_at = self.kind.value(), self.starts_at.moment()
        assert isinstance(kind, AppointmentKind), "the list offers kinds only"
        return replace(
            self._appointment,
            kind=kind,
            starts_at=starts_at or self._appointment.starts_at,
            duration_minutes=self.duration_minutes.value(),
            things=clean_text(self.things.text()),
            name=clean_text(self.name.text()),
            phone=clean_text(self.phone.text()),
        )

    def _add(self, name: str, label: str, line: QLineEdit) -> None:
        self.add(name, label, line, longest(Appointment, name))

    def _show(self, appointment: Appointment) -> None:
        self.kind.set_value(appointment.kind)
        self.starts_at.set_moment(appointment.starts_at)
        self.duration_minutes.setValue(appointment.duration_minutes)
        self.things.setText(appointment.things)
        self.name.setText(appointment.name)
        self.phone.setText(appointment.phone)


class OutcomeDialog(EntryDialog):
    """What became of a booked time; it names who came, so opening it is a consultation."""

    def __init__(
        self,
        appointments: "Appointments",
        appointment: Appointment,
        keep: Callable[[Appointment], None],
        parent: QWidget | None = None,
    ) -> None:
        words = _booked_words(appointment)
        super().__init__("done", tr("Výsledek termínu"), words, tr("Zapsat"), parent=parent)
        self._appointments = appointments
        self._appointment = appointment
        self._keep = keep
        self.state = CodeListCombo()
        self.state.set_choices(_OUTCOMES)
        self.state.set_value(AppointmentState.DONE)
        self.marked_count = QSpinBox()
        self.marked_count.setRange(0, 999)
        indent_number(self.marked_count)
        self.outcome_note = QLineEdit()
        self.add("state", tr("&Výsledek"), self.state)
        self.add("marked_count", tr("&Označeno věcí"), self.marked_count)
        limit = longest(Appointment, "outcome_note")
        self.add("outcome_note", tr("&Poznámka"), self.outcome_note, limit)
        self.state.currentIndexChanged.connect(self._show_count)
        self._show_count()
        self.state.setFocus()

    def perform_act(self) -> None:
        """Stores the outcome."""
        state = self.state.value()
        assert isinstance(state, AppointmentState), "the list offers states only"
        settled = replace(
            self._appointment,
            state=state,
            marked_count=self.marked_count.value() if self._is_counted(state) else 0,
            outcome_note=clean_text(self.outcome_note.text()),
        )
        self._keep(self._appointments.settle(settled))

    def _is_counted(self, state: object) -> bool:
        is_marking = self._appointment.kind is AppointmentKind.MARKING
        return is_marking and state is AppointmentState.DONE

    def _show_count(self) -> None:
        state = self.state.value()
        self.show_row("marked_count", is_visible=self._is_counted(state))
        self.hint_label.setText(tr(_ORIGIN) if state is AppointmentState.REFUSED else "")
        set_tone(self.hint_label, "")


def _booked_words(appointment: Appointment) -> str:
    local = appointment.starts_at.astimezone(ZONE)
    when = tr("{} v\u00a0{}").format(
        weekday_words(local.date()), clock_words(appointment.starts_at)
    )
    who = appointment.name or tr("bez jména")
    parts = (when, who, appointment.phone, appointment.things)
    return " · ".join(part for part in parts if part)
