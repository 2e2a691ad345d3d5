"""A station of version 0.5 comes to the present shape whole, with every seal still true."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from tests.factories import KEYS

from kkc_desktop.storage.database import Database
from kkc_desktop.storage.integrity import verify

BEFORE = Path(__file__).parent / "databases" / "0005-contact-desk.kkc"
"""Made by the program of version 0.5: contacts, advice, documents in each state with cards of
their persons, incidents, a signed and a prepared handover, a found thing, a promise, blank forms.
"""


@pytest.fixture
def database(tmp_path):
    target = tmp_path / "stanice.kkc"
    for end in (".kkc", ".kotva"):
        shutil.copy(BEFORE.with_suffix(end), target.with_suffix(end))
    with closing(Database.open(target, KEYS)) as database:
        yield database


def test_nothing_sealed_by_version_0_5_seems_changed(database):
    assert verify(database).breaches == ()


def test_nothing_of_it_is_decided_or_proposed_yet(database):
    with database.reading() as reading:
        assert reading.data_steps.all() == ()
        assert reading.erasures.page() == ()
        assert reading.security_breaches.page() == ()
        assert len(reading.contacts.page()) == 2
        assert len(reading.documents.page()) == 5
