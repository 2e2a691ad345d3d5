"""Papers of a period by kind: begun, closed, signed, refused, voided, corrections, writing time."""

from collections.abc import Callable, Iterable, Mapping

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.overview import FigureTable, FigureUnit, RecordRef
from kkc_desktop.domain.overview_counting import (
    MEDIAN,
    FigureColumn,
    Measured,
    Ranking,
    counted,
    minutes_between,
    ranked,
    ranking,
    share,
    table,
)
from kkc_desktop.domain.overview_facts import Facts, PaperFact

_WORDS = (
    "Dokumenty podle druhu. Koncept se nepočítá. Zneplatněný dokument je jen mezi zneplatněnými"
    " a\u00a0nepočítá se mezi rozepsané a\u00a0uzavřené."
)
_COUNTS: dict[str, tuple[str, str, Callable[[PaperFact], int]]] = {
    "begun": (
        "rozepsáno",
        "Rozepsáno v\u00a0období a\u00a0uzavřeno do jeho konce.",
        lambda fact: fact.is_begun and not fact.is_void,
    ),
    "closed": ("uzavřeno", "Uzavřeno k\u00a0podpisu v\u00a0období.", lambda fact: _is_made(fact)),
    "signed": (
        "podepsáno",
        "Podpisy potvrzeny v\u00a0období a\u00a0aspoň jedna osoba neodmítla.",
        lambda fact: fact.is_settled and not fact.is_refused,
    ),
    "refused": (
        "odmítnuto",
        "Podpisy potvrzeny v\u00a0období a\u00a0všechny osoby podpis odmítly.",
        lambda fact: fact.is_settled and fact.is_refused,
    ),
    "voided": ("zneplatněno", "Zneplatněno v\u00a0období.", lambda fact: fact.is_void),
    "corrected": (
        "opravy",
        "Nové verze a\u00a0dodatky uzavřené v\u00a0období.",
        lambda fact: _is_made(fact) and fact.is_correction,
    ),
}
_SHARE_WORDS = "Podíl oprav mezi dokumenty uzavřenými v\u00a0období."
_WRITING_WORDS = (
    "Minuty od rozepsání do uzavření u\u00a0dokumentů uzavřených v\u00a0období;"
    " medián je hodnota pořadí zaokrouhleného nahoru."
)


def paper_table(facts: Facts, compared: Facts, title_of: Callable[[str], str]) -> FigureTable:
    """By kind of document, the kinds in the order of their codes."""
    papers: dict[str, list[PaperFact]] = {
        fact.template_code: [] for fact in (*facts.papers, *compared.papers)
    }
    for fact in facts.papers:
        papers[fact.template_code].append(fact)
    rows = {code: title_of(code) for code in sorted(papers)}

    columns = [
        FigureColumn(code=code, title=title, definition=words, count=_counter(papers, counts))
        for code, (title, words, counts) in _COUNTS.items()
    ]
    columns += [
        FigureColumn(
            code="corrected_share",
            title="podíl oprav",
            unit=FigureUnit.SHARE,
            definition=_SHARE_WORDS,
            count=lambda row: _corrected_share(papers[row]),
        ),
        FigureColumn(
            code="writing",
            title="sepsání, medián",
            unit=FigureUnit.MINUTES,
            definition=_WRITING_WORDS,
            count=lambda row: ranked(_written(papers[row]), MEDIAN),
        ),
    ]
    return table("documents", "Dokumenty", _WORDS, "druh", rows, columns)


def paper_ref(fact: PaperFact) -> RecordRef:
    """The document of the fact."""
    return RecordRef(RecordKind.DOCUMENT, fact.id)


def _is_made(fact: PaperFact) -> int:
    return fact.is_closed and not fact.is_void


def _counter(
    papers: Mapping[str, list[PaperFact]], counts: Callable[[PaperFact], int]
) -> Callable[[str], Measured]:
    return lambda row: counted(paper_ref(fact) for fact in papers[row] if counts(fact))


def _corrected_share(facts: Iterable[PaperFact]) -> Measured:
    made = [fact for fact in facts if _is_made(fact)]
    return share((paper_ref(fact) for fact in made if fact.is_correction), len(made))


def _written(facts: Iterable[PaperFact]) -> Ranking:
    return ranking(
        (max(minutes_between(fact.recorded_at, fact.closed_at), 0.0), paper_ref(fact))
        for fact in facts
        if _is_made(fact)
    )
