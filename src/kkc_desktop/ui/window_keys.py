"""The desk's keys and menus; F12 and Ctrl+B also work over an open dialog."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenuBar, QWidget

from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.rail import ENTRIES, LOWER_ENTRIES
from kkc_desktop.ui.style import Scheme
from kkc_desktop.ui.window_menus import edit_rows, fill_menu, scheme_menu

EMERGENCY_KEY = "F12"
BLANK_KEY = "Ctrl+B"

Act = Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskActs:
    """What keys and menus ask for; the window gives each its act.

    `go` leads to a place, `begin` to a new record that takes over what the open page knows.
    """

    go: Callable[[Wish], None]
    begin: Callable[[Wish], None]
    emergency: Act
    save: Act
    finish: Act
    print_paper: Act
    leave: Act
    problems: Act
    search: Act
    blank: Act
    lock: Act
    close: Act
    help: Act
    manual: Act
    changes: Act
    about: Act
    choose_scheme: Callable[[Scheme], None]


class WindowKeys(QObject):
    """Menus and shortcuts of the main window, and the two keys that reach into its dialogs."""

    def __init__(
        self, window: QWidget, menu_bar: QMenuBar, acts: DeskActs, application: QApplication
    ) -> None:
        super().__init__(window)
        self._window = window
        self._acts = acts
        self._reached: set[QWidget] = set()
        self._fill_menus(menu_bar)
        for entry in (*ENTRIES, *LOWER_ENTRIES):
            self._shortcut(window, f"Alt+{entry.digit}", self._goer(Wish(place=entry.place)))
        self._shortcut(window, "Ctrl+Enter", acts.finish)
        self._shortcut(window, "Esc", acts.leave)
        application.focusChanged.connect(self._reach_dialog)

    def reach(self, dialog: QWidget) -> None:
        """Lets F12 and Ctrl+B work in the dialog, and its page's own keys if it carries a page."""
        if dialog in self._reached:
            return
        self._reached.add(dialog)
        dialog.destroyed.connect(self._forget)
        self._shortcut(dialog, EMERGENCY_KEY, self._acts.emergency)
        self._shortcut(dialog, BLANK_KEY, self._acts.blank)
        page = dialog.findChild(DeskPage)
        if page is not None:
            self._shortcut(dialog, "Ctrl+S", page.save)
            self._shortcut(dialog, "Ctrl+Return", page.finish)
            self._shortcut(dialog, "Esc", page.leave)

    def _reach_dialog(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and isinstance(now.window(), QDialog):
            self.reach(now.window())

    def _forget(self, dialog: QWidget) -> None:
        self._reached.discard(dialog)

    def _fill_menus(self, bar: QMenuBar) -> None:
        window, acts = self._window, self._acts
        fill_menu(
            bar,
            "&Záznam",
            (
                ("Nový &kontakt", "F2", self._goer(Wish(place=Place.CONTACT))),
                ("Preventivní &rada", "F3", self._beginner(Wish(place=Place.ADVICE))),
                ("Nový &dokument…", "F4", self._beginner(Wish(place=Place.DOCUMENT))),
                ("Oznámení &události", EMERGENCY_KEY, acts.emergency),
                None,
                ("&Uložit", "Ctrl+S", acts.save),
                ("D&okončit, další krok", "Ctrl+Return", acts.finish),
                ("&Tisk a\u00a0náhled", "Ctrl+P", acts.print_paper),
                None,
                ("Ukončit &program", "Ctrl+Q", acts.close),
            ),
            window,
        )
        finds = (
            ("&Hledat", "Ctrl+F", acts.search),
            ("Seznam &problémů", "F8", acts.problems),
        )
        edits = edit_rows(QApplication.focusWidget)
        fill_menu(bar, "Úp&ravy", (*edits, None, *finds), window)
        places = tuple(
            (f"&{entry.words}", "", self._goer(Wish(place=entry.place)))
            for entry in (*ENTRIES, *LOWER_ENTRIES)
        )
        hide = ("S&krýt obrazovku", BLANK_KEY, acts.blank)
        view = fill_menu(bar, "Zo&brazit", (*places, None, hide), window)
        scheme = Scheme[str(QSettings().value("scheme", Scheme.SYSTEM.name))]
        scheme_menu(view, scheme, acts.choose_scheme)
        fill_menu(
            bar,
            "Slu&žba",
            (
                ("&Předat přepážku kolegovi", "", acts.lock),
                ("&Zamknout", "Ctrl+L", acts.lock),
                None,
                ("&Kontrola pohotovosti", "", self._goer(Wish(place=Place.READINESS))),
                ("&Správa stanice", "", self._goer(Wish(place=Place.STATION))),
            ),
            window,
        )
        fill_menu(
            bar,
            "&Nápověda",
            (
                ("&Zkratky na této stránce", "F1", acts.help),
                ("&Příručka", "", acts.manual),
                ("&Co je nového", "", acts.changes),
                None,
                ("&O\u00a0programu", "", acts.about),
            ),
            window,
        )

    def _goer(self, wish: Wish) -> Act:
        def go() -> None:
            self._acts.go(wish)

        return go

    def _beginner(self, wish: Wish) -> Act:
        def begin() -> None:
            self._acts.begin(wish)

        return begin

    def _shortcut(self, parent: QWidget, key: str, act: Act) -> None:
        QShortcut(QKeySequence(key), parent).activated.connect(act)
