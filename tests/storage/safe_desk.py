"""A small station with its vault, anchor and a place for backups, for tests of whole files."""

from contextlib import closing
from hashlib import sha256
from pathlib import Path

from tests.desk import put_blank
from tests.factories import KEYS, NOW, OFFICER_ID, a_contact, a_document, a_paper, a_person

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import DatabaseDamaged
from kkc_desktop.storage import backup_file
from kkc_desktop.storage.backup import back_up
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.keys import Keys

PAPER = b"%PDF-1.7 protokol"
OTHER_KEYS = Keys(bytes(range(64, 96)), bytes(range(96, 128)))


def put_station(folder):
    """A closed station with a contact and a paper; gives the path of its database."""
    path = folder / "stanice.kkc"
    put_blank(path)
    database = Database.open(path, KEYS)
    register(database, "contact-1")
    with database.transaction() as transaction:
        transaction.documents.add(a_document())
        transaction.papers.store(a_paper(content=PAPER, sha256=sha256(PAPER).hexdigest()))
        transaction.audit.append(
            OFFICER_ID, Act.WRITE_DOCUMENT, NOW, RecordKind.DOCUMENT, "document-1"
        )
    database.close()
    return path


def register(database, name):
    """One contact with its number, person, line of the trail."""
    with database.transaction() as transaction:
        number = transaction.numbers.issue("KON", 2026, RecordKind.CONTACT, name, NOW)
        transaction.contacts.add(a_contact(id=name, evidence_number=number.text))
        transaction.persons.replace(name, [a_person()])
        transaction.audit.append(OFFICER_ID, Act.REGISTER_CONTACT, NOW, RecordKind.CONTACT, name)
    return number.text


def make_backup(path, place, now=NOW, keys=KEYS, store_id="store"):
    """A backup of the closed station; gives the file."""
    place.mkdir(exist_ok=True)
    vault = path.with_suffix(".klice").read_bytes()
    with closing(Database.open(path, keys)) as database:
        run = back_up(database, store_id, vault, place, now)
    return place / run.file_name


def contact_ids(path, keys=KEYS):
    """What contacts the database holds; it must open and its anchor must fit."""
    database = Database.open(path, keys)
    assert database.anchor.fault == ""
    with database.reading() as reading:
        found = [contact.id for contact in reading.contacts.page()]
    database.close()
    return sorted(found)


def acts(path, keys=KEYS):
    """The acts of the trail and their reasons."""
    database = Database.open(path, keys)
    with database.reading() as reading:
        lines = [(line.act, line.reason) for line in reading.audit.all()]
    database.close()
    return lines


def names_in(folder):
    """The names of all files there."""
    return sorted(file.name for file in Path(folder).iterdir() if file.is_file())


def unnoticed_changes(file, stride=1):
    """Which changed bytes of the backup are not noticed, tried in place; meant to be none.

    The soak tries every byte: `unnoticed_changes(make_backup(put_station(a), b))`.
    """
    unnoticed = []
    with file.open("r+b", buffering=0) as backup:
        for position in range(0, file.stat().st_size, stride):
            backup.seek(position)
            (byte,) = backup.read(1)
            _put(backup, position, byte ^ (1 << position % 8))
            if _is_believed(backup):
                unnoticed.append(position)
            _put(backup, position, byte)
        assert _is_believed(backup)
    return unnoticed


def _put(backup, position, byte):
    backup.seek(position)
    backup.write(bytes([byte]))


def _is_believed(backup):
    backup.seek(0)
    try:
        opened = backup_file.read_opening(backup)
        for _ in backup_file.database_of(backup, opened, KEYS.audit):
            pass
    except DatabaseDamaged:
        return False
    return True
