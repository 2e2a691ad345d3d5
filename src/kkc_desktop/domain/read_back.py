"""What was read back to the citizen on the second screen, and confirmed part by part."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import NewType

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.station import OfficerId

ReadBackId = NewType("ReadBackId", str)

READ_ON_SCREEN = "Text byl přečten na obrazovce a\u00a0potvrzen po částech"
"""Begins the words in the closing that hold only while every part is confirmed (domain 2.10)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBack:
    """One confirmed part of a document; it holds only while the part's text has this digest.

    `part` is the name of the part on the citizen's screen; an objection does not confirm it.
    """

    id: ReadBackId
    document_id: str
    part: str
    sha256: str
    language: Language = Language.CZECH
    objection: str = ""
    confirmed_at: datetime
    recorded_by: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPart:
    """A part of the paper as it is read: the Czech text and what the second voice says beside it.

    What a person has stated freely stands in Czech alone; then `beside` is empty.
    """

    name: str
    title: str
    text: str
    beside: str = ""
    language: Language = Language.CZECH

    @property
    def digest(self) -> str:
        """What the confirmation is bound to: one changed letter makes another digest."""
        return sha256(f"{self.text}\0{self.beside}".encode(errors="backslashreplace")).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartStanding:
    """A part with its last answer; `answer` is None while this very text has none."""

    part: ReadPart
    answer: ReadBack | None = None
    is_changed: bool = False

    @property
    def is_confirmed(self) -> bool:
        """Whether the text as it stands was understood and agreed to."""
        return self.answer is not None and not self.answer.objection


def standings(parts: Iterable[ReadPart], answers: Iterable[ReadBack]) -> tuple[PartStanding, ...]:
    """Each part with the last answer to its present text, or that its text has changed since."""
    last = {answer.part: answer for answer in answers}
    return tuple(_standing(part, last.get(part.name)) for part in parts)


def _standing(part: ReadPart, answer: ReadBack | None) -> PartStanding:
    if answer is None or answer.sha256 == part.digest:
        return PartStanding(part=part, answer=answer)
    return PartStanding(part=part, is_changed=True)


def confirmed_at(found: Sequence[PartStanding]) -> datetime | None:
    """When the last part was confirmed; None while one of them is not."""
    moments = [each.answer.confirmed_at for each in found if each.answer and each.is_confirmed]
    return max(moments) if moments and len(moments) == len(found) else None
