"""All figures of an overview from the facts of its period and of the compared one.

Order of the tables: contacts, papers, victims, prevention, incidents, things, completeness,
accesses.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from kkc_desktop.domain.overview import Figure, FigureSum, FigureTable
from kkc_desktop.domain.overview_contacts import UNFINISHED, ContactCount
from kkc_desktop.domain.overview_counting import with_earlier
from kkc_desktop.domain.overview_facts import Facts
from kkc_desktop.domain.overview_incidents import incident_table, incident_tiles
from kkc_desktop.domain.overview_papers import paper_table
from kkc_desktop.domain.overview_prevention import prevention_tables
from kkc_desktop.domain.overview_rest import access_table, completeness_table, thing_table
from kkc_desktop.domain.overview_victims import victim_table

_CROSSED = ("reason_channel", "reason_outcome")
COUNTINGS = 14
"""After how many steps of counting both periods it tells how far it is."""

_WHOLE = ("reasons", "hours", "languages", "needs")
_KEYS = frozenset({"contacts", "incidents", "left_early", "left_early.share", "take_over.in_30"})
_UNFINISHED = f"reasons.{UNFINISHED}.count"
_SAME_AS_UNFINISHED = (
    f"languages.{UNFINISHED}.count",
    f"needs.{UNFINISHED}.count",
    "completeness.waiting.count",
)
_FIRST_LANGUAGE = 4
"""Of the lines about victims those before it are other things than languages."""


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
    """The figures of the facts beside those of the compared period; `heard` COUNTINGS times."""
    earlier = _count(before, facts, titles, heard)
    now = _count(facts, before, titles, heard)
    values = {each.code: each.value for each in earlier.key}
    known = {each.code: each for each in earlier.tables}
    return Counted(
        key=tuple(replace(each, earlier=values[each.code]) for each in now.key),
        tables=tuple(with_earlier(each, known[each.code]) for each in now.tables),
    )


def sums_of(tables: tuple[FigureTable, ...]) -> tuple[FigureSum, ...]:
    """Which shown figures are sums of others: whoever knows all but one knows that one too.

    A sum of one part says that two figures are the same people, however they are written, or
    those one leaves to the other. Whoever knows two of who left, their share and who was dealt
    with knows the third: so the shares stand beside the numbers as if they were parts.
    """
    by_code = {each.code: each for each in tables}
    found = [FigureSum("contacts", _codes(by_code[code])) for code in _WHOLE]
    for code in _CROSSED:
        for row in by_code[code].rows:
            reason = row[0].code.split(".")[1]
            parts = tuple(each.code for each in row)
            found.append(FigureSum(f"reasons.{reason}.count", parts))
    left = _ending(by_code["reason_outcome"], ".LEFT")
    found += [
        FigureSum("left_early", left),
        FigureSum("take_over.in_30", ("waits.take_over.over_30",)),
        FigureSum("prevention.all.advice", _ending(by_code["groups"], ".advice")),
        FigureSum("contacts", ("waits.stay.count", _UNFINISHED)),
        FigureSum("incidents", _ending(by_code["incidents"], ".count")),
        FigureSum("victims.victims.count", _codes(by_code["victims"])[_FIRST_LANGUAGE:]),
        *(FigureSum(each, (_UNFINISHED,)) for each in _SAME_AS_UNFINISHED),
    ]
    if any(
        each.value for row in by_code["reason_outcome"].rows for each in row if each.code in left
    ):
        found.append(FigureSum("left_early", ("left_early.share", "waits.stay.count")))
    known = {code for each in tables for code in _codes(each)}
    return tuple(each for each in found if each.parts and known.issuperset(_inside(each)))


def _inside(known: FigureSum) -> list[str]:
    """Those of its codes that stand in tables; the key figures are always there."""
    return [each for each in (known.total, *known.parts) if each not in _KEYS]


def _ending(table: FigureTable, end: str) -> tuple[str, ...]:
    return tuple(code for code in _codes(table) if code.endswith(end))


def _codes(table: FigureTable) -> tuple[str, ...]:
    return tuple(each.code for row in table.rows for each in row)


def _count(facts: Facts, other: Facts, titles: Titles, heard: Callable[[], None]) -> Counted:
    contacts = ContactCount(facts, other)
    key = (*contacts.tiles(), *incident_tiles(facts))
    heard()
    tables: list[FigureTable] = []
    counts: tuple[Callable[[], Iterable[FigureTable]], ...] = (
        lambda: contacts.tables(titles.places),
        lambda: (paper_table(facts, other, titles.paper),),
        lambda: (victim_table(facts, other),),
        lambda: prevention_tables(facts, other, titles.topics),
        lambda: (incident_table(facts, other), thing_table(facts, other)),
        lambda: (completeness_table(facts), access_table(facts)),
    )
    for count in counts:
        tables += count()
        heard()
    return Counted(key=key, tables=tuple(tables))
