"""Prevention of a period: advice, talks, people and leaflets by topic and by target group."""

import json
from collections.abc import Callable, Iterable, Mapping

from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.overview import FigureTable, FigureUnit, RecordRef
from kkc_desktop.domain.overview_counting import FigureColumn, Measured, counted, summed, table
from kkc_desktop.domain.overview_facts import AdviceFact, Facts, TalkFact

OfAdvice = Callable[[AdviceFact], list[str]]
OfTalk = Callable[[TalkFact], list[str]]

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


def _read(text: str) -> list[str]:
    codes: list[str] = json.loads(text)
    return codes


def _topics(fact: AdviceFact) -> list[str]:
    return _read(fact.topics)


def _group(fact: AdviceFact) -> list[str]:
    return [fact.target_group]


def _columns(facts: Facts, of_advice: OfAdvice, of_talk: OfTalk) -> tuple[FigureColumn, ...]:
    given = [(fact, set(of_advice(fact))) for fact in facts.advice]
    held = [(fact, set(of_talk(fact))) for fact in facts.talks]

    def advice(row: str) -> list[AdviceFact]:
        return [fact for fact, codes in given if row == _EVERYTHING or row in codes]

    def talks(row: str) -> list[TalkFact]:
        return [fact for fact, codes in held if row == _EVERYTHING or row in codes]

    def leaflets(row: str) -> Measured:
        handed = [(_advice(fact), fact.leaflet_copies) for fact in advice(row)]
        return summed([*handed, *((_talk(fact), fact.leaflets_count) for fact in talks(row))])

    return (
        FigureColumn(code="advice", title="rady", count=lambda row: _all(_advice, advice(row))),
        FigureColumn(code="talks", title="akce", count=lambda row: _all(_talk, talks(row))),
        FigureColumn(
            code="audience",
            title="účastníci akcí",
            unit=FigureUnit.PEOPLE,
            count=lambda row: summed((_talk(fact), fact.audience_count) for fact in talks(row)),
        ),
        FigureColumn(code="leaflets", title="letáky", unit=FigureUnit.PIECES, count=leaflets),
    )


def _advice(fact: AdviceFact) -> RecordRef:
    return RecordRef(RecordKind.ADVICE, fact.id)


def _talk(fact: TalkFact) -> RecordRef:
    return RecordRef(RecordKind.PREVENTION_EVENT, fact.id)


def _all(ref: Callable[..., RecordRef], facts: Iterable[object]) -> Measured:
    return counted(ref(fact) for fact in facts)
