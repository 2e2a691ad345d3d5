"""What comes back to a closed document: scanned pages of its paper and files beside it."""

from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.document_lists import AttachmentKind
from kkc_desktop.domain.station import OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanPage:
    """One scanned page of the signed paper, upright, as a PDF of one page.

    `page_number` counts from 1 and is the page's place on the paper; `source_name` is the file or
    device it came from.
    """

    id: str
    document_id: DocumentId
    page_number: int
    content: bytes
    sha256: str
    source_name: str
    received_at: datetime
    received_by: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file kept beside a closed document with its fingerprint; never called the original."""

    id: str
    document_id: DocumentId
    kind: AttachmentKind
    file_name: str
    media_type: str
    content: bytes
    sha256: str
    note: str = ""
    added_at: datetime
    added_by: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file beside a document as a list shows it, without its bytes."""

    id: str
    kind: AttachmentKind
    file_name: str
    sha256: str
    added_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What came back to a document: which pages of how many, and which files."""

    page_count: int
    arrived: tuple[int, ...] = ()
    files: tuple[KeptFile, ...] = ()

    @property
    def missing(self) -> tuple[int, ...]:
        """The pages that a scan already begun still lacks; none when no scan came at all."""
        if not self.arrived:
            return ()
        return tuple(n for n in range(1, self.page_count + 1) if n not in self.arrived)
