"""A station of version 0.2 comes to the present shape whole, with every seal still true."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from tests.factories import KEYS

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.integrity import verify

BEFORE = Path(__file__).parent / "databases" / "0002-vault.kkc"
"""Made by the program of version 0.2: a signed, a voided and an unfinished document, and more."""


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "stanice.kkc"
    for end in (".kkc", ".kotva"):
        shutil.copy(BEFORE.with_suffix(end), target.with_suffix(end))
    return target


def test_nothing_sealed_by_version_0_2_seems_changed(path):
    with closing(Database.open(path, KEYS)) as database:
        found = verify(database)
    # The station was put there by hand, so the trail knew nothing of it even then.
    assert [each for each in found.breaches if each.record_kind is not RecordKind.STATION] == []
    assert found.checked_records >= 6


def test_its_signed_paper_is_the_same_bytes_and_its_new_fields_have_their_usual_values(path):
    with closing(Database.open(path, KEYS)) as database, database.reading() as reading:
        documents = reading.documents.page()
        signed = next(d for d in documents if d.state is DocumentState.SIGNED)
        paper = reading.papers.get(signed.id)
    assert paper.content.startswith(b"%PDF")
    assert (signed.version, signed.correction_kind) == (1, CorrectionKind.NONE)
    assert {d.state for d in documents} == {
        DocumentState.SIGNED,
        DocumentState.VOIDED,
        DocumentState.DRAFT,
    }


def test_a_new_field_that_says_something_is_sealed(path):
    Database.open(path, KEYS).close()
    with closing(Database.open(path, KEYS)) as database:
        with database.bare() as bare:
            bare.execute("UPDATE documents SET loss_note = 'x' WHERE state = 'DRAFT'")
        assert RecordKind.DOCUMENT in {each.record_kind for each in verify(database).breaches}
