"""The demo's third station: a day of long ago whose terms are over, part of it erased by now."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kkc_desktop.demo.flood import StoryClock
from kkc_desktop.domain.erasure import Erasure, ErasureItem
from kkc_desktop.services.desk import Services
from kkc_desktop.services.exercise import (
    HEAD,
    OFFICER,
    STORIES,
    exercise_officers,
    exercise_station,
    receive_visit,
)
from kkc_desktop.services.exercise_password import EXERCISE_COST, EXERCISE_PASSWORD
from kkc_desktop.services.founding import found
from kkc_desktop.services.workplace import Workplace

_YEARS = 12
_MINUTES = _YEARS * 366 * 24 * 60
_FIRST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class OldStation:
    """The desk of long ago, what was erased of it and what is proposed."""

    services: Services
    erased: tuple[ErasureItem, ...]
    proposed: Erasure


def found_old(path: Path, now: Callable[[], datetime], new_id: Callable[[], str]) -> OldStation:
    """Twelve years ago told today: a first proposal was carried out, the next one waits."""
    clock = StoryClock(now, _MINUTES)
    station, officers = replace(exercise_station(), is_exercise=False), exercise_officers()
    passwords = {officer.id: EXERCISE_PASSWORD for officer in officers}
    founded = found(path, station, officers, passwords, clock, new_id, EXERCISE_COST)
    services = Services(Workplace(founded.database, clock, new_id), founded.door)
    services.duty.begin(OFFICER)
    for story in STORIES:
        receive_visit(services, story)
    clock.tell(_MINUTES)
    services.duty.begin(OFFICER)
    retention = services.retention
    first = retention.propose(retention.dry_run().due[:_FIRST], "uplynula skartační lhůta")
    proposed = retention.propose(retention.dry_run().due[:1], "uplynula skartační lhůta")
    services.duty.begin(HEAD)
    services.backups.back_up()
    services.accounts.confirm(EXERCISE_PASSWORD)
    retention.approve(first.id)
    return OldStation(services=services, erased=retention.items(first.id), proposed=proposed)
