"""A scenario at the window: chosen, going on beside the work, ended and looked back at."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kkc_desktop.services.scenarios import Play
from kkc_desktop.services.setup import known_centres
from kkc_desktop.ui.debriefing_dialog import DebriefingDialog
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.scenario_dialog import ScenarioDialog
from kkc_desktop.ui.scenario_panel import PANEL_KEY, ScenarioPanel

if TYPE_CHECKING:
    from kkc_desktop.ui.main_window import MainWindow

_TICK_MS = 1_000
_MINUTE_S = 60.0


def scenario_desk(window: QWidget) -> "ScenarioDesk":
    """The one scenario desk of the window, made when it is first asked for."""
    found = window.findChild(ScenarioDesk)
    return found if found is not None else ScenarioDesk(cast("MainWindow", window))


class ScenarioDesk(QObject):
    """Counts the time of the story while somebody is on duty and plays what is due.

    The time stands still while the desk is locked, so nothing is missed.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._services = window.services
        self._scenarios = window.services.scenarios
        self._elapsed = window.services.workplace.elapsed
        self._last = self._elapsed()
        self.is_paused = False
        self.panel: ScenarioPanel | None = None
        self.timer = QTimer(self, interval=_TICK_MS)
        self.timer.timeout.connect(self.tick)

    @property
    def play(self) -> Play | None:
        """What is played now."""
        return self._scenarios.running

    def choose(self) -> None:
        """Asks what to play; while something is played its strip gets the keyboard."""
        if self.play is not None:
            self._shown_panel().take_keyboard()
            return
        with guarded(self._window):
            ScenarioDialog(
                self._scenarios, known_centres(), lambda _: self.go_on(), self._window
            ).open()

    def go_on(self) -> None:
        """Shows the play that is running, if any, and goes on with it."""
        if self.play is None or self.timer.isActive():
            return
        self._last = self._elapsed()
        self._shown_panel().show()
        self.timer.start()
        if self.play.position:
            self._show()
        else:
            self.next()

    def tick(self) -> None:
        """Moves the time of the story on and plays the steps whose time has come."""
        now = self._elapsed()
        passed, self._last = now - self._last, now
        play = self.play
        if play is None or self.panel is None or play.is_told or not play.speed:
            return
        if self.is_paused or self._window.is_locked or not self._services.workplace.is_on_duty:
            return
        play.seconds += passed * play.speed
        while (step := play.next_step) and play.seconds >= step.after * _MINUTE_S:
            if not self._played(play):
                return
        self.panel.show_time(play, is_paused=self.is_paused)

    def next(self) -> None:
        """Plays the next step at once, whatever its time."""
        play = self.play
        if play is None or play.next_step is None:
            return
        play.seconds = max(play.seconds, play.next_step.after * _MINUTE_S)
        self._played(play)

    def pause(self) -> None:
        """Stops the time of the story, or lets it go on."""
        self.is_paused = not self.is_paused
        self._show()

    def end(self) -> None:
        """Ends the play and shows how it turned out."""
        if self.play is None:
            return
        with guarded(self._window):
            debriefing = self._scenarios.end(self.play)
            self.timer.stop()
            self.is_paused = False
            if self.panel is not None:
                self.panel.give_back()
                self.panel.hide()
            pictures = self._services.documents.pictures
            DebriefingDialog(self._scenarios, debriefing, pictures, self._window).open()

    def _played(self, play: Play) -> bool:
        """Whether the next step could be played; a trouble pauses the story."""
        with guarded(self._window):
            self._scenarios.step(play)
            self._show()
            # New incidents and tasks are seen at once where they are counted; a form stays.
            self._window.start_page.refresh()
            return True
        self.is_paused = True
        self._show()
        return False

    def _show(self) -> None:
        if self.play is not None and self.panel is not None:
            self.panel.show_play(self.play, is_paused=self.is_paused)

    def _shown_panel(self) -> ScenarioPanel:
        if self.panel is None:
            self.panel = ScenarioPanel()
            self.panel.next_wanted.connect(self.next)
            self.panel.pause_wanted.connect(self.pause)
            self.panel.end_wanted.connect(self.end)
            column = cast("QVBoxLayout", self._window.frame.layout())
            column.insertWidget(column.count() - 1, self.panel)
            QShortcut(QKeySequence(PANEL_KEY), self._window, self.panel.take_keyboard)
        return self.panel
