"""The shipped manual to read: contents at the left, the text, and a search within it."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import fold, hard_spaces
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, token
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_CONTENTS_WIDTH = 236
_ROW = 27
_CHAPTER = re.compile(r"^## (.+)$", re.MULTILINE)
_PICTURE = re.compile(r"^!\[[^\]]*\]\(([^)]+)\)\n", re.MULTILINE)
_LONGEST_QUERY = 80
_PICTURE_WIDTH = 560


class _Pages(QTextBrowser):
    """A text whose pictures are never wider than the column, and sharp on every screen."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Gives the picture at the size at which it is shown."""
        if kind != QTextDocument.ResourceType.ImageResource:
            return super().loadResource(kind, name)
        folder = Path(self.searchPaths()[0])
        picture = QImage(str(folder / QUrl(name).path()))
        ratio = self.devicePixelRatioF()
        if picture.width() > _PICTURE_WIDTH * ratio:
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(round(_PICTURE_WIDTH * ratio), smooth)
            picture.setDevicePixelRatio(ratio)
        return picture


class ManualView(QWidget):
    """Shows one of our own Markdown files; never anything a person typed."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        source = path.read_text(encoding="utf-8")
        self.chapters = WorkList(_ROW)
        self.text = _Pages()
        self.search_box = QLineEdit()
        self.found_label = PlainLabel("", "second-line")
        self.chapters.setAccessibleName(tr("Obsah"))
        self.chapters.set_rows([WorkRow(title=t, data=t) for t in _CHAPTER.findall(source)])
        self.chapters.current_row_changed.connect(self.show_chapter)
        self.text.setAccessibleName(tr("Text příručky"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(18)
        self.text.setSearchPaths([str(path.parent)])
        self.text.setOpenLinks(False)
        self.text.setMarkdown(hard_spaces(_without_missing_pictures(source, path.parent)))
        self._draw_tables()
        self._plain = fold(self.text.document().toRawText())
        self.search_box.setPlaceholderText(tr("Hledat v\u00a0příručce"))
        self.search_box.setAccessibleName(tr("Hledat v\u00a0příručce"))
        self.search_box.setMaxLength(_LONGEST_QUERY)
        self.search_box.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search_box.textEdited.connect(self.find_first)
        self.search_box.returnPressed.connect(self.find_next)
        self._lay_out()

    def show_chapter(self, title: object) -> None:
        """Turns to the chapter."""
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2 and _same(block.text(), str(title)):
                self._turn_to(block.position(), 0)
                return
            block = block.next()

    def find_first(self) -> None:
        """Turns to the first place with the typed words, háčky or not."""
        self._find_from(0)

    def find_next(self) -> None:
        """Turns to the next place, from the end again to the first."""
        self._find_from(self.text.textCursor().selectionEnd())

    def _find_from(self, start: int) -> None:
        query = fold(self.search_box.text().strip())
        if not query:
            self.found_label.setText("")
            self._turn_to(0, 0)
            return
        place = self._plain.find(query, start)
        if place < 0:
            place = self._plain.find(query)
        self.found_label.setText("" if place >= 0 else tr("Nic takového v\u00a0příručce není."))
        if place >= 0:
            self._turn_to(place, len(query))

    def _turn_to(self, position: int, length: int) -> None:
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        top = self.text.cursorRect(cursor).top()
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + top - 8)

    def _draw_tables(self) -> None:
        for frame in self.text.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                look = frame.format()
                look.setCellPadding(4)
                look.setTopMargin(6)
                look.setBottomMargin(6)
                look.setBorderBrush(token("border"))
                frame.setFormat(look)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(self.search_box)
        side.addWidget(self.found_label)
        side.addWidget(self.chapters, 1)
        holder = QWidget()
        holder.setFixedWidth(_CONTENTS_WIDTH)
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        card = QFrame()
        set_kind(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(holder)
        row.addWidget(card, 1)


def _same(shown: str, title: str) -> bool:
    return shown.replace("\u00a0", " ") == title.replace("\u00a0", " ")


def _without_missing_pictures(source: str, folder: Path) -> str:
    """Pictures are made by the demo; a place whose picture is not there yet is left out."""

    def kept(found: re.Match[str]) -> str:
        return found[0] if (folder / found[1]).exists() else ""

    return _PICTURE.sub(kept, source)
