"""Erasing what is past its term: one proposes, another approves, the skeleton stays."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.data_lists import ErasureState, KeptKind
from kkc_desktop.domain.station import OfficerId

ErasureId = NewType("ErasureId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """A proposal to erase the data of the listed records, and what became of it."""

    id: ErasureId
    state: ErasureState = ErasureState.PROPOSED
    proposed_at: datetime
    proposed_by: OfficerId
    settled_at: datetime | None = None
    settled_by: OfficerId = OfficerId("")
    record_count: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureItem:
    """One record of the list; `due_on` is the day from which its term was over."""

    erasure_id: ErasureId
    record_kind: RecordKind
    record_id: str
    kept_kind: KeptKind
    evidence_number: str = ""
    disposal_code: str = ""
    due_on: date
    erased_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldingCopy:
    """A copy of the data from before an erasure, which still holds what was erased.

    `made_at` is None where the copy does not say it.
    """

    name: str
    place: str
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasedResult:
    """What an approval did: the items that were erased, and those left with the reason why."""

    erasure: Erasure
    erased: tuple[ErasureItem, ...]
    left: tuple[tuple[ErasureItem, str], ...] = ()
    copies: tuple[HoldingCopy, ...] = ()
