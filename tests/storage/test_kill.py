"""A program killed while saving has lost nothing that it reported saved."""

import json

# A warm process forks one saver after another. A saver stores contacts and says so after each
# transaction. The first half dies by its own hand before its n-th statement, the rest is killed
# by the parent at some moment of the work. After each death the file is opened and judged.
ROUNDS = """
import json, os, select, signal, sys, time
from pathlib import Path
from kkc_desktop.domain.audit import Act, RecordKind
from tests.chain import first_broken
from kkc_desktop.storage.database import Database
from tests.factories import KEYS, NOW, OFFICER_ID, a_contact, a_person

PATH = Path(sys.argv[1])


def save(database, name):
    with database.transaction() as transaction:
        number = transaction.numbers.issue("KON", 2026, RecordKind.CONTACT, name, NOW)
        transaction.contacts.add(a_contact(id=name, evidence_number=number.text))
        transaction.persons.replace(name, [a_person()])
        transaction.search.index(
            RecordKind.CONTACT, name, number=number.text, names="Dvořáková", text="",
            title="", detail="", recorded_at=NOW,
        )
        transaction.audit.append(OFFICER_ID, Act.REGISTER_CONTACT, NOW, record_id=name)


def die_at(database, statement):
    left = [statement]

    def count(_):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    with database.reading() as reading:
        reading.contacts.connection.connection.dbapi_connection.set_trace_callback(count)


def save_until_killed(round_number, pipe, statement):
    database = Database.open(PATH, KEYS)
    if statement:
        die_at(database, statement)
    for number in range(100_000):
        save(database, f"{round_number}-{number}")
        os.write(pipe, f"{round_number}-{number}\\n".encode())


def acknowledged(pipe, seconds):
    text, ends_at = b"", time.monotonic() + seconds
    while (rest := ends_at - time.monotonic()) > 0:
        if select.select([pipe], [], [], rest)[0]:
            part = os.read(pipe, 65536)
            if not part:
                break
            text += part
    return text


def one_round(round_number):
    statement = round_number if round_number < 50 else 0
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        save_until_killed(round_number, writing, statement)
    os.close(writing)
    text = acknowledged(reading, 10 if statement else 0.05 + 0.0013 * (round_number - 50))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while part := os.read(reading, 65536):
        text += part
    os.close(reading)
    return text.decode().split("\\n")[:-1]


def judge(names):
    database = Database.open(PATH, KEYS)
    with database.reading() as reading:
        connection = reading.contacts.connection
        stored = set(connection.exec_driver_sql("SELECT id FROM contacts").scalars())
        sound = connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"
        lines = reading.audit.all()
        register = reading.numbers.register("KON", 2026)
        people = set(connection.exec_driver_sql("SELECT record_id FROM persons").scalars())
        found = set(connection.exec_driver_sql("SELECT record_id FROM search_entries").scalars())
    database.close()
    whole = stored == people == found == {line.record_id for line in lines}
    whole = whole and [line.sequence for line in register] == list(range(1, len(stored) + 1))
    return names <= stored, sound and whole and first_broken(lines, KEYS.audit) is None


names, kept, whole = set(), [], []
for round_number in range(1, 101):
    names |= set(one_round(round_number))
    keeps, is_whole = judge(names)
    kept.append(keeps)
    whole.append(is_whole)
print(json.dumps({"reported": len(names), "kept": kept.count(True), "whole": whole.count(True)}))
"""


def test_a_hundred_kills_lose_nothing_that_was_reported_saved(path, start_python):
    output, _ = start_python(ROUNDS, path).communicate()
    result = json.loads(output)
    assert result["reported"] > 100
    assert (result["kept"], result["whole"]) == (100, 100)
