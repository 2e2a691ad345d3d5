"""Which exercise scenario to play, how fast, and whether the program shows the work itself."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from kkc_desktop.domain.czech import HARD
from kkc_desktop.domain.knowledge import StationSeed
from kkc_desktop.domain.scenario import Scenario
from kkc_desktop.services.scenarios import Play, Scenarios
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.widgets.named_combo import NamedCombo
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

SPEEDS = (
    ("jako ve skutečnosti", 1),
    ("4× rychleji", 4),
    ("10× rychleji", 10),
    ("krok za krokem", 0),
)
_WORDS = (
    "Program hlásí, co se děje, a\u00a0vy pracujete jako při skutečné události. Lhůty se měří"
    " skutečnými minutami. Vše zůstává ve cvičné databázi."
)
_STEPS = ("krok", "kroky", "kroků")
_LIST_HEIGHT = 250
_WIDTH = 640


class ScenarioDialog(EntryDialog):
    """`started` gets the play that was begun; the list has the keyboard first."""

    def __init__(
        self,
        scenarios: Scenarios,
        centres: tuple[StationSeed, ...],
        started: Callable[[Play], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "exercise", tr("Cvičné scénáře"), tr(_WORDS), tr("Spustit"), width=_WIDTH, parent=parent
        )
        self._scenarios = scenarios
        self._started = started
        self._names = {centre.code: centre.short_name for centre in centres}
        self.offered = scenarios.offered()
        self.list = WorkList()
        self.list.setAccessibleName(tr("Cvičné scénáře"))
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.purpose_label = PlainLabel("")
        self.purpose_label.setWordWrap(True)
        self.purpose_label.setMinimumHeight(40)
        self.speed = NamedCombo()
        for words, times in SPEEDS:
            self.speed.addItem(tr(words), times)
        self.shown = QCheckBox(tr("&Předvést: program udělá i\u00a0práci cvičícího"))
        self.body.insertWidget(0, self.list)
        self.body.insertWidget(1, self.purpose_label)
        self.add("speed", "&Rychlost", self.speed)
        self.body.addWidget(self.shown)
        self.list.set_rows([self._row(each) for each in self.offered])
        self.list.current_row_changed.connect(self._show_purpose)
        self.list.select_first()
        self._show_purpose()
        self.list.setFocus()

    @property
    def chosen(self) -> Scenario:
        """The scenario under the choice."""
        code = self.list.current_data()
        return next((each for each in self.offered if each.code == code), self.offered[0])

    def perform_act(self) -> None:
        """Begins to play it."""
        play = self._scenarios.begin(
            self.chosen, is_shown=self.shown.isChecked(), speed=int(self.speed.currentData())
        )
        self._started(play)

    def _show_purpose(self, *_: object) -> None:
        self.purpose_label.setText(self.chosen.purpose)

    def _row(self, scenario: Scenario) -> WorkRow:
        centre = self._names.get(scenario.station, "")
        where = (
            tr("odehrává se v\u00a0centru {}").format(centre) if centre else tr("pro každé centrum")
        )
        steps, tasks = len(scenario.steps), len(scenario.expectations)
        return WorkRow(
            icon="exercise",
            title=scenario.title,
            second_line=tr("{}, hodnocených úkolů {} · {}").format(
                counted(steps, *_STEPS), tasks, where
            ),
            time_text=f"{scenario.minutes}{HARD}min",
            data=scenario.code,
        )
