"""The promise clock: who asked to be told, by when, and how it was done (§ 158 odst. 2 TŘ)."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.problems import Problem
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

    def is_late(self, today: date) -> bool:
        """Whether its last day is over and it was not kept."""
        return self.done_on is None and self.due_on < today


def month_after(day: date) -> date:
    """The same day of the next month, or its last one (§ 158 odst. 2 TŘ: within one month)."""
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def check_promise(promise: Promise) -> list[Problem]:
    """What stops a new promise: a last day before the day it was made."""
    if promise.due_on >= promise.promised_on:
        return []
    text = "Lhůta končí dřív, než byl slib dán."
    return [Problem(field="due_on", text=text, fix="Opravte den, do kdy má být slib splněn.")]


def check_kept(promise: Promise, today: date) -> list[Problem]:
    """What stops writing down that the promise was kept: no day, no manner, a day to come."""
    found = []
    if promise.done_on is None:
        text, fix = "Není zapsán den, kdy byl slib splněn.", "Klávesa F9 zapíše dnešek."
        found.append(Problem(field="done_on", text=text, fix=fix))
    elif promise.done_on > today:
        text, fix = "Den splnění je v\u00a0budoucnosti.", "Zapište den, kdy se tak stalo."
        found.append(Problem(field="done_on", text=text, fix=fix))
    elif promise.done_on < promise.promised_on:
        text, fix = "Den splnění je dřív než slib.", "Opravte den podle spisu."
        found.append(Problem(field="done_on", text=text, fix=fix))
    if promise.manner is PromiseManner.NOT_CHOSEN:
        text, fix = "Není zvoleno, jak byl slib splněn.", "Vyberte, jak se to osoba dozvěděla."
        found.append(Problem(field="manner", text=text, fix=fix))
    return found
