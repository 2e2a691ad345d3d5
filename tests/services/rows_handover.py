"""The rows of the shift handover: everybody of the counter hands over and takes over."""

from tests.services.rights_rows import EVERYBODY, RECEPTION, rows

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.event_lists import ItemDecision
from kkc_desktop.domain.shift import ShiftOverview, shift_at


def decide(desk):
    sheet = desk.records.prepared_sheet
    desk.services.handing_over.decide(
        sheet.handover.id, sheet.items[0].id, ItemDecision.MARKED, "počká"
    )


rows(
    EVERYBODY,
    HandingOver__now=lambda d: d.services.handing_over.now(),
    HandingOver__may=lambda d: d.services.handing_over.may(Act.HAND_DUTY_OVER),
    HandingOver__officer=lambda d: d.services.handing_over.officer(),
    HandingOver__officer_of=lambda d: d.services.handing_over.officer_of(d.officer.id),
    HandingOver__colleagues=lambda d: d.services.handing_over.colleagues(),
    HandingOver__problems=lambda d: d.services.handing_over.problems(d.records.prepared_sheet),
)
rows(
    RECEPTION,
    HandingOver__current=lambda d: d.services.handing_over.current(),
    HandingOver__sheet=lambda d: d.services.handing_over.sheet(
        d.records.prepared_sheet.handover.id
    ),
    HandingOver__history=lambda d: d.services.handing_over.history(),
    HandingOver__unconfirmed=lambda d: d.services.handing_over.unconfirmed(),
    HandingOver__missed=lambda d: d.services.handing_over.missed(),
    HandingOver__warnings=lambda d: d.services.handing_over.warnings(),
    HandingOver__prepare=lambda d: d.services.handing_over.prepare(),
    HandingOver__refresh=lambda d: d.services.handing_over.refresh(
        d.records.prepared_sheet.handover.id
    ),
    HandingOver__decide=decide,
    HandingOver__keep=lambda d: d.services.handing_over.keep(d.records.prepared_sheet.handover),
    HandingOver__check_paper=lambda d: d.services.handing_over.check_paper(
        d.records.prepared_sheet
    ),
    HandingOver__sign=lambda d: d.services.handing_over.sign(d.records.prepared_sheet.handover.id),
    HandingOver__confirm=lambda d: d.services.handing_over.confirm(
        d.records.signed_sheet.handover.id, "chybí klíč"
    ),
    HandingOver__events=lambda d: d.services.handing_over.events(),
    HandingOver__events_sheet=lambda d: d.services.handing_over.events_sheet(
        ShiftOverview(shift=shift_at(d.clock()), until=d.clock())
    ),
)
