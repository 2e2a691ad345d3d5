"""The event played again: a slider over its moments, and what was known at each of them."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.czech import duration_words, moment_words
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.incident import LogEntry
from kkc_desktop.domain.log_words import day_of
from kkc_desktop.domain.notified_words import known_bodies
from kkc_desktop.domain.replay import as_of, moments_of
from kkc_desktop.ui.methane_card import MethaneCard
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.time_line import TimeLine
from kkc_desktop.ui.time_rows import AuthorOf, TimeRow, time_row
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_SIZE = QSize(1040, 640)
_METHANE_WIDTH = 380
_PAGE = 10
_CHANGES = ("změna", "změny", "změn")


class ReplayDialog(QDialog):
    """Shows the event as it was known, or by its times of event; it only looks back.

    Arrows go by one change, Page keys by ten, Home and End to the ends; Esc closes.
    """

    def __init__(
        self,
        file: IncidentFile,
        author_of: AuthorOf,
        late_after: timedelta,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("KKC Desktop")
        title = tr("Průběh události {}").format(file.incident.evidence_number).rstrip()
        self.setAccessibleName(title)
        set_kind(self, "dialog")
        self._file = file
        self._author_of = author_of
        self._late_after = late_after
        self._today = day_of(now())
        self._moments: tuple[datetime, ...] = ()
        self.moment_label = PlainLabel("", "block-title")
        self.state_label = PlainLabel("", "muted")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(_PAGE)
        self.slider.setAccessibleName(tr("Čas události, šipky po jedné změně"))
        self.by_event = QCheckBox(tr("podle času &události, ne zápisu"))
        self.by_event.setAccessibleDescription(
            tr("Ukáže zápisy, které se do té chvíle staly, i\u00a0když byly zapsány později.")
        )
        self.methane = MethaneCard()
        self.methane.setFixedWidth(_METHANE_WIDTH)
        self.log_card = SectionCard("log", tr("Deník k\u00a0této chvíli"))
        self.list = TimeLine()
        self.log_card.body.addWidget(self.list)
        self.close_button = QPushButton(tr("Zavřít  Esc"))
        self.close_button.setAccessibleName(tr("Zavřít, Esc"))
        set_kind(self.close_button, "secondary")
        self._lay_out(title)
        self.slider.valueChanged.connect(self._show_moment)
        self.by_event.toggled.connect(self._show_order)
        self.close_button.clicked.connect(self.reject)
        for key, step in (("Alt+Left", -1), ("Alt+Right", 1)):
            QShortcut(QKeySequence(key), self, lambda step=step: self.step(step))
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self._show_order()
        self.slider.setFocus()

    @property
    def moment(self) -> datetime:
        """The moment shown."""
        return self._moments[self.slider.value()]

    def step(self, changes: int) -> None:
        """Goes so many changes on, or back."""
        self.slider.setValue(self.slider.value() + changes)

    def _show_order(self) -> None:
        """Takes the stops of the chosen order; the moment shown stays as near as it can."""
        shown = self.moment if self._moments else None
        self._moments = moments_of(self._file, by_event=self.by_event.isChecked())
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(self._moments) - 1)
        stops = [n for n, moment in enumerate(self._moments) if shown is None or moment <= shown]
        self.slider.setValue(stops[-1] if stops else 0)
        self.slider.blockSignals(False)
        self._show_moment()

    def _show_moment(self) -> None:
        moment = self.moment
        file = as_of(self._file, moment, by_event=self.by_event.isChecked())
        place = tr("{}. z\u00a0{}").format(
            self.slider.value() + 1, counted(len(self._moments), *_CHANGES)
        )
        minutes = int((moment - file.incident.received_at).total_seconds()) // 60
        since = (
            tr("{} od\u00a0přijetí").format(duration_words(minutes))
            if minutes > 0
            else tr("přijetí")
        )
        self.moment_label.setText(moment_words(moment))
        words = tr("{} · stav: {} · {}").format(since, tr(file.incident.state.label), place)
        self.state_label.setText(words)
        self.slider.setAccessibleDescription(f"{moment_words(moment)}, {words}")
        self.methane.show_file((), file.declarations)
        # The notice of a calamity has no chips of bodies: who knows stands in its log alone.
        is_calamity = file.incident.scope is EventScope.CALAMITY
        known = known_bodies(file.incident, file.log, file.strikes) if is_calamity else {}
        informed = dict(sorted(known.items(), key=lambda pair: pair[1]))
        self.methane.show_file(file.notices, file.declarations, informed)
        self.methane.set_more("")
        self.methane.show_notice(file.latest)
        self.list.show_rows(self._rows(file))
        self.log_card.set_count(len(file.log))

    def _rows(self, file: IncidentFile) -> list[TimeRow]:
        strikes = {strike.entry_id: strike for strike in file.strikes}
        author_of = self._author_of
        rows = []
        for entry in sorted(file.log, key=self._place, reverse=True):
            strike = strikes.get(entry.id)
            rows.append(
                time_row(
                    entry,
                    author_of(entry.recorded_by),
                    self._late_after,
                    today=self._today,
                    strike=strike,
                    striker=author_of(strike.struck_by) if strike else "",
                )
            )
        return rows

    def _place(self, entry: LogEntry) -> tuple[datetime, int]:
        at = entry.occurred_at if self.by_event.isChecked() else entry.recorded_at
        return at, entry.number

    def _lay_out(self, title: str) -> None:
        head, cards, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("replay", "note", 24))
        head.addWidget(PlainLabel(title, "block-title"))
        head.addStretch()
        head.addWidget(self.state_label)
        head.addWidget(self.moment_label)
        cards.setSpacing(12)
        cards.addWidget(self.methane)
        cards.addWidget(self.log_card, 1)
        foot.addWidget(self.by_event)
        foot.addStretch()
        foot.addWidget(
            PlainLabel(tr("šipky po jedné změně, Page Up a\u00a0Down po deseti"), "muted")
        )
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addLayout(cards, 1)
        column.addLayout(foot)
