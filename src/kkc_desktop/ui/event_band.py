"""The red band over an emergency: what it is, who receives it, how long it has been waiting."""

from datetime import timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kkc_desktop.domain.incident import HANDOVER_TARGET
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, text_font
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_HEIGHT = 56
_CLOCK_POINTS = 24
_ICON = 20
_SECOND_MS = 1000


class EventBand(QFrame):
    """Says also in words, not only by the figures, that the target has passed.

    Signal: ticked() every second in which the band can be seen.
    """

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "event-band")
        self.setFixedHeight(_HEIGHT)
        self.title_label = PlainLabel("", "event-title")
        self.second_label = PlainLabel("", "band-line")
        self.since_label = PlainLabel("", "band-line")
        self.target_label = PlainLabel("", "band-line")
        self.state_icon = IconLabel("elapsed", "white", _ICON)
        self.clock_label = PlainLabel()
        self.clock_label.setFont(text_font(_CLOCK_POINTS, QFont.Weight.DemiBold))
        for label in (self.title_label, self.second_label):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._timer = QTimer(self, interval=_SECOND_MS)
        self._timer.timeout.connect(self.ticked)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 22, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel("incident", "white", 28))
        row.addLayout(_column(self.title_label, self.second_label), 1)
        row.addWidget(self.state_icon)
        row.addLayout(_column(self.since_label, self.target_label))
        row.addWidget(self.clock_label)

    def showEvent(self, event: QShowEvent) -> None:
        """Ticks while it can be seen."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops the ticking, not the time."""
        super().hideEvent(event)
        self._timer.stop()

    def show_words(self, title: str, second: str) -> None:
        """Shows what this is and who receives it."""
        self.title_label.setText(title)
        self.second_label.setText(second)

    def show_running(self, elapsed: timedelta) -> None:
        """Shows the time since the notice was received; it still waits for the handover."""
        is_late = elapsed > HANDOVER_TARGET
        target = tr("cíl 1:30 překročen" if is_late else "cíl do 1:30")
        self.state_icon.show_icon("warning" if is_late else "elapsed", "white")
        self._show_clock(tr("od přijetí"), target, elapsed)

    def show_stopped(self, elapsed: timedelta) -> None:
        """Shows how long the handover took."""
        is_late = elapsed > HANDOVER_TARGET
        target = tr("cíl 1:30 překročen" if is_late else "cíl 1:30 splněn")
        self.state_icon.show_icon("warning" if is_late else "done", "white")
        self._show_clock(tr("předáno za"), target, elapsed)

    def show_missed(self) -> None:
        """Shows that the event was over without a handover; no time runs any more."""
        words = tr("na IOS nepředáno")
        self.state_icon.show_icon("warning", "white")
        self.since_label.setText(words)
        self.target_label.hide()
        self.clock_label.setText("")
        self.clock_label.setAccessibleName(words)

    def _show_clock(self, since: str, target: str, elapsed: timedelta) -> None:
        words = elapsed_words(elapsed)
        self.since_label.setText(since)
        self.target_label.setText(target)
        self.target_label.show()
        self.clock_label.setText(words)
        self.clock_label.setAccessibleName(f"{since} {words}, {target}")


def elapsed_words(elapsed: timedelta) -> str:
    """Minutes and seconds as on a stop watch, from an hour up with hours: 0:47, 2:05:09."""
    minutes, seconds = divmod(max(0, int(elapsed.total_seconds())), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _column(*labels: PlainLabel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch()
    for label in labels:
        column.addWidget(label)
    column.addStretch()
    return column
