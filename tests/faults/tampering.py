"""The long form of what hands could do to the files: forgeries, changed bytes, searched days.

Each part gives lines of (what, count, note, faults); the lab's table shows them.
"""

from collections import Counter
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlcipher3 import dbapi2
from tests.factories import KEYS
from tests.journeys.watched import many_days
from tests.storage import forgeries
from tests.storage.safe_desk import make_backup, put_station, unnoticed_changes

from kkc_desktop.domain.errors import DatabaseDamaged
from kkc_desktop.storage.anchor import anchor_of, read_anchor
from kkc_desktop.storage.connection import give_key
from kkc_desktop.storage.database import Database

DAYS = 5


def try_forgeries(folder):
    """Every forgery of every kind at every place."""
    results, missed = Counter(), []
    for forgery in forgeries.all_forgeries():
        with TemporaryDirectory(dir=folder) as place:
            result = _tried(forgery, Path(place))
        results[result] += 1
        if result == "přehlédnuto":
            missed.append(f"{forgery.kind} {forgery.place}")
    note = ", ".join(f"{count}× {result}" for result, count in results.items())
    yield "podvrhy", results.total(), note, missed


def change_bytes(folder):
    """One bit turned at every place of the database, its anchor and a backup."""
    content = forgeries.a_day().evening[forgeries.FILE]
    missed = [*_unseen_in_later_pages(folder, content), *_unseen_in_first_page(folder, content)]
    yield "bajty databáze", len(content), "každý jednou", missed
    yield _anchor_bytes(folder)
    with TemporaryDirectory(dir=folder) as name:
        backup = make_backup(put_station(Path(name)), Path(name) / "zalohy")
        size = backup.stat().st_size
        unnoticed = [f"místo {position}" for position in unnoticed_changes(backup)]
    yield "bajty zálohy", size, "každý jednou", unnoticed


def search_days(folder):
    """Whole days of the real program, killed and restarted, and every file searched."""
    for markers, files, hits in many_days(Path(folder), DAYS):
        yield "prohledaný den", markers, f"{files} souborů", [str(hit) for hit in hits.items()]


def _tried(forgery, place):
    try:
        found = forgeries.try_forgery(forgery, place)
    except dbapi2.IntegrityError:
        return "odmítla databáze"
    if found == ["harmless"]:
        return "beze změny obsahu"
    return "odhaleno" if found else "přehlédnuto"


def _unseen_in_later_pages(folder, content):
    path = Path(folder) / "zmena.kkc"
    pages = set(range(2, len(content) // forgeries.PAGE_BYTES + 1))
    for offset in range(forgeries.PAGE_BYTES):
        path.write_bytes(forgeries.flipped_pages(content, offset))
        with closing(dbapi2.connect(path)) as connection:
            give_key(connection, KEYS.store)
            rows = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        seen = {int(word) for (text,) in rows for word in text.split() if word.isdecimal()}
        yield from (f"stránka {page}, místo {offset}" for page in pages - seen)


def _unseen_in_first_page(folder, content):
    with TemporaryDirectory(dir=folder) as name:
        path = forgeries.a_day().put(Path(name))
        for offset in range(forgeries.PAGE_BYTES):
            flipped = bytearray(content)
            flipped[offset] ^= 0x10
            path.write_bytes(flipped)
            try:
                Database.open(path, KEYS).close()
            except DatabaseDamaged:
                continue
            yield f"stránka 1, místo {offset}"


def _anchor_bytes(folder):
    with TemporaryDirectory(dir=folder) as name:
        path = anchor_of(forgeries.a_day().put(Path(name)))
        content, unnoticed = path.read_bytes(), []
        for position in range(len(content)):
            for bit in range(8):
                flipped = bytearray(content)
                flipped[position] ^= 1 << bit
                path.write_bytes(flipped)
                try:
                    read_anchor(path, KEYS.audit)
                except DatabaseDamaged:
                    continue
                unnoticed.append(f"místo {position}, bit {bit}")
    return "bity kotvy", 8 * len(content), "každý jednou", unnoticed
