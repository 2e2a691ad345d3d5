"""Every kind of forgery that somebody who holds the database's key could try.

`all_forgeries` gives them all, for the long run of ./kkc soak; CI tries a sample of each kind. The
forger has the key of the store, not the one of the trail.
"""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.desk import Clock, open_desk
from tests.factories import KEYS, NOW, OFFICER_ID
from tests.services import records

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.audit_chain import chain_hash_of
from kkc_desktop.domain.document_lists import AttachmentKind
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.services.made_up_prints import print_made_up
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.integrity import verify

PAGE_BYTES = 4096
FILE = "stanice.kkc"
SEALED_TABLES = (
    "contacts",
    "persons",
    "advice",
    "incidents",
    "notices",
    "log_entries",
    "documents",
    "signatures",
    "copies",
    "papers",
    "scan_pages",
    "attachments",
    "numbers",
    "station",
    "officers",
    "duty",
    "search_entries",
    "outage_kits",
    "blank_forms",
)
_REFUSED = "opening refused"


@dataclass(frozen=True)
class Forgery:
    """One forgery: its kind, where it is done, and how to do it to a folder of evening files."""

    kind: str
    place: str
    forge: Callable[[Path], None]


@dataclass(frozen=True)
class Day:
    """The files of a station at noon and in the evening; the evening knows more."""

    noon: dict[str, bytes]
    evening: dict[str, bytes]

    def put(self, folder: Path) -> Path:
        """The evening's files in the folder; gives the database's path."""
        for name, content in self.evening.items():
            (folder / name).write_bytes(content)
        return folder / FILE


@cache
def a_day() -> Day:
    """One day's work by the real services, looked at twice."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        clock = Clock()
        desk = open_desk(folder / FILE, clock)
        database = desk.workplace.database
        with database.transaction() as tx:
            tx.audit.append(OFFICER_ID, Act.SET_UP_STATION, NOW, RecordKind.STATION, "KON")
        desk.duty.begin(OFFICER_ID)
        _work(desk, clock)
        database.close()
        noon = _files(folder)
        database.unseal(KEYS)
        _work(desk, clock)
        desk.duty.begin(OFFICER_ID)
        database.close()
        return Day(noon, _files(folder))


def _work(desk, clock):
    """Something of every kind, and every later step of a document."""
    contact = records.finished_contact(desk)
    clock.pass_by(minutes=3)
    records.recorded_advice(desk)
    records.ended_incident(desk)
    document = records.closed_document(desk, contact.id).document
    print_made_up(desk.print_jobs, document.id, "PDF", 2)
    pages = desk.returning.read(desk.documents.paper(document.id).content)
    desk.returning.attach(desk.returning.sort("sken.pdf", pages))
    desk.returning.attach_file(document.id, AttachmentKind.OTHER, "soubor.txt", b"obsah")
    records.voided_document(desk)
    open_document = records.complete_document(desk)
    desk.documents.save(open_document)
    desk.documents.discard(desk.documents.save(records.complete_document(desk)).document)
    kept, struck = records.blank_forms(desk)
    desk.documents.save(desk.outage.begin_entry(kept.id))
    desk.striking.void([struck], "promočený")
    desk.workplace.database.anchor.rest()


def _files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def breaches_found(path):
    """The kinds of breach that opening and verifying tell of; empty when all seems sound."""
    try:
        database = Database.open(path, KEYS)
    except KkcError:
        return [_REFUSED]
    with closing(database):
        return [breach.kind.name for breach in verify(database).breaches]


def content_of(path):
    """Everything stored but unfinished work, to tell a harmless change from a missed one.

    How far SQLite has counted the known names is not stored by anybody: a lower count harms
    nothing, as the next id is above the last row as well.
    """
    with closing(connect(path, KEYS.store)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%_index%'"
            " AND name NOT IN ('drafts', 'sqlite_sequence') ORDER BY name"
        ).fetchall()
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for (name,) in tables}


def try_forgery(forgery, folder):
    """The kinds found after the forgery; harmless if the content stayed the same."""
    path = a_day().put(folder)
    forgery.forge(folder)
    found = breaches_found(path)
    return found or (["harmless"] if content_of(path) == evening_content() else [])


@cache
def evening_content():
    """What the untouched evening holds."""
    with TemporaryDirectory() as name:
        return content_of(a_day().put(Path(name)))


def all_forgeries() -> Iterator[Forgery]:
    """Every forgery of every kind at every place of the day."""
    yield from line_forgeries()
    yield from record_forgeries()
    yield from page_forgeries()
    yield from file_forgeries()


def line_forgeries() -> Iterator[Forgery]:
    """Each line of the trail changed, taken out, put in, swapped, the rest cut off or rewritten."""
    lines = [row[0] for row in evening_content()["audit"]]
    changes = {
        "reason": "reason = reason || 'x'",
        "officer": "officer_id = 'kdosi'",
        "moment": "recorded_at = '2020' || substr(recorded_at, 5)",
        "act": "act = 'BROWSE'",
        "act to no act": "act = act || 'x'",
        "kind": "record_kind = 'NONE'",
        "kind to no kind": "record_kind = record_kind || 'x'",
        "record": "record_id = record_id || 'x'",
        "digest": "digest = digest || '0'",
        "chain": "chain = 'f' || substr(chain, 2)",
    }
    for number in lines:
        for what, change in changes.items():
            statement = f"UPDATE audit SET {change} WHERE number = {number}"
            yield _sql(f"line's {what} changed", number, statement)
        yield _sql("lines cut off", number, f"DELETE FROM audit WHERE number >= {number}")
        inserted = (
            f"INSERT INTO audit SELECT {number}, recorded_at, officer_id, 'CONSULT', 'NONE', '',"
            f" 'podvrh', chain, '' FROM audit WHERE number = {number + 1}"
        )
        yield _sql("line put in", number, *_shift(number, 1), inserted)
        yield Forgery("plain chain rewritten", str(number), partial(_rewrite, number=number))
        if number < lines[-1]:
            gone = f"DELETE FROM audit WHERE number = {number}"
            yield _sql("line taken out", number, gone)
            yield _sql("line taken out, rest renumbered", number, gone, *_shift(number + 1, -1))
            yield _sql("lines swapped", number, *_swap(number))


def record_forgeries() -> Iterator[Forgery]:
    """Each field of each sealed row changed, and each row deleted."""
    with TemporaryDirectory() as name, closing(_connection(a_day().put(Path(name)))) as connection:
        columns = {
            table: [row[1:3] for row in connection.execute(f"PRAGMA table_info({table})")]
            for table in SEALED_TABLES
        }
        rows = {
            table: [row[0] for row in connection.execute(f"SELECT rowid FROM {table}")]
            for table in SEALED_TABLES
        }
    for table in SEALED_TABLES:
        for rowid in rows[table]:
            for column, kind in columns[table]:
                if (table, column) in {("search_entries", "id"), ("duty", "number")}:
                    continue
                is_moment = table == "duty" and column == "began_at"
                if is_moment:
                    continue
                value = {"INTEGER": f"coalesce({column}, 0) + 1", "BLOB": "x'00'"}.get(
                    kind, f"coalesce({column}, '') || 'x'"
                )
                yield _sql(
                    f"{table} changed",
                    f"{rowid} {column}",
                    f"UPDATE {table} SET {column} = {value} WHERE rowid = {rowid}",
                )
            yield _sql(f"{table} deleted", rowid, f"DELETE FROM {table} WHERE rowid = {rowid}")


def page_forgeries() -> Iterator[Forgery]:
    """Each page of noon put back into the evening's file, byte for byte."""
    noon, evening = a_day().noon[FILE], a_day().evening[FILE]
    for start in range(0, min(len(noon), len(evening)), PAGE_BYTES):
        if noon[start : start + PAGE_BYTES] != evening[start : start + PAGE_BYTES]:
            page = start // PAGE_BYTES + 1
            yield Forgery("old page put back", str(page), partial(_put_page, start=start))


def file_forgeries() -> Iterator[Forgery]:
    """The whole file or the anchor replaced, taken away or spoiled."""
    yield Forgery("old file put back", "", _put_old_file)
    yield Forgery("old file put back and worked on", "", _put_old_file_and_work)
    yield Forgery("anchor taken away", "", lambda folder: _anchor(folder).unlink())
    yield Forgery("anchor emptied", "", lambda folder: _anchor(folder).write_bytes(b""))
    yield _sql("triggers dropped", "", keep_triggers=False)


def flipped_pages(content: bytes, offset: int) -> bytes:
    """The file with one bit turned in every page but the first, at this place of the page."""
    flipped = bytearray(content)
    for start in range(PAGE_BYTES, len(content), PAGE_BYTES):
        flipped[start + offset] ^= 0x10
    return bytes(flipped)


def _sql(kind, place, *statements, keep_triggers=True):
    return Forgery(
        kind, str(place), partial(_run, statements=statements, keep_triggers=keep_triggers)
    )


def _run(folder, statements, keep_triggers=True):
    """Runs the statements with the locks of their tables out of the way, and puts them back.

    Not to keep the triggers is to drop them all.
    """
    words = set(re.findall(r"\w+", " ".join(statements)))
    with closing(_connection(folder / FILE)) as connection:
        rows = connection.execute(
            "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        triggers = [(name, sql) for name, table, sql in rows if table in words or not keep_triggers]
        connection.execute("PRAGMA foreign_keys = 0")
        connection.execute("PRAGMA synchronous = 0")
        connection.execute("BEGIN")
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, sql in triggers if keep_triggers else ():
            connection.execute(sql)
        connection.execute("COMMIT")


def _shift(first, by):
    """Renumbers all lines from this one on, past the primary key."""
    return (
        f"UPDATE audit SET number = -(number + {by}) WHERE number >= {first}",
        "UPDATE audit SET number = -number WHERE number < 0",
    )


def _swap(number):
    return (
        f"UPDATE audit SET number = -{number + 1} WHERE number = {number}",
        f"UPDATE audit SET number = {number} WHERE number = {number + 1}",
        "UPDATE audit SET number = -number WHERE number < 0",
    )


def _rewrite(folder, number):
    """Changes a line and recomputes the rest as a chain without a key would be."""
    with closing(_connection(folder / FILE)) as connection:
        rows = connection.execute("SELECT * FROM audit ORDER BY number").fetchall()
    statements, previous = [], rows[number - 2][7] if number > 1 else "0" * 64
    for row in rows[number - 1 :]:
        parts = (str(row[0]), row[1].replace(".000000", ""), *row[2:6], "podvrh")
        previous = chain_hash_of(previous, parts)
        statements.append(
            f"UPDATE audit SET reason = 'podvrh', digest = '', chain = '{previous}'"
            f" WHERE number = {row[0]}"
        )
    _run(folder, statements)


def _put_page(folder, start):
    path = folder / FILE
    content = bytearray(path.read_bytes())
    content[start : start + PAGE_BYTES] = a_day().noon[FILE][start : start + PAGE_BYTES]
    path.write_bytes(content)


def _put_old_file(folder):
    (folder / FILE).write_bytes(a_day().noon[FILE])


def _put_old_file_and_work(folder):
    """As many new lines as to pass the anchor's number, with an anchor out of the way."""
    kept = _anchor(folder).read_bytes()
    for name, content in a_day().noon.items():
        (folder / name).write_bytes(content)
    with closing(Database.open(folder / FILE, KEYS)) as database:
        for _ in range(len(evening_content()["audit"])):
            with database.transaction() as tx:
                tx.audit.append(OFFICER_ID, Act.BROWSE, NOW)
    _anchor(folder).write_bytes(kept)


def _anchor(folder):
    return (folder / FILE).with_suffix(".kotva")


def _connection(path):
    return connect(path, KEYS.store)


def copy_of_noon(folder):
    """Noon's files, anchor and all: the rollback that only a paper from the afternoon exposes."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in a_day().noon.items():
        (folder / name).write_bytes(content)
    return folder / FILE
