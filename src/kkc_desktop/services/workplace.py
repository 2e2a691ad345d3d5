"""The workplace: one database, one clock, one person on duty; every act passes through here."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import NoRight
from kkc_desktop.domain.rights import demand, may
from kkc_desktop.domain.station import Officer, Station
from kkc_desktop.storage.database import Database

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


class Workplace:
    """What all services share. `now` gives an aware moment, `new_id` a fresh uuid text."""

    def __init__(
        self, database: Database, now: Callable[[], datetime], new_id: Callable[[], str]
    ) -> None:
        self.database = database
        self.now = now
        self.new_id = new_id
        self._officer: Officer | None = None
        self._station = database.station_at_once()

    @property
    def is_set_up(self) -> bool:
        """Whether the station has been established in this database."""
        return self._station is not None

    @property
    def station(self) -> Station:
        """The station whose desk this is; refused with NoRight before the set-up."""
        if self._station is None:
            raise NoRight("Stanice zatím není založena.", "Nejprve ji založte.")
        return self._station

    @property
    def folder(self) -> Path:
        """Where the data lie on this computer."""
        return self.database.path.parent

    @property
    def officer(self) -> Officer:
        """The person on duty; refused with NoRight while nobody is."""
        if self._officer is None:
            raise NoRight("Nikdo není ve službě.", "Převezměte přepážku svým jménem.")
        return self._officer

    @property
    def is_on_duty(self) -> bool:
        """Whether somebody has taken the desk."""
        return self._officer is not None

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act; pages offer only what is."""
        return self._officer is not None and may(self._officer.role, act)

    def seat(self, officer: Officer | None) -> None:
        """Puts the person on duty; called by the duty service alone."""
        self._officer = officer

    def adopt(self, station: Station) -> None:
        """Takes over changed station data; called by the station service alone."""
        self._station = station

    @contextmanager
    def act(
        self, act: Act, kind: RecordKind = RecordKind.NONE, record_id: str = "", reason: str = ""
    ) -> Iterator["Transaction"]:
        """One act of the person on duty: the right, one transaction, one audit line."""
        demand(self.officer.role, act)
        with self.database.transaction() as transaction:
            yield transaction
            transaction.audit.append(self.officer.id, act, self.now(), kind, record_id, reason)
