"""A card that may be of the same person: reasons, two columns, and what would become of both."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.card_merge import MergeSide, differing, merged_card, usual_sides
from kkc_desktop.domain.card_words import (
    CARD_LABELS,
    SEVERAL,
    full_words,
    number_words,
    shown_words,
)
from kkc_desktop.domain.czech import grouped
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.person_file import Alike, PersonFile
from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.breakable import breakable
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.elided_button import ElidedButton
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_MARGIN = 8
_ALWAYS = ("surname", "given_names", "born_on")
_CHOICE_LENGTH = 60
_NOTHING = "–"


class AlikeCard(SectionCard):
    """Advises; a human decides.

    Signals: merge_wanted(Alike, Sides), apart_wanted(Alike), opened(Alike).
    """

    merge_wanted = Signal(object, object)
    apart_wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("persons", tr("Možná tatáž osoba"), parent)
        self._file: PersonFile | None = None
        self._place = 0
        self.sides: dict[str, MergeSide] = {}
        self.choices: dict[tuple[str, MergeSide], QPushButton] = {}
        self.more_button.clicked.connect(self._open)
        self.next_button = _button(tr(" Další možná"), "quiet", "next", "accenttext")
        self.apart_button = _button(tr(" Není to ona"), "secondary", "not-same", "muted")
        self.merge_button = _button(tr(" Sloučit…"), "secondary", "merge", "muted")
        self.next_button.clicked.connect(self._turn)
        self.apart_button.clicked.connect(lambda: self.apart_wanted.emit(self.shown()))
        self.merge_button.clicked.connect(
            lambda: self.merge_wanted.emit(self.shown(), dict(self.sides))
        )
        self._table = QWidget()
        self.result_label = PlainLabel("", "medium")
        self.counts_label = PlainLabel("", "second-line")
        self._lay_out()

    def show_file(self, file: PersonFile, *, may_merge: bool) -> None:
        """Shows the likeliest card; without any the card is not there."""
        self._file, self._place = file, 0
        self.setVisible(bool(file.alike))
        self.merge_button.setVisible(may_merge)
        self._show()

    def shown(self) -> Alike | None:
        """The card that is compared."""
        return self._file.alike[self._place] if self._file and self._file.alike else None

    def choose(self, name: str, side: MergeSide) -> None:
        """Takes the field from this card alone; where both may stay, adds it or takes it away."""
        before = self.sides[name]
        if name in SEVERAL and side is not before:
            is_added = before is not MergeSide.BOTH
            other = MergeSide.OTHER if side is MergeSide.KEPT else MergeSide.KEPT
            self.sides[name] = MergeSide.BOTH if is_added else other
        elif name not in SEVERAL:
            self.sides[name] = side
        self._follow()

    def _turn(self) -> None:
        assert self._file is not None, "the button is there only with a file"
        self._place = (self._place + 1) % len(self._file.alike)
        self._show()
        self.next_button.setFocus()

    def _open(self) -> None:
        self.opened.emit(self.shown())

    def _show(self) -> None:
        alike = self.shown()
        if self._file is None or alike is None:
            return
        count = len(self._file.alike)
        self.set_more(tr("Otevřít {}").format(number_words(alike.card.number)))
        self.set_share(tr("{} z\u00a0{}").format(self._place + 1, count) if count > 1 else "")
        self.next_button.setVisible(count > 1)
        self.sides = usual_sides(self._file.card, alike.card)
        self.choices = {}
        old, self._table = self._table, self._comparison(self._file.card, alike)
        self._parts.replaceWidget(old, self._table)
        old.hide()
        old.deleteLater()
        self._follow()

    def _follow(self) -> None:
        """Shows what is chosen and what the card would say then."""
        alike = self.shown()
        assert self._file is not None, "only a shown card is followed"
        assert alike is not None, "only a shown card is followed"
        for (name, side), choice in self.choices.items():
            is_taken = self.sides[name] in (side, MergeSide.BOTH)
            choice.setChecked(is_taken)
            choice.setIcon(icon("finish", "accenttext") if is_taken else QIcon())
        merged = merged_card(self._file.card, alike.card, self.sides)
        self.result_label.setText(breakable(full_words(merged)))
        count = grouped(self._file.record_count + alike.record_count)
        self.counts_label.setText(
            tr("Záznamů celkem: {}. Nic se nemaže, vrátit lze kdykoli.").format(count)
        )

    def _comparison(self, card: PersonCard, alike: Alike) -> QWidget:
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        badges = QVBoxLayout()
        badges.setSpacing(4)
        for reason in alike.reasons:
            badges.addWidget(Badge(tr(reason.label)), alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(badges)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        for place in (1, 2):
            grid.setColumnStretch(place, 1)
        heads = (tr("tato karta"), tr("karta {}").format(number_words(alike.card.number)))
        for place, words in enumerate(heads, 1):
            grid.addWidget(PlainLabel(words, "second-line"), 0, place)
        different = differing(card, alike.card)
        said = [name for name in different if shown_words(alike.card, name)]
        names = [name for name in CARD_LABELS if name in said or name in _ALWAYS]
        labels = [PlainLabel(tr(CARD_LABELS[name]), "second-line") for name in names]
        for row, name in enumerate(names, 1):
            labels[row - 1].setWordWrap(True)
            labels[row - 1].setMaximumWidth(_longest_word(labels))
            grid.addWidget(labels[row - 1], row, 0)
            for column_at, side in ((1, MergeSide.KEPT), (2, MergeSide.OTHER)):
                whose = card if side is MergeSide.KEPT else alike.card
                value = self._value(name, side, whose, is_choice=name in different)
                grid.addWidget(value, row, column_at)
        column.addLayout(grid)
        return table

    def _value(self, name: str, side: MergeSide, card: PersonCard, *, is_choice: bool) -> QWidget:
        words = shown_words(card, name)
        if not is_choice or not words:
            label = PlainLabel(breakable(words) or _NOTHING, "" if words else "muted")
            label.setWordWrap(True)
            label.setContentsMargins(8, 0, 0, 0)
            return label
        shown = words if len(words) <= _CHOICE_LENGTH else f"{words[: _CHOICE_LENGTH - 1]}…"
        choice = ElidedButton(pictured(shown))
        choice.setCheckable(True)
        set_kind(choice, "value")
        set_tip(choice, pictured(words))
        whose = tr("tato karta") if side is MergeSide.KEPT else tr("druhá karta")
        choice.setAccessibleName(f"{tr(CARD_LABELS[name])}, {whose}: {pictured(words)}")
        choice.clicked.connect(partial(self._take, name, side))
        self.choices[name, side] = choice
        return choice

    def _take(self, name: str, side: MergeSide, _checked: bool = False) -> None:
        self.choose(name, side)

    def _lay_out(self) -> None:
        box = QFrame()
        set_kind(box, "alt")
        result = QVBoxLayout(box)
        result.setContentsMargins(12, 8, 12, 8)
        result.setSpacing(2)
        result.addWidget(PlainLabel(tr("Po sloučení"), "second-line"))
        for label in (self.result_label, self.counts_label):
            label.setWordWrap(True)
            result.addWidget(label)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.apart_button)
        acts.addStretch()
        acts.addWidget(self.merge_button)
        holder = QWidget()
        self._parts = column = QVBoxLayout(holder)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, 6)
        column.setSpacing(8)
        column.addWidget(self._table)
        column.addWidget(box)
        column.addLayout(acts)
        column.addWidget(self.next_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(holder)


def _longest_word(labels: Sequence[PlainLabel]) -> int:
    """How wide a column of wrapped labels has to be."""
    words = [(label, word) for label in labels for word in label.text().split()]
    return max(label.fontMetrics().horizontalAdvance(word) for label, word in words) + 2


def _button(words: str, kind: str, picture: str, tone: str) -> QPushButton:
    button = QPushButton(words)
    button.setIcon(icon(picture, tone))
    button.setAccessibleName(words.strip())
    set_kind(button, kind)
    return button
