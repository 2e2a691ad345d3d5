"""The small list of snippets below the caret: a hint while typing, a choice once it is asked."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QVBoxLayout, QWidget

from kkc_desktop.domain.snippet import Snippet
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 340
_ROW = 28
_MOST_ROWS = 6
_BELOW = 6
_BESIDE_WORDS = 26


class SnippetList(QFrame):
    """Never takes the focus; the text keeps it and tells the list what the keys mean.

    Signal chosen() when a row was clicked.
    """

    chosen = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        set_kind(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows = QListWidget()
        set_kind(self.rows, "bare")
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setAccessibleName(tr("Textové zkratky"))
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.itemClicked.connect(lambda _item: self.chosen.emit())
        self.foot = PlainLabel("", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        self.foot.setWordWrap(True)
        column.setSpacing(2)
        column.addWidget(self.rows)
        column.addWidget(self.foot)
        self._snippets: tuple[Snippet, ...] = ()
        self.hide()

    @property
    def chosen_snippet(self) -> Snippet | None:
        """The one in the chosen row."""
        row = self.rows.currentRow()
        return self._snippets[row] if 0 <= row < len(self._snippets) else None

    def offer(self, snippets: Sequence[Snippet], foot: str, over: QWidget, caret: QRect) -> None:
        """Shows these below the caret of the widget, or above it where there is no room."""
        if self._snippets != tuple(snippets):
            self._snippets = tuple(snippets)
            self.rows.clear()
            self.rows.addItems([f"{each.abbreviation} – {each.title}" for each in snippets])
            self.rows.setCurrentRow(0)
        self.rows.setVisible(bool(snippets))
        self.setFixedWidth(_WIDTH if snippets else self._width_of(foot))
        self.rows.setFixedHeight(_ROW * min(len(snippets), _MOST_ROWS) + 4)
        self.foot.setText(foot)
        self._stand_over(over, caret)

    def tell(self, words: str, over: QWidget, caret: QRect) -> None:
        """Shows words alone: what belongs into the chosen blank."""
        self.offer((), words, over, caret)

    def move_choice(self, step: int) -> None:
        """Goes so many rows down; it stops at both ends."""
        row = min(max(self.rows.currentRow() + step, 0), self.rows.count() - 1)
        self.rows.setCurrentRow(row)

    def _width_of(self, words: str) -> int:
        lines = (self.foot.fontMetrics().horizontalAdvance(line) for line in words.split("\n"))
        return min(max(lines) + _BESIDE_WORDS, _WIDTH)

    def _stand_over(self, over: QWidget, caret: QRect) -> None:
        window = over.window()
        self.adjustSize()
        below = over.mapTo(window, caret.bottomLeft() + QPoint(0, _BELOW))
        above = over.mapTo(window, caret.topLeft()).y() - _BELOW - self.height()
        y = below.y() if below.y() + self.height() <= window.height() or above < 0 else above
        x = min(max(below.x(), 0), max(window.width() - self.width(), 0))
        self.move(x, y)
        self.raise_()
        self.show()
