"""The card of the signed paper that came home: its pages, what is missing, and how to add them."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.document import Document, DocumentId, may_step
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.returned import Returned
from kkc_desktop.services.returning import Returning
from kkc_desktop.ui.background import LoosePool, Pool, Task, run_task
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.scan_device import ScanDevice, devices, scanner_program
from kkc_desktop.ui.scan_words import problem_words, returned_pages
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.thumbnails import draw_thumbnails
from kkc_desktop.ui.widgets.page_strip import PageStrip
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_HINT = "Naskenovaný podepsaný výtisk připojte, nebo jej přetáhněte do okna."
_TWO_LINES = 38
_PROBLEM_HEIGHT = 54
_NO_SCAN = "Žádný sken se nepřipojil."
_ENOUGH = "Bez skenu stačí potvrdit výsledek u\u00a0každé strany."


class ScanCard(SectionCard):
    """Pages of one document. Signals scan_wanted() for files, device_wanted(), files_wanted()."""

    scan_wanted = Signal()
    device_wanted = Signal()
    files_wanted = Signal()

    def __init__(
        self, returning: Returning, pool: Pool | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("scan", tr("Vrácený sken"), parent)
        self._returning = returning
        self._pool = pool
        self._has_device = self._may_attach = False
        self._state = DocumentState.DRAFT
        self._looking: Task | None = None
        self._drawing: Task | None = None
        self.returned = Returned(page_count=0)
        self.strip = PageStrip(tr("Stránky skenu"))
        self.empty_line = PlainLabel(tr(_HINT), "second-line")
        self.enough_line = PlainLabel(tr(_ENOUGH), "second-line")
        self.problem = QFrame()
        self.problem_label = PlainLabel("", "strong", "error")
        self.fix_label = PlainLabel("", "second-line")
        self.scan_button = QPushButton(tr(" Př&ipojit sken…"))
        self.files_button = QPushButton()
        self._rule = QFrame()
        self._lay_out()
        self.more_button.clicked.connect(self.device_wanted)
        self.scan_button.clicked.connect(self.scan_wanted)
        self.files_button.clicked.connect(self.files_wanted)
        self.show_icons()

    def show_document(self, document: Document) -> None:
        """Reads what came back to the document and draws it beside the window."""
        if self._drawing is not None:
            self._drawing.cancel()
        self.returned = self._returning.returned(document.id)
        self._state = document.state
        self._may_attach = may_step(document.state, Act.ATTACH_SCAN) and self._returning.may(
            Act.ATTACH_SCAN
        )
        self._show_pages()
        self._look_for_device()
        self._show_buttons()
        contents = [
            (number - 1, partial(self._content, document.id, number))
            for number in self.returned.arrived
        ]
        self._drawing = draw_thumbnails(self.strip, contents, self._returning.pictures, self._pool)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in this order."""
        return self.more_button, self.strip, self.scan_button, self.files_button

    def show_icons(self) -> None:
        """Draws the icons in the colours of the scheme."""
        self.scan_button.setIcon(icon("import", "accenttext"))
        self.files_button.setIcon(icon("attachment", "accenttext"))
        self.more_button.setIcon(icon("scan", "accenttext"))

    def _content(self, document_id: DocumentId, number: int) -> bytes:
        return self._returning.page(document_id, number).content

    def _show_pages(self) -> None:
        returned = self.returned
        has_scan = bool(returned.arrived)
        share = (
            tr("{} z\u00a0{}").format(len(returned.arrived), returned.page_count)
            if has_scan
            else ""
        )
        self.set_share(share, late=bool(returned.missing))
        self.strip.setVisible(has_scan)
        self.empty_line.setVisible(not has_scan)
        self.strip.show_pages(returned_pages(returned) if has_scan else ())
        words, fix = problem_words(returned)
        self.problem.setVisible(bool(words))
        self.problem.setAccessibleName(tr("Chyba: {} {}").format(words, fix) if words else "")
        self.problem_label.setText(words)
        self.fix_label.setText(fix)

    def _look_for_device(self) -> None:
        """Asks beside the window whether a scanner is there, until one is found."""
        is_looking = self._looking is not None and self._looking.is_under_way
        program = scanner_program() if self._may_take and not self._has_device else ""
        if program and not is_looking:

            def look(_task: Task) -> tuple[ScanDevice, ...]:
                return devices(program)

            self._looking = run_task(look, self._offer_device, pool=self._pool or LoosePool())

    def _offer_device(self, found: tuple[ScanDevice, ...]) -> None:
        self._has_device = bool(found)
        if isValid(self):  # its window may have been closed meanwhile
            self._show_buttons()

    @property
    def _may_take(self) -> bool:
        """Whether pages of this paper are still wanted from whoever is on duty."""
        lacks = bool(self.returned.missing) or not self.returned.arrived
        return self._may_attach and lacks

    def _show_buttons(self) -> None:
        is_waiting = self._state is DocumentState.CLOSED and not self.returned.arrived
        self.enough_line.setVisible(is_waiting)
        self.scan_button.setVisible(self._may_take)
        count = len(self.returned.files)
        self.files_button.setText(tr(" Soubor&y: {}…").format(count) if count else tr(" Soubor&y…"))
        name = (
            tr("Soubory u\u00a0listiny: {}").format(count)
            if count
            else tr("Přiložit soubor k\u00a0listině")
        )
        self.files_button.setAccessibleName(name)
        self.files_button.setVisible(self._may_attach or bool(count))
        self._rule.setVisible(self._may_attach or bool(count))
        self.empty_line.setText(tr(_HINT) if self._may_attach else tr(_NO_SCAN))
        self.set_more(tr(" Skenov&at…") if self._may_take and self._has_device else "")
        self.more_button.setAccessibleName(tr("Skenovat ze skeneru…"))

    def _lay_out(self) -> None:
        # A wrapped label claims the height it would have when narrow; the page would scroll.
        for label in (self.empty_line, self.enough_line):
            label.setWordWrap(True)
            label.setFixedHeight(_TWO_LINES)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (self.problem_label, self.fix_label):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.problem.setFixedHeight(_PROBLEM_HEIGHT)
        self.problem.hide()
        self.strip.hide()
        set_kind(self.problem, "problem-error")
        line = QHBoxLayout(self.problem)
        line.setContentsMargins(10, 7, 10, 7)
        line.setSpacing(9)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.problem_label)
        words.addWidget(self.fix_label)
        line.addWidget(IconLabel("error", "error"), alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        for button in (self.scan_button, self.files_button):
            set_kind(button, "quiet")
        self.scan_button.setAccessibleName(tr("Připojit sken…"))
        set_kind(self._rule, "line")
        acts = QHBoxLayout()
        acts.setContentsMargins(2, 4, 2, 0)
        acts.addWidget(self.scan_button)
        acts.addStretch()
        acts.addWidget(self.files_button)
        inside = QVBoxLayout()
        inside.setContentsMargins(8, 0, 8, 5)
        inside.setSpacing(3)
        inside.addWidget(self.strip)
        inside.addWidget(self.empty_line)
        inside.addWidget(self.enough_line)
        inside.addWidget(self.problem)
        inside.addStretch(1)
        self.body.addLayout(inside, 1)
        self.body.addWidget(self._rule)
        self.body.addLayout(acts)
