"""Tiskopisy pro výpadek: numbers given to paper in advance, and whether they have come back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFileDialog

from kkc_desktop.domain.document_lists import PrintJobState
from kkc_desktop.domain.outage import BlankForm, FormRow, KitLine, OutageKit
from kkc_desktop.services.outage import Outage
from kkc_desktop.services.striking import Striking
from kkc_desktop.ui.background import Pool, Task
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.outage_columns import FORM_WORDS, counts_words, form_columns
from kkc_desktop.ui.outage_frame import OutageFrame
from kkc_desktop.ui.outage_kit_dialog import OutageKitDialog
from kkc_desktop.ui.outage_print import FormPictures, save_forms
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.page_preview import Pictures
from kkc_desktop.ui.printer import choose_printer, new_printer
from kkc_desktop.ui.reason_dialog import ReasonDialog, ReasonWords
from kkc_desktop.ui.record_table import RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.sending import PaperJob, Then, print_paper
from kkc_desktop.ui.waiting import waited

_SHOWN_ON_OPENING = 0
_LEAST = QSize(640, 320)
_CANCELLED = "Tisk je zrušen. Sada zůstává v\u00a0seznamu a\u00a0její čísla jsou vyhrazena."


class OutagePage(DeskPage):
    """Every form ever reserved, those not returned first in sight; several may be chosen.

    Signal record_wanted(bytes, str) asks for the preview of a record of forms struck out.
    """

    record_wanted = Signal(object, str)

    def __init__(
        self,
        outage: Outage,
        striking: Striking,
        title_of: Callable[[str], str],
        open_pictures: Callable[[bytes], Pictures],
        pool: Pool | None = None,
    ) -> None:
        super().__init__()
        self._outage = outage
        self._striking = striking
        self._open_pictures = open_pictures
        self._pool = pool
        self._rows: tuple[FormRow, ...] = ()
        self.model: RecordTableModel[FormRow] = RecordTableModel(form_columns(title_of), self)
        self.frame = OutageFrame(self, self.model)
        self.table = self.frame.table
        self._connect()

    def choose_folder(self) -> str:
        """Where the PDF files are to be put."""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return QFileDialog.getExistingDirectory(self, tr("Složka pro PDF"), home)

    def print_on_device(self, forms: Sequence[BlankForm]) -> str:
        """Prints the forms as one job; the printer's name, or nothing when it was called off."""
        title = tr("Tiskopisy pro výpadek {}").format(forms[0].evidence_number)
        device = new_printer(title)
        if not choose_printer(device, self):
            return ""
        pages = FormPictures(self._outage, forms, self._open_pictures)
        job = PaperJob(
            content=b"", open_pictures=lambda _: pages, title=title, device=device, is_drawn=True
        )
        sent = print_paper(self, job, _unwritten)
        if sent.then is Then.OTHER_PRINTER:
            return self.print_on_device(forms)
        if sent.then is Then.SAVE_FILE:
            self.save_as()
        if sent.problem is not None:
            raise sent.problem
        return job.printer_words if sent.state is PrintJobState.PRINTED else ""

    def refresh(self) -> None:
        """Reads the forms again; filter and chosen row stay."""
        with guarded(self):
            self._rows = self._outage.rows()
            self._show_rows()

    def focus_first(self) -> None:
        """The field for a number of a filled-in form, or the way to the first kit."""
        (self.frame.number if self._rows else self.frame.make_button).setFocus()

    def finish(self) -> None:
        """Ctrl+Enter: types the chosen form in; a typed number goes before the chosen row."""
        with guarded(self):
            typed = self.frame.number.text().strip()
            if typed:
                self._enter(self._outage.find(typed))
            elif self.chosen():
                self._enter(self._current())

    def print_paper(self) -> None:
        """Ctrl+P: prints the chosen forms; of one struck out the record about it."""
        chosen = self.chosen()
        if not chosen:
            return
        with guarded(self):
            if chosen[0].is_in_drawer:
                self._print([form for form in chosen if form.is_in_drawer])
            elif chosen[0].void_reason:
                self._show_record(chosen[0])

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (
            ("Enter", tr("v\u00a0poli čísla nebo v\u00a0seznamu: zapsat z\u00a0tiskopisu")),
            ("Ctrl+Enter", tr("zapsat z\u00a0tiskopisu")),
            (tr("Ctrl+A, Shift+šipky"), tr("vybrat víc tiskopisů")),
            ("Ctrl+P", tr("vytisknout vybrané; u\u00a0zneplatněného záznam o\u00a0tom")),
            ("Alt+S, Alt+E", tr("nová sada, zneplatnit vybrané")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What can be spared goes in a small window."""
        super().resizeEvent(event)
        self.frame.fit(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """What the page needs in a small window; the layout knows only how much it has now."""
        return _LEAST

    def chosen(self) -> list[BlankForm]:
        """The chosen forms from above down."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.row_at(self.model.index(row, 0)).form for row in rows]

    def ask_kit(self) -> None:
        """Asks which forms to make."""
        with guarded(self):
            OutageKitDialog(self._outage.usual_kit(), self._make, self).open()

    def ask_void(self) -> None:
        """Asks why the chosen forms are struck out."""
        forms = [form for form in self.chosen() if form.is_in_drawer]
        if forms:
            ReasonDialog(_void_words(forms), self._void, self).open()

    def save_as(self) -> None:
        """Saves the chosen forms as PDF files."""
        forms = self.chosen()
        folder = self.choose_folder() if forms else ""
        if not folder:
            return
        with guarded(self):
            count = save_forms(self, self._outage, forms, Path(folder))
            if count is not None:
                self._outage.note_print(forms, "soubory PDF")
                words = counted(count, *FORM_WORDS)
                self.saved.emit(Said(text=tr("Uloženo jako PDF: {}.").format(words)))

    def _make(self, lines: Sequence[KitLine], note: str) -> None:
        def work(_task: Task) -> OutageKit:
            return self._outage.make(lines, note)

        made = waited(work, tr("Vyhrazují se čísla…"), self, pool=self._pool)
        self.frame.state_box.setCurrentIndex(_SHOWN_ON_OPENING)
        self.refresh()
        forms = self._outage.forms_of(made.id)
        self._choose(forms)
        self.saved.emit(Said(text=tr("Vyhrazeno: {}.").format(counted(len(forms), *FORM_WORDS))))
        with guarded(self):
            self._print(forms)

    def _print(self, forms: Sequence[BlankForm]) -> None:
        printer = self.print_on_device(forms)
        if printer:
            self._outage.note_print(forms, printer)
            words = counted(len(forms), *FORM_WORDS)
            self.saved.emit(Said(text=tr("Vytištěno: {}. Uložte je do zásuvky.").format(words)))
        else:
            self.saved.emit(Said(text=tr(_CANCELLED)))

    def _void(self, reason: str, _witness: str) -> None:
        forms = [form for form in self.chosen() if form.is_in_drawer]
        first = self._striking.void(forms, reason)
        self.refresh()
        self.saved.emit(Said(text=tr("Zneplatněno: {}.").format(counted(len(forms), *FORM_WORDS))))
        self._show_record(first)

    def _show_record(self, form: BlankForm) -> None:
        self.record_wanted.emit(self._striking.record(form), tr("Zneplatnění tiskopisů"))

    def _enter(self, form: BlankForm) -> None:
        self.frame.number.clear()
        self.wanted.emit(Wish(place=Place.DOCUMENT, record_id=form.id, form_id=form.id))

    def _enter_row(self) -> None:
        with guarded(self):
            if self.chosen():
                self._enter(self._current())

    def _current(self) -> BlankForm:
        """The form whose row the keyboard is in."""
        return self.model.row_at(self.table.currentIndex()).form

    def _choose(self, forms: Sequence[BlankForm]) -> None:
        wanted = {form.id for form in forms}
        self.table.clearSelection()
        mode = self.table.selectionMode()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        for row in range(self.model.rowCount()):
            if self.model.row_at(self.model.index(row, 0)).form.id in wanted:
                self.table.selectRow(row)
        self.table.setSelectionMode(mode)

    def _show_rows(self) -> None:
        kept = self.table.currentIndex().row()
        state = self.frame.shown_state
        fitting = [row for row in self._rows if state is None or row.form.state is state]
        self.model.set_rows(fitting)
        if fitting:
            self.table.selectRow(max(0, min(kept, len(fitting) - 1)))
        self.frame.show_counts(counts_words(self._rows), is_empty=not fitting)
        self._show_acts()

    def _show_acts(self) -> None:
        chosen = self.chosen()
        self.frame.show_acts(chosen)

    def _connect(self) -> None:
        frame = self.frame
        frame.state_box.activated.connect(self._show_rows)
        frame.number.returnPressed.connect(self.finish)
        frame.enter_button.clicked.connect(self.finish)
        frame.make_button.clicked.connect(self.ask_kit)
        frame.void_button.clicked.connect(self.ask_void)
        frame.print_button.clicked.connect(self.print_paper)
        frame.save_button.clicked.connect(self.save_as)
        frame.back_button.clicked.connect(self.leave)
        self.table.activated.connect(self._enter_row)
        self.table.selectionModel().selectionChanged.connect(self._show_acts)


def _unwritten(_printer: str, _copies: int) -> None:
    """Nothing is written down before: the line of the trail follows when the forms are out."""


def _void_words(forms: Sequence[BlankForm]) -> ReasonWords:
    words = counted(len(forms), *FORM_WORDS)
    last = tr(" až {}").format(forms[-1].evidence_number) if len(forms) > 1 else ""
    return ReasonWords(
        question=tr("Zneplatnit {}?").format(words),
        explanation=tr(
            "{}{}. Čísla zůstanou v\u00a0rejstříku jako zneplatněná a\u00a0z\u00a0těchto papírů už "
            "nepůjde zapsat dokument."
        ).format(forms[0].evidence_number, last),
        reason_label=tr("&Důvod zneplatnění"),
        act=tr("Zneplatnit"),
        hint=tr("Vytiskne se záznam o\u00a0zneplatnění; papíry přeškrtněte."),
        usual="nahrazeny novou sadou",
        icon="void",
        tone="warning",
        act_kind="danger",
    )
