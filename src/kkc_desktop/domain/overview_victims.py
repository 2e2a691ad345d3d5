"""Victims of a period in numbers only (domain 1.9, 7.1)."""

from collections import defaultdict
from collections.abc import Iterable

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import Language, Vulnerability
from kkc_desktop.domain.overview import FigureTable, FigureUnit, RecordRef
from kkc_desktop.domain.overview_counting import FigureColumn, Measured, counted, table
from kkc_desktop.domain.overview_facts import Facts, PaperFact, VictimFact
from kkc_desktop.domain.overview_papers import paper_ref

_LANGUAGE = "language."
_WORDS = (
    "Oběti z\u00a0kontaktů vyřízených a\u00a0z\u00a0dokumentů uzavřených v\u00a0období;"
    " z\u00a0jedné návštěvy tolik, kolik jich uvádí záznam, který jich uvádí nejvíc."
    " Neposouzená oběť se počítá jako zvlášť zranitelná. Poučení jsou dokumenty POB"
    " uzavřené v\u00a0období s\u00a0odpovědí oběti."
    " Důvěrníka smaže výmaz údajů, starší období jich pak ukáže méně."
)
_ROWS = {
    "victims": "oběti",
    "vulnerable": "zvlášť zranitelné",
    "instructed": "poučení předáno",
    "confidant": "s\u00a0důvěrníkem",
}


def victim_table(facts: Facts, compared: Facts) -> FigureTable:
    """How many, how many particularly vulnerable, instructed, with a confidant, by language."""
    known = {fact.language for fact in (*facts.victims, *compared.victims)}
    spoken = {
        f"{_LANGUAGE}{each.name}": f"jazyk: {each.label}" for each in Language if each.name in known
    }

    instructed = counted(paper_ref(fact) for fact in facts.papers if _instructs(fact))
    people = _grouped(facts.victims)

    def count(row: str) -> Measured:
        return instructed if row == "instructed" else _people(people.get(row, ()))

    column = FigureColumn(code="count", title="počet", unit=FigureUnit.PEOPLE, count=count)
    return table("victims", "Oběti", _WORDS, "údaj", _ROWS | spoken, (column,))


def _grouped(facts: Iterable[VictimFact]) -> dict[str, list[tuple[VictimFact, RecordRef]]]:
    """The victims of each line of the table with the records that name them."""
    vulnerable = {each.name for each in Vulnerability if each.counts_as_vulnerable}
    kinds = RecordKind.__members__
    groups: defaultdict[str, list[tuple[VictimFact, RecordRef]]] = defaultdict(list)
    for fact in facts:
        named = (fact, RecordRef(kinds[fact.record_kind], fact.record_id))
        groups["victims"].append(named)
        groups[f"{_LANGUAGE}{fact.language}"].append(named)
        if fact.vulnerability in vulnerable:
            groups["vulnerable"].append(named)
        if fact.has_confidant:
            groups["confidant"].append(named)
    return groups


def _people(named: Iterable[tuple[VictimFact, RecordRef]]) -> Measured:
    """How many in all the visits, and the records that name them."""
    people, records = set(), {}
    for fact, ref in named:
        people.add((fact.matter_id, fact.ordinal))
        records[fact.record_id] = ref
    return Measured(value=len(people), records=tuple(records.values()))


def _instructs(fact: PaperFact) -> int:
    return fact.is_closed and not fact.is_void and fact.is_instruction
