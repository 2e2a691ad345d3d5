"""Incidents of a period: types, time to handing over, people and the level that was declared."""

from collections.abc import Callable, Iterable
from functools import partial

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.event_lists import AlarmLevel
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.overview import Figure, FigureTable, FigureUnit, RecordRef
from kkc_desktop.domain.overview_counting import (
    MEDIAN,
    FigureColumn,
    Measured,
    counted,
    figure,
    most,
    ranked,
    ranking,
    seconds_between,
    summed,
    table,
)
from kkc_desktop.domain.overview_facts import Facts, IncidentFact

_INCIDENT_WORDS = (
    "Událost patří do období, ve kterém bylo zapsáno její první hlášení; platí poslední hlášení"
    " do konce období. Kalamita se nepočítá, počítají se události v\u00a0ní."
)
_HANDOVER_WORDS = (
    "Sekundy od přijetí oznámení do předání IOS u\u00a0událostí předaných do konce období."
    " Medián je hodnota pořadí zaokrouhleného nahoru."
)
_PEOPLE: dict[str, tuple[str, Callable[[IncidentFact], int]]] = {
    "endangered": ("ohrožení", lambda fact: fact.endangered_count),
    "injured": ("zranění", lambda fact: fact.injured_count),
    "dead": ("mrtví", lambda fact: fact.dead_count),
}


def incident_tiles(facts: Facts) -> tuple[Figure, ...]:
    """How many incidents, and how soon they were handed over."""
    seconds, handed = FigureUnit.SECONDS, _handed(facts.incidents)
    return (
        figure("incidents", "Události", counted(map(_ref, facts.incidents)), _INCIDENT_WORDS),
        figure(
            "incident_handover",
            "Předání IOS, medián",
            ranked(ranking(handed), MEDIAN),
            _HANDOVER_WORDS,
            seconds,
        ),
        figure(
            "incident_handover.max",
            "Předání IOS, nejdéle",
            most(handed),
            _HANDOVER_WORDS,
            seconds,
        ),
    )


def incident_table(facts: Facts, compared: Facts) -> FigureTable:
    """By type of incident."""
    known = {fact.incident_type for fact in (*facts.incidents, *compared.incidents)}
    rows = {each.name: each.label for each in IncidentType if each.name in known}
    levels = {fact.alarm_level for fact in (*facts.incidents, *compared.incidents)}

    def of(row: str) -> list[IncidentFact]:
        return [fact for fact in facts.incidents if fact.incident_type == row]

    def people(number: Callable[[IncidentFact], int], row: str) -> Measured:
        return summed((_ref(fact), number(fact)) for fact in of(row))

    def declared(level: str, row: str) -> Measured:
        return counted(_ref(fact) for fact in of(row) if fact.alarm_level == level)

    columns = [
        FigureColumn(code="count", title="počet", count=lambda row: counted(map(_ref, of(row)))),
        FigureColumn(
            code="median",
            title="předání, medián",
            unit=FigureUnit.SECONDS,
            definition=_HANDOVER_WORDS,
            count=lambda row: ranked(ranking(_handed(of(row))), MEDIAN),
        ),
        FigureColumn(
            code="max",
            title="předání, nejdéle",
            unit=FigureUnit.SECONDS,
            definition=_HANDOVER_WORDS,
            count=lambda row: most(_handed(of(row))),
        ),
        *(
            FigureColumn(
                code=code,
                title=words,
                unit=FigureUnit.PEOPLE,
                count=partial(people, number),
            )
            for code, (words, number) in _PEOPLE.items()
        ),
        *(
            FigureColumn(
                code=level.name,
                title=f"{level.label} stupeň",
                definition=_INCIDENT_WORDS,
                count=partial(declared, level.name),
            )
            for level in AlarmLevel
            if level is not AlarmLevel.NOT_CHOSEN and level.name in levels
        ),
    ]
    return table("incidents", "Události", _INCIDENT_WORDS, "druh", rows, columns)


def _ref(fact: IncidentFact) -> RecordRef:
    return RecordRef(RecordKind.INCIDENT, fact.id)


def _handed(facts: Iterable[IncidentFact]) -> list[tuple[float, RecordRef]]:
    """Seconds of those handed over; a time typed to the minute may precede the notice."""
    return [
        (max(seconds_between(fact.received_at, fact.handed_over_at), 0.0), _ref(fact))
        for fact in facts
        if fact.handed_over_at is not None
    ]
