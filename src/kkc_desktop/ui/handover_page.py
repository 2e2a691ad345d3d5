"""The handover of a shift: what passes on, who hands over, who takes over."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.draft import Draft
from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.event_lists import HandoverState, ItemDecision
from kkc_desktop.domain.handover import Handover, HandoverItem, HandoverSheet
from kkc_desktop.domain.problems import Problem
from kkc_desktop.services.accounts import Accounts
from kkc_desktop.services.drafts import Drafts, Unfinished
from kkc_desktop.services.handing_over import HandingOver
from kkc_desktop.services.handover_equipment import usual_equipment
from kkc_desktop.ui.background import Pool
from kkc_desktop.ui.draft_keeper import DraftKeeper
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.handover_answers import HandoverAnswers
from kkc_desktop.ui.handover_banner import CONFIRM
from kkc_desktop.ui.handover_draft import typed_in, typed_on, unfinished_of
from kkc_desktop.ui.handover_history import HandoverHistory, HistoryCard
from kkc_desktop.ui.handover_printers import PrinterAsker, ReadPrinters
from kkc_desktop.ui.handover_rows import wish_of
from kkc_desktop.ui.handover_texts import TEXTS
from kkc_desktop.ui.handover_view import NARROW_BELOW, HandoverView
from kkc_desktop.ui.handover_words import PAGE_KEYS, gathered_problems, reservation_words
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.password_dialog import with_password
from kkc_desktop.ui.printers import read_printers
from kkc_desktop.ui.reason_dialog import ReasonDialog
from kkc_desktop.ui.screen_language import tr

_SIGN = "Podepsat a\u00a0předat službu"
_TAKE = "Převzít službu"
_FOLDED_SIZE = QSize(560, 380)


class HandoverPage(DeskPage):
    """One sheet; whoever is on duty either hands over by it or takes over.

    Signals: colleague_wanted() lets who takes over sign in, check_wanted(bytes) prints the sheet as
    a draft, paper_wanted(str) the signed protocol of this id, overview_wanted() the shift's events.
    """

    colleague_wanted = Signal()
    check_wanted = Signal(object)
    paper_wanted = Signal(str)
    overview_wanted = Signal()

    def __init__(
        self,
        service: HandingOver,
        drafts: Drafts,
        accounts: Callable[[], Accounts],
        parent: QWidget | None = None,
        *,
        read: ReadPrinters = read_printers,
        pool: Pool | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._drafts, self._accounts = service, drafts, accounts
        self._hints = {usual.thing: usual.hint for usual in usual_equipment()}
        self.sheet: HandoverSheet | None = None
        self.history = HistoryCard(service)
        self.view = HandoverView(self, self.history)
        self.answers = HandoverAnswers(service, self)
        self.printers = PrinterAsker(self, read, pool)
        self.keeper = DraftKeeper(drafts, self._unfinished, self)
        self._connect()

    def refresh(self) -> None:
        """Shows the newest sheet that is not confirmed; a confirmed one stays until it is left."""
        with guarded(self):
            self._show(self._service.current())
            self._take_draft()

    def show_part(self, name: str) -> None:
        """A wish may ask to take the shift over at once."""
        self.refresh()
        if name == CONFIRM and self._state is HandoverState.SIGNED and not self._is_own:
            # The window shows the page first, then the question stands before it.
            QTimer.singleShot(0, self.take_over)

    def focus_first(self) -> None:
        """The first undecided item, else the act that comes next."""
        if self._state is HandoverState.PREPARED and self.sheet and self.sheet.items:
            self.view.items.setFocus()
            if not self.view.items.choose_undecided() and self.view.items.current_item is None:
                self.view.items.choose_first()
        else:
            self.view.main_button.setFocus()

    def save(self) -> None:
        """Ctrl+S: texts, equipment and who takes over."""
        with guarded(self):
            self._store()
            self.saved.emit(Said(text=tr("Předání je uložené.")))

    def finish(self) -> None:
        """Ctrl+Enter: the next step of the sheet."""
        steps = {
            None: self.prepare,
            HandoverState.PREPARED: self.sign,
            HandoverState.SIGNED: self.take_over,
            HandoverState.CONFIRMED: self.closed.emit,
        }
        steps[self._state]()

    def prepare(self) -> None:
        """Fills a new sheet."""
        with guarded(self):
            self._show(self._service.prepare())
            self.saved.emit(Said(text=tr("Předání je sestavené ze všeho otevřeného.")))
            self.printers.ask()
            self.focus_first()

    def recount(self) -> None:
        """Fills the sheet again; decisions stay."""
        if self._state is not HandoverState.PREPARED or self.sheet is None:
            return
        with guarded(self):
            self._store()
            self._show(self._service.refresh(self.sheet.handover.id))
            self.saved.emit(Said(text=tr("Předání je přepočítané, rozhodnutí zůstala.")))
            self.printers.ask()
            self.focus_first()

    def sign(self) -> None:
        """Signs and hands over; what is missing is shown and gone to."""
        with guarded(self):
            self._store()
            assert self.sheet is not None, "only a prepared sheet is signed"
            handover_id = self.sheet.handover.id
            try:
                signed = with_password(
                    self, self._accounts(), partial(self._service.sign, handover_id), tr(_SIGN)
                )
            except NotComplete as refusal:
                if any(problem.field == "items" for problem in refusal.problems):
                    self._show(self._service.refresh(handover_id))
                self.jump_to_problems()
                return
            if signed is None:
                return
            self._show(signed)
            document = Wish(place=Place.SIGNING, record_id=signed.handover.document_id)
            words = tr("Služba je předaná, protokol čeká na přejímajícího.")
            self.saved.emit(Said(text=words, act_words=tr("Listina"), act=document))
            self.view.main_button.setFocus()

    def take_over(self) -> None:
        """The one who comes takes the shift over; the one who leaves lets a colleague sign in."""
        if self._is_own:
            self.colleague_wanted.emit()
            return
        with guarded(self):
            self._confirm("")

    def take_with_reservation(self) -> None:
        """Takes the shift over and says what is wrong."""
        ReasonDialog(reservation_words(), self._confirm_with, self).open()

    def show_history(self) -> None:
        """The signed sheets; each leads to its protocol."""
        with guarded(self):
            dialog = HandoverHistory(self._service, self)
            dialog.wanted.connect(self.wanted)
            dialog.open()

    def print_paper(self) -> None:
        """Ctrl+P: the sheet as a draft, or the signed protocol."""
        if self.sheet is None:
            return
        with guarded(self):
            if self._state is HandoverState.PREPARED:
                self._store()
                self.check_wanted.emit(self._service.check_paper(self.sheet))
            else:
                self.paper_wanted.emit(self.sheet.handover.document_id)

    def jump_to_problems(self) -> None:
        """F8: the next undecided item, a text with a blank, then the choice of who takes over."""
        self._show_problems()
        if self.view.items.choose_undecided():
            self.view.items.setFocus()
        elif blank := next((p.field for p in self._problems() if p.field in TEXTS), ""):
            self.view.texts.choose(blank)
            self.view.texts.box.setFocus()
        elif self._state is HandoverState.PREPARED:
            self.view.signatures.choice.setFocus()

    def keep_now(self) -> None:
        """What was typed is stored with the sheet; where that fails it stays a draft."""
        if not self._is_typed():
            return
        try:
            self._store()
        except KkcError:
            self.keeper.flush()

    def restore(self, draft: Draft) -> None:
        """Shows what was typed and not stored when the desk was cut off."""
        self.refresh()
        self._show_draft(draft)

    def shown_record(self) -> tuple[RecordKind, str] | None:
        """The sheet."""
        return (RecordKind.HANDOVER, self.sheet.handover.id) if self.sheet else None

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return tuple((tr(key), tr(does)) for key, does in PAGE_KEYS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window leaves the side less room."""
        super().resizeEvent(event)
        self.view.fold(is_narrow=event.size().width() < NARROW_BELOW)

    def minimumSizeHint(self) -> QSize:
        """What the folded page needs."""
        return _FOLDED_SIZE

    @property
    def _state(self) -> HandoverState | None:
        return self.sheet.handover.state if self.sheet else None

    @property
    def _is_own(self) -> bool:
        """Whether the person on duty is the one who hands over."""
        own = self._service.officer().id
        return self.sheet is not None and self.sheet.handover.outgoing_id == own

    def _show(self, sheet: HandoverSheet | None) -> None:
        self.keeper.forget()
        self.sheet = sheet
        self.answers.sheet = sheet
        self.view.show_sheet(sheet, is_own=self._is_own)
        self._show_problems()
        if sheet is None:
            self.history.refresh()
            return
        handover = sheet.handover
        is_locked = handover.state is not HandoverState.PREPARED
        outgoing_id = handover.outgoing_id if is_locked else self._service.officer().id
        self.view.signatures.show_handover(
            handover,
            self._service.officer_of(outgoing_id),
            self._service.officer_of(handover.incoming_id),
            self._service.colleagues(),
        )
        self.view.equipment.show_lines(handover.equipment, self._hints, is_locked=is_locked)
        self.view.texts.show_handover(handover, is_locked=is_locked)

    def _problems(self) -> list[Problem]:
        """One card for what is undecided, one for who takes over, then what was left undone."""
        found: list[Problem] = []
        sheet = self.sheet
        if sheet and sheet.handover.state is HandoverState.PREPARED:
            own = replace(sheet.handover, outgoing_id=self._service.officer().id)
            found = gathered_problems(self._service.problems(replace(sheet, handover=own)))
        current = sheet.handover.id if sheet else ""
        return found + list(self._service.warnings(current))

    def _typed(self) -> Handover | None:
        return typed_on(self.view, self.sheet)

    def _is_typed(self) -> bool:
        typed = self._typed()
        return typed is not None and self.sheet is not None and typed != self.sheet.handover

    def _store(self) -> None:
        """Stores what was typed, if anything was."""
        typed = self._typed()
        if typed is None or self.sheet is None or typed == self.sheet.handover:
            return
        self.keeper.forget()
        self.sheet = replace(self.sheet, handover=self._service.keep(typed))
        self.kept.emit(self._service.now())

    def _unfinished(self) -> Unfinished | None:
        typed = self._typed()
        return unfinished_of(self.view, typed) if typed else None

    def _take_draft(self) -> None:
        """A draft of this sheet that nobody asked about is shown as well."""
        if self.sheet is None or self._state is not HandoverState.PREPARED:
            return
        own = self.sheet.handover.id
        draft = next((d for d in self._drafts.unfinished() if str(d.id) == own), None)
        if draft is not None:
            self._show_draft(draft)

    def _show_draft(self, draft: Draft) -> None:
        if self.sheet is None or str(draft.id) != self.sheet.handover.id:
            return
        typed = typed_in(draft)
        self.view.texts.show_handover(typed, is_locked=False)
        self.view.equipment.show_lines(typed.equipment, self._hints, is_locked=False)
        if draft.focus_field in TEXTS:
            self.view.texts.choose(draft.focus_field)
        self.keeper.touch()

    def _show_decided(self, decided: HandoverSheet) -> None:
        """Only what an answer changes is shown again: the texts being typed stay as they are."""
        assert self.sheet is not None, "only items of a sheet are answered"
        before = self.view.items.current_item
        self.sheet = replace(decided, handover=self.sheet.handover)
        self.answers.sheet = self.sheet
        self.view.items.show_items(decided.items, is_locked=False)
        self.view.show_rest(self.sheet)
        self.view.items_card.set_count(len(decided.items), late=bool(self.sheet.undecided))
        self._show_problems()
        self.kept.emit(self._service.now())
        if before is not None and before.decision is ItemDecision.UNDECIDED:
            self.view.items.choose_undecided()

    def _show_problems(self) -> None:
        self.view.show_problems(self._problems())
        for card in self.view.cards:
            card.activated.connect(self._go_to)

    def _confirm(self, reservations: str) -> None:
        assert self.sheet is not None, "only a signed sheet is confirmed"
        act = partial(self._service.confirm, self.sheet.handover.id, reservations)
        confirmed = with_password(self, self._accounts(), act, tr(_TAKE))
        if confirmed is None:
            return
        self._show(confirmed)
        self.saved.emit(Said(text=tr("Služba je převzatá, předání je uložené.")))
        self.view.main_button.setFocus()

    def _confirm_with(self, reservations: str, _: str) -> None:
        if not reservations:
            fix = tr("Zapište, co je v\u00a0nepořádku, nebo službu převezměte bez výhrady.")
            problem = Problem(field="reservations", text="Výhrada nic neříká.", fix=fix)
            raise NotComplete((problem,))
        self._confirm(reservations)

    def _open(self, item: HandoverItem) -> None:
        wish = wish_of(item)
        if wish is not None:
            self.wanted.emit(wish)

    def _touch(self) -> None:
        self.keeper.touch()

    def _choose_incoming(self, _officer_id: str) -> None:
        with guarded(self):
            self._store()
            self._show_problems()

    def _go_to(self, field: str) -> None:
        if field == "incoming_id":
            self.view.signatures.choice.setFocus()
        elif field == "items":
            self.jump_to_problems()

    def _show_printers(self, words: str) -> None:
        if self._state is not HandoverState.PREPARED or self.sheet is None or not words:
            return
        with guarded(self):
            self._store()
            self._show(self._service.refresh(self.sheet.handover.id, words))

    def _connect(self) -> None:
        view = self.view
        self.keeper.kept.connect(self.kept)
        self.keeper.failed.connect(self.unkept)
        view.items.answered.connect(self.answers.answer)
        view.items.opened.connect(self._open)
        view.items.note_wanted.connect(self.answers.ask_note)
        self.answers.decided.connect(self._show_decided)
        self.printers.told.connect(self._show_printers)
        QShortcut(QKeySequence("F5"), self, self.recount)
        view.signatures.chosen.connect(self._choose_incoming)
        view.equipment.changed.connect(self._touch)
        view.texts.changed.connect(self._touch)
        view.equipment_card.more_button.clicked.connect(self.recount)
        view.put_off_button.clicked.connect(self.leave)
        view.overview_button.clicked.connect(self.overview_wanted)
        view.signatures.more_button.clicked.connect(self.show_history)
        self.history.wanted.connect(self.wanted)
        view.reservation_button.clicked.connect(self.take_with_reservation)
        view.again_button.clicked.connect(self.prepare)
        view.print_button.clicked.connect(self.print_paper)
        view.main_button.clicked.connect(self.finish)
