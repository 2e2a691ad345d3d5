"""The pages of a sheet as they will be printed, one at a time on the paper desk."""

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel

ZOOMS = (1.0, 1.5, 2.0, 3.0)
"""Times the size at which the whole page is seen."""

_BETWEEN_BUTTONS = 4
_ZOOM = " Zvětšit"
_PAPER_MARGIN = 12
_SPOKEN_WITH_ZE = (3, 4, 6, 7)
_TURNS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Left: -1,
}


class Picture(Protocol):
    """A page as pixels, four bytes each in the order blue, green, red, unused."""

    @property
    def width(self) -> int:
        """Pixels in a row."""
        ...

    @property
    def height(self) -> int:
        """Rows."""
        ...

    @property
    def stride(self) -> int:
        """Bytes in a row."""
        ...

    @property
    def bgrx(self) -> bytes:
        """The pixels."""
        ...


class Strip(Picture, Protocol):
    """Some rows of a page as pixels."""

    @property
    def top(self) -> int:
        """Which row of the page is its first."""
        ...

    @property
    def page_height(self) -> int:
        """Rows of the whole page."""
        ...


class Pictures(Protocol):
    """The pages of one sheet, counted from 0; scale is pixels per point."""

    def __len__(self) -> int:
        """How many pages there are."""
        ...

    def size(self, index: int) -> tuple[float, float]:
        """Width and height of the page in points."""
        ...

    def image(self, index: int, scale: float) -> Picture:
        """The page as pixels."""
        ...

    def strips(self, index: int, scale: float, rows: int) -> Iterator[Strip]:
        """The page in strips from the top that begin so many rows apart and lap one row over."""
        ...

    def close(self) -> None:
        """Gives the memory back."""
        ...


class PagePreview(QFrame):
    """One page of a PDF, sharp at the screen's own resolution.

    PgUp and PgDn turn pages, + and - zoom, 0 shows the whole page.
    """

    def __init__(
        self, open_pictures: Callable[[bytes], Pictures], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._open_pictures = open_pictures
        self._content: bytes | None = None
        self._page_count = 0
        self._index = 0
        self._zoom = 0
        self.caption_label = PlainLabel("", "second-line")
        self.page_label = PlainLabel("", "second-line")
        self.previous_button = _button(tr("‹ Předchozí"), tr("Předchozí strana (Page Up)"))
        self.next_button = _button(tr("Další ›"), tr("Další strana (Page Down)"))
        self.zoom_button = _button(tr(_ZOOM), tr("Zvětšit stranu (+)"))
        self.zoom_button.setIcon(icon("zoom-in", "accent"))
        self._paper = PlainLabel()
        self._paper.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._paper.setWordWrap(True)
        self._area = _area(self._paper)
        self._lay_out()
        self.previous_button.clicked.connect(self.previous)
        self.next_button.clicked.connect(self.next)
        self.zoom_button.clicked.connect(self.zoom)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_kind(self, "paper-desk")
        self.show_pdf(None, tr("Náhled"))

    @property
    def page_count(self) -> int:
        """How many pages are shown, 0 if nothing is."""
        return self._page_count

    @property
    def page_number(self) -> int:
        """The page in sight, from 1; 0 if nothing is shown."""
        return self._index + 1 if self.page_count else 0

    @property
    def picture(self) -> QPixmap:
        """The page as drawn."""
        return self._paper.pixmap()

    @property
    def words(self) -> str:
        """The sentence shown in the place of a page."""
        return self._paper.text()

    def show_pdf(self, content: bytes | None, caption: str) -> None:
        """Shows the sheet at the page seen before, or an empty desk with the caption alone."""
        self.caption_label.setText(caption)
        self._content = content
        self._page_count = self._counted(content) if content else 0
        self._index = max(0, min(self._index, self.page_count - 1))
        self._draw()

    def show_words(self, words: str, caption: str) -> None:
        """Shows a sentence in the place of the page."""
        self.show_pdf(None, caption)
        self._paper.setText(words)

    def first(self) -> None:
        """Goes to the first page."""
        self._turn_to(0)

    def next(self) -> None:
        """Goes one page on."""
        self._turn_to(self._index + 1)

    def previous(self) -> None:
        """Goes one page back."""
        self._turn_to(self._index - 1)

    def zoom(self) -> None:
        """Shows the page larger; after the largest comes the whole page again."""
        self._set_zoom((self._zoom + 1) % len(ZOOMS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys turn pages and zoom."""
        step = _TURNS.get(Qt.Key(event.key()))
        if step:
            self._turn_to(self._index + step)
        elif event.key() == Qt.Key.Key_Home:
            self.first()
        elif event.key() == Qt.Key.Key_End:
            self._turn_to(self.page_count - 1)
        elif event.text() in ("+", "-", "0"):
            step = {"+": 1, "-": -1, "0": -self._zoom}[event.text()]
            self._set_zoom(max(0, min(self._zoom + step, len(ZOOMS) - 1)))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the page and the words of the buttons to the new room."""
        super().resizeEvent(event)
        self._name_zoom()
        self._draw()

    def sizeHint(self) -> QSize:
        """As drawn beside the document."""
        return QSize(360, 599)

    def _turn_to(self, index: int) -> None:
        if 0 <= index < self.page_count and index != self._index:
            self._index = index
            self._area.verticalScrollBar().setValue(0)
            self._draw()

    def _set_zoom(self, zoom: int) -> None:
        self._zoom = zoom
        self._draw()

    def _counted(self, content: bytes) -> int:
        with closing(self._open_pictures(content)) as pictures:
            return len(pictures)

    def _draw(self) -> None:
        self._show_place()
        if self._content is None:
            self._paper.clear()
            return
        with closing(self._open_pictures(self._content)) as pictures:
            self._paper.setPixmap(self._drawn(pictures))

    def _drawn(self, pictures: Pictures) -> QPixmap:
        """The page at the size it has room for, in the screen's own pixels."""
        ratio = self.devicePixelRatioF()
        scale = self._scale(*pictures.size(self._index)) * ZOOMS[self._zoom]
        page = pictures.image(self._index, scale * ratio)
        pixels = QImage(page.bgrx, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
        pixmap = QPixmap.fromImage(pixels)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _scale(self, width: float, height: float) -> float:
        """The scale at which the whole page is seen."""
        # One pixel less: a picture is as large as the page rounded up, and would have to scroll.
        room = self._area.maximumViewportSize()
        return min(max(room.width() - 1, 40) / width, max(room.height() - 1, 40) / height)

    def _show_place(self) -> None:
        words = place_words(self.page_number, self.page_count) if self.page_count else ""
        self.page_label.setText(words)
        self.previous_button.setEnabled(self._index > 0)
        self.next_button.setEnabled(self._index + 1 < self.page_count)
        self.zoom_button.setEnabled(self._content is not None)
        caption = self.caption_label.text()
        self.setAccessibleName(f"{caption}, {words}" if words else caption)

    def _name_zoom(self) -> None:
        """Beside a narrow page the picture of the glass has to do."""
        self.zoom_button.setText("")
        buttons = (self.previous_button, self.next_button, self.zoom_button)
        needed = sum(button.sizeHint().width() + _BETWEEN_BUTTONS for button in buttons)
        words = self.fontMetrics().horizontalAdvance(tr(_ZOOM))
        if needed + words <= self.width() - 2 * _PAPER_MARGIN:
            self.zoom_button.setText(tr(_ZOOM))

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.caption_label)
        head.addStretch()
        head.addWidget(self.page_label)
        foot.setSpacing(_BETWEEN_BUTTONS)
        foot.addStretch()
        for button in (self.previous_button, self.next_button, self.zoom_button):
            foot.addWidget(button)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAPER_MARGIN, 8, _PAPER_MARGIN, 6)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addLayout(foot)


def place_words(number: int, count: int) -> str:
    """The place among the pages as it is said: strana 1 ze 3, strana 2 z 5."""
    leading = count // 10 if count >= 20 else count % 10 if count > 12 else count
    is_ze = leading in _SPOKEN_WITH_ZE or 100 <= count < 200
    return tr("strana {} {}\u00a0{}").format(number, tr("ze" if is_ze else "z"), count)


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(name)
    set_kind(button, "quiet")
    return button


def _area(paper: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumSize(120, 120)
    set_kind(paper, "scrolled")
    area.setWidget(paper)
    return area
