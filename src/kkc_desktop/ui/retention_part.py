"""Ochrana údajů, tab Lhůty a výmaz: what is past its term, proposals, copies that still hold it."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.data_lists import ErasureState, KeptKind
from kkc_desktop.domain.erasure import ErasedResult, Erasure, HoldingCopy
from kkc_desktop.domain.retention import DryRun, Judged
from kkc_desktop.services.desk import Services
from kkc_desktop.services.retention import MOST_AT_ONCE
from kkc_desktop.ui.background import Task
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import Said
from kkc_desktop.ui.password_dialog import with_password
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.protection_part import ProtectionPart
from kkc_desktop.ui.reason_dialog import ReasonDialog, ReasonWords
from kkc_desktop.ui.retention_rows import COLUMNS, RECORDS, copy_row, proposal_row, summary_words
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.ticked_table import TickedModel
from kkc_desktop.ui.waiting import waited
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList

_LOWER_HEIGHT = 154
_COPIES = ("kopie", "kopie", "kopií")
_NOT_READ = (
    "archive",
    "Výpis ještě nebyl sestaven",
    "Tlačítko Zjistit, co je po lhůtě, vypíše záznamy. Nic se při tom nezmění.",
)
_NOTHING_DUE = ("done", "Nic není po lhůtě", "Lhůty určuje seznam Skartační lhůty.")
_NO_PROPOSALS = (
    "archive",
    "Zatím žádný návrh",
    "Návrh podá policista, výmaz schválí svým heslem jiná osoba, vedoucí.",
)
_NO_COPIES = ("backup", "Žádná kopie", "Zálohy starší než výmaz údaje ještě drží.")
_COPIES_HINT = "Zálohy pořízené před výmazem údaje dál obsahují, dokud nebudou smazány."
_PROPOSING = ReasonWords(
    question="Navrhnout výmaz zaškrtnutých záznamů?",
    explanation=(
        "Nic se zatím nevymaže. Návrh schvaluje heslem jiná osoba; potom zůstane jen číslo"
        " a\u00a0skelet záznamu."
    ),
    reason_label="&Poznámka k\u00a0návrhu, beze jmen",
    act="Navrhnout výmaz",
    usual="uplynula skartační lhůta",
    icon="archive",
)


class RetentionPart(ProtectionPart):
    """The dry run with ticks above, proposals and copies below.

    Ctrl+Enter proposes what is ticked, Ctrl+P prints the chosen proposal, F5 makes the dry run.
    """

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._retention = services, services.retention
        self._found: DryRun | None = None
        self.model: TickedModel[Judged] = TickedModel(COLUMNS, _may_tick, self)
        self.table = plain_table(self.model, tr("Záznamy po lhůtě"))
        self.due_card = SectionCard("archive", tr("Po lhůtě"))
        self.proposals_card = SectionCard("history", tr("Návrhy a\u00a0provedené výmazy"))
        self.copies_card = SectionCard("backup", tr("Kopie, které údaje ještě drží"))
        self.proposals, self.copies = WorkList(), WorkList()
        self.run_button = _button("search", tr("&Zjistit, co je po lhůtě  F5"), "secondary")
        self.all_button = _button("done", tr("Zaškrtnout &vše"), "secondary")
        self.anonymous_button = _button(
            "anonymous", tr("Kontakty beze jména na &statistiku"), "secondary"
        )
        self.propose_button = _button("", tr("&Navrhnout výmaz…  Ctrl+Enter"), "primary")
        self.approve_button = _button("delete", tr("Schválit a\u00a0vy&mazat…"), "danger")
        self.withdraw_button = _button("discard", tr("Vzít z&pět"), "secondary")
        self.print_button = _button("print", tr("&Tisk návrhu  Ctrl+P"), "secondary")
        self.summary = PlainLabel("", "second-line")
        self.summary.setWordWrap(True)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Reads proposals and copies again; the dry run waits until somebody asks for it."""
        names, proposals = self._retention.officer_names(), self._retention.proposals()
        self.proposals.set_rows([proposal_row(each, names) for each in proposals])
        waiting = sum(each.state is ErasureState.PROPOSED for each in proposals)
        self.proposals_card.set_count(waiting)
        _show_emptiness(self.proposals_card, _NO_PROPOSALS, is_empty=not proposals)
        self._show_copies(self._retention.copies())
        if proposals and self.proposals.current_data() is None:
            self.proposals.select_first()
        self._show_found()

    def focus_first(self) -> None:
        """The button that makes the dry run."""
        self.run_button.setFocus()

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of the dry run."""
        return (
            ("F5", tr("zjistit, co je po lhůtě")),
            (tr("mezerník"), tr("zaškrtnout záznam k\u00a0výmazu")),
        )

    def finish(self) -> None:
        """Proposes what is ticked."""
        self.propose()

    def run(self) -> None:
        """Makes the dry run beside the window."""

        def work(_task: Task) -> DryRun:
            return self._retention.dry_run()

        with guarded(self):
            self._found = waited(work, tr("Zjišťuje se, co je po lhůtě"), self)
            self.model.set_rows((*_grouped(self._found.due), *_grouped(self._found.staying)))
            self._show_found()
            self.table.setFocus()

    def tick_all(self) -> None:
        """Ticks as many as one proposal takes."""
        self.model.tick_first(MOST_AT_ONCE)

    def propose(self) -> None:
        """Asks for a note and proposes the ticked records."""
        chosen = self.model.ticked_rows()
        if not chosen:
            return

        def perform(note: str, _witness: str) -> None:
            erasure = self._retention.propose(chosen, note)
            self._told(tr("Návrh čeká na schválení: {}."), erasure.record_count)

        ReasonDialog(_PROPOSING, perform, self).open()

    def propose_anonymous(self) -> None:
        """Proposes every due contact without a name."""
        with guarded(self):
            erasure = self._retention.propose_anonymous()
            self._told(tr("Návrh čeká na schválení: {}."), erasure.record_count)

    def approve(self) -> None:
        """Erases for good, with the password of somebody else than who proposed it."""
        chosen = self._chosen()
        if chosen is None:
            return

        def work(_task: Task) -> ErasedResult:
            return self._retention.approve(chosen.id)

        def act() -> ErasedResult:
            return waited(work, tr("Maže se"), self)

        with guarded(self):
            words = tr("Nevratně vymazat {}").format(counted(chosen.record_count, *RECORDS))
            result = with_password(self, self._services.accounts, act, words)
            if result is not None:
                self._tell_erased(result)

    def withdraw(self) -> None:
        """Takes the chosen proposal back."""
        chosen = self._chosen()
        if chosen is not None:
            with guarded(self):
                self._retention.withdraw(chosen.id)
                self._told(tr("Návrh je vzat zpět: {}."), chosen.record_count)

    def print_paper(self) -> None:
        """The chosen proposal as a skartační návrh."""
        chosen = self._chosen()
        if chosen is not None:
            with guarded(self):
                self.nameless_wanted.emit(self._retention.sheet(chosen.id), tr("Skartační návrh"))

    def _tell_erased(self, result: ErasedResult) -> None:
        words = [tr("Vymazáno: {}.").format(counted(len(result.erased), *RECORDS))]
        if result.left:
            item, why = result.left[0]
            left = counted(len(result.left), *RECORDS)
            words.append(tr("Ponecháno: {}, {}: {}").format(left, item.evidence_number, tr(why)))
        if result.copies:
            count = counted(len(result.copies), *_COPIES)
            words.append(tr("Údaje dál drží {}, viz seznam.").format(count))
        self._forget()
        self.saved.emit(Said(text=" ".join(words)))

    def _told(self, words: str, count: int) -> None:
        self._forget()
        self.saved.emit(Said(text=words.format(counted(count, *RECORDS))))

    def _forget(self) -> None:
        """What was found no longer holds after an act."""
        self._found = None
        self.model.set_rows(())
        self.refresh()

    def _chosen(self) -> Erasure | None:
        found = self.proposals.current_data()
        return found if isinstance(found, Erasure) else None

    def _show_found(self) -> None:
        found = self._found
        if found is None:
            _show_emptiness(self.due_card, _NOT_READ, is_empty=True)
            self.due_card.set_count(0)
            self.summary.setText("")
        else:
            is_empty = not (found.due or found.staying)
            _show_emptiness(self.due_card, _NOTHING_DUE, is_empty=is_empty)
            self.due_card.set_count(len(found.due))
            self.summary.setText(summary_words(found))
        self.anonymous_button.setEnabled(found is not None and bool(found.anonymous))
        self.all_button.setEnabled(found is not None and bool(found.due))
        self._show_ticked()
        self._show_chosen()

    def _show_ticked(self) -> None:
        self.propose_button.setEnabled(bool(self.model.ticked_rows()))

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        is_open = chosen is not None and chosen.state is ErasureState.PROPOSED
        self.approve_button.setVisible(self._retention.may(Act.APPROVE_ERASURE))
        self.approve_button.setEnabled(is_open)
        self.withdraw_button.setEnabled(is_open)
        self.print_button.setEnabled(chosen is not None)

    def _show_copies(self, copies: tuple[HoldingCopy, ...]) -> None:
        self.copies.set_rows([copy_row(each) for each in copies])
        self.copies_card.set_count(len(copies))
        _show_emptiness(self.copies_card, _NO_COPIES, is_empty=not copies)

    def _connect(self) -> None:
        for button, verb in (
            (self.run_button, self.run),
            (self.all_button, self.tick_all),
            (self.anonymous_button, self.propose_anonymous),
            (self.propose_button, self.propose),
            (self.approve_button, self.approve),
            (self.withdraw_button, self.withdraw),
            (self.print_button, self.print_paper),
        ):
            button.clicked.connect(verb)
        QShortcut(QKeySequence("F5"), self, self.run)
        self.model.ticked.connect(self._show_ticked)
        self.proposals.current_row_changed.connect(self._show_chosen)

    def _lay_out(self) -> None:
        self.proposals.setAccessibleName(tr("Návrhy a\u00a0provedené výmazy"))
        self.copies.setAccessibleName(tr("Kopie, které údaje ještě drží"))
        self.copies.setAccessibleDescription(tr(_COPIES_HINT))
        self.due_card.body.addWidget(self.table)
        self.proposals_card.body.addWidget(self.proposals)
        self.copies_card.body.addWidget(self.copies)
        self.show_acts(self.print_button, None, self.withdraw_button, self.approve_button)
        lower = QHBoxLayout()
        lower.setSpacing(12)
        lower.addWidget(self.proposals_card, 3)
        lower.addWidget(self.copies_card, 2)
        for card in (self.proposals_card, self.copies_card):
            card.setFixedHeight(_LOWER_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(_row(self.run_button, self.summary))
        column.addWidget(self.due_card, 1)
        column.addLayout(_row(self.all_button, self.anonymous_button, None, self.propose_button))
        column.addLayout(lower)


def _grouped(found: tuple[Judged, ...]) -> list[Judged]:
    """By kind of data, those due first on top of each."""
    kinds = list(KeptKind)
    return sorted(found, key=lambda each: (kinds.index(each.record.kept_kind), str(each.due_on)))


def _may_tick(row: Judged) -> bool:
    return row.is_erasable


def _show_emptiness(card: SectionCard, words: tuple[str, str, str], *, is_empty: bool) -> None:
    if is_empty:
        sign, title, hint = words
        card.set_empty(sign, tr(title), tr(hint))
    else:
        card.clear_empty()


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """The parts side by side; None is the room between them."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        if part is None:
            row.addStretch()
        else:
            row.addWidget(part, 1 if isinstance(part, PlainLabel) else 0)
    return row


def _button(icon_name: str, words: str, kind: str) -> QPushButton:
    button = QPushButton(icon(icon_name), f" {words}") if icon_name else QPushButton(words)
    button.setAccessibleName(words.replace("&", "").replace("  ", ", "))
    set_kind(button, kind)
    return button
