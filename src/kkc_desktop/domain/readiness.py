"""The readiness check: what the station needs for its service, and what was found of it.

A check is green, amber (the work goes on, somebody should look) or red (a part of the service does
not work). What this computer or this desk does not have, is said so and counts for nothing.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from kkc_desktop.domain.czech import ZONE, counted
from kkc_desktop.domain.plain import from_plain, to_plain
from kkc_desktop.domain.station import OfficerId


class CheckKind(Enum):
    """One thing that is looked at, in the order of the paper."""

    DISK = "Místo na disku"
    CLOCK = "Hodiny počítače"
    STORE = "Úložiště dat"
    TRAIL = "Auditní stopa"
    NUMBERS = "Evidenční čísla"
    BACKUP = "Záloha"
    RECOVERY_KEY = "Obnovovací klíč"
    PLAIN_COPY = "Nešifrovaná kopie"
    FONTS = "Písma"
    TEMPLATES = "Šablony dokumentů"
    HELP_LINES = "Linky pomoci"
    BLANK_FORMS = "Tiskopisy pro výpadek"
    PRINTER = "Tiskárna"
    SCANNER = "Skener"
    BREACHES = "Porušení zabezpečení"

    @property
    def label(self) -> str:
        """The Czech name of the check."""
        return self.value


class CheckState(Enum):
    """How it stands, as it is written on paper."""

    RED = "NE"
    AMBER = "POZOR"
    GREEN = "ANO"
    NOT_APPLICABLE = "–"

    @property
    def label(self) -> str:
        """The word of the paper: is it ready."""
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What was found of one thing; `fix` says how to mend it, empty where nothing is wrong."""

    kind: CheckKind
    state: CheckState
    words: str
    fix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """A printer of this computer, as the system describes it."""

    name: str
    is_default: bool = False
    is_offline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Devices:
    """What is connected to this computer."""

    printers: tuple[Printer, ...] = ()
    scanners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreCheck:
    """What a thorough reading of the store found; without faults every page is as written."""

    checked_at: datetime
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadinessReport:
    """One readiness check as it is kept; `content` holds the checks as JSON."""

    number: int = 0
    checked_at: datetime
    officer_id: OfficerId
    red_count: int
    content: str

    @property
    def checks(self) -> tuple[Check, ...]:
        """What was found, in the order of the paper."""
        return tuple(from_plain(Check, each) for each in json.loads(self.content))

    @property
    def amber_count(self) -> int:
        """How many things somebody should look at."""
        return sum(check.state is CheckState.AMBER for check in self.checks)


def report_of(
    checks: Iterable[Check], number: int, checked_at: datetime, officer_id: OfficerId
) -> ReadinessReport:
    """The record of these checks."""
    found = tuple(checks)
    return ReadinessReport(
        number=number,
        checked_at=checked_at,
        officer_id=officer_id,
        red_count=sum(check.state is CheckState.RED for check in found),
        content=json.dumps([to_plain(check) for check in found], ensure_ascii=False),
    )


def failed(kind: CheckKind, text: str, fix: str) -> Check:
    """The red result of a check that could not be made."""
    return Check(
        kind=kind,
        state=CheckState.RED,
        words=f"Nepodařilo se zkontrolovat. {text}".strip(),
        fix=fix or "Zkuste kontrolu znovu; opakuje-li se to, zavolejte správce.",
    )


def by_urgency(checks: Iterable[Check]) -> tuple[Check, ...]:
    """Red first, then amber; the order of the paper within a state."""
    order = list(CheckState)
    return tuple(sorted(checks, key=lambda check: order.index(check.state)))


def verdict_words(report: ReadinessReport) -> str:
    """The whole report in one sentence."""
    if report.red_count:
        return f"Stanice není plně pohotová: {counted(report.red_count, *_FAULTS)}."
    if report.amber_count:
        return f"Stanice je pohotová, {counted(report.amber_count, *_WARNINGS)}."
    return "Stanice je pohotová."


def report_lines(report: ReadinessReport) -> tuple[str, ...]:
    """The report for a terminal: one line for each check, the verdict last."""
    lines = []
    for check in report.checks:
        lines.append(f"{check.state.label:<5}  {check.kind.label}: {check.words}")
        if check.fix:
            lines.append(f"       Jak opravit: {check.fix}")
    return (*lines, verdict_words(report))


def days_between(earlier: datetime, later: datetime) -> int:
    """How many midnights lie between the two moments at the station."""
    return max(0, (_day(later) - _day(earlier)).days)


def _day(moment: datetime) -> date:
    return moment.astimezone(ZONE).date()


_FAULTS = ("závada", "závady", "závad")
_WARNINGS = ("upozornění", "upozornění", "upozornění")
