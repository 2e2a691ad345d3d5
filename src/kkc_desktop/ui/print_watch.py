"""Watches a paper being printed: how far it is, and the ways out when the printer says nothing."""

from enum import Enum, auto

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.ui.background import Task
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel

LONGEST_SILENCE_MS = 8_000
"""With the opening of the dialog still under the ten seconds a person is asked to wait."""

_LET_GO_MS = 2_000
_WIDTH = 500


class Way(Enum):
    """How the watching ended: by the work itself, or by what the person chose."""

    ENDED = auto()
    CALLED_OFF = auto()
    PRINTED = auto()
    OTHER_PRINTER = auto()
    SAVE_FILE = auto()


class PrintWatch(QDialog):
    """Stands before the window while the paper is printed; Esc calls it off.

    A device that tells nothing for `patience_ms` brings up the choices; waiting goes on meanwhile.
    """

    def __init__(self, task: Task, printer: str, parent: QWidget | None, patience_ms: int) -> None:
        super().__init__(parent)
        self._task = task
        self._printer = printer
        self._way = Way.ENDED
        self.setWindowTitle("KKC Desktop")
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        self.title = PlainLabel(tr("Tiskne se…"), "block-title")
        self.title.setWordWrap(True)
        self.words = PlainLabel("")
        self.words.setWordWrap(True)
        self.words.hide()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Tiskne se"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.wait_button = self._button(tr("Čekat &dál"), self.wait)
        self.other_button = self._button(tr("&Jiná tiskárna"), self.want_other)
        self.save_button = self._button(tr("&Uložit PDF…"), self.want_file)
        self.printed_button = self._button("&Vytisklo se", self.say_printed)
        self.stop_button = self._button(tr("Zrušit  Esc"), self.reject)
        self._silence = QTimer(self, singleShot=True, interval=patience_ms)
        self._silence.timeout.connect(self.show_ways)
        self._lay_out()
        self._show_choices(is_silent=False)
        task.progressed.connect(self._show_progress)
        task.ended.connect(self.accept)

    def follow(self) -> Way:
        """Waits for the end while the window stays alive; what has ended is passed."""
        if self._task.is_under_way:
            self._silence.start()
            self.exec()
        self._silence.stop()
        if self._way in (Way.CALLED_OFF, Way.OTHER_PRINTER, Way.SAVE_FILE):
            self._let_go()
        self.deleteLater()
        return self._way

    def show_ways(self) -> None:
        """The device says nothing: what may be done now."""
        self.title.setText(
            tr("Tiskárna „{}“ zatím nepotvrdila, že vytiskla.").format(self._printer)
        )
        self.words.setText(
            tr(
                "Listina je uložená, nic se neztratilo. Podívejte se na "
                "tiskárnu: papír, kryt, kabel. Jiná volba než čekání úlohu "
                "odvolá."
            )
        )
        self._show_choices(is_silent=True)
        self.wait_button.setFocus()

    def wait(self) -> None:
        """Goes on waiting."""
        self._show_choices(is_silent=False)
        self._silence.start()

    def want_other(self) -> None:
        """Calls the job off and chooses another printer."""
        self._leave(Way.OTHER_PRINTER)

    def want_file(self) -> None:
        """Calls the job off and saves the paper as a file."""
        self._leave(Way.SAVE_FILE)

    def say_printed(self) -> None:
        """The person has the paper in hand, whatever the device says."""
        self._way = Way.PRINTED
        super().accept()

    def reject(self) -> None:
        """Calls the job off."""
        self._leave(Way.CALLED_OFF)

    def _leave(self, way: Way) -> None:
        self._way = way
        self._task.cancel()
        super().accept()

    def _let_go(self) -> None:
        """A moment for the work to say how it ended; one that hangs is left behind."""
        if not self._task.is_under_way:
            return
        loop = QEventLoop()
        self._task.ended.connect(loop.quit)
        QTimer.singleShot(_LET_GO_MS, loop.quit)
        loop.exec()

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if self._silence.isActive():
            self._silence.start()

    def _show_choices(self, *, is_silent: bool) -> None:
        for button in self._ways():
            button.setVisible(is_silent)
        self.words.setVisible(is_silent)
        if not is_silent:
            self.title.setText(tr("Tiskne se…"))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.words.text() if is_silent else "")
        self.adjustSize()

    def _ways(self) -> tuple[QPushButton, ...]:
        return (self.wait_button, self.other_button, self.save_button, self.printed_button)

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words.replace("&", "").replace("  ", ", "))
        # Enter presses the button that has the focus.
        button.setAutoDefault(True)
        set_kind(button, "secondary")
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        set_kind(self.wait_button, "primary")
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for button in self._ways():
            ways.addWidget(button)
        ways.addStretch()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        column.addLayout(ways)
        column.addLayout(row)
