"""Which paper of an event is wanted: the menu over the button Tisk, worked by arrows or letters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from kkc_desktop.ui.screen_language import tr

MenuLine = tuple[str, Callable[[], None]]
"""What the menu offers, with its letter, and what is done."""

REPORT_CODE = "SZ"
_PAPERS = (
    ("OMU", "&Hlášení o\u00a0události"),
    ("DEN", "&Deník"),
    ("PVY", "&Přehled vyrozumění"),
    ("SOS", "Seznam &osob ve středisku"),
    ("VYH", "&Vyhodnocení a\u00a0přijatá opatření"),
    ("ZVH", "&Závěrečné vyhodnocení"),
)
"""The papers of an incident or a calamity beside its situation report."""


def card_line(number: int, want: Callable[[], None]) -> MenuLine:
    """The handover card of the notice of this number."""
    return tr("&Karta k\u00a0předání, hlášení č.\u00a0{}").format(number), want


def paper_lines(begin: Callable[[str], None]) -> list[MenuLine]:
    """The papers that are begun by their codes."""

    def line(code: str, words: str) -> MenuLine:
        return words, lambda: begin(code)

    return [line(code, tr(words)) for code, words in _PAPERS]


def show_incident_papers(button: QWidget, card: MenuLine, begin: Callable[[str], None]) -> None:
    """The menu of one incident: its notice first, then what is read aloud, then the rest."""
    notice, *others = paper_lines(begin)
    report = (tr("&Situační zpráva"), lambda: begin(REPORT_CODE))
    show_papers(button, [notice, card, report, *others])


def show_papers(button: QWidget, lines: Sequence[MenuLine]) -> QMenu:
    """Opens the menu over the button with its first line chosen, so that Enter takes it."""
    menu = QMenu(button)
    for words, act in lines:
        menu.addAction(words, act)
    menu.setAccessibleName(tr("Co vytisknout"))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
    menu.setActiveAction(menu.actions()[0])
    return menu
