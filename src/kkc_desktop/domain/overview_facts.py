"""What an overview is counted from: ids, codes, numbers and moments, never a name or a text.

Moments are texts of UTC in one width as they are stored, so that their order is order in time and
a hundred thousand of them are read without being parsed; None is what had not come by the cut-off.
Codes are names of members of code lists.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import NamedTuple


class ContactFact(NamedTuple):
    """A contact; while it is not finished its last five codes are empty, for they may change."""

    id: str
    arrived_at: str
    first_contact_at: str | None
    taken_over_at: str | None
    closed_at: str | None
    reason: str
    channel: str
    language: str
    special_need: str
    outcome: str


class ReferralFact(NamedTuple):
    """A finished contact whose person was sent to a place of the directory, by its code.

    A place in words of somebody's own is none: an erasure takes it away.
    """

    contact_id: str
    place: str


class AdviceFact(NamedTuple):
    """Advice; `topics` is a JSON list of codes."""

    id: str
    topics: str
    target_group: str
    leaflet_copies: int


class TalkFact(NamedTuple):
    """A talk or a campaign; `topics` and `target_groups` are JSON lists of codes."""

    id: str
    topics: str
    target_groups: str
    audience_count: int
    leaflets_count: int


class IncidentFact(NamedTuple):
    """An incident as its last notice before the cut-off has it; `alarm_level` was declared."""

    id: str
    received_at: str
    handed_over_at: str | None
    incident_type: str
    endangered_count: int
    injured_count: int
    dead_count: int
    alarm_level: str


class PaperFact(NamedTuple):
    """A document that was closed by the cut-off.

    The `is_` are 0 or 1: recorded, closed, settled or voided in the period itself. `is_refused`
    means that every citizen refused to sign.
    """

    id: str
    template_code: str
    recorded_at: str
    closed_at: str
    is_begun: int
    is_closed: int
    is_settled: int
    is_void: int
    is_unsigned: int
    is_refused: int
    is_correction: int
    is_instruction: int
    lacks_reference: int
    loss_manner: str


class VictimFact(NamedTuple):
    """The first, second … victim of a record that was finished or closed in the period.

    `matter_id` is the visit it belongs to, else the record itself. Who it was is not read, and an
    erasure takes it away; the first victim of one visit is taken for the same in all its records.
    """

    matter_id: str
    ordinal: int
    record_kind: str
    record_id: str
    vulnerability: str
    language: str
    has_confidant: int


class FindFact(NamedTuple):
    """A found thing and where it was at the cut-off."""

    id: str
    is_document: int
    state: str


class MatterFact(NamedTuple):
    """A record with something left undone at the cut-off; `record_kind` is a name."""

    record_kind: str
    record_id: str


class AccessFact(NamedTuple):
    """A line of the trail, by its number and its act."""

    number: int
    act: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All facts of one period, each kind in an order that never changes: by recording or by id."""

    contacts: tuple[ContactFact, ...] = ()
    referrals: tuple[ReferralFact, ...] = ()
    advice: tuple[AdviceFact, ...] = ()
    talks: tuple[TalkFact, ...] = ()
    incidents: tuple[IncidentFact, ...] = ()
    papers: tuple[PaperFact, ...] = ()
    victims: tuple[VictimFact, ...] = ()
    finds: tuple[FindFact, ...] = ()
    promises: tuple[MatterFact, ...] = ()
    drafts: tuple[MatterFact, ...] = ()
    accesses: tuple[AccessFact, ...] = ()

    @property
    def record_count(self) -> int:
        """How many facts there are."""
        return sum(len(getattr(self, each.name)) for each in fields(self))

    def digest(self, heard: Callable[[], None] = lambda: None) -> str:
        """SHA-256 in hex over the kinds in the order above, each as canonical JSON on its line.

        Whether a victim had a confidant is not in it: an erasure takes that away. `heard` is called
        after each kind.
        """
        found = hashlib.sha256()
        for each in fields(self):
            rows = getattr(self, each.name)
            if each.name == "victims":
                rows = [fact._replace(has_confidant=0) for fact in self.victims]
            found.update(f"{each.name}:{json.dumps(rows, separators=(',', ':'))}\n".encode())
            heard()
        return found.hexdigest()
