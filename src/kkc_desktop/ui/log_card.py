"""The situation log: what happened when and who wrote it down; lines are only added and struck."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import cache

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.log_page import LogPage
from kkc_desktop.domain.log_words import day_of
from kkc_desktop.domain.problems import errors_of
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.log_keeping import LogKeeping
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.log_entry_line import LogEntryLine
from kkc_desktop.ui.log_filter import LogFilterBox
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.time_line import TimeLine
from kkc_desktop.ui.time_rows import AuthorOf, TimeRow, time_row
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.section_card import SectionCard


class LogCard(SectionCard):
    """Shows the log of one incident, takes its next line and strikes a wrong one.

    Signals: stored(str) after something was stored, with the sentence of it; typed() at every
    keystroke in the line.
    """

    stored = Signal(str)
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("log", tr("Deník události"), parent)
        self.set_note(tr("jen přidávat"))
        self._log: LogKeeping | None = None
        self._author_of: AuthorOf = _nobody
        self._now: Callable[[], datetime] | None = None
        self._incident_id = IncidentId("")
        self._total = 0
        self._late_after = timedelta()
        self.filter_button = _tool("search", tr("Hledat v\u00a0deníku"), is_checkable=True)
        self.replay_button = _tool("replay", tr("Přehrát průběh události"))
        self.filter = LogFilterBox()
        self.filter.hide()
        self.list = TimeLine()
        self.entry_line = LogEntryLine()
        entry = self.entry_line
        self.at, self.channel, self.counterpart, self.text = (
            entry.at,
            entry.channel,
            entry.counterpart,
            entry.text,
        )
        self.setFocusProxy(self.text)
        for button in (self.filter_button, self.replay_button):
            self.add_tool(button)
        self.body.setContentsMargins(1, 0, 1, 12)
        self.body.setSpacing(8)
        self.body.addWidget(self.filter)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(entry)
        entry.typed.connect(self.typed)
        entry.entered.connect(self._write)
        self.filter_button.toggled.connect(self._show_filter)
        self.replay_button.clicked.connect(self.open_replay)
        self.filter.changed.connect(self.reload)
        self.list.opened.connect(self.open_line)
        self.list.strike_wanted.connect(self.ask_strike)

    def serve(self, log: LogKeeping, author_of: AuthorOf, now: Callable[[], datetime]) -> None:
        """Hands in who keeps the log, who wrote its lines, and the clock."""
        self._log, self._author_of, self._now = log, author_of, now
        self.entry_line.set_clock(now)

    def show_incident(self, incident_id: IncidentId, *, is_stored: bool) -> None:
        """Shows the end of this incident's log as it is now; before the first notice none."""
        if incident_id != self._incident_id:
            self._incident_id = incident_id
            self.filter.clear()
            self.filter_button.setChecked(False)
        self.entry_line.set_open(is_stored)
        self.replay_button.setEnabled(is_stored)
        self.filter_button.setEnabled(is_stored)
        if is_stored:
            self.reload()
        else:
            self._show_page(None)

    def reload(self) -> None:
        """Reads the end of the log again."""
        if self._log is None or not self._incident_id:
            return
        with guarded(self):
            self._show_page(self._log.page(self._incident_id, wanted=self.filter.value()))

    def tab_order(self) -> tuple[QWidget, ...]:
        """The stops of the Tab key: tools of the head, filter, lines, the line being typed."""
        tools = (self.filter_button, self.replay_button, self.filter.words)
        return (*tools, self.list, *self.entry_line.inputs())

    def is_typed(self) -> bool:
        """Whether a line stands here that nobody has entered yet."""
        return self.entry_line.is_typed()

    def enter_line(self) -> None:
        """Stores the typed line, or leads to what cannot be read."""
        self.entry_line.enter()

    def open_line(self, row: TimeRow) -> None:
        """Shows the whole line with its three times."""
        from kkc_desktop.ui.log_line_dialog import LogLineDialog

        dialog = LogLineDialog(row, self._author_of, may_strike=self._may_strike(row), parent=self)
        dialog.strike_wanted.connect(lambda: self.ask_strike(row))
        dialog.correction_wanted.connect(lambda: self.entry_line.begin_correction(row.entry.number))
        dialog.open()

    def open_replay(self) -> None:
        """Shows the event as it was at any of its moments."""
        if self._log is None or self._now is None:
            return
        from kkc_desktop.ui.replay_dialog import ReplayDialog

        with guarded(self):
            file = self._log.replay(self._incident_id)
            named = cache(self._author_of)
            ReplayDialog(file, named, self._late_after, self._now, self).open()

    def ask_strike(self, row: TimeRow) -> None:
        """Asks why the line is wrong and strikes it."""
        if not self._may_strike(row):
            return
        from kkc_desktop.ui.log_line_dialog import strike_words
        from kkc_desktop.ui.reason_dialog import ReasonDialog

        dialog = ReasonDialog(
            strike_words(row), lambda reason, _witness: self._strike(row, reason), self
        )
        dialog.open()

    def _may_strike(self, row: TimeRow) -> bool:
        return self._log is not None and not row.is_struck and self._log.may(Act.STRIKE_ENTRY)

    def _strike(self, row: TimeRow, reason: str) -> None:
        assert self._log is not None, "a line is shown by who keeps the log"
        strike = self._log.strike(row.entry.id, reason)
        page = LogPage(entries=(row.entry,), strikes=(strike,), late_after=self._late_after)
        self.list.lines.replace(self._rows(page)[0])
        self.stored.emit(
            tr("Zápis č.\u00a0{} je škrtnutý, důvod stojí u\u00a0něj.").format(row.entry.number)
        )

    def _write(self) -> None:
        if self._log is None:
            return
        with guarded(self):
            line = self.entry_line.line()
            errors = errors_of(self._log.problems(line))
            if errors:
                self.entry_line.show_problem(errors[0])
                return
            entry = self._log.write(self._incident_id, line)
            self.entry_line.clear()
            self._add(LogPage(entries=(entry,), total=1, late_after=self._late_after))
            self.stored.emit(tr("Zapsáno do deníku."))

    def _add(self, page: LogPage) -> None:
        """Adds the new line; where another came before it, the end is read again."""
        rows = self.list.rows()
        (entry,) = page.entries
        last = rows[-1].entry.number if rows else 0
        if not self.filter.value().is_empty or entry.number != last + 1:
            self.reload()
            return
        self.list.add(self._rows(page)[0])
        self._total += 1
        self.set_count(self._total)

    def _show_page(self, page: LogPage | None) -> None:
        self._total = page.total if page else 0
        if page is not None:
            self._late_after = page.late_after
        self.list.show_rows(self._rows(page), self._older)
        self.set_count(self._total)

    def _older(self, oldest: TimeRow) -> Sequence[TimeRow]:
        assert self._log is not None, "a line is shown by who keeps the log"
        return self._rows(self._log.page(self._incident_id, oldest.entry, self.filter.value()))

    def _rows(self, page: LogPage | None) -> list[TimeRow]:
        if page is None or self._now is None:
            return []
        strikes = {strike.entry_id: strike for strike in page.strikes}
        today, author_of = day_of(self._now()), cache(self._author_of)
        rows = []
        for entry in page.entries:
            strike = strikes.get(entry.id)
            rows.append(
                time_row(
                    entry,
                    author_of(entry.recorded_by),
                    page.late_after,
                    today=today,
                    strike=strike,
                    striker=author_of(strike.struck_by) if strike else "",
                )
            )
        return rows

    def _show_filter(self, is_shown: bool) -> None:
        self.filter.setVisible(is_shown)
        if is_shown:
            self.filter.words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.filter.clear()


def _tool(picture: str, words: str, *, is_checkable: bool = False) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(picture, "accent"))
    button.setCheckable(is_checkable)
    button.setAccessibleName(words)
    set_tip(button, words)
    return button


def _nobody(_officer_id: OfficerId) -> str:
    return ""
