"""Print jobs: written before anything is sent, settled when it is known what became of them.

What cannot be written into the trail is not printed. The copies are numbered once they are known
to lie in the tray; after a crash the person at the desk says whether they do.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.document import Copy, CopyId, DocumentId
from kkc_desktop.domain.document_lists import PrintJobState
from kkc_desktop.domain.print_job import PrintJob, PrintOrder
from kkc_desktop.domain.restriction import demand_unrestricted
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

JobIds = tuple[str, ...]


class PrintJobs:
    """The verbs of whoever prints; one sending may hold several papers, each its own job."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._on_the_way: set[str] = set()

    def begin(self, orders: Sequence[PrintOrder], printer: str) -> JobIds:
        """Writes each paper down as sent, with a line of the trail, before the device gets it."""
        workplace = self._workplace
        officer, now = workplace.permit(Act.PRINT_DOCUMENT), workplace.now()
        jobs = [
            PrintJob(
                id=workplace.new_id(),
                record_kind=order.record_kind,
                record_id=order.record_id,
                title=order.title,
                purpose=order.purpose,
                recipient=order.recipient,
                printer=printer,
                copies=order.copies,
                began_at=now,
                began_by=officer.id,
                has_cover=order.has_cover,
            )
            for order in orders
        ]
        self._write(Act.PRINT_DOCUMENT, jobs, is_new=True)
        ids = tuple(job.id for job in jobs)
        self._on_the_way.update(ids)
        return ids

    def settle(self, job_ids: JobIds, state: PrintJobState) -> None:
        """Writes what became of the jobs; PRINTED numbers their copies.

        A job that is settled for good stays as it is.
        """
        # A desk that was locked meanwhile cannot be told; it asks when somebody has signed in.
        self._on_the_way.difference_update(job_ids)
        with self._workplace.look(Act.SETTLE_PRINT) as tx:
            jobs = [tx.print_jobs.get(job_id) for job_id in job_ids]
        now = self._workplace.now()
        self._write(
            Act.SETTLE_PRINT,
            [replace(job, state=state, settled_at=now) for job in jobs if job.is_open],
        )

    def left_unsettled(self) -> tuple[PrintJob, ...]:
        """Jobs sent by a desk that was cut off before their end was known, oldest first."""
        with self._workplace.look(Act.SETTLE_PRINT) as tx:
            return tuple(j for j in tx.print_jobs.unsettled() if j.id not in self._on_the_way)

    def uncertain(self, record_id: str) -> tuple[PrintJob, ...]:
        """Jobs of the record of which nobody knows yet whether they were printed."""
        with self._workplace.look(Act.SETTLE_PRINT) as tx:
            return tuple(job for job in tx.print_jobs.of(record_id) if job.is_open)

    def _write(self, act: Act, jobs: Sequence[PrintJob], *, is_new: bool = False) -> None:
        """One transaction for all of them, and a line of the trail for each."""
        if not jobs:
            return
        workplace = self._workplace
        *others, last = jobs
        with workplace.act(act, last.record_kind, last.record_id, _words(last, act)) as tx:
            for job in others:
                demand_unrestricted(act, tx.data_steps.restriction(job.record_id))
                self._store(tx, job, is_new=is_new)
                tx.audit.append(
                    workplace.officer.id,
                    act,
                    workplace.now(),
                    job.record_kind,
                    job.record_id,
                    _words(job, act),
                )
            self._store(tx, last, is_new=is_new)

    def _store(self, tx: "Transaction", job: PrintJob, *, is_new: bool) -> None:
        if is_new:
            tx.print_jobs.add(job)
            return
        tx.print_jobs.settle(job)
        if job.state is PrintJobState.PRINTED and job.leaves_copy:
            add_copies(tx, self._workplace, job)


def add_copies(tx: "Transaction", workplace: Workplace, job: PrintJob) -> None:
    """Numbers the copies of a document that left the printer."""
    document_id = DocumentId(job.record_id)
    stored = tx.papers.get(document_id)
    for _ in range(job.copies):
        tx.copies.add(
            Copy(
                id=CopyId(workplace.new_id()),
                document_id=document_id,
                number=tx.copies.next_number(document_id),
                printed_at=job.began_at,
                printed_by=job.began_by,
                purpose=job.purpose,
                printer=job.printer,
                recipient=job.recipient,
                sha256=stored.sha256,
                has_cover=job.has_cover,
            )
        )


def _words(job: PrintJob, act: Act) -> str:
    what = f"{job.purpose.name}, {job.copies}×, {job.printer}"
    what += ", průvodní list" if job.has_cover else ""
    return what if act is Act.PRINT_DOCUMENT else f"{job.state.name}: {what}"
