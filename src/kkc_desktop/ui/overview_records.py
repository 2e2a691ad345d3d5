"""The records behind a figure as rows: number, what kind of matter and when, never a name."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.figure_words import figure_words
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.overview import Figure, FigureUnit
from kkc_desktop.domain.prevention_lists import PreventionKind
from kkc_desktop.domain.promise_lists import FoundState, PromiseKind
from kkc_desktop.domain.record_line import RecordLine
from kkc_desktop.services.list_columns import RESTRICTED_WORDS
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.records_dialog import RecordsDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.work_list import WorkRow

if TYPE_CHECKING:
    from kkc_desktop.services.overview_reports import OverviewReports

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


class FigureRecords(RecordsDialog):
    """The records of one figure, page by page; the number at its head is that of all of them."""

    def __init__(
        self,
        figure: Figure,
        reports: "OverviewReports",
        title_of_kind: Callable[[str], str],
        parent: QWidget | None,
    ) -> None:
        self._figure, self._reports, self._title_of_kind = figure, reports, title_of_kind
        rows = self._next_rows(0)
        value = "" if figure.unit is FigureUnit.COUNT else f": {figure_words(figure)}"
        super().__init__("overview", f"{tr(figure.title)}{value}", rows, parent)
        self.card.more_button.clicked.connect(self.show_more)
        self._show_rest()

    def show_more(self) -> None:
        """The next page below those that are shown."""
        with guarded(self):
            shown = self.list.rows()
            chosen = self.list.current_data()
            self.list.set_rows([*shown, *self._next_rows(len(shown))])
            self.list.select_data(chosen)
            self._show_rest()

    def _next_rows(self, shown: int) -> list[WorkRow]:
        lines = self._reports.records(self._figure, shown)
        return [_row(line, self._title_of_kind) for line in lines]

    def _show_rest(self) -> None:
        total, shown = len(self._figure.records), len(self.list.rows())
        self.card.set_count(total)
        self.card.set_note(
            tr("zobrazeno {} z\u00a0{}").format(shown, total) if shown < total else ""
        )
        self.card.set_more(tr("Další") if shown < total else "")


def _row(line: RecordLine, title_of_kind: Callable[[str], str]) -> WorkRow:
    kind = line.ref.kind
    number = line.number or tr(kind.label)
    at = moment_words(datetime.fromisoformat(line.at)) if line.at else ""
    is_there = line.at or line.is_restricted
    return WorkRow(
        title=number if is_there else tr("{} – už tu není").format(number),
        second_line=_detail(line, title_of_kind),
        time_text=at,
        icon=_ICONS.get(kind, "folder"),
        data=_wish(line),
    )


def _wish(line: RecordLine) -> Wish | None:
    place = _PLACES.get(line.ref.kind)
    return Wish(place=place, record_id=line.ref.record_id) if place and line.at else None


def _detail(line: RecordLine, title_of_kind: Callable[[str], str]) -> str:
    if line.is_restricted:
        return tr(RESTRICTED_WORDS)
    known = _LISTS.get(line.ref.kind)
    if line.ref.kind is RecordKind.DOCUMENT:
        return title_of_kind(line.detail) if line.detail else ""
    if known is None or line.detail not in known.__members__:
        return line.detail
    return tr(str(known[line.detail].value))
