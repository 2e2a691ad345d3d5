"""Map files of the unit: GeoPackage and MBTiles made here, and broken ones."""

import hashlib
import os
import sqlite3
import struct
from contextlib import closing

import pytest

from kkc_desktop.domain.errors import MapUnreadable
from kkc_desktop.domain.projection import to_plane
from kkc_desktop.storage.map_file import TileFile, map_files, read_vector

ZLATE_HORY = (50.2639, 17.3961)
PNG = b"\x89PNG\r\n\x1a\n" + b"picture"


def point(x, y, srs=4326):
    return b"GP\x00\x01" + struct.pack("<i", srs) + struct.pack("<BIdd", 1, 1, x, y)


def line(*points, srs=4326):
    body = struct.pack("<BII", 1, 2, len(points))
    return (
        b"GP\x00\x01"
        + struct.pack("<i", srs)
        + body
        + b"".join(struct.pack("<dd", *each) for each in points)
    )


def geopackage(path, blobs, srs=4326, table="silnice"):
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT)")
        file.execute(
            "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INT)"
        )
        file.execute("CREATE TABLE gpkg_spatial_ref_sys (srs_id INT, organization_coordsys_id INT)")
        file.execute("INSERT INTO gpkg_contents VALUES (?, 'features')", (table,))
        file.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom \"x\"', ?)", (table, srs))
        file.execute("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?)", (srs, srs))
        name = table.replace('"', '""')
        file.execute(f'CREATE TABLE "{name}" (fid INTEGER, "geom ""x""" BLOB)')
        rows = [(number, each) for number, each in enumerate(blobs)]
        file.executemany(f'INSERT INTO "{name}" VALUES (?, ?)', rows)
    return path


def tiles(path, kind="png", rows=((7, 70, 84, PNG),)):
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        file.execute("INSERT INTO metadata VALUES ('format', ?)", (kind,))
        file.execute(
            "CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)"
        )
        file.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", rows)
    return path


@pytest.mark.parametrize(
    ("srs", "x", "y"),
    [
        (4326, 17.3961, 50.2639),
        (3857, *(sign * each for sign, each in zip((1, -1), to_plane(*ZLATE_HORY), strict=True))),
        (5514, -529511.0, -1048735.0),
    ],
)
def test_a_geopackage_is_read_in_each_coordinate_system(tmp_path, srs, x, y):
    path = geopackage(tmp_path / "a.gpkg", [point(x, y, srs)], srs)
    (shape,) = read_vector(path)
    assert shape.lines[0][0] == pytest.approx(ZLATE_HORY, abs=0.02)


def test_lines_are_thinned_and_names_with_quotes_are_read(tmp_path):
    straight = [(17 + index / 1000, 50.0) for index in range(500)]
    table = 'x"; DROP TABLE y; --'
    path = geopackage(tmp_path / "a.gpkg", [line(*straight), None], table=table)
    (shape,) = read_vector(path)
    assert len(shape.lines[0]) == 2
    assert shape.name == table


def test_the_file_is_not_touched_and_nothing_is_laid_beside_it(tmp_path):
    path = geopackage(tmp_path / "a.gpkg", [point(17.0, 50.0)])
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    os.chmod(path, 0o444)
    read_vector(path)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert os.listdir(tmp_path) == ["a.gpkg"]


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 4096),
        lambda path: path.write_text("toto není mapa", encoding="utf-8"),
        lambda path: tiles(path),
        lambda path: geopackage(path, [b"not a geometry"]),
        lambda path: geopackage(path, ["text"]),
        lambda path: geopackage(path, [point(1.0, 2.0)], srs=32633),
        lambda path: path.write_bytes(geopackage(path, [point(1.0, 2.0)]).read_bytes()[:5000]),
    ],
)
def test_a_broken_vector_file_gives_one_czech_sentence(tmp_path, make):
    path = tmp_path / "mapa.gpkg"
    make(path)
    with pytest.raises(MapUnreadable) as refused:
        read_vector(path)
    assert refused.value.text.endswith(".")
    assert "sqlite" not in refused.value.text.lower()


def test_a_file_too_detailed_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("kkc_desktop.storage.map_file._MOST_POINTS", 3)
    path = geopackage(tmp_path / "a.gpkg", [point(17.0, 50.0)] * 4)
    with pytest.raises(MapUnreadable, match="tisíc bodů"):
        read_vector(path)


def test_pictures_are_given_by_zoom_column_and_row_from_the_north(tmp_path):
    file = TileFile(tiles(tmp_path / "a.mbtiles"))
    assert (file.lowest, file.highest) == (7, 7)
    assert file.tile(7, 70, 2**7 - 1 - 84) == PNG
    assert file.tile(7, 70, 84) is None
    file.close()
    assert file.tile(7, 70, 2**7 - 1 - 84) == PNG
    file.close()


@pytest.mark.parametrize(
    ("kind", "rows", "words"),
    [
        ("pbf", ((7, 1, 1, PNG),), "vektorové dlaždice"),
        ("webm", ((7, 1, 1, PNG),), "jiného druhu"),
        ("png", (), "nemá žádné dlaždice"),
        ("png", ((99, 1, 1, PNG),), "nemá žádné dlaždice"),
        ("png", (("x", 1, 1, PNG),), "nelze přečíst"),
    ],
)
def test_tiles_that_cannot_be_drawn_are_refused(tmp_path, kind, rows, words):
    with pytest.raises(MapUnreadable, match=words):
        TileFile(tiles(tmp_path / "a.mbtiles", kind, rows))


def test_a_broken_picture_is_no_picture(tmp_path):
    huge = b"x" * (3 * 1024 * 1024)
    file = TileFile(tiles(tmp_path / "a.mbtiles", rows=((7, 0, 0, "text"), (7, 1, 0, huge))))
    assert file.tile(7, 0, 127) is None
    assert file.tile(7, 1, 127) is None
    file.close()


def test_only_map_files_of_the_folder_count(tmp_path):
    for name in ("b.mbtiles", "a.GPKG", "poznámka.txt"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "složka.gpkg").mkdir()
    assert [path.name for path in map_files(tmp_path)] == ["a.GPKG", "b.mbtiles"]
    assert map_files(tmp_path / "není") == []
