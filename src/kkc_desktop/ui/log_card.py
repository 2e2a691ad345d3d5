"""The situation log: what happened when and who wrote it down; lines are only added."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.czech import HARD, ZONE, clock_words
from kkc_desktop.domain.incident import LogEntry
from kkc_desktop.domain.incident_lists import LogChannel
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.enter_moves_on import EnterMovesOn
from kkc_desktop.ui.line_limit import limit_line, too_long
from kkc_desktop.ui.problem_mark import mark
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.moment_edit import MomentEdit
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

AuthorOf = Callable[[OfficerId], str]
"""Who wrote a line, as spoken at the desk."""

_OPEN_PROMPT = "Zápis do deníku, Enter uloží"
_CLOSED_PROMPT = "Deník začne uložením hlášení"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedEntry:
    """A line of the log as typed; no time means now."""

    text: str
    occurred_at: datetime | None
    channel: LogChannel
    counterpart: str


class LogCard(SectionCard):
    """Shows the log and takes its next line.

    Signals: entered() when Enter ended a line that can be read, typed() at every keystroke in it.
    """

    entered = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("log", "Deník události", parent)
        self.set_note("jen přidávat")
        self.rows: list[LogRow] = []
        self.text = _line("Zápis do deníku", _OPEN_PROMPT)
        self.counterpart = _line("Zápis do deníku: s\u00a0kým", "s\u00a0kým")
        limit_line(self.text, longest(LogEntry, "text"))
        limit_line(self.counterpart, longest(LogEntry, "counterpart"))
        self.at = MomentEdit()
        self.at.set_clock_only(True)
        self.at.setPlaceholderText("teď")
        self.at.setAccessibleName("Zápis do deníku: čas události, F9 zapíše teď")
        self.at.setFixedWidth(96)
        self.channel = CodeListCombo()
        self.channel.set_choices(LogChannel)
        self.channel.setAccessibleName("Zápis do deníku: jak zpráva přišla nebo odešla")
        self._enter = EnterMovesOn(self)
        for widget in (self.at, self.channel, self.counterpart):
            self._enter.watch(widget)
        for line in (self.at, self.counterpart, self.text):
            line.textEdited.connect(self.typed)
        self.text.installEventFilter(self)
        self._list = _LogList()
        self.body.setContentsMargins(1, 0, 1, 12)
        self.body.setSpacing(8)
        self.body.addWidget(self._list, 1)
        self.body.addLayout(self._entry_grid())

    def set_clock(self, now: Callable[[], datetime]) -> None:
        """Hands in the clock for typed times."""
        self.at.set_now(now)

    def show_log(self, entries: Sequence[LogEntry], author_of: AuthorOf) -> None:
        """Shows the lines in order of entry; lines that stand there already stay."""
        shown = [row.entry.id for row in self.rows]
        if [entry.id for entry in entries[: len(shown)]] != shown:
            self._list.clear()
            self.rows = []
        for entry in entries[len(self.rows) :]:
            row = LogRow(entry, author_of(entry.recorded_by))
            self.rows.append(row)
            self._list.add(row)
        self.set_count(len(self.rows))

    def set_open(self, is_open: bool) -> None:
        """Lets lines be written, or says why not yet."""
        for widget in (self.at, self.channel, self.counterpart, self.text):
            widget.setEnabled(is_open)
        self.text.setPlaceholderText(_OPEN_PROMPT if is_open else _CLOSED_PROMPT)

    def entry(self) -> TypedEntry:
        """The line as typed; raises Unreadable when its time means nothing."""
        channel = self.channel.value()
        assert isinstance(channel, LogChannel), "the list offers channels only"
        return TypedEntry(
            text=clean_text(self.text.text()),
            occurred_at=self.at.moment(),
            channel=channel,
            counterpart=clean_text(self.counterpart.text()),
        )

    def is_typed(self) -> bool:
        """Whether a line stands here that nobody has entered yet."""
        return bool(self.text.text().strip())

    def clear_entry(self) -> None:
        """Empties the line for the next one; the channel stays."""
        self.at.set_moment(None)
        self.counterpart.clear()
        self.text.clear()

    def kept_words(self) -> dict[str, str]:
        """What stands in the line, letter by letter, for a draft."""
        return {
            "log_at": self.at.text(),
            "log_counterpart": self.counterpart.text(),
            "log_text": self.text.text(),
        }

    def give_back(self, kept: Mapping[str, str]) -> None:
        """Puts a kept line back."""
        self.at.setText(kept.get("log_at", ""))
        self.counterpart.setText(kept.get("log_counterpart", ""))
        self.text.setText(kept.get("log_text", ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the text ends the line; Ctrl+Enter is left to the page."""
        if isinstance(event, QKeyEvent) and _is_plain_enter(event):
            self.enter_line()
            return True
        return super().eventFilter(watched, event)

    def enter_line(self) -> None:
        """Hands the line over, or leads to what cannot be read."""
        if not self.is_typed() or too_long(self.text):
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        trouble = self.at.problem()
        at = None if trouble else self.at.moment()
        if trouble is None and (at is None or at <= self.at.now()):
            self.entered.emit()
            return
        if trouble is None:
            mark(self.at, Level.ERROR, "Čas je v\u00a0budoucnosti.", "Klávesa F9 zapíše čas teď.")
        self.at.setFocus(Qt.FocusReason.OtherFocusReason)
        self.at.selectAll()

    def _entry_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(13, 0, 13, 0)
        grid.setSpacing(8)
        grid.addWidget(self.at, 0, 0)
        grid.addWidget(self.channel, 0, 1)
        grid.addWidget(self.counterpart, 0, 2)
        grid.addWidget(self.text, 1, 0, 1, 3)
        grid.setColumnStretch(2, 1)
        return grid


class LogRow(QFrame):
    """One line: the time of the event, what happened, and who wrote it when."""

    def __init__(self, entry: LogEntry, author: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.second_line = second_line(entry, author)
        clock = PlainLabel(clock_words(entry.occurred_at), "strong")
        clock.setMinimumWidth(42)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 3, 8, 3)
        row.setSpacing(8)
        row.addWidget(clock, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(_words(entry.text, self.second_line, is_late=entry.is_late), 1)
        late = ", zapsáno dodatečně" if entry.is_late else ""
        self.setAccessibleName(f"{clock.text()} {entry.text}{late}. {self.second_line}")


def second_line(entry: LogEntry, author: str) -> str:
    """When it was written, by whom, by what means and with whom it was spoken."""
    happened = entry.occurred_at.astimezone(ZONE).date()
    written = entry.recorded_at.astimezone(ZONE).date()
    day = "" if happened == written else f"{happened.day}.{HARD}{happened.month}. "
    when = f"{day}zapsáno {clock_words(entry.recorded_at)}"
    channel = "" if entry.channel is LogChannel.IN_PERSON else entry.channel.label
    counterpart = "" if entry.counterpart in entry.text else entry.counterpart
    return " · ".join(part for part in (when, author, channel, counterpart) if part)


class _LogList(QScrollArea):
    """The lines under each other; it follows the last one."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Řádky deníku")
        self.setMinimumHeight(60)
        self.setProperty("kind", "lines")
        self._inside = QWidget()
        set_kind(self._inside, "scrolled")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch()
        self.setWidget(self._inside)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._show_last)

    def add(self, row: LogRow) -> None:
        self._column.insertWidget(self._column.count() - 1, row)

    def clear(self) -> None:
        for row in self._inside.findChildren(LogRow):
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _show_last(self, _least: int, most: int) -> None:
        self.verticalScrollBar().setValue(most)


def _words(text: str, second: str, *, is_late: bool) -> QVBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(_wrapped(second, "second-line"), 1)
    if is_late:
        row.addWidget(_late_mark(), alignment=Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(_wrapped(text, "medium"))
    column.addLayout(row)
    return column


def _wrapped(text: str, kind: str) -> PlainLabel:
    label = PlainLabel(text, kind)
    label.setWordWrap(True)
    return label


def _late_mark() -> QWidget:
    mark = QWidget()
    row = QHBoxLayout(mark)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(5)
    row.addWidget(IconLabel("history", "warning", 16))
    row.addWidget(PlainLabel("dodatečně", "problem-title", tone="warning"))
    return mark


def _line(name: str, prompt: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(prompt)
    return line


def _is_plain_enter(event: QKeyEvent) -> bool:
    plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return event.type() == QEvent.Type.KeyPress and is_enter and event.modifiers() in plain
