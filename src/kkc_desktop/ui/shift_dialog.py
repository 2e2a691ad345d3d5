"""The overview of a shift's events: how many of each, then line by line; nobody is named."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.shift import ShiftEvent
from kkc_desktop.services.handing_over import HandingOver
from kkc_desktop.ui.page_preview import Pictures
from kkc_desktop.ui.printed_list_dialog import PrintedListDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkRow

_SIZE = (680, 520)
_TITLE = "Přehled událostí směny"
_ICONS = {
    "Kontakty": "contact",
    "Rady": "advice",
    "Události": "incident",
    "Dokumenty": "document",
}
_NONE = (
    "log",
    "V\u00a0této směně zatím nic",
    "Kontakty, rady, události a\u00a0dokumenty se řadí sem.",
)


class ShiftDialog(PrintedListDialog):
    """Reads once; Ctrl+P prints it."""

    def __init__(
        self,
        service: HandingOver,
        pictures: Callable[[bytes], Pictures],
        parent: QWidget | None = None,
    ) -> None:
        self.overview = overview = service.events()
        card = SectionCard("log", tr(_TITLE))
        card.set_note(tr(overview.shift.words))
        card.set_count(len(overview.events))
        super().__init__(
            card,
            [_row(event) for event in overview.events],
            [Badge(f"{kind} {count}") for kind, count in overview.counts.items()],
            lambda: service.events_sheet(overview),
            _TITLE,
            pictures,
            _NONE,
            parent,
        )
        self.resize(*_SIZE)


def _row(event: ShiftEvent) -> WorkRow:
    return WorkRow(
        icon=_ICONS[event.kind],
        title=event.title[:1].upper() + event.title[1:],
        second_line=event.detail,
        time_text=clock_words(event.at),
    )
