"""The rows of evaluation and declarations: the police evaluate, everybody of the desk records."""

from dataclasses import replace

from tests.services.rights_rows import EVERYBODY, POLICE, RECEPTION, row, rows

from kkc_desktop.domain.declaration import Declaration, DeclarationId
from kkc_desktop.domain.evaluation import Evaluation, EvaluationId
from kkc_desktop.domain.event_lists import AlarmLevel, DeclarationKind


def an_evaluation(desk):
    return Evaluation(
        id=EvaluationId("new-evaluation"),
        incident_id=desk.records.incident.incident.id,
        endangered_count=250,
        recorded_at=desk.clock(),
        recorded_by=desk.officer.id,
    )


def a_declaration(desk):
    return Declaration(
        id=DeclarationId("new-declaration"),
        incident_id=desk.records.incident.incident.id,
        kind=DeclarationKind.ALARM_LEVEL,
        alarm_level=AlarmLevel.SECOND,
        declared_by="KOPIS HZS",
        declared_at=desk.clock(),
        recorded_at=desk.clock(),
        recorded_by=desk.officer.id,
    )


rows(
    EVERYBODY,
    Evaluating__rules=lambda d: d.services.evaluating.rules,
    Evaluating__may_evaluate=lambda d: d.services.evaluating.may_evaluate,
    Evaluating__problems=lambda d: d.services.evaluating.problems(an_evaluation(d)),
    Evaluating__suggestion=lambda d: d.services.evaluating.suggestion(
        an_evaluation(d), d.records.incident.latest
    ),
    Evaluating__suggested=lambda d: d.services.evaluating.suggested(
        an_evaluation(d), d.records.incident.latest
    ),
    Declaring__may_record=lambda d: d.services.declaring.may_record,
    Declaring__problems=lambda d: d.services.declaring.problems(a_declaration(d)),
)
rows(
    RECEPTION,
    OperationsCard__sheet=lambda d: d.services.operations_card.sheet(d.records.incident),
    Evaluating__of_incident=lambda d: d.services.evaluating.of_incident(
        d.records.incident.incident.id
    ),
    Declaring__of_incident=lambda d: d.services.declaring.of_incident(
        d.records.incident.incident.id
    ),
    Declaring__blank=lambda d: d.services.declaring.blank(
        d.records.incident.incident.id, DeclarationKind.ALARM_LEVEL
    ),
    Declaring__end_of=lambda d: d.services.declaring.end_of(a_declaration(d)),
    Declaring__record=lambda d: d.services.declaring.record(a_declaration(d)),
)
rows(POLICE, Evaluating__blank=lambda d: d.services.evaluating.blank(d.records.incident))


@row("Evaluating.save", POLICE)
def save(desk):
    desk.services.evaluating.save(replace(an_evaluation(desk), extent="zaplavená náves"))
