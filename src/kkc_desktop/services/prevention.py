"""Talks and campaigns, and what all prevention of a year adds up to (domain 4.2)."""

from dataclasses import replace
from datetime import datetime

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.knowledge import AdviceCategory
from kkc_desktop.domain.prevention import PreventionEvent, PreventionEventId, check_event
from kkc_desktop.domain.prevention_counts import CountedBy, PreventionCount, counts, total
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.rights import demand
from kkc_desktop.services.workplace import Workplace


class Prevention:
    """The verbs of the page Prevence."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    @property
    def categories(self) -> tuple[AdviceCategory, ...]:
        """The topics a talk may be about."""
        return self._workplace.lists.advice_topics()

    def now(self) -> datetime:
        """The clock of the desk."""
        return self._workplace.now()

    def blank(self) -> PreventionEvent:
        """A new talk, held now, with whoever is on duty as the lecturer."""
        demand(self._workplace.officer.role, Act.RECORD_PREVENTION)
        now = self._workplace.now()
        return PreventionEvent(
            id=PreventionEventId(self._workplace.new_id()),
            held_at=now,
            lecturer=self._workplace.officer.short_name,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )

    def problems(self, event: PreventionEvent) -> list[Problem]:
        """What the record lacks."""
        return check_event(event, self._workplace.now())

    def record(self, event: PreventionEvent) -> PreventionEvent:
        """Stores the talk, or a change of it; refused with NotComplete."""
        errors = errors_of(self.problems(event))
        if errors:
            raise NotComplete(errors)
        act, kind = Act.RECORD_PREVENTION, RecordKind.PREVENTION_EVENT
        with self._workplace.act(act, kind, event.id) as tx:
            if event.revision:
                return tx.prevention_events.update(event)
            stored = replace(event, revision=1)
            tx.prevention_events.add(stored)
        return stored

    def counted(self, year: int, by: CountedBy) -> tuple[PreventionCount, ...]:
        """The year in numbers, each with its records; the first line is the whole year."""
        begin = datetime(year, 1, 1, tzinfo=ZONE)
        end = datetime(year + 1, 1, 1, tzinfo=ZONE)
        with self._workplace.look() as tx:
            advice = tx.advice.between(begin, end)
            events = tx.prevention_events.between(begin, end)
        topics = self._workplace.lists.all_advice_topics()
        parts = counts(by, advice, events, topics)
        return (total(advice, events), *parts)
