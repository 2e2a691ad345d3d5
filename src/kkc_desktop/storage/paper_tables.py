"""The tables around the paper: scans, files, print jobs, outage kits and template packs."""

from sqlalchemy import Column, Index, LargeBinary, Table, UniqueConstraint

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.document_lists import (
    AttachmentKind,
    BlankFormState,
    PrintJobState,
    PrintPurpose,
)
from kkc_desktop.storage.columns import Day
from kkc_desktop.storage.tables import (
    METADATA,
    child_of,
    choice,
    flag,
    key,
    maybe_moment,
    moment,
    number,
    text,
)

SCAN_PAGES = Table(
    "scan_pages",
    METADATA,
    key(),
    child_of("documents", "document_id"),
    number("page_number"),
    Column("content", LargeBinary, nullable=False),
    text("sha256"),
    text("source_name"),
    moment("received_at"),
    text("received_by"),
    UniqueConstraint("document_id", "page_number"),
    sqlite_strict=True,
)

ATTACHMENTS = Table(
    "attachments",
    METADATA,
    key(),
    child_of("documents", "document_id"),
    choice("kind", AttachmentKind),
    text("file_name"),
    text("media_type"),
    Column("content", LargeBinary, nullable=False),
    text("sha256"),
    text("note"),
    moment("added_at"),
    text("added_by"),
    Index(None, "document_id"),
    sqlite_strict=True,
)

PRINT_JOBS = Table(
    "print_jobs",
    METADATA,
    key(),
    choice("record_kind", RecordKind),
    text("record_id"),
    text("title"),
    choice("purpose", PrintPurpose),
    text("recipient"),
    text("printer"),
    number("copies"),
    moment("began_at"),
    text("began_by"),
    choice("state", PrintJobState),
    maybe_moment("settled_at"),
    flag("has_cover"),
    Index(None, "state"),
    Index(None, "record_id"),
    sqlite_strict=True,
)

OUTAGE_KITS = Table(
    "outage_kits",
    METADATA,
    key(),
    text("note"),
    moment("made_at"),
    text("made_by"),
    text("station_content"),
    text("trail"),
    sqlite_strict=True,
)

BLANK_FORMS = Table(
    "blank_forms",
    METADATA,
    key(),
    child_of("outage_kits", "kit_id"),
    number("position"),
    text("template_code"),
    text("template_version"),
    text("evidence_number"),
    text("paper_code"),
    number("page_count"),
    choice("state", BlankFormState),
    maybe_moment("settled_at"),
    text("settled_by"),
    text("void_reason"),
    Index(None, "kit_id"),
    Index(None, "state"),
    sqlite_strict=True,
)

TEMPLATE_PACKS = Table(
    "template_packs",
    METADATA,
    key(),
    text("name"),
    text("version"),
    Column("valid_from", Day, nullable=False),
    text("note"),
    text("sha256"),
    moment("imported_at"),
    text("imported_by"),
    UniqueConstraint("name", "version"),
    sqlite_strict=True,
)

PACK_FILES = Table(
    "pack_files",
    METADATA,
    child_of("template_packs", "pack_id", is_key=True),
    key("name"),
    text("content"),
    sqlite_strict=True,
)
