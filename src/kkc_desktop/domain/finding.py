"""What the search box finds and why."""

from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.audit import RecordKind

WHY_NUMBER = "číslo"
"""Every typed word begins a number of the record itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One found record; `title` and `detail` are readable across the counter.

    `why` says in Czech what matched: number, person, or words in the text; `standing` tells the
    versions of one paper apart and is empty where there is only one.
    """

    kind: RecordKind
    record_id: str
    title: str
    detail: str
    why: str
    standing: str = ""
    recorded_at: datetime
