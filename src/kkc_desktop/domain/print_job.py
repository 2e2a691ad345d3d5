"""A job on its way to a printer: written before it is sent, settled when its end is known."""

from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.document_lists import PrintJobState, PrintPurpose
from kkc_desktop.domain.station import OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """One paper on its way to a printer; `title` names no person, `record_id` may be empty."""

    id: str
    record_id: str
    title: str
    purpose: PrintPurpose
    recipient: str = ""
    printer: str = ""
    copies: int = 1
    began_at: datetime
    began_by: OfficerId
    state: PrintJobState = PrintJobState.SENT
    settled_at: datetime | None = None
