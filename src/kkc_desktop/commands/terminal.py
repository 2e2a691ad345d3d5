"""A person who signs in at a terminal instead of the window."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path

from kkc_desktop.app import EXERCISE_FILE, STATION_FILE, new_id, now, usual_folder
from kkc_desktop.domain.account import Account
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.errors import NoRight
from kkc_desktop.services.desk import Services
from kkc_desktop.services.entry import Entry
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.boot_clock import boot_seconds
from kkc_desktop.storage.folder import demand_file
from kkc_desktop.ui.data_folder import DataFolder


@contextmanager
def signed_in(data_dir: Path | None, *, exercise: bool, account: str = "") -> Iterator[Services]:
    """The services with somebody on duty who chose an account and gave its password.

    `account` is the choice made on the command line.

    Refused with AlreadyRunning while the desk is open, and as every sign-in is.
    """
    folder = data_dir or usual_folder()
    path = folder / (EXERCISE_FILE if exercise else STATION_FILE)
    demand_file(path)
    with DataFolder(folder):
        door = Entry(path, now, new_id, exercise=exercise).door(was_founded=True)
        assert door is not None, "a founded station has a door"
        chosen = choose(door.accounts(), account)
        entrance = door.enter(chosen.officer_id, ask_secret("Heslo"))
        try:
            workplace = Workplace(entrance.database, now, new_id, boot_seconds)
            services = Services(workplace, door)
            services.duty.begin(entrance.officer_id)
            yield services
            services.duty.end()
        finally:
            entrance.database.close()


def say(words: str) -> None:
    """One line of the answer."""
    sys.stdout.write(f"{words}\n")


def complain(words: str) -> None:
    """One line of what went wrong; it does not mix with the answer."""
    sys.stderr.write(f"{words}\n")


def ask(words: str) -> str:
    """What the person types on a line."""
    sys.stderr.write(f"{words}: ")
    sys.stderr.flush()
    return sys.stdin.readline().rstrip("\n")


def ask_secret(words: str) -> str:
    """The same, not shown on the screen."""
    return getpass(f"{words}: ") if sys.stdin.isatty() else ask(words)


def choose(accounts: Sequence[Account], answer: str = "") -> Account:
    """One of the accounts by its id, its place in the list or a part of its name."""
    if not answer:
        for place, account in enumerate(accounts, start=1):
            complain(f"{place:>3}  {account.name}  {account.second_line}")
        answer = ask("Účet (číslo ze seznamu, nebo část jména)").strip()
    if answer.isdecimal() and 1 <= int(answer) <= len(accounts):
        return accounts[int(answer) - 1]
    found = [each for each in accounts if each.officer_id == answer]
    found = found or [each for each in accounts if answer and fold(answer) in fold(each.name)]
    if len(found) != 1:
        raise NoRight(f"Účet „{answer}“ není na seznamu.", "Zapište číslo ze seznamu.")
    return found[0]
