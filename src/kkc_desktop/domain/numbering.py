"""Evidence numbers of the station and reference numbers (č. j.) of the police systems.

The program issues only its own evidence number; the č. j. comes from ETŘ or eSSL and is written in
later (domain 2.2).
"""

import re
from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.problems import Level, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceNumber:
    """One line of the station's register of a year: gap-free, never reused, kept when voided."""

    station_code: str
    year: int
    sequence: int
    kind: RecordKind
    record_id: str
    issued_at: datetime
    void_reason: str = ""

    @property
    def text(self) -> str:
        """The number as written on paper, for example KKC-OL4-2026-000123."""
        return evidence_number_text(self.station_code, self.year, self.sequence)


def evidence_number_text(station_code: str, year: int, sequence: int) -> str:
    """The written form KKC-{station}-{year}-{six digits}."""
    return f"KKC-{station_code}-{year}-{sequence:06d}"


_REFERENCE = re.compile(
    r"[A-Z]{3,5}-\d{1,7}(-\d{1,4})?/[A-ZČŘŠŽ]{1,3}-(19|20)\d{2}-\d{4,6}[A-Z0-9]{0,2}(-[A-Z0-9]{1,6})?"
)


def check_reference_number(text: str) -> list[Problem]:
    """Warns when a č. j. has not the usual form; an unusual one may still be right."""
    if not text.strip() or _REFERENCE.fullmatch(text.strip()):
        return []
    return [
        Problem(
            field="reference_number",
            text=f"Č.\u00a0j. „{text.strip()}“ nemá obvyklý tvar.",
            fix="Porovnejte s ETŘ, například KRPM-12345-1/ČJ-2026-140512; je-li správné, ponechte.",
            level=Level.WARNING,
        )
    ]
