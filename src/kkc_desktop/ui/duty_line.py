"""The blue line at the bottom: station, who is on duty, saved state, backup, date and time."""

from datetime import datetime

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kkc_desktop.domain.czech import ZONE, clock_words
from kkc_desktop.domain.station import Officer, Station
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import short_day_words
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel


class DutyLine(QFrame):
    """Says whose desk this is and whether everything is saved; it never moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "duty-line")
        self.setFixedHeight(30)
        self.exercise_label = PlainLabel(tr("CVIČENÍ – nic z toho není skutečné"), "strong")
        self._exercise = [_part("exercise", self.exercise_label), _line()]
        self.station_label = PlainLabel()
        self.officer_label = PlainLabel()
        self.saved_label = PlainLabel(tr("Vše uloženo"))
        self.saved_icon = IconLabel("done", "dutyok", 16)
        self.backup_label = PlainLabel()
        self.backup_icon = IconLabel("backup", "dutymuted", 16)
        self.warning_label = PlainLabel()
        self.clock_label = PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        for part in self._exercise:
            row.addWidget(part)
        row.addWidget(_part("station", self.station_label))
        row.addWidget(_line())
        row.addWidget(_part("on-duty", self.officer_label))
        row.addStretch()
        self._warning = [
            _part("", self.warning_label, IconLabel("warning", "onfill", 16)),
            _line(),
        ]
        self._backup = [_line(), _part("", self.backup_label, self.backup_icon)]
        for part in self._warning:
            row.addWidget(part)
        saved = _part("", self.saved_label, self.saved_icon)
        row.addWidget(saved)
        for part in self._backup:
            row.addWidget(part)
        row.addWidget(_line())
        row.addWidget(_part("clock", self.clock_label))
        set_tone(self.warning_label, "warning")
        self.show_warning("")
        for part in self._backup:
            part.hide()

    def show_station(self, station: Station) -> None:
        """Shows the station, and that it is an exercise."""
        self.station_label.setText(station.short_name)
        for part in self._exercise:
            part.setVisible(station.is_exercise)

    def show_officer(self, officer: Officer | None) -> None:
        """Shows who is on duty."""
        words = (
            tr("Ve službě: {}").format(officer.short_name) if officer else tr("Ve službě: nikdo")
        )
        self.officer_label.setText(words)

    def show_kept(self, at: datetime) -> None:
        """Says when the work was last safely on disk."""
        self._show_saved(tr("Uloženo v\u00a0{}").format(clock_words(at)), "done", "dutyok", "")

    def show_all_saved(self) -> None:
        """Says that nothing waits to be saved."""
        self._show_saved(tr("Vše uloženo"), "done", "dutyok", "")

    def show_unsaved(self, sentence: str) -> None:
        """Says that the last save failed; stays until a save succeeds."""
        self._show_saved(tr("Neuloženo – F8"), "error", "onfill", "error")
        set_tip(self.saved_label, sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def show_backup(self, words: str, sentence: str, *, is_red: bool) -> None:
        """Says how old the last tried backup is; red when somebody has to act."""
        self.backup_label.setText(words)
        self.backup_icon.show_icon(
            "error" if is_red else "backup", "onfill" if is_red else "dutymuted"
        )
        set_tone(self.backup_label, "error" if is_red else "")
        set_tip(self.backup_label, sentence)
        for part in self._backup:
            part.show()

    def show_warning(self, words: str) -> None:
        """Warns of a disk that fills up or a clock that went back; nothing when all is well."""
        self.warning_label.setText(words)
        for part in self._warning:
            part.setVisible(bool(words))

    def show_time(self, now: datetime) -> None:
        """Shows the date and the time of day."""
        local = now.astimezone(ZONE)
        self.clock_label.setText(f"{short_day_words(local.date())}  {clock_words(local)}")

    def _show_saved(self, words: str, icon: str, icon_tone: str, tone: str) -> None:
        self.saved_label.setText(words)
        set_tip(self.saved_label, "")
        self.saved_icon.show_icon(icon, icon_tone)
        set_tone(self.saved_label, tone)


def _part(icon: str, label: PlainLabel, mark: IconLabel | None = None) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(7)
    row.addWidget(mark or IconLabel(icon, "dutymuted", 16))
    row.addWidget(label)
    return part


def _line() -> QFrame:
    line = QFrame()
    set_kind(line, "upright-line")
    line.setFixedSize(1, 14)
    return line
