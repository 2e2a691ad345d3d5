"""The seven-letter summary METHANE of a notice, kept in step with what is being typed."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.difference import Piece
from kkc_desktop.domain.incident import Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.methane import (
    LetterChange,
    MethaneLetter,
    changes,
    declared_words,
    in_force,
    known_by,
    versions,
)
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_MISSING = "zatím nezapsáno"
_UNKNOWN = {"", IncidentType.NOT_CHOSEN.label}
_CHANGED = "změna"
_PRINT = " Karta"
_PRINT_TIP = "Karta k\u00a0předání: jedna strana k\u00a0přečtení do telefonu"


class MethaneCard(SectionCard):
    """What would be read to operations; an answer nobody gave yet says so.

    A letter that says otherwise than in the notice before is bold and called a change.
    Signal card_wanted(int) asks for the handover card of the notice of that number.
    """

    card_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("methane", "METHANE", parent)
        self.answer_labels: list[PlainLabel] = []
        self.change_marks: list[QWidget] = []
        self._notices: tuple[Notice, ...] = ()
        self._declarations: tuple[Declaration, ...] = ()
        self._informed: Mapping[str, datetime] = {}
        self._shown: Notice | None = None
        rows = QWidget()
        set_kind(rows, "scrolled")
        grid = QGridLayout(rows)
        grid.setContentsMargins(10, 0, 6, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(2, 1)
        for row, letter in enumerate(MethaneLetter):
            self._add_row(grid, row, letter)
        grid.setRowStretch(len(MethaneLetter), 1)
        self.body.addWidget(_scrolled(rows))
        self.more_button.setIcon(icon("print", "accent"))
        set_tip(self.more_button, tr(_PRINT_TIP))
        self.more_button.clicked.connect(self._want_card)

    def show_file(
        self,
        notices: Sequence[Notice],
        declarations: Sequence[Declaration],
        informed: Mapping[str, datetime] | None = None,
    ) -> None:
        """Takes over the stored notices, oldest first, what others declared, and who knows.

        Without stored notices there is nothing to compare with and no card to print.
        """
        self._notices, self._declarations = tuple(notices), tuple(declarations)
        self._informed = informed or {}
        self.set_more(tr(_PRINT) if notices else "")
        self.more_button.setAccessibleName(tr(_PRINT_TIP))
        if self._shown is not None:
            self.show_notice(self._shown)

    def show_notice(self, notice: Notice) -> None:
        """Shows the seven answers of the notice, its number, and what is new in it."""
        self._shown = notice
        earlier = [each for each in self._notices if each.number < notice.number]
        later = [each for each in self._notices if each.number > notice.number]
        count = len(earlier) + len(later) + 1
        of_all = tr(" z\u00a0{}").format(count) if count > 1 else ""
        self.set_share(tr("hlášení č.\u00a0{}{}").format(notice.number, of_all))
        known = versions((*earlier, notice, *later), self._declarations, self._informed)
        before = known[len(earlier) - 1] if earlier else None
        found = changes(before, known[len(earlier)])
        for label, mark, change in zip(self.answer_labels, self.change_marks, found, strict=True):
            _show_answer(label, mark, change)
        valid = in_force(known_by(notice, self._declarations, is_latest=not later))
        self._shorten_major("; ".join(declared_words(each, tr) for each in valid))

    def _shorten_major(self, words: str) -> None:
        """Says only what is declared, so that the other letters stay in sight; the tip says all."""
        label = self.answer_labels[0]
        if words:
            set_tip(label, label.text())
            label.setText(words)

    def _want_card(self) -> None:
        if self._shown is not None:
            stored = {each.number for each in self._notices}
            number = self._shown.number
            self.card_wanted.emit(number if number in stored else max(stored))

    def _add_row(self, grid: QGridLayout, row: int, letter: MethaneLetter) -> None:
        top = Qt.AlignmentFlag.AlignTop
        answer = PlainLabel("", "summary")
        answer.setWordWrap(True)
        self.answer_labels.append(answer)
        mark = _change_mark()
        self.change_marks.append(mark)
        question = QVBoxLayout()
        question.setSpacing(0)
        question.addWidget(PlainLabel(tr(letter.label), "second-line"))
        question.addWidget(mark)
        question.addStretch()
        grid.addWidget(PlainLabel(letter.letter, "event-step", tone="accent"), row, 0, top)
        grid.addLayout(question, row, 1)
        grid.addWidget(answer, row, 2, top)


def _show_answer(label: PlainLabel, mark: QWidget, change: LetterChange) -> None:
    answer, earlier = _whole(change.new), _whole(change.old)
    is_missing = answer in _UNKNOWN
    words = tr(_MISSING) if is_missing else answer
    label.setText(words)
    said = f"{tr(change.letter.label)}: {words}"
    label.setAccessibleName(f"{said} – {tr(_CHANGED)}" if change.is_changed else said)
    set_kind(label, "summary-changed" if change.is_changed else "summary")
    set_tone(label, "warning" if is_missing else "")
    set_tip(label, tr("dříve: {}").format(earlier or tr(_MISSING)) if change.is_changed else "")
    mark.setVisible(change.is_changed)


def _whole(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def _change_mark() -> QWidget:
    mark = QWidget()
    row = QHBoxLayout(mark)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(IconLabel("change", "accenttext", 14))
    row.addWidget(PlainLabel(tr(_CHANGED), "second-line"))
    row.addStretch()
    mark.hide()
    return mark


def _scrolled(rows: QWidget) -> QScrollArea:
    """A long answer scrolls inside the card instead of moving the log below it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(rows)
    area.viewport().setAutoFillBackground(False)
    return area
