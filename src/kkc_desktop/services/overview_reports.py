"""What comes of a counted overview: the records behind a figure, and the report on paper."""

from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.overview import Figure, Overview
from kkc_desktop.domain.overview_hiding import hidden_codes
from kkc_desktop.domain.record_line import RecordLine
from kkc_desktop.services.exporting import demand_recipient
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.folder import explaining_files, write_atomically

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

PAGE = 200
"""How many records of a figure are listed at once."""


class OverviewReports:
    """Shows and prints what was counted."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    @property
    def may_export(self) -> bool:
        """Whether the role on duty may print it and save it as a file."""
        return self._workplace.may(Act.EXPORT_OVERVIEW)

    def now(self) -> datetime:
        """The clock of the desk."""
        return self._workplace.now()

    def records(self, figure: Figure, shown: int = 0) -> tuple[RecordLine, ...]:
        """The next PAGE of the records behind the figure, the last counted first; it is logged.

        `shown` is how many of them are listed already.
        """
        words = f"záznamy za číslem přehledu {figure.code}"
        with self._workplace.act(Act.BROWSE, reason=words) as tx:
            end = len(figure.records) - shown
            return tx.record_lines.of(figure.records[max(end - PAGE, 0) : end][::-1])

    def report(self, overview: Overview, *, hides_small: bool) -> bytes:
        """The PDF of the report for the printer; the trail keeps period, filter and digest."""
        from kkc_desktop.printing.overview_report import render_overview

        with self._act(overview, "tisk zprávy") as tx:
            witness = paper_mark(*tx.audit.head())
        return render_overview(overview, witness, _hidden(overview, hides_small=hides_small))

    def save(self, overview: Overview, path: Path, recipient: str, *, hides_small: bool) -> None:
        """Writes the report as a PDF, whole or not at all.

        The trail keeps recipient, file, period, filter and digest. Refused with NotComplete without
        a recipient, with StorageUnavailable when the folder cannot be written into.
        """
        from kkc_desktop.printing.overview_report import render_overview

        self._workplace.permit(Act.EXPORT_OVERVIEW)
        words = f"komu: {demand_recipient(recipient)}; soubor {path.name}"
        with self._act(overview, words) as tx, explaining_files(path.parent):
            witness = paper_mark(*tx.audit.head())
            hidden = _hidden(overview, hides_small=hides_small)
            write_atomically(path, render_overview(overview, witness, hidden))

    def _act(self, overview: Overview, words: str) -> AbstractContextManager["Transaction"]:
        said = f"{words}, {overview.period.words}, {overview.filter.words}, data {overview.digest}"
        return self._workplace.act(Act.EXPORT_OVERVIEW, RecordKind.STATION, reason=said)


def _hidden(overview: Overview, *, hides_small: bool) -> frozenset[str] | None:
    return hidden_codes(overview) if hides_small else None
