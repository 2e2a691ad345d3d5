"""A document in the making: its parts, what the law asks of it, and the paper as it will print."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.draft import Draft
from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.spelling import spelling_notes
from kkc_desktop.domain.template import BLOCK_FIELDS, Block, Template
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.ui.document_draft import (
    closing_words,
    discard_words,
    from_draft,
    hidden_note,
    note_of,
    said_note,
    saved_words,
    to_draft,
)
from kkc_desktop.ui.document_frame import KEYS, DocumentFrame
from kkc_desktop.ui.document_parts import DocumentParts
from kkc_desktop.ui.draft_keeper import DraftKeeper
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.paper_wording import PaperWording
from kkc_desktop.ui.part_states import Progress, block_of, by_block, used_parts
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.special_panels import StatementPanel
from kkc_desktop.ui.widgets.question import ask

if TYPE_CHECKING:
    from kkc_desktop.services.documents import Documents
    from kkc_desktop.services.drafts import Drafts
    from kkc_desktop.ui.persons_editor import PersonsEditor

PREVIEW_AFTER_MS = 700
STATE_AFTER_MS = 150
_FIRST_PREVIEW_MS = 30
_LEAST = QSize(640, 400)


class DocumentPage(DeskPage):
    """Writes one document until it is closed for signature.

    `print_wanted(bytes, Document)` asks for the check print on paper, `changes_wanted(Dossier)`
    for what a new version says otherwise than the signed one.
    """

    print_wanted = Signal(object, object)
    changes_wanted = Signal(object)

    def __init__(
        self, documents: "Documents", drafts: "Drafts", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._documents = documents
        self._drafts = drafts
        self._dossier: Dossier | None = None
        self._template: Template | None = None
        self._note = ""
        self._progress = Progress(Block.ACT)
        self._problems: list[Problem] = []
        self.parts = DocumentParts(documents)
        self.frame = DocumentFrame(self, self.parts, documents.pictures)
        self.ui = self.frame.ui
        self._wording = PaperWording(self.frame.wording, documents)
        self._keeper = DraftKeeper(drafts, self._work, self)
        self._state_timer = QTimer(self, singleShot=True)
        self._preview_timer = QTimer(self, singleShot=True)
        self._connect()

    @property
    def dossier(self) -> Dossier:
        """The document as it stands on the screen."""
        assert self._dossier is not None, "start or restore comes first"
        return self._wording.given_to(self.parts.read(self._dossier))

    @property
    def template(self) -> Template:
        """The kind of the shown document."""
        assert self._template is not None, "start or restore comes first"
        return self._template

    @property
    def block(self) -> Block:
        """The part in sight."""
        return self._progress.current

    def start(self, dossier: Dossier) -> None:
        """Shows a new document, or a stored one to go on with; one that cannot be is refused."""
        ticket = self._documents.ticket(dossier.document)
        self._show(dossier, note_of(ticket, dossier))

    def restore(self, draft: Draft) -> None:
        """Shows a kept draft again, with every field and the focus."""
        dossier, note, texts = from_draft(draft)
        self._show(dossier, note)
        self.parts.type_again(texts)
        self.jump(draft.focus_field)

    def focus_first(self) -> None:
        """Puts the cursor into the first field of the part in sight."""
        self.parts.panel(self.block).focus_first()

    def refresh(self) -> None:
        """Shows what is filled, missing and due now, without waiting for the typing to rest."""
        self._state_timer.stop()
        if self._dossier is None:
            return
        dossier = self._wording.follow(self.dossier)
        self.parts.refresh(dossier)
        self._problems = [*self.parts.unreadable(), *self._documents.problems(dossier)]
        found = by_block(self.template, self._problems)
        states = {b: self._progress.state_of(b, dossier, found[b]) for b in found}
        for block in found:
            self.parts.show_problems(block, found[block] if block in self._progress.left else ())
        self.frame.show_states(self.template, dossier, states, found[self.block])
        notes = spelling_notes(self.parts.unknown_words())
        self.frame.show_problem_list([*self._problems, *notes])

    def save(self) -> None:
        """Stores the draft as it is, complete or not."""
        if self._dossier is None or self._dossier.document.is_frozen:
            return
        with guarded(self):
            self._dossier = self._documents.save(self.dossier)
            self._keeper.forget()
            self.saved.emit(Said(text=saved_words(has_unreadable=bool(self.parts.unreadable()))))

    def finish(self) -> None:
        """Closes for signature, or shows what is still missing."""
        if self._dossier is None or self._dossier.document.is_frozen:
            return
        self.refresh()
        missing = errors_of(self._problems)
        if missing:
            self._show_missing(missing)
        elif self._is_closing_confirmed():
            self._close()

    def print_paper(self) -> None:
        """Hands the check print, or the stored sheet, to whoever prints."""
        with guarded(self):
            content = self._documents.check_print(self.dossier)
            self.print_wanted.emit(content, self.dossier.document)

    def show_changes(self) -> None:
        """Hands the new version as it stands to whoever shows what it changes."""
        self.changes_wanted.emit(self.dossier)

    def gives_paper(self) -> bool:
        """A draft first has to be closed, or says what it lacks."""
        self.finish()
        return True

    def jump_to_problems(self) -> None:
        """Brings the list of problems to the front, the keyboard on the gravest."""
        self.frame.show_problem_page()
        self.refresh()
        self.frame.problem_list.focus_first()

    def keep_now(self) -> None:
        """Hands pending work to the drafts at once."""
        self._keeper.flush()

    def persons_editor(self) -> "PersonsEditor | None":
        """The persons of the matter, their part shown; a kind without them has none."""
        if self._template is None or not self._template.has(Block.PERSONS):
            return None
        self._show_block(Block.PERSONS)
        return self.parts.persons_editor()

    def shown_record(self) -> tuple[RecordKind, str] | None:
        """The document."""
        return (RecordKind.DOCUMENT, self._dossier.document.id) if self._dossier else None

    def unfinished_words(self) -> str:
        """Names the document in the making."""
        if self._dossier is None or self._dossier.document.is_frozen:
            return ""
        return tr("dokument {}").format(self.template.title)

    def leave(self) -> None:
        """Esc: out of the list of problems, else out of the page; nothing is lost."""
        if self.frame.is_problem_page_shown:
            self._show_block(self.block)
            self.focus_first()
        else:
            super().leave()

    def keys(self) -> Sequence[tuple[str, str]]:
        """Keys of this page alone."""
        return KEYS

    def jump(self, field: str) -> None:
        """Brings the field's part to the front and the cursor into the field."""
        if not field:
            self.focus_first()
            return
        block = block_of(self.template, field)
        self._show_block(block)
        if not self.parts.panel(block).focus_field(field):
            self.focus_first()

    def step(self, distance: int) -> None:
        """Goes to the next or previous part and into its first field."""
        blocks = [use.block for use in self.template.blocks]
        place = blocks.index(self.block) + distance
        if 0 <= place < len(blocks):
            self._enter(blocks[place])

    def discard(self) -> None:
        """Asks, then throws away what is not stored."""
        answer = ask(
            self,
            tr("Zahodit koncept „{}“?").format(self.template.title),
            discard_words(self.dossier.document),
            tr("Ponechat"),
            tr("Zahodit"),
            verb_icon="discard",
        )
        if answer != tr("Zahodit"):
            return
        with guarded(self):
            self._keeper.forget()
            self._documents.discard(self.dossier.document)
            self._dossier = None
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the preview and the legal list give way to the text."""
        super().resizeEvent(event)
        self.frame.fit(event.size())

    def minimumSizeHint(self) -> QSize:
        """Small enough for a window at 150 %; what has no room then gives way."""
        return _LEAST

    def showEvent(self, event: QShowEvent) -> None:
        """The preview is made only while somebody can see it."""
        super().showEvent(event)
        self.frame.widen_side()
        self._preview_timer.start(_FIRST_PREVIEW_MS)

    def render_preview(self) -> None:
        """Shows the paper as it would print now; what prevents it is said in its place."""
        self._preview_timer.stop()
        preview = self.frame.preview
        if self._dossier is None or not preview.isVisible():
            return
        try:
            content = self._documents.check_print(self.dossier)
        except KkcError as error:
            preview.show_words(
                f"{tr(error.text)}\n\n{tr(error.fix)}", tr("Náhled teď nelze vytvořit")
            )
            return
        is_frozen = self._dossier.document.is_frozen
        preview.show_pdf(content, tr("Text je uzamčen" if is_frozen else "Náhled odpovídá tisku"))

    def _connect(self) -> None:
        frame, ui = self.frame, self.ui
        self.parts.changed.connect(self._take_change)
        self.parts.left.connect(self._go_on)
        frame.parts_list.shown.connect(self._show_chosen)
        frame.parts_list.entered.connect(self._enter)
        frame.legal_list.field_wanted.connect(self.jump)
        frame.problem_place.activated.connect(self.jump)
        frame.problem_list.problem_activated.connect(self.jump)
        frame.stepped.connect(self.step)
        frame.wording.changed.connect(self._take_change)
        ui.problems_button.clicked.connect(self.jump_to_problems)
        ui.print_button.clicked.connect(self.print_paper)
        frame.changes_button.clicked.connect(self.show_changes)
        ui.close_button.clicked.connect(self.finish)
        ui.discard_button.clicked.connect(self.discard)
        ui.sentence_button.clicked.connect(self._offer_sentences)
        ui.verbatim_button.clicked.connect(self._mark_verbatim)
        self._keeper.kept.connect(self._tell_kept)
        self._keeper.failed.connect(self._tell_unkept)
        self._state_timer.timeout.connect(self.refresh)
        self._preview_timer.timeout.connect(self.render_preview)

    def _show(self, dossier: Dossier, note: str) -> None:
        template = self._documents.template(dossier.document)
        self._keeper.flush()
        self._keeper.forget()
        self._dossier, self._template, self._note = dossier, template, note
        self._progress = Progress(template.blocks[0].block)
        if dossier.document.revision:
            self._progress.left |= used_parts(template, dossier)
        self.parts.begin(template, dossier)
        self.frame.begin(template, said_note(note), dossier.document)
        self._wording.begin(dossier)
        self._show_block(self.block)
        self._preview_timer.start(_FIRST_PREVIEW_MS)

    def _take_change(self) -> None:
        self._keeper.touch()
        if not self._state_timer.isActive():
            self._state_timer.start(STATE_AFTER_MS)
        self._preview_timer.start(PREVIEW_AFTER_MS)

    def _tell_kept(self, at: datetime) -> None:
        self.frame.show_note(said_note(self._note))
        self.kept.emit(at)

    def _tell_unkept(self, error: KkcError) -> None:
        """Stays until a later attempt succeeds; the keeper goes on trying."""
        self.frame.show_note(tr("Neuloženo, text zůstává na obrazovce"), "error")
        self.unkept.emit(error)

    def _go_on(self) -> None:
        self.step(1)

    def _show_chosen(self, block: Block) -> None:
        if block is not self.block:
            self._show_block(block)

    def _enter(self, block: Block) -> None:
        self._show_block(block)
        self.parts.panel(block).focus_first()

    def _show_block(self, block: Block) -> None:
        before, self._progress.current = self._progress.current, block
        if before is not block:
            self._progress.left.add(before)
        self.frame.show_block(self.template, block)
        self.refresh()

    def _offer_sentences(self) -> None:
        panel, button = self.parts.panel(Block.STATEMENT), self.ui.sentence_button
        if isinstance(panel, StatementPanel):
            panel.sentences.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _mark_verbatim(self) -> None:
        panel = self.parts.panel(Block.STATEMENT)
        if isinstance(panel, StatementPanel):
            panel.mark_verbatim()

    def _show_missing(self, missing: Sequence[Problem]) -> None:
        self.refused.emit(errors_of(missing))
        self._progress.left |= {use.block for use in self.template.blocks}
        self.jump(missing[0].field)

    def _is_closing_confirmed(self) -> bool:
        answer = ask(
            self,
            tr("Uzavřít „{}“ k\u00a0podpisu?").format(self.template.title),
            closing_words(self.dossier.document),
            tr("Ještě upravit"),
            tr("Uzavřít"),
            tone="note",
            verb_kind="",
        )
        return answer == tr("Uzavřít")

    def _close(self) -> None:
        with guarded(self):
            try:
                closed = self._documents.close(self.dossier)
            except NotComplete as refusal:
                self._show_missing(refusal.problems)
                return
            self._keeper.forget()
            self._dossier = closed
            number = closed.document.evidence_number
            self.saved.emit(Said(text=tr("Uzavřeno k\u00a0podpisu, evid. č. {}").format(number)))
            self.wanted.emit(Wish(place=Place.SIGNING, record_id=closed.document.id))

    def _work(self) -> Unfinished | None:
        if self._dossier is None or self._dossier.document.state is not DocumentState.DRAFT:
            return None
        dossier = self.dossier
        self._note = hidden_note(self._note, dossier)
        return to_draft(
            dossier,
            self.template,
            self._note,
            self.parts.texts_without_meaning(),
            self.parts.focused_field() or _first_field(self.block),
        )


def _first_field(block: Block) -> str:
    return next(iter(BLOCK_FIELDS[block]), block.value)
