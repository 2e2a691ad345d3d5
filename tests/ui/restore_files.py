"""A station where somebody worked, backed up and went on working."""

from tests.factories import a_contact
from tests.founded import HEAD_ID, HEAD_PASSWORD, desk_behind, door_at

from kkc_desktop.domain.audit import Act, RecordKind


def register(services, name):
    """One more number goes out."""
    now = services.workplace.now()
    with services.workplace.database.transaction() as transaction:
        number = transaction.numbers.issue("KON", 2026, RecordKind.CONTACT, name, now)
        transaction.contacts.add(a_contact(id=name, evidence_number=number.text))
        transaction.audit.append(HEAD_ID, Act.REGISTER_CONTACT, now, RecordKind.CONTACT, name)
    return number.text


def worked_at(path, clock, *after_backup):
    """Somebody worked: one number, a backup, then the numbers of these names; gives the file."""
    door = door_at(path, clock)
    services = desk_behind(door, door.enter(HEAD_ID, HEAD_PASSWORD), clock)
    register(services, "before")
    made = services.backups.back_up()
    assert made.failure == ""
    for name in after_backup:
        register(services, name)
    services.workplace.database.close()
    return path.parent / "zalohy" / made.file_name


def opened_again(path, clock, password=HEAD_PASSWORD):
    door = door_at(path, clock)
    return desk_behind(door, door.enter(HEAD_ID, password), clock)
