"""What the lists of records show: their columns, and the words that stand for stored codes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from kkc_desktop.domain.advice_lists import AdviceForm
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.card_words import number_words
from kkc_desktop.domain.code_lists import CodeList, ContactChannel, ContactOutcome
from kkc_desktop.domain.czech import HARD, czech_sort_key, initials_of
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.edited_code_lists import ListWords
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.exported_table import CellType, ExportedCell
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType
from kkc_desktop.domain.record_list import (
    ContactStanding,
    ListedAdvice,
    ListedIncident,
    ListedPerson,
    ListedRecord,
    typed_words,
)

if TYPE_CHECKING:
    from kkc_desktop.services.workplace import Workplace

CALAMITY_CODE = "CALAMITY"
_CALAMITY_WORDS = "kalamita"

Labels = Mapping[str, Mapping[str, str]]
"""By field and code the words that are shown."""


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column: the field of the row it shows and is ordered by, and what its cells are."""

    field: str
    title: str
    cell_type: CellType = CellType.TEXT


_M, _N = CellType.MOMENT, CellType.COUNT
COLUMNS: dict[RecordKind, tuple[ListColumn, ...]] = {
    RecordKind.CONTACT: (
        ListColumn("ticket", "Lístek"),
        ListColumn("number", "Evidenční číslo"),
        ListColumn("arrived", "Příchod", _M),
        ListColumn("channel", "Způsob"),
        ListColumn("outcome", "Výsledek"),
        ListColumn("handler", "Vyřizuje"),
        ListColumn("state", "Stav"),
    ),
    RecordKind.ADVICE: (
        ListColumn("number", "Evidenční číslo"),
        ListColumn("given", "Kdy", _M),
        ListColumn("topic", "Téma"),
        ListColumn("form", "Forma"),
        ListColumn("leaflet", "Leták"),
    ),
    RecordKind.INCIDENT: (
        ListColumn("number", "Evidenční číslo"),
        ListColumn("received", "Přijato", _M),
        ListColumn("type", "Druh"),
        ListColumn("calamity", "Kalamita"),
        ListColumn("notice", "Hlášení", _N),
        ListColumn("state", "Stav"),
        ListColumn("handed", "Předáno IOS", _M),
    ),
    RecordKind.DOCUMENT: (
        ListColumn("number", "Evidenční číslo"),
        ListColumn("kind", "Druh"),
        ListColumn("reference", "Číslo jednací"),
        ListColumn("state", "Stav"),
        ListColumn("begun", "Kdy", _M),
    ),
    RecordKind.PERSON: (
        ListColumn("number", "Karta"),
        ListColumn("surname", "Příjmení"),
        ListColumn("year", "Ročník"),
        ListColumn("changed", "Změněno", _M),
    ),
}
"""The columns of each list in their order."""

NEWEST_BY = {
    kind: next(column.field for column in columns if column.cell_type is _M)
    for kind, columns in COLUMNS.items()
}
"""The field by which the newest row comes first."""

CHOSEN_BY: dict[RecordKind, tuple[str, ...]] = {
    RecordKind.CONTACT: ("state", "channel", "handler"),
    RecordKind.ADVICE: ("topic", "form"),
    RecordKind.INCIDENT: ("state", "type"),
    RecordKind.DOCUMENT: ("state", "kind"),
    RecordKind.PERSON: (),
}
"""The fields of which one code may be chosen; why somebody came is not among them."""

RESTRICTED_WORDS = "zpracování omezeno"
_OF_RESTRICTED = frozenset({"ticket", "number", *NEWEST_BY.values()})
MARKED = frozenset({"outcome", "topic", "type", "kind", "surname"})
"""The widest field of each list, which says instead that the data are restricted."""


def labels_of(workplace: "Workplace", kind: RecordKind, words: ListWords) -> Labels:
    """The words of every code in the list, of code lists those that are given."""
    label = words.label

    def of(*code_lists: type[CodeList]) -> dict[str, str]:
        return {each.name: label(each) for code_list in code_lists for each in code_list}

    match kind:
        case RecordKind.CONTACT:
            officers = workplace.database.officers_at_once()
            return {
                "channel": of(ContactChannel),
                "outcome": of(ContactOutcome),
                "handler": {officer.id: officer.surname for officer in officers},
                "state": of(ContactStanding),
            }
        case RecordKind.ADVICE:
            topics = workplace.lists.all_advice_topics()
            return {"topic": {each.code: each.title for each in topics}, "form": of(AdviceForm)}
        case RecordKind.INCIDENT:
            types = {**of(IncidentType), CALAMITY_CODE: _CALAMITY_WORDS}
            return {"type": types, "state": of(IncidentState)}
        case RecordKind.DOCUMENT:
            codes = {each.template.code for each in workplace.templates.all()}
            titles = {code: workplace.templates.title_of(code) for code in sorted(codes)}
            return {"kind": titles, "state": of(DocumentState)}
    return {}


def in_order(labels: Labels) -> dict[str, tuple[str, ...]]:
    """The codes of each field by their words in Czech order."""
    return {
        field: tuple(sorted(words, key=lambda code: czech_sort_key(words[code])))
        for field, words in labels.items()
    }


def meant_by(word: str, labels: Labels) -> dict[str, tuple[str, ...]]:
    """The codes of each field in whose words one begins so."""
    return {
        field: tuple(
            code
            for code, said in words.items()
            if any(each.startswith(word) for each in typed_words(said))
        )
        for field, words in labels.items()
    }


def cell_of(row: ListedRecord, field: str, labels: Labels) -> ExportedCell:
    """What the cell says, in Czech as the paper has it; of restricted data that they are."""
    if row.is_restricted and field not in _OF_RESTRICTED:
        return RESTRICTED_WORDS if field in MARKED else None
    special = _SPECIAL.get((type(row), field))
    if special is not None:
        return special(row, labels)
    value = getattr(row, field)
    if isinstance(value, Enum):
        return labels[field][value.name]
    if field in labels:
        return labels[field].get(value, f"Dokument {value}" if field == "kind" else "")
    cell: ExportedCell = value
    return cell


def _topics(row: ListedAdvice, labels: Labels) -> str:
    titles = labels["topic"]
    return ", ".join(titles[code] for code in row.topic if code in titles)


def _leaflet(row: ListedAdvice, _labels: Labels) -> str:
    return f"{row.leaflet}, {row.copies}×" if row.leaflet else ""


def _type(row: ListedIncident, labels: Labels) -> str:
    is_calamity = row.scope is EventScope.CALAMITY
    return labels["type"][CALAMITY_CODE if is_calamity else row.type.name]


def _calamity(row: ListedIncident, _labels: Labels) -> str:
    return f"č.{HARD}{row.marker} · {row.calamity}" if row.marker else row.calamity


def _name(row: ListedPerson, _labels: Labels) -> str:
    """What may be read across the counter: surname and initial."""
    initial = initials_of(row.given_names, "")
    return " ".join(part for part in (row.surname, initial) if part) or "beze jména"


def _card(row: ListedPerson, _labels: Labels) -> str:
    return number_words(row.number)


_SPECIAL: Mapping[tuple[type[ListedRecord], str], Callable[..., ExportedCell]] = {
    (ListedAdvice, "topic"): _topics,
    (ListedAdvice, "leaflet"): _leaflet,
    (ListedIncident, "type"): _type,
    (ListedIncident, "calamity"): _calamity,
    (ListedPerson, "surname"): _name,
    (ListedPerson, "number"): _card,
}
