"""Asks why a record of another matter is to be opened: a digit or an arrow, then Enter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QWidget

from kkc_desktop.domain.consultation import ConsultReason, reason_words
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.text_limits import LINE
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.generated.ui_consult_dialog import Ui_ConsultDialog
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel

_NOT_CHOSEN = "Vyberte důvod číslicí 1 až 7 nebo šipkou."


class ConsultDialog(QDialog):
    """Offers the reasons; none is chosen at first, so that Enter alone opens nothing.

    `reason` is what the trail will keep; empty when the person went back.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = ""
        self.ui = Ui_ConsultDialog()
        self.ui.setupUi(self)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(self.ui.question.text())
        self.setAccessibleDescription(self.ui.explanation.text())
        self.ui.question_row.insertWidget(
            0, IconLabel("note", "note", 24), alignment=Qt.AlignmentFlag.AlignTop
        )
        self._usual_hint = self.ui.hint.text()
        self._group = QButtonGroup(self)
        self.choices = {reason: self._choice(reason) for reason in ConsultReason}
        self._group.buttonToggled.connect(self._forget_missing)
        limit_line(self.ui.own_words, LINE)
        self.ui.own_words.textChanged.connect(self._forget_missing)
        self.ui.open_button.clicked.connect(self.open_record)
        self.ui.back_button.clicked.connect(self.reject)
        next(iter(self.choices.values())).setFocus()

    def open_record(self) -> None:
        """Goes on with the chosen reason; what is missing is said and keeps the dialog open."""
        chosen = next((r for r, choice in self.choices.items() if choice.isChecked()), None)
        if chosen is None:
            self._show_hint(tr(_NOT_CHOSEN), "error")
            next(iter(self.choices.values())).setFocus()
            return
        try:
            self.reason = reason_words(chosen, clean_text(self.ui.own_words.text()))
        except NotComplete as refusal:
            problem = refusal.problems[0]
            mark(self.ui.own_words, Level.ERROR, tr(problem.text), tr(problem.fix))
            self._show_hint(f"{tr(problem.text)} {tr(problem.fix)}", "error")
            self.ui.own_words.setFocus()
        else:
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses its reason, unless it is typed among the own words."""
        choices = tuple(self.choices.items())
        if event.text().isdecimal() and 1 <= int(event.text()) <= len(choices):
            reason, choice = choices[int(event.text()) - 1]
            choice.setChecked(True)
            (self.ui.own_words if reason is ConsultReason.OTHER else choice).setFocus()
            return
        super().keyPressEvent(event)

    def _choice(self, reason: ConsultReason) -> QRadioButton:
        number = len(self._group.buttons()) + 1
        choice = QRadioButton(f"{number}\u2002{tr(reason.label)}")
        choice.setAccessibleName(f"{tr(reason.label)}, {number}")
        self._group.addButton(choice)
        self.ui.reasons_layout.addWidget(choice)
        QWidget.setTabOrder(choice, self.ui.own_words)
        return choice

    def _forget_missing(self) -> None:
        unmark(self.ui.own_words)
        self._show_hint(self._usual_hint)

    def _show_hint(self, words: str, tone: str = "") -> None:
        self.ui.hint.setText(words)
        set_tone(self.ui.hint, tone)


def ask_reason(parent: QWidget | None) -> str:
    """Asks and gives back the reason; an empty text when nothing is to be opened."""
    dialog = ConsultDialog(parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.reason
