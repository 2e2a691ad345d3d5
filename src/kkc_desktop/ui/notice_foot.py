"""The line below the eight steps: which notice is shown, and what is to be mended."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.incident import Notice
from kkc_desktop.domain.problems import Problem, by_weight
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_HEIGHT = 40
_FIRST_HINT = "Uložit a\u00a0předat lze, jakmile je zapsáno místo a\u00a0druh nebo popis."


class NoticeFoot(QFrame):
    """Has its place from the start, so that nothing moves when a problem is found."""

    notice_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self.problems: tuple[Problem, ...] = ()
        self.spoken: Problem | None = None
        self.chooser = CodeListCombo()
        self.chooser.setAccessibleName(tr("Které hlášení je zobrazeno"))
        self.chooser.setMinimumContentsLength(18)
        self.chooser.currentIndexChanged.connect(self._tell)
        self._icon = IconLabel("note", "muted")
        self.words_label = PlainLabel("", "second-line")
        self.words_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._key = KeyCap("F8")
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(self.chooser)
        row.addWidget(self._icon)
        row.addWidget(self.words_label, 1)
        row.addWidget(self._key)
        line = QFrame()
        set_kind(line, "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(row, 1)

    def show_notices(self, notices: Sequence[Notice], number: int) -> None:
        """Offers the stored notices when there are several; none while one is being written."""
        was_blocked = self.chooser.blockSignals(True)
        self.chooser.set_choices(
            (
                notice.number,
                tr("hlášení č.\u00a0{}  {}").format(notice.number, clock_words(notice.recorded_at)),
            )
            for notice in notices
        )
        self.chooser.set_value(number if notices else None)
        self.chooser.blockSignals(was_blocked)
        self.chooser.setVisible(len(notices) > 1)

    def show_hint(self, words: str = "") -> None:
        """Shows a quiet sentence, because nothing is wrong."""
        self.problems = ()
        self._show("note", "muted", words or tr(_FIRST_HINT))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Shows the gravest problem and how to mend it."""
        self.problems = by_weight(problems)
        if not self.problems:
            self._show("done", "success", tr("Nic nechybí"))
            return
        self.speak_of(self.problems[0])

    def next_problem(self, spoken: Problem | None) -> Problem | None:
        """The one after that which is spoken of; else the gravest one."""
        if not self.problems:
            return None
        known = spoken in self.problems
        return self.problems[(self.problems.index(spoken) + 1) % len(self.problems) if known else 0]

    def speak_of(self, problem: Problem) -> None:
        """Shows this one of the problems, and which of how many it is."""
        self.spoken = problem
        count = len(self.problems)
        number = self.problems.index(problem) + 1 if problem in self.problems else 1
        share = tr(" ({} z\u00a0{})").format(number, count) if count > 1 else ""
        tone = problem.level.name.lower()
        self._show(
            tone, tone, f"{tr(problem.level.label)}{share}: {tr(problem.text)} {tr(problem.fix)}"
        )

    def _show(self, icon: str, tone: str, words: str) -> None:
        self._icon.show_icon(icon, tone)
        self.words_label.setText(words)
        set_tip(self.words_label, words)
        set_tone(self.words_label, tone)
        self._key.setVisible(bool(self.problems))

    def _tell(self) -> None:
        number = self.chooser.value()
        if isinstance(number, int):
            self.notice_chosen.emit(number)
