"""Where the paper will be printed: the printers, how it stands with each, and how many copies."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from kkc_desktop.domain.document import Copy
from kkc_desktop.domain.printer_state import PrinterMood, PrinterState
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.ui.background import LoosePool, Task, run_task
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.print_watch import LONGEST_SILENCE_MS
from kkc_desktop.ui.printers import last_printer, read_printers
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_tone
from kkc_desktop.ui.widgets.named_combo import NamedCombo
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

MOST_COPIES = 20
_LOOK_AGAIN_MS = 4_000
_WIDTH = 220
_LOOKING = "zjišťuje se stav…"
_SILENT = "tiskový systém neodpovídá, uložte PDF"
_NONE = "žádná tiskárna, uložte PDF"
_TONES = {
    PrinterMood.READY: ("done", "success"),
    PrinterMood.BUSY: ("clock", "note"),
    PrinterMood.UNKNOWN: ("clock", "muted"),
}


class PrinterBar(QWidget):
    """The choice of the printer with its state, read again and again while it is in sight.

    Signal known() when it is known which printers there are.
    """

    known = Signal()

    def __init__(self, copies: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_known = False
        self._printers: tuple[PrinterState, ...] = ()
        self._reading: Task | None = None
        self.box = NamedCombo()
        self.box.setFixedWidth(_WIDTH)
        self._icon = IconLabel("clock", "muted", 16)
        self.state_label = PlainLabel(tr(_LOOKING), "second-line")
        self.state_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.state_label.setWordWrap(True)
        self.copies = _copies_box(copies)
        self.recipient = NamedCombo()
        self.recipient.setEditable(True)
        line = QLineEdit()
        limit_line(line, longest(Copy, "recipient"))
        self.recipient.setLineEdit(line)
        self._again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._read)
        self._silence = QTimer(self, singleShot=True, interval=LONGEST_SILENCE_MS)
        self._silence.timeout.connect(self._tell_silence)
        self.box.currentIndexChanged.connect(self._show_state)
        self._lay_out()
        self._fill((PrinterState(name=last_printer()),) if last_printer() else ())
        self._silence.start()
        self._read()

    @property
    def name(self) -> str:
        """The chosen printer; empty where there is none."""
        return str(self.box.currentData() or "")

    @property
    def mood(self) -> PrinterMood:
        """How it stands with the chosen printer."""
        found = next((p for p in self._printers if p.name == self.name), None)
        return found.mood if found else PrinterMood.UNKNOWN

    def offer_recipients(self, names: Sequence[str], chosen: str) -> None:
        """Who may take the copies; anybody else is typed. Hides where no copy is recorded."""
        for widget in (self.recipient, self.recipient_label):
            widget.setVisible(bool(names))
        self.recipient.clear()
        self.recipient.addItems(list(dict.fromkeys(names)))
        self.recipient.setCurrentText(chosen)

    def focus_printers(self) -> None:
        """Lets the person choose another one."""
        self.box.setFocus()
        self.box.showPopup()

    def show_printers(self, printers: tuple[PrinterState, ...]) -> None:
        """Shows these printers as they are now; the chosen one stays."""
        self._silence.stop()
        self._fill(printers)
        self._again.start()
        if not self.is_known:
            self.is_known = True
            self.known.emit()
        self._show_state()

    def _read(self) -> None:
        def show(printers: tuple[PrinterState, ...]) -> None:
            # A server that answers late finds the preview closed.
            if isValid(self):
                self.show_printers(printers)

        self._reading = run_task(lambda _task: read_printers(), show, pool=LoosePool())

    def _tell_silence(self) -> None:
        self._say(tr(_SILENT), "error", "error")

    def _fill(self, printers: tuple[PrinterState, ...]) -> None:
        """Puts the printers into the box; the chosen one stays, also when it is gone."""
        chosen = self.name
        if chosen and self.is_known and chosen not in [p.name for p in printers]:
            printers = (*printers, PrinterState(name=chosen, mood=PrinterMood.GONE))
        self._printers = printers
        names = [self.box.itemData(place) for place in range(self.box.count())]
        if names != [p.name for p in printers]:
            self.box.blockSignals(True)
            self.box.clear()
            for printer in printers:
                self.box.addItem(printer.name, printer.name)
            self.box.setCurrentIndex(max(0, self.box.findData(chosen)) if printers else -1)
            self.box.blockSignals(False)
        self.box.setEnabled(bool(printers))

    def _show_state(self) -> None:
        if not self.is_known:
            self._say(tr(_LOOKING), "clock", "muted")
        elif not self._printers:
            self._say(tr(_NONE), "warning", "warning")
        else:
            icon, tone = _TONES.get(self.mood, ("warning", "warning"))
            mood = self.mood
            words = (
                f"{tr(mood.label)} – {_after_a_dash(tr(mood.fix))}" if mood.fix else tr(mood.label)
            )
            self._say(words, icon, tone)

    def _say(self, words: str, icon: str, tone: str) -> None:
        self._icon.show_icon(icon, tone)
        self.state_label.setText(words)
        set_tone(self.state_label, tone if tone in ("warning", "error", "success") else "")
        self.box.setAccessibleDescription(words)

    def _lay_out(self) -> None:
        printer_label = PlainLabel(tr("Ti&skárna"), "field-label")
        printer_label.setBuddy(self.box)
        self.copies_label = PlainLabel(tr("&Výtisků"), "field-label")
        self.copies_label.setBuddy(self.copies)
        self.recipient_label = PlainLabel(tr("Ko&mu"), "field-label")
        self.recipient_label.setBuddy(self.recipient)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(printer_label)
        row.addWidget(self.box)
        row.addWidget(self._icon)
        row.addWidget(self.state_label, 1)
        row.addWidget(self.copies_label)
        row.addWidget(self.copies)
        whom = QHBoxLayout()
        whom.setSpacing(8)
        whom.addWidget(self.recipient_label)
        whom.addWidget(self.recipient, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 20, 10)
        column.setSpacing(8)
        column.addLayout(row)
        column.addLayout(whom)
        width = max(label.sizeHint().width() for label in (printer_label, self.recipient_label))
        printer_label.setFixedWidth(width)
        self.recipient_label.setFixedWidth(width)
        self.offer_recipients((), "")


def _after_a_dash(sentence: str) -> str:
    return f"{sentence[:1].lower()}{sentence[1:]}"


def _copies_box(copies: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, MOST_COPIES)
    box.setValue(copies)
    box.setFixedWidth(56)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    return box
