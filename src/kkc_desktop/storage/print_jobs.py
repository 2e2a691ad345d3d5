"""Jobs sent to a printer, each settled once."""

from sqlalchemy import Connection, select

from kkc_desktop.domain.document_lists import PrintJobState
from kkc_desktop.domain.print_job import PrintJob
from kkc_desktop.storage.paper_tables import PRINT_JOBS
from kkc_desktop.storage.rows import Shelf, not_found

_JOBS = Shelf(PRINT_JOBS, PrintJob)


class PrintJobs:
    """Every job the desk sent to a printer."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, job: PrintJob) -> None:
        """Writes a job that is about to be sent."""
        _JOBS.add(self._connection, job)

    def settle(self, job: PrintJob) -> None:
        """Stores what became of the job."""
        names = ("state", "settled_at")
        if not _JOBS.change(self._connection, job, names, {"id": job.id}):
            raise not_found()

    def get(self, job_id: str) -> PrintJob:
        """The job of this id."""
        found = _JOBS.read(self._connection, select(PRINT_JOBS).where(PRINT_JOBS.c.id == job_id))
        if not found:
            raise not_found()
        return found[0]

    def unsettled(self) -> tuple[PrintJob, ...]:
        """Jobs of which nothing is known, oldest first."""
        query = select(PRINT_JOBS).where(PRINT_JOBS.c.state == PrintJobState.SENT)
        return _JOBS.read(self._connection, query.order_by(PRINT_JOBS.c.began_at))

    def of(self, record_id: str) -> tuple[PrintJob, ...]:
        """The jobs of one record, oldest first."""
        query = select(PRINT_JOBS).where(PRINT_JOBS.c.record_id == record_id)
        return _JOBS.read(self._connection, query.order_by(PRINT_JOBS.c.began_at))
