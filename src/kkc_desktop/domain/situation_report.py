"""Situation report no. n: what stands now, what is new since the last one, what is left to do.

The same records give the same words; every figure is the count of the records it is said of.
Nobody gathered at the centre is named here.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kkc_desktop.domain.calamity_picture import CalamityIncident
from kkc_desktop.domain.czech import HARD, grouped, moment_words, plural
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.event_lists import DeclarationKind, EventScope, MeasureState, Need
from kkc_desktop.domain.gathering import GatheredPerson, HeadCount
from kkc_desktop.domain.gauge import GaugeStanding, reading_words
from kkc_desktop.domain.incident import Incident, IncidentId, LogEntry, LogStrike, Notice
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType
from kkc_desktop.domain.log_words import STRUCK_WORD
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.measure_words import NOBODY, by_urgency, when_words
from kkc_desktop.domain.methane import MethaneLetter, declared_words, methane_of
from kkc_desktop.domain.notification import Notification
from kkc_desktop.domain.notified_words import AnswerState, answer_state, body_key

NO_MEASURES = "žádná"
NOT_KNOWN = "zatím nezjištěno"
LAST_REPORT = "závěrečná zpráva"
_JOINED = "Připojené události"
_AFFECTED = "Postižení podle posledních hlášení událostí"
_WATERS = "Vodní stavy"
_PEOPLE, _NEEDS = "Lidé ve středisku", "Potřeby lidí ve středisku"
_MEASURES, _NOTIFIED, _TOLD = "Opatření", "Vyrozumění", "Vyrozuměni"
_LINES, ONLY_IN_LOG = "Zápisy v\u00a0deníku", "Jen v\u00a0deníku"
STRUCK_HEAD = "Škrtnuto v\u00a0období"
_OVER = (IncidentState.ENDED, IncidentState.EVALUATED)
_MOST_MEMBERS = 150
_LONGEST = 50_000
"""How many characters one field of the report takes; the paper of the log holds everything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationReport:
    """What the report is made of, of the event alone or of a calamity with what it joins.

    `since` is when the last report took over the records, None for the first one: then everything
    is new. `until` is the end of this one. `notices` are the event's own, oldest first; `members`
    the incidents joined to a calamity. The other records are of all of them, notifications without
    those whose line of the log was struck, which `struck_notifications` counts.
    """

    number: int
    since: datetime | None
    until: datetime
    late_after: timedelta
    incident: Incident
    notices: tuple[Notice, ...]
    members: tuple[CalamityIncident, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    gauges: tuple[GaugeStanding, ...] = ()
    measures: tuple[Measure, ...] = ()
    notifications: tuple[Notification, ...] = ()
    struck_notifications: int = 0
    gathered: tuple[GatheredPerson, ...] = ()
    sought_count: int = 0
    last_count: HeadCount | None = None
    log: tuple[LogEntry, ...] = ()
    strikes: tuple[LogStrike, ...] = ()

    @property
    def is_calamity(self) -> bool:
        """Whether the report is about a calamity."""
        return self.incident.scope is EventScope.CALAMITY

    def is_fresh(self, moment: datetime) -> bool:
        """Whether what was written then belongs to this report and not to an earlier one."""
        return self.since is None or moment > self.since

    def marker_of(self, incident_id: IncidentId) -> int:
        """The number on the board of the calamity; 0 for the event itself."""
        found = (each.marker for each in self.members if each.incident.id == incident_id)
        return next(found, 0)


REPORT_HEADS = frozenset(
    (
        *(f"{letter.letter} – {letter.label}" for letter in MethaneLetter),
        *(_JOINED, _AFFECTED, _WATERS, _PEOPLE, _NEEDS),
        *(_MEASURES, _NOTIFIED, _TOLD, _LINES, ONLY_IN_LOG, STRUCK_HEAD),
        *(scope.label.capitalize() for scope in EventScope),
    )
)
"""What a line of the report may begin with before its colon; the paper prints it bold."""


def situation_words(report: SituationReport) -> str:
    """How it stands: METHANE of the latest notice, the joined incidents, the counts."""
    parts = (
        _methane_lines(report),
        _member_lines(report),
        _gauge_lines(report),
        _people_lines(report),
        _count_lines(report),
    )
    return "\n\n".join("\n".join(lines) for lines in parts if lines)


def open_measure_words(report: SituationReport) -> str:
    """The open measures with who has them and until when, the overdue first."""
    found = [each for each in by_urgency(report.measures) if each.state.is_open]
    return "\n".join(fitting(_open_words(report, each) for each in found)) or NO_MEASURES


def settled_measure_words(report: SituationReport) -> str:
    """What was done or called off since the last report, with its result."""
    found = sorted(_settled(report), key=lambda each: (each.settled_at or report.until, each.text))
    return "\n".join(fitting(_settled_words(report, each) for each in found))


def next_report_words(report: SituationReport) -> str:
    """That this report is the last one of an event that is over; else it is for a person to say."""
    return LAST_REPORT if report.incident.state in _OVER else ""


def _methane_lines(report: SituationReport) -> tuple[str, ...]:
    incident = report.incident
    name = f"„{incident.name}“, " if incident.name else ""
    number = f"evid.{HARD}č. {incident.evidence_number}, {incident.state.label}"
    which = f"{incident.scope.label.capitalize()}: {name}{number}"
    answers = methane_of(report.notices[-1], whole_declarations(report))
    return (
        which,
        *(
            f"{letter.letter} – {letter.label}: {on_one_line(answer) or NOT_KNOWN}"
            for letter, answer in zip(MethaneLetter, answers, strict=True)
        ),
    )


def whole_declarations(report: SituationReport) -> list[Declaration]:
    """What the first letter says: an alarm level is of one incident, all else of the territory."""
    return [
        each
        for each in report.declarations
        if each.incident_id == report.incident.id or each.kind is not DeclarationKind.ALARM_LEVEL
    ]


def _member_lines(report: SituationReport) -> tuple[str, ...]:
    if not report.is_calamity:
        return ()
    members = report.members
    states = Counter(member.incident.state for member in members)
    shares = figures((state.label, states[state]) for state in IncidentState if states[state])
    hurt = (
        ("ohroženo", sum(member.notice.endangered_count for member in members)),
        ("zraněno", sum(member.notice.injured_count for member in members)),
        ("mrtvých", sum(member.notice.dead_count for member in members)),
    )
    head = f"{_JOINED}: {len(members)}" + (f" – {shares}" if shares else "")
    counts = figures(hurt, zeros=True)
    affected = (f"{_AFFECTED}: {counts}",) if members else ()
    lines = [_member_words(member) for member in members]
    left = len(lines) - _MOST_MEMBERS
    if left > 0:
        lines[_MOST_MEMBERS:] = [f"… a{HARD}dalších {left}, viz přehled kalamity"]
    return (head, *affected, *lines)


def _member_words(member: CalamityIncident) -> str:
    notice = member.notice
    is_chosen = notice.incident_type is not IncidentType.NOT_CHOSEN
    kind = notice.incident_type.label if is_chosen else notice.description
    place = ", ".join(part for part in (notice.place, notice.place_detail) if part)
    what = on_one_line(" – ".join(part for part in (kind, place) if part))
    counts = (
        ("ohroženo", notice.endangered_count),
        ("zraněno", notice.injured_count),
        ("mrtvých", notice.dead_count),
    )
    hurt = figures((name, count) for name, count in counts if count)
    alarm = declared_words(member.alarm) if member.alarm else ""
    parts = (f"č.{HARD}{member.marker} {member.incident.state.label}: {what}", hurt, alarm)
    return "; ".join(part for part in parts if part)


def _gauge_lines(report: SituationReport) -> tuple[str, ...]:
    lines = tuple(
        f"{when_words(standing.latest.read_at, report.until)} {reading_words(standing)}"
        for standing in report.gauges
        if standing.latest is not None
    )
    return (f"{_WATERS}:", *lines) if lines else ()


def _people_lines(report: SituationReport) -> tuple[str, ...]:
    people = report.gathered
    if not people and not report.sought_count:
        return ()
    here = [person for person in people if person.left_at is None]
    counts = (
        ("přijato", len(people)),
        ("nyní", len(here)),
        ("odjelo", len(people) - len(here)),
        ("hledá se", report.sought_count),
    )
    needs = Counter(need for person in here for need in person.needs)
    wanted = figures((need.label, needs[need]) for need in Need if needs[need])
    lines = [f"{_PEOPLE}: {figures(counts)}"]
    if wanted:
        lines.append(f"{_NEEDS}: {wanted}")
    last = report.last_count
    if last is not None:
        at = when_words(last.counted_at, report.until)
        found = (("spočteno", last.counted), ("v\u00a0evidenci", last.expected))
        lines.append(f"Poslední sčítání {at}: {figures(found, zeros=True)}")
    return tuple(lines)


def _count_lines(report: SituationReport) -> tuple[str, ...]:
    measures = report.measures
    settled = [each.state for each in _settled(report)]
    done = (
        ("otevřená", sum(each.state.is_open for each in measures)),
        ("z\u00a0toho po termínu", sum(each.is_overdue(report.until) for each in measures)),
        ("v\u00a0období splněná", settled.count(MeasureState.DONE)),
        ("v\u00a0období zrušená", settled.count(MeasureState.CANCELLED)),
    )
    fresh = [entry for entry in report.log if report.is_fresh(entry.recorded_at)]
    struck = {strike.entry_id for strike in report.strikes}
    lines = (
        ("v\u00a0období", len(fresh)),
        ("z\u00a0toho dodatečné", sum(entry.is_late(report.late_after) for entry in fresh)),
        ("z\u00a0toho škrtnuté", sum(entry.id in struck for entry in fresh)),
        ("celkem", len(report.log)),
    )
    return (
        f"{_MEASURES}: {figures(done)}",
        *_notified_lines(report),
        f"{_LINES}: {figures(lines)}",
    )


def _notified_lines(report: SituationReport) -> tuple[str, ...]:
    states = Counter(answer_state(each, report.until) for each in report.notifications)
    counts = [
        ("celkem", len(report.notifications) + report.struck_notifications),
        ("s\u00a0odpovědí", states[AnswerState.ANSWERED]),
        ("čeká se na odpověď", states[AnswerState.WAITING]),
        ("bez odpovědi", states[AnswerState.OVERDUE]),
        ("odpověď se neočekává", states[AnswerState.NOTIFIED]),
    ]
    if report.struck_notifications:
        counts.append((f"z{HARD}toho {STRUCK_WORD}", report.struck_notifications))
    head = f"{_NOTIFIED}: {figures(counts)}"
    by_body: dict[str, list[Notification]] = {}
    for each in report.notifications:
        by_body.setdefault(body_key(each.body), []).append(each)
    told = [_body_words(of_body, report.until) for of_body in by_body.values()]
    return (head, f"{_TOLD}: {'; '.join(told)}") if told else (head,)


def _body_words(notifications: Sequence[Notification], until: datetime) -> str:
    body, count = notifications[0].body, len(notifications)
    states = Counter(answer_state(each, until) for each in notifications)
    missing = states[AnswerState.OVERDUE]
    notes = [f"{count}×"] if count > 1 else []
    if missing:
        notes.append(f"bez odpovědi {missing}" if count > 1 else AnswerState.OVERDUE.label)
    return f"{body} ({', '.join(notes)})" if notes else body


def _settled(report: SituationReport) -> list[Measure]:
    return [
        each
        for each in report.measures
        if not each.state.is_open and each.settled_at and report.is_fresh(each.settled_at)
    ]


def _open_words(report: SituationReport, measure: Measure) -> str:
    due = "bez termínu"
    if measure.due_at is not None:
        at = when_words(measure.due_at, report.until)
        is_late = measure.is_overdue(report.until)
        due = f"mělo být {at}, po termínu" if is_late else f"do{HARD}{at}"
    state = measure.state.label if measure.state is MeasureState.IN_PROGRESS else ""
    told = ", ".join(part for part in (measure.owner or NOBODY, state, due) if part)
    return on_one_line(f"{_measure_number(report, measure)}{measure.text} – {told}")


def _settled_words(report: SituationReport, measure: Measure) -> str:
    at = moment_words(measure.settled_at) if measure.settled_at else ""
    head = f"{_measure_number(report, measure)}{measure.text} – {measure.state.label} {at}"
    return on_one_line(": ".join(part for part in (head, measure.result.strip()) if part))


def _measure_number(report: SituationReport, measure: Measure) -> str:
    marker = report.marker_of(measure.incident_id)
    return f"Událost č.{HARD}{marker}: " if marker else ""


def figures(pairs: Iterable[tuple[str, int]], *, zeros: bool = False) -> str:
    """The counts under their names; the first one always, the others where there is something."""
    return ", ".join(
        f"{name}{HARD}{grouped(count)}"
        for place, (name, count) in enumerate(pairs)
        if count or not place or zeros
    )


def fitting(lines: Iterable[str]) -> list[str]:
    """The lines that the field can hold, the newest last; what is left out is counted."""
    found = list(lines)
    room, start = _LONGEST, len(found)
    while start and room >= len(found[start - 1]) + 1:
        start -= 1
        room -= len(found[start]) + 1
    if not start:
        return found
    count = f"{grouped(start)}{HARD}{plural(start, 'řádek', 'řádky', 'řádků')}"
    return [f"… {count} výše je jen v{HARD}deníku události", *found[start:]]


def on_one_line(words: str) -> str:
    """The words without line ends, so that each line of the report says one thing."""
    return " ".join(words.split("\n"))
