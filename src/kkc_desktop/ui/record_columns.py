"""How the columns of the lists look: widths, colours, icons, and which a small window spares."""

from collections.abc import Callable, Mapping
from enum import Enum

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.domain.record_list import (
    ContactStanding,
    ListedIncident,
    ListedRecord,
    cell_words,
)
from kkc_desktop.services.list_columns import COLUMNS, MARKED, Labels, ListColumn, cell_of
from kkc_desktop.ui.record_table import Column
from kkc_desktop.ui.screen_language import tr

WIDE_ONLY = frozenset({"channel", "handler", "notice", "leaflet", "reference"})
"""The fields a small window goes without."""

_NUMBER_WIDTH, _TIME_WIDTH = 164, 138
_WIDTHS: Mapping[RecordKind, Mapping[str, int]] = {
    RecordKind.CONTACT: {
        "ticket": 72,
        "number": _NUMBER_WIDTH,
        "arrived": _TIME_WIDTH,
        "channel": 160,
        "handler": 150,
        "state": 130,
    },
    RecordKind.ADVICE: {
        "number": _NUMBER_WIDTH,
        "given": _TIME_WIDTH,
        "form": 130,
        "leaflet": 120,
    },
    RecordKind.INCIDENT: {
        "number": _NUMBER_WIDTH,
        "received": _TIME_WIDTH,
        "calamity": 168,
        "notice": 80,
        "state": 110,
        "handed": _TIME_WIDTH,
    },
    RecordKind.DOCUMENT: {
        "number": _NUMBER_WIDTH,
        "reference": 190,
        "state": 150,
        "begun": _TIME_WIDTH,
    },
    RecordKind.PERSON: {"number": 90, "year": 90, "changed": 150},
}
"""In pixels; the one field without a width takes the rest."""

_TONES: Mapping[object, str] = {
    ContactStanding.CLOSED: "muted",
    IncidentState.ENDED: "muted",
    IncidentState.EVALUATED: "muted",
    DocumentState.DRAFT: "accent",
    DocumentState.SIGNED: "success",
    DocumentState.REFUSED: "note",
    DocumentState.HANDED_OVER: "success",
    DocumentState.VOIDED: "muted",
}
_DASHED = frozenset({"number", "leaflet", "handed", "year"})
"""Fields whose cells say by a dash that there is nothing; others stay empty."""


def columns_of(kind: RecordKind, labels: Callable[[], Labels]) -> tuple[Column[ListedRecord], ...]:
    """The columns of the list on the screen; `labels` gives the words as they are now."""
    return tuple(_column(kind, column, labels) for column in COLUMNS[kind])


def state_words(field_labels: Mapping[str, str], code: str) -> str:
    """What the screen calls a state."""
    return tr(field_labels[code])


def _column(
    kind: RecordKind, column: ListColumn, labels: Callable[[], Labels]
) -> Column[ListedRecord]:
    field = column.field

    def text_of(row: ListedRecord) -> str:
        cell = cell_of(row, field, labels())
        if field == "notice" and not row.is_restricted:
            return tr("č.\u00a0{}").format(cell)
        if cell in (None, "") and (row.is_restricted or field not in _DASHED):
            return ""
        is_mark = row.is_restricted and field in MARKED
        is_of_program = is_mark or isinstance(getattr(row, field), Enum)
        return tr(str(cell)) if is_of_program else cell_words(cell)

    return Column(
        column.title,
        text_of,
        tone_of=_tone_of if field == "state" else _restricted_tone if field in MARKED else None,
        width=_WIDTHS[kind].get(field),
        icon_of=_icon_of if field == "type" else None,
    )


def _tone_of(row: ListedRecord) -> str:
    state: object = getattr(row, "state")  # noqa: B009 (only rows with a state have the column)
    return _TONES.get(state, "warning")


def _restricted_tone(row: ListedRecord) -> str:
    return "warning" if row.is_restricted else ""


def _icon_of(row: ListedRecord) -> str:
    is_calamity = isinstance(row, ListedIncident) and row.scope is EventScope.CALAMITY
    return "calamity" if is_calamity else ""
