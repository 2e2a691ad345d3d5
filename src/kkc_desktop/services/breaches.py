"""Breaches of the security of data: written down by anybody, reported in 72 hours, closed once."""

from dataclasses import replace
from datetime import datetime

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.breach_rules import check_breach, check_closing
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.errors import NoRight, NotComplete, WrongStep
from kkc_desktop.domain.problems import Level, Problem, errors_of
from kkc_desktop.domain.security_breach import SecurityBreach, SecurityBreachId
from kkc_desktop.domain.station import Role
from kkc_desktop.services.workplace import Workplace


class Breaches:
    """The verbs of the breach sheet."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def now(self) -> datetime:
        """The clock of the desk."""
        return self._workplace.now()

    @property
    def may_close(self) -> bool:
        """Whether the person on duty closes sheets: only the head does."""
        return self._workplace.is_on_duty and self._workplace.officer.role is Role.HEAD

    def blank(self) -> SecurityBreach:
        """A new sheet, not yet stored; its clock runs from now."""
        now = self._workplace.now()
        return SecurityBreach(
            id=SecurityBreachId(self._workplace.new_id()),
            learned_at=now,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )

    def page(self) -> tuple[SecurityBreach, ...]:
        """All open sheets, then the last closed ones; each group the newest first."""
        with self._workplace.look(Act.RECORD_BREACH) as tx:
            return (*reversed(tx.security_breaches.open()), *tx.security_breaches.closed())

    def problems(self, breach: SecurityBreach) -> tuple[Problem, ...]:
        """What stops the sheet from being saved, then as warnings what it lacks to be closed."""
        now = self._workplace.now()
        errors = check_breach(breach, now)
        said = {problem.field for problem in errors}
        missing = (problem for problem in check_closing(breach, now) if problem.field not in said)
        return (*errors, *(replace(problem, level=Level.WARNING) for problem in missing))

    def save(self, breach: SecurityBreach) -> SecurityBreach:
        """Stores a new sheet under the year's next label, or the changed one.

        What was reported or told for the first time is said in the line of the trail. Refused with
        NotComplete when it says nothing or its times cannot be, with WrongStep once it is closed.
        """
        errors = errors_of(check_breach(breach, self._workplace.now()))
        if errors:
            raise NotComplete(errors)
        act, kind = Act.RECORD_BREACH, RecordKind.SECURITY_BREACH
        with self._workplace.act(act, kind, breach.id) as tx:
            if not breach.revision:
                year = breach.learned_at.astimezone(ZONE).year
                number = tx.security_breaches.labelled(f"/{year}") + 1
                breach = replace(breach, label=f"PZ {number}/{year}", revision=1)
                tx.security_breaches.add(breach)
                tx.audit.reason = f"{breach.label} založen"
                return breach
            before = tx.security_breaches.get(breach.id)
            _demand_open(before)
            tx.audit.reason = f"{before.label} {_news(before, breach)}"
            return tx.security_breaches.update(replace(breach, closed_at=None))

    def close(self, breach_id: SecurityBreachId) -> SecurityBreach:
        """Closes the stored sheet for good.

        Refused with NoRight to anybody but the head, with NotComplete while something is missing,
        with WrongStep once it is closed.
        """
        if not self.may_close:
            raise NoRight(
                "List o\u00a0porušení uzavírá vedoucí.", "List uložte a\u00a0předejte mu ho."
            )
        with self._workplace.act(Act.RECORD_BREACH, RecordKind.SECURITY_BREACH, breach_id) as tx:
            breach, now = tx.security_breaches.get(breach_id), self._workplace.now()
            _demand_open(breach)
            missing = (*errors_of(check_breach(breach, now)), *check_closing(breach, now))
            if missing:
                raise NotComplete(missing)
            tx.audit.reason = f"{breach.label} uzavřen"
            return tx.security_breaches.update(replace(breach, closed_at=now))

    def sheet(self, breach_id: SecurityBreachId) -> bytes:
        """The PDF of the stored sheet: what the supervisory office asks for; it names nobody."""
        from kkc_desktop.domain.audit_chain import paper_mark
        from kkc_desktop.printing.breach_sheet import render_breach

        with self._workplace.look(Act.RECORD_BREACH) as tx:
            breach = tx.security_breaches.get(breach_id)
            mark = paper_mark(*tx.audit.head())
        names = {o.id: o.full_name for o in self._workplace.database.officers_at_once()}
        writer = names.get(breach.recorded_by, "")
        return render_breach(breach, self._workplace.station, writer, self.now(), mark)


def _demand_open(breach: SecurityBreach) -> None:
    if breach.closed_at is not None:
        raise WrongStep(
            f"List {breach.label} je uzavřený.",
            "Nové zjištění zapište na nový list a\u00a0v\u00a0něm na tento odkažte.",
        )


def _news(before: SecurityBreach, after: SecurityBreach) -> str:
    said = []
    if after.reported_at is not None and before.reported_at is None:
        said.append("ohlášeno úřadu")
    if after.told_at is not None and before.told_at is None:
        said.append("oznámeno lidem")
    return ", ".join(said) or "změněn"
