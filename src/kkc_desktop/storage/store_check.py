"""The thorough reading of the store that is made while nobody works."""

from collections.abc import Callable
from datetime import datetime

from kkc_desktop.domain.errors import DatabaseDamaged
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.file_check import check_pages
from kkc_desktop.storage.integrity import verify_recent

_STEPS = 3


def store_faults(
    database: Database, now: datetime, report: Callable[[int, int], None]
) -> tuple[str, ...]:
    """What a reading of every page and of the last day's lines finds, in sentences.

    `report` hears the step of how many and may raise to call the reading off.
    """
    faults: list[str] = []
    try:
        with database.bare() as connection:
            report(0, _STEPS)
            if not database.is_read_only:
                faults += [breach.words for breach in check_pages(connection)]
            report(1, _STEPS)
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                faults.append("Databáze je vnitřně poškozená.")
    except DatabaseDamaged as error:
        faults.append(error.text)
    report(2, _STEPS)
    return (*faults, *(breach.words for breach in verify_recent(database, now).breaches))
