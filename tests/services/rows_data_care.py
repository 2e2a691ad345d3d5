"""The rows of data protection: the police assess and review, the head restricts and holds."""

from datetime import timedelta

from tests.services.rights_rows import EVERYBODY, POLICE, RECEPTION, rows

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.data_care import DataStep, DataStepId
from kkc_desktop.domain.data_lists import DataPurpose, DataStepKind, LegalBasis
from kkc_desktop.domain.station import Role

HEAD = frozenset({Role.HEAD})
WHY = "žádost občana"


def record(desk):
    return RecordKind.CONTACT, desk.records.finished.id


def stepped(desk, kind):
    """The record after a step put into the database past the services."""
    step = DataStep(
        id=DataStepId("step-1"),
        record_kind=RecordKind.CONTACT,
        record_id=desk.records.finished.id,
        kind=kind,
        note=WHY,
        recorded_at=desk.clock(),
        recorded_by=desk.officer.id,
    )
    with desk.workplace.database.transaction() as tx:
        tx.data_steps.add(step)
    return record(desk)


def soon(desk):
    return desk.workplace.today() + timedelta(days=30)


rows(
    RECEPTION,
    DataKeeping__of=lambda d: d.services.data_care.of(*record(d)),
    DataKeeping__whole=lambda d: d.services.data_care.whole(*record(d)),
    DataKeeping__marks=lambda d: d.services.data_care.marks(*record(d)),
)
rows(
    EVERYBODY,
    DataKeeping__may=lambda d: d.services.data_care.may(Act.REVIEW_DATA),
    DataKeeping__today=lambda d: d.services.data_care.today(),
    DataKeeping__officer_name=lambda d: d.services.data_care.officer_name(d.officer.id),
)
rows(
    POLICE,
    DataKeeping__assess=lambda d: d.services.data_care.assess(
        record(d),
        DataRegime.GDPR,
        DataPurpose.COUNTER,
        LegalBasis.PUBLIC_TASK,
        "",
        soon(d),
        WHY,
    ),
    DataKeeping__review=lambda d: d.services.data_care.review(record(d), soon(d), WHY),
    DataKeeping__review_all=lambda d: d.services.data_care.review_all((record(d),), soon(d), WHY),
    DataKeeping__dispute=lambda d: d.services.data_care.dispute(record(d), "", WHY),
    DataKeeping__settle=lambda d: d.services.data_care.settle(
        stepped(d, DataStepKind.DISPUTE), WHY
    ),
)
rows(
    HEAD,
    DataKeeping__restrict=lambda d: d.services.data_care.restrict(record(d), "", WHY),
    DataKeeping__lift=lambda d: d.services.data_care.lift(stepped(d, DataStepKind.RESTRICT), WHY),
    DataKeeping__hold=lambda d: d.services.data_care.hold(record(d), None, WHY),
    DataKeeping__release=lambda d: d.services.data_care.release(stepped(d, DataStepKind.HOLD), WHY),
)
