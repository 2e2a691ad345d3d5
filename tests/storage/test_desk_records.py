"""Cards, warnings, merges, promises, finds and lists come back as stored and keep their locks."""

from contextlib import closing
from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2
from tests.every_field import a_row
from tests.factories import KEYS, NOW, OFFICER_ID, a_document

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.errors import StaleRecord
from kkc_desktop.domain.found_thing import FoundThing
from kkc_desktop.domain.list_entry import ListEntry
from kkc_desktop.domain.person_card import PersonCard, PersonFlag, PersonMerge, ToldApart
from kkc_desktop.domain.prevention import Appointment, PreventionEvent
from kkc_desktop.domain.promise import Promise
from kkc_desktop.domain.promise_lists import FoundState
from kkc_desktop.domain.read_back import ReadBack
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.integrity import verify


@pytest.fixture
def database(path):
    with closing(Database.open(path, KEYS)) as database:
        yield database


def a_card(**changes):
    return replace(a_row(PersonCard), **changes)


@pytest.mark.parametrize(
    ("shelf", "record"),
    [
        ("person_cards", PersonCard),
        ("appointments", Appointment),
        ("prevention_events", PreventionEvent),
        ("found_things", FoundThing),
        ("list_entries", ListEntry),
    ],
)
def test_a_versioned_record_comes_back_and_is_not_saved_over(database, shelf, record):
    first = a_row(record)
    if isinstance(first, PersonCard):
        first = replace(first, merged_into="")  # a merged card is on no list
    with database.transaction() as tx:
        getattr(tx, shelf).add(first)
        assert getattr(tx, shelf).get("row-1") == first
        changed = getattr(tx, shelf).update(first)
        assert changed == replace(first, revision=first.revision + 1)
        with pytest.raises(StaleRecord):
            getattr(tx, shelf).update(first)
        assert getattr(tx, shelf).page() == (changed,)


def test_a_card_has_the_next_number_and_its_own_merged_cards(database):
    with database.transaction() as tx:
        assert tx.person_cards.next_number() == 1
        tx.person_cards.add(a_card(merged_into=""))
        tx.person_cards.add(a_card(id="row-2", number=8, merged_into="row-1"))
        assert tx.person_cards.next_number() == 9
        tx.person_cards.add(a_card(id="row-3", number=9, merged_into="row-2"))
        assert [card.id for card in tx.person_cards.merged_into("row-1")] == ["row-2"]
        assert tx.person_cards.family("row-1") == ("row-1", "row-2", "row-3")
        assert tx.person_cards.find("nobody") is None


def test_warnings_merges_and_pairs_come_back(database):
    flag = replace(a_row(PersonFlag), card_id="row-1", ended_at=None)
    merge = replace(a_row(PersonMerge), kept_id="row-1", merged_id="row-2", undone_at=None)
    pair = replace(a_row(ToldApart), card_id="row-1", other_id="row-2")
    with database.transaction() as tx:
        tx.person_cards.add(a_card())
        tx.person_cards.add(a_card(id="row-2", number=8))
        tx.people.add_flag(flag)
        tx.people.add_merge(merge)
        tx.people.tell_apart(pair)
        tx.people.tell_apart(pair)
        assert tx.people.flags_of(["row-1"]) == (flag,)
        assert tx.people.merges_of("row-2") == (merge,) == tx.people.merges_of("row-1")
        assert tx.people.merge("row-1") == merge
        assert tx.people.told_apart("row-2") == {"row-1"}


def test_promises_finds_and_read_backs_are_found_by_what_they_are(database):
    promise = replace(a_row(Promise), done_on=None, record_id="document-1")
    kept = replace(a_row(FoundThing), state=FoundState.KEPT, document_id="document-1")
    read = replace(a_row(ReadBack), document_id="document-1")
    with database.transaction() as tx:
        tx.documents.add(a_document())
        tx.promises.add(promise)
        tx.found_things.add(kept)
        tx.read_backs.add(read)
        assert tx.promises.open() == (promise,) == tx.promises.of(["document-1"])
        assert tx.promises.get("row-1") == promise
        assert tx.found_things.kept() == (kept,) == tx.found_things.of_document("document-1")
        assert tx.found_things.labelled(kept.label[:5]) == 1
        assert tx.read_backs.of("document-1") == (read,)
        tx.promises.keep(replace(promise, done_on=NOW.date()))
        assert tx.promises.open() == ()


LOCKED = {
    "UPDATE person_flags SET reason = 'nic'": "person flags are only added to",
    "DELETE FROM person_flags": "person flags are only added to",
    "UPDATE person_flags SET ended_by = 'again'": "person flags are ended once",
    "UPDATE person_merges SET kept_before = '{}'": "person merges are only added to",
    "UPDATE person_merges SET undo_reason = 'again'": "person merges are undone once",
    "DELETE FROM person_cards": "person cards are kept",
    "UPDATE promises SET due_on = '2030-01-01'": "promises are only added to",
    "UPDATE promises SET done_by = 'again'": "promises are kept once",
    "DELETE FROM found_things": "found things are kept",
    "DELETE FROM list_entries": "list entries are kept",
    "UPDATE read_backs SET part = ''": "read backs are only added to",
    "DELETE FROM read_backs": "read backs are only added to",
}


@pytest.mark.parametrize("statement", LOCKED)
def test_raw_sql_is_refused_what_the_desk_is_refused(database, statement):
    with database.transaction() as tx:
        tx.documents.add(a_document(state=DocumentState.CLOSED))
        tx.person_cards.add(a_card())
        tx.person_cards.add(a_card(id="row-2", number=8))
        flag = replace(a_row(PersonFlag), card_id="row-1", ended_at=None)
        merge = replace(a_row(PersonMerge), kept_id="row-1", merged_id="row-2", undone_at=None)
        promise = replace(a_row(Promise), done_on=None)
        tx.people.add_flag(flag)
        tx.people.add_merge(merge)
        tx.promises.add(promise)
        tx.found_things.add(a_row(FoundThing))
        tx.list_entries.add(a_row(ListEntry))
        tx.read_backs.add(replace(a_row(ReadBack), document_id="document-1"))
        if statement.endswith("'again'"):
            tx.people.end_flag(replace(flag, ended_at=NOW))
            tx.people.undo_merge(replace(merge, undone_at=NOW))
            tx.promises.keep(replace(promise, done_on=NOW.date()))
    with database.bare() as bare, pytest.raises(dbapi2.IntegrityError, match=LOCKED[statement]):
        bare.execute(statement)


FORGED = {
    RecordKind.PERSON: (
        "UPDATE person_cards SET phone = '1' WHERE id = 'row-1'",
        "UPDATE person_flags SET end_reason = 'x'",
        "DELETE FROM person_merges",
        "DELETE FROM told_apart",
    ),
    RecordKind.APPOINTMENT: ("DELETE FROM appointments",),
    RecordKind.PREVENTION_EVENT: ("UPDATE prevention_events SET audience_count = 1",),
    RecordKind.PROMISE: ("UPDATE promises SET note = ''",),
    RecordKind.FOUND_THING: ("UPDATE found_things SET shelf = ''",),
    RecordKind.LIST_ENTRY: ("UPDATE list_entries SET is_hidden = 0",),
    RecordKind.DOCUMENT: ("UPDATE read_backs SET objection = ''", "DELETE FROM read_backs"),
}


@pytest.mark.parametrize(
    ("kind", "forgery"), [(kind, each) for kind, found in FORGED.items() for each in found]
)
def test_a_forged_row_is_noticed(database, kind, forgery):
    with database.transaction() as tx:
        tx.documents.add(a_document())
        tx.read_backs.add(replace(a_row(ReadBack), document_id="document-1"))
        tx.audit.append(OFFICER_ID, Act.WRITE_DOCUMENT, NOW, RecordKind.DOCUMENT, "document-1")
        for record_id, number in (("row-2", 8), ("row-1", 7)):
            tx.person_cards.add(a_card(id=record_id, number=number))
        tx.people.add_flag(replace(a_row(PersonFlag), card_id="row-1", ended_at=None))
        tx.people.add_merge(replace(a_row(PersonMerge), kept_id="row-1", merged_id="row-2"))
        tx.people.tell_apart(replace(a_row(ToldApart), card_id="row-1", other_id="row-2"))
        tx.appointments.add(a_row(Appointment))
        tx.prevention_events.add(a_row(PreventionEvent))
        tx.promises.add(a_row(Promise))
        tx.found_things.add(a_row(FoundThing))
        tx.list_entries.add(a_row(ListEntry))
        for each in FORGED:
            if each is not RecordKind.DOCUMENT:
                tx.audit.append(OFFICER_ID, Act.KEEP_PERSON, NOW, each, "row-1")
        tx.audit.append(OFFICER_ID, Act.KEEP_PERSON, NOW, RecordKind.PERSON, "row-2")
    before = {each.record_kind for each in verify(database).breaches}
    assert kind not in before
    with database.bare() as bare:
        for (name,) in bare.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall():
            bare.execute(f"DROP TRIGGER {name}")
        bare.execute(forgery)
    assert kind in {each.record_kind for each in verify(database).breaches}
