"""Prints of the made-up day: sent to a printer that does not exist, and come out at once."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.document_lists import PrintJobState, PrintPurpose
from kkc_desktop.domain.print_job import PrintOrder

if TYPE_CHECKING:
    from kkc_desktop.services.print_jobs import PrintJobs


def print_made_up(
    jobs: "PrintJobs",
    document_id: str,
    printer: str,
    copies: int = 1,
    purpose: PrintPurpose = PrintPurpose.SIGNING,
    recipient: str = "",
) -> None:
    """Writes the print down as every print is, and that its copies lie in the tray."""
    order = PrintOrder(
        record_kind=RecordKind.DOCUMENT,
        record_id=document_id,
        title="",
        purpose=purpose,
        recipient=recipient,
        copies=copies,
    )
    jobs.settle(jobs.begin((order,), printer), PrintJobState.PRINTED)
