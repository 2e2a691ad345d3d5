"""What comes of a counted overview: the records behind a figure, and the report on paper."""

from datetime import datetime

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.figure_words import hidden_codes
from kkc_desktop.domain.overview import Figure, Overview
from kkc_desktop.domain.record_line import RecordLine
from kkc_desktop.services.workplace import Workplace

MOST_RECORDS = 2000
"""How many records of one figure are listed; the figure says how many there are."""


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

    def records(self, figure: Figure) -> tuple[RecordLine, ...]:
        """The records behind the figure, no more than MOST_RECORDS of them; the look is logged."""
        words = f"záznamy za číslem přehledu {figure.code}"
        with self._workplace.act(Act.BROWSE, reason=words) as tx:
            return tx.record_lines.of(figure.records[:MOST_RECORDS])

    def report(self, overview: Overview, *, hides: bool = True) -> bytes:
        """The PDF of the report; its line of the trail names period and digest."""
        from kkc_desktop.printing.overview_report import digest_words, render_overview

        words = f"zpráva, {overview.period.words}, otisk {digest_words(overview.digest)}"
        with self._workplace.act(Act.EXPORT_OVERVIEW, reason=words) as tx:
            witness = paper_mark(*tx.audit.head())
        return render_overview(overview, witness, hidden_codes(overview) if hides else None)
