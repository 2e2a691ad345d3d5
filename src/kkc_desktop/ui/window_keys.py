"""The desk's keys and menus; F12, Ctrl+B and Ctrl+L also work over an open dialog."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMenuBar, QWidget

from kkc_desktop.domain import audit
from kkc_desktop.ui.allowed import NEEDED_ACTS, MayAct
from kkc_desktop.ui.duty_dialog import SIGN_IN_WINDOW
from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.protection_part import NOTICE, PERSON
from kkc_desktop.ui.rail import ENTRIES, LOWER_ENTRIES
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.spelling_watch import NEXT_KEY, SpellingWatch
from kkc_desktop.ui.style import Scheme
from kkc_desktop.ui.window_menus import (
    AT_CARET,
    Row,
    edit_rows,
    fill_menu,
    language_menu,
    scheme_menu,
    switch_row,
)

if TYPE_CHECKING:
    from kkc_desktop.ui.hit_rows import Command

EMERGENCY_KEY = "F12"
BLANK_KEY = "Ctrl+B"
LOCK_KEY = "Ctrl+L"
WALL_KEY = "F11"

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
    print_visit: Act
    give_paper: Act
    leave: Act
    problems: Act
    search: Act
    blank: Act
    lock: Act
    hand_over: Act
    close: Act
    help: Act
    manual: Act
    changes: Act
    about: Act
    choose_scheme: Callable[[Scheme], None]
    disclose: Act
    promise: Act
    care_for: Act
    take_scan: Act
    ask_paper: Act
    change_password: Act


class WindowKeys(QObject):
    """Menus and shortcuts of the main window, and the two keys that reach into its dialogs."""

    def __init__(
        self,
        window: QWidget,
        menu_bar: QMenuBar,
        acts: DeskActs,
        spelling: SpellingWatch,
        application: QApplication,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bar = menu_bar
        self._spelling = spelling
        self._acts = acts
        self._reached: set[QWidget] = set()
        self._needs: dict[Act, audit.Act] = {
            acts.emergency: audit.Act.TAKE_NOTICE,
            acts.search: audit.Act.SEARCH,
            acts.disclose: audit.Act.DISCLOSE,
            acts.promise: audit.Act.KEEP_PROMISE,
            acts.care_for: audit.Act.CONSULT,
            acts.take_scan: audit.Act.ATTACH_SCAN,
            acts.ask_paper: audit.Act.ASK_PAPER,
            acts.give_paper: audit.Act.PRINT_DOCUMENT,
            acts.print_visit: audit.Act.PRINT_DOCUMENT,
            self._play_scenario: audit.Act.PLAY_SCENARIO,
            self._make_package: audit.Act.MAKE_PACKAGE,
            self._export_list: audit.Act.EXPORT_TABLE,
        }
        self._limited: list[tuple[QAction | QShortcut, audit.Act]] = []
        self._wishes: dict[Act, Wish] = {}
        self._fill_menus(menu_bar)
        self._shortcut(window, "Ctrl+Enter", acts.finish)
        self._shortcut(window, "Esc", acts.leave)
        application.focusChanged.connect(self._reach_dialog)

    def reach(self, dialog: QWidget) -> None:
        """Lets F12, Ctrl+B and Ctrl+L work in the dialog, and the keys of a page it carries."""
        if dialog in self._reached:
            return
        self._reached.add(dialog)
        dialog.destroyed.connect(self._forget)
        if dialog.objectName() != SIGN_IN_WINDOW:  # that one remembers it until somebody is there
            self._shortcut(dialog, EMERGENCY_KEY, self._acts.emergency)
            self._shortcut(dialog, LOCK_KEY, self._acts.lock)
        self._shortcut(dialog, BLANK_KEY, self._acts.blank)
        self._shortcut(dialog, NEXT_KEY, self._spelling.show_next)
        page = dialog.findChild(DeskPage)
        if page is not None:
            self._shortcut(dialog, "Ctrl+S", page.save)
            self._shortcut(dialog, "Ctrl+Return", page.finish)
            self._shortcut(dialog, "Esc", page.leave)

    def commands(self) -> "Sequence[Command]":
        """What the search finds of the menus."""
        from kkc_desktop.ui.search_commands import menu_commands

        return menu_commands(self._bar)

    def do(self, wish: Wish) -> None:
        """Does what was found by its words: begins that document, or the act of that menu row."""
        from kkc_desktop.ui.search_commands import command_rows

        if wish.template_code:
            self._acts.begin(replace(wish, errand=""))
            return
        dict(command_rows(self._bar))[wish.errand].trigger()

    def show_allowed(self, may: MayAct) -> None:
        """Leaves in menus and keys what the role on duty is allowed."""
        for way, needed in self._limited:
            way.setEnabled(may(needed))
            if isinstance(way, QAction):
                way.setVisible(may(needed))
        if may(audit.Act.PLAY_SCENARIO) and "kkc_desktop.ui.scenario_desk" in sys.modules:
            # A colleague's fresh window goes on with the scenario that is being played.
            from kkc_desktop.ui.scenario_desk import scenario_desk

            scenario_desk(self._window).go_on()

    def _play_scenario(self) -> None:
        from kkc_desktop.ui.scenario_desk import scenario_desk

        scenario_desk(self._window).choose()

    def _make_package(self) -> None:
        from kkc_desktop.ui.package_dialog import make_package

        make_package(self._window)

    def _export_list(self) -> None:
        from kkc_desktop.ui.export_act import export_list

        export_list(self._window)

    def _reach_dialog(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and isinstance(now.window(), QDialog):
            self.reach(now.window())

    def _forget(self, dialog: QWidget) -> None:
        self._reached.discard(dialog)

    def _fill_menus(self, bar: QMenuBar) -> None:
        acts = self._acts
        person, notice = self._protection_rows()
        self._fill(
            bar,
            tr("&Záznam"),
            (
                (tr("Nový &kontakt"), "F2", self._goer(Wish(place=Place.CONTACT))),
                (tr("Preventivní &rada"), "F3", self._beginner(Wish(place=Place.ADVICE))),
                (tr("Nový &dokument…"), "F4", self._beginner(Wish(place=Place.DOCUMENT))),
                (tr("Oznám&ení události"), EMERGENCY_KEY, acts.emergency),
                (tr("Založit kal&amitu…"), "", self._goer(Wish(place=Place.CALAMITY))),
                (tr("Objednat na &značení"), "", self._beginner(Wish(place=Place.APPOINTMENTS))),
                None,
                (tr("&Uložit"), "Ctrl+S", acts.save),
                (tr("D&okončit, další krok"), "Ctrl+Return", acts.finish),
                (tr("&Tisk a\u00a0náhled"), "Ctrl+P", acts.print_paper),
                (tr("&Papír pro občana"), "Ctrl+K", acts.give_paper),
                (tr("Tisk souboru &návštěvy"), "Ctrl+Shift+P", acts.print_visit),
                (tr("Pře&vzít sken…"), "Ctrl+I", acts.take_scan),
                (tr("Zeptat se &listiny…"), "Ctrl+Shift+I", acts.ask_paper),
                (tr("Zaznamenat sd&ělení údajů…"), "", acts.disclose),
                (tr("Předávací bal&íček…"), "", self._make_package),
                (tr("V&yvézt seznam do souboru…"), "", self._export_list),
                (tr("&Slíbit zavolat zpět…"), "", acts.promise),
                (tr("Oc&hrana údajů záznamu…"), "", acts.care_for),
                (
                    tr("Vše o\u00a0oso&bě…"),
                    "",
                    person,
                ),
                (
                    tr("In&formace o\u00a0zpracování…"),
                    "",
                    notice,
                ),
                None,
                (tr("Ukončit pro&gram"), "Ctrl+Q", acts.close),
            ),
        )
        finds = (
            (tr("&Hledat"), "Ctrl+F", acts.search),
            (tr("Seznam &problémů"), "F8", acts.problems),
            (tr("&Další neznámé slovo"), NEXT_KEY, self._spelling.show_next),
        )
        edits = edit_rows(QApplication.focusWidget)
        edit = self._fill(bar, tr("Úp&ravy"), (*edits, None, *finds))
        for action in edit.actions()[: len(edits)]:
            action.setProperty(AT_CARET, True)
        switch_row(edit, tr("Prav&opis"), self._spelling.is_on, self._spelling.switch)
        places = tuple(
            (
                f"&{entry.digit}  {tr(entry.words)}" if entry.key else tr(entry.words),
                entry.key,
                self._goer(Wish(place=entry.place)),
            )
            for entry in (*ENTRIES, *LOWER_ENTRIES)
        )
        hide = (tr("S&krýt obrazovku"), BLANK_KEY, acts.blank)
        shown = (
            (tr("Lidé ve &středisku"), "", self._goer(Wish(place=Place.SAFE_ZONE))),
            (tr("Č&ekající"), "", self._goer(Wish(place=Place.WAITING))),
            (tr("Ná&lezy"), "", self._goer(Wish(place=Place.FINDS))),
            (tr("&Prevence v\u00a0číslech"), "", self._goer(Wish(place=Place.PREVENTION))),
            (tr("&Ochrana údajů"), "", self._goer(Wish(place=Place.PROTECTION))),
            (tr("&Mapa kraje"), "", self._goer(Wish(place=Place.MAP))),
            (tr("&Nástěnná obrazovka"), WALL_KEY, self._goer(Wish(place=Place.WALL))),
        )
        view = self._fill(bar, tr("Zo&brazit"), (*places, None, *shown, None, hide))
        scheme = Scheme[str(QSettings().value("scheme", Scheme.SYSTEM.name))]
        scheme_menu(view, scheme, acts.choose_scheme)
        language_menu(view, self._window)
        self._fill(
            bar,
            tr("Slu&žba"),
            (
                (tr("&Předat přepážku kolegovi"), "", acts.hand_over),
                (tr("&Zamknout"), LOCK_KEY, acts.lock),
                (tr("Změnit &heslo…"), "", acts.change_password),
                None,
                (tr("&Kontrola pohotovosti"), "", self._goer(Wish(place=Place.READINESS))),
                (tr("&Tiskopisy pro výpadek"), "", self._goer(Wish(place=Place.OUTAGE))),
                (tr("&Rejstřík čísel"), "", self._goer(Wish(place=Place.NUMBERS))),
                (tr("&Cvičné scénáře…"), "", self._play_scenario),
                (tr("&Správa stanice"), "", self._goer(Wish(place=Place.STATION))),
            ),
        )
        self._fill(
            bar,
            tr("&Nápověda"),
            (
                (tr("&Zkratky na této stránce"), "F1", acts.help),
                (tr("&Příručka"), "", acts.manual),
                (tr("&Co je nového"), "", acts.changes),
                None,
                (tr("&O\u00a0programu"), "", acts.about),
            ),
        )

    def _protection_rows(self) -> tuple[Act, Act]:
        """Everything about the person on the page, and the notice of processing."""
        person = self._beginner(Wish(place=Place.PROTECTION, text=PERSON))
        notice = self._goer(Wish(place=Place.PROTECTION, text=NOTICE))
        self._needs |= {person: audit.Act.REPORT_PERSON, notice: audit.Act.PRINT_DOCUMENT}
        return person, notice

    def _fill(self, bar: QMenuBar, title: str, rows: tuple[Row, ...]) -> QMenu:
        menu = fill_menu(bar, title, rows, self._window)
        for action, row in zip(menu.actions(), rows, strict=True):
            if row is not None:
                action.setData(self._wishes.get(row[2]))
                if row[2] in self._needs:
                    self._limited.append((action, self._needs[row[2]]))
        return menu

    def _goer(self, wish: Wish) -> Act:
        def go() -> None:
            self._acts.go(wish)

        return self._limited_to(wish, go)

    def _beginner(self, wish: Wish) -> Act:
        def begin() -> None:
            self._acts.begin(wish)

        return self._limited_to(wish, begin)

    def _limited_to(self, wish: Wish, act: Act) -> Act:
        self._wishes[act] = wish
        if wish.place in NEEDED_ACTS:
            self._needs[act] = NEEDED_ACTS[wish.place]
        return act

    def _shortcut(self, parent: QWidget, key: str, act: Act) -> None:
        shortcut = QShortcut(QKeySequence(key), parent)
        shortcut.activated.connect(act)
        if parent is self._window and act in self._needs:
            self._limited.append((shortcut, self._needs[act]))
