"""Prevention in numbers: advice and talks by month, topic and target group (domain 4.2).

Every number knows the records it was counted from, so that it can be opened.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.czech import NOMINATIVE_MONTHS, ZONE
from kkc_desktop.domain.knowledge import AdviceCategory
from kkc_desktop.domain.prevention import PreventionEvent

PreventionRecord = AdviceRecord | PreventionEvent


class CountedBy(CodeList):
    """By what the numbers are split."""

    MONTH = "po měsících"
    TOPIC = "podle témat"
    GROUP = "podle cílových skupin"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreventionCount:
    """One line of numbers; `audience` are the people of the talks, `leaflets` all handed over."""

    key: str
    title: str
    advice: tuple[AdviceRecord, ...] = field(default=())
    events: tuple[PreventionEvent, ...] = field(default=())

    @property
    def audience(self) -> int:
        """How many people came to the talks."""
        return sum(event.audience_count for event in self.events)

    @property
    def leaflets(self) -> int:
        """How many leaflets were handed over, at the counter and at talks."""
        given = sum(advice.leaflet_copies for advice in self.advice)
        return given + sum(event.leaflets_count for event in self.events)

    @property
    def records(self) -> tuple[PreventionRecord, ...]:
        """What stands behind the numbers, the newest first."""
        return tuple(sorted((*self.advice, *self.events), key=when, reverse=True))


def when(record: PreventionRecord) -> datetime:
    """When the advice was given or the talk held."""
    return record.given_at if isinstance(record, AdviceRecord) else record.held_at


def total(advice: Sequence[AdviceRecord], events: Sequence[PreventionEvent]) -> PreventionCount:
    """The whole period; a record with several topics counts once."""
    return PreventionCount(key="", title="celkem", advice=tuple(advice), events=tuple(events))


def counts(
    by: CountedBy,
    advice: Sequence[AdviceRecord],
    events: Sequence[PreventionEvent],
    categories: Sequence[AdviceCategory],
) -> tuple[PreventionCount, ...]:
    """The lines that have something in them, in the order of months, topics or groups."""
    if by is CountedBy.MONTH:
        titles = {str(number): name for number, name in enumerate(NOMINATIVE_MONTHS, start=1)}
        return _split(titles, advice, events, _months)
    if by is CountedBy.TOPIC:
        titles = {category.code: category.title for category in categories}
        return _split(titles, advice, events, _topics)
    groups = {group.name: group.label for group in _groups_of(advice, events)}
    return _split(groups, advice, events, _groups)


def _split(
    titles: dict[str, str],
    advice: Sequence[AdviceRecord],
    events: Sequence[PreventionEvent],
    keys_of: Callable[[PreventionRecord], Iterable[str]],
) -> tuple[PreventionCount, ...]:
    found = []
    for key, title in titles.items():
        given = tuple(each for each in advice if key in keys_of(each))
        held = tuple(each for each in events if key in keys_of(each))
        if given or held:
            found.append(PreventionCount(key=key, title=title, advice=given, events=held))
    return tuple(found)


def _months(record: PreventionRecord) -> tuple[str, ...]:
    return (str(when(record).astimezone(ZONE).month),)


def _topics(record: PreventionRecord) -> tuple[str, ...]:
    return record.topics


def _groups(record: PreventionRecord) -> tuple[str, ...]:
    if isinstance(record, AdviceRecord):
        return (record.target_group.name,)
    return tuple(group.name for group in record.target_groups)


def _groups_of(
    advice: Sequence[AdviceRecord], events: Sequence[PreventionEvent]
) -> list[TargetGroup]:
    """The groups that were reached, in the order of the code list."""
    reached = {each.target_group for each in advice}
    reached.update(group for event in events for group in event.target_groups)
    return [group for group in TargetGroup if group in reached]
