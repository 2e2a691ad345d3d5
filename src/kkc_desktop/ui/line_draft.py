"""The half-typed line of a calamity's board: kept like every form, given back to its board."""

import json

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.draft import Draft, DraftId, FormKind
from kkc_desktop.services.drafts import Drafts, Unfinished
from kkc_desktop.ui.common_line_card import CommonLineCard
from kkc_desktop.ui.draft_keeper import DraftKeeper

_PREFIX = "zápis/"


def line_id(calamity_id: str) -> DraftId:
    """Under which the line is kept; the calamity's own id belongs to its notice."""
    return DraftId(f"{_PREFIX}{calamity_id}")


def calamity_of(record_id: str) -> str:
    """The calamity meant by its own id or by that of its kept line."""
    return record_id.removeprefix(_PREFIX)


class LineDraft:
    """Keeps what stands in the line of one board after another."""

    def __init__(self, drafts: Drafts, card: CommonLineCard, page: QWidget) -> None:
        self._drafts = drafts
        self._card = card
        self._calamity_id = ""
        self._number = ""
        self._is_kept = self._wants_caret = False
        self.keeper = DraftKeeper(drafts, self._unfinished, page)
        self.keeper.kept.connect(self._note_kept)
        card.typed.connect(self.keeper.touch)

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in the line."""
        return not self._card.text.text().strip()

    def begin(self, calamity_id: str, number: str) -> None:
        """The line belongs to this calamity from now on; what stood there for another is kept."""
        if calamity_id == self._calamity_id:
            return
        if self._calamity_id:
            self.keeper.flush()
            self.keeper.forget()
            self._card.clear_entry()
        self._calamity_id, self._number, self._is_kept = calamity_id, number, False

    def give_back(self, draft: Draft) -> None:
        """Puts a kept line back."""
        self._is_kept = self._wants_caret = True
        kept = json.loads(draft.content)
        self._card.give_back({str(name): str(text) for name, text in kept.items()})

    def take_caret(self) -> bool:
        """Puts the caret behind a line that was just given back; False when there is none."""
        if not self._wants_caret:
            return False
        self._wants_caret = False
        self._card.focus_entry()
        self._card.text.end(False)
        return True

    def forget(self) -> None:
        """The line is written, or nothing stands in it any more."""
        self.keeper.forget()
        if self._is_kept:
            self._drafts.discard(line_id(self._calamity_id))
        self._is_kept = False

    def _note_kept(self) -> None:
        self._is_kept = True

    def _unfinished(self) -> Unfinished | None:
        if self.is_empty:
            return None
        content = json.dumps(self._card.kept_words(), ensure_ascii=False)
        return Unfinished(
            record_id=line_id(self._calamity_id),
            form=FormKind.CALAMITY_LINE,
            title=f"Zápis do časové osy, {self._number}",
            content=content.encode(errors="backslashreplace").decode(),
            focus_field="text",
            filled_count=1,
        )
