"""The tables of the shift handover and of the cards that the station changed."""

from sqlalchemy import Column, Index, Table

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.event_lists import CardKind, HandoverState, ItemDecision, ItemGroup
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.storage.columns import Words
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

EVENT_CARDS = Table(
    "event_cards",
    METADATA,
    key(),
    choice("kind", CardKind),
    choice("incident_type", IncidentType),
    Column("lines", Words, nullable=False),
    moment("changed_at"),
    text("changed_by"),
    sqlite_strict=True,
)

HANDOVERS = Table(
    "handovers",
    METADATA,
    key(),
    choice("state", HandoverState),
    text("shift"),
    text("next_shift"),
    text("outgoing_id"),
    text("incoming_id"),
    moment("prepared_at"),
    maybe_moment("signed_at"),
    maybe_moment("confirmed_at"),
    text("forces"),
    text("alerts"),
    text("findings"),
    text("message"),
    text("reservations"),
    Column("equipment", Words, nullable=False),
    text("document_id"),
    number("revision"),
    Index(None, "state"),
    sqlite_strict=True,
)

HANDOVER_ITEMS = Table(
    "handover_items",
    METADATA,
    key(),
    child_of("handovers", "handover_id"),
    number("position"),
    choice("item_group", ItemGroup),
    text("title"),
    text("reason"),
    flag("is_urgent"),
    choice("record_kind", RecordKind),
    text("record_id"),
    choice("decision", ItemDecision),
    text("note"),
    Index(None, "handover_id"),
    Index(None, "record_id"),
    sqlite_strict=True,
)
