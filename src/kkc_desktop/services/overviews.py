"""Overviews of a period: counted, compared, opened and put into tables for a file (domain 7.1)."""

from collections.abc import Callable
from functools import cache

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.knowledge import place_named
from kkc_desktop.domain.overview import EVERYTHING, Overview, OverviewFilter
from kkc_desktop.domain.overview_contacts import OTHER_PLACE
from kkc_desktop.domain.overview_tables import Titles, compared_counts, sums_of
from kkc_desktop.domain.period import Period
from kkc_desktop.services.workplace import Workplace

_KINDS = 11
_STEPS = 3 * _KINDS + 2
"""Reading two periods kind by kind, counting both, and the digest."""

Progress = Callable[[int, int], None]


class Overviews:
    """The verbs of the page Přehledy."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def overview(
        self,
        period: Period,
        compared: Period | None = None,
        chosen: OverviewFilter = EVERYTHING,
        progress: Progress | None = None,
    ) -> Overview:
        """Counts the period beside the compared one, else beside the one before; for a thread.

        `progress` hears how much of how much is done and may raise to call it off. The trail gets
        one line with the periods and the filter.
        """
        workplace, beside = self._workplace, compared or period.before
        words = f"{period.words}, srovnání {beside.words}, {chosen.words}"
        steps = _Steps(progress)
        with workplace.act(Act.VIEW_OVERVIEW, RecordKind.STATION, reason=words):
            pass
        with workplace.look(Act.VIEW_OVERVIEW) as tx:
            place_of = cache(self._place_of)
            facts = tx.overview_facts.of(period, chosen, place_of, steps.one)
            before = tx.overview_facts.of(beside, chosen, place_of, steps.one)
        counted = compared_counts(facts, before, self._titles(), steps.one)
        return Overview(
            station=workplace.station,
            author=workplace.officer,
            made_at=workplace.now(),
            period=period,
            compared=beside,
            filter=chosen,
            key=counted.key,
            tables=counted.tables,
            sums=sums_of(counted.tables),
            digest=facts.digest(steps.one),
            record_count=facts.record_count,
        )

    def _titles(self) -> Titles:
        lists = self._workplace.lists
        return Titles(
            paper=self._workplace.templates.title_of,
            topics={topic.code: topic.title for topic in lists.all_advice_topics()},
            places={place.code: place.where for place in lists.referral_places()},
        )

    def _place_of(self, words: str) -> str:
        place = place_named(words, self._workplace.lists.referral_places())
        return place.code if place else OTHER_PLACE


class _Steps:
    """Tells the progress of work in equal steps."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._done = 0

    def one(self) -> None:
        """One more step is done."""
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, _STEPS)
