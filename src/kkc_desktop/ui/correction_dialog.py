"""Asks what a signed paper is mended by: why, who asks for it, and what supports it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget

from kkc_desktop.domain.correction import Correction
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import CorrectionKind
from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.enter_moves_on import EnterMovesOn
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.generated.ui_correction_dialog import Ui_CorrectionDialog
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel

_EXPLANATIONS = {
    CorrectionKind.ADDENDUM: "Podepsaný dokument se nemění. Dodatek je nová listina, která na něj"
    " odkazuje a\u00a0doplňuje ho.",
    CorrectionKind.NEW_VERSION: "Podepsaný dokument se nemění. Nová verze převezme celý jeho text,"
    " vy opravíte jen to, co je chybně; opravný záznam vznikne sám.",
}
_REASON_HINT = "Důvod se vytiskne v\u00a0záhlaví nové listiny."
_REQUESTER_HINT = (
    "Třeba „oznamovatelka“; chybu, kterou jste našli sami, opravuje „policejní orgán“."
)
_FIELD_OF = {"correction_reason": "reason", "correction_requester": "requester"}


class CorrectionDialog(QDialog):
    """Takes the correction and begins it; what is refused leaves everything as typed.

    `perform` gets the correction and the file, None when none was chosen. Enter alone never begins
    it, Ctrl+Enter does. Esc goes back.
    """

    def __init__(
        self,
        kind: CorrectionKind,
        evidence_number: str,
        perform: Callable[[Correction, Path | None], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._perform = perform
        self._file: Path | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_CorrectionDialog()
        self.ui.setupUi(self)
        self.setWindowTitle("KKC Desktop")
        self._fill(evidence_number)
        self._enter = EnterMovesOn(self)
        for line, field in (
            (self.ui.requester, "correction_requester"),
            (self.ui.support, "correction_support"),
        ):
            self._enter.watch(line)
            limit_line(line, longest(Document, field))
        self.ui.reason.set_limit(longest(Document, "correction_reason"))
        self.ui.reason.textChanged.connect(self._forget_missing)
        self.ui.requester.textChanged.connect(self._forget_missing)
        self.ui.file_button.clicked.connect(self.choose_file)
        self.ui.act_button.clicked.connect(self.perform)
        self.ui.back_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.perform)
        self.ui.reason.setFocus()

    @property
    def correction(self) -> Correction:
        """What was typed so far."""
        return Correction(
            kind=self._kind,
            reason=" ".join(self.ui.reason.value().split()),
            requester=clean_text(self.ui.requester.text()).strip(),
            support=clean_text(self.ui.support.text()).strip(),
        )

    def perform(self) -> None:
        """Begins the correction; what is missing is said at its field and keeps the dialog open."""
        try:
            self._perform(self.correction, self._file)
        except NotComplete as refusal:
            self._show_missing(refusal.problems)
        except KkcError as error:
            show_error(self, error)
        else:
            self.accept()

    def choose_file(self) -> None:
        """Asks for the supporting file."""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Podklad opravy"), home)
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Shows the file that will be kept with the correction."""
        self._file = path
        self.ui.file_name.setText(path.name)

    def _show_missing(self, problems: tuple[Problem, ...]) -> None:
        for problem in problems:
            field, hint = self._place(problem.field)
            mark(field, Level.ERROR, tr(problem.text), tr(problem.fix))
            hint.setText(f"{tr(problem.text)} {tr(problem.fix)}")
            set_tone(hint, "error")
        self._place(problems[0].field)[0].setFocus()

    def _forget_missing(self) -> None:
        for field, hint, words in (
            (self.ui.reason, self.ui.reason_hint, tr(_REASON_HINT)),
            (self.ui.requester, self.ui.requester_hint, tr(_REQUESTER_HINT)),
        ):
            unmark(field)
            hint.setText(words)
            set_tone(hint, "")

    def _place(self, name: str) -> tuple[QWidget, QLabel]:
        if _FIELD_OF.get(name) == "requester":
            return self.ui.requester, self.ui.requester_hint
        return self.ui.reason, self.ui.reason_hint

    def _fill(self, evidence_number: str) -> None:
        ui = self.ui
        is_addendum = self._kind is CorrectionKind.ADDENDUM
        icon = IconLabel("draft", "note", 24)
        ui.question_row.insertWidget(0, icon, alignment=Qt.AlignmentFlag.AlignTop)
        what = tr("Dodatek k" if is_addendum else "Nová verze")
        joint = "\u00a0" if is_addendum else " "
        ui.question.setText(f"{what}{joint}{evidence_number}")
        ui.explanation.setText(tr(_EXPLANATIONS[self._kind]))
        ui.reason_hint.setText(tr(_REASON_HINT))
        ui.requester_hint.setText(tr(_REQUESTER_HINT))
        act = tr("Sepsat dodatek" if is_addendum else "Sepsat novou verzi")
        ui.act_button.setText(f"{act}  Ctrl+Enter")
        ui.act_button.setAccessibleName(f"{act}, Ctrl+Enter")
        self.setAccessibleName(ui.question.text())
        self.setAccessibleDescription(ui.explanation.text())
