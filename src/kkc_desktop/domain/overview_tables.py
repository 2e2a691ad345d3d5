"""All tables and key figures of an overview from the facts of its period and of the compared one.

Order of the tables: contacts, papers, victims, prevention, incidents, things, completeness,
accesses.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from kkc_desktop.domain.overview import Figure, FigureSum, FigureTable
from kkc_desktop.domain.overview_contacts import ContactCount
from kkc_desktop.domain.overview_counting import with_earlier
from kkc_desktop.domain.overview_facts import Facts
from kkc_desktop.domain.overview_incidents import incident_table, incident_tiles
from kkc_desktop.domain.overview_papers import paper_table
from kkc_desktop.domain.overview_prevention import prevention_tables
from kkc_desktop.domain.overview_rest import access_table, completeness_table, thing_table
from kkc_desktop.domain.overview_victims import victim_table

_CROSSED = ("reason_channel", "reason_outcome")
_WHOLE = ("reasons", "hours", "languages", "needs")


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles:
    """What lists call their codes: kinds of document, topics of advice, places of the directory."""

    paper: Callable[[str], str]
    topics: Mapping[str, str]
    places: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The key figures and the tables of one overview."""

    key: tuple[Figure, ...]
    tables: tuple[FigureTable, ...]


def compared_counts(
    facts: Facts, before: Facts, titles: Titles, heard: Callable[[], None]
) -> Counted:
    """The figures of the facts beside those of the compared period; `heard` after each half."""
    earlier = _count(before, facts, titles)
    heard()
    now = _count(facts, before, titles)
    heard()
    values = {each.code: each.value for each in earlier.key}
    known = {each.code: each for each in earlier.tables}
    return Counted(
        key=tuple(replace(each, earlier=values[each.code]) for each in now.key),
        tables=tuple(with_earlier(each, known[each.code]) for each in now.tables),
    )


def sums_of(tables: tuple[FigureTable, ...]) -> tuple[FigureSum, ...]:
    """Which shown figures are sums of others: whoever knows all but one knows that one too."""
    by_code = {each.code: each for each in tables}
    found = [FigureSum("contacts", _codes(by_code[code])) for code in _WHOLE]
    for code in _CROSSED:
        for row in by_code[code].rows:
            reason = row[0].code.split(".")[1]
            parts = tuple(each.code for each in row)
            found.append(FigureSum(f"reasons.{reason}.count", parts))
    return tuple(found)


def _codes(table: FigureTable) -> tuple[str, ...]:
    return tuple(each.code for row in table.rows for each in row)


def _count(facts: Facts, other: Facts, titles: Titles) -> Counted:
    contacts = ContactCount(facts, other)
    return Counted(
        key=(*contacts.tiles(), *incident_tiles(facts)),
        tables=(
            *contacts.tables(titles.places),
            paper_table(facts, other, titles.paper),
            victim_table(facts, other),
            *prevention_tables(facts, other, titles.topics),
            incident_table(facts, other),
            thing_table(facts, other),
            completeness_table(facts),
            access_table(facts),
        ),
    )
