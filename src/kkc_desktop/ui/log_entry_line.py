"""The place where the next line of the log is typed: when, by what, who said it, to whom, what."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QToolButton, QWidget

from kkc_desktop.domain.incident import LogEntry
from kkc_desktop.domain.incident_lists import LogChannel, LogKind
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.enter_moves_on import EnterMovesOn, is_plain_enter
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.line_limit import limit_line, too_long
from kkc_desktop.ui.problem_mark import mark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.snippet_text import TAKES_SNIPPETS
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.moment_edit import MomentEdit

_OPEN_PROMPT = "Zápis do deníku, Enter uloží"
_CLOSED_PROMPT = "Deník začne uložením hlášení"
_MORE = "Komu zpráva odešla a\u00a0kdy přišla"


class LogEntryLine(QWidget):
    """Takes the next line of a log.

    Signals: entered() when Enter ended a line that can be read, typed() at every keystroke in it.
    """

    entered = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.corrects_number = 0
        self.text = _line(tr("Zápis do deníku"), tr(_OPEN_PROMPT), "text")
        self.counterpart = _line(
            tr("Zápis do deníku: od\u00a0koho"), tr("od\u00a0koho"), "counterpart"
        )
        self.addressee = _line(tr("Zápis do deníku: komu"), tr("komu"), "addressee")
        self.at = moment_line(tr("teď"), tr("Zápis do deníku: čas události, F9 zapíše teď"))
        self.reported_at = moment_line(
            tr("hlášeno"), tr("Zápis do deníku: kdy zpráva přišla, F9 zapíše teď")
        )
        self.channel = CodeListCombo()
        self.channel.set_choices(LogChannel)
        self.channel.setAccessibleName(tr("Zápis do deníku: jak zpráva přišla nebo odešla"))
        self.more_button = QToolButton()
        self.more_button.setCheckable(True)
        self.more_button.setIcon(icon("more"))
        self.more_button.setAccessibleName(tr(_MORE))
        set_tip(self.more_button, tr(_MORE))
        set_kind(self.more_button, "quiet")
        self.more_button.toggled.connect(self._show_more)
        self._enter = EnterMovesOn(self)
        for widget in (self.at, self.channel, self.counterpart, self.reported_at, self.addressee):
            self._enter.watch(widget)
        for line in (self.at, self.counterpart, self.reported_at, self.addressee, self.text):
            line.textEdited.connect(self.typed)
        self.text.installEventFilter(self)
        self.text.setProperty(TAKES_SNIPPETS, True)
        self._lay_out()
        self._show_more()

    def set_clock(self, now: Callable[[], datetime]) -> None:
        """Hands in the clock for typed times."""
        self.at.set_now(now)
        self.reported_at.set_now(now)

    def set_open(self, is_open: bool) -> None:
        """Lets lines be written, or says why not yet."""
        for widget in self.inputs():
            widget.setEnabled(is_open)
        self._show_prompt()

    def inputs(self) -> tuple[QWidget, ...]:
        """The inputs in the order of the Tab key."""
        more = (self.reported_at, self.addressee)
        return (self.at, self.channel, self.counterpart, *more, self.text, self.more_button)

    def line(self) -> LogLine:
        """The line as typed; raises Unreadable when a time means nothing."""
        channel = self.channel.value()
        assert isinstance(channel, LogChannel), "the list offers channels only"
        return LogLine(
            text=clean_text(self.text.text()),
            occurred_at=self.at.moment(),
            reported_at=self.reported_at.moment(),
            channel=channel,
            counterpart=clean_text(self.counterpart.text()),
            addressee=clean_text(self.addressee.text()),
            corrects_number=self.corrects_number,
            kind=LogKind.CORRECTION if self.corrects_number else LogKind.ENTRY,
        )

    def begin_correction(self, number: int) -> None:
        """The next line mends the one of this number."""
        self.corrects_number = number
        self._show_prompt()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_typed(self) -> bool:
        """Whether a line stands here that nobody has entered yet."""
        return bool(self.text.text().strip())

    def clear(self) -> None:
        """Empties the line for the next one; the channel stays."""
        for moment in (self.at, self.reported_at):
            moment.set_moment(None)
        for line in (self.counterpart, self.addressee, self.text):
            line.clear()
        self.corrects_number = 0
        self.more_button.setChecked(False)
        self._show_prompt()

    def kept_words(self) -> dict[str, str]:
        """What stands in the line, letter by letter, for a draft."""
        return {
            "log_at": self.at.text(),
            "log_reported_at": self.reported_at.text(),
            "log_counterpart": self.counterpart.text(),
            "log_addressee": self.addressee.text(),
            "log_text": self.text.text(),
        }

    def give_back(self, kept: Mapping[str, str]) -> None:
        """Puts a kept line back."""
        self.at.setText(kept.get("log_at", ""))
        self.reported_at.setText(kept.get("log_reported_at", ""))
        self.counterpart.setText(kept.get("log_counterpart", ""))
        self.addressee.setText(kept.get("log_addressee", ""))
        self.text.setText(kept.get("log_text", ""))
        has_more = bool(self.reported_at.text() or self.addressee.text())
        self.more_button.setChecked(has_more)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the text ends the line; Ctrl+Enter is left to the page."""
        if is_plain_enter(event):
            self.enter()
            return True
        return super().eventFilter(watched, event)

    def enter(self) -> None:
        """Hands the line over, or leads to what cannot be read."""
        if not self.is_typed() or too_long(self.text):
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        unread = [moment for moment in (self.at, self.reported_at) if moment.problem()]
        if unread:
            self._lead_to(unread[0])
        else:
            self.entered.emit()

    def show_problem(self, problem: Problem) -> None:
        """Says at its field why the line cannot be written so."""
        fields = {"at": self.at, "reported_at": self.reported_at}
        field: QLineEdit = fields.get(problem.field, self.text)
        mark(field, Level.ERROR, tr(problem.text), tr(problem.fix))
        self._lead_to(field)

    def _lead_to(self, field: QLineEdit) -> None:
        if field is self.reported_at:
            self.more_button.setChecked(True)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _show_more(self) -> None:
        for line in (self.reported_at, self.addressee):
            line.setVisible(self.more_button.isChecked())

    def _show_prompt(self) -> None:
        prompt = tr(_OPEN_PROMPT) if self.text.isEnabled() else tr(_CLOSED_PROMPT)
        if self.corrects_number:
            prompt = tr("Oprava zápisu č.\u00a0{}, Enter uloží").format(self.corrects_number)
        self.text.setPlaceholderText(prompt)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(13, 0, 13, 0)
        grid.setSpacing(8)
        grid.addWidget(self.at, 0, 0)
        grid.addWidget(self.channel, 0, 1)
        grid.addWidget(self.counterpart, 0, 2, 1, 2)
        grid.addWidget(self.reported_at, 1, 0)
        grid.addWidget(self.addressee, 1, 1, 1, 3)
        grid.addWidget(self.text, 2, 0, 1, 3)
        grid.addWidget(self.more_button, 2, 3)
        grid.setColumnStretch(2, 1)


def _line(name: str, prompt: str, field: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(prompt)
    limit_line(line, longest(LogEntry, field))
    return line


def moment_line(prompt: str, name: str) -> MomentEdit:
    """A short field for a time of the log, empty meaning now; `name` is read aloud."""
    moment = MomentEdit()
    moment.set_clock_only(True)
    moment.setPlaceholderText(prompt)
    moment.setAccessibleName(name)
    moment.setFixedWidth(96)
    return moment
