"""How the station's data are kept: when the desk locks, where backups go, what became of them."""

from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.problems import Problem

LONGEST_IDLE_MINUTES = 5
"""The law's list asks for a lock after five idle minutes at most (domain 5.6, R8)."""
BACK_UP_AFTER_MINUTES = 15
"""How much work may be lost with the disk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Safekeeping:
    """The station's settings of lock and backup.

    `backup_place` is the folder of the second place, empty until somebody chose one;
    `recovery_confirmed_at` says when somebody confirmed that the recovery key lies in the safe.
    """

    lock_after_minutes: int = LONGEST_IDLE_MINUTES
    backup_place: str = ""
    recovery_confirmed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupRun:
    """One try to make a backup: it counts only when `failure` is empty.

    `audit_number` and `audit_chain` are the newest line of the trail it holds.
    """

    number: int = 0
    made_at: datetime
    place: str
    file_name: str = ""
    byte_count: int = 0
    audit_number: int = 0
    audit_chain: str = ""
    failure: str = ""


def check_safekeeping(settings: Safekeeping) -> list[Problem]:
    """What is wrong with the settings."""
    if 1 <= settings.lock_after_minutes <= LONGEST_IDLE_MINUTES:
        return []
    text = f"Přepážka se zamyká nejpozději po {LONGEST_IDLE_MINUTES}\u00a0minutách."
    fix = f"Zapište 1 až {LONGEST_IDLE_MINUTES}\u00a0minut."
    return [Problem(field="lock_after_minutes", text=text, fix=fix)]
