"""The readiness check of the station: made, kept, logged, printed, and what the duty line warns of.

Services know no devices: what is connected to the computer comes in from the screen.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import KkcError, StorageUnavailable
from kkc_desktop.domain.readiness import (
    Check,
    Devices,
    ReadinessReport,
    StoreCheck,
    days_between,
    report_of,
)
from kkc_desktop.domain.readiness_rules import (
    SMALL_JUMP,
    disk_words,
    moved_back_words,
)
from kkc_desktop.domain.rights import demand
from kkc_desktop.services.readiness_checks import Looks
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.folder import free_bytes

Progress = Callable[[int, int], None]


class Readiness:
    """The verbs of the readiness page, of the start of a shift and of the duty line."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self.thorough: StoreCheck | None = None

    def check(self, devices: Devices, progress: Progress | None = None) -> ReadinessReport:
        """Looks at everything, keeps and logs the result; for a thread beside the window.

        `progress` hears how many checks are done of how many; what it raises calls the check off,
        and nothing is kept. Where nothing can be stored, the result has no number.
        """
        looks = Looks(self._workplace, devices, self.thorough)
        checks: list[Check] = []
        for kind in looks.all:
            if progress:
                progress(len(checks), len(looks.all))
            checks.append(looks.look_at(kind))
        if progress:
            progress(len(checks), len(looks.all))
        report = report_of(checks, 0, self._workplace.now(), self._workplace.officer.id)
        with suppress(StorageUnavailable):
            return self._kept(report)
        return report

    def last(self) -> ReadinessReport | None:
        """The newest check, None when there was none."""
        with self._workplace.look(Act.CHECK_READINESS) as tx:
            return tx.readiness.last()

    def days_without_red(self) -> int:
        """How many days have passed since a check last was red, or since the first check."""
        with self._workplace.look(Act.CHECK_READINESS) as tx:
            since = tx.readiness.first_after_red()
        return days_between(since.checked_at, self._workplace.now()) if since else 0

    def officer_name(self, report: ReadinessReport) -> str:
        """Who was on duty at the check; empty for somebody unknown."""
        officers = self._workplace.database.officers_at_once()
        return next((o.full_name for o in officers if o.id == report.officer_id), "")

    def sheet(self, report: ReadinessReport) -> bytes:
        """The PDF of the check for the station's folder."""
        from kkc_desktop.domain.audit_chain import paper_mark
        from kkc_desktop.printing.readiness_sheet import render_readiness

        with self._workplace.look(Act.CHECK_READINESS) as tx:
            line = tx.readiness.line_of(_line_id(report))
        witness = paper_mark(*line) if line else ""
        name = self.officer_name(report)
        return render_readiness(report, self._workplace.station, name, witness)

    def check_store(self, progress: Progress | None = None) -> StoreCheck:
        """Reads every page of the store and the last day's lines for faults, while nobody works.

        The result goes into the following readiness checks. It is not logged: nobody did it.
        """
        from kkc_desktop.storage.store_check import store_faults

        demand(self._workplace.officer.role, Act.CHECK_READINESS)
        now = self._workplace.now()
        faults = store_faults(self._workplace.database, now, progress or _unheard)
        self.thorough = StoreCheck(checked_at=now, faults=faults)
        return self.thorough

    def disk_words(self) -> str | None:
        """What the duty line says of a disk that fills up; None while there is room."""
        try:
            return disk_words(free_bytes(self._workplace.folder))
        except OSError:
            return "Disk s\u00a0daty nelze číst"

    def clock_words(self) -> str | None:
        """What the duty line says of a clock that went back; None while it goes right."""
        if self._workplace.clock_moved_back:
            return moved_back_words(self._workplace.clock_moved_back)
        with suppress(KkcError), self._workplace.look(Act.CHECK_READINESS) as tx:
            last, now = tx.audit.last_at(), self._workplace.now()
            if last and last - now > SMALL_JUMP:
                return moved_back_words(last - now)
        return None

    def _kept(self, report: ReadinessReport) -> ReadinessReport:
        last = self.last()
        numbered = replace(report, number=last.number + 1 if last else 1)
        with self._workplace.act(
            Act.CHECK_READINESS, record_id=_line_id(numbered), reason=f"závad: {report.red_count}"
        ) as tx:
            tx.readiness.add(numbered)
        return numbered


def _unheard(_done: int, _total: int) -> None:
    """The progress that nobody follows."""


def _line_id(report: ReadinessReport) -> str:
    """How the trail's line names the check."""
    return f"kontrola-{report.number}"
