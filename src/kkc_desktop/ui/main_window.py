"""The desk's frame: navigation, the desk's keys and the one place where pages meet."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.draft import Draft
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.caret import put_caret
from kkc_desktop.ui.desk_page import StartPage
from kkc_desktop.ui.desk_rows import DRAFT_PLACES
from kkc_desktop.ui.duty_line import DutyLine
from kkc_desktop.ui.emergency_cover import EmergencyCover
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.header_bar import HeaderBar
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.page_shelf import PageShelf
from kkc_desktop.ui.page_stack import PageStack
from kkc_desktop.ui.paper_desk import PaperDesk
from kkc_desktop.ui.privacy_covers import PrivacyCovers
from kkc_desktop.ui.rail import Rail
from kkc_desktop.ui.said_flash import SaidFlash
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.spelling_watch import SpellingWatch, own_words
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.trail import FORMS, Trail
from kkc_desktop.ui.window_frame import frame_around
from kkc_desktop.ui.window_help import about_dialog, help_window
from kkc_desktop.ui.window_keys import DeskActs, WindowKeys

if TYPE_CHECKING:
    from kkc_desktop.ui.help_window import HelpWindow

FULL_WIDTH, MENU_WIDTH = 1264, 820
CLOCK_MS = 15_000


class MainWindow(QMainWindow):
    """One window, calm and dense; every act goes from a page to a service, never past it.

    Signals: lock_wanted() asks the program to seal the data and let somebody sign in,
    hand_over_wanted() the same after a backup, emergency_wanted() the same for an emergency,
    scheme_wanted(Scheme) to change its colours.
    """

    lock_wanted = Signal()
    hand_over_wanted = Signal()
    emergency_wanted = Signal()
    scheme_wanted = Signal(object)

    def __init__(
        self, services: Services, now: Callable[[], datetime], application: QApplication
    ) -> None:
        super().__init__()
        self.services = services
        self._now = now
        self._trail = Trail()
        self.setWindowTitle("KKC Desktop")
        self.resize(1280, 800)
        self.header = HeaderBar()
        self.rail = Rail()
        self.duty_line = DutyLine()
        self.stack = PageStack()
        self.said = SaidFlash(self.stack, application)
        self.start_page = StartPage(
            services.today.glance,
            now,
            services.workplace.database.officers_at_once,
            services.today.title_of_kind,
        )
        self.shelf = PageShelf(services, now, self, application)
        self.shelf.put(Place.DESK, self.start_page)
        self.frame = frame_around(self, self.header, self.rail, self.stack, self.duty_line)
        self.privacy = PrivacyCovers(self)
        self.papers = PaperDesk(services, self, self.privacy, self._shown_record)
        self.is_locked = False
        self.emergency_cover = EmergencyCover(self)
        self.spelling = SpellingWatch(self, own_words(services.spelling), application)
        self.keys = WindowKeys(self, self.header.menu_bar, self._acts(), self.spelling, application)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._connect()
        self.show_duty()
        self._show(self.start_page, Place.DESK)

    # The desk's acts: what keys, menus and rail ask for.

    def go(self, wish: Wish) -> None:
        """Goes to a place, keeping whatever is unfinished where the person is now."""
        if wish.errand:
            self.go_back()
            self.keys.do(wish)
            return
        self.page.keep_now()
        self._trail.settle(self.page)
        page = self.shelf.open(wish)
        if page is not None:
            self._trail.step(wish)
            self._show(page, wish.place)

    def go_back(self) -> None:
        """Goes back to where the person came from; an interrupted form is there as it was left."""
        wish = self._trail.back(self._is_parked)
        if self._is_parked(wish):
            self._raise(self.shelf.page(wish.place), wish.place)
            return
        page = self.shelf.open(wish)
        if page is not None:
            self._show(page, wish.place)

    @property
    def page(self) -> DeskPage:
        """The page on top."""
        page = self.stack.currentWidget()
        assert isinstance(page, DeskPage), "only desk pages are put on the stack"
        return page

    @property
    def page_in_front(self) -> DeskPage:
        """The page the person writes in: the page on top, or one that lies over a dialog."""
        return self.emergency_cover.page or self.page

    def restore(self, draft: Draft) -> None:
        """Goes on with a kept draft, in its form, its field and at its letter."""
        self.go(Wish(place=DRAFT_PLACES[draft.form], record_id=draft.id))
        put_caret(self.page.focusWidget(), draft.caret)

    def begin(self, wish: Wish) -> None:
        """Begins a record; a form that is open gives what it already knows."""
        self.go(self.page.enriched(wish))

    def emergency(self) -> None:
        """Opens an empty notice at once, over a half-written form or an open dialog."""
        if self.emergency_cover.is_down:
            return
        if self.is_locked:
            self.emergency_wanted.emit()
            return
        self.privacy.uncover()
        wish = Wish(place=Place.INCIDENT, text=self.page.unfinished_words())
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            self.go(wish)
            return
        self.page.keep_now()
        page = self.emergency_cover.keeping_caret(lambda: self.shelf.open(wish))
        if page is not None:
            self.keys.reach(self.emergency_cover.lay(page, dialog))
            page.focus_first()

    @property
    def place(self) -> Place:
        """Where the person is."""
        return self._trail.here.place

    def search(self, text: str) -> None:
        """Shows what the typed text finds; the caret stays in the box."""
        if self.place is not Place.SEARCH:
            self.page.keep_now()
            self._trail.settle(self.page)
            self._trail.step(Wish(place=Place.SEARCH))
            self._raise(self.shelf.search_page(), Place.SEARCH)
        self.shelf.search_page().search(text)

    def blank(self) -> None:
        """Covers the screen at once; unfinished work is kept meanwhile."""
        self.page.keep_now()
        self.page_in_front.keep_now()
        self.privacy.cover(clock_words(self._now()))

    def lock(self) -> None:
        """Keeps unfinished work, hides everything and asks for somebody to sign in."""
        if not self.is_locked:
            self.blank()
            self.is_locked = True
        self.lock_wanted.emit()

    def unlock(self) -> None:
        """Takes the cover away and gives the caret back."""
        self.is_locked = False
        self.privacy.uncover()
        self.show_duty()
        with guarded(self):
            # Other rights may hold now.
            self.page.refresh()

    def uncover(self) -> None:
        """Shows the screen again; a locked desk first asks who signs in."""
        if self.is_locked:
            self.lock_wanted.emit()
        else:
            self.privacy.uncover()

    def help_window(self) -> "HelpWindow":
        """The sheet of keys of the page on top, with the manual behind it."""
        return help_window(self.place, self.page.keys(), self)

    def show_duty(self) -> None:
        """Shows whose desk it is and who is on duty."""
        workplace = self.services.workplace
        self.header.show_name(workplace.station.short_name)
        self.duty_line.show_station(workplace.station)
        self.duty_line.show_officer(workplace.officer if workplace.is_on_duty else None)
        self.duty_line.show_time(self._now())
        is_exercise = workplace.station.is_exercise
        set_kind(self.frame, "exercise-frame" if is_exercise else "")
        for part in (self.rail, self.keys, self.header, self.start_page, self.papers):
            part.show_allowed(workplace.may)

    def _connect(self) -> None:
        self.rail.wanted.connect(self._go_to_place)
        self.rail.list_wanted.connect(self.go)
        self.header.search_box.searched.connect(self.search)
        self.header.search_box.moved.connect(self.shelf.move_in_hits)
        self.header.search_box.opened.connect(self._open_found)
        self.header.hide_button.clicked.connect(self.blank)
        self.header.lock_button.clicked.connect(self.lock)
        self.header.incident_button.clicked.connect(self.emergency)
        self.shelf.built.connect(self.stack.addWidget)
        self.shelf.wanted.connect(self.go)
        self.shelf.closed.connect(self._leave_page)
        self.shelf.saved.connect(self._show_saved)
        self.shelf.kept.connect(self.duty_line.show_kept)
        self.shelf.unkept.connect(self._show_unkept)
        self.shelf.builders.addendum_wanted.connect(self._write_addendum)
        self.said.wanted.connect(self.go)
        self.papers.wanted.connect(self.go)
        self.papers.said.connect(self.said.show)
        self.spelling.said.connect(self.said.show)
        self.papers.serve(self.shelf.builders)
        self.shelf.builders.menu_commands = self.keys.commands
        self.emergency_cover.taken_back.connect(self._take_back)
        self.privacy.uncover_wanted.connect(self.uncover)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def _acts(self) -> DeskActs:
        return DeskActs(
            go=self.go,
            begin=self.begin,
            emergency=self.emergency,
            save=self._save,
            finish=self._finish,
            print_paper=self._print_paper,
            print_visit=self._print_visit,
            give_paper=self._give_paper,
            leave=self._leave,
            problems=self._jump_to_problems,
            search=self.header.search_box.begin,
            blank=self.blank,
            lock=self.lock,
            hand_over=self.hand_over_wanted.emit,
            close=self._end,
            disclose=lambda: self.shelf.disclose(self.page),
            promise=lambda: self.shelf.promise(self.page),
            care_for=lambda: self.shelf.care_for(self.page),
            take_scan=self.papers.take_scan,
            ask_paper=self.papers.ask,
            change_password=self._change_password,
            help=self._show_help,
            manual=self._show_manual,
            changes=self._show_changes,
            about=self._show_about,
            choose_scheme=self.scheme_wanted.emit,
        )

    def _save(self) -> None:
        self.page.save()

    def _finish(self) -> None:
        self.page.finish()

    def _print_paper(self) -> None:
        self.page.print_paper()

    def _print_visit(self) -> None:
        self.page.print_visit()

    def _give_paper(self) -> None:
        self.shelf.give_paper(self.page)

    def _leave(self) -> None:
        self.page.leave()

    def _jump_to_problems(self) -> None:
        self.page.jump_to_problems()

    def _shown_record(self) -> tuple[RecordKind, str] | None:
        return self.page.shown_record()

    def _open_found(self) -> None:
        """Opens the chosen hit; a paper's code asks the paper."""
        if not self.papers.ask_code(self.header.search_box.text()):
            self.shelf.open_hit()

    def _change_password(self) -> None:
        from kkc_desktop.ui.change_password_dialog import ChangePasswordDialog

        ChangePasswordDialog(self.services.accounts, parent=self).open()

    def _end(self) -> None:
        self.close()

    def _take_back(self, page: DeskPage) -> None:
        self.stack.addWidget(page)
        if self.place is Place.INCIDENT:
            self.stack.setCurrentWidget(page)

    def _leave_page(self) -> None:
        """Goes back, unless the page lies over a dialog: then it only gives that back."""
        if not self.emergency_cover.is_down:
            self.go_back()

    def _is_parked(self, wish: Wish) -> bool:
        """Whether the page of the wish still holds a half-written form begun there."""
        if wish.place not in FORMS or wish.record_id:
            return False
        page = self.shelf.page(wish.place)
        return page is not self.page and bool(page.unfinished_words())

    def _write_addendum(self, dossier: Dossier) -> None:
        page = self.shelf.addendum(dossier)
        self._trail.step(Wish(place=Place.DOCUMENT, record_id=dossier.document.id))
        page.refresh()
        self._show(page, Place.DOCUMENT)

    def _show_help(self) -> None:
        self.help_window().open()

    def _show_manual(self) -> None:
        self.help_window().open_manual()

    def _show_changes(self) -> None:
        self.help_window().open_changes()

    def _show_about(self) -> None:
        about_dialog(self.services.workplace, self).open()

    def _go_to_place(self, place: Place) -> None:
        self.go(Wish(place=place))

    def _show(self, page: DeskPage, place: Place) -> None:
        self.start_page.refresh()
        self._raise(page, place)
        page.focus_first()
        self.rail.show_counts(self.start_page.glanced)

    def _raise(self, page: DeskPage, place: Place) -> None:
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.rail.show_place(place)
        if place is not Place.SEARCH:
            # A searched name must not stand in the header over other work.
            self.header.search_box.clear()

    def _show_saved(self, said: Said) -> None:
        self.show_duty()
        self.duty_line.show_kept(self._now())
        self.said.show(said)
        self.start_page.refresh()
        self.rail.show_counts(self.start_page.glanced)

    def _show_unkept(self, error: KkcError) -> None:
        self.duty_line.show_unsaved(f"{tr(error.text)} {tr(error.fix)}")

    def _tick(self) -> None:
        now = self._now()
        self.duty_line.show_time(now)
        self.privacy.set_time(clock_words(now))
        if self.place is Place.DESK and not self.is_locked:
            self.start_page.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds the rail and the header's words in a small window."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= FULL_WIDTH
        self.rail.set_wide(is_wide=is_wide)
        self.header.set_wide(is_wide=is_wide)
        self.header.fold_menus(is_folded=event.size().width() < MENU_WIDTH)
        self.said.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps unfinished work before the program ends; a locked desk kept it before."""
        if not self.is_locked:
            self.page.keep_now()
        super().closeEvent(event)
