"""The workplace: one database, one clock, one person on duty; every act passes through here."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.errors import NoRight, PasswordNeeded, SignInExpired
from kkc_desktop.domain.list_entry import ListEntry
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.restriction import CARED_KINDS, demand_unrestricted, is_stopped
from kkc_desktop.domain.rights import CONFIRMED_ACTS, EXERCISE_ACTS, demand, may
from kkc_desktop.domain.safekeeping import LONGEST_IDLE_MINUTES
from kkc_desktop.domain.station import Officer, Station
from kkc_desktop.services.list_shelf import ListShelf
from kkc_desktop.services.templates import TemplateShelf
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.failures import sealed

if TYPE_CHECKING:
    from kkc_desktop.storage.known_names import KnownNames
    from kkc_desktop.storage.transaction import Transaction


LONGEST_SESSION_S = 12 * 3600.0
CONFIRMED_FOR_S = 120.0
LEAVING_ACTS = frozenset({Act.LOCK, Act.UNLOCK, Act.BEGIN_DUTY, Act.END_DUTY})
CLOCK_TOLERANCE = timedelta(minutes=1)


class Workplace:
    """What all services share. `now` gives an aware moment, `new_id` a fresh uuid text.

    `elapsed` gives seconds that only ever grow, whatever happens to the clock; a session ends
    twelve hours after its sign-in by them. `clock_moved_back` is how far the clock was last seen
    to jump back, None while it did not. `opened` are the ids of the matters the person on duty has
    opened; they are forgotten when somebody else sits down. `templates` are the kinds of document,
    `lists` the code lists, advice, referrals, help lines, snippets and rooms in force.
    """

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        self.database = database
        self.now = now
        self.new_id = new_id
        self.elapsed = elapsed
        self.clock_moved_back: timedelta | None = None
        self.opened: frozenset[str] = frozenset()
        self._opened_by = ""
        self.lock_after_minutes = LONGEST_IDLE_MINUTES
        self.templates = TemplateShelf(database.packs_at_once, self.today)
        self.lists = ListShelf(self._list_entries)
        self._seated_at = 0.0
        self._confirmed_at: float | None = None
        self._officer: Officer | None = None
        self._station = database.station_at_once()

    @property
    def station(self) -> Station:
        """The station whose desk this is; refused with NoRight before the set-up."""
        if self._station is None:
            raise NoRight("Stanice zatím není založena.", "Nejprve ji založte.")
        return self._station

    @cached_property
    def known_names(self) -> "KnownNames":
        """The names of people at the desk, in memory while somebody is on duty."""
        from kkc_desktop.storage.known_names import KnownNames

        return KnownNames()

    def today(self) -> date:
        """The day at the desk, on which validity is judged."""
        return self.now().astimezone(ZONE).date()

    @property
    def folder(self) -> Path:
        """Where the data lie on this computer."""
        return self.database.path.parent

    @property
    def officer(self) -> Officer:
        """The person on duty; refused with DeskLocked at a locked desk, else with NoRight."""
        if self._officer is None and self.database.is_sealed:
            raise sealed()
        if self._officer is None:
            raise NoRight("Nikdo není ve službě.", "Převezměte přepážku svým jménem.")
        return self._officer

    @property
    def has_expired(self) -> bool:
        """Whether the person on duty signed in so long ago that the password is due again."""
        return self.is_on_duty and self.elapsed() - self._seated_at > LONGEST_SESSION_S

    @property
    def is_on_duty(self) -> bool:
        """Whether somebody has taken the desk."""
        return self._officer is not None

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act; pages offer only what is."""
        is_known = act not in EXERCISE_ACTS or self.station.is_exercise
        return self._officer is not None and is_known and may(self._officer.role, act)

    def seat(self, officer: Officer | None) -> None:
        """Puts the person on duty; called by the duty service alone."""
        if officer is not None and officer.id != self._opened_by:
            self.opened, self._opened_by = frozenset(), officer.id
        self.__dict__.pop("known_names", None)
        self._officer = officer
        self._seated_at = self.elapsed()
        self._confirmed_at = None

    def confirm(self) -> None:
        """The person on duty has just given the password again; called by the accounts alone."""
        self._confirmed_at = self.elapsed()

    def demand_confirmed(self) -> None:
        """Refuses with PasswordNeeded unless the password was given a moment ago; asks once."""
        confirmed_at, self._confirmed_at = self._confirmed_at, None
        if confirmed_at is None or self.elapsed() - confirmed_at > CONFIRMED_FOR_S:
            raise PasswordNeeded(
                "Tento úkon potvrďte svým heslem.",
                "Zapište heslo, kterým se přihlašujete k přepážce.",
            )

    def adopt(self, station: Station) -> None:
        """Takes over changed station data; called by the station service alone."""
        self._station = station

    @contextmanager
    def act(
        self, act: Act, kind: RecordKind = RecordKind.NONE, record_id: str = "", reason: str = ""
    ) -> Iterator["Transaction"]:
        """One act of the person on duty: the right, one transaction, one audit line.

        Refused with NoRight; with SignInExpired twelve hours after the sign-in; with
        PasswordNeeded when the act asks for the password again; with RecordRestricted when the
        record's data are only kept.
        """
        officer = self.permit(act)
        with self.database.transaction(may_use_reserve=act.may_use_reserve) as transaction:
            self._notice_clock(transaction)
            if record_id and kind in CARED_KINDS and is_stopped(act):
                demand_unrestricted(act, transaction.data_steps.restriction(record_id))
            yield transaction
            words = reason or transaction.audit.reason
            transaction.audit.append(officer.id, act, self.now(), kind, record_id, words)

    def permit(self, act: Act) -> Officer:
        """The gate alone, for an act whose line is written into the file that it makes.

        Gives the person on duty; refused as `act` is.
        """
        officer = self.officer
        demand(officer.role, act)
        if act not in LEAVING_ACTS:
            self._demand_fresh()
        if act in CONFIRMED_ACTS:
            self.demand_confirmed()
        return officer

    @contextmanager
    def look(self, act: Act = Act.BROWSE) -> Iterator["Transaction"]:
        """Reading that leaves no line of its own, by somebody who has the right to the act."""
        demand(self.officer.role, act)
        self._demand_fresh()
        with self.database.reading() as transaction:
            yield transaction

    @contextmanager
    def keep(self) -> Iterator["Transaction"]:
        """Storing unfinished work: no line, and the disk's reserve may be used for it."""
        demand(self.officer.role, Act.RESTORE_DRAFT)
        with self.database.transaction(may_use_reserve=True) as transaction:
            yield transaction

    def _list_entries(self, kind: ListKind) -> tuple[ListEntry, ...]:
        """What the station changed of a list; it names nobody, so that anybody may see it."""
        with self.database.reading() as transaction:
            return transaction.list_entries.of(kind)

    def _demand_fresh(self) -> None:
        if self.has_expired:
            raise SignInExpired(
                "Od přihlášení uplynulo dvanáct hodin. Rozepsaný text zůstal na obrazovce.",
                "Přihlaste se znovu heslem a pokračujte, kde jste přestali.",
            )

    def _notice_clock(self, transaction: "Transaction") -> None:
        """Writes a line of its own when the clock went back since the last one."""
        last, now = transaction.audit.last_at(), self.now()
        if last is None or last - now <= CLOCK_TOLERANCE:
            return
        self.clock_moved_back = last - now
        words = f"zpět o {int((last - now).total_seconds())} s"
        transaction.audit.append(self.officer.id, Act.NOTICE_CLOCK, now, reason=words)
