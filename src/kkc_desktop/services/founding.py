"""Founding a station: its vault, its database and its first officers, all or nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.problems import errors_of
from kkc_desktop.domain.station import (
    MANAGING_ROLES,
    Officer,
    OfficerId,
    Station,
    check_officer,
    check_staff,
    check_station,
)
from kkc_desktop.services.door import Door, tries_of
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.folder import vault_of
from kkc_desktop.storage.kdf_cost import STANDARD_COST, KdfCost
from kkc_desktop.storage.tries import TriesFile
from kkc_desktop.storage.vault import Vault

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Founded:
    """A new station: its open database, its door, and the recovery key to print now or never."""

    database: Database
    door: Door
    recovery_code: str


def found(
    path: Path,
    station: Station,
    officers: tuple[Officer, ...],
    passwords: Mapping[OfficerId, str],
    now: Callable[[], datetime],
    new_id: Callable[[], str],
    cost: KdfCost = STANDARD_COST,
) -> Founded:
    """Founds the station with its first officers; the first who may manage it is the author.

    It is founded at the moment when the database gets its name; a cut before leaves a vault that
    belongs to nothing. Refused with NotComplete when the station or an officer lacks what a paper
    needs, or when nobody could administer the desk.
    """
    _demand_complete(station, officers)
    founder = next(o for o in officers if o.is_active and o.role in MANAGING_ROLES)

    def establish(transaction: "Transaction") -> None:
        transaction.station.put(station)
        for officer in officers:
            transaction.officers.put(officer)
        transaction.audit.append(
            founder.id, Act.SET_UP_STATION, now(), RecordKind.STATION, station.code
        )

    vault, keys, code = Vault.found(
        vault_of(path), new_id(), station, officers, passwords, cost=cost
    )
    vault.write()
    tries = TriesFile(tries_of(path))
    tries.write()
    database = Database.create(path, now(), keys, establish)
    return Founded(database, Door(path, vault, now), code)


def _demand_complete(station: Station, officers: tuple[Officer, ...]) -> None:
    problems = errors_of(check_station(station))
    problems += tuple(p for officer in officers for p in errors_of(check_officer(officer)))
    problems += errors_of(check_staff(officers))
    if problems:
        raise NotComplete(problems)
