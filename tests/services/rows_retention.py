"""The rows of retention: the police propose, the head approves what somebody else proposed."""

from tests.services.full_desk import PEOPLE
from tests.services.records import finished_contact
from tests.services.rights_rows import EVERYBODY, POLICE, rows

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.data_lists import KeptKind
from kkc_desktop.domain.erasure import ErasureId
from kkc_desktop.domain.retention import Judged, KeptRecord
from kkc_desktop.domain.station import Role

SOMETHING = Judged(
    record=KeptRecord(
        record_kind=RecordKind.CONTACT, record_id="none", kept_kind=KeptKind.NAMED_CONTACT
    )
)


def due(desk):
    """What is due six years after a contact; a role that may not look is refused with nothing."""
    if desk.role not in POLICE:
        return ()
    finished_contact(desk.services)
    desk.clock.pass_by(days=365 * 6)
    desk.sit_down()
    return desk.services.retention.dry_run().due[:1]


def anonymous(desk):
    due(desk)
    return desk.services.retention.propose_anonymous()


def proposed(desk):
    """A proposal of an officer other than whoever is on duty."""
    if desk.role not in POLICE:
        return ErasureId("none")
    found = due(desk)
    desk.workplace.seat(PEOPLE[Role.OFFICER])
    made = desk.services.retention.propose(found, "po lhůtě")
    desk.sit_down()
    return made.id


rows(
    EVERYBODY,
    Retention__may=lambda d: d.services.retention.may(Act.APPROVE_ERASURE),
    Retention__terms=lambda d: d.services.retention.terms(),
)
rows(
    POLICE,
    Retention__dry_run=lambda d: d.services.retention.dry_run(),
    Retention__propose=lambda d: d.services.retention.propose(due(d) or (SOMETHING,), "po lhůtě"),
    Retention__propose_anonymous=lambda d: anonymous(d),
    Retention__withdraw=lambda d: d.services.retention.withdraw(proposed(d)),
    Retention__proposals=lambda d: d.services.retention.proposals(),
    Retention__items=lambda d: d.services.retention.items(proposed(d)),
    Retention__officer_names=lambda d: d.services.retention.officer_names(),
    Retention__sheet=lambda d: d.services.retention.sheet(proposed(d)),
    Retention__copies=lambda d: d.services.retention.copies(),
)


def approved(desk):
    """The head approves what the officer proposed; anybody else is refused with nothing."""
    known = proposed(desk) if desk.role is Role.HEAD else ErasureId("none")
    return desk.services.retention.approve(known)


rows(frozenset({Role.HEAD}), Retention__approve=approved)
