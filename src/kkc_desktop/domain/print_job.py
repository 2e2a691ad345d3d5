"""A job on its way to a printer: written before it is sent, settled when its end is known."""

from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.document_lists import PrintJobState, PrintPurpose
from kkc_desktop.domain.station import OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrder:
    """One paper that is to be printed and why; `title` names no person, it stands in the queue.

    `record_kind` and `record_id` say whose paper it is; `has_cover` means that a cover slip goes
    before it.
    """

    record_kind: RecordKind
    record_id: str
    title: str
    purpose: PrintPurpose
    recipient: str = ""
    copies: int = 1
    has_cover: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """One paper on its way to a printer; `title` names no person.

    `record_kind` and `record_id` say whose paper it is; `has_cover` means that a cover slip goes
    before it.
    """

    id: str
    record_kind: RecordKind
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
    has_cover: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it can still be said what became of it.

        Where no copy is to be numbered, „nevím“ is an answer for good: it is in the trail.
        """
        is_unknown = self.state is PrintJobState.UNKNOWN
        return self.state is PrintJobState.SENT or (is_unknown and self.leaves_copy)

    @property
    def leaves_copy(self) -> bool:
        """Whether each print is a numbered copy of a closed document."""
        return self.record_kind is RecordKind.DOCUMENT and self.purpose is not PrintPurpose.CHECK
