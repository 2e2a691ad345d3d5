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
