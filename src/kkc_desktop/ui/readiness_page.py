"""Kontrola pohotovosti: whether the station can serve right now, and what to mend if not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.readiness import ReadinessReport, by_urgency
from kkc_desktop.services.readiness import Readiness
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.background import Pool, Task
from kkc_desktop.ui.check_rows import FORMS_PART, TO_MEND, CheckRows
from kkc_desktop.ui.devices import read_devices
from kkc_desktop.ui.errors import guarded, show_error
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.readiness_state import ReadinessState
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.shift_check import ReadDevices, start_check
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_STACKED_BELOW = 760
_WIDEST = 1480
_RING = 2
"""The line around the scrolled part when it has the focus; the cards keep the page's edge."""
_STACKED, _BESIDE = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
_FIRST, _AGAIN = " Zkontrolovat  Ctrl+Enter", " Zkontrolovat znovu  Ctrl+Enter"
_UNSTORED = "Kontrola je hotová, výsledek nebylo kam uložit."
_CLEAN = ("done", "Nic nechybí", "Žádná závada ani upozornění.")


class ReadinessPage(DeskPage):
    """The verdict above, what to mend on the left, what is in order on the right.

    Signal print_wanted(bytes, str) carries the sheet and the name of the print.
    """

    print_wanted = Signal(object, str)

    def __init__(
        self,
        readiness: Readiness,
        read: ReadDevices = read_devices,
        pool: Pool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._readiness = readiness
        self._read = read
        self._pool = pool
        self._task: Task | None = None
        self.is_running = False
        self._report: ReadinessReport | None = None
        self.state = ReadinessState()
        self.mend_card = SectionCard("warning", tr("Co opravit"))
        self.good_card = SectionCard("done", tr("V\u00a0pořádku"))
        self.mend_rows = CheckRows()
        self.good_rows = CheckRows()
        self.back_button = _button(tr("Zpět  Esc"), "", "secondary")
        self.stop_button = _button(tr("Zrušit kontrolu  Esc"), "", "secondary")
        self.print_button = _button(tr(" Vytisknout  Ctrl+P"), "print", "secondary")
        self.check_button = _button(tr(_AGAIN), "readiness", "primary")
        self._lay_out()
        self.mend_rows.part_wanted.connect(self._show_part)
        self.back_button.clicked.connect(self.leave)
        self.stop_button.clicked.connect(self.stop)
        self.print_button.clicked.connect(self.print_paper)
        self.check_button.clicked.connect(self.finish)
        self.refresh()

    def refresh(self) -> None:
        """Reads the last check again."""
        if not self.is_running:
            with guarded(self):
                self.show_report(self._readiness.last())

    def show_report(self, report: ReadinessReport | None) -> None:
        """Shows the check; None says that there was none yet."""
        self._report = report
        checks = by_urgency(report.checks) if report else ()
        to_mend = [check for check in checks if check.state in TO_MEND]
        others = [check for check in checks if check.state not in TO_MEND]
        self.mend_rows.show_checks(to_mend)
        self.good_rows.show_checks(others)
        self.mend_card.set_count(len(to_mend), late=bool(report and report.red_count))
        self.good_card.set_count(len(others))
        if to_mend:
            self.mend_card.clear_empty()
        else:
            self.mend_card.set_empty(*map(tr, _CLEAN))
        self.area.setVisible(report is not None)
        self._show_state(report)
        self._show_buttons()

    def focus_first(self) -> None:
        """The button, so that Enter checks."""
        self.check_button.setFocus()

    def finish(self) -> None:
        """Checks everything again."""
        if self.is_running:
            return
        self.is_running = True
        self.state.show_running()
        self._show_buttons()
        self._task = start_check(self._readiness, self._finish, self._fail, self._read, self._pool)
        self._task.progressed.connect(self.state.show_progress)
        self._task.ended.connect(self._rest)

    def stop(self) -> None:
        """Calls the check off; the last one stays in force."""
        if self.is_running and self._task is not None:
            self._task.cancel()

    def leave(self) -> None:
        """Esc calls a running check off; otherwise back."""
        if self.is_running:
            self.stop()
        else:
            super().leave()

    def print_paper(self) -> None:
        """Ctrl+P: the sheet of the check shown."""
        if self._report is None or self.is_running:
            return
        with guarded(self):
            number = (
                tr("č.\u00a0{}").format(self._report.number)
                if self._report.number
                else tr("neuložená")
            )
            content = self._readiness.sheet(self._report)
            self.print_wanted.emit(content, tr("Kontrola pohotovosti {}").format(number))

    def jump_to_problems(self) -> None:
        """F8: the list of what to mend."""
        self.area.setFocus()

    def _show_part(self, name: str) -> None:
        if name == FORMS_PART:
            self.wanted.emit(Wish(place=Place.OUTAGE))
        else:
            self.wanted.emit(Wish(place=Place.STATION, text=name))

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (
            ("Ctrl+Enter", tr("zkontrolovat znovu")),
            ("Ctrl+P", tr("vytisknout poslední kontrolu")),
            ("Esc", tr("zrušit běžící kontrolu, jinak zpět")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the cards under each other in a narrow window."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _STACKED_BELOW
        self._cards.setDirection(_STACKED if is_narrow else _BESIDE)

    def _finish(self, report: ReadinessReport) -> None:
        self.is_running = False
        self.show_report(report)
        words = (
            tr("Kontrola č.\u00a0{} je uložená.").format(report.number)
            if report.number
            else tr(_UNSTORED)
        )
        self.saved.emit(Said(text=words))
        self.check_button.setFocus()

    def _fail(self, error: KkcError) -> None:
        self._rest()
        show_error(self, error)

    def _rest(self) -> None:
        """After a check that was called off or failed the last one shows again."""
        if self.is_running:
            self.is_running = False
            self._show_state(self._report)
            self._show_buttons()

    def _show_state(self, report: ReadinessReport | None) -> None:
        if report is None:
            self.state.show_never()
            return
        with guarded(self):
            name = self._readiness.officer_name(report)
            self.state.show_report(report, name, self._readiness.days_without_red())

    def _show_buttons(self) -> None:
        self.stop_button.setVisible(self.is_running)
        self.back_button.setVisible(not self.is_running)
        self.check_button.setEnabled(not self.is_running)
        self.check_button.setText(tr(_AGAIN) if self._report else tr(_FIRST))
        self.check_button.setAccessibleName(tr("Zkontrolovat, Ctrl+Enter"))
        self.print_button.setEnabled(self._report is not None and not self.is_running)

    def _lay_out(self) -> None:
        self.mend_card.body.addWidget(self.mend_rows)
        self.good_card.body.addWidget(self.good_rows)
        holder = QWidget()
        set_kind(holder, "scrolled")
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        for card, share in ((self.mend_card, 5), (self.good_card, 4)):
            self._cards.addWidget(card, share, Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea()
        set_kind(self.area, "lines")
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(tr("Výsledky kontroly"))
        self.area.setWidget(holder)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(20 - _RING, 12, 20 - _RING, 12)
        middle.setSpacing(12 - _RING)
        head = QVBoxLayout()
        head.setContentsMargins(_RING, 0, _RING, 0)
        head.setSpacing(12)
        head.addWidget(PlainLabel(tr("Kontrola pohotovosti"), "page-title"))
        head.addWidget(self.state)
        middle.addLayout(head)
        middle.addWidget(self.area, 1)
        middle.addStretch()
        row = QHBoxLayout()
        row.addWidget(inside, 1000)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(
            action_bar((self.back_button, self.stop_button), (self.print_button, self.check_button))
        )


def _button(words: str, icon_name: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.strip().replace("  ", ", "))
    if icon_name:
        button.setIcon(icon(icon_name, "white" if kind == "primary" else "muted"))
    set_kind(button, kind)
    return button
