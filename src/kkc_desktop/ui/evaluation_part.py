"""How far an incident is evaluated: suggested, estimated and declared extent, in one tab."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.evaluation import Evaluation
from kkc_desktop.domain.evaluation_rules import suggestion_words
from kkc_desktop.domain.methane import declaration_words
from kkc_desktop.services.declaring import Declaring
from kkc_desktop.services.evaluating import Evaluating
from kkc_desktop.ui.declared_card import DeclaredCard
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.incident_part import IncidentPart
from kkc_desktop.ui.page import Place, Said, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.scrolled_column import scrolled_column
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_NOT_YET = "Událost zatím není vyhodnocena."
_OVERTAKEN = "Od vyhodnocení přibylo hlášení; vyhodnoťte novou situaci."


class EvaluationPart(IncidentPart):
    """The newest evaluation in short with the way to its page, and what others declared.

    The tab counts the evaluations; none of them is ever overdue, a newer notice is told in words.
    """

    def __init__(
        self,
        evaluating: Evaluating,
        declaring: Declaring,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._evaluating = evaluating
        self._declaring = declaring
        self._file: IncidentFile | None = None
        self.lines = [PlainLabel() for _ in range(3)]
        self.warning_label = PlainLabel(tr(_OVERTAKEN), "strong", tone="warning")
        self.open_button = QPushButton(tr(" Vyhodnotit…"))
        self.open_button.setIcon(icon("evaluation"))
        self.open_button.setAccessibleName(tr("Vyhodnotit událost"))
        set_kind(self.open_button, "secondary")
        self.declared = DeclaredCard(declaring, now)
        self._lay_out()
        self.open_button.clicked.connect(self._open)
        self.declared.recorded.connect(self._take_declared)

    def show_incident(self, file: IncidentFile) -> None:
        """Shows how far this stored incident is evaluated."""
        self._file = file
        self.refresh()

    def refresh(self) -> None:
        """Reads evaluations and declarations again."""
        if self._file is None:
            return
        with guarded(self):
            incident_id = self._file.incident.id
            evaluations = self._evaluating.of_incident(incident_id)
            self._show(evaluations[-1] if evaluations else None)
            self.declared.show_declarations(incident_id, self._declaring.of_incident(incident_id))
            self.counted.emit(len(evaluations), False)
        self.open_button.setVisible(self._evaluating.may_evaluate)

    def focus_first(self) -> None:
        """The way to the page of the evaluation."""
        if self.open_button.isHidden():
            self.declared.record_button.setFocus()
        else:
            self.open_button.setFocus()

    def _show(self, newest: Evaluation | None) -> None:
        words = [tr(_NOT_YET), "", ""]
        if newest is not None:
            at = moment_words(newest.recorded_at)
            suggested = tr(suggestion_words(newest.suggested_level, newest.sentences))
            estimate = tr("{} stupeň – {}").format(
                tr(newest.desk_level.label), newest.override_reason
            )
            words[0] = tr("Vyhodnocení č.\u00a0{}, {}").format(newest.number, at)
            words[1] = tr("Navržený rozsah: {}").format(suggested)
            words[2] = tr("Odhad stanice: {}").format(
                estimate if newest.is_overridden else tr("podle návrhu")
            )
        for label, text in zip(self.lines, words, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        number = self._file.latest.number if self._file else 0
        self.warning_label.setVisible(newest is not None and newest.notice_number < number)

    def _open(self) -> None:
        if self._file is not None:
            self.wanted.emit(Wish(place=Place.EVALUATION, record_id=self._file.incident.id))

    def _take_declared(self, declaration: Declaration) -> None:
        self.refresh()
        self.changed.emit()
        self.saved.emit(Said(text=tr("Zapsáno: {}.").format(declaration_words(declaration, tr))))

    def _lay_out(self) -> None:
        set_kind(self.lines[0], "strong")
        for label in (*self.lines, self.warning_label):
            label.setWordWrap(True)
        self.warning_label.hide()
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 6)
        row.addWidget(self.open_button)
        row.addStretch()
        shown = (*self.lines, self.warning_label, acts, self.declared)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(scrolled_column(shown, spacing=6))
