"""Pages as small pictures in one line: what came, what is missing, and what each of them is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from kkc_desktop.ui import icons
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import text_font
from kkc_desktop.ui.tokens import token

PAGE_WIDTH, PAGE_HEIGHT = 75, 106
_CELL_WIDTH = 101
_MARGIN = 6
_CAPTION_HEIGHT = 22
_CAPTION_POINTS = 9.5
_ICON, _LARGE_ICON = 16, 24
_MISSING = "chybí"
_HEIGHT = 2 * _MARGIN + PAGE_HEIGHT + _CAPTION_HEIGHT
_SCROLL_BAR_ROOM = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class StripPage:
    """One page of the strip; `words` are read to whoever does not see it.

    A missing page has no picture and is drawn dashed.
    """

    caption: str
    icon: str
    tone: str
    words: str = ""
    is_missing: bool = False


class _Strip(QWidget):
    """The line itself."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: tuple[StripPage, ...] = ()
        self.pictures: dict[int, QPixmap] = {}
        self.chosen = 0
        self.has_caret = False
        self.keeps_mark = False

    def sizeHint(self) -> QSize:
        return QSize(max(1, len(self.pages)) * _CELL_WIDTH, _HEIGHT)

    def cell(self, index: int) -> QRect:
        """Where the page and its caption stand."""
        return QRect(index * _CELL_WIDTH, 0, _CELL_WIDTH, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(_CAPTION_POINTS))
        for index, page in enumerate(self.pages):
            self._paint_page(painter, index, page)
        painter.end()

    def _paint_page(self, painter: QPainter, index: int, page: StripPage) -> None:
        cell = self.cell(index)
        sheet = QRect(0, 0, PAGE_WIDTH, PAGE_HEIGHT)
        sheet.moveTopLeft(QPoint(cell.left() + (_CELL_WIDTH - PAGE_WIDTH) // 2, _MARGIN))
        if index == self.chosen and self.keeps_mark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(token("accentsoft"))
            painter.drawRoundedRect(cell.adjusted(2, 1, -2, -1), 5, 5)
        if page.is_missing:
            self._paint_missing(painter, sheet)
        else:
            self._paint_picture(painter, sheet, index)
        if index == self.chosen and self.has_caret:
            painter.setPen(QPen(token("accenttext"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(2, 1, -2, -1), 5, 5)
        self._paint_caption(painter, cell, page)

    def _paint_missing(self, painter: QPainter, sheet: QRect) -> None:
        painter.setPen(QPen(token("error"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(token("errorbg"))
        painter.drawRect(sheet.adjusted(1, 1, -1, -1))
        place = sheet.center() - QPoint(_LARGE_ICON // 2, _LARGE_ICON)
        painter.drawPixmap(place, self._icon("missing-page", "error", _LARGE_ICON))
        words = QRect(sheet.left(), sheet.center().y() + 4, sheet.width(), _CAPTION_HEIGHT)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, tr(_MISSING))

    def _paint_picture(self, painter: QPainter, sheet: QRect, index: int) -> None:
        painter.setPen(QPen(token("fieldborder"), 1))
        painter.setBrush(token("paper"))
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))
        picture = self.pictures.get(index)
        if picture is not None:
            size = picture.size() / picture.devicePixelRatio()
            room = sheet.size() - QSize(2, 2)
            shown = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(QPoint(0, 0), shown)
            place.moveCenter(sheet.center())
            painter.drawPixmap(place, picture)

    def _paint_caption(self, painter: QPainter, cell: QRect, page: StripPage) -> None:
        metrics = painter.fontMetrics()
        room = _CELL_WIDTH - _ICON - 8
        words = metrics.elidedText(page.caption, Qt.TextElideMode.ElideRight, room)
        width = _ICON + 4 + metrics.horizontalAdvance(words)
        left = cell.left() + (_CELL_WIDTH - width) // 2
        top = _MARGIN + PAGE_HEIGHT + 2
        painter.drawPixmap(left, top + 2, self._icon(page.icon, page.tone, _ICON))
        painter.setPen(token("text" if page.tone == "success" else page.tone))
        line = QRect(left + _ICON + 4, top, room + 4, _CAPTION_HEIGHT - 2)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)

    def _icon(self, name: str, tone: str, size: int) -> QPixmap:
        return icons.pixmap(name, tone, size, self.devicePixelRatioF())


class PageStrip(QScrollArea):
    """Arrows choose a page and bring it into view, Enter opens it; signals carry its place.

    With `has_bar` it can be moved by a scroll bar as well; with `marks_chosen` the chosen page is
    marked without the caret too.
    """

    chosen_changed = Signal(int)
    opened = Signal(int)

    def __init__(
        self,
        name: str,
        *,
        has_bar: bool = False,
        marks_chosen: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._strip = _Strip()
        self._strip.keeps_mark = marks_chosen
        self.setWidget(self._strip)
        self.setWidgetResizable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if not has_bar:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_HEIGHT + (_SCROLL_BAR_ROOM if has_bar else 0))
        self.viewport().setAutoFillBackground(False)
        self._strip.setAutoFillBackground(False)
        self.setAccessibleName(name)

    @property
    def pages(self) -> tuple[StripPage, ...]:
        """What is shown."""
        return self._strip.pages

    @property
    def chosen(self) -> int:
        """The place of the chosen page, from 0."""
        return self._strip.chosen

    def show_pages(self, pages: Sequence[StripPage]) -> None:
        """Shows these pages without their pictures; the first one missing comes into view."""
        self._strip.pages = tuple(pages)
        self._strip.pictures = {}
        self._strip.resize(self._strip.sizeHint())
        missing = (place for place, page in enumerate(pages) if page.is_missing)
        self.choose(next(missing, 0))

    def show_picture(self, place: int, picture: QPixmap) -> None:
        """Shows the picture of one page."""
        self._strip.pictures[place] = picture
        self._strip.update()

    def choose(self, place: int) -> None:
        """Chooses the page and brings it into view."""
        if not self.pages:
            self.setAccessibleName(self._name)
            return
        self._strip.chosen = min(max(0, place), len(self.pages) - 1)
        cell = self._strip.cell(self.chosen)
        self.ensureVisible(cell.center().x(), cell.center().y(), _CELL_WIDTH // 2 + 2, 0)
        page = self.pages[self.chosen]
        told = f"{page.caption}, {page.words}" if page.words else page.caption
        self.setAccessibleName(f"{self._name}: {told}")
        self._strip.update()
        self.chosen_changed.emit(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose, Home and End go to the ends, Enter opens."""
        steps = {
            Qt.Key.Key_Left: self.chosen - 1,
            Qt.Key.Key_Right: self.chosen + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.pages) - 1,
        }
        if event.key() in steps:
            self.choose(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        place = self._strip.mapFrom(self, event.position().toPoint())
        self.choose(place.x() // _CELL_WIDTH)

    def focusInEvent(self, event: object) -> None:
        """The chosen page shows a ring."""
        self._strip.has_caret = True
        self._strip.update()

    def focusOutEvent(self, event: object) -> None:
        """The ring goes."""
        self._strip.has_caret = False
        self._strip.update()
