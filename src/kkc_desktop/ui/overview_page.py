"""Přehledy: a period counted, compared, drawn, in tables; each number opens its records."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from shiboken6 import isValid

from kkc_desktop.domain.code_lists import ContactChannel, ContactReason
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.data_lists import ViewPlace
from kkc_desktop.domain.errors import DeskLocked, KkcError
from kkc_desktop.domain.overview import Figure, Overview, OverviewFilter
from kkc_desktop.domain.overview_view import OverviewView, view_of, view_text
from kkc_desktop.domain.saved_view import SavedView
from kkc_desktop.ui.background import Pool, Task, run_task
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.overview_look import COUNTING, OverviewLook, Part
from kkc_desktop.ui.overview_records import FigureRecords
from kkc_desktop.ui.page import DeskPage, Said
from kkc_desktop.ui.saved_views import SavedViews
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.table_export import ask_recipient, choose_file
from kkc_desktop.ui.waiting import waited_unless_stopped

if TYPE_CHECKING:
    from kkc_desktop.services.overview_reports import OverviewReports
    from kkc_desktop.services.overviews import Overviews
    from kkc_desktop.services.views import Views

_PDF = ".pdf"
_PATIENCE_MS = 150
"""A shorter count shows no progress: it would only flicker."""


class OverviewPage(DeskPage):
    """Counts beside the window. Signal print_wanted(bytes, str) with the report and its title."""

    print_wanted = Signal(bytes, str)

    def __init__(
        self,
        overviews: "Overviews",
        reports: "OverviewReports",
        views: "Views",
        title_of_kind: Callable[[str], str],
        pool: Pool | None = None,
    ) -> None:
        super().__init__()
        self._overviews, self._reports = overviews, reports
        self._title_of_kind, self._pool = title_of_kind, pool
        self._task: Task | None = None
        self.overview: Overview | None = None
        self.look = OverviewLook(self, reports.now)
        self.views = SavedViews(views, ViewPlace.OVERVIEW, self._view_text, self)
        self.look.put_views(self.views.chip)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._connect()

    @property
    def chosen(self) -> OverviewFilter:
        """What of the contacts is counted."""
        reason, channel = self.look.reason.value(), self.look.channel.value()
        return OverviewFilter(
            reason=reason if isinstance(reason, ContactReason) else None,
            channel=channel if isinstance(channel, ContactChannel) else None,
        )

    @property
    def is_counting(self) -> bool:
        """Whether it is being counted."""
        return self._task is not None and self._task.is_under_way

    def refresh(self) -> None:
        """Counts anew; a count under way for something else is called off."""
        self.look.show_rights(may_export=self._reports.may_export)
        if self._task is not None:
            self._task.cancel()
        period, compared, chosen = self.look.period.period, self.look.period.compared, self.chosen
        overviews = self._overviews

        def work(task: Task) -> Overview:
            return overviews.overview(period, compared, chosen, task.report)

        self._patience.start()
        self._task = task = run_task(work, self._show, self._tell_uncounted, self._pool)
        task.progressed.connect(self._show_progress)
        task.ended.connect(self._rest)

    def focus_first(self) -> None:
        """The period."""
        self.look.period.names.setFocus()

    def show_part(self, name: str) -> None:
        """The table of that code; without one whatever was looked at last."""
        if name:
            self.look.show_part(Part.TABLES)
            self.look.tables.show_table(name)

    def finish(self) -> None:
        """Ctrl+Enter: the report as a file."""
        self._ask_recipient(_PDF)

    def print_paper(self) -> None:
        """Ctrl+P: the report in the preview."""
        overview = self.overview
        if overview is None or not self._reports.may_export:
            return
        title, hides = tr("Přehled {}").format(overview.period.words), self.look.hides

        def work(_task: Task) -> bytes:
            return self._reports.report(overview, hides_small=hides)

        with guarded(self):
            content = waited_unless_stopped(work, tr("Chystá se zpráva…"), self, self._pool)
            if content is not None:
                self.print_wanted.emit(content, title)

    def leave(self) -> None:
        """Esc calls a count off, else goes back."""
        if self.is_counting and self._task is not None:
            self._task.cancel()
            return
        super().leave()

    def open_figure(self, figure: Figure) -> None:
        """The records behind the figure."""
        with guarded(self):
            dialog = FigureRecords(figure, self._reports, self._title_of_kind, self)
            dialog.wanted.connect(self.wanted)
            dialog.open()

    def choose_file(self, name: str, suffix: str) -> Path | None:
        """Where the file is to be; None when that was called off."""
        return choose_file(self, name, (suffix,))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the period stands below the title."""
        super().resizeEvent(event)
        self.look.fit(event.size().width())

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (
            (tr("šipky"), tr("v\u00a0grafu a\u00a0tabulce jít po číslech")),
            ("Enter", tr("záznamy za číslem")),
            ("Ctrl+Tab", tr("přehled, tabulky")),
            (tr("Alt+šipky"), tr("předchozí a\u00a0následující období")),
            ("Ctrl+P", tr("náhled a\u00a0tisk zprávy")),
            ("Ctrl+Enter", tr("uložit zprávu v\u00a0PDF")),
            ("Esc", tr("zrušit počítání, jinak zpět")),
        )

    def _view_text(self) -> str:
        period = self.look.period
        shown = OverviewView(
            period=period.period, compares_years=period.compares_years, filter=self.chosen
        )
        return view_text(shown, self._today())

    def _show_view(self, saved: SavedView) -> None:
        view = view_of(saved.content, self._today())
        if view is not None:
            chosen = view.filter
            self.look.show_choice(view.period, chosen, compares_years=view.compares_years)
            self.refresh()

    def _today(self) -> date:
        return self._reports.now().astimezone(ZONE).date()

    def _show(self, overview: Overview) -> None:
        if not isValid(self):  # its window may have been closed meanwhile
            return
        self.overview = overview
        self.look.show_overview(overview)
        self.look.show_counted(has_any=True)

    def _show_progress(self, done: int, total: int) -> None:
        self.look.show_progress(done, total)

    def _rest(self) -> None:
        if self.is_counting:
            return
        self._patience.stop()
        self.look.show_counted(has_any=self.overview is not None)
        if self._task is not None and self._task.is_cancelled:
            self._say_what_is_shown()

    def _say_what_is_shown(self) -> None:
        """Period and filter say again what the figures are of."""
        shown = self.overview
        if shown is not None:
            is_year_ago = shown.compared == shown.period.year_before
            self.look.show_choice(shown.period, shown.filter, compares_years=is_year_ago)

    def _wait(self) -> None:
        if self.is_counting:
            self.look.pages.setCurrentIndex(COUNTING)

    def _tell_uncounted(self, error: KkcError) -> None:
        """What could not be counted is not what is shown; under a lock it is counted later."""
        if not isValid(self):
            return
        if not isinstance(error, DeskLocked):
            self._say_what_is_shown()
        with guarded(self):
            raise error

    def _open_code(self, code: str) -> None:
        if self.overview is not None:
            self.open_figure(self.overview.figure(code))

    def _ask_recipient(self, suffix: str) -> None:
        """Who gets the file, then where it goes."""
        overview = self.overview
        if overview is None or not self._reports.may_export:
            return
        ask_recipient(
            self,
            tr("Přehled {}").format(overview.period.words),
            partial(self._save, overview, suffix),
            more=tr("Přehled neobsahuje jména občanů."),
            usual=tr("vlastní útvar"),
        )

    def _save(self, overview: Overview, suffix: str, recipient: str) -> None:
        hides = self.look.hides
        path = self.choose_file(_file_name(overview), suffix)
        if path is None:
            return
        save = self._reports.save if suffix == _PDF else self._overviews.save

        def work(_task: Task) -> str:
            save(overview, path, recipient, hides_small=hides)
            return path.name

        with guarded(self):
            name = waited_unless_stopped(work, tr("Zapisuje se soubor…"), self, self._pool)
            if name is not None:
                self.saved.emit(Said(text=tr("Uloženo: {}.").format(name)))

    def _connect(self) -> None:
        look = self.look
        self.views.opened.connect(self._show_view)
        look.period.changed.connect(self.refresh)
        look.reason.currentIndexChanged.connect(self.refresh)
        look.channel.currentIndexChanged.connect(self.refresh)
        look.body.opened.connect(self._open_code)
        look.body.table_wanted.connect(self.show_part)
        look.tables.opened.connect(self.open_figure)
        look.stop_button.clicked.connect(self.leave)
        look.again_button.clicked.connect(self.refresh)
        look.print_button.clicked.connect(self.print_paper)
        look.report_button.clicked.connect(self.finish)
        look.csv_button.clicked.connect(partial(self._ask_recipient, ".csv"))
        look.xlsx_button.clicked.connect(partial(self._ask_recipient, ".xlsx"))
        self._patience.timeout.connect(self._wait)


def _file_name(overview: Overview) -> str:
    """prehled-2026-02-01-2026-02-28: a period has two days, its kind no letters of its own."""
    return f"prehled-{overview.period.first}-{overview.period.last}"
