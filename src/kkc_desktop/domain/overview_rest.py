"""Found and lost things, completeness of the records, and operations with personal data."""

from kkc_desktop.domain.audit import Act, Operation, RecordKind
from kkc_desktop.domain.document_lists import LossManner
from kkc_desktop.domain.overview import FigureTable, RecordRef
from kkc_desktop.domain.overview_counting import FigureColumn, Measured, counted, table
from kkc_desktop.domain.overview_facts import Facts, FindFact
from kkc_desktop.domain.overview_papers import paper_ref
from kkc_desktop.domain.promise_lists import FoundState

_LOSS, _STATE = "loss.", "state."
_THINGS_WORDS = (
    "Nálezy zapsané v\u00a0období a\u00a0kde byly na jeho konci; ztráty a\u00a0odcizení podle"
    " dokumentů uzavřených v\u00a0období a\u00a0nezneplatněných."
)
_COMPLETENESS_WORDS = (
    "Stav na konci období: dokumenty uzavřené nebo psané v\u00a0období, kontakty v\u00a0něm zapsané"
    " a\u00a0sliby, jejichž poslední den už uplynul. Co se doplnilo později, se nepočítá."
)
_ACCESSES_WORDS = (
    "Řádky auditní stopy zapsané v\u00a0období, které jsou operací s\u00a0osobními údaji"
    " (§\u00a036 zákona č.\u00a0110/2019\u00a0Sb.); po jednom je otevírá dozor."
)
_MATTERS = {
    "no_reference": "dokumenty bez č.\u00a0j.",
    "overdue_promises": "sliby po lhůtě",
    "waiting": "nevyřízené kontakty",
    "unsigned": "uzavřené nepodepsané dokumenty",
    "drafts": "koncepty dokumentů",
}


def thing_table(facts: Facts, compared: Facts) -> FigureTable:
    """Found things and documents by where they went, losses by manner."""
    both = (facts, compared)
    losses = {fact.loss_manner for each in both for fact in each.papers if fact.is_closed}
    states = {fact.state for each in both for fact in each.finds}
    rows = {"things": "nalezené věci", "documents": "nalezené doklady"}
    rows |= {f"{_STATE}{s.name}": f"nálezy: {s.label}" for s in FoundState if s.name in states}
    rows |= {
        f"{_LOSS}{manner.name}": f"hlášeno: {manner.label}"
        for manner in LossManner
        if manner is not LossManner.NOT_CHOSEN and manner.name in losses
    }

    def count(row: str) -> Measured:
        if row.startswith(_LOSS):
            manner = row.removeprefix(_LOSS)
            made = (fact for fact in facts.papers if fact.is_closed and not fact.is_void)
            return counted(paper_ref(fact) for fact in made if fact.loss_manner == manner)
        found = (fact for fact in facts.finds if _is_of(row, fact))
        return counted(RecordRef(RecordKind.FOUND_THING, fact.id) for fact in found)

    column = FigureColumn(code="count", title="počet", count=count)
    return table("things", "Nálezy a\u00a0ztráty", _THINGS_WORDS, "věc", rows, (column,))


def completeness_table(facts: Facts) -> FigureTable:
    """What was left undone at the end of the period."""

    def count(row: str) -> Measured:
        match row:
            case "no_reference":
                return counted(paper_ref(fact) for fact in facts.papers if fact.lacks_reference)
            case "unsigned":
                return counted(paper_ref(fact) for fact in facts.papers if fact.is_unsigned)
            case "waiting":
                waiting = (fact.id for fact in facts.contacts if fact.closed_at is None)
                return counted(RecordRef(RecordKind.CONTACT, each) for each in waiting)
            case _:
                left = facts.promises if row == "overdue_promises" else facts.drafts
                return counted(
                    RecordRef(RecordKind.__members__[kind], record) for kind, record in left
                )

    column = FigureColumn(code="count", title="počet", count=count)
    title, words = "Úplnost záznamů", _COMPLETENESS_WORDS
    return table("completeness", title, words, "co chybí", _MATTERS, (column,))


def access_table(facts: Facts) -> FigureTable:
    """Operations by kind; the records are numbers of lines of the trail."""
    lines: dict[str, list[RecordRef]] = {each.name: [] for each in Operation}
    lines_of = {act.name: lines[act.operation.name] for act in Act if act.operation}
    none = RecordKind.NONE
    for number, act in facts.accesses:
        lines_of[act].append(RecordRef(none, str(number)))
    rows = {each.name: each.label for each in Operation}
    column = FigureColumn(code="count", title="počet", count=lambda row: counted(lines[row]))
    return table("accesses", "Operace s\u00a0údaji", _ACCESSES_WORDS, "operace", rows, (column,))


def _is_of(row: str, fact: FindFact) -> bool:
    if row.startswith(_STATE):
        return fact.state == row.removeprefix(_STATE)
    return bool(fact.is_document) == (row == "documents")
