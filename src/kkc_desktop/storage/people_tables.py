"""The tables of known persons: cards, warnings, merges and cards told apart."""

from sqlalchemy import Column, Index, Integer, Table, UniqueConstraint

from kkc_desktop.domain.code_lists import IdentityDocumentKind, Language, Sex
from kkc_desktop.domain.person_lists import FlagKind
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

PERSON_CARDS = Table(
    "person_cards",
    METADATA,
    key(),
    number("number"),
    text("title_before"),
    text("given_names"),
    text("surname"),
    text("title_after"),
    text("birth_surname"),
    choice("sex", Sex),
    maybe_day("born_on"),
    text("birth_number"),
    text("birth_place"),
    text("citizenship"),
    text("residence"),
    text("delivery_address"),
    text("phone"),
    text("email"),
    text("data_box"),
    choice("identity_document", IdentityDocumentKind),
    text("identity_document_number"),
    choice("language", Language),
    text("plate"),
    text("account_number"),
    text("note"),
    text("merged_into"),
    moment("recorded_at"),
    text("recorded_by"),
    moment("changed_at"),
    text("changed_by"),
    number("revision"),
    UniqueConstraint("number"),
    Index(None, "merged_into", "changed_at", "id"),
    sqlite_strict=True,
)

PERSON_FLAGS = Table(
    "person_flags",
    METADATA,
    key(),
    child_of("person_cards", "card_id"),
    choice("kind", FlagKind),
    text("reason"),
    Column("valid_until", Day, nullable=False),
    moment("recorded_at"),
    text("recorded_by"),
    maybe_moment("ended_at"),
    text("ended_by"),
    text("end_reason"),
    Index(None, "card_id"),
    sqlite_strict=True,
)

PERSON_MERGES = Table(
    "person_merges",
    METADATA,
    key(),
    child_of("person_cards", "kept_id"),
    child_of("person_cards", "merged_id"),
    text("kept_before"),
    text("merged_before"),
    text("kept_after"),
    text("reason"),
    moment("merged_at"),
    text("merged_by"),
    maybe_moment("undone_at"),
    text("undone_by"),
    text("undo_reason"),
    Index(None, "kept_id"),
    Index(None, "merged_id"),
    sqlite_strict=True,
)

TOLD_APART = Table(
    "told_apart",
    METADATA,
    child_of("person_cards", "card_id", is_key=True),
    child_of("person_cards", "other_id", is_key=True),
    moment("decided_at"),
    text("decided_by"),
    Index(None, "other_id"),
    sqlite_strict=True,
)

PERSON_ORDERS = Table(
    "person_orders",
    METADATA,
    Column("number", Integer, primary_key=True, nullable=False),
    text("sort_key"),
    Index(None, "sort_key", "number"),
    sqlite_strict=True,
)
