"""The outage kit: blank forms with numbers reserved in advance, and what became of each."""

from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.document_lists import BlankFormState
from kkc_desktop.domain.station import OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageKit:
    """One batch of blank forms made at one moment."""

    id: str
    note: str = ""
    made_at: datetime
    made_by: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankForm:
    """One numbered blank form; a document typed in from it later bears the form's own id."""

    id: str
    kit_id: str
    position: int
    template_code: str
    template_version: str
    evidence_number: str
    paper_code: str
    page_count: int
    state: BlankFormState = BlankFormState.IN_DRAWER
    settled_at: datetime | None = None
    settled_by: OfficerId = OfficerId("")
    void_reason: str = ""
