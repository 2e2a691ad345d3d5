"""Takes down what somebody else declared or ended; the desk itself declares nothing."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.event_lists import (
    AlarmLevel,
    CrisisState,
    DeclarationKind,
    FloodDegree,
)
from kkc_desktop.domain.problems import Problem, by_weight, errors_of
from kkc_desktop.services.declaring import Declaring
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.generated.ui_declaration_dialog import Ui_DeclarationDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel

_HINT = "Zápis je konečný a\u00a0objeví se v\u00a0deníku; konec platnosti je další zápis."
_FIELD_OF = {
    DeclarationKind.ALARM_LEVEL: "alarm_level",
    DeclarationKind.FLOOD_DEGREE: "flood_degree",
    DeclarationKind.CRISIS_STATE: "crisis_state",
}


class DeclarationDialog(QDialog):
    """One declaration to be recorded; what is refused stays typed.

    Signal recorded(Declaration). Enter alone never records, Ctrl+Enter does. Esc goes back.
    """

    recorded = Signal(object)

    def __init__(
        self,
        declaring: Declaring,
        declaration: Declaration,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._declaring = declaring
        self._declaration = declaration
        self._has_tried = self._has_left_place = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_DeclarationDialog()
        self.ui.setupUi(self)
        self._prepare()
        self.form = RecordForm(self.ui, Declaration, now)
        self.form.show(declaration)
        self._fit_kind()
        self.form.changed.connect(self._follow)
        self.ui.territory.installEventFilter(self)
        self.ui.act_button.clicked.connect(self.record)
        self.ui.back_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.record)
        self.form.focus("declared_by" if declaration.is_revoked else "kind")
        self._show_problems()

    @property
    def declaration(self) -> Declaration:
        """What was typed so far."""
        return self.form.read(self._declaration)

    def record(self) -> None:
        """Writes it down; what is missing is said at its field and keeps the dialog open."""
        self._has_tried = True
        errors = errors_of(self._show_problems())
        if errors:
            self.form.focus(errors[0].field)
            return
        try:
            recorded = self._declaring.record(self.declaration)
        except NotComplete as refusal:
            self._show(list(refusal.problems))
        except KkcError as error:
            show_error(self, error)
        else:
            self.accept()
            self.recorded.emit(recorded)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An empty territory is told once the field was left; editingFinished stays silent then."""
        other_window = Qt.FocusReason.ActiveWindowFocusReason
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != other_window:
            self._has_left_place = True
            self._show_problems()
        return super().eventFilter(watched, event)

    def _prepare(self) -> None:
        ui = self.ui
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(ui.question.text())
        self.setAccessibleDescription(ui.explanation.text())
        mark = IconLabel("declaration", "note", 24)
        ui.question_row.insertWidget(0, mark, alignment=Qt.AlignmentFlag.AlignTop)
        ui.kind.set_choices(DeclarationKind)
        ui.alarm_level.set_choices(AlarmLevel)
        ui.flood_degree.set_choices(FloodDegree)
        ui.crisis_state.set_choices(CrisisState)
        ui.valid_until.set_term(True)

    def _follow(self) -> None:
        self._fit_kind()
        self._show_problems()

    def _fit_kind(self) -> None:
        """Shows only what the kind asks."""
        declaration = self.declaration
        ui = self.ui
        for kind, field in _FIELD_OF.items():
            for widget in (getattr(ui, field), getattr(ui, f"{field}_label")):
                widget.setVisible(kind is declaration.kind)
        is_crisis = declaration.kind is DeclarationKind.CRISIS_STATE and not declaration.is_revoked
        for widget in (ui.valid_until, ui.valid_until_label):
            widget.setVisible(is_crisis)
        ui.declared_by_label.setText(tr("Od&volal" if declaration.is_revoked else "V&yhlásil"))
        self.adjustSize()

    def _show_problems(self) -> list[Problem]:
        found = self.form.unreadable() + self._declaring.problems(self.declaration)
        self._show(found)
        return found

    def _show(self, found: list[Problem]) -> None:
        """Errors are marked once the person tried to record; a warning is said at once.

        That the territory is missing only when it was left empty, not before it was reached.
        """
        errors = errors_of(found)
        shown = found if self._has_tried else [each for each in found if each not in errors]
        if not (self._has_tried or self._has_left_place):
            shown = [each for each in shown if each.field != "territory"]
        self.form.show_problems(shown)
        worst = next(iter(by_weight(shown)), None)
        words = f"{tr(worst.level.label)}: {tr(worst.text)} {tr(worst.fix)}" if worst else tr(_HINT)
        self.ui.hint.setText(words)
        set_tone(self.ui.hint, worst.level.name.lower() if worst else "")
