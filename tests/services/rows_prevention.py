"""The rows of prevention: the desk books and counts; who sees no records counts nothing."""

from dataclasses import replace
from datetime import timedelta

from tests.factories import a_person
from tests.services.full_desk import PEOPLE
from tests.services.rights_rows import EVERYBODY, MANAGING, RECEPTION, rows

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.prevention import Appointment, PreventionEvent
from kkc_desktop.domain.prevention_counts import CountedBy
from kkc_desktop.domain.prevention_lists import AppointmentState
from kkc_desktop.domain.station import Role


def a_booking(desk):
    now = desk.clock()
    return Appointment(
        id="booking",
        starts_at=now + timedelta(days=1),
        recorded_at=now,
        recorded_by=desk.officer.id,
    )


def a_talk(desk):
    now = desk.clock()
    return PreventionEvent(
        id="talk",
        title="Beseda",
        topics=("K06",),
        held_at=now,
        audience_count=20,
        recorded_at=now,
        recorded_by=desk.officer.id,
    )


def booked(desk):
    """A booking of a policeman; a role that is not allowed is refused with any."""
    if desk.role not in RECEPTION:
        return a_booking(desk)
    desk.workplace.seat(PEOPLE[Role.OFFICER])
    made = desk.services.appointments.book(a_booking(desk))
    desk.sit_down()
    return made


def missed(desk):
    return replace(booked(desk), state=AppointmentState.MISSED)


def in_a_year(desk):
    return desk.workplace.today() + timedelta(days=365)


CZECH, NORMAL = Language.CZECH, LeafletSize.NORMAL
rows(
    RECEPTION,
    Appointments__day=lambda d: d.services.appointments.day(d.workplace.today()),
    Appointments__blank=lambda d: d.services.appointments.blank(d.clock()),
    Appointments__problems=lambda d: d.services.appointments.problems(a_booking(d)),
    Appointments__book=lambda d: d.services.appointments.book(a_booking(d)),
    Appointments__move=lambda d: d.services.appointments.move(booked(d)),
    Appointments__settle=lambda d: d.services.appointments.settle(missed(d)),
    Appointments__open=lambda d: d.services.appointments.open(booked(d).id),
    Appointments__slip=lambda d: d.services.appointments.slip(a_booking(d), CZECH, NORMAL),
    Prevention__blank=lambda d: d.services.prevention.blank(),
    Prevention__record=lambda d: d.services.prevention.record(a_talk(d)),
    Prevention__counted=lambda d: d.services.prevention.counted(2026, CountedBy.MONTH),
    Advising__person_of=lambda d: d.services.advising.person_of(d.records.advice),
    Advising__before=lambda d: d.services.advising.before(a_person(), d.records.advice),
    Advising__slip=lambda d: d.services.advising.slip(d.records.advice),
)
rows(
    MANAGING,
    Verifying__verify=lambda d: d.services.verifying.verify("K06-1", "por. Nová", in_a_year(d)),
)
rows(
    EVERYBODY,
    Verifying__may=lambda d: d.services.verifying.may,
    Verifying__today=lambda d: d.services.verifying.today(),
    Verifying__own_name=lambda d: d.services.verifying.own_name(),
    Verifying__waiting=lambda d: d.services.verifying.waiting("K06"),
    Appointments__now=lambda d: d.services.appointments.now(),
    Appointments__languages=lambda d: d.services.appointments.languages,
    Prevention__categories=lambda d: d.services.prevention.categories,
    Prevention__now=lambda d: d.services.prevention.now(),
    Prevention__problems=lambda d: d.services.prevention.problems(a_talk(d)),
    Referrals__now=lambda d: d.services.referrals.now(),
    Referrals__today=lambda d: d.services.referrals.today(),
    Referrals__counts=lambda d: d.services.referrals.counts(),
    Advising__blank_person=lambda d: d.services.advising.blank_person(d.records.advice),
    Advising__languages=lambda d: d.services.advising.languages,
    Advising__leaflet_version=lambda d: d.services.advising.leaflet_version(
        d.records.advice, d.services.advising.categories[0]
    ),
)
