"""Steps of data protection, erasures, breaches, saved views, form counts and places, on disk."""

import json
from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection, func, select

from kkc_desktop.domain.data_care import DataStep
from kkc_desktop.domain.data_lists import DataStepKind, ErasureState, ViewPlace
from kkc_desktop.domain.erasure import Erasure, ErasureItem
from kkc_desktop.domain.form_count import FormCount
from kkc_desktop.domain.official_place import OfficialPlace, PlaceImport
from kkc_desktop.domain.saved_view import SavedView
from kkc_desktop.domain.security_breach import SecurityBreach
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.storage import account_tables as t
from kkc_desktop.storage.rows import Shelf, Versioned, not_found, run

_STEPS = Shelf(t.DATA_STEPS, DataStep)
_ERASURES = Shelf(t.ERASURES, Erasure)
_ITEMS = Shelf(t.ERASURE_ITEMS, ErasureItem)
_VIEWS = Shelf(t.SAVED_VIEWS, SavedView)
_COUNTS = Shelf(t.FORM_COUNTS, FormCount)
_IMPORTS = Shelf(t.PLACE_IMPORTS, PlaceImport)
_PLACES = Shelf(t.OFFICIAL_PLACES, OfficialPlace)
_RESTRICT = DataStepKind.RESTRICT.name
_RESTRICTIONS = f"""
    SELECT record_id, kind FROM data_steps
    WHERE kind IN ('{_RESTRICT}', '{DataStepKind.LIFT.name}')
        AND record_id IN (SELECT value FROM json_each(?))
    ORDER BY recorded_at, id
"""
_SETTLING = ("state", "settled_at", "settled_by")
_COUNT_UP = """
    INSERT INTO form_counts (form, field, event, month, count) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (form, field, event, month) DO UPDATE SET count = count + excluded.count
"""


class DataSteps:
    """What was decided about the data of records; only added to."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, step: DataStep) -> None:
        """Stores one decision."""
        _STEPS.add(self._connection, step)

    def of(self, record_ids: Collection[str]) -> tuple[DataStep, ...]:
        """What was decided about these records, the oldest first."""
        table = t.DATA_STEPS.c
        query = select(t.DATA_STEPS).where(table.record_id.in_(record_ids))
        return _STEPS.read(self._connection, query.order_by(table.recorded_at, table.id))

    def restriction(self, record_id: str) -> DataStep | None:
        """The newest step that restricted the record or lifted that; None where there is none."""
        table = t.DATA_STEPS.c
        kinds = (DataStepKind.RESTRICT, DataStepKind.LIFT)
        query = select(t.DATA_STEPS).where(table.record_id == record_id, table.kind.in_(kinds))
        newest = query.order_by(table.recorded_at.desc(), table.id.desc()).limit(1)
        return next(iter(_STEPS.read(self._connection, newest)), None)

    def restricted_among(self, record_ids: Collection[str]) -> frozenset[str]:
        """Those of the records whose newest restriction was not lifted."""
        rows = run(self._connection, _RESTRICTIONS, (json.dumps(list(record_ids)),))
        newest = dict(rows.fetchall())
        return frozenset(each for each, kind in newest.items() if kind == _RESTRICT)

    def restricted(self) -> frozenset[str]:
        """Every record whose newest restriction was not lifted; few ever are."""
        query = "SELECT DISTINCT record_id FROM data_steps WHERE kind = ?"
        ids = [record_id for (record_id,) in run(self._connection, query, (_RESTRICT,))]
        return self.restricted_among(ids) if ids else frozenset()


class Erasures:
    """Proposals to erase with their lists; settled once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, erasure: Erasure, items: Iterable[ErasureItem]) -> None:
        """Stores a proposal with its list."""
        _ERASURES.add(self._connection, erasure)
        for item in items:
            _ITEMS.add(self._connection, item)

    def settle(self, erasure: Erasure) -> None:
        """Stores how the proposal ended."""
        _ERASURES.change(self._connection, erasure, _SETTLING, {"id": erasure.id})

    def mark_erased(self, item: ErasureItem) -> None:
        """Stores when the record was erased; only afterwards does the database let its data go."""
        where: dict[str, object] = {"erasure_id": item.erasure_id, "record_id": item.record_id}
        _ITEMS.change(self._connection, item, ("erased_at",), where)

    def get(self, erasure_id: str) -> Erasure:
        """The proposal of this id; refused with RecordNotFound."""
        query = select(t.ERASURES).where(t.ERASURES.c.id == erasure_id)
        found = _ERASURES.read(self._connection, query)
        if not found:
            raise not_found()
        return found[0]

    def items(self, erasure_id: str) -> tuple[ErasureItem, ...]:
        """The list of the proposal, due first on top."""
        table = t.ERASURE_ITEMS.c
        query = select(t.ERASURE_ITEMS).where(table.erasure_id == erasure_id)
        return _ITEMS.read(self._connection, query.order_by(table.due_on, table.record_id))

    def erased(self, record_ids: Collection[str]) -> tuple[ErasureItem, ...]:
        """Those of the records that were erased."""
        table = t.ERASURE_ITEMS.c
        query = select(t.ERASURE_ITEMS).where(
            table.record_id.in_(record_ids), table.erased_at.is_not(None)
        )
        return _ITEMS.read(self._connection, query)

    def page(self, limit: int = 50) -> tuple[Erasure, ...]:
        """The newest proposals first."""
        table = t.ERASURES.c
        query = select(t.ERASURES).order_by(table.proposed_at.desc(), table.id.desc())
        return _ERASURES.read(self._connection, query.limit(limit))

    def open(self) -> tuple[Erasure, ...]:
        """The proposals that wait for approval, the oldest first."""
        table = t.ERASURES.c
        query = select(t.ERASURES).where(table.state == ErasureState.PROPOSED)
        return _ERASURES.read(self._connection, query.order_by(table.proposed_at, table.id))


class SecurityBreaches(Versioned[SecurityBreach]):
    """Breaches of security; newest by when the station learned of them."""

    shelf = Shelf(t.SECURITY_BREACHES, SecurityBreach)
    newest_by = "learned_at"

    def labelled(self, ending: str) -> int:
        """How many labels end so; labels are PZ 1/2026."""
        query = select(func.count()).where(t.SECURITY_BREACHES.c.label.endswith(ending))
        return self.connection.execute(query).scalar_one()

    def open(self) -> tuple[SecurityBreach, ...]:
        """Those that are not closed, the oldest first."""
        table = t.SECURITY_BREACHES.c
        query = select(t.SECURITY_BREACHES).where(table.closed_at.is_(None))
        return self.shelf.read(self.connection, query.order_by(table.learned_at, table.id))


class SavedViews:
    """Named filters of each officer; no record, so they may be changed and removed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, view: SavedView) -> None:
        """Stores the view in place of the officer's earlier one of that place and name."""
        _VIEWS.put(self._connection, view, ("officer_id", "place", "name"))

    def remove(self, view_id: str, officer_id: OfficerId) -> None:
        """Deletes the officer's own view."""
        query = "DELETE FROM saved_views WHERE id = ? AND officer_id = ?"
        run(self._connection, query, (view_id, officer_id))

    def of(self, officer_id: OfficerId, place: ViewPlace) -> tuple[SavedView, ...]:
        """The officer's views of the place by name."""
        table = t.SAVED_VIEWS.c
        query = select(t.SAVED_VIEWS).where(table.officer_id == officer_id, table.place == place)
        return _VIEWS.read(self._connection, query.order_by(table.name))


class FormCounts:
    """How often what happened at which field, by month."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, counts: Iterable[FormCount]) -> None:
        """Adds these counts to what was counted before."""
        for each in counts:
            run(self._connection, _COUNT_UP, _COUNTS.row_of(each))

    def between(self, first_month: str, last_month: str) -> tuple[FormCount, ...]:
        """The counts of these months, both included, by form, field and event."""
        table = t.FORM_COUNTS.c
        query = select(t.FORM_COUNTS).where(table.month.between(first_month, last_month))
        order = (table.form, table.field, table.event, table.month)
        return _COUNTS.read(self._connection, query.order_by(*order))


class OfficialPlaces:
    """Streets and parts of municipalities as the official files gave them, and those files."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, taken: PlaceImport, places: Iterable[OfficialPlace]) -> None:
        """Stores what a file gave in place of all earlier rows of the same municipalities."""
        _IMPORTS.add(self._connection, taken)
        rows = list(places)
        for code in sorted({each.municipality_code for each in rows}):
            query = "DELETE FROM official_places WHERE municipality_code = ?"
            run(self._connection, query, (code,))
        for each in rows:
            _PLACES.add(self._connection, each)

    def put_names(
        self, taken: PlaceImport, names: Mapping[str, str], gone: Collection[str]
    ) -> None:
        """Stores names by the codes of municipalities, their streets stay; takes away those gone.

        A municipality that is not here yet gets a row without a street.
        """
        _IMPORTS.add(self._connection, taken)
        for code in gone:
            run(
                self._connection, "DELETE FROM official_places WHERE municipality_code = ?", (code,)
            )
        rename = "UPDATE official_places SET municipality = ? WHERE municipality_code = ?"
        for code, name in names.items():
            if not run(self._connection, rename, (name, code)).rowcount:
                bare = OfficialPlace(municipality_code=code, municipality=name, import_id=taken.id)
                _PLACES.add(self._connection, bare)

    def imports(self) -> tuple[PlaceImport, ...]:
        """The files that were taken over, the newest first."""
        table = t.PLACE_IMPORTS.c
        query = select(t.PLACE_IMPORTS).order_by(table.imported_at.desc(), table.id)
        return _IMPORTS.read(self._connection, query)

    def all(self) -> tuple[OfficialPlace, ...]:
        """Every row by municipality, part, street and postcode."""
        table = t.OFFICIAL_PLACES.c
        order = (table.municipality, table.municipality_code, table.part, table.street)
        query = select(t.OFFICIAL_PLACES).order_by(*order, table.postcode)
        return _PLACES.read(self._connection, query)
