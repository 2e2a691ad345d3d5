"""Auditní stopa: what everybody did, who looked at whom, and the proof that nothing was mended."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.oversight import PersonTrail, TrailExport, TrailLine
from kkc_desktop.domain.verification import Verification
from kkc_desktop.services.accounts import Accounts
from kkc_desktop.services.oversight import PAGE, Oversight
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.background import Pool, Task, run_task
from kkc_desktop.ui.errors import guarded, show_error
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.paper_card import PaperCard
from kkc_desktop.ui.password_dialog import with_password
from kkc_desktop.ui.person_trail_card import PersonTrailCard
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.proof_card import ProofCard
from kkc_desktop.ui.protection_part import READERS
from kkc_desktop.ui.reason_dialog import ReasonDialog, ReasonWords
from kkc_desktop.ui.record_table import RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.trail_columns import trail_columns
from kkc_desktop.ui.trail_filter import TrailFilterRow
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

_CARDS_HEIGHT = 132
_EMPTY = ("log", "Nic neodpovídá", "Zkraťte výběr; prázdná pole nezužují.")
_NOBODY = (
    "log",
    "Na tuto osobu nikdo nenahlížel",
    "Žádný záznam ji nejmenuje a\u00a0nikdo ji nehledal.",
)


def _accepting() -> ReasonWords:
    return ReasonWords(
        question=tr("Přijmout novou kotvu?"),
        explanation=tr(
            "Stopa, jaká je teď v\u00a0datech, bude platit za pravou. Stará kotva zůstane vedle."
            " Čísla, která zná jen ona, se v\u00a0rejstříku vyznačí a\u00a0znovu se nevydají."
        ),
        reason_label=tr("&Proč a\u00a0kdo o\u00a0tom rozhodl"),
        act=tr("Přijmout kotvu"),
        act_kind="danger",
    )


class OversightPage(DeskPage):
    """Everybody sees their own lines; the overseer all of them. What a role may not is not shown.

    `choose_folder` asks where the export goes, an empty text calls it off.
    """

    def __init__(
        self,
        oversight: Oversight,
        accounts: Callable[[], Accounts],
        pool: Pool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._oversight = oversight
        self._accounts = accounts
        self._pool = pool
        self._task: Task | None = None
        self._lines: tuple[TrailLine, ...] = ()
        self._is_last = True
        self._person: PersonTrail | None = None
        self.is_running = False
        self.title = PlainLabel("", "page-title")
        self.count = PlainLabel("", "muted")
        self.person_card = PersonTrailCard()
        self.proof_card = ProofCard()
        self.paper_card = PaperCard()
        self.filter = TrailFilterRow(oversight.now)
        self.model: RecordTableModel[TrailLine] = RecordTableModel(trail_columns(), self)
        self.table = plain_table(self.model, tr("Řádky auditní stopy"))
        self.body = QStackedWidget()
        self.nothing = EmptyState(_EMPTY[0], tr(_EMPTY[1]), tr(_EMPTY[2]))
        self.older_button = _button(tr("Starší řádky ({})").format(PAGE), "", "secondary")
        self.all_button = _button(tr("Zpět na celou stopu"), "previous", "secondary")
        self.back_button = _button(tr("Zpět  Esc"), "", "secondary")
        self.stop_button = _button(tr("Zrušit ověřování  Esc"), "", "secondary")
        self.export_button = _button(tr(" Vyvézt…"), "export", "secondary")
        self.verify_button = _button(tr(" Ověřit stopu  Ctrl+Enter"), "shield", "primary")
        self._lay_out()
        self._connect()

    def choose_folder(self) -> str:
        """Where the export is to be written."""
        return QFileDialog.getExistingDirectory(self, tr("Kam stopu vyvézt"))

    def refresh(self) -> None:
        """Shows what the role on duty may see, the newest lines first; this look is logged."""
        is_overseer = self._oversight.may(Act.CONSULT_AUDIT)
        may_verify = self._oversight.may(Act.VERIFY_AUDIT)
        self.title.setText(tr("Auditní stopa" if is_overseer else "Moje činnost"))
        self.person_card.setVisible(is_overseer)
        may_print = self._oversight.may(Act.REPORT_READERS)
        self.person_card.set_more(tr("Sestava pro osobu…") if may_print else "")
        self.filter.setVisible(is_overseer)
        self.proof_card.setVisible(may_verify)
        self.paper_card.setVisible(may_verify)
        self.export_button.setVisible(self._oversight.may(Act.EXPORT_AUDIT))
        fault = self._oversight.anchor_fault()
        if fault and self.proof_card.found is None:
            self.proof_card.show_fault(fault)
        self._show_running(is_running=self.is_running)
        with guarded(self):
            if is_overseer:
                self.filter.show_officers(self._oversight.officers())
            self._read_from_start()

    def focus_first(self) -> None:
        """The person field of the overseer, the table of everybody else."""
        first = self.table if self.person_card.isHidden() else self.person_card.person
        first.setFocus()

    def finish(self) -> None:
        """Ctrl+Enter: verifies everything beside the window."""
        if self.is_running or not self._oversight.may(Act.VERIFY_AUDIT):
            return
        self._show_running(is_running=True)
        self.proof_card.show_running()

        def work(task: Task) -> Verification:
            return self._oversight.verify(task.report)

        self._task = run_task(work, self._show_found, self._fail, self._pool)
        self._task.progressed.connect(self.proof_card.show_progress)
        self._task.ended.connect(self._rest)

    def stop(self) -> None:
        """Calls a running verification off."""
        if self._task is not None:
            self._task.cancel()

    def leave(self) -> None:
        """Esc calls a running verification off, else goes back and forgets whom it was about."""
        if self.is_running:
            self.stop()
            return
        self._forget_person()
        super().leave()

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (
            ("Ctrl+Enter", tr("ověřit celou stopu")),
            ("Enter", tr("v\u00a0poli osoby najde, kdo na ni nahlížel")),
            ("Esc", tr("zrušit ověřování, jinak zpět")),
        )

    def look_for_person(self, typed: str) -> None:
        """Shows who looked at the typed person."""
        with guarded(self):
            try:
                self._person = self._oversight.who_looked_at(typed)
            except NotComplete as refusal:
                self.person_card.show_problem(refusal.problems[0])
                return
            found = self._person.record_count
            self.person_card.say(tr("Záznamů, které osobu jmenují: {}.").format(found))
            self._show_lines(self._person.lines, is_last=True)

    def show_all(self) -> None:
        """Back from the person to the whole trail."""
        self._forget_person()
        with guarded(self):
            self._read_from_start()

    def show_older(self) -> None:
        """Adds the next page of older lines."""
        if self._is_last or not self._lines:
            return
        with guarded(self):
            older = self._read(self._lines[-1].entry.number)
            self._show_lines((*self._lines, *older), is_last=len(older) < PAGE)

    def verify_paper(self, number: str, head: str) -> None:
        """Compares the mark of a paper with the trail."""
        with guarded(self):
            try:
                self.paper_card.show_proof(self._oversight.verify_paper(number, head))
            except NotComplete as refusal:
                self.paper_card.show_problems(refusal.problems)

    def export(self) -> None:
        """Writes the trail into a folder that is asked for, after the password."""
        folder = self.choose_folder()
        if not folder:
            return

        def write() -> TrailExport:
            return self._oversight.export(Path(folder))

        with guarded(self):
            done = with_password(self, self._accounts(), write, tr("Vyvézt auditní stopu"))
            if done is not None:
                lines = counted(done.line_count, "řádek", "řádky", "řádků")
                words = tr("Vyvezeno: {}, soubor {}, otisk {}…").format(
                    lines, done.path.name, done.digest[:16]
                )
                self.saved.emit(Said(text=words))

    def accept_anchor(self) -> None:
        """Asks why, then for the password, and makes a new anchor of the trail as it is."""
        ReasonDialog(_accepting(), self._accept, self).open()

    def _accept(self, reason: str, _witness: str) -> None:
        def accept() -> bool:
            self._oversight.accept_anchor(reason)
            return True

        if with_password(self, self._accounts(), accept, tr("Přijmout novou kotvu")):
            self.proof_card.found = None
            self.proof_card.show_never()
            self.proof_card.set_more("")
            self.saved.emit(Said(text=tr("Nová kotva je přijatá. Ověřte stopu znovu.")))

    def _show_found(self, found: Verification) -> None:
        self._show_running(is_running=False)
        self.proof_card.show_found(found)
        may_accept = self._oversight.may(Act.ACCEPT_ANCHOR) and self.proof_card.is_anchor_alone
        self.proof_card.set_more(tr("Přijmout kotvu…") if may_accept else "")

    def _fail(self, error: KkcError) -> None:
        self._rest()
        show_error(self, error)

    def _rest(self) -> None:
        self._show_running(is_running=False)
        if not self.proof_card.bar.isHidden():  # called off, there is no result to show
            self.proof_card.show_never()

    def _show_running(self, *, is_running: bool) -> None:
        self.is_running = is_running
        self.stop_button.setVisible(is_running)
        self.back_button.setVisible(not is_running)
        self.verify_button.setVisible(self._oversight.may(Act.VERIFY_AUDIT))
        self.verify_button.setEnabled(not is_running)

    def _read_from_start(self) -> None:
        if self._person is not None:
            return
        lines = self._read(None)
        self._show_lines(lines, is_last=len(lines) < PAGE)

    def _read(self, before: int | None) -> tuple[TrailLine, ...]:
        if self._oversight.may(Act.CONSULT_AUDIT):
            return self._oversight.lines(self.filter.value(), before)
        return self._oversight.own_lines(before)

    def _show_lines(self, lines: tuple[TrailLine, ...], *, is_last: bool) -> None:
        chosen = self.table.currentIndex().row()
        self._lines, self._is_last = lines, is_last
        self.model.set_rows(lines)
        if lines:
            self.table.selectRow(max(0, min(chosen, len(lines) - 1)))
        self.nothing.show_words(*map(tr, _NOBODY if self._person is not None else _EMPTY))
        self.body.setCurrentIndex(0 if lines else 1)
        more = "" if is_last else tr(" a\u00a0starší")
        words = counted(len(lines), "řádek", "řádky", "řádků")
        self.count.setText(f"{words}{more}" if lines else "")
        self.older_button.setVisible(not is_last)
        self.all_button.setVisible(self._person is not None)
        self.filter.setEnabled(self._person is None)

    def _forget_person(self) -> None:
        self._person = None
        self.person_card.forget()

    def _connect(self) -> None:
        self.person_card.wanted.connect(self.look_for_person)
        self.person_card.more_button.clicked.connect(self._want_sheet)
        self.filter.changed.connect(self._read_filtered)
        self.older_button.clicked.connect(self.show_older)
        self.all_button.clicked.connect(self.show_all)
        self.paper_card.wanted.connect(self.verify_paper)
        self.proof_card.more_button.clicked.connect(self.accept_anchor)
        self.back_button.clicked.connect(self.leave)
        self.stop_button.clicked.connect(self.stop)
        self.export_button.clicked.connect(self.export)
        self.verify_button.clicked.connect(self.finish)

    def _want_sheet(self) -> None:
        """The same on paper, for the person or for who may ask for it."""
        self.wanted.emit(Wish(place=Place.PROTECTION, text=READERS))

    def _read_filtered(self) -> None:
        with guarded(self):
            self._read_from_start()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("log", "accenttext", 24))
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(self.all_button)
        head.addWidget(self.older_button)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for card in (self.person_card, self.proof_card, self.paper_card):
            card.setFixedHeight(_CARDS_HEIGHT)
            cards.addWidget(card, 1)
        self.table.setWordWrap(False)  # a number would break at its hyphens and be cut
        empty = QFrame()
        set_kind(empty, "card")
        QVBoxLayout(empty).addWidget(self.nothing)
        self.body.addWidget(self.table)
        self.body.addWidget(empty)
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 12, 20, 12)
        middle.setSpacing(12)
        middle.addLayout(head)
        middle.addLayout(cards)
        middle.addWidget(self.filter)
        middle.addWidget(self.body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(
            action_bar(
                (self.back_button, self.stop_button), (self.export_button, self.verify_button)
            )
        )


def _button(words: str, icon_name: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.strip().replace("  ", ", "))
    if icon_name:
        button.setIcon(icon(icon_name, "white" if kind == "primary" else "muted"))
    set_kind(button, kind)
    return button
