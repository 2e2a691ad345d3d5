"""How a measure is told: the same words on the screen, on the wall and on paper."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from kkc_desktop.domain.czech import HARD, ZONE, clock_words, duration_words
from kkc_desktop.domain.event_lists import MeasureState
from kkc_desktop.domain.measure import Measure

NOBODY = "nikdo nepřevzal"
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureWords:
    """What is to be done, who has it and how it went, and the deadline.

    `tone` is late for an overdue measure, warning for one due within a quarter of an hour, success
    for a settled one, otherwise empty; the words say the same without it.
    """

    title: str
    second_line: str
    time_text: str
    tone: str = ""


def measure_words(measure: Measure, now: datetime, say: Callable[[str], str] = str) -> MeasureWords:
    """The measure as of now; `say` puts the program's own words into the screen's language."""
    if not measure.state.is_open:
        settled = when_words(measure.settled_at, now) if measure.settled_at else ""
        return MeasureWords(
            title=measure.text,
            second_line=_joined(measure.owner, measure.result),
            time_text=f"{measure.state.label} {settled}".strip(),
            tone="success" if measure.state is MeasureState.DONE else "",
        )
    owner = measure.owner or say(NOBODY)
    state = say(measure.state.label) if measure.state is MeasureState.IN_PROGRESS else ""
    if measure.due_at is None:
        return MeasureWords(
            title=measure.text, second_line=_joined(owner, state), time_text="bez termínu"
        )
    due = when_words(measure.due_at, now)
    if measure.is_overdue(now):
        return MeasureWords(
            title=measure.text,
            second_line=_joined(owner, state, say("mělo být {}").format(due)),
            time_text=after_words(measure.due_at, now),
            tone="late",
        )
    return MeasureWords(
        title=measure.text,
        second_line=_joined(owner, state),
        time_text=f"do{HARD}{due}",
        tone="warning" if measure.is_soon(now) else "",
    )


def by_urgency(measures: Iterable[Measure]) -> tuple[Measure, ...]:
    """The open ones by deadline, so the overdue first, then those without one, then the settled."""
    return tuple(sorted(measures, key=_urgency))


def count_overdue(measures: Iterable[Measure], now: datetime) -> int:
    """How many are overdue."""
    return sum(measure.is_overdue(now) for measure in measures)


def after_words(due_at: datetime, now: datetime) -> str:
    """How long after the deadline it is: 8 min po."""
    minutes = int((now - due_at).total_seconds() // 60)
    return f"{duration_words(minutes)} po" if minutes else "právě vypršelo"


def when_words(moment: datetime, now: datetime) -> str:
    """The time of day, with the day where it is not today."""
    local = moment.astimezone(ZONE)
    if local.date() == now.astimezone(ZONE).date():
        return clock_words(moment)
    return f"{local.day}.{HARD}{local.month}.{HARD}{clock_words(moment)}"


def _urgency(measure: Measure) -> tuple[bool, datetime, datetime, int]:
    is_settled = not measure.state.is_open
    return is_settled, measure.due_at or _NEVER, measure.recorded_at, measure.number


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
