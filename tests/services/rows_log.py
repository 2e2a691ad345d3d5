"""The rows of the log: the desk keeps it, everybody of the desk reads it."""

from tests.services.rights_rows import EVERYBODY, RECEPTION, rows

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.log_page import LogLine

LINE = LogLine(text="Hlídka na místě.")


def _log(desk):
    return desk.services.incidents.log


def _incident_id(desk):
    return desk.records.incident.incident.id


def _strike(desk):
    with desk.services.workplace.database.reading() as tx:
        entry = tx.incidents.log_of(_incident_id(desk))[0]
    return _log(desk).strike(entry.id, "přepsáno")


rows(
    RECEPTION,
    LogKeeping__write=lambda desk: _log(desk).write(_incident_id(desk), LINE),
    LogKeeping__strike=_strike,
    LogKeeping__page=lambda desk: _log(desk).page(_incident_id(desk)),
    LogKeeping__time_line=lambda desk: _log(desk).time_line([_incident_id(desk)]),
    LogKeeping__replay=lambda desk: _log(desk).replay(_incident_id(desk)),
)
rows(
    EVERYBODY,
    LogKeeping__may=lambda desk: _log(desk).may(Act.STRIKE_ENTRY),
    LogKeeping__problems=lambda desk: _log(desk).problems(LINE),
)
