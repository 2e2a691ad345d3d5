"""Soubor návštěvy: the papers of one visit, ticked and printed as one job."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kkc_desktop.domain.bundle import PaperStage, VisitPaper, copies_words, sheets_words
from kkc_desktop.domain.victim_pack import PACK_KIND
from kkc_desktop.services.bundles import Bundles
from kkc_desktop.services.print_jobs import PrintJobs
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import Place, Said, Wish
from kkc_desktop.ui.page_preview import Pictures
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_ROW = 27
_MOST_ROWS = 5
_TITLE = "Soubor návštěvy"
_ICONS = {
    PaperStage.SUGGESTED: ("add", "muted"),
    PaperStage.DRAFT: ("draft", "warning"),
    PaperStage.PRINTED: ("done", "success"),
    PaperStage.READY: ("open", "accent"),
}


class BundleCard(SectionCard):
    """Space takes a finished paper into the job or out of it, Enter opens or begins one.

    Signals: wanted(Wish) to write a paper, saved(Said) after something was stored, printed(),
    pack_wanted() for the victim's information pack.
    """

    wanted = Signal(object)
    saved = Signal(object)
    printed = Signal()
    pack_wanted = Signal()

    def __init__(
        self,
        bundles: Bundles,
        jobs: PrintJobs,
        pictures: Callable[[bytes], Pictures],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("bundle", tr(_TITLE), parent)
        self._bundles = bundles
        self._jobs = jobs
        self._pictures = pictures
        self._contact_id = self._source_id = ""
        self._papers: tuple[VisitPaper, ...] = ()
        self._left_out: set[str] = set()
        self.is_pack_offered = False
        self.paper_list = _PaperList()
        self.paper_list.setAccessibleName(tr(_TITLE))
        self.paper_list.toggled.connect(self._toggle)
        self.paper_list.activated_row.connect(self._open)
        self.begin_button = _button(tr(" Sepsat chyběj&ící"), "add")
        self.persons_button = _button(tr(" Převzí&t osoby i do konceptů"), "persons")
        self.print_button = _button(" Tisk souboru", "print")
        self.print_button.setAccessibleDescription(tr("klávesa Ctrl+Shift+P"))
        self.print_button.setToolTip("Ctrl+Shift+P")
        self.pack_button = _button(tr(" Informační &balíček oběti…"), "shield")
        self.pack_button.setToolTip("Ctrl+Shift+B")
        self.pack_button.clicked.connect(self.pack_wanted)
        self.begin_button.clicked.connect(self.begin_missing)
        self.persons_button.clicked.connect(self.take_over_persons)
        self.print_button.clicked.connect(self.print_set)
        self.body.addWidget(self.paper_list)
        foot = QHBoxLayout()
        foot.setContentsMargins(2, 2, 2, 0)
        foot.addWidget(self.begin_button)
        foot.addStretch()
        foot.addWidget(self.print_button)
        self.body.addWidget(self.pack_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.persons_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(foot)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def papers(self) -> tuple[VisitPaper, ...]:
        """The papers as shown."""
        return self._papers

    @property
    def chosen(self) -> tuple[VisitPaper, ...]:
        """The papers that go into the job; what was printed already only when it is ticked."""
        return tuple(p for p in self._papers if p.stage.is_printable and self._is_ticked(p))

    def show_visit(self, contact_id: str, source_id: str) -> None:
        """Shows the papers of the visit; `source_id` is the record on the page. Hides without."""
        if contact_id != self._contact_id:
            self._left_out.clear()
        self._contact_id, self._source_id = contact_id, source_id
        self._papers = self._bundles.plan(contact_id, source_id) if contact_id else ()
        self.setVisible(bool(self._papers))
        self._show_rows()

    def begin_missing(self) -> None:
        """Stores a draft of every paper that is still to be written, persons given once."""
        with guarded(self):
            begun = self._bundles.begin_missing(self._contact_id)
            self._again()
            if begun:
                first = Wish(place=Place.DOCUMENT, record_id=begun[0].document.id)
                self.saved.emit(Said(text=tr("Koncepty souboru jsou založeny.")))
                self.wanted.emit(first)

    def take_over_persons(self) -> None:
        """Writes the persons of the record on the page into the other drafts."""
        with guarded(self):
            self._bundles.take_over_persons(self._contact_id, self._source_id)
            self._again()
            self.saved.emit(Said(text=tr("Údaje osob jsou převzaty do konceptů.")))

    def print_set(self) -> None:
        """The preview of the whole job; its copies are recorded paper by paper."""
        with guarded(self):
            sheets = self._bundles.sheets(self._contact_id, [paper.key for paper in self.chosen])
            note = tr(sheets_words(self.chosen))
            preview = PrintPreview(
                sheets.content,
                _TITLE,
                self._pictures,
                note=note,
                parent=self,
                jobs=self._jobs,
                orders=sheets.orders,
            )
            preview.printed.connect(partial(self._tell_printed, len(self.chosen)))
            preview.open()

    def _tell_printed(self, _count: int, _printed: object) -> None:
        with guarded(self):
            self._left_out.clear()
            self._again()
            self.saved.emit(Said(text=tr("Soubor návštěvy je vytištěn.")))
            self.printed.emit()

    def _again(self) -> None:
        self.show_visit(self._contact_id, self._source_id)

    def _is_ticked(self, paper: VisitPaper) -> bool:
        is_usual = paper.stage is PaperStage.READY
        return is_usual != (paper.key in self._left_out)

    def _toggle(self, key: object) -> None:
        self._left_out ^= {str(key)}
        self._show_rows()

    def _open(self, key: object) -> None:
        """Opens a draft, begins what is suggested; what is finished is ticked."""
        paper = next(p for p in self._papers if p.key == key)
        if paper.stage.is_printable:
            self._toggle(key)
            return
        if paper.record_id:
            wish = Wish(place=Place.DOCUMENT, record_id=paper.record_id)
        else:
            wish = Wish(place=Place.DOCUMENT, template_code=paper.kind, contact_id=self._contact_id)
        self.wanted.emit(wish)

    def _show_rows(self) -> None:
        self.paper_list.set_rows([self._row(paper) for paper in self._papers])
        if self.paper_list.current_data() is None:
            self.paper_list.select_first()
        rows = max(1, min(len(self._papers), _MOST_ROWS))
        self.paper_list.setFixedHeight(rows * _ROW)
        self.set_note(tr(sheets_words(self.chosen)))
        stages = {paper.stage for paper in self._papers}
        self.begin_button.setVisible(PaperStage.SUGGESTED in stages)
        self.persons_button.setVisible(any(paper.has_other_persons for paper in self._papers))
        self.print_button.setEnabled(bool(self.chosen))
        is_victims = any(paper.kind == PACK_KIND for paper in self._papers)
        self.pack_button.setVisible(is_victims and self.is_pack_offered)

    def _row(self, paper: VisitPaper) -> WorkRow:
        name, tone = _ICONS[paper.stage]
        is_in = paper.stage.is_printable and self._is_ticked(paper)
        if paper.stage.is_printable and not is_in and paper.stage is PaperStage.READY:
            name, tone = "remove", "muted"
        if paper.stage is PaperStage.PRINTED and is_in:
            name, tone = _ICONS[PaperStage.READY]
        words = tr(copies_words(paper))
        if paper.has_other_persons:
            words = tr("jiné osoby · {}").format(words)
        return WorkRow(
            icon=name,
            icon_tone=tone,
            title=paper.title,
            time_text=words,
            is_muted=not is_in,
            data=paper.key,
        )


class _PaperList(WorkList):
    """Signal toggled(key) when Space was pressed on a paper."""

    toggled = Signal(object)

    def __init__(self) -> None:
        super().__init__(_ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar ticks."""
        if event.key() == Qt.Key.Key_Space and self.current_data() is not None:
            self.toggled.emit(self.current_data())
        else:
            super().keyPressEvent(event)


def _button(words: str, picture: str) -> QPushButton:
    button = QPushButton(words)
    button.setIcon(icon(picture, "accenttext"))
    button.setAccessibleName(words.strip().replace("&", ""))
    set_kind(button, "quiet")
    return button
