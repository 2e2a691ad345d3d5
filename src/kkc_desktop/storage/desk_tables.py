"""The tables of the contact and prevention desk: appointments, talks, promises, finds and lists."""

from sqlalchemy import Column, Index, Table, UniqueConstraint

from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.prevention_lists import AppointmentKind, AppointmentState, PreventionKind
from kkc_desktop.domain.promise_lists import FoundState, PromiseKind, PromiseManner
from kkc_desktop.storage.columns import Day, Words
from kkc_desktop.storage.tables import (
    METADATA,
    child_of,
    choice,
    choices,
    flag,
    key,
    maybe_day,
    maybe_moment,
    moment,
    number,
    text,
)

APPOINTMENTS = Table(
    "appointments",
    METADATA,
    key(),
    choice("kind", AppointmentKind),
    choice("state", AppointmentState),
    moment("starts_at"),
    number("duration_minutes"),
    text("name"),
    text("phone"),
    text("card_id"),
    text("contact_id"),
    text("things"),
    number("marked_count"),
    text("outcome_note"),
    moment("recorded_at"),
    text("recorded_by"),
    number("revision"),
    Index(None, "starts_at", "id"),
    Index(None, "card_id"),
    Index(None, "contact_id"),
    sqlite_strict=True,
)

PREVENTION_EVENTS = Table(
    "prevention_events",
    METADATA,
    key(),
    choice("kind", PreventionKind),
    text("title"),
    Column("topics", Words, nullable=False),
    choices("target_groups", TargetGroup),
    moment("held_at"),
    number("duration_minutes"),
    text("place"),
    number("audience_count"),
    number("leaflets_count"),
    text("lecturer"),
    text("note"),
    moment("recorded_at"),
    text("recorded_by"),
    number("revision"),
    Index(None, "held_at", "id"),
    sqlite_strict=True,
)

PROMISES = Table(
    "promises",
    METADATA,
    key(),
    choice("kind", PromiseKind),
    choice("record_kind", RecordKind),
    text("record_id"),
    Column("promised_on", Day, nullable=False),
    Column("due_on", Day, nullable=False),
    maybe_day("done_on"),
    choice("manner", PromiseManner),
    text("note"),
    moment("recorded_at"),
    text("recorded_by"),
    maybe_moment("done_at"),
    text("done_by"),
    Index(None, "done_on", "due_on"),
    Index(None, "record_id"),
    sqlite_strict=True,
)

FOUND_THINGS = Table(
    "found_things",
    METADATA,
    key(),
    text("label"),
    text("document_id"),
    text("contact_id"),
    text("description"),
    text("identifier"),
    flag("is_document"),
    maybe_day("found_on"),
    text("found_place"),
    text("municipality"),
    text("shelf"),
    choice("state", FoundState),
    maybe_moment("left_at"),
    text("left_to"),
    text("handover_id"),
    text("note"),
    moment("recorded_at"),
    text("recorded_by"),
    number("revision"),
    UniqueConstraint("label"),
    Index(None, "state", "recorded_at"),
    Index(None, "recorded_at", "id"),
    Index(None, "document_id"),
    Index(None, "contact_id"),
    sqlite_strict=True,
)

LIST_ENTRIES = Table(
    "list_entries",
    METADATA,
    key(),
    choice("list_kind", ListKind),
    text("code"),
    text("content"),
    flag("is_hidden"),
    moment("changed_at"),
    text("changed_by"),
    number("revision"),
    Index(None, "list_kind"),
    sqlite_strict=True,
)

READ_BACKS = Table(
    "read_backs",
    METADATA,
    key(),
    child_of("documents", "document_id"),
    text("part"),
    text("sha256"),
    choice("language", Language),
    text("objection"),
    moment("confirmed_at"),
    text("recorded_by"),
    Index(None, "document_id"),
    sqlite_strict=True,
)
