"""The card that asks who looked at a person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_HINT = "Jméno a\u00a0příjmení nebo číslo; datum narození výběr zúží."
_LONGEST = 200


class PersonTrailCard(SectionCard):
    """One field; Enter asks. Signal wanted(text)."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("person", tr("Kdo nahlížel na osobu"), parent)
        self.person = QLineEdit()
        self.button = QPushButton(tr("Najít"))
        self.line = PlainLabel(tr(_HINT), "second-line")
        self.person.setMaxLength(_LONGEST)
        self.person.setAccessibleName(tr("Osoba: jméno a\u00a0příjmení, datum narození nebo číslo"))
        self.person.setPlaceholderText(tr("Jana Malá 15.\u00a03.\u00a01985"))
        self.button.setAccessibleName(tr("Najít, kdo nahlížel na osobu"))
        set_kind(self.button, "secondary")
        self.line.setWordWrap(True)
        self.line.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self.person, 1)
        row.addWidget(self.button)
        below = QHBoxLayout()
        below.setContentsMargins(8, 5, 8, 0)
        below.addWidget(self.line)
        self.body.addLayout(row)
        self.body.addLayout(below, 1)
        self.person.returnPressed.connect(self.ask)
        self.button.clicked.connect(self.ask)

    def ask(self) -> None:
        """Wants what is typed to be looked for."""
        unmark(self.person)
        self.wanted.emit(self.person.text())

    def forget(self) -> None:
        """Empties the field; the name must not stay on the screen."""
        self.person.clear()
        unmark(self.person)
        self.say(tr(_HINT))

    def say(self, words: str, tone: str = "") -> None:
        """Shows words below the field."""
        set_tone(self.line, tone)
        self.line.setText(words)

    def show_problem(self, problem: Problem) -> None:
        """Marks the field and says what is wrong."""
        mark(self.person, Level.ERROR, tr(problem.text), tr(problem.fix))
        self.say(f"{tr(problem.text)} {tr(problem.fix)}", "error")
        self.person.setFocus()
