"""A station of version 0.4 comes to the present shape whole, with every seal still true."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from tests.factories import KEYS, NOW, OFFICER_ID

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.person_lists import Communication
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.integrity import verify

BEFORE = Path(__file__).parent / "databases" / "0004-emergency.kkc"
"""Made by the program of version 0.4: contacts with a named person, advice, a closed document,
two incidents with a log and a measure, a handover in the making."""


@pytest.fixture
def database(tmp_path):
    target = tmp_path / "stanice.kkc"
    for end in (".kkc", ".kotva"):
        shutil.copy(BEFORE.with_suffix(end), target.with_suffix(end))
    with closing(Database.open(target, KEYS)) as database:
        yield database


def kinds_of_breaches(database):
    # The station was put there by hand, so the trail knew nothing of it even then.
    found = {each.record_kind for each in verify(database).breaches}
    return found - {RecordKind.STATION}


def test_nothing_sealed_by_version_0_4_seems_changed(database):
    assert kinds_of_breaches(database) == set()


def test_its_persons_need_no_special_care_and_its_contacts_no_room(database):
    with database.reading() as reading:
        contacts = reading.contacts.page()
        persons = [person for each in contacts for person in reading.persons.of(each.id)]
    assert {contact.room for contact in contacts} == {""}
    assert [(p.surname, p.communication, p.confidant) for p in persons] == [
        ("Novák", Communication.USUAL, "")
    ]


@pytest.mark.parametrize(
    ("kind", "forgery"),
    [
        (RecordKind.CONTACT, "UPDATE contacts SET room = '2' WHERE id = ?"),
        (RecordKind.CONTACT, "UPDATE persons SET confidant = 'X' WHERE record_id = ?"),
        (RecordKind.CONTACT, "UPDATE persons SET is_representative_suspect = 1"),
        (RecordKind.CONTACT, "UPDATE persons SET surname = 'X' WHERE record_id = ?"),
        (RecordKind.ADVICE, "UPDATE persons SET record_id = ?"),
        (RecordKind.INCIDENT, "UPDATE persons SET record_id = ?"),
    ],
)
def test_what_was_added_to_an_old_record_is_sealed_with_it(database, kind, forgery):
    with database.transaction() as tx:
        shelf = {
            RecordKind.CONTACT: tx.contacts,
            RecordKind.ADVICE: tx.advice,
            RecordKind.INCIDENT: tx.incidents,
        }[kind]
        with_person = [each.id for each in shelf.page() if tx.persons.of(each.id)]
        record_id = (with_person or [shelf.page()[0].id])[0]
        tx.audit.append(OFFICER_ID, Act.KEEP_PERSON, NOW, kind, record_id)
    assert kinds_of_breaches(database) == set()
    with database.bare() as bare:
        for (name,) in bare.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall():
            bare.execute(f"DROP TRIGGER {name}")
        bare.execute(forgery, (record_id,) if "?" in forgery else ())
    assert kind in kinds_of_breaches(database)


def test_each_earlier_named_person_has_a_card_that_the_trail_knows(database):
    with database.reading() as reading:
        cards = sorted(reading.person_cards.page(), key=lambda card: card.number)
        stated = [reading.people.statements_of([card.id]) for card in cards]
        sealed = [line for line in reading.audit.all() if line.act is Act.SEAL_RECORD]
    assert [(card.number, card.surname, card.revision) for card in cards] == [
        (1, "Novák", 1),
        (2, "Malá", 1),
    ]
    assert [len(statements) for statements in stated] == [1, 1]
    assert [line.record_id for line in sealed] == [card.id for card in cards]
