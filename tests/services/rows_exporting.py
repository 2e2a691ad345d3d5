"""The rows of what leaves the desk as a file: policemen hand over, the administrator does not."""

from tests.factories import a_package
from tests.official_files import KONICE, addresses
from tests.services.rights_rows import EVERYBODY, MANAGING, POLICE, RECEPTION, rows

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.exported_table import ExportedColumn, ExportedTable
from kkc_desktop.domain.hand_over_package import PackageForm
from kkc_desktop.domain.place_import import compared_places
from kkc_desktop.services.maps import shipped_map
from kkc_desktop.services.places import postcodes

TABLE = ExportedTable(title="Kontakty", columns=(ExportedColumn(title="Kdo"),), rows=(("a",),))

rows(
    POLICE,
    Exporting__write=lambda d: d.services.exporting.write(
        TABLE, d.workplace.folder / "seznam.csv", "OOP Konice"
    ),
)


def packed(desk):
    """The signed document as a package into the desk's own folder."""
    kind, record_id = RecordKind.DOCUMENT, desk.records.signed.document.id
    folder = desk.workplace.folder
    return desk.services.packaging.make(kind, record_id, folder, PackageForm.ZIP, "SKPV")


def previewed(desk):
    desk.workplace.opened |= {desk.records.signed.document.id}
    return desk.services.packaging.preview(RecordKind.DOCUMENT, desk.records.signed.document.id)


rows(
    POLICE,
    Packaging__preview=previewed,
    Packaging__made_before=lambda d: d.services.packaging.made_before("x"),
    Packaging__make=packed,
)
rows(EVERYBODY, Packaging__text=lambda d: d.services.packaging.text(a_package()))
rows(EVERYBODY, Exporting__may_export=lambda d: d.services.exporting.may_export)


def place_file(desk):
    path = desk.workplace.folder / "20261031_OB_589624_ADR.csv"
    path.write_bytes(addresses(KONICE))
    return desk.services.place_files.read(path)


def place_preview(desk):
    return compared_places(place_file(desk), (), {}, shipped_map(), postcodes())


rows(
    MANAGING,
    PlaceFiles__imports=lambda d: d.services.place_files.imports(),
    PlaceFiles__preview=lambda d: d.services.place_files.preview(place_file(d)),
    PlaceFiles__take=lambda d: d.services.place_files.take(place_preview(d)),
)
rows(
    EVERYBODY,
    PlaceFiles__may_import=lambda d: d.services.place_files.may_import,
    PlaceFiles__officer_name=lambda d: d.services.place_files.officer_name("x"),
    PlaceFiles__read=place_file,
    Places__renew=lambda d: d.services.places.renew(),
    Places__offers=lambda d: d.services.places.offers("Tyršova 6"),
)
rows(RECEPTION, Places__learn=lambda d: d.services.places.learn())
