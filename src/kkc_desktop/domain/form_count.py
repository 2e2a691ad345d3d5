"""How a form goes, counted by field and month: where people stop, go back, get errors.

Nobody's name, no value and no record is kept; the counts never leave the computer by themselves.
"""

from dataclasses import dataclass

from kkc_desktop.domain.data_lists import FieldEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class FormCount:
    """How often the event came at the field in the month; `month` is written 2026-11."""

    form: str
    field: str
    event: FieldEvent
    month: str
    count: int
