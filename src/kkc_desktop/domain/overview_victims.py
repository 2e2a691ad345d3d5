"""Victims of a period in numbers only (domain 1.9, 7.1)."""

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
    " tatáž osoba v\u00a0kontaktu a\u00a0v\u00a0jeho dokumentech se počítá jednou."
    " Neposouzená oběť se počítá jako zvlášť zranitelná. Poučení jsou dokumenty POB"
    " uzavřené v\u00a0období s\u00a0odpovědí oběti."
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

    def count(row: str) -> Measured:
        if row == "instructed":
            return counted(paper_ref(fact) for fact in facts.papers if _instructs(fact))
        return _people(fact for fact in facts.victims if _is_of(row, fact))

    column = FigureColumn(code="count", title="počet", unit=FigureUnit.PEOPLE, count=count)
    return table("victims", "Oběti", _WORDS, "údaj", _ROWS | spoken, (column,))


def _is_of(row: str, fact: VictimFact) -> bool:
    if row == "vulnerable":
        return Vulnerability[fact.vulnerability].counts_as_vulnerable
    if row == "confidant":
        return bool(fact.has_confidant)
    return row == "victims" or row == f"{_LANGUAGE}{fact.language}"


def _people(facts: Iterable[VictimFact]) -> Measured:
    """Distinct people, and all the records that name them."""
    named = list(facts)
    records = dict.fromkeys(
        RecordRef(RecordKind[fact.record_kind], fact.record_id) for fact in named
    )
    return Measured(value=len({fact.person_id for fact in named}), records=tuple(records))


def _instructs(fact: PaperFact) -> int:
    return fact.is_closed and not fact.is_void and fact.is_instruction
