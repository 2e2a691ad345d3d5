"""Prevention of a period: advice, talks, people and leaflets by topic and by target group."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.overview import FigureTable, FigureUnit, RecordRef
from kkc_desktop.domain.overview_counting import FigureColumn, Measured, counted, summed, table
from kkc_desktop.domain.overview_facts import AdviceFact, Facts, TalkFact

T = TypeVar("T")
OfAdvice = Callable[[AdviceFact], tuple[str, ...]]
OfTalk = Callable[[TalkFact], tuple[str, ...]]

_WORDS = (
    "Rady zapsané v\u00a0období a\u00a0akce, které v\u00a0něm byly konány a\u00a0zapsány;"
    " rozhoduje pozdější z\u00a0obou časů. Záznam s\u00a0několika tématy nebo skupinami je"
    " u\u00a0každé z\u00a0nich, řádky se proto nesčítají."
)
_EVERYTHING = "all"


def prevention_tables(
    facts: Facts, compared: Facts, topic_titles: Mapping[str, str]
) -> tuple[FigureTable, FigureTable]:
    """By topic, with a line of the whole period, and by target group."""
    topics = _known((facts, compared), _topics, lambda talk: _read(talk.topics))
    groups = _known((facts, compared), _group, lambda talk: _read(talk.target_groups))
    named = {code: topic_titles.get(code, code) for code in sorted(topics)}
    return (
        table(
            "prevention",
            "Prevence podle témat",
            _WORDS,
            "téma",
            {_EVERYTHING: "celkem", **named},
            _columns(facts, _topics, lambda talk: _read(talk.topics)),
        ),
        table(
            "groups",
            "Prevence podle cílových skupin",
            _WORDS,
            "skupina",
            {each.name: each.label for each in TargetGroup if each.name in groups},
            _columns(facts, _group, lambda talk: _read(talk.target_groups)),
        ),
    )


def _known(both: tuple[Facts, Facts], of_advice: OfAdvice, of_talk: OfTalk) -> set[str]:
    given = {code for facts in both for fact in facts.advice for code in of_advice(fact)}
    return given | {code for facts in both for talk in facts.talks for code in of_talk(talk)}


@lru_cache
def _read(text: str) -> tuple[str, ...]:
    """The codes; the same few selections come again and again."""
    return tuple(json.loads(text))


def _topics(fact: AdviceFact) -> tuple[str, ...]:
    return _read(fact.topics)


def _group(fact: AdviceFact) -> tuple[str, ...]:
    return (fact.target_group,)


def _columns(facts: Facts, of_advice: OfAdvice, of_talk: OfTalk) -> tuple[FigureColumn, ...]:
    given = _grouped(((_advice(fact), fact), of_advice(fact)) for fact in facts.advice)
    held = _grouped(((_talk(fact), fact), of_talk(fact)) for fact in facts.talks)

    def leaflets(row: str) -> Measured:
        handed = [(ref, fact.leaflet_copies) for ref, fact in given[row]]
        return summed([*handed, *((ref, fact.leaflets_count) for ref, fact in held[row])])

    def audience(row: str) -> Measured:
        return summed((ref, fact.audience_count) for ref, fact in held[row])

    return (
        FigureColumn(
            code="advice", title="rady", count=lambda row: counted(ref for ref, _ in given[row])
        ),
        FigureColumn(
            code="talks", title="akce", count=lambda row: counted(ref for ref, _ in held[row])
        ),
        FigureColumn(
            code="audience",
            title="účastníci akcí",
            unit=FigureUnit.PEOPLE,
            count=audience,
        ),
        FigureColumn(code="leaflets", title="letáky", unit=FigureUnit.PIECES, count=leaflets),
    )


def _advice(fact: AdviceFact) -> RecordRef:
    return RecordRef(RecordKind.ADVICE, fact.id)


def _talk(fact: TalkFact) -> RecordRef:
    return RecordRef(RecordKind.PREVENTION_EVENT, fact.id)


def _grouped(facts: Iterable[tuple[T, Iterable[str]]]) -> Mapping[str, list[T]]:
    """The facts of each code, and of the line of everything."""
    groups: defaultdict[str, list[T]] = defaultdict(list)
    for fact, codes in facts:
        groups[_EVERYTHING].append(fact)
        for code in dict.fromkeys(codes):
            groups[code].append(fact)
    return groups
