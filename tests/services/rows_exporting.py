"""The rows of what leaves the desk as a file: policemen hand over, the administrator does not."""

from tests.factories import a_package
from tests.services.rights_rows import EVERYBODY, POLICE, rows

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.exported_table import ExportedColumn, ExportedTable
from kkc_desktop.domain.hand_over_package import PackageForm

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
