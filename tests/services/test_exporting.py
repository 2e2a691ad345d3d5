"""A list leaves the desk: named recipient, one line in the trail, the file whole or not at all."""

from hashlib import sha256

import pytest
from tests.factories import an_officer
from tests.services.conftest import OVERSEER
from tests.services.records import closed_document, refuse_commits

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.document_lists import AttachmentKind
from kkc_desktop.domain.errors import NotComplete, StorageUnavailable
from kkc_desktop.domain.exported_table import ExportedColumn, ExportedTable
from kkc_desktop.domain.period import Period
from kkc_desktop.domain.station import Role

TABLE = ExportedTable(
    title="Kontakty", columns=(ExportedColumn(title="Kdo"),), rows=(("a",), ("+420 1",))
)


def trail(desk):
    with desk.workplace.database.reading() as tx:
        return [each for each in tx.audit.all() if each.act is Act.EXPORT_TABLE]


@pytest.mark.parametrize(("name", "start"), [("a.xlsx", b"PK\x03\x04"), ("A.CSV", b"\xef\xbb\xbf")])
def test_the_suffix_decides_and_the_trail_keeps_where_it_went(desk, tmp_path, name, start):
    path = tmp_path / name
    digest = desk.exporting.write(TABLE, path, " OOP \n Konice ")
    content = path.read_bytes()
    assert content.startswith(start)
    assert digest == sha256(content).hexdigest()
    [line] = trail(desk)
    assert line.reason == f"komu: OOP Konice; soubor {name}, 2\u00a0řádky, sha256 {digest}"
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(name)] == [name]


@pytest.mark.parametrize(
    ("name", "recipient", "field"), [("a.csv", " \n", "recipient"), ("a.ods", "OOP", "path")]
)
def test_what_is_missing_is_said_and_nothing_written(desk, tmp_path, name, recipient, field):
    with pytest.raises(NotComplete) as refusal:
        desk.exporting.write(TABLE, tmp_path / name, recipient)
    assert refusal.value.problems[0].field == field
    assert not (tmp_path / name).exists()
    assert trail(desk) == []


def test_a_folder_that_cannot_be_written_leaves_no_line(desk, tmp_path):
    with pytest.raises(StorageUnavailable):
        desk.exporting.write(TABLE, tmp_path / "není" / "a.csv", "OOP")
    assert trail(desk) == []


def test_a_commit_that_fails_leaves_no_file(desk, tmp_path):
    """No file leaves without its line: the line is refused at the very end of the act."""
    older = tmp_path / "a.csv"
    older.write_bytes(b"older")
    refuse_commits(desk, Act.EXPORT_TABLE)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        desk.exporting.write(TABLE, older, "OOP")
    assert trail(desk) == []
    assert older.read_bytes() == b"older"
    assert [each.name for each in tmp_path.glob("a.csv*")] == ["a.csv"]


def test_a_name_that_cannot_be_had_is_said_and_the_line_stays(desk, tmp_path):
    taken = tmp_path / "a.csv"
    (taken / "x").mkdir(parents=True)
    with pytest.raises(StorageUnavailable, match="„a.csv“ nelze uložit pod tímto názvem"):
        desk.exporting.write(TABLE, taken, "OOP")
    assert len(trail(desk)) == 1
    assert [each.name for each in tmp_path.glob("a.csv*")] == ["a.csv"]
    assert [each.name for each in taken.iterdir()] == ["x"]


def export_trail(desk, folder):
    desk.workplace.seat(an_officer(id=OVERSEER, role=Role.OVERSEER))
    desk.workplace.confirm()
    desk.oversight.export(folder)


def save_attachment(desk, folder):
    document = closed_document(desk).document
    kind = AttachmentKind.SIGNED_ELSEWHERE
    kept = desk.returning.attach_file(document.id, kind, "mapa.pdf", b"%PDF-x")
    desk.returning.save_out(kept.id, folder / "mapa.pdf")


def save_overview(desk, folder):
    counted = desk.overviews.overview(Period.month(2026, 11))
    desk.overviews.save(counted, folder / "a.xlsx", "OŘP", hides_small=False)


def save_overview_report(desk, folder):
    counted = desk.overviews.overview(Period.month(2026, 11))
    desk.overview_reports.save(counted, folder / "a.pdf", "OŘP", hides_small=False)


@pytest.mark.parametrize(
    ("act", "leave"),
    [
        (Act.EXPORT_AUDIT, export_trail),
        (Act.COPY_OUT, save_attachment),
        (Act.EXPORT_OVERVIEW, save_overview),
        (Act.EXPORT_OVERVIEW, save_overview_report),
    ],
)
def test_whatever_leaves_waits_for_its_line(desk, tmp_path, act, leave):
    folder = tmp_path / "ven"
    folder.mkdir()
    refuse_commits(desk, act)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        leave(desk, folder)
    assert list(folder.iterdir()) == []
