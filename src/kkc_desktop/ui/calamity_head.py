"""The title row of a calamity: its name, how long it lasts, the flood degree before and now."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kkc_desktop.domain.calamity_picture import CalamityPicture, FloodStanding
from kkc_desktop.domain.czech import HARD, ZONE, clock_words
from kkc_desktop.domain.event_lists import FloodDegree
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.spa_chip import SpaChip
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.elided_label import ElidedLabel
from kkc_desktop.ui.widgets.plain_label import IconLabel


class CalamityHead(QWidget):
    """Shows what was declared, by whom and since when; the desk declares nothing itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name_label = ElidedLabel("", "page-title")
        self.since_label = ElidedLabel("", "muted")
        self.before_chip = SpaChip(has_word=True)
        self.arrow = IconLabel("next", "muted", 16)
        self.now_chip = SpaChip(has_word=True)
        self.declared_label = ElidedLabel("", "muted")
        # Long words give way, they never widen the page.
        for label in (self.name_label, self.since_label, self.declared_label):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("calamity", "accenttext", 24))
        row.addWidget(self.name_label)
        row.addSpacing(6)
        row.addWidget(self.since_label)
        row.addStretch(1)
        row.addWidget(self.before_chip)
        row.addWidget(self.arrow)
        row.addWidget(self.now_chip)
        row.addWidget(self.declared_label)

    def show_picture(self, picture: CalamityPicture, now: datetime) -> None:
        """Shows the calamity as of now."""
        self.name_label.setText(picture.incident.name)
        set_tip(self.name_label, picture.incident.name)
        count = counted(len(picture.members), "událost", "události", "událostí")
        lasts = lasting_words(picture.incident.received_at, now)
        lasts = tr("kalamita ukončena") if picture.is_over else tr("kalamita trvá {}").format(lasts)
        self.since_label.setText(f"{lasts} · {count}")
        set_tip(self.since_label, f"{lasts} · {count}")
        flood = picture.flood
        before = flood.before if flood else FloodDegree.NONE
        self.before_chip.show_degree(before)
        has_now = flood is not None and not flood.now.is_revoked
        self.now_chip.show_degree(flood.now.flood_degree if flood and has_now else FloodDegree.NONE)
        self.arrow.setVisible(before is not FloodDegree.NONE and has_now)
        self.declared_label.setText(declared_words(flood, now))
        set_tip(self.declared_label, _whole_words(flood))


def lasting_words(since: datetime, now: datetime) -> str:
    """How long it lasts: 8 min, 22 h 8 min, 3 dny 4 h."""
    minutes = max(0, int((now - since).total_seconds() // 60))
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    if days >= 2:
        return f"{counted(days, 'den', 'dny', 'dnů')} {hours}{HARD}h"
    hours += days * 24
    return f"{hours}{HARD}h {minutes}{HARD}min" if hours else f"{minutes}{HARD}min"


def declared_words(flood: FloodStanding | None, now: datetime) -> str:
    """od 16:20, povodňový orgán města; since another day with its date."""
    if flood is None:
        return ""
    at, by = flood.now.declared_at.astimezone(ZONE), flood.now.declared_by
    is_today = at.date() == now.astimezone(ZONE).date()
    when = clock_words(at) if is_today else f"{at.day}.{HARD}{at.month}. {clock_words(at)}"
    word = tr("odvoláno" if flood.now.is_revoked else "od")
    return f"{word} {when}, {by}" if by else f"{word} {when}"


def _whole_words(flood: FloodStanding | None) -> str:
    if flood is None:
        return ""
    territory = flood.now.territory or tr("bez území")
    return f"{tr(flood.now.flood_degree.label)}, {territory}. {flood.now.note}".strip()
