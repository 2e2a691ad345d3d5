"""What is open of events: incidents, measures, answers, crisis states, people at the centre."""

from collections import Counter
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.event_lists import (
    CrisisState,
    DeclarationKind,
    EventScope,
    ItemGroup,
    MeasureState,
)
from kkc_desktop.domain.handover import OpenMatter
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType
from kkc_desktop.services.matter_words import joined, short, when

if TYPE_CHECKING:
    from kkc_desktop.domain.declaration import Declaration
    from kkc_desktop.domain.incident import Incident, Notice
    from kkc_desktop.domain.measure import Measure
    from kkc_desktop.storage.transaction import Transaction

_SOON = timedelta(hours=24)
_PRIVATE_PLACES = frozenset(
    {IncidentType.DOMESTIC_VIOLENCE, IncidentType.SUICIDE_THREAT, IncidentType.DEATH}
)


def open_events(tx: "Transaction", now: datetime) -> tuple[OpenMatter, ...]:
    """What is open of events as of now."""
    return _Reader(tx, now)()


class _Reader:
    """Gathers it inside one transaction."""

    def __init__(self, tx: "Transaction", now: datetime) -> None:
        self._tx = tx
        self._now = now
        self._open = tx.incidents.open()
        self._measures = tx.events.open_measures()

    def __call__(self) -> tuple[OpenMatter, ...]:
        return (
            *self._incidents(),
            *self._open_measures(),
            *self._unanswered(),
            *self._crisis_states(),
            *self._gathered(),
        )

    def _incidents(self) -> list[OpenMatter]:
        late = Counter(str(m.incident_id) for m in self._measures if self._is_overdue(m))
        return [self._incident(incident, late[str(incident.id)]) for incident in self._open]

    def _incident(self, incident: "Incident", late_count: int) -> OpenMatter:
        notice = self._tx.incidents.notices_of(incident.id)[-1]
        is_new = incident.state is IncidentState.RECEIVED
        parts = ["nepředáno IOS" if is_new else incident.state.label, *_affected(notice)]
        if late_count:
            parts.append(f"{counted(late_count, 'opatření', 'opatření', 'opatření')} po termínu")
        return OpenMatter(
            source=f"incident:{incident.id}",
            item_group=ItemGroup.INCIDENTS,
            title=short(_incident_title(incident, notice)),
            reason=joined(*parts),
            is_urgent=is_new or bool(late_count),
            record_kind=RecordKind.INCIDENT,
            record_id=incident.id,
        )

    def _open_measures(self) -> list[OpenMatter]:
        return [self._measure(measure) for measure in self._measures]

    def _measure(self, measure: "Measure") -> OpenMatter:
        is_late = self._is_overdue(measure)
        owner = "" if measure.owner.strip() else "nikdo nepřevzal"
        due = ""
        if measure.due_at:
            due = f"{'po termínu od' if is_late else 'do'} {when(self._now, measure.due_at)}"
        is_begun = measure.state is MeasureState.IN_PROGRESS
        return OpenMatter(
            source=f"measure:{measure.id}",
            item_group=ItemGroup.MEASURES,
            title=short(measure.text),
            reason=joined(measure.state.label if is_begun else "", owner, due),
            is_urgent=is_late,
            record_kind=RecordKind.INCIDENT,
            record_id=measure.incident_id,
        )

    def _unanswered(self) -> list[OpenMatter]:
        return [
            OpenMatter(
                source=f"answer:{told.id}",
                item_group=ItemGroup.MEASURES,
                title=short(f"Vyrozumění: {told.body}"),
                reason=f"bez odpovědi od {when(self._now, told.notified_at)}",
                is_urgent=True,
                record_kind=RecordKind.INCIDENT,
                record_id=told.incident_id,
            )
            for told in self._tx.events.unanswered(self._now)
        ]

    def _crisis_states(self) -> list[OpenMatter]:
        ids = [incident.id for incident in self._open]
        newest: dict[tuple[CrisisState, str], Declaration] = {}
        for each in self._tx.events.declarations.of(*ids) if ids else ():
            if each.kind is DeclarationKind.CRISIS_STATE:
                newest[each.crisis_state, each.territory] = each
        return [self._crisis(each) for each in newest.values() if not each.is_revoked]

    def _crisis(self, declared: "Declaration") -> OpenMatter:
        ends = declared.valid_until
        words = f"platí do {when(self._now, ends)}" if ends else "konec platnosti nezapsán"
        if ends and ends < self._now:
            words = f"platnost skončila {when(self._now, ends)}, odvolání nezapsáno"
        label = declared.crisis_state.label
        return OpenMatter(
            source=f"crisis:{declared.id}",
            item_group=ItemGroup.MEASURES,
            title=short(joined(label[:1].upper() + label[1:], declared.territory)),
            reason=words,
            is_urgent=bool(ends and ends - self._now <= _SOON),
            record_kind=RecordKind.INCIDENT,
            record_id=declared.incident_id,
        )

    def _gathered(self) -> list[OpenMatter]:
        found = []
        for row in self._tx.open_matters.gathered():
            counts = self._tx.events.head_counts.of(row.incident_id)
            last = counts[-1] if counts else None
            alone = f"bez doprovodu {row.alone_count}" if row.alone_count else ""
            sums = "nikdo nesečetl"
            if last:
                sums = f"sečteno {when(self._now, last.counted_at)}: {last.counted}"
            is_wrong = last is not None and last.counted != row.people_count
            people = counted(row.people_count, "osoba", "osoby", "osob")
            found.append(
                OpenMatter(
                    source=f"gathered:{row.incident_id}",
                    item_group=ItemGroup.PERSONS,
                    title=f"Lidé ve středisku: {people}",
                    reason=joined(alone, sums),
                    is_urgent=is_wrong or bool(row.alone_count),
                    record_kind=RecordKind.INCIDENT,
                    record_id=row.incident_id,
                )
            )
        return found

    def _is_overdue(self, measure: "Measure") -> bool:
        return measure.due_at is not None and measure.due_at < self._now


def _incident_title(incident: "Incident", notice: "Notice") -> str:
    if incident.scope is EventScope.CALAMITY:
        return incident.name or f"Kalamita {incident.evidence_number}"
    label = notice.incident_type.label
    words = label[:1].upper() + label[1:]
    place = notice.place.strip()
    if notice.incident_type in _PRIVATE_PLACES or not place:
        return f"{words}, {incident.evidence_number}"
    return f"{words}, {place}"


def _affected(notice: "Notice") -> list[str]:
    counts = (
        ("ohroženo", notice.endangered_count),
        ("zraněno", notice.injured_count),
        ("mrtvých", notice.dead_count),
    )
    return [f"{word} {count}" for word, count in counts if count]
