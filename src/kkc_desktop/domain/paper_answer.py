"""What the desk answers when a paper is asked by its code: which one it is and whether it agrees.

It names the paper, its version and its state; the persons in it are seen only by who opens it.
"""

from dataclasses import dataclass
from enum import Enum

from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.page_mark import PageMark, read_page_mark
from kkc_desktop.domain.paper_code import read_paper_code

_CZECH_KEYS = str.maketrans('+ěščřžýáíé"=-yzYZ', "1234567890:-/zyZY")
"""What a scanner set to an American keyboard types on a Czech one."""
_LONGEST_CODE = 24


class AnswerVerdict(Enum):
    """What the paper is worth, in two words."""

    CURRENT = "platná podoba"
    UNSIGNED = "zatím nepodepsaná"
    SUPERSEDED = "nahrazená novější verzí"
    VOIDED = "zneplatněná"
    BLANK_FORM = "tiskopis pro výpadek"
    ERASED = "vymazáno po lhůtě"
    DIFFERS = "nesouhlasí"
    UNKNOWN = "neznámý kód"

    @property
    def label(self) -> str:
        """The Czech words."""
        return self.value

    @property
    def is_sound(self) -> bool:
        """Whether the paper is ours and nothing of it was changed."""
        return self not in (AnswerVerdict.DIFFERS, AnswerVerdict.UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperAnswer:
    """The answer in words: `title` says which paper, `lines` what was found, `fix` what to do.

    `document_id` opens the paper, `newer_id` the one that holds instead of it; empty where none is.
    """

    verdict: AnswerVerdict
    title: str
    lines: tuple[str, ...]
    fix: str
    document_id: DocumentId = DocumentId("")
    newer_id: DocumentId = DocumentId("")


def read_asked(typed: str) -> tuple[str, PageMark | None]:
    """The code of the paper, and the mark of its page when the square code itself was scanned.

    Refused with NotComplete when it is neither, or is copied with an error.
    """
    text = typed.strip()
    if len(text) > _LONGEST_CODE:
        for spelling in (text, text.translate(_CZECH_KEYS), text.upper()):
            mark = read_page_mark(spelling)
            if mark is not None:
                return read_paper_code(mark.paper_code), mark
    return read_paper_code(text), None
