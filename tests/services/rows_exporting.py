"""The rows of what leaves the desk as a file: policemen hand over, the administrator does not."""

from tests.services.rights_rows import EVERYBODY, POLICE, rows

from kkc_desktop.domain.exported_table import ExportedColumn, ExportedTable

TABLE = ExportedTable(title="Kontakty", columns=(ExportedColumn(title="Kdo"),), rows=(("a",),))

rows(
    POLICE,
    Exporting__write=lambda d: d.services.exporting.write(
        TABLE, d.workplace.folder / "seznam.csv", "OOP Konice"
    ),
)
rows(EVERYBODY, Exporting__may_export=lambda d: d.services.exporting.may_export)
