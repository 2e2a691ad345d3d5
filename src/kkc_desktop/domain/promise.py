"""The promise clock: who asked to be told, by when, and how it was done (§ 158 odst. 2 TŘ)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.promise_lists import PromiseKind, PromiseManner
from kkc_desktop.domain.station import OfficerId

PromiseId = NewType("PromiseId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """Something promised to a person of a record; open while `done_on` is not known.

    `promised_on` is the day the month runs from; `due_on` its last day. `note` names no person.
    """

    id: PromiseId
    kind: PromiseKind = PromiseKind.NOTIFICATION
    record_kind: RecordKind
    record_id: str
    promised_on: date
    due_on: date
    done_on: date | None = None
    manner: PromiseManner = PromiseManner.NOT_CHOSEN
    note: str = ""
    recorded_at: datetime
    recorded_by: OfficerId
    done_at: datetime | None = None
    done_by: OfficerId = OfficerId("")
