"""The notice of processing that a person at the counter gets, in the variant of their matter."""

from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.processing_notice import ProcessingNotice, parse_notices
from kkc_desktop.domain.station import Station
from kkc_desktop.services.workplace import Workplace


class ProcessingNotices:
    """The verbs of the notice; it names nobody and is given to whoever asks."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    @property
    def station(self) -> Station:
        """Whose address stands in the notice."""
        return self._workplace.station

    def notice(self, regime: DataRegime) -> ProcessingNotice:
        """The variant of the regime."""
        return next(each for each in _notices() if each.regime is regime)

    def sheet(self, regime: DataRegime) -> bytes:
        """The PDF; that it was printed is a line of the trail, with the variant and its day."""
        from kkc_desktop.printing.notice_sheet import render_notice

        notice = self.notice(regime)
        words = f"informace o\u00a0zpracování {regime.name}, platná od {notice.valid_from}"
        with self._workplace.act(Act.PRINT_DOCUMENT, reason=words) as tx:
            witness = paper_mark(*tx.audit.head())
        return render_notice(notice, self._workplace.station, self._workplace.now(), witness)


@cache
def _notices() -> tuple[ProcessingNotice, ...]:
    return parse_notices(asset_path("seed", "processing_notice.toml").read_text(encoding="utf-8"))
