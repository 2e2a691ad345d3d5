"""The seven-letter summary METHANE of a notice, kept in step with what is being typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from kkc_desktop.domain.incident import Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.methane import methane_of
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_ROWS = (
    ("M", "Závažná událost"),
    ("E", "Místo"),
    ("T", "Druh"),
    ("H", "Nebezpečí"),
    ("A", "Příjezd"),
    ("N", "Postižení"),
    ("E", "Složky"),
)
_MISSING = "zatím nezapsáno"
_UNKNOWN = {"", IncidentType.NOT_CHOSEN.label}


class MethaneCard(SectionCard):
    """What would be read to operations; an answer nobody gave yet says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("methane", "Souhrn METHANE", parent)
        self.answer_labels: list[PlainLabel] = []
        rows = QWidget()
        set_kind(rows, "scrolled")
        grid = QGridLayout(rows)
        grid.setContentsMargins(10, 0, 6, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(2, 1)
        for row, (letter, question) in enumerate(_ROWS):
            self._add_row(grid, row, letter, question)
        grid.setRowStretch(len(_ROWS), 1)
        self.body.addWidget(_scrolled(rows))

    def show_notice(self, notice: Notice) -> None:
        """Shows the seven answers of the notice and its number."""
        self.set_share(f"hlášení č.\u00a0{notice.number}")
        for label, (_, question), answer in zip(
            self.answer_labels, _ROWS, methane_of(notice), strict=True
        ):
            is_missing = answer in _UNKNOWN
            words = _MISSING if is_missing else answer
            label.setText(words)
            label.setAccessibleName(f"{question}: {words}")
            set_tone(label, "warning" if is_missing else "")

    def _add_row(self, grid: QGridLayout, row: int, letter: str, question: str) -> None:
        top = Qt.AlignmentFlag.AlignTop
        answer = PlainLabel("", "summary")
        answer.setWordWrap(True)
        self.answer_labels.append(answer)
        grid.addWidget(PlainLabel(letter, "event-step", tone="accent"), row, 0, top)
        grid.addWidget(PlainLabel(question, "second-line"), row, 1, top)
        grid.addWidget(answer, row, 2, top)


def _scrolled(rows: QWidget) -> QScrollArea:
    """A long answer scrolls inside the card instead of moving the log below it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(rows)
    area.viewport().setAutoFillBackground(False)
    return area
