"""The common time line of a calamity, and the place where its next line is typed."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kkc_desktop.domain.calamity_picture import CalamityPicture, MarkerState
from kkc_desktop.domain.incident import LogEntry, LogStrike
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.domain.log_words import day_of
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.services.log_keeping import LogKeeping
from kkc_desktop.ui.enter_moves_on import is_plain_enter
from kkc_desktop.ui.line_limit import limit_line, too_long
from kkc_desktop.ui.log_entry_line import moment_line
from kkc_desktop.ui.member_rows import marker_of, member_title
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.time_line import TimeLine
from kkc_desktop.ui.time_rows import AuthorOf, TimeRow, time_row
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.section_card import SectionCard

_WHOLE = "celá kalamita"


class CommonLineCard(SectionCard):
    """All logs as one, the newest event on top; Enter in the line writes it.

    Signals: entered(str, LogLine) with the id of the incident; opened(TimeRow) a line to be read
    whole; strike_wanted(TimeRow); typed() something changed in the line.
    """

    entered = Signal(str, object)
    opened = Signal(object)
    strike_wanted = Signal(object)
    typed = Signal()

    def __init__(self, log: LogKeeping, author_of: AuthorOf, parent: QWidget | None = None) -> None:
        super().__init__("log", tr("Společná časová osa"), parent)
        self._log = log
        self._author_of = author_of
        self._now: Callable[[], datetime] | None = None
        self._picture: CalamityPicture | None = None
        self._targets: set[str] = set()
        self.set_note(tr("jen přidávat"))
        self.list = TimeLine(newest_on_top=True, has_markers=True)
        self.list.setAccessibleName(tr("Společná časová osa"))
        self.text = QLineEdit()
        self.text.setAccessibleName(tr("Zápis do časové osy"))
        self.text.setPlaceholderText(tr("Zápis do časové osy, Enter uloží"))
        limit_line(self.text, longest(LogEntry, "text"))
        self.at = moment_line(tr("teď"), tr("Zápis do časové osy: čas události, F9 zapíše teď"))
        self.target = CodeListCombo()
        self.target.setAccessibleName(tr("Kam zápis patří: celá kalamita, nebo událost"))
        for line in (self.at, self.text):
            line.installEventFilter(self)
            line.textEdited.connect(self.typed)
        self.list.opened.connect(self.opened)
        self.list.strike_wanted.connect(self.strike_wanted)
        self.body.setContentsMargins(6, 0, 6, 12)
        self.body.setSpacing(8)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(self._entry_row())

    def set_clock(self, now: Callable[[], datetime]) -> None:
        """Hands in the clock, by which lines of another day name their day."""
        self._now = now
        self.at.set_now(now)

    def show_picture(self, picture: CalamityPicture) -> None:
        """Shows the newest lines; older ones are read when they are scrolled to."""
        is_same = self._picture is not None and self._picture.incident.id == picture.incident.id
        before, at = self._picture, self.list.verticalScrollBar().value()
        self._picture = picture
        if before is None or before.lines != picture.lines or before.members != picture.members:
            lines = [(line.entry, line.strike) for line in picture.lines]
            self.list.show_rows(self._rows(lines), self._older)
            if is_same:
                self.list.verticalScrollBar().setValue(at)
        self.set_count(picture.line_count)
        pairs = [(picture.incident.id, tr(_WHOLE))]
        pairs += [
            (member.incident.id, f"{member.marker} {member_title(member)}")
            for member in picture.members
            if member.marker_state is not MarkerState.CLOSED
        ]
        chosen = self.target.value()
        self._targets = {incident_id for incident_id, _ in pairs}
        self.target.set_value(picture.incident.id)
        self.target.set_choices(pairs)
        self.target.set_value(chosen if chosen in self._targets else picture.incident.id)

    def set_open(self, is_open: bool) -> None:
        """Lets lines be written; who may not is not offered it."""
        self.text.setEnabled(is_open)
        self.at.setEnabled(is_open)
        self.target.setEnabled(is_open)

    def focus_entry(self) -> None:
        """Puts the caret into the line."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear_entry(self) -> None:
        """Empties the line for the next one; the target stays."""
        self.text.clear()
        self.at.set_moment(None)

    def kept_words(self) -> dict[str, str]:
        """What stands in the line, letter by letter, for a draft."""
        target = str(self.target.value())
        return {"text": self.text.text(), "at": self.at.text(), "target": target}

    def give_back(self, kept: Mapping[str, str]) -> None:
        """Puts a kept line back; an incident that left meanwhile is not chosen again."""
        self.text.setText(kept.get("text", ""))
        self.at.setText(kept.get("at", ""))
        if kept.get("target") in self._targets:
            self.target.set_value(kept["target"])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the line ends it; Ctrl+Enter is left to the page."""
        if watched in (self.text, self.at) and is_plain_enter(event):
            self.enter_line()
            return True
        return super().eventFilter(watched, event)

    def enter_line(self) -> None:
        """Hands the typed line over; an empty, too long or unreadable one stays."""
        text = clean_text(self.text.text()).strip()
        if not text or too_long(self.text):
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.at.problem():
            self.at.setFocus(Qt.FocusReason.OtherFocusReason)
            self.at.selectAll()
        else:
            line = LogLine(text=text, occurred_at=self.at.moment())
            self.entered.emit(str(self.target.value()), line)

    def _older(self, oldest: TimeRow) -> Sequence[TimeRow]:
        assert self._picture is not None, "rows are shown with a picture"
        page = self._log.time_line(self._picture.ids, oldest.entry)
        struck = {strike.entry_id: strike for strike in page.strikes}
        return self._rows([(entry, struck.get(entry.id)) for entry in page.entries])

    def _rows(self, lines: Sequence[tuple[LogEntry, LogStrike | None]]) -> list[TimeRow]:
        picture = self._picture
        assert picture is not None, "rows are shown with a picture"
        today = day_of(self._now() if self._now else picture.read_at)
        markers = {picture.incident.id: marker_of(0, MarkerState.OPEN)} | {
            member.incident.id: marker_of(member.marker, member.marker_state)
            for member in picture.members
        }
        return [
            time_row(
                entry,
                self._author_of(entry.recorded_by),
                picture.late_after,
                today=today,
                strike=strike,
                striker=self._author_of(strike.struck_by) if strike else "",
                marker=markers.get(entry.incident_id),
            )
            for entry, strike in lines
        ]

    def _entry_row(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(9, 0, 9, 0)
        row.setSpacing(8)
        row.addWidget(self.at)
        row.addWidget(self.target, 1)
        last = QHBoxLayout()
        last.setContentsMargins(9, 0, 9, 0)
        last.addWidget(self.text)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(row)
        column.addLayout(last)
        return column
