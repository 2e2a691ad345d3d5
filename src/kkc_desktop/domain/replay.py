"""An event as it was at an earlier moment: what was known by then, or what had happened by then."""

from dataclasses import replace
from datetime import datetime

from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.incident import LogEntry
from kkc_desktop.domain.incident_lists import IncidentState, LogKind
from kkc_desktop.domain.log_words import state_line


def as_of(file: IncidentFile, moment: datetime, *, by_event: bool = False) -> IncidentFile:
    """The event as the desk knew it at the moment: by the time of writing.

    With `by_event` its log is what had happened by then, whenever it was written down; notices,
    strikes and declarations stay at what was written, a log line alone has two times. The file
    must hold its whole log. The first notice is always there: before it nothing was known.
    """
    log = tuple(line for line in file.log if _time_of(line, by_event=by_event) <= moment)
    known = {line.id for line in log}
    notices = tuple(notice for notice in file.notices if notice.recorded_at <= moment)
    incident = file.incident
    is_handed = incident.handed_over_at is not None and incident.handed_over_at <= moment
    return replace(
        file,
        incident=replace(
            incident,
            state=_state_of(log, incident.scope),
            handed_over_at=incident.handed_over_at if is_handed else None,
            accepted_by=incident.accepted_by if is_handed else "",
        ),
        notices=notices or file.notices[:1],
        steps=tuple(line for line in file.steps if line.id in known),
        log=log,
        strikes=tuple(
            each for each in file.strikes if each.struck_at <= moment and each.entry_id in known
        ),
        descriptions=tuple(each for each in file.descriptions if each.recorded_at <= moment),
        declarations=tuple(each for each in file.declarations if each.recorded_at <= moment),
    )


def moments_of(file: IncidentFile, *, by_event: bool = False) -> tuple[datetime, ...]:
    """When something changed, in order of time, each once: the stops of the replay."""
    found = {notice.recorded_at for notice in file.notices}
    found |= {_time_of(line, by_event=by_event) for line in file.log}
    found |= {strike.struck_at for strike in file.strikes}
    found |= {declaration.recorded_at for declaration in file.declarations}
    return tuple(sorted(found))


def _time_of(line: LogEntry, *, by_event: bool) -> datetime:
    return line.occurred_at if by_event else line.recorded_at


def _state_of(log: tuple[LogEntry, ...], scope: EventScope) -> IncidentState:
    """The state that the last line about it says; before the first one it was just received.

    A calamity is being dealt with from its beginning.
    """
    is_calamity = scope is EventScope.CALAMITY
    state = IncidentState.IN_PROGRESS if is_calamity else IncidentState.RECEIVED
    for line in log:
        if line.kind is LogKind.HANDOVER and state is IncidentState.RECEIVED:
            state = IncidentState.HANDED_OVER
        if line.kind is LogKind.STATE:
            said = (each for each in IncidentState if line.text.startswith(state_line(each)))
            state = next(said, state)
    return state
