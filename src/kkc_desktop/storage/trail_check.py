"""Does every line of the trail follow from the one before? Plain tuples, no records made.

A hundred thousand lines take about a second; what was done at the first broken line is then found
out by trying what the line would have been.
"""

import hmac
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sqlcipher3 import dbapi2

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.audit_chain import CHAIN_START, chain_hash_of
from kkc_desktop.domain.verification import Breach, BreachKind

Line = tuple[int, str, str, str, str, str, str, str, str]
"""Number, moment, officer, act, kind and id of the record, reason, digest, chain."""
Report = Callable[[int], None]
"""Hears how many more were checked; may raise to stop the check."""

COLUMNS = "number, recorded_at, officer_id, act, record_kind, record_id, reason, digest, chain"
ALL_LINES = f"SELECT {COLUMNS} FROM audit ORDER BY number"
STATION = RecordKind.STATION.name
EVERY = 2_000
_NEAR = 64
_encode = json.JSONEncoder(ensure_ascii=False).encode


@dataclass(slots=True)
class TrailFacts:
    """What the lines say, for the check of everything else.

    `seals` are the last sealed state of each record and its line, `papers` the digest of each
    closed paper, `duty` who took the desk over, in this order, `erased` the records that were.
    """

    count: int = 0
    number: int = 0
    chain: str = CHAIN_START
    breach: Breach | None = None
    seals: dict[tuple[str, str], tuple[int, str]] = field(default_factory=dict)
    papers: dict[str, tuple[int, str]] = field(default_factory=dict)
    duty: list[str] = field(default_factory=list)
    erased: set[str] = field(default_factory=set)

    def take(self, line: Line) -> None:
        """Remembers what the line says."""
        number, _, officer_id, act, kind, record_id, reason, digest, chain = line
        self.count += 1
        self.number, self.chain = number, chain
        if digest:
            self.seals[(kind, "" if kind == STATION else record_id)] = (number, digest)
        if act == Act.CLOSE_DOCUMENT.name and reason:
            self.papers[record_id] = (number, reason)
        elif act == Act.BEGIN_DUTY.name:
            self.duty.append(officer_id)
        elif act == Act.ERASE_DATA.name:
            self.erased.add(record_id)


def check_trail(connection: dbapi2.Connection, key: bytes, report: Report) -> TrailFacts:
    """Goes through the whole trail from its first line."""
    return follow(connection, connection.execute(ALL_LINES), key, report)


def follow(
    connection: dbapi2.Connection,
    lines: Iterable[Line],
    key: bytes,
    report: Report,
    before: tuple[int, str] = (0, CHAIN_START),
) -> TrailFacts:
    """Goes through lines that begin behind the line of this number and chain.

    After the first broken line the rest is only read: what it seals is still compared.
    """
    facts = TrailFacts(number=before[0], chain=before[1])
    unkeyed = before[0]
    for line in lines:
        if facts.breach is None and line[8] != line_mac(key, facts.chain, line):
            # Lines from before the vault carry a chain without a key, and only before keyed ones.
            if unkeyed == facts.number and _is_unkeyed(facts, line):
                unkeyed = line[0]
            else:
                facts.breach = _explained(connection, key, facts.number, facts.chain)
        facts.take(line)
        if facts.count % EVERY == 0:
            report(EVERY)
    if facts.breach is None and facts.count and unkeyed == facts.number:
        facts.breach = _changed(1, "Celá stopa je bez klíče, jaký má od zavedení trezoru.")
    return facts


def line_mac(key: bytes, previous: str, line: Line, number: int | None = None) -> str:
    """The line's chain as the program would have written it, under another number if given."""
    row = [previous, line[0] if number is None else number, _moment(line[1]), *line[2:8]]
    return hmac.digest(key, _encode(row).encode(), "sha256").hex()


def _is_unkeyed(facts: TrailFacts, line: Line) -> bool:
    """Whether the line follows by the chain of the time before the vault; it sealed nothing."""
    parts = (str(line[0]), _moment(line[1]), *line[2:7])
    follows = line[0] == facts.number + 1 and line[8] == chain_hash_of(facts.chain, parts)
    return follows and not line[7]


def _moment(at: str) -> str:
    """The stored moment as datetime.isoformat writes it: without the fraction that is none."""
    return at[:19] + at[26:] if at[19:26] == ".000000" else at


def _explained(connection: dbapi2.Connection, key: bytes, last: int, chain: str) -> Breach:
    """What was done behind the last good line; the lines near it tell."""
    query = f"SELECT {COLUMNS} FROM audit WHERE number > ? ORDER BY number LIMIT ?"
    near: list[Line] = connection.execute(query, (last, _NEAR)).fetchall()
    number = last + 1
    if near[0][0] > number:
        until = near[0][0] - 1
        words = f"Chybí řádek {number}." if until == number else f"Chybí řádky {number} až {until}."
        return Breach(kind=BreachKind.LINE_DELETED, audit_number=number, words=words)
    true_next = _place_of(key, chain, number, near)
    if true_next is not None:
        return _moved(key, number, near, true_next)
    left_out = _left_out(key, near)
    if left_out:
        words = f"Před řádkem {number} jsou vynechané řádky ({left_out}); další jsou přečíslované."
        return Breach(kind=BreachKind.LINE_DELETED, audit_number=number, words=words)
    return _changed(number, f"Řádek {number} neodpovídá svému klíči.")


def _moved(key: bytes, number: int, near: list[Line], true_next: int) -> Breach:
    """The true line stands further on: a line was put before it, or they changed places."""
    before = [line[8] for line in near]
    is_genuine = any(
        line_mac(key, chain, near[0], number + shift) == near[0][8]
        for chain in before
        for shift in range(_NEAR)
    )
    if is_genuine:
        words = (
            f"Řádky {number} až {number + true_next} nejsou v\u00a0pořadí, v\u00a0jakém vznikly."
        )
        return Breach(kind=BreachKind.LINES_REORDERED, audit_number=number, words=words)
    words = f"Řádek {number} do stopy nepatří; další řádky jsou přečíslované."
    return Breach(kind=BreachKind.LINE_INSERTED, audit_number=number, words=words)


def _place_of(key: bytes, chain: str, number: int, near: list[Line]) -> int | None:
    """Where the line stands now that was written behind the last good one."""
    for place, line in enumerate(near[1:], start=1):
        if line_mac(key, chain, line, number) == line[8]:
            return place
    return None


def _left_out(key: bytes, near: list[Line]) -> int:
    """By how much the lines further on were renumbered down."""
    for one, other in zip(near, near[1:], strict=False):
        for shift in range(1, _NEAR):
            if line_mac(key, one[8], other, other[0] + shift) == other[8]:
                return shift
        if line_mac(key, one[8], other) == other[8]:
            return 0
    return 0


def _changed(number: int, words: str) -> Breach:
    return Breach(kind=BreachKind.LINE_CHANGED, audit_number=number, words=words)
