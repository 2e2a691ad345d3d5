"""The desk's keys and menus; F12 and Ctrl+B also work over an open dialog."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.rail import ENTRIES, LOWER_ENTRIES
from kkc_desktop.ui.style import Scheme
from kkc_desktop.ui.window_menus import edit_rows, fill_menu, scheme_menu

if TYPE_CHECKING:
    from kkc_desktop.ui.main_window import MainWindow

EMERGENCY_KEY = "F12"
BLANK_KEY = "Ctrl+B"


class EmergencyCover(QDialog):
    """Carries the incident page over an open dialog, which stays below with all that was typed."""

    def __init__(self, page: QWidget, over: QWidget, window: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("emergency_cover")
        self.setAccessibleName("Oznámení události")
        self.setModal(True)
        self.setGeometry(window.geometry())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        page.show()

    def reject(self) -> None:
        """Esc belongs to the page, which keeps its draft and asks to be closed."""


class WindowKeys(QObject):
    """Menus, shortcuts and what they do; belongs to the main window.

    Signals: scheme_wanted(Scheme), help_wanted(), manual_wanted(), changes_wanted(),
    about_wanted().
    """

    scheme_wanted = Signal(object)
    help_wanted = Signal()
    manual_wanted = Signal()
    changes_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, window: "MainWindow", application: QApplication) -> None:
        super().__init__(window)
        self._window = window
        self._cover: EmergencyCover | None = None
        self._covered_windows: set[QWidget] = set()
        self._fill_menus()
        for entry in (*ENTRIES, *LOWER_ENTRIES):
            self._shortcut(window, f"Alt+{entry.digit}", self._goer(Wish(place=entry.place)))
        self._shortcut(window, "Ctrl+Enter", self._finish)
        self._shortcut(window, "Esc", self._leave)
        application.focusChanged.connect(self._reach_dialog)

    @property
    def emergency_page(self) -> DeskPage | None:
        """The incident page while it lies over a dialog."""
        return self._cover.findChild(DeskPage) if self._cover else None

    def emergency(self) -> None:
        """Opens an empty notice at once, over a half-written form or an open dialog."""
        window = self._window
        if self._cover is not None:
            return
        window.reveal_for_emergency()
        parked = window.parked_words()
        wish = Wish(place=Place.INCIDENT, text=parked)
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            window.go(wish)
            return
        window.page.keep_now()
        page = window.shelf.open(wish)
        if page is not None:
            self._cover = EmergencyCover(page, dialog, window)
            self._reach(self._cover)
            page.closed.connect(self._uncover)
            page.wanted.connect(self._uncover)
            self._cover.show()
            page.focus_first()

    def blank(self) -> None:
        """Covers the window and every dialog."""
        self._window.blank()

    def _uncover(self) -> None:
        cover, self._cover = self._cover, None
        page = cover.findChild(DeskPage) if cover else None
        if cover is None or page is None:
            return
        page.closed.disconnect(self._uncover)
        page.wanted.disconnect(self._uncover)
        self._window.stack.addWidget(page)
        if self._window.place is Place.INCIDENT:
            self._window.stack.setCurrentWidget(page)
        cover.done(0)
        cover.deleteLater()

    def _reach_dialog(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and isinstance(now.window(), QDialog):
            self._reach(now.window())

    def _reach(self, dialog: QWidget) -> None:
        if dialog in self._covered_windows:
            return
        self._covered_windows.add(dialog)
        dialog.destroyed.connect(self._forget)
        self._shortcut(dialog, EMERGENCY_KEY, self.emergency)
        self._shortcut(dialog, BLANK_KEY, self.blank)
        page = dialog.findChild(DeskPage)
        if page is not None:
            self._shortcut(dialog, "Ctrl+S", page.save)
            self._shortcut(dialog, "Ctrl+Return", page.finish)
            self._shortcut(dialog, "Esc", page.leave)

    def _forget(self, dialog: QWidget) -> None:
        self._covered_windows.discard(dialog)

    def _fill_menus(self) -> None:
        window = self._window
        bar = window.header.menu_bar
        fill_menu(
            bar,
            "&Záznam",
            (
                ("Nový &kontakt", "F2", self._goer(Wish(place=Place.CONTACT))),
                ("Preventivní &rada", "F3", self.begin_advice),
                ("Nový &dokument…", "F4", self.begin_document),
                ("Oznámení &události", EMERGENCY_KEY, self.emergency),
                None,
                ("&Uložit", "Ctrl+S", self._save),
                ("D&okončit, další krok", "Ctrl+Return", self._finish),
                ("&Tisk a náhled", "Ctrl+P", self._print),
                None,
                ("Ukončit &program", "Ctrl+Q", window.close_wanted),
            ),
            window,
        )
        edits = edit_rows(QApplication.focusWidget)
        finds = (
            ("&Hledat", "Ctrl+F", self._search),
            ("Seznam &problémů", "F8", self._problems),
        )
        fill_menu(bar, "Úp&ravy", (*edits, None, *finds), window)
        places = tuple(
            (f"&{entry.words}", "", self._goer(Wish(place=entry.place)))
            for entry in (*ENTRIES, *LOWER_ENTRIES)
        )
        hide = ("S&krýt obrazovku", BLANK_KEY, self.blank)
        view = fill_menu(bar, "Zo&brazit", (*places, None, hide), window)
        scheme = Scheme[str(QSettings().value("scheme", Scheme.SYSTEM.name))]
        scheme_menu(view, scheme, self.scheme_wanted.emit)
        fill_menu(
            bar,
            "Slu&žba",
            (
                ("&Předat přepážku kolegovi", "", window.lock),
                ("&Zamknout", "Ctrl+L", window.lock),
                None,
                ("&Správa stanice", "", self._goer(Wish(place=Place.STATION))),
            ),
            window,
        )
        fill_menu(
            bar,
            "&Nápověda",
            (
                ("&Zkratky na této stránce", "F1", self.help_wanted.emit),
                ("&Příručka", "", self.manual_wanted.emit),
                ("&Co je nového", "", self.changes_wanted.emit),
                None,
                ("&O programu", "", self.about_wanted.emit),
            ),
            window,
        )

    def begin_advice(self) -> None:
        """Begins advice; from an open contact it takes over what was given."""
        self._window.page_wish(Wish(place=Place.ADVICE))

    def begin_document(self) -> None:
        """Begins a document; from an open contact it takes over what was given."""
        self._window.page_wish(Wish(place=Place.DOCUMENT))

    def _goer(self, wish: Wish) -> Callable[[], None]:
        def go() -> None:
            self._window.go(wish)

        return go

    def _shortcut(self, parent: QWidget, key: str, act: Callable[[], None]) -> None:
        QShortcut(QKeySequence(key), parent).activated.connect(act)

    def _save(self) -> None:
        self._window.page.save()

    def _finish(self) -> None:
        self._window.page.finish()

    def _print(self) -> None:
        self._window.page.print_paper()

    def _leave(self) -> None:
        self._window.page.leave()

    def _problems(self) -> None:
        self._window.page.jump_to_problems()

    def _search(self) -> None:
        box = self._window.header.search_box
        box.setFocus()
        box.selectAll()
