"""The tables of what follows a notice: log strikes, measures, calamity, safe zone.

Every row that hangs on an incident carries its id and is sealed by the running sum of its event,
see event_sums.
"""

from sqlalchemy import REAL, Column, Index, Integer, Table, UniqueConstraint

from kkc_desktop.domain.document_lists import Answer
from kkc_desktop.domain.event_lists import (
    AlarmLevel,
    BoardPart,
    BoardState,
    CrisisState,
    DeclarationKind,
    DescriptionKind,
    FloodDegree,
    MeasureState,
    Need,
    SoughtState,
)
from kkc_desktop.domain.incident_lists import LogChannel
from kkc_desktop.storage.columns import Words
from kkc_desktop.storage.tables import (
    METADATA,
    child_of,
    choice,
    choices,
    flag,
    key,
    maybe_moment,
    moment,
    number,
    text,
)


def maybe_number(name: str) -> Column[int]:
    """A whole number that may not be known."""
    return Column(name, Integer)


def maybe_real(name: str) -> Column[float]:
    """A number with a fraction that may not be known."""
    return Column(name, REAL)


def words(name: str) -> Column[tuple[str, ...]]:
    """Several texts."""
    return Column(name, Words, nullable=False)


# One row for each event with rows of its own: their sum, and from which line on the log is in it.
EVENT_SUMS = Table(
    "event_sums",
    METADATA,
    child_of("incidents", "incident_id", is_key=True),
    text("total"),
    number("log_from"),
    sqlite_strict=True,
)

LOG_STRIKES = Table(
    "log_strikes",
    METADATA,
    child_of("log_entries", "entry_id", is_key=True),
    child_of("incidents", "incident_id"),
    text("reason"),
    moment("struck_at"),
    text("struck_by"),
    Index(None, "incident_id"),
    sqlite_strict=True,
)

DESCRIPTIONS = Table(
    "descriptions",
    METADATA,
    key(),
    child_of("incidents", "incident_id"),
    number("number"),
    choice("kind", DescriptionKind),
    text("replaces_id"),
    text("name"),
    text("sex"),
    text("apparent_age"),
    text("height"),
    text("build"),
    text("hair"),
    text("face"),
    text("facial_hair"),
    text("glasses"),
    text("clothing"),
    text("marks"),
    text("speech"),
    text("weapon"),
    text("company"),
    text("direction"),
    text("plate"),
    text("plate_country"),
    text("vehicle_kind"),
    text("colour"),
    text("make"),
    text("model"),
    text("damage"),
    text("occupants"),
    maybe_moment("last_seen_at"),
    text("last_seen_place"),
    text("health"),
    text("phone"),
    text("social_networks"),
    text("transport"),
    text("contacts"),
    text("photo"),
    text("fear_reason"),
    text("earlier_escapes"),
    text("exact_words"),
    text("explosion_time"),
    text("bomb_place"),
    text("bomb_look"),
    text("bomb_reason"),
    text("voice"),
    text("background"),
    text("received_by"),
    text("note"),
    moment("recorded_at"),
    text("recorded_by"),
    UniqueConstraint("incident_id", "number"),
    sqlite_strict=True,
)

EVALUATIONS = Table(
    "evaluations",
    METADATA,
    key(),
    child_of("incidents", "incident_id"),
    number("number"),
    number("notice_number"),
    maybe_number("endangered_count"),
    maybe_number("endangered_area"),
    words("signs"),
    text("rules_version"),
    choice("suggested_level", AlarmLevel),
    words("sentences"),
    choice("desk_level", AlarmLevel),
    text("override_reason"),
    text("extent"),
    text("endangered"),
    text("threat_1h"),
    text("threat_6h"),
    text("threat_24h"),
    text("services_on_site"),
    text("road_closures"),
    choice("warning_needed", Answer),
    text("warning_note"),
    choice("evacuation_needed", Answer),
    text("evacuation_from"),
    text("evacuation_to"),
    maybe_number("evacuation_count"),
    text("evacuation_transport"),
    text("evacuation_vulnerable"),
    text("station_measures"),
    text("public_information"),
    text("public_approved_by"),
    text("open_tasks"),
    moment("recorded_at"),
    text("recorded_by"),
    UniqueConstraint("incident_id", "number"),
    sqlite_strict=True,
)

DECLARATIONS = Table(
    "declarations",
    METADATA,
    key(),
    child_of("incidents", "incident_id"),
    choice("kind", DeclarationKind),
    choice("alarm_level", AlarmLevel),
    choice("flood_degree", FloodDegree),
    choice("crisis_state", CrisisState),
    flag("is_revoked"),
    text("territory"),
    text("declared_by"),
    moment("declared_at"),
    maybe_moment("valid_until"),
    text("note"),
    moment("recorded_at"),
    text("recorded_by"),
    Index(None, "incident_id"),
    sqlite_strict=True,
)

MEASURES = Table(
    "measures",
    METADATA,
    key(),
    child_of("incidents", "incident_id"),
    number("number"),
    text("text"),
    text("owner"),
    maybe_moment("due_at"),
    choice("state", MeasureState),
    text("result"),
    maybe_moment("settled_at"),
    text("plan_line"),
    moment("recorded_at"),
    text("recorded_by"),
    UniqueConstraint("incident_id", "number"),
    Index(None, "state", "due_at"),
    sqlite_strict=True,
)

NOTIFICATIONS = Table(
    "notifications",
    METADATA,
    key(),
    child_of("incidents", "incident_id"),
    text("body"),
    choice("channel", LogChannel),
    text("contact"),
    text("told"),
    moment("notified_at"),
    maybe_moment("answer_due_at"),
    text("answer"),
    text("answered_by"),
    maybe_moment("answered_at"),
    moment("recorded_at"),
    text("recorded_by"),
    Index(None, "incident_id"),
    sqlite_strict=True,
)

CALAMITY_LINKS = Table(
    "calamity_links",
    METADATA,
    key(),
    child_of("incidents", "incident_id"),
    child_of("incidents", "linked_id"),
    number("marker"),
    flag("is_linked"),
    text("reason"),
    moment("recorded_at"),
    text("recorded_by"),
    Index(None, "incident_id"),
    Index(None, "linked_id"),
    sqlite_strict=True,
)

BOARD_ITEMS = Table(
    "board_items",
    METADATA,
    key(),
    child_of("incidents", "incident_id"),
    choice("part", BoardPart),
    text("title"),
    text("holder"),
    text("contact"),
    number("quantity"),
    text("place"),
    choice("state", BoardState),
    text("note"),
    moment("changed_at"),
    moment("recorded_at"),
    text("recorded_by"),
    Index(None, "incident_id"),
    sqlite_strict=True,
)

GAUGE_READINGS = Table(
    "gauge_readings",
    METADATA,
    key(),
    child_of("incidents", "incident_id"),
    text("river"),
    text("profile"),
    text("profile_category"),
    number("level"),
    maybe_number("flow"),
    choice("flood_degree", FloodDegree),
    maybe_number("third_degree_level"),
    moment("read_at"),
    text("source"),
    moment("recorded_at"),
    text("recorded_by"),
    Index(None, "incident_id", "read_at"),
    sqlite_strict=True,
)

PUBLIC_NOTICES = Table(
    "public_notices",
    METADATA,
    key(),
    child_of("incidents", "incident_id"),
    number("number"),
    text("text"),
    text("approved_by"),
    moment("issued_at"),
    moment("recorded_at"),
    text("recorded_by"),
    UniqueConstraint("incident_id", "number"),
    sqlite_strict=True,
)

GATHERED_PERSONS = Table(
    "gathered_persons",
    METADATA,
    key(),
    child_of("incidents", "incident_id"),
    number("band"),
    text("name"),
    text("group_name"),
    flag("is_alone"),
    maybe_number("apparent_age"),
    text("came_from"),
    text("contact"),
    choices("needs", Need),
    text("needs_note"),
    text("animals"),
    text("place"),
    moment("arrived_at"),
    maybe_moment("left_at"),
    text("left_to"),
    maybe_moment("erased_at"),
    moment("recorded_at"),
    text("recorded_by"),
    UniqueConstraint("incident_id", "band"),
    sqlite_strict=True,
)

SOUGHT_PERSONS = Table(
    "sought_persons",
    METADATA,
    key(),
    child_of("incidents", "incident_id"),
    text("description"),
    maybe_number("apparent_age"),
    text("came_from"),
    text("seeker"),
    text("seeker_contact"),
    moment("asked_at"),
    choice("state", SoughtState),
    text("matched_id"),
    text("told"),
    maybe_moment("settled_at"),
    maybe_moment("erased_at"),
    moment("recorded_at"),
    text("recorded_by"),
    Index(None, "incident_id"),
    sqlite_strict=True,
)

HEAD_COUNTS = Table(
    "head_counts",
    METADATA,
    key(),
    child_of("incidents", "incident_id"),
    number("counted"),
    number("expected"),
    text("note"),
    moment("counted_at"),
    moment("recorded_at"),
    text("recorded_by"),
    Index(None, "incident_id"),
    sqlite_strict=True,
)
