"""What the tests of the shift handover share: something open, a sheet, its signing."""

from dataclasses import replace

from tests.factories import (
    NOW,
    OFFICER_ID,
    a_notice,
    an_incident,
)
from tests.founded import HEAD_ID

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.event_lists import (
    ItemDecision,
)
from kkc_desktop.domain.measure import Measure, MeasureId
from kkc_desktop.printing.pages import text_of


def put_incident(desk, **changes):
    with desk.workplace.act(Act.TAKE_NOTICE, RecordKind.INCIDENT, "incident-1") as tx:
        incident = an_incident(evidence_number="KKC-KON-2026-000900", **changes)
        tx.incidents.add(incident)
        tx.incidents.add_notice(a_notice())
    return incident


def put_measure(desk, name="m1", **changes):
    given = {
        "id": MeasureId(name),
        "incident_id": "incident-1",
        "number": 1,
        "text": "Uzavřít most",
        "owner": "Karel Vlastní",
        "recorded_at": NOW,
        "recorded_by": OFFICER_ID,
    }
    with desk.workplace.act(Act.WRITE_MEASURE, RecordKind.INCIDENT, "incident-1") as tx:
        tx.events.measures.add(Measure(**given | changes))


def titles(sheet, group):
    return [item.title for item in sheet.items if item.item_group is group]


def reasons(sheet, group):
    return [item.reason for item in sheet.items if item.item_group is group]


def hand_all(desk, sheet, incoming=HEAD_ID):
    service = desk.handing_over
    sheet = replace(sheet, handover=service.keep(replace(sheet.handover, incoming_id=incoming)))
    for item in sheet.undecided:
        sheet = service.decide(sheet.handover.id, item.id, ItemDecision.HANDED)
    return sheet


def signed(desk, sheet=None, incoming=HEAD_ID):
    sheet = hand_all(desk, sheet or desk.handing_over.prepare(), incoming)
    desk.workplace.confirm()
    return desk.handing_over.sign(sheet.handover.id)


def paper_text(desk, sheet):
    with desk.workplace.database.reading() as tx:
        content = tx.papers.get(sheet.handover.document_id).content
    return " ".join(" ".join(text_of(content)).split())


def run_sql(desk, statement):
    with desk.workplace.database.bare() as connection:
        connection.execute(statement)
