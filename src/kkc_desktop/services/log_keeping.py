"""The log of an incident: lines are added and struck with a reason, none is ever changed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.incident import IncidentId, LogEntry, LogEntryId, LogStrike
from kkc_desktop.domain.log_page import LogFilter, LogLine, LogPage, check_line
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.snippet import blanks_left
from kkc_desktop.domain.text_limits import demand_texts
from kkc_desktop.services.event_log import add_line, late_after
from kkc_desktop.services.incident_reading import read_incident
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

FIRST_PAGE, PAGE = 30, 100
"""How many lines are read at once: as many as are in sight at first, then more."""

_EVERYTHING = LogFilter()


class LogKeeping:
    """The verbs of the log. A line costs one line, however long the log is."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def problems(self, line: LogLine) -> list[Problem]:
        """What stands in the way of writing this line now."""
        found = check_line(line, self._workplace.now())
        return found + blanks_left(line, self._workplace.lists.blank_words())

    def write(self, incident_id: IncidentId, line: LogLine) -> LogEntry:
        """Adds the line; it is final. Refused with NotComplete when its text or times are wrong."""
        errors = errors_of(self.problems(line))
        if errors:
            raise NotComplete(errors)
        line = replace(line, text=line.text.strip())
        demand_texts(line)
        with self._workplace.act(Act.WRITE_LOG, RecordKind.INCIDENT, incident_id) as tx:
            return add_line(
                self._workplace,
                tx,
                incident_id,
                line.kind,
                line.text,
                line.occurred_at or line.reported_at,
                channel=line.channel,
                counterpart=line.counterpart.strip(),
                addressee=line.addressee.strip(),
                reported_at=line.reported_at,
                corrects_number=line.corrects_number,
            )

    def strike(self, entry_id: LogEntryId, reason: str) -> LogStrike:
        """Strikes a wrong line; it stays, is shown and printed struck, and says why.

        Refused with NotComplete without a reason, with WrongStep when it is struck already.
        """
        reason = " ".join(reason.split())
        if not reason:
            fix = "Napište, v\u00a0čem je zápis chybný; bude u\u00a0něj stát i\u00a0v\u00a0tisku."
            raise NotComplete((Problem(field="reason", text="Chybí důvod škrtnutí.", fix=fix),))
        with self._workplace.look(Act.STRIKE_ENTRY) as tx:
            entry = tx.incidents.log.get(entry_id)
        record = RecordKind.INCIDENT, entry.incident_id
        with self._workplace.act(Act.STRIKE_ENTRY, *record, f"zápis č. {entry.number}") as tx:
            if tx.incidents.log_pages.strikes_of((entry,)):
                text = f"Zápis č.\u00a0{entry.number} už je škrtnutý."
                raise WrongStep(text, "Co je k\u00a0němu třeba dodat, zapište novým řádkem.")
            strike = LogStrike(
                entry_id=entry.id,
                incident_id=entry.incident_id,
                reason=reason,
                struck_at=self._workplace.now(),
                struck_by=self._workplace.officer.id,
            )
            tx.events.strikes.add(strike)
        return strike

    def page(
        self,
        incident_id: IncidentId,
        before: LogEntry | None = None,
        wanted: LogFilter = _EVERYTHING,
        limit: int = 0,
    ) -> LogPage:
        """The lines of one incident written last, newest first, from the given line on back.

        Without a limit as many as a page holds.
        """
        limit = limit or (PAGE if before else FIRST_PAGE)
        with self._workplace.look() as tx:
            number = before.number if before else None
            found = tx.incidents.log_pages.written(incident_id, wanted, number, limit)
            return self._page_of(tx, (incident_id,), wanted, found)

    def time_line(
        self,
        incident_ids: Sequence[str],
        before: LogEntry | None = None,
        wanted: LogFilter = _EVERYTHING,
        limit: int = PAGE,
    ) -> LogPage:
        """The lines of several incidents as one, by the time of the event, newest first."""
        with self._workplace.look() as tx:
            found = tx.incidents.log_pages.happened(incident_ids, wanted, before, limit)
            return self._page_of(tx, incident_ids, wanted, found)

    def replay(self, incident_id: IncidentId) -> IncidentFile:
        """The incident with its whole log, from which any of its moments can be shown again."""
        with self._workplace.look(Act.CONSULT) as tx:
            return read_incident(tx, tx.incidents.get(incident_id))

    def _page_of(
        self,
        tx: "Transaction",
        incident_ids: Sequence[str],
        wanted: LogFilter,
        entries: tuple[LogEntry, ...],
    ) -> LogPage:
        pages = tx.incidents.log_pages
        return LogPage(
            entries=entries,
            strikes=pages.strikes_of(entries),
            total=pages.count(incident_ids, wanted),
            late_after=late_after(self._workplace, tx),
        )
