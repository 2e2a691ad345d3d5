"""After the program was cut off while printing: did the papers come out of the printer?"""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import HARD, ZONE, clock_words, moment_words
from kkc_desktop.domain.document_lists import PrintJobState
from kkc_desktop.domain.print_job import PrintJob
from kkc_desktop.services.desk import Services
from kkc_desktop.services.print_jobs import PrintJobs
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_WIDTH = 560
_ROW = 46
_MOST_ROWS = 6


def ask_about_prints(services: Services, parent: QWidget | None) -> None:
    """Asks whoever has signed in about the jobs of a desk that was cut off; nothing else to ask."""
    if not services.workplace.may(Act.SETTLE_PRINT):
        return
    jobs = services.print_jobs.left_unsettled()
    if jobs:
        dialog = PrintQuestion(services.print_jobs, jobs, services.workplace.now(), parent)
        dialog.exec()
        dialog.deleteLater()


class PrintQuestion(QDialog):
    """Each paper is settled by itself; Esc leaves the rest for the next sign-in.

    Nobody is named: the screen may be seen across the counter.
    """

    def __init__(
        self,
        print_jobs: PrintJobs,
        jobs: tuple[PrintJob, ...],
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._print_jobs = print_jobs
        self._jobs = jobs
        self._now = now
        self.setObjectName("print_question")
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(tr("Nevíme, zda se vytisklo"))
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        self.job_list = WorkList(_ROW)
        self.job_list.setAccessibleName(tr("Nepotvrzené tisky"))
        self.printed_button = _button("&Vytisklo se", "primary")
        self.failed_button = _button("&Nevytisklo se", "secondary")
        self.unknown_button = _button(tr("N&evím"), "secondary")
        self.later_button = _button(tr("Později  Esc"), "secondary")
        self.printed_button.clicked.connect(self.say_printed)
        self.failed_button.clicked.connect(self.say_failed)
        self.unknown_button.clicked.connect(self.say_unknown)
        self.later_button.clicked.connect(self.reject)
        self._lay_out()
        self._show_rows()
        self.job_list.setFocus()

    def say_printed(self) -> None:
        """The chosen paper came out: its copies are numbered."""
        self._settle(PrintJobState.PRINTED)

    def say_failed(self) -> None:
        """The chosen paper did not come out."""
        self._settle(PrintJobState.FAILED)

    def say_unknown(self) -> None:
        """Nobody knows now; where copies are numbered, the page of signatures goes on asking."""
        self._settle(PrintJobState.UNKNOWN)

    def _settle(self, state: PrintJobState) -> None:
        job = self.job_list.current_data()
        if not isinstance(job, PrintJob):
            return
        with guarded(self):
            self._print_jobs.settle((job.id,), state)
            self._jobs = tuple(other for other in self._jobs if other.id != job.id)
            self._show_rows()
            if not self._jobs:
                self.accept()

    def _show_rows(self) -> None:
        self.job_list.set_rows([_row(job, self._now) for job in self._jobs])
        if self.job_list.current_data() is None:
            self.job_list.select_first()
        self.job_list.setFixedHeight(max(1, min(len(self._jobs), _MOST_ROWS)) * _ROW)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("print", "note", 24), alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(PlainLabel(tr("Nevíme, zda se vytisklo:"), "block-title"), 1)
        column.addLayout(head)
        card = QFrame()
        set_kind(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.job_list)
        column.addWidget(card)
        hint = PlainLabel(
            tr(
                "Program byl přerušen při tisku. Podívejte se do tiskárny; co se nevytisklo,"
                " lze vytisknout znovu."
            ),
            "second-line",
        )
        hint.setWordWrap(True)
        column.addWidget(hint)
        column.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.later_button)
        row.addStretch()
        for button in (self.unknown_button, self.failed_button, self.printed_button):
            row.addWidget(button)
        column.addLayout(row)


def job_words(job: PrintJob, now: datetime) -> str:
    """What the job was for, on which printer and when; nobody's name."""
    is_today = job.began_at.astimezone(ZONE).date() == now.astimezone(ZONE).date()
    at = clock_words(job.began_at) if is_today else moment_words(job.began_at)
    copies = f"{job.copies}×{HARD}" if job.copies > 1 else ""
    return tr("{}{} · {} · odesláno {}").format(copies, tr(job.purpose.label), job.printer, at)


def _row(job: PrintJob, now: datetime) -> WorkRow:
    return WorkRow(
        icon="print",
        icon_tone="warning",
        title=tr(job.title),
        second_line=job_words(job, now),
        data=job,
    )


def _button(words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.replace("&", "").replace("  ", ", "))
    # Enter presses the button that has the focus, none behind its back.
    button.setAutoDefault(False)
    set_kind(button, kind)
    return button
