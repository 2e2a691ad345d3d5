"""The rows of the safe zone: the desk writes it, the head erases it."""

from dataclasses import replace
from datetime import timedelta

from tests.gathered import take_in
from tests.services.rights_rows import RECEPTION, row, rows

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.gathering import GatheredPerson, SoughtPerson
from kkc_desktop.domain.gathering_register import GatheredList, GatheringRegister
from kkc_desktop.domain.station import Role

EVERYBODY, HEAD = frozenset(Role), frozenset({Role.HEAD})


def event(desk):
    """The incident whose people are gathered."""
    return desk.records.incident.incident.id


def a_person(desk, record=GatheredPerson, **fields):
    """Somebody of the event who is not stored."""
    now = desk.clock()
    return record(
        id="unknown",
        incident_id=event(desk),
        recorded_at=now,
        recorded_by=desk.officer.id,
        **fields,
    )


def gathering(desk):
    return desk.services.gathering


def a_register(desk):
    """The register of the event with nobody in it, as a page would hold it."""
    return GatheringRegister(event=desk.records.incident.incident)


rows(
    EVERYBODY,
    Gathering__may=lambda d: gathering(d).may(Act.GATHER_PERSON),
    Gathering__now=lambda d: gathering(d).now(),
    Gathering__problems=lambda d: gathering(d).problems(
        a_person(d, band=1, name="", arrived_at=d.clock())
    ),
    GatheringErasure__may=lambda d: d.services.gathering_erasure.may(),
)
rows(
    RECEPTION,
    Gathering__open=lambda d: gathering(d).open(event(d)),
    Gathering__read=lambda d: gathering(d).read(event(d)),
    Gathering__newest=lambda d: gathering(d).newest(),
    Gathering__blank_person=lambda d: gathering(d).blank_person(event(d)),
    Gathering__take_in=lambda d: gathering(d).take_in(
        a_person(d, band=1, name="Jana", arrived_at=d.clock())
    ),
    Gathering__count=lambda d: gathering(d).count(event(d), 0),
    Gathering__blank_sought=lambda d: gathering(d).blank_sought(event(d)),
    Gathering__seek=lambda d: gathering(d).seek(
        a_person(d, SoughtPerson, description="Jana", seeker="otec", asked_at=d.clock())
    ),
)


def taken(desk):
    """Somebody taken in by whoever is on duty."""
    return take_in(desk.services, event(desk), "Jana")


def asked(desk):
    """A question stored by whoever is on duty."""
    blank = gathering(desk).blank_sought(event(desk))
    return gathering(desk).seek(replace(blank, description="Jana", seeker="otec"))


rows(
    RECEPTION,
    Gathering__change=lambda d: gathering(d).change(replace(taken(d), place="chodba")),
    Gathering__open_person=lambda d: gathering(d).open_person(taken(d).id),
    Gathering__depart=lambda d: gathering(d).depart([taken(d).id], "domů"),
    Gathering__end_stay=lambda d: gathering(d).end_stay(taken(d).incident_id, "domů"),
    Gathering__open_sought=lambda d: gathering(d).open_sought(asked(d).id),
    Gathering__settle_sought=lambda d: gathering(d).settle_sought(asked(d).id, "otci"),
)
rows(
    RECEPTION,
    GatheringPapers__sheet=lambda d: d.services.gathering_papers.sheet(
        a_register(d), GatheredList.GROUPS
    ),
)
rows(
    EVERYBODY,
    GatheringPapers__order=lambda d: d.services.gathering_papers.order(
        a_register(d), GatheredList.BANDS
    ),
)
rows(
    HEAD,
    GatheringErasure__held=lambda d: d.services.gathering_erasure.held(),
    GatheringErasure__due=lambda d: d.services.gathering_erasure.due(),
)


@row("GatheringErasure.erase", HEAD)
def _(desk):
    ended = desk.records.ended
    if desk.services.gathering_erasure.may():
        with desk.workplace.database.transaction() as tx:
            person = a_person(desk, band=1, name="Jana", arrived_at=desk.clock())
            tx.events.gathered.add(replace(person, incident_id=ended.id))
        desk.clock.at += timedelta(days=31)
    desk.services.gathering_erasure.erase(ended.id)
