"""A breach of the security of personal data and its 72-hour clock (čl. 33 GDPR, § 41 ZZOÚ)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

from kkc_desktop.domain.data_lists import BreachRisk
from kkc_desktop.domain.station import OfficerId

SecurityBreachId = NewType("SecurityBreachId", str)

REPORT_WITHIN = timedelta(hours=72)
"""From when the controller learned of it to the report to the Office (čl. 33 odst. 1 GDPR)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityBreach:
    """One breach; the clock runs from `learned_at`. `label` is its number in the year, PZ 1/2026.

    Texts name no person. `reported_at` is when the supervisory office was told, `told_at` when the
    people concerned were; a report later than 72 hours says why in `late_reason`.
    """

    id: SecurityBreachId
    label: str = ""
    learned_at: datetime
    happened_at: datetime | None = None
    description: str = ""
    data_kinds: str = ""
    people_count: int | None = None
    cause: str = ""
    consequences: str = ""
    measures: str = ""
    risk: BreachRisk = BreachRisk.NOT_ASSESSED
    reported_at: datetime | None = None
    reported_to: str = ""
    late_reason: str = ""
    told_at: datetime | None = None
    closed_at: datetime | None = None
    note: str = ""
    recorded_at: datetime
    recorded_by: OfficerId
    revision: int = 0

    @property
    def report_by(self) -> datetime:
        """The end of the 72 hours."""
        return self.learned_at + REPORT_WITHIN
