"""What comes of a counted overview: the records behind a figure, and the report on paper."""

from datetime import datetime
from pathlib import Path

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.overview import Figure, Overview
from kkc_desktop.domain.overview_hiding import hidden_codes
from kkc_desktop.domain.record_line import RecordLine
from kkc_desktop.services.exporting import demand_recipient, write_out
from kkc_desktop.services.overviews import overview_words
from kkc_desktop.services.restricted import without_restricted_lines
from kkc_desktop.services.workplace import Workplace

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

        `shown` is how many of them are listed already. What is only kept stands there as
        `services/restricted` says.
        """
        words = f"záznamy za číslem přehledu {figure.code}"
        with self._workplace.act(Act.BROWSE, reason=words) as tx:
            end = len(figure.records) - shown
            lines = tx.record_lines.of(figure.records[max(end - PAGE, 0) : end][::-1])
            return without_restricted_lines(self._workplace, tx, lines)

    def report(self, overview: Overview, *, hides_small: bool) -> bytes:
        """The PDF of the report for the printer; the trail keeps period, filter and digest."""
        from kkc_desktop.printing.overview_report import render_overview

        words = ", ".join(("tisk zprávy", overview_words(overview)))
        with self._workplace.act(Act.EXPORT_OVERVIEW, RecordKind.STATION, reason=words) as tx:
            witness = paper_mark(*tx.audit.head())
        return render_overview(overview, witness, _hidden(overview, hides_small=hides_small))

    def save(self, overview: Overview, path: Path, recipient: str, *, hides_small: bool) -> str:
        """Writes the report as a PDF, whole or not at all, and gives the file's SHA-256 in hex.

        The trail keeps recipient, file, period, filter and both digests. Refused with NotComplete
        without a recipient, with StorageUnavailable when the folder cannot be written into.
        """
        from kkc_desktop.printing.overview_report import render_overview

        self._workplace.permit(Act.EXPORT_OVERVIEW)
        demand_recipient(recipient)
        with self._workplace.act(Act.EXPORT_OVERVIEW, RecordKind.STATION) as tx:
            witness = paper_mark(*tx.audit.head())
            content = render_overview(overview, witness, _hidden(overview, hides_small=hides_small))
            return write_out(tx, path, content, recipient, overview_words(overview))


def _hidden(overview: Overview, *, hides_small: bool) -> frozenset[str] | None:
    return hidden_codes(overview) if hides_small else None
