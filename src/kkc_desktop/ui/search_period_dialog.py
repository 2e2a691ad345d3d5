"""Asks from which day to which day to search."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.search_filter import SearchTime
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.search_filters import SearchFilters
from kkc_desktop.ui.widgets.day_edit import DayEdit


class SearchPeriodDialog(EntryDialog):
    """Both days belong to the period; one of them may be left out."""

    def __init__(
        self, filters: SearchFilters, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        words = tr("Oba dny se počítají. Jeden z\u00a0nich může zůstat prázdný.")
        super().__init__("calendar", tr("Hledat v\u00a0období"), words, tr("Hledat"), parent=parent)
        self._filters = filters
        self.first, self.last = DayEdit(), DayEdit()
        for field, day in ((self.first, filters.chosen.first), (self.last, filters.chosen.last)):
            field.set_now(now)
            field.set_day(day)
        self.add("first", tr("&Od"), self.first)
        self.add("last", tr("&Do"), self.last)
        self.first.setFocus()

    def perform_act(self) -> None:
        """Narrows the search; refused with NotComplete without any day, or with them crossed."""
        first, last = self.first.day(), self.last.day()
        if not first and not last:
            text, fix = tr("Není zapsán žádný den."), tr("Zapište aspoň jeden.")
            raise NotComplete((Problem(field="first", text=text, fix=fix),))
        if first and last and last < first:
            text, fix = tr("Období končí dřív, než začíná."), tr("Opravte jeden z\u00a0obou dnů.")
            raise NotComplete((Problem(field="last", text=text, fix=fix),))
        self._filters.choose(time=SearchTime.OWN, year=0, first=first, last=last)
