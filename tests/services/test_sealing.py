"""A sealed copy leaves the program, the kept paper does not change, and the trail knows of it."""

from io import BytesIO

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader
from tests.seal_certificate import OWNER, SEAL_PASSWORD, authority
from tests.services.conftest import HEAD
from tests.services.records import closed_document

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import NoRight, SealUnavailable, StorageUnavailable, WrongPassword


@pytest.fixture
def closed(desk):
    return closed_document(desk)


@pytest.fixture
def sealing(desk, tmp_path):
    """The service at a station whose head chose the certificate."""
    officer = desk.workplace.officer
    officers = desk.workplace.database.officers_at_once()
    desk.workplace.seat(next(each for each in officers if each.id == HEAD))
    path = tmp_path / "pecet.p12"
    path.write_bytes(authority()[1])
    desk.sealing.choose(path)
    desk.workplace.seat(officer)
    return desk.sealing


def last_line(desk):
    with desk.workplace.database.reading() as tx:
        return tx.audit.tail(1)[0]


def test_the_copy_bears_the_seal_and_begins_with_the_kept_bytes(desk, sealing, closed, tmp_path):
    path = sealing.save_sealed(closed.document.id, SEAL_PASSWORD, tmp_path)
    assert path.name == f"{closed.document.evidence_number}-pecet.pdf"
    paper = desk.documents.paper(closed.document.id)
    content = path.read_bytes()
    assert content.startswith(paper.content)
    (found,) = PdfFileReader(BytesIO(content)).embedded_signatures
    assert found.self_reported_timestamp == desk.workplace.now()


def test_the_trail_names_the_seal_and_the_sheet(desk, sealing, closed, tmp_path):
    sealing.save_sealed(closed.document.id, SEAL_PASSWORD, tmp_path)
    line = last_line(desk)
    assert (line.act, line.record_id) == (Act.SEAL_PAPER, closed.document.id)
    assert OWNER in line.reason


def test_a_wrong_password_leaves_no_file_and_is_kept_nowhere(desk, sealing, closed, tmp_path):
    folder = tmp_path / "ven"
    folder.mkdir()
    with pytest.raises(WrongPassword):
        sealing.save_sealed(closed.document.id, "jiné heslo", folder)
    sealing.save_sealed(closed.document.id, SEAL_PASSWORD, folder)
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in kept if SEAL_PASSWORD.encode() in path.read_bytes()]
    assert len(list(folder.iterdir())) == 1


def test_another_file_is_never_written_over(sealing, closed, tmp_path):
    sealing.save_sealed(closed.document.id, SEAL_PASSWORD, tmp_path)
    with pytest.raises(StorageUnavailable, match="nepřepsal"):
        sealing.save_sealed(closed.document.id, SEAL_PASSWORD, tmp_path)


def test_without_a_certificate_no_seal_is_offered(desk, closed, tmp_path):
    assert not desk.sealing.is_offered(closed.document.state)
    with pytest.raises(SealUnavailable, match="nemá vybraný certifikát"):
        desk.sealing.save_sealed(closed.document.id, SEAL_PASSWORD, tmp_path)


def test_a_certificate_that_went_away_is_named(sealing, closed, tmp_path):
    (tmp_path / "pecet.p12").unlink()
    assert sealing.is_offered(closed.document.state)
    with pytest.raises(SealUnavailable, match="pecet.p12"):
        sealing.save_sealed(closed.document.id, SEAL_PASSWORD, tmp_path)


def test_only_who_manages_the_station_chooses_the_certificate(sealing, tmp_path):
    with pytest.raises(NoRight):
        sealing.choose(tmp_path / "pecet.p12")
    with pytest.raises(NoRight):
        sealing.choose(None)
    assert sealing.place() == tmp_path / "pecet.p12"
