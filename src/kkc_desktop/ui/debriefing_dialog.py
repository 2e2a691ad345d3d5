"""After a scenario: what was expected, how each of it ended, what could not be played."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import HARD
from kkc_desktop.domain.scenario import Debriefing, ExpectationState, Finding
from kkc_desktop.services.scenarios import Scenarios
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page_preview import Pictures
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_SIZE = (720, 560)
_SIGNS = {
    ExpectationState.MET: ("done", "success"),
    ExpectationState.LATE: ("warning", "warning"),
    ExpectationState.WAITING: ("elapsed", "muted"),
    ExpectationState.MISSED: ("error", "error"),
}
_NONE = ("exercise", "Zatím se nic nečekalo", "V\u00a0odehrané části nebyl žádný úkol.")


class DebriefingDialog(QDialog):
    """Reads once; Ctrl+P prints it."""

    def __init__(
        self,
        scenarios: Scenarios,
        debriefing: Debriefing,
        pictures: Callable[[bytes], Pictures],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._scenarios, self.debriefing, self._pictures = scenarios, debriefing, pictures
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName("Vyhodnocení cvičení")
        self.resize(*_SIZE)
        set_kind(self, "dialog")
        self.card = SectionCard("exercise", f"Vyhodnocení cvičení – {debriefing.scenario.title}")
        self.list = WorkList()
        self.list.setAccessibleName("Co se čekalo a\u00a0jak to dopadlo")
        rows = [_row(finding) for finding in debriefing.findings]
        rows += [
            WorkRow(icon="note", title="Neodehráno", second_line=words)
            for words in debriefing.left_out
        ]
        self.list.set_rows(rows)
        self.card.body.addWidget(self.list)
        if not rows:
            self.card.set_empty(*_NONE)
        self.summary_label = PlainLabel(debriefing.summary)
        self.print_button = _button("&Vytisknout  Ctrl+P", "primary")
        self.close_button = _button("Zavřít  Esc", "secondary")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Badge("CVIČENÍ", "exercise"))
        foot.addWidget(self.summary_label)
        foot.addStretch()
        foot.addWidget(self.close_button)
        foot.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.card, 1)
        column.addLayout(foot)
        self.close_button.clicked.connect(self.reject)
        self.print_button.clicked.connect(self.print_sheet)
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_sheet)
        self.list.setFocus()
        self.list.select_first()

    def print_sheet(self) -> None:
        """The debriefing on paper; it names nobody."""
        with guarded(self):
            content = self._scenarios.sheet(self.debriefing)
            PrintPreview(content, "Vyhodnocení cvičení", self._pictures, parent=self).open()


def _row(finding: Finding) -> WorkRow:
    icon, tone = _SIGNS[finding.state]
    return WorkRow(
        icon=icon,
        icon_tone=tone,
        title=finding.expectation.words,
        second_line=f"lhůta {finding.expectation.minutes}{HARD}min",
        time_text=finding.words,
        tone="error" if finding.state is ExpectationState.MISSED else "",
    )


def _button(words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.replace("&", "").replace("  ", ", "))
    button.setAutoDefault(False)
    set_kind(button, kind)
    return button
