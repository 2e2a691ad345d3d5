"""Measures of an incident: added, taken over, moved on, settled; and the plan card, ticked off."""

from dataclasses import replace
from datetime import datetime, timedelta

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.card_lines import PlanLine
from kkc_desktop.domain.czech import HARD, moment_words
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.event_lists import MeasureState
from kkc_desktop.domain.incident import IncidentId, LogEntry
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.measure import Measure, MeasureId, check_measure, check_result
from kkc_desktop.domain.measure_words import NOBODY
from kkc_desktop.domain.plan_rows import PlanRow, plan_rows
from kkc_desktop.domain.problems import Problem
from kkc_desktop.services.cards import Cards, card_type
from kkc_desktop.services.event_log import add_line, ended
from kkc_desktop.services.workplace import Workplace


class Measures:
    """Every change writes a line of the log and gives the one row back, not the whole incident."""

    def __init__(self, workplace: Workplace, cards: Cards) -> None:
        self._workplace = workplace
        self._cards = cards

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def own_name(self) -> str:
        """How the person on duty is written as an owner."""
        return self._workplace.officer.short_name

    def of(self, *incident_ids: str) -> tuple[Measure, ...]:
        """The measures of these incidents by number; of a calamity those of its incidents too."""
        with self._workplace.look() as tx:
            return tx.events.measures.of(*incident_ids)

    def open_ones(self) -> tuple[Measure, ...]:
        """All measures that are not settled, whatever the incident, by their deadline."""
        with self._workplace.look() as tx:
            return tx.events.open_measures()

    def plan(self, incident_id: IncidentId) -> tuple[PlanRow, ...]:
        """The plan card of the incident's type as in force here, and which of its lines are done.

        Only the lines of the log that ticked something are read.
        """
        with self._workplace.look() as tx:
            incident_type = card_type(tx.incidents.notices_of(incident_id))
            log = tx.incidents.log_pages.of_kinds(incident_id, LogKind.PLAN)
            strikes = tx.incidents.log_pages.strikes_of(log)
            measures = tx.events.measures.of(incident_id)
        return plan_rows(self._cards.plan(incident_type), log, strikes, measures)

    def add(
        self,
        incident_id: IncidentId,
        text: str,
        owner: str = "",
        due_at: datetime | None = None,
        plan_line: str = "",
    ) -> Measure:
        """Adds an open measure with the next number; refused with NotComplete without words."""
        _refuse(check_measure(text))
        with self._workplace.act(Act.WRITE_MEASURE, RecordKind.INCIDENT, incident_id) as tx:
            measure = Measure(
                id=MeasureId(self._workplace.new_id()),
                incident_id=incident_id,
                number=tx.events.measures.count_of(incident_id) + 1,
                text=text.strip(),
                owner=owner.strip(),
                due_at=due_at,
                plan_line=plan_line,
                recorded_at=self._workplace.now(),
                recorded_by=self._workplace.officer.id,
            )
            tx.audit.reason = _name(measure)
            tx.events.measures.add(measure)
            # What is to be done stands first: a narrow line of the log shows no more.
            words = f"{_name(measure)} „{measure.text}“: {_owner_and_term(measure)}"
            add_line(self._workplace, tx, incident_id, LogKind.MEASURE, ended(words))
        return measure

    def take_line(self, incident_id: IncidentId, line: PlanLine, owner: str = "") -> Measure:
        """Makes a line of the plan card a measure; its minutes count from now."""
        minutes = line.minutes
        due_at = None if minutes is None else self._workplace.now() + timedelta(minutes=minutes)
        return self.add(incident_id, line.words, owner, due_at, line.words)

    def take_over(self, measure_id: str) -> Measure:
        """Makes the person on duty the owner; the deadline stays."""
        with self._workplace.look() as tx:
            due_at = tx.events.measures.get(measure_id).due_at
        return self.change(measure_id, self.own_name(), due_at)

    def change(self, measure_id: str, owner: str, due_at: datetime | None) -> Measure:
        """Gives the measure another owner or deadline; nothing is written when both are as before.

        Refused with WrongStep once it is settled.
        """
        before = self._open_one(measure_id)
        after = replace(before, owner=owner.strip(), due_at=due_at)
        return self._write(before, after, _owner_and_term(after))

    def begin(self, measure_id: str) -> Measure:
        """Says that somebody works on it."""
        before = self._open_one(measure_id)
        after = replace(before, state=MeasureState.IN_PROGRESS)
        return self._write(before, after, after.state.label)

    def settle(self, measure_id: str, state: MeasureState, result: str) -> Measure:
        """Ends the measure as done or cancelled, once; refused with NotComplete without a result.

        Refused with WrongStep when it is settled already.
        """
        _refuse(check_result(state, result))
        before = self._open_one(measure_id)
        after = replace(
            before, state=state, result=result.strip(), settled_at=self._workplace.now()
        )
        return self._write(before, after, f"{state.label} – {after.result}")

    def tick(self, incident_id: IncidentId, words: str) -> LogEntry:
        """Writes into the log that the line of the plan card is done now; the log is its memory."""
        with self._workplace.act(Act.WRITE_LOG, RecordKind.INCIDENT, incident_id) as tx:
            return add_line(self._workplace, tx, incident_id, LogKind.PLAN, words)

    def _open_one(self, measure_id: str) -> Measure:
        with self._workplace.look() as tx:
            measure = tx.events.measures.get(measure_id)
        if not measure.state.is_open:
            raise WrongStep(
                f"{_name(measure)} už je vyřízené: {measure.state.label}.",
                "Pokračuje-li věc, zapište nové opatření.",
            )
        return measure

    def _write(self, before: Measure, after: Measure, words: str) -> Measure:
        if after == before:
            return after
        incident_id, name = after.incident_id, _name(after)
        with self._workplace.act(Act.WRITE_MEASURE, RecordKind.INCIDENT, incident_id, name) as tx:
            tx.events.measures.change(after)
            text = f"{name} „{after.text}“: {words}"
            add_line(self._workplace, tx, incident_id, LogKind.MEASURE, ended(text))
        return after


def _name(measure: Measure) -> str:
    return f"Opatření č.{HARD}{measure.number}"


def _owner_and_term(measure: Measure) -> str:
    owner = measure.owner or NOBODY
    due = f"do{HARD}{moment_words(measure.due_at)}" if measure.due_at else "bez termínu"
    return f"{owner}, {due}"


def _refuse(problems: list[Problem]) -> None:
    if problems:
        raise NotComplete(tuple(problems))
