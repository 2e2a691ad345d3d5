"""The card that compares the mark at a paper's foot with the trail."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from kkc_desktop.domain.oversight import PaperProof, PaperVerdict
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_HINT = "Opište číslo a\u00a012\u00a0znaků z\u00a0paty listu za slovem stopa."
_TONES = {
    PaperVerdict.AGREES: "success",
    PaperVerdict.DIFFERS: "error",
    PaperVerdict.MISSING: "error",
}


class PaperCard(SectionCard):
    """Number and twelve letters, and the verdict below. Signal wanted(number, head)."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("document", tr("Ověřit papír"), parent)
        self.number = QLineEdit()
        self.head = QLineEdit()
        self.button = QPushButton(tr("Ověřit"))
        self.line = PlainLabel(tr(_HINT), "second-line")
        self.number.setPlaceholderText("1\u00a0234")
        self.number.setAccessibleName(tr("Číslo řádku stopy z\u00a0papíru"))
        self.number.setMaxLength(20)
        self.number.setFixedWidth(74)
        self.head.setPlaceholderText("7F3A 91C2 04BD")
        self.head.setAccessibleName(tr("Dvanáct znaků značky z\u00a0papíru"))
        self.head.setMaxLength(20)
        self.button.setAccessibleName(tr("Ověřit papír"))
        set_kind(self.button, "secondary")
        self.line.setWordWrap(True)
        self.line.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self.number)
        row.addWidget(self.head, 1)
        row.addWidget(self.button)
        below = QHBoxLayout()
        below.setContentsMargins(8, 5, 8, 0)
        below.addWidget(self.line)
        self.body.addLayout(row)
        self.body.addLayout(below, 1)
        self.button.clicked.connect(self.ask)
        self.head.returnPressed.connect(self.ask)
        self.number.returnPressed.connect(self.head.setFocus)
        for field in (self.number, self.head):
            field.textEdited.connect(self._forget)

    def ask(self) -> None:
        """Wants what is typed to be verified."""
        self.wanted.emit(self.number.text(), self.head.text())

    def show_proof(self, proof: PaperProof) -> None:
        """Shows the verdict in words and colour."""
        set_tone(self.line, _TONES[proof.verdict])
        self.line.setText(tr(proof.words))

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Marks what is not whole; the first such field gets the caret."""
        fields = {"paper_number": self.number, "paper_head": self.head}
        for problem in problems:
            mark(fields[problem.field], Level.ERROR, tr(problem.text), tr(problem.fix))
        first = problems[0]
        set_tone(self.line, "error")
        self.line.setText(f"{tr(first.text)} {tr(first.fix)}")
        fields[first.field].setFocus()

    def _forget(self) -> None:
        for field in (self.number, self.head):
            unmark(field)
        set_tone(self.line, "")
        self.line.setText(tr(_HINT))
