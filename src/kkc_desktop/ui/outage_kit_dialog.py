"""Which blank forms to make, and how many of each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.outage import MOST_FORMS, KitLine, OutageKit
from kkc_desktop.domain.template import Template
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.outage_columns import FORM_WORDS
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_WIDTH, _LIST_HEIGHT, _COUNT_WIDTH = 560, 330, 76
_EXPLANATION = (
    "Každý tiskopis dostane hned číslo z\u00a0rejstříku stanice. Zruší-li se pak tisk, zůstane sada"
    " v\u00a0seznamu: lze ji vytisknout později, nebo čísla zneplatnit."
)


class OutageKitDialog(QDialog):
    """Kinds with their counts, filled with the usual kit; Ctrl+Enter reserves, Esc goes back.

    `perform` takes the lines and the note and calls the service; what it refuses is said and
    leaves the counts as typed.
    """

    def __init__(
        self,
        kinds: Sequence[tuple[Template, int]],
        perform: Callable[[Sequence[KitLine], str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._perform = perform
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(tr("Nová sada tiskopisů pro výpadek"))
        self.setAccessibleDescription(tr(_EXPLANATION))
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        self.counts = {template.code: _count_box(template, count) for template, count in kinds}
        self.note = QLineEdit()
        self.note.setAccessibleName(tr("Poznámka k\u00a0sadě"))
        limit_line(self.note, longest(OutageKit, "note"))
        self.total_label = PlainLabel("", "medium")
        self.make_button = _button(tr("&Vyhradit čísla a\u00a0tisknout  Ctrl+Enter"), "primary")
        self.back_button = _button(tr("Zpět  Esc"), "secondary")
        self._lay_out(kinds)
        for box in self.counts.values():
            box.valueChanged.connect(self._show_total)
        self.make_button.clicked.connect(self.perform)
        self.back_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.perform)
        self._show_total()

    def perform(self) -> None:
        """Reserves the numbers; what is missing is said below and keeps the dialog open."""
        lines = [KitLine(template_code=code, count=box.value()) for code, box in self._filled()]
        try:
            self._perform(lines, clean_text(self.note.text()))
        except NotComplete as refusal:
            problem = refusal.problems[0]
            self.total_label.setText(f"{tr(problem.text)} {tr(problem.fix)}")
            set_tone(self.total_label, "error")
        except KkcError as error:
            show_error(self, error)
        else:
            self.accept()

    def _filled(self) -> list[tuple[str, QSpinBox]]:
        return [(code, box) for code, box in self.counts.items() if box.value()]

    def _show_total(self) -> None:
        total = sum(box.value() for box in self.counts.values())
        self.total_label.setText(tr("Celkem {}").format(counted(total, *FORM_WORDS)))
        set_tone(self.total_label, "")

    def _lay_out(self, kinds: Sequence[tuple[Template, int]]) -> None:
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(IconLabel("print", "accenttext", 24))
        title.addWidget(PlainLabel(tr("Nová sada tiskopisů pro výpadek"), "block-title"), 1)
        explanation = PlainLabel(tr(_EXPLANATION), "second-line")
        explanation.setWordWrap(True)
        note_label = PlainLabel(tr("&Poznámka k\u00a0sadě"), "field-label")
        note_label.setBuddy(self.note)
        self.total_label.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.make_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addLayout(title)
        column.addWidget(explanation)
        column.addWidget(self._kinds(kinds), 1)
        column.addWidget(note_label)
        column.addWidget(self.note)
        column.addWidget(self.total_label)
        column.addLayout(buttons)

    def _kinds(self, kinds: Sequence[tuple[Template, int]]) -> QScrollArea:
        ground = QWidget()
        set_kind(ground, "scrolled")
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 4, 8, 4)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, (template, _count) in enumerate(kinds):
            label = PlainLabel(template.title)
            label.setBuddy(self.counts[template.code])
            grid.addWidget(label, row, 0)
            grid.addWidget(self.counts[template.code], row, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMaximumHeight(_LIST_HEIGHT)
        area.setWidget(ground)
        return area


def _count_box(template: Template, count: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, MOST_FORMS)
    box.setValue(count)
    box.setFixedWidth(_COUNT_WIDTH)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    box.setObjectName(f"count_{template.code}")
    box.setAccessibleName(tr("{}, počet tiskopisů").format(template.title))
    return box


def _button(words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.replace("&", "").replace("  ", ", "))
    button.setAutoDefault(False)
    set_kind(button, kind)
    return button
