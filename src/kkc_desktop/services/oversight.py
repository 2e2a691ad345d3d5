"""Oversight: who did what, who looked at whom, and the proof that nobody mended the trail."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, AuditEntry, RecordKind
from kkc_desktop.domain.audit_chain import short_head
from kkc_desktop.domain.czech import fold, moment_words
from kkc_desktop.domain.errors import DatabaseDamaged, NotComplete
from kkc_desktop.domain.oversight import (
    PaperProof,
    PaperVerdict,
    PersonQuery,
    PersonTrail,
    TrailExport,
    TrailFilter,
    TrailLine,
    check_mark,
    person_query,
)
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.station import Officer
from kkc_desktop.domain.verification import Verification
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.anchor import Anchor, anchor_of, read_anchor
from kkc_desktop.storage.integrity import verify
from kkc_desktop.storage.leaving_files import leaving_files
from kkc_desktop.storage.trail_lines import EXPORTED

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

PAGE = 200
_MOST_PERMUTED = 3
_LOST_NUMBER = "vydáno v\u00a0datech, která nahradil starší soubor"


class Oversight:
    """The verbs of the overseer's page. Every look into the trail is a line of the trail."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def now(self) -> datetime:
        """The clock of the desk."""
        return self._workplace.now()

    def officers(self) -> tuple[Officer, ...]:
        """Everybody whose acts may stand in the trail."""
        return self._workplace.database.officers_at_once()

    def anchor_fault(self) -> str:
        """Why the anchor does not fit the trail, empty when it does."""
        return self._workplace.database.anchor.fault

    def lines(
        self, wanted: TrailFilter, before: int | None = None, limit: int = PAGE
    ) -> tuple[TrailLine, ...]:
        """Lines of everybody by the filter, newest first; the look is logged before it is shown."""
        with self._workplace.act(Act.CONSULT_AUDIT, reason=wanted.words) as tx:
            return self._read(tx, tx.trail.page(wanted, before, limit))

    def own_lines(self, before: int | None = None, limit: int = PAGE) -> tuple[TrailLine, ...]:
        """What the person on duty did, newest first; open to every role."""
        wanted = TrailFilter(officer_id=self._workplace.officer.id)
        with self._workplace.act(Act.CONSULT_OWN_AUDIT) as tx:
            return self._read(tx, tx.trail.page(wanted, before, limit))

    def who_looked_at(self, typed: str) -> PersonTrail:
        """Every line about the records that name the person: name or number, and day of birth.

        The trail keeps a digest of what was typed. Refused with NotComplete when it is too short.
        """
        person = person_query(typed)
        if len("".join(person.words)) < 2:
            text = "Zapište jméno a\u00a0příjmení nebo číslo."
            fix = "Datum narození výběr zúží, například Jana Malá 15.\u00a03.\u00a01985."
            raise NotComplete((Problem(field="person", text=text, fix=fix),))
        with self._workplace.act(Act.CONSULT_AUDIT) as tx:
            tx.audit.reason = f"osoba {tx.audit.digest_of(fold(typed))}"
            records = tx.trail.naming(person)
            digests = [tx.audit.digest_of(words) for words in _as_searched(person)]
            entries = tx.trail.about(records, digests)
            return PersonTrail(record_count=len(records), lines=self._read(tx, entries))

    def verify(self, progress: Callable[[int, int], None] | None = None) -> Verification:
        """Verifies everything that is stored; for a thread of its own.

        `progress` hears how much of how much is done and may raise to call it off.
        """
        with self._workplace.look(Act.VERIFY_AUDIT):
            pass
        found = verify(self._workplace.database, progress)
        words = f"řádků {found.checked_lines}, závad {len(found.breaches)}"
        if found.breaches:
            first = found.breaches[0]
            words += f", první {first.kind.label} na řádku {first.audit_number}"
        with self._workplace.act(Act.VERIFY_AUDIT, reason=words):
            pass
        return found

    def verify_paper(self, number: str, head: str) -> PaperProof:
        """Compares the mark of a paper with the trail: whether these data made that paper.

        Refused with NotComplete when the mark is not whole.
        """
        (line, letters), problems = check_mark(number, head)
        if problems:
            raise NotComplete(problems)
        with self._workplace.act(Act.VERIFY_AUDIT) as tx:
            proof = _proof(tx, line, letters)
            tx.audit.reason = f"papír, řádek {line}: {proof.verdict.label}"
        return proof

    def export(self, folder: Path) -> TrailExport:
        """Writes the whole trail as JSON Lines with a file of its SHA-256 beside it.

        It holds ids and no names, and no spreadsheet reads formulas of it. Asks for the password.
        """
        with leaving_files() as leaving, self._workplace.act(Act.EXPORT_AUDIT) as tx:
            number, chain = tx.audit.head()
            content = _json_lines(tx.trail.rows())
            digest = hashlib.sha256(content).hexdigest()
            path = folder / f"auditni-stopa-{self._workplace.station.code}-{number}.jsonl"
            leaving.write(path, content)
            sums = path.with_name(f"{path.name}.sha256")
            leaving.write(sums, f"{digest}  {path.name}\n".encode())
            words = f"řádky 1 až {number}, {short_head(chain)}, sha256 {digest[:16]}"
            tx.audit.reason = words
        return TrailExport(path=path, line_count=number, digest=digest)

    def accept_anchor(self, reason: str) -> None:
        """Accepts the trail as it stands and makes a new anchor of it. Asks for the password.

        The old anchor is kept beside it. Numbers that only the old one knew are struck out in the
        register, so that they are never given again. Refused with NotComplete without a reason.
        """
        if not reason.strip():
            text = "Chybí důvod, proč se přijímá nová kotva."
            fix = "Zapište, kdo o\u00a0tom rozhodl a\u00a0co předcházelo."
            raise NotComplete((Problem(field="reason", text=text, fix=fix),))
        database = self._workplace.database
        with self._workplace.act(Act.ACCEPT_ANCHOR, reason=reason.strip()) as tx:
            for series, last in self._known_numbers().items():
                tx.numbers.strike_up_to(series, last, self._workplace.now(), _LOST_NUMBER)
        with database.reading() as tx:
            number, chain = tx.audit.head()
            numbers = tx.numbers.last_numbers()
        database.anchor.accept(Anchor(number=number, chain=chain, last_numbers=numbers))

    def _known_numbers(self) -> dict[str, int]:
        database = self._workplace.database
        try:
            return dict(read_anchor(anchor_of(database.path), database.keys.audit).last_numbers)
        except DatabaseDamaged:
            return {}

    def _read(self, tx: "Transaction", entries: Sequence[AuditEntry]) -> tuple[TrailLine, ...]:
        names = {str(officer.id): officer.full_name for officer in self.officers()}
        numbers = tx.trail.numbers_of(sorted({e.record_id for e in entries if e.record_id}))
        return tuple(
            TrailLine(
                entry=entry,
                officer=names.get(entry.officer_id, "neznámý účet"),
                record=_record_words(entry, numbers.get(entry.record_id, "")),
                reason=_reason_words(entry, names),
            )
            for entry in entries
        )


def _record_words(entry: AuditEntry, number: str) -> str:
    if entry.record_kind is RecordKind.NONE:
        return ""
    return f"{entry.record_kind.label} {number}".strip()


def _reason_words(entry: AuditEntry, names: Mapping[str, str]) -> str:
    """The reason; an officer by whom somebody filtered, whose id the trail keeps, by name."""
    if entry.act not in (Act.SEARCH, Act.CONSULT_AUDIT):
        return entry.reason
    said = []
    for part in entry.reason.split(", "):
        before, heading, officer_id = part.rpartition("filtr ")
        said.append(before + heading + names.get(officer_id, officer_id))
    return ", ".join(said)


def _as_searched(person: PersonQuery) -> set[str]:
    """What would have been typed into the search box to find the person."""
    words = [fold(word) for word in person.words]
    orders: Iterable[tuple[str, ...]] = [tuple(words)]
    if len(words) <= _MOST_PERMUTED:
        orders = (
            order for count in range(1, len(words) + 1) for order in permutations(words, count)
        )
    return {" ".join(order) for order in orders}


def _proof(tx: "Transaction", line: int, letters: str) -> PaperProof:
    found = tx.trail.chain_at(line)
    if found is None:
        last, _ = tx.audit.head()
        words = (
            f"Stopa končí řádkem {last}, papír zná řádek {line}. Data jsou starší než papír:"
            " jsou vrácená zpět nebo uříznutá."
        )
        return PaperProof(verdict=PaperVerdict.MISSING, words=words)
    chain, at = found
    if short_head(chain).replace(" ", "") != letters:
        words = (
            f"Řádek {line} má jinou značku. Zkontrolujte opis; souhlasí-li, papír z\u00a0těchto dat"
            " nevznikl."
        )
        return PaperProof(verdict=PaperVerdict.DIFFERS, words=words)
    when = f", zapsanému {moment_words(datetime.fromisoformat(at))}" if at else ""
    words = f"Papír odpovídá řádku {line} stopy{when}. Vznikl z\u00a0těchto dat."
    return PaperProof(verdict=PaperVerdict.AGREES, words=words)


def _json_lines(rows: Iterable[tuple[object, ...]]) -> bytes:
    lines = (json.dumps(dict(zip(EXPORTED, row, strict=True)), ensure_ascii=False) for row in rows)
    return "".join(f"{line}\n" for line in lines).encode()
