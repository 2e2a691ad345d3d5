"""What came with a scan, page by page, before anything is attached; Enter attaches what fits."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.scan_sorting import PageVerdict, SortedScan
from kkc_desktop.services.returning import Returning
from kkc_desktop.ui.background import Pool
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.scan_words import paper_rows, sorted_pages, summary_words
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.thumbnails import draw_thumbnails
from kkc_desktop.ui.widgets.page_strip import PageStrip
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList

_WIDTH = 660
_ROW_HEIGHT = 46
_MOST_ROWS = 3
_PAGES_IN_VIEW = 6
_ATTACH, _CLOSE = "Připojit", "Zavřít"


class ScanDialog(QDialog):
    """Each page with its picture, verdict and paper. `attached` are the papers that got some."""

    def __init__(
        self,
        returning: Returning,
        scan: SortedScan,
        pool: Pool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._returning = returning
        self.scan = scan
        self.attached: tuple[DocumentId, ...] = ()
        self.setWindowTitle("KKC Desktop")
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        self.strip = PageStrip(
            tr("Stránky skenu"), has_bar=len(scan.pages) > _PAGES_IN_VIEW, marks_chosen=True
        )
        self.page_icon = IconLabel("note", "note")
        self.page_label = PlainLabel("", "strong")
        self.fix_label = PlainLabel("", "second-line")
        self.papers = WorkList(_ROW_HEIGHT)
        self.summary = PlainLabel(summary_words(scan), "block-title")
        self.attach_button = QPushButton(f"{tr(_ATTACH)}  Enter")
        self.close_button = QPushButton(tr("Zavřít  Esc"))
        self._lay_out()
        self._show()
        self._drawing = draw_thumbnails(
            self.strip,
            [(place, partial(_given, page.page.content)) for place, page in enumerate(scan.pages)],
            returning.pictures,
            pool,
        )

    def attach(self) -> None:
        """Keeps the pages that fit and closes; what is refused leaves everything as it is."""
        if not self.scan.fitting:
            self.reject()
            return
        with guarded(self):
            self.attached = self._returning.attach(self.scan)
            self.accept()

    def done(self, result: int) -> None:
        """Stops drawing what nobody will see."""
        self._drawing.cancel()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter attaches, unless another button has the focus."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.focusWidget() is self.close_button:
            self.reject()
        else:
            self.attach()

    def _show(self) -> None:
        self.strip.show_pages(sorted_pages(self.scan))
        first = next(
            (n for n, p in enumerate(self.scan.pages) if p.verdict is not PageVerdict.FITS), 0
        )
        self.strip.choose(first)
        rows = paper_rows(self.scan)
        self.papers.set_rows(rows)
        self.papers.select_first()
        self.papers.setVisible(bool(rows))
        self.papers.setFixedHeight(_ROW_HEIGHT * max(1, min(len(rows), _MOST_ROWS)))
        has_fitting = bool(self.scan.fitting)
        self.attach_button.setVisible(has_fitting)
        self.setAccessibleName(tr("Vrácený sken. {}").format(self.summary.text()))
        (self.attach_button if has_fitting else self.close_button).setFocus()

    def _show_page(self, place: int) -> None:
        page, look = self.scan.pages[place], self.strip.pages[place]
        self.page_icon.show_icon(look.icon, look.tone)
        self.page_label.setText(tr(page.words))
        self.fix_label.setText(tr(page.fix))

    def _lay_out(self) -> None:
        self.strip.chosen_changed.connect(self._show_page)
        self.strip.opened.connect(self.attach)
        self.papers.setAccessibleName(tr("Listiny, ke kterým se strany připojí"))
        self.attach_button.setIcon(icon("import", "white"))
        for button, name, kind in (
            (self.attach_button, tr(_ATTACH), "primary"),
            (self.close_button, tr(_CLOSE), "secondary"),
        ):
            button.setAccessibleName(name)
            button.setAutoDefault(False)
            set_kind(button, kind)
        self.attach_button.clicked.connect(self.attach)
        self.close_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addWidget(self.strip)
        column.addWidget(self._page_box())
        column.addWidget(self.papers)
        column.addLayout(self._buttons())

    def _head(self) -> QHBoxLayout:
        source = PlainLabel(self.scan.source_name, "second-line")
        source.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        source.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("scan", "note", 24))
        head.addWidget(self.summary)
        head.addWidget(source, 1)
        return head

    def _page_box(self) -> QFrame:
        box = QFrame()
        set_kind(box, "problem-note")
        for label in (self.page_label, self.fix_label):
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.page_label)
        words.addWidget(self.fix_label)
        words.addStretch()
        row = QHBoxLayout(box)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(9)
        row.addWidget(self.page_icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        box.setFixedHeight(78)
        return box

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.close_button)
        row.addWidget(self.attach_button)
        return row


def _given(content: bytes) -> bytes:
    return content
