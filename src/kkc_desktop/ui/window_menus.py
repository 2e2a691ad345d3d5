"""The five menus of the desk; every act that has a key shows it here."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMenuBar, QPlainTextEdit, QWidget

from kkc_desktop.ui.screen_language import ScreenLanguage, choose_language, chosen_language, tr
from kkc_desktop.ui.style import Scheme

AT_CARET = "at_caret"
"""Marks the rows that act on the text at the caret."""

Act = Callable[[], None]
Row = tuple[str, str, Act] | None


def fill_menu(menu_bar: QMenuBar, title: str, rows: tuple[Row, ...], owner: QWidget) -> QMenu:
    """Adds a menu of (words, key, act) rows; None is a line between them."""
    menu = menu_bar.addMenu(title)
    for row in rows:
        if row is None:
            menu.addSeparator()
            continue
        words, key, act = row
        action = QAction(words, owner)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(act)
        menu.addAction(action)
        owner.addAction(action)  # its key works also while the menus are folded away
    return menu


def edit_rows(focus: Callable[[], QWidget | None]) -> tuple[Row, ...]:
    """The text acts, done by whatever has the caret; their keys belong to the text widgets."""
    names = (
        (tr("&Zpět"), "undo"),
        (tr("Z&novu"), "redo"),
        ("", ""),
        (tr("&Vyjmout"), "cut"),
        (tr("&Kopírovat"), "copy"),
        (tr("V&ložit"), "paste"),
        (tr("Vybrat vš&e"), "selectAll"),
    )
    acts = [(words, "", _text_act(focus, name)) if words else None for words, name in names]
    return (*acts, None, (tr("Te&xtová zkratka\tCtrl+M"), "", _snippet_act(focus)))


def switch_row(menu: QMenu, words: str, is_on: bool, switch: Callable[[bool], None]) -> QAction:
    """Adds a row with a tick."""
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(is_on)
    action.toggled.connect(switch)
    return action


def scheme_menu(menu: QMenu, current: Scheme, choose: Callable[[Scheme], None]) -> None:
    """The choice of the colour scheme under Zobrazit."""
    group = QActionGroup(menu)
    looks = menu.addMenu(tr("V&zhled"))
    for scheme in Scheme:
        action = looks.addAction(tr(scheme.value))
        action.setCheckable(True)
        action.setChecked(scheme is current)
        action.setData(scheme)
        group.addAction(action)

    def tell_choice(action: QAction) -> None:
        choose(action.data())

    group.triggered.connect(tell_choice)


def language_menu(menu: QMenu, window: QWidget) -> None:
    """The choice of the language of the screen under Zobrazit; it holds from the next start."""
    group = QActionGroup(menu)
    languages = menu.addMenu(tr("&Jazyk obrazovky"))
    for language in ScreenLanguage:
        action = languages.addAction(language.value)
        action.setCheckable(True)
        action.setChecked(language is chosen_language())
        action.setData(language)
        group.addAction(action)

    def choose(action: QAction) -> None:
        from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

        choose_language(action.data())
        ErrorDialog(
            tr("Jazyk obrazovky se změní po novém spuštění programu."),
            tr("Dokončete, co máte rozepsané, a\u00a0ukončete program: Ctrl+Q."),
            "note",
            window,
        ).open()

    group.triggered.connect(choose)


def _snippet_act(focus: Callable[[], QWidget | None]) -> Act:
    def act() -> None:
        """The key is understood by the text that has the caret; elsewhere it means nothing."""
        widget = focus()
        if widget is not None:
            pressed, held = QEvent.Type.KeyPress, Qt.KeyboardModifier.ControlModifier
            QApplication.sendEvent(widget, QKeyEvent(pressed, Qt.Key.Key_M, held))

    return act


def _text_act(focus: Callable[[], QWidget | None], name: str) -> Act:
    def act() -> None:
        widget = focus()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            acts: dict[str, Act] = {
                "undo": widget.undo,
                "redo": widget.redo,
                "cut": widget.cut,
                "copy": widget.copy,
                "paste": widget.paste,
                "selectAll": widget.selectAll,
            }
            acts[name]()

    return act
