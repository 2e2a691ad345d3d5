"""The answers to the items of a handover: what closes by a key, and what first asks how."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.event_lists import ItemDecision
from kkc_desktop.domain.handover import HandoverItem, HandoverSheet
from kkc_desktop.services.handing_over import HandingOver
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.handover_words import closing_words, note_words
from kkc_desktop.ui.page import DeskPage
from kkc_desktop.ui.reason_dialog import ReasonDialog


class HandoverAnswers(QObject):
    """Writes each answer at once. Signal decided(HandoverSheet) with the items as they stand."""

    decided = Signal(object)

    def __init__(self, service: HandingOver, page: DeskPage) -> None:
        super().__init__(page)
        self._service = service
        self._page = page
        self.sheet: HandoverSheet | None = None

    def answer(self, item_id: str, decision: ItemDecision) -> None:
        """Writes the answer; what is open in the data asks in words how it was closed."""
        assert self.sheet is not None, "only items of a sheet are answered"
        item = self.sheet.item(item_id)
        with guarded(self._page):
            try:
                self._write(item, decision, item.note)
            except NotComplete:
                perform = partial(self._write_words, item, decision)
                ReasonDialog(closing_words(item.title), perform, self._page).open()

    def ask_note(self, item: HandoverItem) -> None:
        """Asks for words beside the answer."""
        perform = partial(self._write_words, item, item.decision)
        dialog = ReasonDialog(note_words(item.title), perform, self._page)
        dialog.ui.reason.set_value(item.note)
        dialog.open()

    def _write_words(
        self, item: HandoverItem, decision: ItemDecision, words: str, _witness: str
    ) -> None:
        self._write(item, decision, words)

    def _write(self, item: HandoverItem, decision: ItemDecision, words: str) -> None:
        assert self.sheet is not None, "only items of a sheet are answered"
        sheet = self._service.decide(self.sheet.handover.id, item.id, decision, words)
        self.decided.emit(sheet)
