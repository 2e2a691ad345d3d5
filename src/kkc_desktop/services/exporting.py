"""Lists that leave the desk as a file: a workbook or CSV, into a folder somebody chose."""

from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.exported_table import ExportedTable
from kkc_desktop.domain.problems import Problem
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.leaving_files import LeavingFiles, leaving_files


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
        demand_recipient(recipient)
        content = tables_content(path, lambda: (table,), lambda: table)
        rows = counted(len(table.rows), "řádek", "řádky", "řádků")
        with leaving_files() as leaving, self._workplace.act(Act.EXPORT_TABLE) as tx:
            tx.audit.reason, digest = write_out(leaving, path, content, recipient, rows)
        return digest


def demand_recipient(recipient: str) -> str:
    """The recipient on one line; refused with NotComplete when nobody is named."""
    words = " ".join(recipient.split())
    if words:
        return words
    text, fix = "Není zapsáno, komu se soubor předává.", "Zapište útvar, úřad nebo postavení."
    raise NotComplete((Problem(field="recipient", text=text, fix=fix),))


def write_out(
    leaving: LeavingFiles, path: Path, content: bytes, recipient: str, words: str
) -> tuple[str, str]:
    """Writes what leaves the desk, whole or not at all; gives the words of its line and the digest.

    The words are recipient, name of the file, what is said about it and its SHA-256 in hex. Refused
    with NotComplete without a recipient, with StorageUnavailable when the folder cannot be written
    into.
    """
    who, digest = demand_recipient(recipient), sha256(content).hexdigest()
    leaving.write(path, content)
    return f"komu: {who}; soubor {path.name}, {words}, sha256 {digest}", digest


def tables_content(
    path: Path,
    sheets: Callable[[], Sequence[ExportedTable]],
    lines: Callable[[], ExportedTable],
) -> bytes:
    """The sheets as a workbook or the lines as CSV, as the suffix says.

    Refused with NotComplete with another suffix.
    """
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        from kkc_desktop.printing.spreadsheet import workbook_bytes

        return workbook_bytes(sheets())
    if suffix == ".csv":
        from kkc_desktop.printing.comma_separated import csv_bytes

        return csv_bytes(lines())
    text = "Soubor musí mít příponu .xlsx, nebo .csv."
    raise NotComplete((Problem(field="path", text=text, fix="Doplňte příponu k\u00a0názvu."),))
