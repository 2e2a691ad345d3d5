"""The evaluation of an incident: begun from what is known, explained by rules, kept by number."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.evaluation import Evaluation, EvaluationId, check_evaluation
from kkc_desktop.domain.evaluation_rules import Facts, RuleSet, Suggestion, parse_rules, suggest
from kkc_desktop.domain.event_lists import AlarmLevel
from kkc_desktop.domain.incident import IncidentId, Notice
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.methane import methane_of
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.rights import demand
from kkc_desktop.domain.snippet import blanks_left
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.services.event_log import add_line
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

_FOR_THE_REST = 40


@cache
def shipped_rules() -> RuleSet:
    """The rules that came with the program."""
    return parse_rules(asset_path("seed", "evaluation_rules.toml").read_text(encoding="utf-8"))


class Evaluating:
    """The verbs of the evaluation page. `read_rules` gives the rules in force."""

    def __init__(
        self, workplace: Workplace, read_rules: Callable[[], RuleSet] = shipped_rules
    ) -> None:
        self._workplace = workplace
        self._read_rules = read_rules

    @property
    def rules(self) -> RuleSet:
        """The rules in force."""
        return self._read_rules()

    @property
    def may_evaluate(self) -> bool:
        """Whether the person on duty may store an evaluation."""
        return self._workplace.may(Act.EVALUATE_INCIDENT)

    def of_incident(self, incident_id: IncidentId) -> tuple[Evaluation, ...]:
        """The stored evaluations of the incident, oldest first."""
        with self._workplace.look(Act.CONSULT) as tx:
            return tx.events.evaluations.of(incident_id)

    def blank(self, file: IncidentFile) -> Evaluation:
        """The next evaluation from the latest notice, the one before and open measures.

        Nothing is stored yet. Its id follows from its number, so that it has one draft.
        """
        demand(self._workplace.officer.role, Act.EVALUATE_INCIDENT)
        incident_id = file.incident.id
        with self._workplace.look(Act.CONSULT) as tx:
            earlier = tx.events.evaluations.of(incident_id)
            measures = tx.events.measures.of(incident_id)
        number = len(earlier) + 1
        fresh = Evaluation(
            id=EvaluationId(f"{incident_id}-vyhodnoceni-{number}"),
            incident_id=incident_id,
            number=number,
            notice_number=file.latest.number,
            recorded_at=self._workplace.now(),
            recorded_by=self._workplace.officer.id,
        )
        if earlier:
            evaluation = _follows(fresh, earlier[-1], file.latest)
        else:
            evaluation = _first(fresh, file.latest)
        tasks = task_lines(measures)
        evaluation = replace(evaluation, open_tasks=tasks or evaluation.open_tasks)
        return self.suggested(evaluation, file.latest)

    def suggestion(self, evaluation: Evaluation, notice: Notice) -> Suggestion:
        """What the rules say of the evaluation as typed and of the notice it looks at."""
        return suggest(self.rules, facts_of(evaluation, notice))

    def suggested(self, evaluation: Evaluation, notice: Notice) -> Evaluation:
        """The evaluation with the level and the sentences of the rules in force."""
        found = self.suggestion(evaluation, notice)
        return replace(
            evaluation,
            rules_version=self.rules.version_words,
            suggested_level=found.level,
            sentences=found.sentences,
        )

    def problems(self, evaluation: Evaluation) -> list[Problem]:
        """What is worth saying about the evaluation as typed so far."""
        left = blanks_left(evaluation, self._workplace.lists.blank_words())
        return check_evaluation(evaluation) + left

    def save(self, evaluation: Evaluation) -> Evaluation:
        """Stores it under the next number with what the rules say now, and a line of the log.

        Refused with NotComplete where the desk's estimate differs without a reason.
        """
        incident_id = evaluation.incident_id
        with self._workplace.act(
            Act.EVALUATE_INCIDENT,
            RecordKind.INCIDENT,
            incident_id,
            f"vyhodnocení č. {evaluation.number}",
        ) as tx:
            number = tx.events.evaluations.count_of(incident_id) + 1
            notices = tx.incidents.notices_of(incident_id)
            kept = replace(
                evaluation,
                id=EvaluationId(f"{incident_id}-vyhodnoceni-{number}"),
                number=number,
                notice_number=notices[-1].number,
                recorded_at=self._workplace.now(),
                recorded_by=self._workplace.officer.id,
            )
            kept = self.suggested(kept, notices[-1])
            if not kept.is_overridden:
                kept = replace(kept, desk_level=AlarmLevel.NOT_CHOSEN, override_reason="")
            errors = errors_of(self.problems(kept))
            if errors:
                raise NotComplete(errors)
            tx.events.evaluations.add(kept)
            self._log(tx, kept)
            tx.drafts.remove(DraftId(evaluation.id), self._workplace.officer.id)
        return kept

    def _log(self, tx: "Transaction", evaluation: Evaluation) -> None:
        text = f"Vyhodnocení č.\u00a0{evaluation.number}: {level_words(evaluation)}."
        add_line(self._workplace, tx, evaluation.incident_id, LogKind.EVALUATION, text)


def facts_of(evaluation: Evaluation, notice: Notice) -> Facts:
    """What the rules look at: the numbers and signs of the evaluation, the rest of the notice."""
    return Facts(
        endangered_count=evaluation.endangered_count,
        endangered_area=evaluation.endangered_area,
        signs=evaluation.signs,
        incident_type=notice.incident_type,
        injured_count=notice.injured_count,
        dead_count=notice.dead_count,
    )


def level_words(evaluation: Evaluation) -> str:
    """The suggested and the estimated extent in a few words; the reasons stand elsewhere."""
    suggested = evaluation.suggested_level
    if suggested is AlarmLevel.NOT_CHOSEN:
        words = "rozsah nenavržen"
    else:
        words = f"navržený rozsah {suggested.label} stupeň"
    if evaluation.is_overridden:
        words += f", odhad stanice {evaluation.desk_level.label}"
    return words


def task_lines(measures: Sequence[Measure]) -> str:
    """The measures that are not settled, one on a line, with owner and deadline.

    Where they do not fit into the sheet, the last line says how many more there are.
    """
    lines = [_task_words(measure) for measure in measures if measure.state.is_open]
    room = longest(Evaluation, "open_tasks") - _FOR_THE_REST
    for count in range(len(lines), -1, -1):
        words = "\n".join(lines[:count])
        if len(words) <= room:
            break
    rest = len(lines) - count
    return f"{words}\n… a\u00a0dalších opatření: {rest}".strip() if rest else words


def _task_words(measure: Measure) -> str:
    due = f"do {moment_words(measure.due_at)}" if measure.due_at else "bez termínu"
    owner = measure.owner.strip() or "nikdo neurčen"
    return f"{measure.number}. {measure.text} – {owner}, {due}"


def _first(evaluation: Evaluation, notice: Notice) -> Evaluation:
    return replace(
        evaluation,
        endangered_count=notice.endangered_count or None,
        extent=_fitting("extent", notice.description, notice),
        endangered=notice.affected_note,
        services_on_site=methane_of(notice)[6],
    )


def _fitting(field: str, text: str, notice: Notice) -> str:
    """The text, or as much of it as the sheet holds and where the rest stands."""
    room = longest(Evaluation, field)
    if len(text) <= room:
        return text
    rest = f"… pokračuje v\u00a0hlášení č.\u00a0{notice.number}"
    return text[: room - len(rest)].rsplit(None, 1)[0] + rest


def _follows(fresh: Evaluation, before: Evaluation, notice: Notice) -> Evaluation:
    """Everything as it was evaluated before, with the number of a newer notice."""
    evaluation = replace(
        before,
        id=fresh.id,
        number=fresh.number,
        notice_number=fresh.notice_number,
        recorded_at=fresh.recorded_at,
        recorded_by=fresh.recorded_by,
    )
    if notice.number == before.notice_number or not notice.endangered_count:
        return evaluation
    return replace(evaluation, endangered_count=notice.endangered_count)
