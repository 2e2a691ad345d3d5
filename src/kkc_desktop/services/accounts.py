"""Accounts: passwords, who may sign in, and the recovery key."""

from dataclasses import replace
from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.account import Account, account_of
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import NotComplete, WrongPassword
from kkc_desktop.domain.password_rules import (
    check_password,
    check_repeated,
    own_words,
    parse_common_passwords,
)
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.station import Officer, OfficerId, Station
from kkc_desktop.services.door import Door
from kkc_desktop.services.duty import VAULT_WORDS, Duty
from kkc_desktop.services.suggested_password import suggest_password
from kkc_desktop.services.workplace import Workplace


@cache
def common_passwords() -> frozenset[str]:
    """The shipped list of passwords that are guessed first."""
    text = asset_path("seed", "common_passwords.txt").read_text(encoding="utf-8")
    return parse_common_passwords(text)


def new_password_problems(
    password: str, again: str, officer: Officer, station: Station
) -> list[Problem]:
    """What is wrong with a new password typed twice."""
    found = check_password(password, own_words(officer, station), common_passwords())
    return found or check_repeated(password, again)


def recovered_password_problems(
    password: str, again: str, account: Account, station: Station
) -> list[Problem]:
    """The same before the store is open, when only the account's name is known."""
    officer = Officer(id=account.officer_id, surname=account.name.split()[-1])
    return new_password_problems(password, again, officer, station)


class Accounts:
    """The verbs of accounts; those that derive a key take most of a second, so use a thread."""

    def __init__(self, workplace: Workplace, door: Door, duty: Duty) -> None:
        self._workplace = workplace
        self._door = door
        self._duty = duty

    def accounts(self) -> tuple[Account, ...]:
        """All accounts in the order they were added, closed ones too."""
        return self._door.vault.accounts()

    @property
    def must_change(self) -> bool:
        """Whether the person on duty signed in with a password that somebody else gave them."""
        account = self._door.vault.account(self._workplace.officer.id)
        return account is not None and account.must_change

    @property
    def officer(self) -> Officer:
        """The person on duty, who is asked for the password."""
        return self._workplace.officer

    def locked_for(self) -> float:
        """How many seconds the person on duty must wait after wrong tries; 0 when not at all."""
        return self._door.locked_for(self._workplace.officer.id)

    def tries_left(self) -> int:
        """How many more wrong tries the person on duty has."""
        return self._door.tries_left(self._workplace.officer.id)

    def confirm(self, password: str) -> None:
        """The person on duty proves who they are, for the one act that follows.

        Refused with WrongPassword, and with LockedOut after the fifth wrong try.
        """
        try:
            self._door.take_keys(self._workplace.officer.id, password)
        except WrongPassword:
            self._duty.tell_failed_tries()
            raise
        self._workplace.confirm()

    def problems(self, password: str, again: str, officer_id: OfficerId) -> list[Problem]:
        """What is wrong with a new password of this officer, typed twice."""
        officer = self._officer(officer_id)
        return new_password_problems(password, again, officer, self._workplace.station)

    def change_password(self, old: str, new: str, again: str) -> None:
        """The person on duty chooses another password.

        Refused with WrongPassword for a wrong old one, NotComplete for a bad new one.
        """
        officer = self._workplace.officer
        self._demand_good(new, again, officer.id)
        self.confirm(old)
        with self._workplace.act(
            Act.CHANGE_PASSWORD, RecordKind.STATION, officer.id, self._next_vault()
        ):
            self._door.vault.set_password(self._workplace.database.keys, officer, new)

    def give_password(self, officer_id: OfficerId, new: str, again: str) -> None:
        """Gives an officer a first password, which they change when they sign in."""
        self._demand_good(new, again, officer_id)
        officer = self._officer(officer_id)
        with self._workplace.act(
            Act.OPEN_ACCOUNT, RecordKind.STATION, officer_id, self._next_vault()
        ):
            self._door.vault.set_password(
                self._workplace.database.keys, officer, new, must_change=True
            )

    def suggest_password(self, officer_id: OfficerId) -> str:
        """Four words drawn at random, good enough for this officer, to be handed over."""
        while True:
            password = suggest_password()
            if not self.problems(password, password, officer_id):
                return password

    def close_account(self, officer_id: OfficerId) -> None:
        """Takes the way in away at once; the person's records keep their name."""
        with self._workplace.act(
            Act.CLOSE_ACCOUNT, RecordKind.STATION, officer_id, self._next_vault()
        ):
            self._door.vault.close_account(self._workplace.database.keys, officer_id)

    def renew_recovery(self) -> str:
        """A new recovery key to print and put into the safe; the old one opens nothing more."""
        with self._workplace.act(
            Act.RENEW_RECOVERY, RecordKind.STATION, reason=self._next_vault()
        ) as transaction:
            kept = transaction.safekeeping.get()
            transaction.safekeeping.put(replace(kept, recovery_confirmed_at=None))
            return self._door.vault.renew_recovery(self._workplace.database.keys)

    def recovery_paper(self, code: str) -> bytes:
        """The sheet for the safe with the recovery key, in memory only."""
        from kkc_desktop.printing.recovery_sheet import render_recovery_sheet

        return render_recovery_sheet(self._workplace.station, code, self._workplace.now())

    def confirm_recovery_kept(self) -> None:
        """Somebody has printed the recovery key and put it into the safe."""
        with self._workplace.act(
            Act.CHANGE_SAFEKEEPING, RecordKind.STATION, reason="obnovovací klíč je v trezoru"
        ) as transaction:
            kept = transaction.safekeeping.get()
            now = self._workplace.now()
            transaction.safekeeping.put(replace(kept, recovery_confirmed_at=now))

    @property
    def is_recovery_kept(self) -> bool:
        """Whether somebody confirmed that the recovery key in force lies in the safe."""
        with self._workplace.look(Act.OPEN_ACCOUNT) as transaction:
            return transaction.safekeeping.get().recovery_confirmed_at is not None

    def tell_recovery(self) -> None:
        """Writes into the trail that the person on duty came in by the recovery key."""
        officer_id = self._workplace.officer.id
        vault = f"{VAULT_WORDS}{self._door.vault.revision}"
        with self._workplace.act(Act.RECOVER_ACCOUNT, RecordKind.STATION, officer_id, vault):
            pass

    def follow_officers(self) -> None:
        """Brings names, roles and leavers of the sign-in window up to the officers' cards."""
        vault, keys = self._door.vault, self._workplace.database.keys
        for officer in self._workplace.database.officers_at_once():
            known, wanted = vault.account(officer.id), account_of(officer)
            if known is None or _look(known) != _look(wanted):
                vault.put_account(keys, officer)
        station = self._workplace.station
        if (vault.station.code, vault.station.short_name) != (station.code, station.short_name):
            vault.put_station(keys, station)

    def _demand_good(self, new: str, again: str, officer_id: OfficerId) -> None:
        problems = self.problems(new, again, officer_id)
        if problems:
            raise NotComplete(tuple(problems))

    def _next_vault(self) -> str:
        """The vault after the change; an older one put back is noticed by it."""
        return f"{VAULT_WORDS}{self._door.vault.revision + 1}"

    def _officer(self, officer_id: OfficerId) -> Officer:
        officers = self._workplace.database.officers_at_once()
        return next(officer for officer in officers if officer.id == officer_id)


def _look(account: Account) -> tuple[object, ...]:
    return (account.name, account.second_line, account.role, account.is_open)
