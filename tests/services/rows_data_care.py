"""The rows of data protection: the police assess and review, the head restricts and holds."""

from datetime import timedelta

from tests.factories import a_data_step
from tests.services.rights_rows import EVERYBODY, POLICE, RECEPTION, rows
from tests.services.rows_persons import a_card

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.data_lists import DataPurpose, DataStepKind, LegalBasis
from kkc_desktop.domain.data_report import ReportRecipient
from kkc_desktop.domain.station import Role

HEAD = frozenset({Role.HEAD})
WHY = "žádost občana"
TO = ReportRecipient.SUBJECT


def record(desk):
    return RecordKind.CONTACT, desk.records.finished.id


def stepped(desk, kind):
    """The record after a step put into the database past the services."""
    step = a_data_step(
        record_id=desk.records.finished.id, kind=kind, note=WHY, recorded_at=desk.clock()
    )
    with desk.workplace.database.transaction() as tx:
        tx.data_steps.add(step)
    return record(desk)


def soon(desk):
    return desk.workplace.today() + timedelta(days=30)


rows(
    RECEPTION,
    ProcessingNotices__sheet=lambda d: d.services.processing_notices.sheet(DataRegime.GDPR),
    DataKeeping__of=lambda d: d.services.data_care.of(*record(d)),
    DataKeeping__whole=lambda d: d.services.data_care.whole(*record(d)),
    DataKeeping__marks=lambda d: d.services.data_care.marks(*record(d)),
)
rows(
    EVERYBODY,
    PersonReports__may=lambda d: d.services.person_reports.may(Act.REPORT_PERSON),
    ProcessingNotices__station=lambda d: d.services.processing_notices.station,
    ProcessingNotices__notice=lambda d: d.services.processing_notices.notice(DataRegime.LED),
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
    DataKeeping__to_review=lambda d: d.services.data_care.to_review(),
    PersonReports__cards=lambda d: d.services.person_reports.cards("Malá"),
    PersonReports__sheet=lambda d: d.services.person_reports.sheet(a_card(d).id, TO),
    PersonReports__write=lambda d: d.services.person_reports.write(
        a_card(d).id, TO, d.workplace.folder / "vypis"
    ),
    DataKeeping__review_all=lambda d: d.services.data_care.review_all((record(d),), soon(d), WHY),
    DataKeeping__dispute=lambda d: d.services.data_care.dispute(record(d), "", WHY),
    DataKeeping__settle=lambda d: d.services.data_care.settle(
        stepped(d, DataStepKind.DISPUTE), WHY
    ),
)
rows(
    frozenset({Role.OVERSEER}),
    PersonReports__readers_sheet=lambda d: d.services.person_reports.readers_sheet("Malá", TO),
)
rows(
    HEAD,
    DataKeeping__restrict=lambda d: d.services.data_care.restrict(record(d), "", WHY),
    DataKeeping__lift=lambda d: d.services.data_care.lift(stepped(d, DataStepKind.RESTRICT), WHY),
    DataKeeping__hold=lambda d: d.services.data_care.hold(record(d), None, WHY),
    DataKeeping__release=lambda d: d.services.data_care.release(stepped(d, DataStepKind.HOLD), WHY),
)
