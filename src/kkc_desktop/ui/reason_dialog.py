"""Asks why: the reason of a refusal, a voiding, an addendum, or who takes a paper over."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.text_limits import LINE, REASON
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.enter_moves_on import EnterMovesOn
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.generated.ui_reason_dialog import Ui_ReasonDialog
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonWords:
    """What the dialog says. `usual` is a ready answer, an empty `witness_label` hides the witness.

    Labels carry their mnemonic; `hint` stands under the reason until something is missing there.
    """

    question: str
    explanation: str
    reason_label: str
    act: str
    hint: str = ""
    usual: str = ""
    witness_label: str = ""
    icon: str = "note"
    tone: str = "note"
    act_kind: str = "primary"


class ReasonDialog(QDialog):
    """Takes a reason and performs the act with it; what is refused leaves the text as typed.

    `perform` gets reason and witness and calls the service. Enter alone never performs the act,
    Ctrl+Enter does. Esc goes back.
    """

    def __init__(
        self,
        words: ReasonWords,
        perform: Callable[[str, str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._perform = perform
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ReasonDialog()
        self.ui.setupUi(self)
        self.setWindowTitle("KKC Desktop")
        self._fill(words)
        self._enter = EnterMovesOn(self)
        self._enter.watch(self.ui.witness)
        self.ui.reason.set_limit(REASON)
        limit_line(self.ui.witness, LINE)
        self.ui.usual_button.clicked.connect(self._write_usual)
        self.ui.act_button.clicked.connect(self.perform)
        self.ui.back_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.perform)
        self.ui.reason.setFocus()

    def perform(self) -> None:
        """Does the act; a missing reason is said at its field and keeps the dialog open."""
        reason = " ".join(self.ui.reason.value().split())
        try:
            self._perform(reason, clean_text(self.ui.witness.text()).strip())
        except NotComplete as refusal:
            self._show_missing(refusal)
        except KkcError as error:
            show_error(self, error)
        else:
            self.accept()

    def _show_missing(self, refusal: NotComplete) -> None:
        problem = refusal.problems[0]
        mark(self.ui.reason, Level.ERROR, tr(problem.text), tr(problem.fix))
        self._show_hint(f"{tr(problem.text)} {tr(problem.fix)}")
        set_tone(self.ui.reason_hint, "error")
        self.ui.reason.textChanged.connect(self._forget_missing)
        self.ui.reason.setFocus()

    def _forget_missing(self) -> None:
        self.ui.reason.textChanged.disconnect(self._forget_missing)
        unmark(self.ui.reason)
        self._show_hint(self._words.hint)
        set_tone(self.ui.reason_hint, "")

    def _show_hint(self, words: str) -> None:
        self.ui.reason_hint.setText(words)
        self.ui.reason_hint.setVisible(bool(words))

    def _write_usual(self) -> None:
        self.ui.reason.set_value(self._words.usual)
        self.ui.reason.setFocus()

    def _fill(self, words: ReasonWords) -> None:
        ui = self.ui
        ui.question_row.insertWidget(
            0, IconLabel(words.icon, words.tone, 24), alignment=Qt.AlignmentFlag.AlignTop
        )
        ui.question.setText(words.question)
        ui.explanation.setText(words.explanation)
        ui.reason_label.setText(words.reason_label)
        self._show_hint(words.hint)
        ui.usual_button.setText(tr("Zapsat „{}“").format(words.usual))
        ui.usual_button.setVisible(bool(words.usual))
        ui.witness_label.setText(words.witness_label)
        ui.witness_box.setVisible(bool(words.witness_label))
        ui.act_button.setText(f"{words.act}  Ctrl+Enter")
        ui.act_button.setAccessibleName(f"{words.act}, Ctrl+Enter")
        set_kind(ui.act_button, words.act_kind)
        self.setAccessibleName(words.question)
        self.setAccessibleDescription(words.explanation)
