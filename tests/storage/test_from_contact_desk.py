"""A station of version 0.5 comes to the present shape whole, with every seal still true."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from tests.factories import KEYS

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import czech_sort_key
from kkc_desktop.domain.record_list import ListQuery
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.integrity import verify
from kkc_desktop.storage.record_rows import RowQuestion

BEFORE = Path(__file__).parent / "databases" / "0005-contact-desk.kkc"
"""Made by the program of version 0.5: contacts, advice, documents in each state with cards of
their persons, incidents, a signed and a prepared handover, a found thing, a promise, blank forms.
"""


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    """Brought up once; tests only read it."""
    target = tmp_path_factory.mktemp("contact-desk") / "stanice.kkc"
    for end in (".kkc", ".kotva"):
        shutil.copy(BEFORE.with_suffix(end), target.with_suffix(end))
    with closing(Database.open(target, KEYS)) as database:
        yield database


def test_nothing_sealed_by_version_0_5_seems_changed(database):
    assert verify(database).breaches == ()


def test_nothing_of_it_is_decided_or_proposed_yet(database):
    with database.reading() as reading:
        contacts, documents = reading.contacts.page(), reading.documents.page()
        assert (len(contacts), len(documents)) == (2, 5)
        assert reading.data_steps.of([each.id for each in (*contacts, *documents)]) == ()
        assert reading.erasures.page() == ()
        assert reading.security_breaches.page() == ()


def test_its_cards_stand_in_czech_order(database):
    with database.reading() as reading:
        places = reading.record_rows.places(
            RowQuestion(kind=RecordKind.PERSON, query=ListQuery(order="surname"))
        )
        rows = reading.record_rows.rows(RecordKind.PERSON, places)
        keys = reading.connection.exec_driver_sql("SELECT sort_key FROM person_orders").scalars()
        assert all(keys.all())
    surnames = [row.surname for row in rows]
    assert len(surnames) == len(set(places)) > 1
    assert surnames == sorted(surnames, key=czech_sort_key)
