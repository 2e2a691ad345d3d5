"""Booked times: forensic marking and meetings with the prevention officer (domain 4.1)."""

from dataclasses import replace
from datetime import date, datetime

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.appointment_day import TimeSlot, check_booking, check_outcome, slots_of
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.prevention import Appointment, AppointmentId
from kkc_desktop.domain.prevention_lists import AppointmentState
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.rights import demand
from kkc_desktop.domain.slip import AdviceSlip
from kkc_desktop.printing.slip import render_slip
from kkc_desktop.services.voices import LEAFLET_LANGUAGES, moment_in, voice_of
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.columns import day_bounds


class Appointments:
    """The verbs of the page of booked times."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages in which the slip is printed."""
        return LEAFLET_LANGUAGES

    def now(self) -> datetime:
        """The clock of the desk."""
        return self._workplace.now()

    def day(self, day: date) -> tuple[TimeSlot, ...]:
        """The free and booked times of the day."""
        return slots_of(day, self._of_day(day), self._workplace.now())

    def blank(self, starts_at: datetime, contact_id: str = "") -> Appointment:
        """A new booking; one begun from a contact takes over its person, if it named one."""
        demand(self._workplace.officer.role, Act.BOOK_APPOINTMENT)
        now = self._workplace.now()
        booked = Appointment(
            id=AppointmentId(self._workplace.new_id()),
            starts_at=starts_at,
            contact_id=contact_id,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )
        if not contact_id:
            return booked
        with self._workplace.look(Act.BOOK_APPOINTMENT) as tx:
            first = next(iter(tx.persons.of(contact_id)), None)
        if first is None or first.is_protected:
            return booked
        return replace(booked, name=first.full_name, phone=first.phone, card_id=first.id)

    def problems(self, appointment: Appointment) -> list[Problem]:
        """What the booking lacks, and which others it meets."""
        day = appointment.starts_at.astimezone(ZONE).date()
        return check_booking(appointment, self._of_day(day), self._workplace.now())

    def book(self, appointment: Appointment) -> Appointment:
        """Stores a new booking; refused with NotComplete."""
        self._refuse(self.problems(appointment))
        act, kind = Act.BOOK_APPOINTMENT, RecordKind.APPOINTMENT
        with self._workplace.act(act, kind, appointment.id) as tx:
            booked = replace(appointment, revision=1)
            tx.appointments.add(booked)
        return booked

    def move(self, appointment: Appointment) -> Appointment:
        """Changes a booking that nothing became of yet; refused with WrongStep after that."""
        self._refuse(self.problems(appointment))
        return self._change(appointment)

    def settle(self, appointment: Appointment) -> Appointment:
        """Stores what became of a booked time, once; refused with NotComplete or WrongStep."""
        self._refuse(check_outcome(appointment))
        return self._change(appointment)

    def open(self, appointment_id: str) -> Appointment:
        """Opens one booking with its name; the consultation is written into the trail."""
        with self._workplace.act(Act.CONSULT, RecordKind.APPOINTMENT, appointment_id) as tx:
            return tx.appointments.get(appointment_id)

    def slip(self, appointment: Appointment, language: Language, size: LeafletSize) -> bytes:
        """What the citizen takes home: when to come and what to bring; it names nobody."""
        station = self._workplace.station
        slip = AdviceSlip(
            appointment=appointment,
            appointment_moment=moment_in(language, appointment.starts_at),
        )
        with self._workplace.look() as tx:
            trail = paper_mark(*tx.audit.head())
        return render_slip(
            slip,
            station,
            voice_of(language, size),
            size=size,
            today=self._workplace.today(),
            trail=trail,
            exercise=station.is_exercise,
        )

    def _of_day(self, day: date) -> tuple[Appointment, ...]:
        with self._workplace.look(Act.BOOK_APPOINTMENT) as tx:
            return tx.appointments.between(*day_bounds(day))

    def _change(self, appointment: Appointment) -> Appointment:
        act, kind = Act.BOOK_APPOINTMENT, RecordKind.APPOINTMENT
        with self._workplace.act(act, kind, appointment.id) as tx:
            if tx.appointments.get(appointment.id).state is not AppointmentState.BOOKED:
                text = "Výsledek tohoto termínu je už zapsán."
                raise WrongStep(text, "Objednejte osobu na nový termín.")
            return tx.appointments.update(appointment)

    def _refuse(self, problems: list[Problem]) -> None:
        errors = errors_of(problems)
        if errors:
            raise NotComplete(errors)
