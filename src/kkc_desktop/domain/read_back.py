"""What was read back to the citizen on the second screen, and confirmed part by part."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.station import OfficerId

ReadBackId = NewType("ReadBackId", str)


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
