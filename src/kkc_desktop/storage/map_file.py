"""Map files that the unit put in place: GeoPackage and MBTiles, read where they lie, never changed.

Both are SQLite files. They come from outside, so nothing in them is believed: names are quoted,
counts are limited, a query that runs too long is cut, and a broken file gives one sentence.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kkc_desktop.domain.errors import MapUnreadable
from kkc_desktop.domain.krovak import from_krovak
from kkc_desktop.domain.line_thinning import thinned
from kkc_desktop.domain.map_data import Line, MapLayer, MapShape
from kkc_desktop.domain.projection import from_plane
from kkc_desktop.domain.wkb import Geometry, read_geometry

VECTOR_SUFFIX, TILE_SUFFIX = ".gpkg", ".mbtiles"

_TOLERANCE = 0.00008
"""About nine metres: finer than a line on the screen at any zoom that the map offers."""
_MOST_POINTS = 300_000
_LARGEST_TILE = 2 * 1024 * 1024
_LONGEST_S = 20.0
_PICTURES = ("png", "jpg", "jpeg")
_SYSTEMS: dict[int, Callable[[float, float], tuple[float, float]]] = {
    4326: lambda x, y: (y, x),
    4258: lambda x, y: (y, x),
    3857: lambda x, y: from_plane(x, -y).pair,
    5514: lambda x, y: from_krovak(x, y).pair,
    5513: lambda x, y: from_krovak(-y, -x).pair,
    102067: lambda x, y: from_krovak(x, y).pair,
}
_LAYERS = (
    "SELECT c.table_name, g.column_name, r.organization_coordsys_id FROM gpkg_contents c"
    " JOIN gpkg_geometry_columns g ON g.table_name = c.table_name"
    " JOIN gpkg_spatial_ref_sys r ON r.srs_id = g.srs_id"
    " WHERE c.data_type = 'features' ORDER BY c.table_name LIMIT 50"
)


def map_files(folder: Path) -> list[Path]:
    """The map files of the folder by name; none where there is no folder."""
    try:
        found = [path for path in folder.iterdir() if path.is_file()]
    except OSError:
        return []
    return sorted(path for path in found if path.suffix.lower() in (VECTOR_SUFFIX, TILE_SUFFIX))


def read_vector(path: Path) -> tuple[MapShape, ...]:
    """The points, lines and areas of a GeoPackage in WGS84, thinned; refused with MapUnreadable."""
    with _opened(path) as file:
        layers = file.execute(_LAYERS).fetchall()
        if not layers:
            fix = "Dlaždice uložte jako MBTiles, vektory jako vrstvy GeoPackage."
            raise MapUnreadable(f"Soubor „{path.name}“ nemá žádnou vektorovou vrstvu.", fix)
        left = [_MOST_POINTS]
        return tuple(
            shape
            for table, column, system in layers
            for shape in _layer(file, path, (str(table), str(column)), int(system), left)
        )


class TileFile:
    """An open MBTiles file with pictures; it lives as long as the map that shows it."""

    def __init__(self, path: Path) -> None:
        """Refused with MapUnreadable when it is broken or holds vectors."""
        with _opened(path) as file:
            about = dict(file.execute("SELECT name, value FROM metadata").fetchall())
            kind = str(about.get("format", "png")).lower()
            if kind == "pbf":
                fix = "Nechte si mapu připravit jako obrázky PNG nebo JPEG, nebo jako GeoPackage."
                raise MapUnreadable(f"Soubor „{path.name}“ má vektorové dlaždice.", fix)
            if kind not in _PICTURES:
                fix = "Mapa čte dlaždice PNG a JPEG."
                raise MapUnreadable(f"Soubor „{path.name}“ má dlaždice jiného druhu.", fix)
            zooms = file.execute("SELECT min(zoom_level), max(zoom_level) FROM tiles").fetchone()
            if zooms[0] is None or not 0 <= int(zooms[0]) <= int(zooms[1]) <= 24:
                raise MapUnreadable(f"Soubor „{path.name}“ nemá žádné dlaždice.", _REPLACE)
        self.lowest, self.highest = int(zooms[0]), int(zooms[1])
        self._path = path
        self._file: sqlite3.Connection | None = None

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """The picture, rows counted from the north; None where there is none or it is broken."""
        query = (
            "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
        )
        try:
            if self._file is None:
                self._file = _connect(self._path)
            found = self._file.execute(query, (zoom, column, 2**zoom - 1 - row)).fetchone()
        except (sqlite3.Error, OSError):
            return None
        data = found[0] if found else None
        return data if isinstance(data, bytes) and len(data) <= _LARGEST_TILE else None

    def close(self) -> None:
        """Lets the file go; the next picture opens it again."""
        if self._file is not None:
            self._file.close()
            self._file = None


_REPLACE = "Vezměte soubor ze složky „mapa“ a\u00a0nahraďte ho jiným."


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """The file for one reading; whatever is wrong with it becomes one sentence."""
    try:
        with closing(_connect(path)) as file:
            yield file
    except (sqlite3.Error, OSError, ValueError, TypeError) as error:
        raise MapUnreadable(f"Soubor „{path.name}“ nelze přečíst jako mapu.", _REPLACE) from error


def _connect(path: Path) -> sqlite3.Connection:
    """Read-only; `immutable` keeps SQLite from laying its own files beside it."""
    file = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    file.execute("PRAGMA trusted_schema = OFF")
    until = time.monotonic() + _LONGEST_S
    file.set_progress_handler(lambda: time.monotonic() > until, 100_000)
    return file


def _layer(
    file: sqlite3.Connection, path: Path, names: tuple[str, str], system: int, left: list[int]
) -> Iterator[MapShape]:
    if system not in _SYSTEMS:
        text = f"Vrstva „{names[0]}“ je v\u00a0souřadnicích EPSG:{system}, které mapa neumí."
        raise MapUnreadable(text, "Uložte ji v\u00a0EPSG:4326, 3857 nebo 5514 (S-JTSK).")
    table, column = (_quoted(name) for name in names)
    for (blob,) in file.execute(f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL"):
        if not isinstance(blob, bytes):
            raise ValueError("no blob")
        for shape in _shapes(read_geometry(blob), names[0], _SYSTEMS[system]):
            left[0] -= sum(len(line) for line in shape.lines)
            if left[0] < 0:
                text = f"Soubor „{path.name}“ má přes {_MOST_POINTS // 1000} tisíc bodů."
                raise MapUnreadable(text, "Nechte si ho zjednodušit nebo oříznout na kraj.")
            yield shape


def _shapes(
    geometry: Geometry, name: str, to_wgs84: Callable[[float, float], tuple[float, float]]
) -> Iterator[MapShape]:
    def placed(points: list[tuple[float, float]]) -> Line:
        return thinned([to_wgs84(x, y) for x, y in points], _TOLERANCE)

    for point in geometry.points:
        yield MapShape(layer=MapLayer.OWN, name=name, lines=(placed([point]),))
    for line in geometry.lines:
        yield MapShape(layer=MapLayer.OWN, name=name, lines=(placed(line),))
    for area in geometry.areas:
        rings = tuple(placed(ring) for ring in area)
        yield MapShape(layer=MapLayer.OWN, name=name, lines=rings, is_area=True)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
