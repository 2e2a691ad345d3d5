"""Overviews of a period: counted, compared and put into tables for a file (domain 7.1)."""

from collections.abc import Callable
from dataclasses import fields
from itertools import count
from pathlib import Path

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.overview import EVERYTHING, Overview, OverviewFilter
from kkc_desktop.domain.overview_export import exported_tables, flat_table
from kkc_desktop.domain.overview_facts import Facts
from kkc_desktop.domain.overview_tables import COUNTINGS, Titles, compared_counts, sums_of
from kkc_desktop.domain.period import Period
from kkc_desktop.services.exporting import demand_recipient, tables_content, write_out
from kkc_desktop.services.workplace import Workplace

_STEPS = 3 * len(fields(Facts)) + COUNTINGS
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
        step = _steps(progress)
        with workplace.act(Act.VIEW_OVERVIEW, RecordKind.STATION, reason=words):
            pass
        with workplace.look(Act.VIEW_OVERVIEW) as tx:
            codes = workplace.lists.place_codes()

            def place_of(words: str) -> str:
                return codes.get(words.strip(), "")

            facts = tx.overview_facts.of(period, chosen, place_of, step)
            before = tx.overview_facts.of(beside, chosen, place_of, step)
        counted = compared_counts(facts, before, self._titles(), step)
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
            digest=facts.digest(step),
            record_count=facts.record_count,
        )

    def save(self, overview: Overview, path: Path, recipient: str, *, hides_small: bool) -> str:
        """Writes the overview whole or not at all and gives the file's SHA-256 in hex.

        A workbook (.xlsx) has a sheet for each table, a .csv every figure on its line. The trail
        keeps recipient, file, period and both digests. Refused with NotComplete without a recipient
        or with another suffix, with StorageUnavailable when the folder cannot be written into.
        """
        self._workplace.permit(Act.EXPORT_OVERVIEW)
        demand_recipient(recipient)
        content = tables_content(
            path,
            lambda: exported_tables(overview, hides_small=hides_small),
            lambda: flat_table(overview, hides_small=hides_small),
        )
        with self._workplace.act(Act.EXPORT_OVERVIEW, RecordKind.STATION) as tx:
            return write_out(tx, path, content, recipient, overview_words(overview))

    def _titles(self) -> Titles:
        lists = self._workplace.lists
        return Titles(
            paper=self._workplace.templates.title_of,
            topics={topic.code: topic.title for topic in lists.all_advice_topics()},
            places={code: where for where, code in lists.place_codes().items()},
        )


def overview_words(overview: Overview) -> str:
    """What the trail says of an overview that leaves the desk: period, filter, digest of data."""
    return f"{overview.period.words}, {overview.filter.words}, data {overview.digest}"


def _steps(progress: Progress | None) -> Callable[[], None]:
    """What is called after each step and tells how many of all are done."""
    numbers = count(1)

    def one() -> None:
        done = next(numbers)
        if progress is not None:
            progress(done, _STEPS)

    return one
