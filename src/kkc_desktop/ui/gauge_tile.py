"""The tiles over the board: water gauges with their trend, people at the centre."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kkc_desktop.domain.calamity_picture import PeopleCount
from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.event_lists import FloodDegree, Trend
from kkc_desktop.domain.gauge import GaugeStanding, change_words
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted, plural
from kkc_desktop.ui.spa_chip import SpaChip
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.elided_label import ElidedLabel
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.trend_line import TrendLine

_AN_HOUR = " za hodinu"
_REACHED = "Hladina dosáhla {} podle limitů profilu. Vyhlašuje jej povodňový orgán, ne stanice."


class FigureTile(QPushButton):
    """A button with a name, a number in large type and a line of words below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "tile")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.name_label = ElidedLabel("", "strong")
        self.value_label = PlainLabel("", "figure")
        self.unit_label = PlainLabel("", "muted")
        self.beside_label = ElidedLabel("", "second-line")
        self.line_label = ElidedLabel("", "second-line")
        for label in (self.name_label, self.line_label, self.beside_label):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.addWidget(self.name_label, 1)
        self.middle = QHBoxLayout()
        self.middle.setSpacing(6)
        self.middle.addWidget(self.value_label)
        self.middle.addWidget(self.unit_label)
        self.middle.addSpacing(4)
        self.middle.addWidget(self.beside_label, 1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(self.middle)
        self.line_row = QHBoxLayout()
        self.line_row.setSpacing(6)
        self.line_row.addWidget(self.line_label, 1)
        left.addLayout(self.line_row)
        self.below = QHBoxLayout()
        self.below.setSpacing(8)
        self.below.addLayout(left, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 5, 11, 6)
        column.setSpacing(0)
        column.addLayout(self.top, 1)
        column.addLayout(self.below)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def tell(self, *parts: str) -> None:
        """What the tile says to a screen reader."""
        self.setAccessibleName(", ".join(part for part in parts if part))


class GaugeTile(FigureTile):
    """A gauge; the degree on it is what its level reaches, not what somebody declared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing: GaugeStanding | None = None
        self.chip = SpaChip()
        self.trend = TrendLine()
        self._old_icon = IconLabel("clock", "warning", 16)
        self.top.addWidget(self._old_icon)
        self.top.addWidget(self.chip)
        self.below.addWidget(self.trend, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.unit_label.setText("cm")

    def show_standing(self, standing: GaugeStanding, now: datetime) -> None:
        """Shows the gauge as of now."""
        self.standing = standing
        latest, is_old = standing.latest, standing.is_old(now)
        self.name_label.setText(standing.gauge.name)
        self.chip.show_degree(standing.degree)
        self._old_icon.setVisible(is_old)
        self.unit_label.setVisible(latest is not None)
        self.trend.setVisible(len(standing.readings) > 1)
        if latest is None:
            words, line = tr("zatím bez odečtu"), tr("Enter zapíše odečet")
            self.value_label.setText("–")
            self.trend.show_levels((), None)
        else:
            words, line = tr(change_words(standing.change_per_hour)), reading_line(standing, now)
            self.value_label.setText(str(latest.level))
            samples = [(each.read_at.timestamp(), each.level) for each in standing.readings]
            self.trend.show_levels(samples, standing.third_degree_level)
        self.beside_label.setText(words.replace(tr(_AN_HOUR), "/h"))
        self.line_label.setText(line)
        is_grave = standing.degree is FloodDegree.THIRD and standing.trend is Trend.RISING
        set_tone(self.value_label, "muted" if is_old or latest is None else "")
        set_kind(self.beside_label, "problem-title" if is_grave else "second-line")
        set_tone(self.beside_label, "error" if is_grave else "")
        degree = tr(standing.degree.short_label)
        set_tip(self, tr(_REACHED).format(degree) if degree else line)
        level = f"{latest.level} cm" if latest else ""
        reaches = tr("dosáhl {}").format(degree) if degree else ""
        self.tell(standing.gauge.name, level, words, reaches, line)


class PeopleTile(FigureTile):
    """How many people are at the centre; opens their register."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name_label.setText(tr("Lidé ve středisku"))
        self._wrong_icon = IconLabel("error", "error", 16)
        self.top.addWidget(self._wrong_icon)
        self.top.addWidget(IconLabel("persons", "muted", 18))
        self.unit_label.hide()

    def show_people(self, people: PeopleCount) -> None:
        """Shows how many there are, children and seniors among them, and the last head count."""
        beside = " · ".join(
            words
            for count, words in (
                (people.children, counted(people.children, "dítě", "děti", "dětí")),
                (people.seniors, counted(people.seniors, "senior", "senioři", "seniorů")),
            )
            if count
        )
        line = " · ".join(part for part in (count_words(people), sought_words(people)) if part)
        self.value_label.setText(str(people.present))
        self.beside_label.setText(beside)
        self.line_label.setText(line or tr("zatím nikdo zapsán"))
        last = people.last_count
        is_wrong = last is not None and last.counted != last.expected
        self._wrong_icon.setVisible(is_wrong)
        set_tone(self.line_label, "error" if is_wrong else "")
        set_tip(self, line)
        self.tell(self.name_label.text(), str(people.present), beside, line)


def reading_line(standing: GaugeStanding, now: datetime) -> str:
    """odečet 16:40, hlídka; an old one says so first."""
    latest = standing.latest
    if latest is None:
        return ""
    read = tr("odečet starý" if standing.is_old(now) else "odečet")
    source = f", {latest.source}" if latest.source else ""
    return f"{read} {clock_words(latest.read_at)}{source}"


def count_words(people: PeopleCount) -> str:
    """sečteno 16:30, souhlasí, or both numbers; nothing before the first head count."""
    last = people.last_count
    if last is None:
        return ""
    if last.counted != last.expected:
        return tr("sečteno {}, v\u00a0evidenci {}").format(last.counted, last.expected)
    return tr("sečteno {}, souhlasí").format(clock_words(last.counted_at))


def sought_words(people: PeopleCount) -> str:
    """hledají se 3 lidé; nothing when nobody is sought."""
    if not people.sought:
        return ""
    verb = plural(people.sought, "hledá se", "hledají se", "hledá se")
    return f"{verb} {counted(people.sought, 'člověk', 'lidé', 'lidí')}"
