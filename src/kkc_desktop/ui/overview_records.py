"""The records behind a figure as rows: number, what kind of matter and when, never a name."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.figure_words import figure_words
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.overview import Figure
from kkc_desktop.domain.prevention_lists import PreventionKind
from kkc_desktop.domain.promise_lists import FoundState, PromiseKind
from kkc_desktop.domain.record_line import RecordLine
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.records_dialog import RecordsDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.widgets.work_list import WorkRow

_PLACES = {
    RecordKind.CONTACT: Place.CONTACT,
    RecordKind.ADVICE: Place.ADVICE,
    RecordKind.INCIDENT: Place.INCIDENT,
    RecordKind.DOCUMENT: Place.DOCUMENT,
    RecordKind.PREVENTION_EVENT: Place.PREVENTION,
    RecordKind.FOUND_THING: Place.FINDS,
    RecordKind.PROMISE: Place.PROMISE,
    RecordKind.HANDOVER: Place.HANDOVER,
    RecordKind.PERSON: Place.PERSON,
    RecordKind.NONE: Place.OVERSIGHT,
}
_LISTS: dict[RecordKind, type[Enum]] = {
    RecordKind.CONTACT: ContactReason,
    RecordKind.ADVICE: TargetGroup,
    RecordKind.INCIDENT: IncidentType,
    RecordKind.PREVENTION_EVENT: PreventionKind,
    RecordKind.FOUND_THING: FoundState,
    RecordKind.PROMISE: PromiseKind,
    RecordKind.NONE: Act,
}
_ICONS = {
    RecordKind.CONTACT: "contact",
    RecordKind.ADVICE: "advice",
    RecordKind.INCIDENT: "incident",
    RecordKind.DOCUMENT: "document",
    RecordKind.FOUND_THING: "find",
    RecordKind.NONE: "log",
}


def records_dialog(
    figure: Figure,
    lines: Sequence[RecordLine],
    title_of_kind: Callable[[str], str],
    parent: QWidget | None,
) -> RecordsDialog:
    """The dialog with the records of the figure; the number at its head is that of all of them."""
    rows = [_row(line, title_of_kind) for line in lines]
    dialog = RecordsDialog("overview", f"{tr(figure.title)}: {figure_words(figure)}", rows, parent)
    dialog.card.set_count(len(figure.records))
    if len(lines) < len(figure.records):
        shown = counted(len(lines), "záznam", "záznamy", "záznamů")
        dialog.card.set_note(tr("ukázáno {}; zúžíte je kratším obdobím").format(shown))
    return dialog


def _row(line: RecordLine, title_of_kind: Callable[[str], str]) -> WorkRow:
    kind = line.ref.kind
    number = line.number or tr(kind.label)
    at = moment_words(datetime.fromisoformat(line.at)) if line.at else ""
    return WorkRow(
        title=number if line.at else tr("{} – už tu není").format(number),
        second_line=_detail(line, title_of_kind),
        time_text=at,
        icon=_ICONS.get(kind, "folder"),
        data=_wish(line),
    )


def _wish(line: RecordLine) -> Wish | None:
    place = _PLACES.get(line.ref.kind)
    return Wish(place=place, record_id=line.ref.record_id) if place and line.at else None


def _detail(line: RecordLine, title_of_kind: Callable[[str], str]) -> str:
    known = _LISTS.get(line.ref.kind)
    if line.ref.kind is RecordKind.DOCUMENT:
        return title_of_kind(line.detail) if line.detail else ""
    if known is None or line.detail not in known.__members__:
        return line.detail
    return tr(str(known[line.detail].value))
