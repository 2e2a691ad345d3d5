"""The tables of the counter: one for each record, each column called like the record's field.

Incidents and documents with what hangs on them have files of their own beside this one; what is
SQLite's own (triggers and the search index) stands in the migrations alone.
"""

from enum import Enum

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text, UniqueConstraint

from kkc_desktop.domain.advice_lists import AdviceForm, LeafletSize, TargetGroup
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import (
    ContactChannel,
    ContactOutcome,
    ContactReason,
    DataRegime,
    IdentityCheck,
    IdentityDocumentKind,
    Language,
    PersonRole,
    Sex,
    SpecialNeed,
    Vulnerability,
)
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.person_lists import Communication, VulnerabilityReason
from kkc_desktop.domain.station import Role
from kkc_desktop.storage.columns import Choice, Choices, Day, Flag, Moment, Words

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key(name: str = "id") -> Column[str]:
    """The record's own id, given by the service."""
    return Column(name, Text, primary_key=True, nullable=False)


def text(name: str) -> Column[str]:
    """A text; none is the empty text."""
    return Column(name, Text, nullable=False)


def added_text(name: str) -> Column[str]:
    """A text that older rows lack; SQLite asks for a default of such a column."""
    return Column(name, Text, nullable=False, server_default="")


def added_number(name: str, default: int = 0) -> Column[int]:
    """A whole number that older rows lack."""
    return Column(name, Integer, nullable=False, server_default=str(default))


def added_choice(name: str, default: Enum) -> Column[Enum]:
    """One member of a code list that older rows lack."""
    code_list = type(default)
    return Column(name, Choice(code_list), nullable=False, server_default=default.name)


def added_flag(name: str) -> Column[bool]:
    """Yes or no that older rows lack; no for them."""
    return Column(name, Flag, nullable=False, server_default="0")


def number(name: str) -> Column[int]:
    """A whole number."""
    return Column(name, Integer, nullable=False)


def crowns(name: str) -> Column[int]:
    """Whole crowns, or not known."""
    return Column(name, Integer)


def flag(name: str) -> Column[bool]:
    """Yes or no."""
    return Column(name, Flag, nullable=False)


def moment(name: str) -> Column[object]:
    """A moment that is always known."""
    return Column(name, Moment, nullable=False)


def maybe_moment(name: str) -> Column[object]:
    """A moment that may not have come yet."""
    return Column(name, Moment)


def maybe_day(name: str) -> Column[object]:
    """A day that may not be known."""
    return Column(name, Day)


def choice(name: str, code_list: type[Enum]) -> Column[Enum]:
    """One member of a code list."""
    return Column(name, Choice(code_list), nullable=False)


def choices(name: str, code_list: type[Enum]) -> Column[tuple[Enum, ...]]:
    """Several members of a code list."""
    return Column(name, Choices(code_list), nullable=False)


def child_of(table: str, name: str, *, is_key: bool = False) -> Column[str]:
    """The id of the record this row hangs on."""
    return Column(name, Text, ForeignKey(f"{table}.id"), primary_key=is_key, nullable=False)


# One row: when this database was made.
ORIGIN = Table("origin", METADATA, moment("created_at"), sqlite_strict=True)

CONTACTS = Table(
    "contacts",
    METADATA,
    key(),
    text("evidence_number"),
    text("ticket"),
    moment("arrived_at"),
    maybe_moment("first_contact_at"),
    maybe_moment("taken_over_at"),
    maybe_moment("closed_at"),
    choice("channel", ContactChannel),
    choice("reason", ContactReason),
    choice("other_reason", ContactReason),
    text("subject"),
    choice("language", Language),
    choice("special_need", SpecialNeed),
    text("handler_id"),
    choice("outcome", ContactOutcome),
    text("referral"),
    text("note"),
    choice("regime", DataRegime),
    moment("recorded_at"),
    text("recorded_by"),
    number("revision"),
    added_text("room"),
    Index(None, "arrived_at", "id"),
    Index(None, "closed_at"),
    Index(None, "recorded_at"),
    sqlite_strict=True,
)

ADVICE = Table(
    "advice",
    METADATA,
    key(),
    text("evidence_number"),
    text("contact_id"),
    moment("given_at"),
    text("citizen_words"),
    Column("topics", Words, nullable=False),
    Column("items", Words, nullable=False),
    choice("target_group", TargetGroup),
    choice("form", AdviceForm),
    text("leaflet_code"),
    text("leaflet_version"),
    choice("leaflet_language", Language),
    choice("leaflet_size", LeafletSize),
    number("leaflet_copies"),
    text("referral"),
    number("duration_minutes"),
    text("follow_up"),
    text("note"),
    moment("recorded_at"),
    text("recorded_by"),
    number("revision"),
    Index(None, "given_at", "id"),
    Index(None, "recorded_at"),
    sqlite_strict=True,
)

# One person may be in several records under one id: the key is both.
PERSONS = Table(
    "persons",
    METADATA,
    key("record_id"),
    key(),
    number("position"),
    choices("roles", PersonRole),
    text("title_before"),
    text("given_names"),
    text("surname"),
    text("title_after"),
    text("birth_surname"),
    choice("sex", Sex),
    Column("born_on", Day),
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
    text("identity_document_issuer"),
    Column("identity_document_expires_on", Day),
    choice("identity_check", IdentityCheck),
    text("identity_note"),
    choice("language", Language),
    text("interpreter"),
    choice("special_need", SpecialNeed),
    choice("vulnerability", Vulnerability),
    text("representative"),
    flag("is_protected"),
    text("note"),
    added_text("confidant"),
    added_text("child_protection"),
    added_choice("wanted_interviewer", Sex.NOT_STATED),
    added_text("interviewer_note"),
    added_choice("vulnerability_reason", VulnerabilityReason.NOT_STATED),
    added_choice("communication", Communication.USUAL),
    added_flag("is_representative_suspect"),
    Index(None, "id"),
    Index(None, "surname", "born_on"),
    sqlite_strict=True,
)

STATION = Table(
    "station",
    METADATA,
    key("code"),
    text("name"),
    text("short_name"),
    text("directorate"),
    text("territorial_department"),
    text("address"),
    text("phone"),
    text("email"),
    text("data_box"),
    text("town"),
    text("extended_municipality"),
    text("district"),
    text("river_basin"),
    flag("is_exercise"),
    sqlite_strict=True,
)

OFFICERS = Table(
    "officers",
    METADATA,
    key(),
    text("rank"),
    text("given_names"),
    text("surname"),
    text("service_number"),
    text("function"),
    choice("role", Role),
    flag("is_active"),
    sqlite_strict=True,
)

DUTY = Table(
    "duty",
    METADATA,
    Column("number", Integer, primary_key=True, nullable=False),
    child_of("officers", "officer_id"),
    moment("began_at"),
    sqlite_strict=True,
)

NUMBERS = Table(
    "numbers",
    METADATA,
    key("station_code"),
    Column("year", Integer, primary_key=True, nullable=False),
    Column("sequence", Integer, primary_key=True, nullable=False),
    choice("kind", RecordKind),
    text("record_id"),
    moment("issued_at"),
    text("void_reason"),
    UniqueConstraint("record_id"),
    sqlite_strict=True,
)

AUDIT = Table(
    "audit",
    METADATA,
    Column("number", Integer, primary_key=True, nullable=False),
    moment("recorded_at"),
    text("officer_id"),
    choice("act", Act),
    choice("record_kind", RecordKind),
    text("record_id"),
    text("reason"),
    text("chain"),
    added_text("digest"),
    Index(None, "record_id"),
    Index(None, "act", "recorded_at"),
    sqlite_strict=True,
)

DRAFTS = Table(
    "drafts",
    METADATA,
    key(),
    choice("form", FormKind),
    text("title"),
    text("content"),
    text("focus_field"),
    number("filled_count"),
    key("officer_id"),
    moment("saved_at"),
    Column("caret", Integer, nullable=False, server_default="0"),
    sqlite_strict=True,
)

SAFEKEEPING = Table(
    "safekeeping",
    METADATA,
    number("lock_after_minutes"),
    text("backup_place"),
    maybe_moment("recovery_confirmed_at"),
    sqlite_strict=True,
)

BACKUP_RUNS = Table(
    "backup_runs",
    METADATA,
    Column("number", Integer, primary_key=True, nullable=False),
    moment("made_at"),
    text("place"),
    text("file_name"),
    number("byte_count"),
    number("audit_number"),
    text("audit_chain"),
    text("failure"),
    sqlite_strict=True,
)

READINESS_CHECKS = Table(
    "readiness_checks",
    METADATA,
    Column("number", Integer, primary_key=True, nullable=False),
    moment("checked_at"),
    text("officer_id"),
    number("red_count"),
    text("content"),
    sqlite_strict=True,
)
