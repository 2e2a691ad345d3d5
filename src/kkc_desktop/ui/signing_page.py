"""From the closed paper to the signed one: print, record each party's result, hand over."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document import Document, Signature
from kkc_desktop.domain.document_lists import DocumentState, PrintPurpose, SignatureState
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.print_job import PrintJob, PrintOrder
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.background import Pool
from kkc_desktop.ui.bundle_card import BundleCard
from kkc_desktop.ui.correcting_acts import CorrectingActs
from kkc_desktop.ui.enter_moves_on import EnterMovesOn
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.page import DeskPage, Said
from kkc_desktop.ui.page_preview import PagePreview
from kkc_desktop.ui.password_dialog import with_password
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.print_question import PrintQuestion
from kkc_desktop.ui.reason_dialog import ReasonDialog, ReasonWords
from kkc_desktop.ui.scan_card import ScanCard
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.sealing_acts import SealingActs
from kkc_desktop.ui.signing_rows import citizen_of, head_words, promise_words, recipients_of
from kkc_desktop.ui.signing_services import SigningServices
from kkc_desktop.ui.signing_view import SigningView
from kkc_desktop.ui.signing_words import (
    hand_over_words,
    inability_words,
    refusal_words,
    void_words,
)

FOLDED_BELOW = 960
LOW_BELOW = 880
_CONFIRM = "Potvrdit podpisy a\u00a0uzamknout dokument"
COVERED = "s\u00a0průvodním listem"
_FOLDED_SIZE = QSize(740, 380)


class SigningPage(DeskPage):
    """One closed document. All is read-only but the results, the č. j. and the acts.

    Signals: addendum_wanted carries the draft of an addendum or of a new version; scan_wanted and
    device_wanted the id of the document whose scan is to be taken from files or from the scanner.
    """

    addendum_wanted = Signal(object)
    scan_wanted = Signal(str)
    device_wanted = Signal(str)

    def __init__(
        self,
        services: SigningServices,
        parent: QWidget | None = None,
        pool: Pool | None = None,
    ) -> None:
        super().__init__(parent)
        documents, signing, jobs, accounts, correcting, sealing, returning, promises = services
        self._documents, self._signing, self._jobs = documents, signing, jobs
        self._accounts, self._returning, self._promises = accounts, returning, promises
        self.correcting = CorrectingActs(correcting, signing, self)
        self.sealing = SealingActs(sealing, self)
        self._content = b""
        self.bundle: BundleCard | None = None
        self.preview = PagePreview(documents.pictures)
        self.scans = ScanCard(returning, pool)
        self.view = SigningView(
            self,
            self.preview,
            self.scans,
            documents.now,
            signing.officer_name,
            signing.may,
            jobs.uncertain,
        )
        self.ui = self.view.ui
        self.writing_parts = self.view.writing_parts()
        self.ui.page_layout.insertWidget(1, self.correcting.band)
        self.sealing.take(self.view.copies.more_button)
        self._enter = EnterMovesOn(self)
        self._enter.watch(self.ui.reference_number)
        limit_line(self.ui.reference_number, longest(Document, "reference_number"))
        self._connect()

    @property
    def document(self) -> Document:
        """The document on the page."""
        return self.view.dossier.document

    def show_dossier(self, dossier: Dossier) -> None:
        """Shows a closed document and the stored bytes of its paper."""
        self._content = self._documents.paper(dossier.document.id).content
        title = self._documents.template(dossier.document).title
        ticket = self._documents.ticket(dossier.document)
        promised = promise_words(self._promises.of(dossier.document.id))
        words = " · ".join(filter(None, (head_words(dossier, ticket), promised)))
        self.view.show_head(title, words)
        self._show(dossier)
        self.ui.reference_number.setText(dossier.document.reference_number)
        self.preview.show_pdf(self._content, tr("Text je uzamčen"))
        self._show_bundle()
        self.view.choose_awaited()

    def refresh(self) -> None:
        """Offers the acts of whoever is on duty now."""
        if self.view.has_dossier:
            self._show(self.view.dossier)

    def focus_first(self) -> None:
        """The first party without a result, else the list of parties."""
        self.view.choose_awaited()
        self.view.party_list.setFocus()

    def save(self) -> None:
        """Saves a č. j. that was typed."""
        if self.view.is_reference_typed:
            with guarded(self):
                number = clean_text(self.ui.reference_number.text())
                self.view.show(self._signing.assign_reference(self.document.id, number))
                self.saved.emit(Said(text=tr("Č.\u00a0j. je uloženo.")))

    def keep_now(self) -> None:
        """A typed č. j. is saved, so that it is not lost."""
        if self.view.has_dossier:
            self.save()

    def finish(self) -> None:
        """The next step: confirm the signatures, or hand the signed paper over."""
        if self.document.state is DocumentState.CLOSED:
            self.confirm()
        elif self.view.may_do(Act.HAND_OVER_DOCUMENT):
            self._ask(hand_over_words(self.document.evidence_number), self._hand_over)

    def print_paper(self) -> None:
        """Preview and print: for signing until it is signed, another copy later."""
        is_closed = self.document.state is DocumentState.CLOSED
        self._print(PrintPurpose.SIGNING if is_closed else PrintPurpose.REPRINT)

    def print_visit(self) -> None:
        """The papers of the visit as one job."""
        if self.bundle is not None:
            self.bundle.print_set()

    def put_bundle(self, card: BundleCard) -> None:
        """Puts the papers of the visit below the preview."""
        self.bundle = card
        self.view.put_bundle(card)
        card.wanted.connect(self.wanted)
        card.saved.connect(self.saved)
        card.printed.connect(self._show_stored)

    def gives_paper(self) -> bool:
        """A copy for the citizen."""
        self.print_citizen_copy()
        return True

    def jump_to_problems(self) -> None:
        """Goes to the first party without a result."""
        self.focus_first()

    def shown_record(self) -> tuple[RecordKind, str] | None:
        """The document."""
        return (RecordKind.DOCUMENT, self.document.id) if self.view.has_dossier else None

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this page alone."""
        return (
            ("↑ ↓", tr("vybrat osobu")),
            ("Alt+O", tr("vybraná osoba podepsala")),
            ("Alt+M", tr("vybraná osoba odmítla podepsat")),
            ("Alt+E", tr("vybraná osoba nemůže psát")),
            ("Alt+I", tr("připojit sken podepsaného výtisku")),
            ("Alt+A", tr("skenovat ze skeneru, je-li připojen")),
            ("Alt+Y", tr("soubory u\u00a0listiny")),
            ("Ctrl+K", tr("vytisknout kopii pro občana")),
            ("Ctrl+Shift+P", tr("vytisknout soubor návštěvy")),
            ("Alt+E", tr("nová verze podepsané listiny")),
            ("Alt+C", tr("co nová verze změnila")),
            ("Ctrl+Shift+O", tr("tisk opravného záznamu nové verze")),
            ("Page Up, Page Down", tr("strany náhledu, když je vybrán")),
        )

    def confirm(self) -> None:
        """Locks the document for good; a missing result is named and its party chosen."""
        with guarded(self):
            confirm = partial(self._signing.confirm, self.document.id)
            try:
                dossier = with_password(self, self._accounts, confirm, tr(_CONFIRM))
            except NotComplete as refusal:
                self.view.show_waiting(tr(refusal.problems[0].text), "error", "error")
                if refusal.problems[0].field == "scan":
                    self.scans.strip.setFocus()
                else:
                    self.focus_first()
                return
            if dossier is None:
                return
            self._show(dossier)
            self.saved.emit(Said(text=tr("Podpisy jsou potvrzeny, dokument je uzamčen.")))

    def record_signed(self) -> None:
        """The chosen party signed."""
        with guarded(self):
            self._record(self._chosen_party(), SignatureState.SIGNED)

    def ask_refusal(self) -> None:
        """The chosen party refused; asks why."""
        party = self._chosen_party()
        self._ask(refusal_words(party.party), partial(self._record, party, SignatureState.REFUSED))

    def ask_inability(self) -> None:
        """The chosen party cannot write; asks why and before whom it was read."""
        party = self._chosen_party()
        record = partial(self._record, party, SignatureState.COULD_NOT)
        self._ask(inability_words(party.party), record)

    def ask_void(self) -> None:
        """Voids the closed document; asks why."""
        self._ask(void_words(self.document.evidence_number), self._void)

    def show_files(self) -> None:
        """The files beside the document, to add one or to save one out."""
        from kkc_desktop.ui.kept_files_dialog import KeptFilesDialog

        with guarded(self):
            dialog = KeptFilesDialog(self._returning, self.document, self)
            dialog.exec()
            dialog.deleteLater()
            self.scans.show_document(self.document)

    def print_citizen_copy(self) -> None:
        """A copy for the chosen citizen, or for the first when the officer's row is chosen."""
        chosen = self.view.chosen_party
        is_citizen = chosen is not None and not chosen.is_officer
        citizen = chosen.party if chosen and is_citizen else citizen_of(self.view.dossier)
        self._print(PrintPurpose.CITIZEN_COPY, citizen)

    def print_file_copy(self) -> None:
        """A copy for the file."""
        self._print(PrintPurpose.FILE)

    def print_again(self) -> None:
        """The same copy once more."""
        self._print(PrintPurpose.REPRINT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview stands beside the rest only where there is room for both."""
        super().resizeEvent(event)
        self.view.fold(is_narrow=self.width() < FOLDED_BELOW, is_low=self.height() < LOW_BELOW)

    def minimumSizeHint(self) -> QSize:
        """What the folded page needs; the layout knows only how much it needs unfolded."""
        return _FOLDED_SIZE

    def changeEvent(self, event: QEvent) -> None:
        """Another scheme wants its icons in other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.view.show_icons()
            self.correcting.band.show_icons()

    def _record(
        self, party: Signature, state: SignatureState, reason: str = "", witness: str = ""
    ) -> None:
        self.view.show(self._signing.record(party, state, reason, witness))
        self.view.choose_awaited()
        self.saved.emit(Said(text=tr("Výsledek zapsán: {}.").format(tr(state.label))))

    def _void(self, reason: str, _witness: str) -> None:
        self._show(self._signing.void(self.document.id, reason))
        self.saved.emit(Said(text=tr("Dokument je zneplatněn, číslo zůstává v\u00a0rejstříku.")))

    def _hand_over(self, recipient: str, _witness: str) -> None:
        self.view.show(self._signing.hand_over(self.document.id, recipient))
        self.saved.emit(Said(text=tr("Dokument je předán.")))

    def _show(self, dossier: Dossier) -> None:
        self.correcting.show(dossier)
        self.view.show(dossier)
        self.sealing.show(dossier.document)
        acts = self.correcting
        self.view.show_version_act(acts.version_words, may_begin=acts.may_begin_version)

    def _print(self, purpose: PrintPurpose, recipient: str = "") -> None:
        if self.document.state is DocumentState.VOIDED:
            return
        with guarded(self):
            cover = self.correcting.cover(purpose, recipient)
            note = f"{tr(purpose.label)}: {recipient}" if recipient else tr(purpose.label)
            preview = PrintPreview(
                self._content,
                self.document.evidence_number,
                self._documents.pictures,
                note=f"{note}, {COVERED}" if cover else note,
                parent=self,
                jobs=self._jobs,
                orders=(
                    PrintOrder(
                        record_kind=RecordKind.DOCUMENT,
                        record_id=self.document.id,
                        title=self.document.evidence_number,
                        purpose=purpose,
                        recipient=recipient,
                        has_cover=cover is not None,
                    ),
                ),
                recipients=() if cover else recipients_of(self.view.dossier),
                sent=self.correcting.behind(cover, self._content) if cover else None,
            )
            if cover:
                preview.copies.setMaximum(1)  # each copy has a number and a slip of its own
            preview.printed.connect(partial(self._show_printed, purpose))
            preview.open()

    def _answer_copy(self, data: object) -> None:
        """Enter on what is not printed for sure: says what became of it, or prints it."""
        if isinstance(data, PrintJob):
            jobs = self._jobs.uncertain(self.document.id)
            PrintQuestion(self._jobs, jobs, self._documents.now(), self).exec()
            self._show_stored()
        elif data in recipients_of(self.view.dossier):
            self._print(PrintPurpose.CITIZEN_COPY, str(data))

    def _show_stored(self) -> None:
        with guarded(self):
            self.view.show(self._signing.stored(self.document.id))

    def _show_bundle(self) -> None:
        if self.bundle is not None:
            self.bundle.show_visit(self.document.contact_id, self.document.id)
            self.view.open_next()

    def _show_printed(self, purpose: PrintPurpose, _printed: object) -> None:
        with guarded(self):
            self.view.show(self._signing.stored(self.document.id))
            self._show_bundle()
            self.saved.emit(Said(text=tr("Vytištěno: {}.").format(tr(purpose.label))))

    def _chosen_party(self) -> Signature:
        chosen = self.view.chosen_party
        assert chosen is not None, "the acts of a party are enabled only while one is chosen"
        return chosen

    def _ask(self, words: ReasonWords, perform: Callable[[str, str], None]) -> None:
        ReasonDialog(words, perform, self).open()

    def _want_scan(self) -> None:
        self.scan_wanted.emit(self.document.id)

    def _want_device(self) -> None:
        self.device_wanted.emit(self.document.id)

    def _connect(self) -> None:
        self.scans.scan_wanted.connect(self._want_scan)
        self.scans.device_wanted.connect(self._want_device)
        self.scans.files_wanted.connect(self.show_files)
        self.ui.signed_button.clicked.connect(self.record_signed)
        self.ui.refused_button.clicked.connect(self.ask_refusal)
        self.ui.could_not_button.clicked.connect(self.ask_inability)
        self.ui.reference_button.clicked.connect(self.save)
        self.ui.citizen_copy_button.clicked.connect(self.print_citizen_copy)
        self.ui.file_copy_button.clicked.connect(self.print_file_copy)
        self.ui.reprint_button.clicked.connect(self.print_again)
        self.view.copy_list.activated_row.connect(self._answer_copy)
        self.ui.void_button.clicked.connect(self.ask_void)
        self.ui.addendum_button.clicked.connect(self.correcting.ask_addendum)
        self.ui.version_button.clicked.connect(self.correcting.ask_version)
        self.correcting.begun.connect(self.addendum_wanted)
        self.ui.print_button.clicked.connect(self.print_paper)
        self.ui.hand_over_button.clicked.connect(self.finish)
        self.ui.confirm_button.clicked.connect(self.finish)
