"""The handover of a shift: what is open, what was decided of it, who signed (domain 7.2)."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.event_lists import HandoverState, ItemDecision, ItemGroup
from kkc_desktop.domain.station import OfficerId

HandoverId = NewType("HandoverId", str)
HandoverItemId = NewType("HandoverItemId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """One handover. `document_id` is its protocol; `equipment` are lines of thing, value, fault.

    Each line of `equipment` is three texts joined by tabs; the third is empty when all is well.
    """

    id: HandoverId
    state: HandoverState = HandoverState.PREPARED
    shift: str = ""
    next_shift: str = ""
    outgoing_id: OfficerId
    incoming_id: OfficerId = OfficerId("")
    prepared_at: datetime
    signed_at: datetime | None = None
    confirmed_at: datetime | None = None
    forces: str = ""
    alerts: str = ""
    findings: str = ""
    message: str = ""
    reservations: str = ""
    equipment: tuple[str, ...] = ()
    document_id: str = ""
    revision: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverItem:
    """One open thing, as it stood when the sheet was filled; `reason` names no person."""

    id: HandoverItemId
    handover_id: HandoverId
    position: int
    item_group: ItemGroup
    title: str
    reason: str = ""
    is_urgent: bool = False
    record_kind: RecordKind = RecordKind.NONE
    record_id: str = ""
    decision: ItemDecision = ItemDecision.UNDECIDED
    note: str = ""
