"""The handover of a shift: what is open, what was decided of it, who signed (domain 7.2)."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.event_lists import HandoverState, ItemDecision, ItemGroup
from kkc_desktop.domain.problems import Problem
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


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMatter:
    """One thing that is open now; `source` is the same for the same thing whenever it is asked."""

    source: str
    item_group: ItemGroup
    title: str
    reason: str = ""
    is_urgent: bool = False
    record_kind: RecordKind = RecordKind.NONE
    record_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverSheet:
    """A handover with its items in their order."""

    handover: Handover
    items: tuple[HandoverItem, ...] = ()

    @property
    def undecided(self) -> tuple[HandoverItem, ...]:
        """The items that nobody has decided."""
        return tuple(i for i in self.items if i.decision is ItemDecision.UNDECIDED)

    def item(self, item_id: str) -> HandoverItem:
        """The item of this id."""
        return next(item for item in self.items if item.id == item_id)


SETTLED_MEANWHILE = "mezitím vyřízeno"


def item_id(handover_id: str, source: str) -> HandoverItemId:
    """The id of the item that stands for the source on this sheet."""
    return HandoverItemId(f"{handover_id}|{source}")


def source_of(item: HandoverItem) -> str:
    """The source that the item stands for."""
    return item.id.partition("|")[2]


def put_together(
    handover_id: HandoverId, matters: tuple[OpenMatter, ...], before: tuple[HandoverItem, ...] = ()
) -> tuple[HandoverItem, ...]:
    """The items of what is open; decisions taken `before` stay, nothing that stood there vanishes.

    What is no longer open is closed by itself and says so. What was closed with words of its own
    and is open still keeps them.
    """
    known = {source_of(item): item for item in before}
    found = [_item_of(handover_id, matter, known.pop(matter.source, None)) for matter in matters]
    found += [_settled(item) for item in known.values()]
    groups = list(ItemGroup)
    found.sort(key=lambda item: groups.index(item.item_group))
    return tuple(replace(item, position=position) for position, item in enumerate(found))


def _item_of(
    handover_id: HandoverId, matter: OpenMatter, before: HandoverItem | None
) -> HandoverItem:
    decision = before.decision if before else ItemDecision.UNDECIDED
    note = before.note if before else ""
    if decision is ItemDecision.CLOSED and not note:
        decision = ItemDecision.UNDECIDED  # it was closed in the data and is open again
    return HandoverItem(
        id=item_id(handover_id, matter.source),
        handover_id=handover_id,
        position=0,
        item_group=matter.item_group,
        title=matter.title,
        reason=matter.reason,
        is_urgent=matter.is_urgent,
        record_kind=matter.record_kind,
        record_id=matter.record_id,
        decision=decision,
        note=note,
    )


def _settled(item: HandoverItem) -> HandoverItem:
    return replace(
        item, reason=SETTLED_MEANWHILE, is_urgent=False, decision=ItemDecision.CLOSED, note=""
    )


def decided(
    item: HandoverItem, decision: ItemDecision, note: str, *, is_open: bool
) -> HandoverItem:
    """The item with the decision; what is open in the data is closed only with words why.

    Refused with NotComplete.
    """
    if decision is ItemDecision.CLOSED and is_open and not note.strip():
        raise NotComplete(
            (
                Problem(
                    field=item.id,
                    text="Věc je v\u00a0záznamech stále otevřená.",
                    fix="Zapište, jak byla uzavřena, nebo ji předejte další službě.",
                    title=item.title,
                ),
            )
        )
    return replace(item, decision=decision, note=note.strip())


def check_decided(items: tuple[HandoverItem, ...]) -> list[Problem]:
    """One problem for each item that nobody has decided."""
    return [
        Problem(
            field=item.id,
            text=f"Není rozhodnuto: {item.title}.",
            fix="Zvolte Uzavřeno, Předat, nebo Vyznačit.",
            title=item.item_group.label,
        )
        for item in items
        if item.decision is ItemDecision.UNDECIDED
    ]


def check_incoming(handover: Handover) -> list[Problem]:
    """Whether it is said who takes the shift over, and that it is somebody else."""
    if not handover.incoming_id:
        text = "Není zvoleno, kdo službu přejímá."
        fix = "Vyberte přejímajícího v\u00a0rámečku Podpisy."
    elif handover.incoming_id == handover.outgoing_id:
        text = "Službu nelze předat sám sobě."
        fix = "Vyberte kolegu, který službu přejímá."
    else:
        return []
    return [Problem(field="incoming_id", text=text, fix=fix, title="Podpisy")]
