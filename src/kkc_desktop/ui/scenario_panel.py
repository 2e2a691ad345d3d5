"""The strip of a scenario being played: what is happening now, how far it is, three buttons."""

from datetime import timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.scenario import InjectChannel, ScenarioStep, took_words
from kkc_desktop.services.scenarios import Play
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

PANEL_KEY = "Ctrl+E"
_ICONS = {
    InjectChannel.COUNTER: "person",
    InjectChannel.TELEPHONE: "phone",
    InjectChannel.RADIO: "notified",
    InjectChannel.WRITING: "document",
}
_WAITING = "Scénář začíná."


class ScenarioPanel(QFrame):
    """Never takes the keyboard by itself; Ctrl+E goes to its buttons and Esc back to the work.

    Signals: next_wanted(), pause_wanted(), end_wanted().
    """

    next_wanted = Signal()
    pause_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._from: QWidget | None = None
        self.icon_label = IconLabel("exercise", "accenttext", 20)
        self.title_label = PlainLabel("", "problem-title")
        self.words_label = PlainLabel("")
        self.words_label.setWordWrap(True)
        self.time_label = PlainLabel("", "muted")
        self.next_button = _button(tr("&Další"), "primary")
        self.pause_button = _button("&Pozastavit", "secondary")
        self.end_button = _button(tr("&Ukončit"), "secondary")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Badge(tr("CVIČENÍ"), "exercise"))
        head.addWidget(self.title_label)
        head.addStretch()
        head.addWidget(self.time_label)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addLayout(head)
        told.addWidget(self.words_label)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 12, 7)
        row.setSpacing(10)
        row.addWidget(self.icon_label, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        for button in (self.next_button, self.pause_button, self.end_button):
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.next_button.clicked.connect(self.next_wanted)
        self.pause_button.clicked.connect(self.pause_wanted)
        self.end_button.clicked.connect(self.end_wanted)

    def show_play(self, play: Play, *, is_paused: bool) -> None:
        """Shows the newest inject and how far the story is."""
        step = play.last_step
        self.icon_label.show_icon(_ICONS[step.channel] if step else "exercise", "accenttext")
        self.title_label.setText(_title(play, step))
        self.words_label.setText(step.words if step else tr(_WAITING))
        self.setAccessibleName(
            tr("Cvičení: {}. {}").format(self.title_label.text(), self.words_label.text())
        )
        self.next_button.setEnabled(not play.is_told)
        self.pause_button.setVisible(bool(play.speed) and not play.is_told)
        words = tr("&Pokračovat") if is_paused else "&Pozastavit"
        self.pause_button.setText(words)
        self.pause_button.setAccessibleName(words.replace("&", ""))
        self.show_time(play, is_paused=is_paused)

    def show_time(self, play: Play, *, is_paused: bool) -> None:
        """The time of the story and what it does now."""
        told = tr(took_words(timedelta(seconds=play.seconds)))
        if play.is_told:
            state = tr("odehráno")
        elif not play.speed:
            state = tr("krok za krokem")
        elif is_paused:
            state = tr("pozastaveno")
        else:
            state = f"{play.speed}×" if play.speed > 1 else tr("běží")
        self.time_label.setText(f"{told} · {state} · {PANEL_KEY}")

    def take_keyboard(self) -> None:
        """Goes to the first button that can be pressed; again gives the keyboard back."""
        if self.isAncestorOf(QApplication.focusWidget() or self):
            self.give_back()
            return
        self._from = QApplication.focusWidget()
        target = self.next_button if self.next_button.isEnabled() else self.end_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def give_back(self) -> None:
        """Puts the caret where it was before."""
        if self._from is not None and self._from.isVisible():
            self._from.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._from = None

    def event(self, event: QEvent) -> bool:
        """Esc on a button of the strip is the strip's own, not the page's."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the work."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_back()
            return
        super().keyPressEvent(event)


def _title(play: Play, step: ScenarioStep | None) -> str:
    place = tr("krok {} z\u00a0{}").format(play.position, len(play.scenario.steps))
    if step is None:
        return f"{play.scenario.title} · {place}"
    channel = tr(step.channel.label)
    return f"{channel[:1].upper()}{channel[1:]}: {step.title} · {place}"


def _button(words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.replace("&", ""))
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_kind(button, kind)
    return button
