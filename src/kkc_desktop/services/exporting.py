"""Lists that leave the desk as a file: a workbook or CSV, into a folder somebody chose."""

from hashlib import sha256
from pathlib import Path

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.exported_table import ExportedTable
from kkc_desktop.domain.problems import Problem
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.folder import explaining_files, write_atomically


class Exporting:
    """The verb that writes a table into a file and into the trail."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    @property
    def may_export(self) -> bool:
        """Whether the person on duty writes lists into files."""
        return self._workplace.may(Act.EXPORT_TABLE)

    def write(self, table: ExportedTable, path: Path, recipient: str) -> str:
        """Writes the table whole or not at all and gives the file's SHA-256 in hex.

        The suffix .xlsx or .csv says the format. The trail keeps recipient, name of the file,
        count of rows and digest (L3 of domain.md). Refused with NotComplete without a recipient or
        with another suffix, with WrongStep when a sheet cannot hold the table, with
        StorageUnavailable when the folder cannot be written into.
        """
        self._workplace.permit(Act.EXPORT_TABLE)
        who = demand_recipient(recipient)
        content = _content(table, path)
        digest = sha256(content).hexdigest()
        rows = counted(len(table.rows), "řádek", "řádky", "řádků")
        words = f"komu: {who}; soubor {path.name}, {rows}, sha256 {digest}"
        with (
            self._workplace.act(Act.EXPORT_TABLE, reason=words),
            explaining_files(path.parent),
        ):
            write_atomically(path, content)
        return digest


def demand_recipient(recipient: str) -> str:
    """The recipient on one line; refused with NotComplete when nobody is named."""
    words = " ".join(recipient.split())
    if words:
        return words
    text, fix = "Není zapsáno, komu se soubor předává.", "Zapište útvar, úřad nebo postavení."
    raise NotComplete((Problem(field="recipient", text=text, fix=fix),))


def wrong_suffix() -> NotComplete:
    """Why no file of that name is written."""
    text = "Soubor musí mít příponu .xlsx, nebo .csv."
    return NotComplete((Problem(field="path", text=text, fix="Doplňte příponu k\u00a0názvu."),))


def _content(table: ExportedTable, path: Path) -> bytes:
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        from kkc_desktop.printing.spreadsheet import workbook_bytes

        return workbook_bytes([table])
    if suffix == ".csv":
        from kkc_desktop.printing.comma_separated import csv_bytes

        return csv_bytes(table)
    raise wrong_suffix()
