"""What a paper about an evaluated incident takes over: newest evaluation and counted records.

The words of the rules stand in the evaluation as they were given; rules in force are not asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from kkc_desktop.domain.calamity import GaugeReading
from kkc_desktop.domain.calamity_picture import counted_incidents
from kkc_desktop.domain.czech import counted, duration_words, grouped, moment_words
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import Answer
from kkc_desktop.domain.evaluation import Evaluation
from kkc_desktop.domain.evaluation_rules import suggestion_words
from kkc_desktop.domain.event_lists import (
    DeclarationKind,
    FloodDegree,
    MeasureState,
)
from kkc_desktop.domain.gathering import GatheredPerson
from kkc_desktop.domain.incident import Incident, IncidentId, LogEntry, LogStrike, Notice
from kkc_desktop.domain.incident_lists import IncidentState, LogKind
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.methane import declaration_words
from kkc_desktop.domain.notification import Notification
from kkc_desktop.domain.notified_words import told_and_struck

NOTHING_DECLARED = "nic nevyhlášeno"
_PERSONS = ("osoba", "osoby", "osob")
_ENDED = f"Stav události: {IncidentState.ENDED.label}"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRecords:
    """Everything an incident left behind; of a calamity with the incidents joined to it.

    `incidents` begins with the one the paper is about; `markers` are the numbers of the others on
    the board of the calamity.
    """

    incidents: tuple[Incident, ...]
    notices: tuple[Notice, ...] = ()
    log: tuple[LogEntry, ...] = ()
    strikes: tuple[LogStrike, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    measures: tuple[Measure, ...] = ()
    notifications: tuple[Notification, ...] = ()
    gathered: tuple[GatheredPerson, ...] = ()
    readings: tuple[GaugeReading, ...] = ()
    markers: Mapping[IncidentId, int] = field(default_factory=dict)


def from_evaluation(document: Document, records: EventRecords) -> Document:
    """The document with the newest evaluation of its incident and what others declared."""
    document = replace(
        document,
        evaluation_declared="\n".join(
            _marked(records, each.incident_id, declaration_words(each))
            for each in records.declarations
        )
        or NOTHING_DECLARED,
        evaluation_informed=_informed_words(records),
    )
    own = [e for e in records.evaluations if e.incident_id == document.incident_id]
    if not own:
        return document
    newest = own[-1]
    return replace(
        document,
        evaluation_level=_level_words(newest),
        evaluation_override=_override_words(newest),
        evaluation_extent=newest.extent,
        evaluation_endangered=_endangered_words(newest),
        evaluation_threats=_threat_words(newest),
        evaluation_services=newest.services_on_site,
        evaluation_closures=newest.road_closures,
        evaluation_warning=_joined(_answer(newest.warning_needed), newest.warning_note),
        evaluation_evacuation=_evacuation_words(newest),
        evaluation_station=newest.station_measures,
        evaluation_public=_public_words(newest),
        evaluation_tasks=newest.open_tasks,
    )


def from_counts(document: Document, records: EventRecords, now: datetime) -> Document:
    """The document with the figures of its incident, each the count of the records behind it."""
    rows = [("Údaj", "Počet"), *counts_of(records, now)]
    done = [each for each in records.measures if each.state is MeasureState.DONE]
    reason = records.incidents[0].closing_reason.strip()
    return replace(
        document,
        listing_note=f"Ukončeno s\u00a0otevřenými opatřeními: {reason}" if reason else "",
        listing_heading=f"záznamů stanice k\u00a0{moment_words(now)}",
        listing="\n".join("\t".join(row) for row in rows),
        measures="\n".join(_marked(records, m.incident_id, _done_words(m)) for m in done),
    )


def counts_of(records: EventRecords, now: datetime) -> tuple[tuple[str, str], ...]:
    """The figures as pairs of what is counted and how many; `now` ends what still goes on."""
    incident = records.incidents[0]
    ended_at = _ended_at(records)
    minutes = int(((ended_at or now) - incident.received_at).total_seconds() // 60)
    duration = duration_words(minutes) + ("" if ended_at else "\u00a0(dosud\u00a0trvá)")
    states = [measure.state for measure in records.measures]
    told, _ = told_and_struck(records.notifications, records.log, records.strikes)
    answered = [each for each in told if each.answered_at is not None]
    left = [person for person in records.gathered if person.left_at is not None]
    degree = _highest_degree(records)
    counts = (
        ("události", counted_incidents(records.incidents)),
        ("hlášení", len(records.notices)),
        ("zápisy v\u00a0deníku", len(records.log)),
        ("z\u00a0toho škrtnuté", len(records.strikes)),
        ("vyhodnocení", len(records.evaluations)),
        ("vyhlášení a\u00a0odvolání", len(records.declarations)),
        ("opatření", len(states)),
        ("z\u00a0toho splněná", states.count(MeasureState.DONE)),
        ("z\u00a0toho zrušená", states.count(MeasureState.CANCELLED)),
        ("z\u00a0toho nedokončená", sum(state.is_open for state in states)),
        ("vyrozumění", len(records.notifications)),
        ("z\u00a0toho s\u00a0odpovědí", len(answered)),
        ("osoby evidované ve středisku", len(records.gathered)),
        ("z\u00a0toho odjely", len(left)),
        ("odečty vodních stavů", len(records.readings)),
    )
    return (
        ("trvání", duration),
        *((name, grouped(count)) for name, count in counts),
        ("nejvyšší stupeň povodňové aktivity", degree.label if degree.rank else "žádný"),
    )


def _marked(records: EventRecords, incident_id: IncidentId, words: str) -> str:
    """The words, before them the number of the joined incident they are about."""
    marker = records.markers.get(incident_id)
    return f"Událost č.\u00a0{marker}: {words}" if marker else words


def _ended_at(records: EventRecords) -> datetime | None:
    """When the incident ended by its log; None while it goes on."""
    incident = records.incidents[0]
    if incident.state not in (IncidentState.ENDED, IncidentState.EVALUATED):
        return None
    steps = [
        line
        for line in records.log
        if line.incident_id == incident.id and line.kind is LogKind.STATE
    ]
    ends = [line for line in steps if line.text.startswith(_ENDED)] or steps[-1:]
    return ends[0].occurred_at if ends else None


def _highest_degree(records: EventRecords) -> FloodDegree:
    """The highest degree that was declared, arose, or was read from a gauge."""
    declared = [
        each.flood_degree
        for each in records.declarations
        if each.kind is DeclarationKind.FLOOD_DEGREE and not each.is_revoked
    ]
    read = [each.flood_degree for each in records.readings]
    return max([FloodDegree.NONE, *declared, *read], key=lambda degree: degree.rank)


def _level_words(evaluation: Evaluation) -> str:
    words = suggestion_words(evaluation.suggested_level, evaluation.sentences)
    version = f"Pravidla verze {evaluation.rules_version}." if evaluation.rules_version else ""
    of_which = f"Vyhodnocení č.\u00a0{evaluation.number} ({moment_words(evaluation.recorded_at)})."
    return "\n".join(part for part in (words, version, of_which) if part)


def _override_words(evaluation: Evaluation) -> str:
    if not evaluation.is_overridden:
        return ""
    return f"{evaluation.desk_level.label} stupeň: {evaluation.override_reason.strip()}"


def _endangered_words(evaluation: Evaluation) -> str:
    persons, area = evaluation.endangered_count, evaluation.endangered_area
    return _joined(
        "" if persons is None else counted(persons, *_PERSONS),
        "" if area is None else f"{grouped(area)}\u00a0m²",
        evaluation.endangered,
    )


def _threat_words(evaluation: Evaluation) -> str:
    spans = (
        ("za 1\u00a0hodinu", evaluation.threat_1h),
        ("za 6\u00a0hodin", evaluation.threat_6h),
        ("za 24\u00a0hodin", evaluation.threat_24h),
    )
    return "\n".join(f"{name}: {words.strip()}" for name, words in spans if words.strip())


def _evacuation_words(evaluation: Evaluation) -> str:
    count = evaluation.evacuation_count
    parts = (
        ("odkud", evaluation.evacuation_from),
        ("kam", evaluation.evacuation_to),
        ("počet", "" if count is None else counted(count, *_PERSONS)),
        ("přeprava", evaluation.evacuation_transport),
        ("zvlášť zranitelní", evaluation.evacuation_vulnerable),
    )
    told = (f"{name}: {words.strip()}" for name, words in parts if words.strip())
    return _joined(_answer(evaluation.evacuation_needed), *told)


def _public_words(evaluation: Evaluation) -> str:
    if not evaluation.public_information.strip():
        return ""
    approved = evaluation.public_approved_by.strip() or "zatím neschváleno"
    return f"{evaluation.public_information.strip()}\nSchválil(a): {approved}"


def _informed_words(records: EventRecords) -> str:
    """Everybody informed and what they answered; without such rows whom the notice names."""
    holding, _ = told_and_struck(records.notifications, records.log, records.strikes)
    told = "\n".join(_marked(records, each.incident_id, _told_words(each)) for each in holding)
    own = [n for n in records.notices if n.incident_id == records.incidents[0].id]
    named = own[-1].notified if own else ()
    return told or ", ".join(body.label for body in named)


def _told_words(told: Notification) -> str:
    answer = "zatím bez odpovědi"
    if told.answered_at:
        by = f", {told.answered_by.strip()}" if told.answered_by.strip() else ""
        answer = f"odpověď {moment_words(told.answered_at)}{by}: {told.answer.strip() or 'přijato'}"
    elif told.answer_due_at is None:
        answer = "odpověď se nečeká"
    return f"{moment_words(told.notified_at)} {told.body}, {told.channel.label}; {answer}"


def _done_words(measure: Measure) -> str:
    at = f", {moment_words(measure.settled_at)}" if measure.settled_at else ""
    result = f": {measure.result.strip()}" if measure.result.strip() else ""
    return f"{measure.text}{at}{result}"


def _answer(answer: Answer) -> str:
    return "" if answer is Answer.NOT_ASKED else answer.label


def _joined(*parts: str) -> str:
    return "; ".join(part.strip() for part in parts if part.strip())
