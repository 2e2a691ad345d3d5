"""What the search finds beside records: the rows of the menus and the documents to begin."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from kkc_desktop.domain.audit import Act
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.ui.hit_rows import KINDS, Command
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.rail import ENTRIES, LOWER_ENTRIES
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.window_menus import AT_CARET

_ICONS = {known.place: known.icon for known in (*KINDS, *ENTRIES, *LOWER_ENTRIES)}


def menu_commands(bar: QMenuBar) -> tuple[Command, ...]:
    """The acts that the menus now offer to the role on duty, each with its key."""
    return tuple(_command(words, action) for words, action in command_rows(bar))


def command_rows(bar: QMenuBar) -> Iterator[tuple[str, QAction]]:
    """Each row that is no act of the caret, by its words; while one searches, that is in the box.

    A row of a menu in a menu bears both names, e.g. Vzhled – světlý.
    """
    for action in bar.actions():
        yield from _rows(action, "")


def document_commands(workplace: Workplace) -> tuple[Command, ...]:
    """The kinds of documents that the role may begin, by their titles."""
    if not workplace.may(Act.WRITE_DOCUMENT):
        return ()
    return tuple(
        Command(
            words=kind.title,
            wish=Wish(place=Place.DOCUMENT, template_code=kind.code, errand=kind.title),
            icon="document",
            does=tr("nový dokument"),
        )
        for kind in workplace.templates.current()
    )


def _rows(owner: QAction, above: str) -> Iterator[tuple[str, QAction]]:
    menu = owner.menu()
    assert isinstance(menu, QMenu), "only menus have rows"
    for action in menu.actions():
        words = above + _words(action)
        if action.menu() is not None:
            yield from _rows(action, f"{words} – ")
        elif action.isVisible() and action.isEnabled() and words and not action.property(AT_CARET):
            yield words, action


def _words(action: QAction) -> str:
    """As the row reads, without its underlined letter, the digit of the rail and the dots."""
    return action.text().replace("&", "").lstrip("0123456789 ").removesuffix("…")


def _command(words: str, action: QAction) -> Command:
    wish = action.data()
    goal = wish if isinstance(wish, Wish) else Wish(place=Place.SEARCH)
    return Command(
        words=words,
        wish=replace(goal, errand=words),
        key=action.shortcut().toString().replace("Return", "Enter"),
        icon=_ICONS.get(goal.place, "command"),
    )
