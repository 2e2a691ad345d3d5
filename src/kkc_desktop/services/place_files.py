"""Official files of streets and municipalities: read, previewed, taken over."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.domain.official_file import (
    PlaceSource,
    ReadMunicipality,
    ReadPlaces,
    begins_with,
    by_code,
    parse_places,
    unreadable,
    valid_on,
)
from kkc_desktop.domain.official_place import OfficialPlace, PlaceImport, PlaceImportId
from kkc_desktop.domain.place_import import PlacePreview, PlaceRow, PlaceState, compared_places
from kkc_desktop.services.known_places import Places
from kkc_desktop.services.maps import shipped_map
from kkc_desktop.services.places import postcodes, region
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.official_files import digest_of_file, tables_of

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


class PlaceFiles:
    """The verbs of the panel Ulice a obce; head and administrator take files over."""

    def __init__(self, workplace: Workplace, places: Places) -> None:
        self._workplace = workplace
        self._places = places

    @property
    def may_import(self) -> bool:
        """Whether the person on duty takes official files over."""
        return self._workplace.may(Act.IMPORT_PLACES)

    def officer_name(self, officer_id: str) -> str:
        """Who that is, as spoken at the desk; empty for somebody unknown."""
        officers = self._workplace.database.officers_at_once()
        return next((each.short_name for each in officers if each.id == officer_id), "")

    def imports(self) -> tuple[PlaceImport, ...]:
        """The files that were taken over, the newest first."""
        with self._workplace.look(Act.IMPORT_PLACES) as tx:
            return tx.official_places.imports()

    def read(self, path: Path, progress: Callable[[int, int], None] | None = None) -> ReadPlaces:
        """What the file says; touches no record and is meant for a thread of its own.

        Of a ZIP of the whole country only the municipalities of the region are read, by name and
        postcode. `progress` may raise to call it off. Refused with PackUnreadable.
        """
        try:
            return _read(path, progress or _unheard)
        except OSError as error:
            text = f"Soubor „{path.name}“ nelze přečíst."
            raise StorageUnavailable(text, "Ověřte, že tam je a\u00a0smí se číst.") from error

    def preview(self, read: ReadPlaces) -> PlacePreview:
        """What taking the file over would change."""
        with self._workplace.look(Act.IMPORT_PLACES) as tx:
            known = tx.official_places.all()
            days = {each.id: each.valid_on for each in tx.official_places.imports()}
        taken_on = {each.municipality_code: days.get(each.import_id) for each in known}
        return compared_places(read, known, taken_on, shipped_map(), postcodes())

    def take(self, preview: PlacePreview, chosen: frozenset[str] = frozenset()) -> int:
        """Takes the file over, of conflicts and vanished municipalities only those chosen.

        Says how many municipalities were changed; where none is, nothing is written.
        """
        self._workplace.permit(Act.IMPORT_PLACES)
        rows = preview.taken(chosen)
        if not rows:
            return 0
        read = preview.read
        taken = PlaceImport(
            id=PlaceImportId(self._workplace.new_id()),
            source=read.source.label,
            file_name=read.file_name[-300:],
            sha256=read.sha256,
            valid_on=read.valid_on,
            row_count=read.row_count,
            imported_at=self._workplace.now(),
            imported_by=self._workplace.officer.id,
        )
        words = f"{read.source.label}, obcí {len(rows)}, sha256 {read.sha256}"
        with self._workplace.act(Act.IMPORT_PLACES, RecordKind.PLACE_IMPORT, taken.id, words) as tx:
            _write(tx, taken, read, rows)
        self._places.renew()
        return len(rows)


def _write(
    tx: "Transaction", taken: PlaceImport, read: ReadPlaces, rows: tuple[PlaceRow, ...]
) -> None:
    found = by_code(read)
    if read.source is PlaceSource.CSU:
        names = {row.code: row.name for row in rows if row.state is not PlaceState.VANISHED}
        gone = [row.code for row in rows if row.state is PlaceState.VANISHED]
        tx.official_places.put_names(taken, names, gone)
        return
    tx.official_places.put(
        taken,
        [
            OfficialPlace(
                municipality_code=row.code,
                municipality=row.name,
                part=part,
                street=street,
                postcode=post,
                import_id=taken.id,
            )
            for row in rows
            for part, street, post in sorted(found[row.code].lines)
        ],
    )


def _read(path: Path, progress: Callable[[int, int], None]) -> ReadPlaces:
    digest = digest_of_file(path)
    ours = region()
    areas = frozenset(code[:2] for code in postcodes().values())

    def is_wanted(beginning: bytes, name: str) -> bool:
        said = begins_with(beginning, name)
        return said is None or (said[0] in ours and said[1][:2] in areas)

    source: PlaceSource | None = None
    count, skipped = 0, 0
    municipalities: list[ReadMunicipality] = []
    for name, content in tables_of(path, is_wanted, progress):
        if content is None:
            skipped += 1
            continue
        kind, rows, found = parse_places(content, name)
        if source not in (None, kind):
            raise unreadable(f"V\u00a0souboru „{path.name}“ jsou soubory dvou druhů.")
        source = kind
        count += rows
        municipalities += found
    if source is None:
        raise unreadable(f"V\u00a0souboru „{path.name}“ není žádná obec kraje.")
    if len({each.code for each in municipalities}) < len(municipalities):
        raise unreadable(f"V\u00a0souboru „{path.name}“ je některá obec dvakrát.")
    return ReadPlaces(
        source=source,
        file_name=path.name,
        sha256=digest,
        valid_on=valid_on(path.name),
        row_count=count,
        municipalities=tuple(municipalities),
        skipped=skipped,
    )


def _unheard(_done: int, _total: int) -> None:
    """Nobody waits for the progress."""
