"""Whatever is done to the data by somebody who holds their key, verification tells of it.

CI tries a sample of each kind; ./kkc soak tries them all.
"""

from contextlib import closing
from datetime import timedelta

import pytest
from sqlcipher3 import dbapi2
from tests.chain import chain_hash
from tests.factories import KEYS, NOW, OFFICER_ID
from tests.storage import forgeries

from kkc_desktop.domain.audit import Act, AuditEntry
from kkc_desktop.domain.audit_chain import CHAIN_START, chain_mac
from kkc_desktop.domain.errors import DatabaseDamaged
from kkc_desktop.domain.verification import BreachKind
from kkc_desktop.storage.anchor import anchor_of, read_anchor
from kkc_desktop.storage.connection import connect, give_key
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.integrity import verify, verify_recent
from kkc_desktop.storage.trail_check import check_trail

STRIDE = 61
NAMED = {
    "line put in": "LINE_INSERTED",
    "line taken out": "LINE_DELETED",
    "lines swapped": "LINES_REORDERED",
    "lines cut off": "TAIL_CUT",
    "plain chain rewritten": "LINE_CHANGED",
    "old file put back": "OLDER_FILE",
    "old file put back and worked on": "OLDER_FILE",
    "triggers dropped": "SHAPE",
}


def sample(found):
    """Of each kind the first, one from the middle and the last of its places."""
    kinds = {}
    for forgery in found:
        kinds.setdefault(forgery.kind, []).append(forgery)
    for places in kinds.values():
        yield from dict.fromkeys((places[0], places[len(places) // 2], places[-1]))


@pytest.fixture
def evening(tmp_path):
    """The path of the evening's database, with everything beside it."""
    return forgeries.a_day().put(tmp_path)


@pytest.fixture
def database(evening):
    with closing(Database.open(evening, KEYS)) as database:
        yield database


def test_an_honest_day_is_sound(database):
    found = verify(database)
    assert found.breaches == ()
    assert found.checked_lines == found.head_number > 20
    assert found.checked_records > 10


@pytest.mark.parametrize(
    "forge",
    [forgeries.line_forgeries, forgeries.record_forgeries, forgeries.file_forgeries],
    ids=["lines", "records", "files"],
)
def test_every_kind_of_forgery_is_told(forge, tmp_path):
    for number, forgery in enumerate(sample(forge())):
        folder = tmp_path / str(number)
        folder.mkdir()
        found = forgeries.try_forgery(forgery, folder)
        assert found, f"missed: {forgery.kind} at {forgery.place}"
        assert found[0] == NAMED.get(forgery.kind, found[0]), forgery


def test_an_old_page_put_back_is_told_or_changes_nothing(tmp_path):
    for number, forgery in enumerate([*forgeries.page_forgeries()][::6]):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert forgeries.try_forgery(forgery, folder), f"missed: page {forgery.place}"


def test_the_first_broken_line_is_named_by_its_number(evening, tmp_path):
    forgery = next(f for f in forgeries.line_forgeries() if f.place == "7")
    forgery.forge(tmp_path)
    with closing(Database.open(evening, KEYS)) as database:
        breach = verify(database).breaches[0]
    assert (breach.kind, breach.audit_number) == (BreachKind.LINE_CHANGED, 7)
    assert "7" in breach.words


def test_an_older_state_of_a_record_is_told_from_a_changed_one(evening):
    with closing(connect(evening, KEYS.store)) as connection:
        connection.execute("DROP TRIGGER attachments_delete_locked")
        (document_id,) = connection.execute("SELECT document_id FROM attachments").fetchone()
        connection.execute("DELETE FROM attachments WHERE document_id = ?", (document_id,))
    with closing(Database.open(evening, KEYS)) as database:
        breach = next(b for b in verify(database).breaches if b.record_id == document_id)
    assert breach.kind is BreachKind.OLDER_RECORD


def test_a_folder_rolled_back_whole_is_exposed_only_by_a_later_paper(tmp_path):
    path = forgeries.copy_of_noon(tmp_path / "noon")
    last = forgeries.evening_content()["audit"][-1][0]
    with closing(Database.open(path, KEYS)) as database:
        assert verify(database).is_sound
        with database.reading() as tx:
            assert tx.trail.chain_at(last) is None


def test_one_turned_bit_in_any_later_page_is_seen(tmp_path):
    content = forgeries.a_day().evening[forgeries.FILE]
    path = tmp_path / forgeries.FILE
    pages = set(range(2, len(content) // forgeries.PAGE_BYTES + 1))
    for offset in range(0, forgeries.PAGE_BYTES, STRIDE):
        path.write_bytes(forgeries.flipped_pages(content, offset))
        with closing(dbapi2.connect(path)) as connection:
            give_key(connection, KEYS.store)
            rows = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        seen = {int(word) for (text,) in rows for word in text.split() if word.isdecimal()}
        assert pages <= seen, f"offset {offset}"


def test_one_turned_bit_in_the_first_page_keeps_the_file_shut(evening):
    content = evening.read_bytes()
    for offset in range(0, forgeries.PAGE_BYTES, STRIDE):
        flipped = bytearray(content)
        flipped[offset] ^= 0x10
        evening.write_bytes(flipped)
        with pytest.raises(DatabaseDamaged):
            Database.open(evening, KEYS)


def test_one_changed_byte_of_the_anchor_is_refused(evening):
    path = anchor_of(evening)
    content = path.read_bytes()
    for place in range(len(content)):
        for other in (1, 32, 128):
            changed = bytearray(content)
            changed[place] ^= other
            path.write_bytes(changed)
            with pytest.raises(DatabaseDamaged):
                read_anchor(path, KEYS.audit)


def test_an_anchor_that_lags_after_a_power_cut_is_no_alarm(evening):
    """The evening's data with noon's anchor: the last writes of the anchor were lost."""
    anchor_of(evening).write_bytes(forgeries.a_day().noon["stanice.kotva"])
    with closing(Database.open(evening, KEYS)) as database:
        assert database.anchor.fault == ""
        assert verify(database).is_sound
        assert verify_recent(database, NOW).is_sound


def test_work_that_goes_on_during_a_verification_is_no_alarm(database):
    def work(_done, _total):
        with database.transaction() as tx:
            tx.audit.append(OFFICER_ID, Act.BROWSE, NOW)

    assert verify(database, work).is_sound


def test_a_verification_can_be_called_off(database):
    class Enough(Exception):
        pass

    def stop(_done, _total):
        raise Enough

    with pytest.raises(Enough):
        verify(database, stop)
    assert verify(database).is_sound


def test_the_quick_form_verifies_the_last_day_and_what_it_touched(evening):
    line = forgeries.evening_content()["audit"][-1]
    with closing(connect(evening, KEYS.store)) as connection:
        connection.execute("DROP TRIGGER audit_update_locked")
        connection.execute("UPDATE audit SET reason = 'x' WHERE number = ?", (line[0],))
        connection.execute("UPDATE contacts SET note = 'x'")
    with closing(Database.open(evening, KEYS)) as database:
        kinds = [breach.kind for breach in verify_recent(database, NOW).breaches]
        later = verify_recent(database, NOW + timedelta(days=3))
    assert kinds[0] is BreachKind.LINE_CHANGED
    assert BreachKind.RECORD_CHANGED in kinds
    assert later.checked_lines == 0


def test_lines_from_before_the_vault_may_only_stand_before_keyed_ones(evening):
    entries, chain = [], CHAIN_START
    for number in range(1, 9):
        entry = AuditEntry(
            number=number, recorded_at=NOW, officer_id=OFFICER_ID, act=Act.BROWSE, chain=chain
        )
        is_keyed = number > 4
        chain = chain_mac(KEYS.audit, chain, entry) if is_keyed else chain_hash(chain, entry)
        entries.append((number, entry, chain))
    assert told(evening, entries) is None
    assert told(evening, entries[:4]).audit_number == 1
    number, entry, _ = entries[6]
    forged = chain_hash(entries[5][2], entry)
    assert told(evening, [*entries[:6], (number, entry, forged)]).audit_number == 7


def told(path, entries):
    """The breach in a trail of just these lines."""
    with closing(connect(path, KEYS.store)) as connection:
        connection.execute("BEGIN")
        connection.execute("DROP TRIGGER audit_delete_locked")
        connection.execute("DELETE FROM audit")
        for number, entry, chain in entries:
            row = (number, entry.recorded_at.isoformat(timespec="microseconds"), OFFICER_ID)
            connection.execute(
                "INSERT INTO audit VALUES (?, ?, ?, 'BROWSE', 'NONE', '', '', ?, '')", (*row, chain)
            )
        found = check_trail(connection, KEYS.audit, lambda _: None).breach
        connection.execute("ROLLBACK")
    return found
