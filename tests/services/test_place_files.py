"""Official files are read beside the window, previewed and taken over with a line of the trail."""

from hashlib import sha256
from zipfile import ZIP_LZMA

import pytest
from tests.official_files import BRNO, KONICE, OLOMOUC, addresses, archive, municipalities
from tests.services.conftest import HEAD

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import NoRight, PackUnreadable, StorageUnavailable
from kkc_desktop.domain.place_import import PlaceState
from kkc_desktop.storage import official_files

KONICE_FILE = ("20261031_OB_589624_ADR.csv", addresses(KONICE))
OLOMOUC_FILE = ("20261031_OB_500496_ADR.csv", addresses(OLOMOUC))
BRNO_FILE = ("20261031_OB_582786_ADR.csv", addresses(BRNO))


@pytest.fixture
def head(desk):
    desk.duty.begin(HEAD)
    return desk


def put(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    return path


def lines(desk):
    with desk.workplace.database.reading() as tx:
        return [each for each in tx.audit.all() if each.act is Act.IMPORT_PLACES]


def test_a_file_is_taken_over_once_and_offered_at_once(head, tmp_path):
    path = put(tmp_path, *KONICE_FILE)
    assert head.places.offers("Tyršova 6") == ()
    preview = head.place_files.preview(head.place_files.read(path))
    assert lines(head) == []
    assert head.place_files.take(preview) == 1
    [offer] = head.places.offers("Tyršova 6")
    assert offer.address == "Tyršova 6, 798 52 Konice"
    [line] = lines(head)
    [taken] = head.place_files.imports()
    assert line.record_id == taken.id
    assert sha256(KONICE_FILE[1]).hexdigest() in line.reason
    assert (taken.row_count, taken.valid_on.isoformat()) == (3, "2026-10-31")
    again = head.place_files.preview(head.place_files.read(path))
    assert [row.state for row in again.rows] == [PlaceState.SAME]
    assert head.place_files.take(again) == 0
    assert len(lines(head)) == 1


def test_of_the_whole_country_only_the_region_is_read(head, tmp_path):
    content = archive(KONICE_FILE, BRNO_FILE, OLOMOUC_FILE)
    heard = []
    read = head.place_files.read(
        put(tmp_path, "20261031_OB_ADR_csv.zip", content), lambda *said: heard.append(said)
    )
    assert [each.name for each in read.municipalities] == ["Konice", "Olomouc"]
    assert (read.skipped, read.row_count) == (1, 6)
    assert heard == [(0, 3), (1, 3), (2, 3)]
    assert head.place_files.take(head.place_files.preview(read)) == 2


def test_a_changed_municipality_replaces_its_own_rows_only(head, tmp_path):
    for each in (KONICE_FILE, OLOMOUC_FILE):
        head.place_files.take(head.place_files.preview(head.place_files.read(put(tmp_path, *each))))
    newer = put(tmp_path, "20261130_OB_589624_ADR.csv", addresses(KONICE[:1]))
    assert head.place_files.take(head.place_files.preview(head.place_files.read(newer))) == 1
    assert head.places.offers("Křemenec 1") == ()
    assert len(head.places.offers("Horní náměstí 1")) == 1
    older = head.place_files.preview(head.place_files.read(put(tmp_path, *KONICE_FILE)))
    assert [row.state for row in older.rows] == [PlaceState.CONFLICT]
    assert head.place_files.take(older) == 0
    assert head.place_files.take(older, frozenset({"589624"})) == 1


def test_the_code_list_keeps_the_streets_and_takes_away_only_what_is_chosen(head, tmp_path):
    read, preview = head.place_files.read, head.place_files.preview
    head.place_files.take(preview(read(put(tmp_path, *KONICE_FILE))))
    rows = [("500496", "Olomouc", "9999-09-09"), ("582786", "Brno", "9999-09-09")]
    found = preview(read(put(tmp_path, "CIS0043_CS.csv", municipalities(rows))))
    assert found.count(PlaceState.VANISHED) == 1
    assert head.place_files.take(found) == 2
    assert len(head.places.offers("Tyršova 6")) == 1
    assert [each.name for each in head.places.offers("Brno")] == []
    assert [each.name for each in head.places.offers("Žižkova 5, Brn")][-1] == "Brno"
    found = preview(read(put(tmp_path, "CIS0043_CS.csv", municipalities(rows))))
    assert head.place_files.take(found, frozenset({"589624"})) == 1
    assert head.places.offers("Tyršova 6") == ()


BAD = {
    "a.zip": archive(("a.csv", b"x;y\r\n1;2\r\n")),
    "poškozený.zip": archive(KONICE_FILE)[:-30],
    "rozbitý.zip": archive(OLOMOUC_FILE).replace(b"\x78", b"\x00"),
    "jinak-rozbitý.zip": archive(OLOMOUC_FILE, packing=ZIP_LZMA).replace(b"\x5d\x00", b"\xff\x00"),
    "prázdný.zip": archive(),
    "bez-tabulky.zip": archive(("a.txt", b"x")),
    "cizí-kraj.zip": archive(BRNO_FILE),
    "dvakrát.zip": archive(KONICE_FILE, ("jiný.csv", addresses(KONICE))),
    "dva-druhy.zip": archive(
        KONICE_FILE, ("c.csv", municipalities([("589624", "Konice", "9999-09-09")]))
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_archive_is_refused_with_a_sentence(head, tmp_path, name):
    with pytest.raises(PackUnreadable) as refusal:
        head.place_files.read(put(tmp_path, name, BAD[name]))
    assert name in refusal.value.text or "a.csv" in refusal.value.text


def test_a_bomb_a_giant_and_a_missing_file_are_refused(head, tmp_path, monkeypatch):
    path = put(tmp_path, "b.zip", archive(("b.csv", b"0" * 5_000_000)))
    monkeypatch.setattr(official_files, "LARGEST_TABLE", 1_000_000)
    with pytest.raises(PackUnreadable, match="příliš velký"):
        head.place_files.read(path)
    monkeypatch.setattr(official_files, "LARGEST_FILE", 10)
    with pytest.raises(PackUnreadable, match="příliš velký"):
        head.place_files.read(path)
    with pytest.raises(StorageUnavailable):
        head.place_files.read(tmp_path / "není.csv")


def test_an_officer_may_not_take_over(desk, tmp_path):
    path = put(tmp_path, *KONICE_FILE)
    with pytest.raises(NoRight):
        desk.place_files.preview(desk.place_files.read(path))
    assert not desk.place_files.may_import
