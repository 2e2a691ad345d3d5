"""The warning at a person's card: what, why and who, until when, and the act with it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.person_card import PersonFlag
from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
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
        kind = PlainLabel(tr("Upozornění – {}").format(tr(flag.kind.label)), "strong", "warning")
        said = tr("{} · zapsáno {}").format(
            " ".join(flag.reason.split()), day_words(flag.recorded_at.date())
        )
        reason = ElidedLabel(pictured(f"{said}, {author}" if author else said))
        reason.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_tip(reason, pictured(flag.reason))
        self.setAccessibleName(kind.text())
        self.setAccessibleDescription(reason.text())
        self.act_button = QPushButton(tr(_ACT))
        self.act_button.setAccessibleName(
            tr("{} upozornění {}…").format(tr(_ACT).rstrip("…"), tr(flag.kind.label))
        )
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
    rest = tr("končí dnes") if not left else tr("ještě {}").format(counted(left, *_DAYS))
    return tr("platí do\u00a0{}, {}").format(day_words(day), rest)
