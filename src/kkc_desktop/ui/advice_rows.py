"""What the advice page shows and records: topics, sentences, words recognised, the leaflet."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.advice_lists import AdviceForm
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.knowledge import AdviceCategory, AdviceItem, is_printable
from kkc_desktop.domain.suggestion import TopicHit
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.work_list import WorkRow

WITH_LEAFLET = frozenset({AdviceForm.LEAFLET, AdviceForm.SPOKEN_LEAFLET})
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceLine:
    """One sentence as offered: `reason` is the citizen's word that brought it up."""

    item: AdviceItem
    reason: str = ""
    is_printable: bool = True

    @property
    def validity(self) -> str:
        """Who can rely on the sentence until when, and where it comes from."""
        if self.item.verified_on is None:
            return tr("zatím neověřeno – netiskne se")
        if not self.is_printable:
            return tr("platnost skončila {} – netiskne se").format(day_words(self.item.valid_until))
        verified = day_words(self.item.verified_on)
        until = day_words(self.item.valid_until)
        return tr("ověřeno {} · platí do {} · zdroj: {}").format(verified, until, self.item.source)


def topic_rows(categories: Sequence[AdviceCategory], hits: Sequence[TopicHit]) -> list[WorkRow]:
    """Topics the words point to with the number of sentences, then the others, muted."""
    found = {hit.category.code: len(hit.items) for hit in hits}
    ordered = [hit.category for hit in hits]
    ordered += [category for category in categories if category.code not in found]
    return [
        WorkRow(
            icon=category.icon,
            title=category.title,
            time_text=str(found[category.code]) if category.code in found else "",
            is_muted=bool(found) and category.code not in found,
            data=category.code,
        )
        for category in ordered
    ]


def recognised_words(hits: Sequence[TopicHit]) -> tuple[str, ...]:
    """The citizen's words that led to the topics, the best topic's first."""
    words = dict.fromkeys(word for hit in hits for word in hit.matched_words)
    return tuple(words)[:_MOST_WORDS]


def advice_lines(
    category: AdviceCategory,
    hits: Sequence[TopicHit],
    ticked: Collection[str],
    today: date,
    *,
    show_all: bool,
) -> list[AdviceLine]:
    """The topic's suggested and ticked sentences; all of them if none is suggested or if asked."""
    hit = next((hit for hit in hits if hit.category.code == category.code), None)
    suggested = hit.items if hit else ()
    lines = [
        AdviceLine(
            item=each.item, reason=tr(each.reason), is_printable=is_printable(each.item, today)
        )
        for each in suggested
    ]
    known = {line.item.id for line in lines}
    rest = [item for item in category.items if item.id not in known]
    if suggested and not show_all:
        rest = [item for item in rest if item.id in ticked]
    return lines + [AdviceLine(item=item, is_printable=is_printable(item, today)) for item in rest]


def with_choice(
    advice: AdviceRecord,
    categories: Sequence[AdviceCategory],
    ticked: Collection[str],
    current: str,
    version_of: Callable[[AdviceRecord, AdviceCategory], str],
) -> AdviceRecord:
    """The record with its topics, sentences and leaflet; the current topic comes first.

    A topic is recorded once something of it was said; before that the current one stands for it.
    `version_of` tells which text of the topic's leaflet the record hands over.
    """
    items = tuple(i.id for category in categories for i in category.items if i.id in ticked)
    spoken = [c.code for c in categories if any(item.id in ticked for item in c.items)]
    topics = sorted(spoken, key=lambda code: code != current) or ([current] if current else [])
    first = next((c for c in categories if topics and c.code == topics[0]), None)
    advice = replace(advice, items=items, topics=tuple(topics))
    if first is None or advice.form not in WITH_LEAFLET:
        return replace(advice, leaflet_code="", leaflet_version="", leaflet_copies=0)
    return replace(
        advice,
        leaflet_code=first.leaflet_code,
        leaflet_version=version_of(advice, first),
        leaflet_copies=max(1, advice.leaflet_copies),
    )
