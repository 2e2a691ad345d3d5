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
