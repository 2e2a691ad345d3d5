"""The count card: how many are here, the last head count and whether it agrees."""

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.gathering import HeadCount
from kkc_desktop.domain.gathering_register import GatheringRegister
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import plural
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_SMALL = ("children", "old", "medicine", "animals")


class CountCard(QFrame):
    """Shows the figures of a register; `count_button` counts again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setAccessibleName(tr("Počty lidí ve středisku"))
        self.number = PlainLabel("0", "people-count")
        self.words = PlainLabel("", "strong")
        self.second = PlainLabel("", "second-line")
        self._small = {name: (PlainLabel("0", "block-title"), PlainLabel("")) for name in _SMALL}
        self._state_icon = IconLabel("note", "muted", 16)
        self.state = PlainLabel("", "second-line")
        self.state.setWordWrap(True)
        self.count_button = QPushButton(tr("F7 sečíst"))
        self.count_button.setAccessibleName(tr("Sečíst lidi, F7"))
        set_kind(self.count_button, "filter")
        self._lay_out()

    def show_register(self, register: GatheringRegister) -> None:
        """Shows the counts as they are now."""
        figures = register.figures()
        self.number.setText(str(figures.here))
        here = plural(figures.here, "člověk je teď tady", "lidé jsou teď tady", "lidí je teď tady")
        self.words.setText(here)
        self.second.setText(tr("{} přijato · {} odjelo").format(figures.taken_in, figures.left))
        told = {
            "children": (figures.children, (tr("dítě"), tr("děti"), tr("dětí"))),
            "old": (figures.old, (tr("nad 65 let"),) * 3),
            "medicine": (figures.medicine, (tr("léky"),) * 3),
            "animals": (figures.animals, (tr("zvíře"), tr("zvířata"), tr("zvířat"))),
        }
        for name, (number, (one, few, many)) in told.items():
            value, words = self._small[name]
            value.setText(str(number))
            words.setText(plural(number, one, few, many))
        self._show_last(register.last_count)

    def _show_last(self, last: HeadCount | None) -> None:
        icon, tone, words = count_state(last)
        self._state_icon.show_icon(icon, tone or "muted")
        self.state.setText(words)
        set_tone(self.state, tone)

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(1)
        beside.addStretch()
        beside.addWidget(self.words)
        beside.addWidget(self.second)
        beside.addStretch()
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.number)
        top.addLayout(beside, 1)
        line = QFrame()
        set_kind(line, "line")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        for place, (value, words) in enumerate(self._small.values()):
            set_kind(words, "second-line")
            grid.addWidget(value, 0, place)
            grid.addWidget(words, 1, place)
            grid.setColumnStretch(place, 1)
        last = QHBoxLayout()
        last.setSpacing(6)
        last.addWidget(self._state_icon)
        last.addWidget(self.state, 1)
        last.addWidget(self.count_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 14, 10)
        column.setSpacing(7)
        column.addLayout(top)
        column.addWidget(line)
        column.addLayout(grid)
        column.addLayout(last)


def count_state(last: HeadCount | None) -> tuple[str, str, str]:
    """Icon, tone and words of the last head count."""
    if last is None:
        return "note", "", tr("zatím nesečteno")
    at = clock_words(last.counted_at)
    if last.counted == last.expected:
        words = tr("sečteno {}, souhlasí ({})").format(at, last.counted)
        return "done", "success", words
    words = tr("sečteno {}, v\u00a0evidenci {} ({})").format(last.counted, last.expected, at)
    return "error", "error", words
