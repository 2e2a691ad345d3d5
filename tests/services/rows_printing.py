"""Rows of the rights table for printing: jobs, and the papers of a visit."""

from tests.services.rights_rows import RECEPTION, row, rows

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.document_lists import PrintJobState, PrintPurpose
from kkc_desktop.domain.print_job import PrintOrder


def order_of(dossier, purpose=PrintPurpose.SIGNING, **changes):
    """An order to print the document."""
    return PrintOrder(
        record_kind=RecordKind.DOCUMENT,
        record_id=dossier.document.id,
        title=dossier.document.evidence_number,
        purpose=purpose,
        **changes,
    )


rows(
    RECEPTION,
    PrintJobs__begin=lambda d: d.services.print_jobs.begin((order_of(d.records.closed),), "T1"),
    PrintJobs__left_unsettled=lambda d: d.services.print_jobs.left_unsettled(),
    PrintJobs__uncertain=lambda d: d.services.print_jobs.uncertain(d.records.closed.document.id),
    Bundles__plan=lambda d: d.services.bundles.plan(d.records.finished.id),
    Bundles__begin_missing=lambda d: d.services.bundles.begin_missing(d.records.finished.id),
    Bundles__take_over_persons=lambda d: d.services.bundles.take_over_persons(
        d.records.finished.id, d.records.finished.id
    ),
    Bundles__receipt_of=lambda d: d.services.bundles.receipt_of(d.records.finished.id),
    Bundles__closed_notice=lambda d: d.services.bundles.closed_notice("nothing"),
    Signing__stored=lambda d: d.services.signing.stored(d.records.closed.document.id),
)


@row("PrintJobs.settle", RECEPTION)
def _(desk):
    desk.services.print_jobs.settle((), PrintJobState.PRINTED)


@row("Bundles.sheets", RECEPTION)
def _(desk):
    contact_id = desk.records.finished.id
    papers = desk.services.bundles.plan(contact_id)
    desk.services.bundles.sheets(contact_id, [paper.key for paper in papers])
