"""The quick card: one person in twenty seconds, its time in the head."""

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kkc_desktop.domain.gathering import GatheredPerson
from kkc_desktop.ui.gathered_form import GatheredForm
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

GOAL_S = 20
"""The time a person may take."""

_TICK_MS = 1000
_HEAD = 42


class QuickCard(QFrame):
    """The form of the next person; the time runs from its first change. `edited` at each."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setAccessibleName(tr("Nová osoba"))
        self.form = GatheredForm()
        self.form.ui.note_box.hide()
        self.time = PlainLabel("0:00", "strong")
        self._goal = PlainLabel(tr("z\u00a0{}\u00a0s").format(GOAL_S), "second-line")
        self._clock_icon = IconLabel("elapsed")
        self._since = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show_elapsed)
        self.form.edited.connect(self._begin)
        self._lay_out()

    def show_person(self, person: GatheredPerson) -> None:
        """Shows the next person; the time stands still until something is typed."""
        self._tick.stop()
        self._since.invalidate()
        self.form.show_person(person)
        self._show(0)

    def _begin(self) -> None:
        if not self._since.isValid():
            self._since.start()
            self._tick.start()
        self.edited.emit()

    def _show_elapsed(self) -> None:
        self._show(int(self._since.elapsed() // 1000))

    def _show(self, seconds: int) -> None:
        self.time.setText(f"{seconds // 60}:{seconds % 60:02}")
        is_late = seconds > GOAL_S
        set_tone(self.time, "warning" if is_late else "")
        self._clock_icon.show_icon("elapsed", "warning" if is_late else "muted")

    def _lay_out(self) -> None:
        head = QWidget()
        head.setFixedHeight(_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("add-person", "accenttext"))
        row.addWidget(PlainLabel(tr("Nová osoba"), "card-title"))
        row.addStretch()
        for widget in (self._clock_icon, self.time, self._goal):
            row.addWidget(widget)
        body = QVBoxLayout()
        body.setContentsMargins(12, 0, 12, 8)
        body.addWidget(self.form)
        body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(body, 1)
