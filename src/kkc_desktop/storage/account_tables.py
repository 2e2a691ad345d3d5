"""The tables of what is accounted for: care of data, erasure, breaches, views, forms, places."""

from sqlalchemy import Column, Index, Integer, Table, UniqueConstraint

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.data_lists import (
    BreachRisk,
    DataPurpose,
    DataStepKind,
    ErasureState,
    FieldEvent,
    KeptKind,
    LegalBasis,
    ViewPlace,
)
from kkc_desktop.storage.columns import Day
from kkc_desktop.storage.tables import (
    METADATA,
    child_of,
    choice,
    key,
    maybe_day,
    maybe_moment,
    moment,
    number,
    text,
)

DATA_STEPS = Table(
    "data_steps",
    METADATA,
    key(),
    choice("record_kind", RecordKind),
    text("record_id"),
    choice("kind", DataStepKind),
    choice("regime", DataRegime),
    choice("purpose", DataPurpose),
    choice("basis", LegalBasis),
    text("disposal_code"),
    maybe_day("review_on"),
    maybe_day("until_on"),
    text("requester"),
    text("note"),
    moment("recorded_at"),
    text("recorded_by"),
    Index(None, "record_id", "recorded_at"),
    Index(None, "kind", "record_id"),
    sqlite_strict=True,
)

ERASURES = Table(
    "erasures",
    METADATA,
    key(),
    choice("state", ErasureState),
    moment("proposed_at"),
    text("proposed_by"),
    maybe_moment("settled_at"),
    text("settled_by"),
    number("record_count"),
    text("note"),
    Index(None, "proposed_at", "id"),
    sqlite_strict=True,
)

ERASURE_ITEMS = Table(
    "erasure_items",
    METADATA,
    child_of("erasures", "erasure_id", is_key=True),
    choice("record_kind", RecordKind),
    key("record_id"),
    choice("kept_kind", KeptKind),
    text("evidence_number"),
    text("disposal_code"),
    Column("due_on", Day, nullable=False),
    maybe_moment("erased_at"),
    Index(None, "record_id", "erased_at"),
    sqlite_strict=True,
)

SECURITY_BREACHES = Table(
    "security_breaches",
    METADATA,
    key(),
    text("label"),
    moment("learned_at"),
    maybe_moment("happened_at"),
    text("description"),
    text("data_kinds"),
    Column("people_count", Integer),
    text("cause"),
    text("consequences"),
    text("measures"),
    choice("risk", BreachRisk),
    maybe_moment("reported_at"),
    text("reported_to"),
    text("late_reason"),
    maybe_moment("told_at"),
    maybe_moment("closed_at"),
    text("note"),
    moment("recorded_at"),
    text("recorded_by"),
    number("revision"),
    UniqueConstraint("label"),
    Index(None, "learned_at", "id"),
    sqlite_strict=True,
)

SAVED_VIEWS = Table(
    "saved_views",
    METADATA,
    key(),
    text("officer_id"),
    choice("place", ViewPlace),
    text("name"),
    text("content"),
    moment("saved_at"),
    UniqueConstraint("officer_id", "place", "name"),
    sqlite_strict=True,
)

FORM_COUNTS = Table(
    "form_counts",
    METADATA,
    key("form"),
    key("field"),
    Column("event", choice("event", FieldEvent).type, primary_key=True, nullable=False),
    key("month"),
    number("count"),
    sqlite_strict=True,
)

PLACE_IMPORTS = Table(
    "place_imports",
    METADATA,
    key(),
    text("source"),
    text("file_name"),
    text("sha256"),
    maybe_day("valid_on"),
    number("row_count"),
    moment("imported_at"),
    text("imported_by"),
    sqlite_strict=True,
)

OFFICIAL_PLACES = Table(
    "official_places",
    METADATA,
    key("municipality_code"),
    text("municipality"),
    key("part"),
    key("street"),
    key("postcode"),
    child_of("place_imports", "import_id"),
    Index(None, "municipality"),
    Index(None, "street"),
    sqlite_strict=True,
)
