"""The forms beside the list of the notified: whom to tell what, and what they answered."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.card_lines import NotifyLine
from kkc_desktop.domain.incident_lists import LogChannel
from kkc_desktop.domain.notification import Notification
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.enter_moves_on import EnterMovesOn, is_plain_enter
from kkc_desktop.ui.line_limit import limit_line, too_long
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.side_form import SideForm
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.moment_edit import MomentEdit
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_SMALL, _MINUTES = 96, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedNotification:
    """A notification as typed; no time means now, no minutes that no answer is expected."""

    body: str
    channel: LogChannel
    contact: str
    told: str
    at: datetime | None
    minutes: int | None


class NotifyForm(QWidget):
    """Whom, by what means, what they were told; Enter goes on and at the end hands it over.

    Signals: entered() when it can be read, typed() at every keystroke.
    """

    entered = Signal()
    typed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = _line(tr("Koho vyrozumět"), "body")
        self.channel = CodeListCombo()
        self.channel.set_choices(LogChannel)
        self.channel.set_value(LogChannel.TELEPHONE)
        self.channel.setAccessibleName(tr("Jakým prostředkem"))
        self.contact = _line(tr("Spojení, s\u00a0kým se mluvilo"), "contact")
        self.contact.setPlaceholderText(tr("spojení, s\u00a0kým se mluvilo"))
        self.told = _line(tr("Co bylo sděleno"), "told")
        self.at = _clock(tr("Kdy, prázdné je teď, F9 zapíše teď"), now)
        self.minutes = QLineEdit()
        self.minutes.setAccessibleName(tr("Do kolika minut se čeká odpověď, prázdné nečeká"))
        self.minutes.setValidator(QIntValidator(1, 9999, self.minutes))
        self.minutes.setFixedWidth(_MINUTES)
        self.save_button = QPushButton(tr("Zapsat"))
        self.save_button.setAccessibleName(tr("Zapsat vyrozumění"))
        set_kind(self.save_button, "primary")
        self._enter = EnterMovesOn(self)
        for widget in (self.body, self.channel, self.contact, self.told, self.at):
            self._enter.watch(widget)
        for line in (self.body, self.contact, self.told, self.at, self.minutes):
            line.textEdited.connect(self.typed)
        self.minutes.installEventFilter(self)
        self.save_button.clicked.connect(self.enter_notification)
        self._lay_out()

    def offer(self, bodies: Iterable[str]) -> None:
        """Suggests these names while a body is typed."""
        completer = QCompleter(list(bodies), self.body)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.body.setCompleter(completer)

    def begin(self, line: NotifyLine, minutes: int) -> None:
        """Takes over a line of the matrix; what they were told is asked."""
        self.clear_entry(minutes)
        self.body.setText(line.body)
        self.channel.set_value(line.channel)
        self.contact.setText(line.contact)
        self.told.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_line(self, line: NotifyLine, minutes: int) -> None:
        """Takes over means, contact and minutes of the body just typed."""
        self.channel.set_value(line.channel)
        if not self.contact.text().strip():
            self.contact.setText(line.contact)
        self.minutes.setText(str(minutes))

    def entry(self) -> TypedNotification:
        """The notification as typed; Unreadable raised if its time cannot be read."""
        channel = self.channel.value()
        assert isinstance(channel, LogChannel), "the list offers channels only"
        minutes = self.minutes.text().strip()
        return TypedNotification(
            body=clean_text(self.body.text()).strip(),
            channel=channel,
            contact=clean_text(self.contact.text()).strip(),
            told=clean_text(self.told.text()).strip(),
            at=self.at.moment(),
            minutes=int(minutes) if minutes else None,
        )

    def is_typed(self) -> bool:
        """Whether something stands here that nobody has entered yet."""
        return any(line.text().strip() for line in (self.body, self.contact, self.told))

    def clear_entry(self, minutes: int) -> None:
        """Empties the form; an answer is expected within these minutes."""
        for line in (self.body, self.contact, self.told):
            line.clear()
            unmark(line)
        self.at.set_moment(None)
        self.channel.set_value(LogChannel.TELEPHONE)
        self.minutes.setText(str(minutes))

    def kept_words(self) -> dict[str, str]:
        """What stands in the form, letter by letter, for a draft."""
        if not self.is_typed():
            return {}
        return {f"notify_{name}": line.text() for name, line in self._lines().items()}

    def give_back(self, kept: Mapping[str, str]) -> None:
        """Puts a kept form back."""
        for name, line in self._lines().items():
            if f"notify_{name}" in kept:
                line.setText(kept[f"notify_{name}"])

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Says at the fields what is wrong and leads to the first."""
        fields = {"body": self.body, "notified_at": self.at}
        for problem in reversed(list(problems)):
            line = fields.get(problem.field, self.body)
            mark(line, Level.ERROR, tr(problem.text), tr(problem.fix))
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the last field ends the form."""
        if is_plain_enter(event):
            self.enter_notification()
            return True
        return super().eventFilter(watched, event)

    def enter_notification(self) -> None:
        """Hands the notification over, or leads to what cannot be read."""
        unmark(self.body)
        wrong = _first_wrong((self.body, self.contact, self.told), self.at)
        if wrong is None:
            self.entered.emit()

    def _lines(self) -> dict[str, QLineEdit]:
        lines = {"body": self.body, "contact": self.contact, "told": self.told}
        return {**lines, "at": self.at, "minutes": self.minutes}

    def _lay_out(self) -> None:
        grid = _grid(self)
        _put(grid, 0, tr("Koho"), self.body)
        _put(grid, 1, tr("Čím"), self.channel, self.contact)
        _put(grid, 2, tr("Sděleno"), self.told)
        within = PlainLabel(tr("odpověď do"), "field-label")
        minutes = PlainLabel("min", "field-label")
        row = _put(grid, 3, tr("Kdy"), self.at, within, self.minutes, minutes)
        row.addStretch()
        row.addWidget(self.save_button)


class AnswerForm(SideForm):
    """What a body answered, who and when; Enter goes on and at the end saves.

    Signals: entered() when it can be read, left() on Esc, typed() at every keystroke.
    """

    entered = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notification: Notification | None = None
        self.title = _wrapped("", "strong")
        self.facts = _wrapped("", "second-line")
        self.by = _line(tr("Kdo odpověděl"), "answered_by")
        self.answer = _line(tr("Co odpověděl, prázdné je přijato"), "answer")
        self.at = _clock(tr("Kdy odpověděl, prázdné je teď, F9 zapíše teď"), now)
        self.save_button = QPushButton(tr("Zapsat odpověď"))
        self.back_button = QPushButton(tr("Zpět"))
        set_kind(self.save_button, "primary")
        set_kind(self.back_button, "secondary")
        self._enter = EnterMovesOn(self)
        for widget in (self.by, self.answer):
            self._enter.watch(widget)
        for line in (self.by, self.answer, self.at):
            line.textEdited.connect(self.typed)
        self.at.installEventFilter(self)
        self.save_button.clicked.connect(self.enter)
        self.back_button.clicked.connect(self.left)
        self._inputs = QWidget()
        self._lay_out()

    def show_notification(
        self, notification: Notification, facts: str, *, may_answer: bool
    ) -> None:
        """Shows how the body was informed and takes its answer while there is none."""
        self.notification = notification
        self.title.setText(notification.body)
        self.facts.setText(facts)
        self._inputs.setVisible(may_answer)
        self.save_button.setVisible(may_answer)
        for line in (self.by, self.answer):
            line.clear()
        self.at.set_moment(None)
        first: QWidget = self.by if may_answer else self.back_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept_words(self) -> dict[str, str]:
        """What stands in the form, letter by letter, for a draft."""
        is_typed = bool(self.by.text().strip() or self.answer.text().strip())
        if self.notification is None or self.isHidden() or not is_typed:
            return {}
        return {
            "answer_id": self.notification.id,
            "answer_by": self.by.text(),
            "answer_text": self.answer.text(),
            "answer_at": self.at.text(),
        }

    def give_back(self, kept: Mapping[str, str]) -> None:
        """Puts kept words back, after `show_notification` of the same one."""
        self.by.setText(kept["answer_by"])
        self.answer.setText(kept["answer_text"])
        self.at.setText(kept["answer_at"])

    def typed_at(self) -> datetime | None:
        """When it was answered; None for now."""
        return self.at.moment()

    def enter(self) -> None:
        """Hands the answer over, or leads to what cannot be read."""
        if _first_wrong((self.by, self.answer), self.at) is None:
            self.entered.emit()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Says at the time what is wrong with it."""
        for problem in problems:
            mark(self.at, Level.ERROR, tr(problem.text), tr(problem.fix))
            self.at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        grid = _grid(self._inputs)
        _put(grid, 0, tr("Kdo odpověděl"), self.by)
        _put(grid, 1, tr("Odpověď"), self.answer)
        _put(grid, 2, tr("Kdy"), self.at).addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        column.addWidget(self._inputs)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back_button, 0, 0)
        buttons.addWidget(self.save_button, 0, 1)
        buttons.setColumnStretch(2, 1)
        column.addLayout(buttons)


def _first_wrong(lines: Iterable[QLineEdit], at: MomentEdit) -> QLineEdit | None:
    """The first field that cannot be stored, with the caret put into it."""
    wrong: QLineEdit | None = next((line for line in lines if too_long(line)), None)
    if wrong is None and not at.is_readable():
        at.tidy()
        wrong = at
    if wrong is not None:
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        wrong.selectAll()
    return wrong


def _line(name: str, field: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    limit_line(line, longest(Notification, field))
    return line


def _clock(name: str, now: Callable[[], datetime]) -> MomentEdit:
    at = MomentEdit()
    at.set_now(now)
    at.set_clock_only(True)
    at.setPlaceholderText(tr("teď"))
    at.setAccessibleName(name)
    at.setFixedWidth(_SMALL)
    return at


def _grid(inside: QWidget) -> QGridLayout:
    grid = QGridLayout(inside)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    return grid


def _put(grid: QGridLayout, row: int, words: str, *fields: QWidget) -> QHBoxLayout:
    label = PlainLabel(words, "field-label")
    label.setBuddy(fields[0])
    line = QHBoxLayout()
    line.setSpacing(8)
    for field in fields:
        line.addWidget(field)
    grid.addWidget(label, row, 0)
    grid.addLayout(line, row, 1)
    return line


def _wrapped(words: str, kind: str) -> PlainLabel:
    label = PlainLabel(words, kind)
    label.setWordWrap(True)
    return label
