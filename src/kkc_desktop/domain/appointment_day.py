"""A day of appointments: which times are free, which booked, and which meet each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kkc_desktop.domain.czech import ZONE, clock_words, day_words
from kkc_desktop.domain.prevention import Appointment
from kkc_desktop.domain.prevention_lists import AppointmentKind, AppointmentState
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.text_limits import check_texts

FIRST_HOUR, LAST_HOUR = 8, 18
STEP = timedelta(minutes=30)
LONGEST_MINUTES = 480
_HOLDS_TIME = frozenset({AppointmentState.BOOKED, AppointmentState.DONE, AppointmentState.REFUSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeSlot:
    """One line of the day: an appointment, or a free time without one."""

    starts_at: datetime
    appointment: Appointment | None = None

    @property
    def is_free(self) -> bool:
        """Whether the time can be booked."""
        return self.appointment is None


def ends_at(appointment: Appointment) -> datetime:
    """When the booked time is over."""
    return appointment.starts_at + timedelta(minutes=appointment.duration_minutes)


def slots_of(day: date, booked: Sequence[Appointment], now: datetime) -> tuple[TimeSlot, ...]:
    """The day's half hours to come that nothing stands in, and its appointments, by time."""
    begin = datetime.combine(day, time(FIRST_HOUR), ZONE)
    count = (LAST_HOUR - FIRST_HOUR) * 2
    free = [at for number in range(count) if (at := begin + STEP * number) >= now]
    holding = [each for each in booked if each.state in _HOLDS_TIME]
    found = [TimeSlot(starts_at=each.starts_at, appointment=each) for each in booked]
    for start in free:
        if not any(each.starts_at < start + STEP and start < ends_at(each) for each in holding):
            found.append(TimeSlot(starts_at=start))
    return tuple(sorted(found, key=lambda slot: (slot.starts_at, slot.is_free)))


def clashes(appointment: Appointment, others: Sequence[Appointment]) -> tuple[Appointment, ...]:
    """The other booked times that this one reaches into."""
    return tuple(
        each
        for each in others
        if each.id != appointment.id
        and each.state is AppointmentState.BOOKED
        and each.starts_at < ends_at(appointment)
        and appointment.starts_at < ends_at(each)
    )


def check_booking(
    appointment: Appointment, others: Sequence[Appointment], now: datetime
) -> list[Problem]:
    """What a booking lacks; that times meet is only a warning, two officers may be there."""
    found = list(check_texts(appointment))
    if appointment.starts_at < now:
        text = f"Termín {day_words(_day(appointment))} už uplynul."
        fix = "Zapište čas, který teprve přijde, například zítra 900."
        found.append(Problem(field="starts_at", text=text, fix=fix))
    if not 0 < appointment.duration_minutes <= LONGEST_MINUTES:
        text = "Délka termínu nedává smysl."
        fix = "Zapište 1 až 480\u00a0minut; jedno kolo trvá asi 15\u00a0minut."
        found.append(Problem(field="duration_minutes", text=text, fix=fix))
    for each in clashes(appointment, others):
        span = f"{clock_words(each.starts_at)}–{clock_words(ends_at(each))}"
        text = f"V\u00a0tu dobu je už objednáno ({span})."
        fix = "Vyberte volný čas, nebo objednejte, jsou-li u\u00a0značení dva."
        found.append(Problem(field="starts_at", text=text, fix=fix, level=Level.WARNING))
    return found


def check_outcome(appointment: Appointment) -> list[Problem]:
    """What the outcome lacks; who cannot show where a thing is from is refused (domain 4.1)."""
    found = list(check_texts(appointment))
    is_marking = appointment.kind is AppointmentKind.MARKING
    is_done = appointment.state is AppointmentState.DONE
    if is_marking and is_done and appointment.marked_count < 1:
        text = "Není zapsáno, kolik věcí bylo označeno."
        fix = "Zapište počet označených věcí."
        found.append(Problem(field="marked_count", text=text, fix=fix))
    if appointment.marked_count and not (is_marking and is_done):
        text = "Počet označených věcí patří jen k\u00a0provedenému značení."
        fix = "Vyberte výsledek „provedeno“, nebo počet vynulujte."
        found.append(Problem(field="marked_count", text=text, fix=fix))
    return found


def _day(appointment: Appointment) -> date:
    return appointment.starts_at.astimezone(ZONE).date()
