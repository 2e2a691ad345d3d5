"""A round chip that narrows what is shown: off it opens its menu, on it takes itself off."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_WIDEST = 28

Choice = tuple[str, Callable[[], None]]
"""Words of the menu and what they do; no words make a line between the others."""


class FilterChip(QPushButton):
    """`name` is what it says while off; space, Enter and the down arrow work it alike."""

    def __init__(
        self,
        name: str,
        choices: Callable[[], Sequence[Choice]],
        take_off: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._choices = choices
        self._take_off = take_off
        self.menu_shown: QMenu | None = None
        set_kind(self, "filter")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setIconSize(QSize(14, 14))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.clicked.connect(self._work)
        self.show_value("")

    def show_value(self, words: str) -> None:
        """Says what is chosen; empty words turn the chip off."""
        is_on = bool(words)
        self.setChecked(is_on)
        shown = words or self._name
        shortened = shown if len(shown) <= _WIDEST else shown[: _WIDEST - 1] + "…"
        self.setText(f"{shortened} ")
        self.setIcon(icon("close" if is_on else "fold"))
        off, on = tr("{}, nabídka").format(self._name), tr("{}, zrušit filtr").format(words)
        self.setAccessibleName(on if is_on else off)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the down arrow do what the space bar does."""
        if event.key() in _OPENING and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def _work(self) -> None:
        is_on = not self.isChecked()  # the click has turned it already
        self.setChecked(is_on)
        if is_on and self._take_off is not None:
            self._take_off()
        else:
            self.open_menu()

    def open_menu(self) -> None:
        """Shows the menu under the chip."""
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if self.menu_shown is not None:
            self.menu_shown.deleteLater()
        for words, act in self._choices():
            if words:
                menu.addAction(words.replace("&", "&&")).triggered.connect(partial(_call, act))
            else:
                menu.addSeparator()
        self.menu_shown = menu
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        first = next(iter(menu.actions()), None)
        if first is not None:
            menu.setActiveAction(first)


def _call(act: Callable[[], None], *_checked: bool) -> None:
    """Qt says whether a row is checked to whoever would listen."""
    act()
