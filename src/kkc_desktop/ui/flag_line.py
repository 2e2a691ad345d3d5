"""The warning at a person's card: what, why and who, until when, and the act with it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kkc_desktop.domain.czech import HARD, counted, day_words
from kkc_desktop.domain.person_card import PersonFlag
from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.elided_label import ElidedLabel
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_HEIGHT = 38
_DAYS = ("den", "dny", "dnů")
_ACT = "Zrušit nebo prodloužit…"


class FlagLine(QFrame):
    """One warning in force; signal act_wanted(PersonFlag)."""

    act_wanted = Signal(object)

    def __init__(
        self, flag: PersonFlag, author: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_kind(self, "problem-warning")
        self.setMinimumHeight(_HEIGHT)
        kind = PlainLabel(f"Upozornění – {flag.kind.label}", "strong", "warning")
        said = f"{' '.join(flag.reason.split())} · zapsáno {day_words(flag.recorded_at.date())}"
        reason = ElidedLabel(pictured(f"{said}, {author}" if author else said))
        reason.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_tip(reason, pictured(flag.reason))
        self.setAccessibleName(kind.text())
        self.setAccessibleDescription(reason.text())
        self.act_button = QPushButton(_ACT)
        self.act_button.setAccessibleName(f"{_ACT.rstrip('…')} upozornění {flag.kind.label}…")
        set_kind(self.act_button, "quiet")
        self.act_button.clicked.connect(lambda: self.act_wanted.emit(flag))
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 2, 6, 2)
        row.setSpacing(8)
        row.addWidget(IconLabel("flag", "warning"))
        row.addWidget(kind)
        row.addWidget(reason, 1)
        row.addWidget(IconLabel("deadline", "warning", 16))
        row.addWidget(PlainLabel(_until(flag.valid_until, today), "", "warning"))
        row.addWidget(self.act_button)


def _until(day: date, today: date) -> str:
    left = (day - today).days
    rest = "končí dnes" if not left else f"ještě {counted(left, *_DAYS)}"
    return f"platí do{HARD}{day_words(day)}, {rest}"
