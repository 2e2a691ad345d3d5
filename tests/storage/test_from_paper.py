"""A station of version 0.3 comes to the present shape whole, with every seal still true."""

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.factories import KEYS, NOW, OFFICER_ID, a_log_entry

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.integrity import verify

BEFORE = Path(__file__).parent / "databases" / "0003-paper.kkc"
"""Made by the program of version 0.3: an incident of two notices and a log, an ended one, a closed
document, a draft that says something in the columns of that version, advice and a contact."""


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "stanice.kkc"
    for end in (".kkc", ".kotva"):
        shutil.copy(BEFORE.with_suffix(end), target.with_suffix(end))
    return target


def breaches_of(database):
    # The station was put there by hand, so the trail knew nothing of it even then.
    found = verify(database).breaches
    return [each for each in found if each.record_kind is not RecordKind.STATION]


def test_nothing_sealed_by_version_0_3_seems_changed(path):
    with closing(Database.open(path, KEYS)) as database:
        assert breaches_of(database) == []


def test_its_incidents_are_no_calamities_and_its_log_is_found(path):
    with closing(Database.open(path, KEYS)) as database, database.reading() as reading:
        incidents = reading.incidents.page()
        assert [each.scope for each in incidents] == [EventScope.INCIDENT] * 2
        hits = reading.search.find("hasici na miste")
    assert [hit.why for hit in hits] == ["slova v textu"]


def add_line(database):
    """Writes the next line of the first incident's log, as a service does."""
    with database.transaction() as tx:
        incident = tx.incidents.page()[-1]
        number = tx.incidents.last_log_line(incident.id)[0] + 1
        line = a_log_entry(id="new-line", incident_id=incident.id, number=number)
        tx.incidents.add_log_entry(replace(line, addressee="velitel zásahu"))
        tx.audit.append(OFFICER_ID, Act.WRITE_LOG, NOW, RecordKind.INCIDENT, incident.id)


def test_a_line_added_to_an_old_log_is_sealed_with_it(path):
    with closing(Database.open(path, KEYS)) as database:
        add_line(database)
        assert breaches_of(database) == []


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE log_entries SET text = 'nic' WHERE id = 'new-line'",
        "UPDATE log_entries SET addressee = '' WHERE id = 'new-line'",
        "DELETE FROM log_entries WHERE id = 'new-line'",
        "UPDATE log_entries SET text = 'nic' WHERE number = 1",
        "UPDATE log_entries SET addressee = 'starosta' WHERE number = 1",
        "UPDATE log_entries SET reported_at = recorded_at WHERE number = 1",
        "UPDATE log_entries SET corrects_number = 2 WHERE number = 1",
        "DELETE FROM log_entries WHERE number = 1",
        "DELETE FROM event_sums",
        "UPDATE event_sums SET log_from = 1",
        "UPDATE notices SET latitude = 50.0 WHERE number = 1",
        "UPDATE incidents SET name = 'povodeň'",
    ],
)
def test_a_forged_line_is_noticed_old_or_new(path, forgery):
    with closing(Database.open(path, KEYS)) as database:
        add_line(database)
        with database.bare() as bare:
            for (name,) in bare.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%locked'"
            ).fetchall():
                bare.execute(f"DROP TRIGGER {name}")
            bare.execute(forgery)
        assert RecordKind.INCIDENT in {each.record_kind for each in breaches_of(database)}


def test_a_log_line_taken_out_of_the_search_is_noticed(path):
    with closing(Database.open(path, KEYS)) as database:
        add_line(database)
        with database.bare() as bare:
            bare.execute("DELETE FROM log_index WHERE number = 1")
        assert any("řádky deníku" in each.words for each in breaches_of(database))
