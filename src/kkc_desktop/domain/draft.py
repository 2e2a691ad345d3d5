"""Unfinished work as kept while typing: one draft per form and record."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

from kkc_desktop.domain.station import OfficerId

DraftId = NewType("DraftId", str)


class FormKind(Enum):
    """The form a draft belongs to, with the words the offer to restore names it by."""

    CONTACT = "Kontakt"
    ADVICE = "Preventivní rada"
    NOTICE = "Oznámení události"
    DOCUMENT = "Dokument"
    EVALUATION = "Vyhodnocení události"
    GATHERED = "Osoba ve středisku"
    HANDOVER = "Předání služby"
    CALAMITY_LINE = "Zápis do časové osy"

    @property
    def label(self) -> str:
        """The Czech name of the form."""
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What stood in a form at `saved_at`; `content` is JSON of its record and children.

    `id` equals the id of the record being written, so a record has one draft. `title` carries no
    name of a person; `focus_field` is where the caret
    stood and `caret` after how many characters, `filled_count` how much was typed.
    """

    id: DraftId
    form: FormKind
    title: str
    content: str
    focus_field: str = ""
    caret: int = 0
    filled_count: int = 0
    officer_id: OfficerId
    saved_at: datetime
