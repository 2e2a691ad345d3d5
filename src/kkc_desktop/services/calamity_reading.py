"""How the picture of a calamity is read: the same number of statements whatever it holds."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from kkc_desktop.domain.calamity_picture import (
    CHILD_UNDER,
    SENIOR_FROM,
    CalamityIncident,
    CalamityPicture,
    MarkerState,
    MergedEntry,
    PeopleCount,
    SinceReport,
    alarm_of,
    in_board_order,
)
from kkc_desktop.domain.errors import RecordNotFound
from kkc_desktop.domain.gauge import Gauge, standings_of
from kkc_desktop.domain.incident import IncidentId, LogEntry, LogStrike
from kkc_desktop.domain.log_page import LogFilter
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.notification import Notification
from kkc_desktop.domain.notified_words import told_and_struck
from kkc_desktop.services.event_log import late_after
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

REPORT_CODE = "SZ"
FIRST_LINES = 100


def read_picture(
    workplace: Workplace, tx: "Transaction", calamity_id: IncidentId, gauges: Iterable[Gauge]
) -> CalamityPicture:
    """The picture of the calamity as it is stored now; refused with RecordNotFound."""
    markers: dict[str, int] = {}
    for link in tx.calamities.links_of(calamity_id):
        if link.is_linked:
            markers[link.linked_id] = link.marker
        else:
            markers.pop(link.linked_id, None)
    ids = (calamity_id, *markers)
    incidents = {each.id: each for each in tx.calamities.incidents(ids)}
    if calamity_id not in incidents:
        raise RecordNotFound("Kalamita nebyla nalezena.", "Vyhledejte ji v\u00a0seznamu událostí.")
    declarations = tx.events.declarations.of(*ids)
    notices, lately = tx.calamities.latest_notices(ids), tx.calamities.lately(ids)
    members = in_board_order(
        CalamityIncident(
            incident=incidents[IncidentId(incident_id)],
            notice=notices[incident_id],
            marker=marker,
            lately=lately.get(incident_id, ""),
            alarm=alarm_of(declarations, incident_id),
        )
        for incident_id, marker in markers.items()
    )
    entries = tx.incidents.log_pages.happened(ids, LogFilter(), None, FIRST_LINES)
    public = tx.events.public_notices.of(calamity_id)
    return CalamityPicture(
        incident=incidents[calamity_id],
        notice=notices[calamity_id],
        read_at=workplace.now(),
        members=members,
        declarations=declarations,
        gauges=standings_of(gauges, tx.events.readings.of(*ids)),
        measures=_open_measures(tx.events.measures.of(*ids)),
        notifications=_told(tx, ids),
        board=tx.events.board.of(calamity_id),
        public_notice=public[-1] if public and public[-1].text else None,
        lines=merged(entries, tx.incidents.log_pages.strikes_of(entries), members),
        late_after=late_after(workplace, tx),
        line_count=tx.calamities.line_count(ids),
        people=_people(tx, ids),
        since=_since_report(tx, calamity_id, ids),
    )


def merged(
    entries: Iterable[LogEntry],
    strikes: Iterable[LogStrike],
    members: Iterable[CalamityIncident],
) -> tuple[MergedEntry, ...]:
    """The lines with the numbers of their incidents, in the given order."""
    by_id = {member.incident.id: member for member in members}
    struck = {strike.entry_id: strike for strike in strikes}
    return tuple(
        MergedEntry(
            entry=entry,
            marker=member.marker if member else 0,
            marker_state=member.marker_state if member else MarkerState.OPEN,
            strike=struck.get(entry.id),
        )
        for entry in entries
        for member in (by_id.get(entry.incident_id),)
    )


def _told(tx: "Transaction", ids: Sequence[str]) -> tuple[Notification, ...]:
    """The notifications that hold: one whose line was struck is nobody's missing answer."""
    strikes = tx.events.strikes.of(*ids)
    found = tx.events.notifications.of(*ids)
    told, _ = told_and_struck(found, tx.calamities.struck_told(ids), strikes)
    return told


def _open_measures(measures: Iterable[Measure]) -> tuple[Measure, ...]:
    found = [each for each in measures if each.state.is_open]
    return tuple(
        sorted(found, key=lambda each: (each.due_at is None, each.due_at or each.recorded_at))
    )


def _people(tx: "Transaction", ids: Sequence[str]) -> PeopleCount:
    present, children, seniors = tx.calamities.present(ids, CHILD_UNDER, SENIOR_FROM)
    counts = tx.events.head_counts.of(*ids)
    return PeopleCount(
        present=present,
        children=children,
        seniors=seniors,
        sought=tx.calamities.sought(ids),
        last_count=counts[-1] if counts else None,
    )


def _since_report(tx: "Transaction", calamity_id: IncidentId, ids: Sequence[str]) -> SinceReport:
    reports = tx.calamities.reports(calamity_id, REPORT_CODE)
    last = max(reports, key=lambda each: each[0], default=None)
    ended_at, begun_at = last[1:] if last else (None, None)
    return SinceReport(
        number=last[0] if last else 0,
        ended_at=ended_at,
        entries=tx.calamities.line_count(ids, begun_at),
    )
