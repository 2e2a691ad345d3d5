"""A line that offers, while it is typed, what it may mean; it takes any other text as well.

Down and Up choose, Enter writes the chosen one, Esc chooses none; whoever just goes on typing or
leaves keeps what they typed. The caret stays in the line all the time.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from kkc_desktop.ui.enter_moves_on import CHOOSING
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind

_BESIDE_WORDS = 44  # padding, border and a scroll bar
_FRAME = 3  # border and padding above the first row
_GAP = 2


class OfferingEdit(QLineEdit):
    """Subclasses say what is offered and what a choice writes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written: tuple[str, ...] = ()
        self._list: QListWidget | None = None
        self.textEdited.connect(self._offer)

    def offers(self, typed: str) -> Sequence[tuple[str, str]]:
        """Pairs of the words in the list and the whole text that the choice leaves in the line."""
        raise NotImplementedError

    def offered_words(self) -> tuple[str, ...]:
        """What is offered at the moment."""
        shown = self._shown
        return tuple(shown.item(row).text() for row in range(shown.count())) if shown else ()

    def hide_offers(self) -> None:
        """Offers nothing more until something is typed."""
        if self._list is not None:
            self._list.hide()
            self._list.setCurrentRow(-1)
        self.setProperty(CHOOSING, False)

    def event(self, event: QEvent) -> bool:
        """Keeps Esc from the page while one of the offers is chosen."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self.property(CHOOSING)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks in the offers and takes the chosen one; other keys are typed."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        shown = self._shown
        if event.key() == Qt.Key.Key_Down and shown is None and self._can_be_typed():
            self._offer(self.text())
        elif shown is None:
            super().keyPressEvent(event)
        elif event.key() in steps:
            self._step(shown, steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.hide_offers()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shown.currentRow() >= 0:
            self._take(shown.currentRow())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves keeps what they typed."""
        self.hide_offers()
        super().focusOutEvent(event)

    @property
    def _shown(self) -> QListWidget | None:
        return self._list if self._list is not None and self._list.isVisible() else None

    def _can_be_typed(self) -> bool:
        return self.isEnabled() and not self.isReadOnly()

    def _offer(self, typed: str) -> None:
        offers = self.offers(typed) if self.hasFocus() else ()
        if not offers:
            self.hide_offers()
            return
        box = self._box()
        box.clear()
        box.addItems([words for words, _ in offers])
        self._written = tuple(text for _, text in offers)
        self.setProperty(CHOOSING, False)
        self._place(box)
        box.show()
        box.raise_()

    def _box(self) -> QListWidget:
        """The list, a child of the window: a popup would take the keys away from the line."""
        if self._list is None:
            self._list = QListWidget(self.window())
            set_kind(self._list, "offers")
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._list.setAccessibleName(tr("Nabídka: {}").format(self.accessibleName()))
            self._list.clicked.connect(lambda index: self._take(index.row()))
            self._list.destroyed.connect(self._forget_list)
            self.destroyed.connect(self._list.deleteLater)
        if self._list.parentWidget() is not self.window():
            self._list.setParent(self.window())
        return self._list

    def _forget_list(self) -> None:
        """A page may lie in a window for a while, which takes the list away with it."""
        self._list = None

    def _place(self, box: QListWidget) -> None:
        """Below the line, or above it where the window ends."""
        window = self.window()
        height = sum(box.sizeHintForRow(row) for row in range(box.count())) + 2 * _FRAME
        width = max(self.width(), box.sizeHintForColumn(0) + _BESIDE_WORDS)
        corner = self.mapTo(window, QPoint(0, self.height() + _GAP))
        if corner.y() + height > window.height():
            corner = self.mapTo(window, QPoint(0, -height - _GAP))
        corner.setX(max(0, min(corner.x(), window.width() - width)))
        box.setGeometry(QRect(corner.x(), max(0, corner.y()), width, height))

    def _step(self, box: QListWidget, steps: int) -> None:
        row = min(max(box.currentRow() + steps, -1), box.count() - 1)
        box.setCurrentRow(row)
        self.setProperty(CHOOSING, row >= 0)
        if row >= 0:
            said = QAccessibleAnnouncementEvent(self, box.item(row).text())
            QAccessible.updateAccessibility(said)

    def _take(self, row: int) -> None:
        """Writes as a person would, so that undo leads back to what was typed."""
        text = self._written[row]
        self.hide_offers()
        self.selectAll()
        self.insert(text)
        self.hide_offers()
