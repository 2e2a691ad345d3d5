"""What a situation report takes over: its number, its period, and the records of the event."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.calamity_picture import CalamityIncident, alarm_of, in_board_order
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.gauge import standings_of
from kkc_desktop.domain.notified_words import told_and_struck
from kkc_desktop.domain.situation_changes import change_words
from kkc_desktop.domain.situation_report import (
    SituationReport,
    next_report_words,
    open_measure_words,
    settled_measure_words,
    situation_words,
)
from kkc_desktop.services.event_log import late_after
from kkc_desktop.services.prefill_evaluation import EventRecords
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


def with_situation(
    workplace: Workplace, tx: "Transaction", document: Document, records: EventRecords
) -> Document:
    """The document as the next report of the event; nothing of it is stored yet."""
    last = _before(tx, document, records.incidents[0].id)
    report = situation_report(workplace, tx, document, records, last)
    ended_at = (last.period_ended_at or last.recorded_at) if last else None
    return replace(
        document,
        report_number=report.number,
        period_started_at=ended_at or report.incident.received_at,
        situation=situation_words(report),
        changes_since_last=change_words(report),
        open_measures=open_measure_words(report),
        next_report_note=next_report_words(report),
        measures=settled_measure_words(report),
    )


def situation_report(
    workplace: Workplace,
    tx: "Transaction",
    document: Document,
    records: EventRecords,
    last: Document | None,
) -> SituationReport:
    """What the report is made of; new is what was written since the `last` one was begun.

    The end of the period can be typed over, the moment when a report took over the records not:
    by that one nothing is told twice and nothing is lost.
    """
    incident = records.incidents[0]
    latest = {notice.incident_id: notice for notice in records.notices}
    told, struck = told_and_struck(records.notifications, records.log, records.strikes)
    ids = [each.id for each in records.incidents]
    head_counts = tx.events.head_counts.of(*ids)
    return SituationReport(
        number=last.report_number + 1 if last else 1,
        since=last.recorded_at if last else None,
        until=document.period_ended_at or workplace.now(),
        late_after=late_after(workplace, tx),
        incident=incident,
        notices=tuple(each for each in records.notices if each.incident_id == incident.id),
        members=in_board_order(
            CalamityIncident(
                incident=each,
                notice=latest[each.id],
                marker=records.markers[each.id],
                alarm=alarm_of(records.declarations, each.id),
            )
            for each in records.incidents[1:]
        ),
        declarations=records.declarations,
        gauges=standings_of((), records.readings),
        measures=records.measures,
        notifications=told,
        struck_notifications=len(struck),
        gathered=records.gathered,
        sought_count=tx.calamities.sought(ids),
        last_count=head_counts[-1] if head_counts else None,
        log=records.log,
        strikes=records.strikes,
    )


def _before(tx: "Transaction", document: Document, incident_id: str) -> Document | None:
    """The last report of this event that was not voided."""
    found = [
        each
        for each in tx.documents.begun_from(incident_id)
        if each.template_code == document.template_code
        and each.incident_id == incident_id
        and each.state is not DocumentState.VOIDED
    ]
    return max(found, key=lambda each: each.report_number, default=None)
