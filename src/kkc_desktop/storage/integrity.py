"""Proves the stored data: trail, anchor, records, papers, register, search and the file itself.

Meant for a thread of its own: it reads over a pooled connection while the desk goes on. The anchor
is read before the data, because it may lag behind them and never leads.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from sqlcipher3 import dbapi2

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.audit_chain import CHAIN_START
from kkc_desktop.domain.errors import DatabaseDamaged
from kkc_desktop.domain.verification import Breach, BreachKind, Verification
from kkc_desktop.storage.anchor import Anchor, anchor_of, read_anchor
from kkc_desktop.storage.columns import moment_text
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.failures import CORRUPT, NOT_A_DATABASE, code_of
from kkc_desktop.storage.file_check import check_inside, check_pages, check_search
from kkc_desktop.storage.record_check import (
    RETURNED,
    TABLES,
    check_belonging,
    check_papers,
    check_record,
    check_records,
    check_returned,
)
from kkc_desktop.storage.sum_check import check_log_found, check_sum, check_sums
from kkc_desktop.storage.trail_check import COLUMNS, Line, Report, TrailFacts, check_trail, follow

Progress = Callable[[int, int], None]
"""Hears how much of how much is done; may raise to call the verification off."""

_MOST_RECENT_LINES = 20_000
_COUNTED = ("audit", *TABLES.values(), "papers", *RETURNED)
_RECENT = f"SELECT {COLUMNS} FROM audit ORDER BY number DESC LIMIT ?"
_CHAIN_AT = "SELECT chain FROM audit WHERE number = ?"


def verify(database: Database, progress: Progress | None = None) -> Verification:
    """Verifies everything from the first line to the last page of the file."""
    key = database.keys.audit
    anchor, breaches = _read_anchor(database)
    with database.bare() as connection:
        facts = TrailFacts()
        try:
            with _picture(connection):
                report = _reporting(connection, progress)
                facts = check_trail(connection, key, report)
                breaches = _trail_breaches(connection, facts, anchor, breaches)
                breaches += check_records(connection, key, facts, report)
                breaches += check_sums(connection, key)
                breaches += check_log_found(connection)
                numbers = dict(anchor.last_numbers) if anchor else {}
                breaches += check_belonging(connection, facts, numbers)
                breaches += check_papers(connection, facts, report)
                breaches += check_returned(connection, facts, report)
                breaches += check_inside(connection)
            if not database.is_read_only:
                breaches += check_search(connection)
                breaches += check_pages(connection)
        except dbapi2.DatabaseError as error:
            breaches.append(_unreadable(error))
    return _verification(facts, _told_apart(breaches))


def verify_recent(database: Database, now: datetime) -> Verification:
    """Verifies the lines of the last day, the records they speak of and the anchor; quick."""
    key = database.keys.audit
    anchor, breaches = _read_anchor(database)
    with database.bare() as connection:
        facts = TrailFacts()
        try:
            with _picture(connection):
                lines, before = _recent(connection, moment_text(now - timedelta(days=1)))
                facts = follow(connection, lines, key, lambda _: None, before)
                breaches = _trail_breaches(connection, facts, anchor, breaches)
                for (kind_name, record_id), seal in facts.seals.items():
                    kind = next((k for k in TABLES if k.name == kind_name), None)
                    if kind is not None:
                        breaches += check_record(connection, key, kind, record_id, seal)
                    if kind is RecordKind.INCIDENT:
                        breaches += check_sum(connection, key, record_id)
        except dbapi2.DatabaseError as error:
            breaches.append(_unreadable(error))
    return _verification(facts, _told_apart(breaches))


def _read_anchor(database: Database) -> tuple[Anchor | None, list[Breach]]:
    database.anchor.rest()
    try:
        anchor = read_anchor(anchor_of(database.path), database.keys.audit)
    except DatabaseDamaged as error:
        return None, [Breach(kind=BreachKind.ANCHOR, words=error.text)]
    return anchor, []


@contextmanager
def _picture(connection: dbapi2.Connection) -> Iterator[None]:
    """One unchanging picture of the data while the block runs."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def _reporting(connection: dbapi2.Connection, progress: Progress | None) -> Report:
    counts = " + ".join(f"(SELECT count(*) FROM {table})" for table in _COUNTED)
    (total,) = connection.execute(f"SELECT {counts}").fetchone()
    done = 0

    def report(more: int) -> None:
        nonlocal done
        done += more
        if progress is not None:
            progress(min(done, total), total)

    return report


def _trail_breaches(
    connection: dbapi2.Connection,
    facts: TrailFacts,
    anchor: Anchor | None,
    breaches: list[Breach],
) -> list[Breach]:
    """The broken line first, then what is wrong with the anchor."""
    found = [facts.breach] if facts.breach else []
    found += breaches
    if anchor is not None:
        found += _anchor_breaches(connection, facts, anchor)
    return found


def _anchor_breaches(
    connection: dbapi2.Connection, facts: TrailFacts, anchor: Anchor
) -> Iterator[Breach]:
    """The trail may have gone on since the anchor was written, it may never lack its line."""
    if anchor.number > facts.number:
        words = f"Stopa končí řádkem {facts.number}, kotva zná i\u00a0řádek {anchor.number}."
        number = facts.number + 1
        yield Breach(kind=BreachKind.TAIL_CUT, audit_number=number, words=words)
        return
    row = connection.execute(_CHAIN_AT, (anchor.number,)).fetchone()
    chain = row[0] if row else CHAIN_START
    if chain != anchor.chain:
        words = f"Řádek {anchor.number} je jiný, než jaký zná kotva."
        yield Breach(kind=BreachKind.OLDER_FILE, audit_number=anchor.number, words=words)


def _told_apart(breaches: list[Breach]) -> list[Breach]:
    """When lines are missing at the end and all records fit the rest, the whole file is older."""
    kinds = {breach.kind for breach in breaches}
    if not kinds <= {BreachKind.TAIL_CUT, BreachKind.REGISTER}:
        return breaches
    words = "Celý soubor s\u00a0daty je starší než jeho kotva."
    return [
        Breach(
            kind=BreachKind.OLDER_FILE,
            audit_number=breach.audit_number,
            words=f"{words} {breach.words}",
        )
        if breach.kind is BreachKind.TAIL_CUT
        else breach
        for breach in breaches
    ]


def _recent(connection: dbapi2.Connection, since: str) -> tuple[list[Line], tuple[int, str]]:
    """The lines from that moment on, and number and chain of the one before them."""
    found: list[Line] = []
    for line in connection.execute(_RECENT, (_MOST_RECENT_LINES,)):
        if line[1] < since:
            return found[::-1], (line[0], line[8])
        found.append(line)
    if not found or found[-1][0] == 1:
        return found[::-1], (0, CHAIN_START)
    first = found.pop()
    return found[::-1], (first[0], first[8])


def _unreadable(error: dbapi2.DatabaseError) -> Breach:
    if code_of(error) not in (CORRUPT, NOT_A_DATABASE) and "decode" not in str(error):
        raise error
    return Breach(kind=BreachKind.FILE, words="Část souboru s\u00a0daty nelze přečíst.")


def _verification(facts: TrailFacts, breaches: list[Breach]) -> Verification:
    return Verification(
        checked_lines=facts.count,
        checked_records=len(facts.seals),
        head_number=facts.number,
        head=facts.chain,
        breaches=tuple(breaches),
    )
