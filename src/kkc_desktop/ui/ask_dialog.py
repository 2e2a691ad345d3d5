"""Ask the paper: the code from its foot is typed or scanned and the answer comes in words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.document import DocumentId
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.paper_answer import AnswerVerdict, PaperAnswer
from kkc_desktop.domain.problems import Level
from kkc_desktop.services.asking import Asking
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_WIDTH = 580
_LONGEST = 160
_TITLE = "Zeptat se listiny"
_WORDS = (
    "Opište kód ze zápatí listiny, nebo načtěte čtečkou čtvercový kód. Odpověď nikoho nejmenuje;"
    " dotaz se zapíše do auditní stopy."
)
_LOOKS = {
    AnswerVerdict.CURRENT: ("done", "success", "saved-flash"),
    AnswerVerdict.UNSIGNED: ("clock", "warning", "problem-warning"),
    AnswerVerdict.SUPERSEDED: ("history", "warning", "problem-warning"),
    AnswerVerdict.VOIDED: ("void", "error", "problem-error"),
    AnswerVerdict.BLANK_FORM: ("draft", "note", "problem-note"),
    AnswerVerdict.ERASED: ("archive", "note", "problem-note"),
    AnswerVerdict.DIFFERS: ("error", "error", "problem-error"),
    AnswerVerdict.UNKNOWN: ("warning", "error", "problem-error"),
}


class AskDialog(QDialog):
    """One question after another; `wanted` is the paper to be opened when it was accepted."""

    def __init__(self, asking: Asking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asking = asking
        self.answer: PaperAnswer | None = None
        self.wanted = DocumentId("")
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(tr(_TITLE))
        self.setAccessibleDescription(tr(_WORDS))
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        self.code = QLineEdit()
        self.hint = PlainLabel("", "hint")
        self.box = QFrame()
        self.verdict_icon = IconLabel("note", "note", 24)
        self.title_label = PlainLabel("", "block-title")
        self.badge = Badge("")
        self.lines_label = PlainLabel("")
        self.fix_label = PlainLabel("", "second-line")
        self.ask_button = QPushButton(tr("Zeptat se  Enter"))
        self.open_button = QPushButton(tr("&Otevřít listinu"))
        self.newer_button = QPushButton(tr("Otevřít &novější verzi"))
        self.close_button = QPushButton(tr("Zavřít  Esc"))
        self._lay_out()
        self._forget()
        self.code.setFocus()

    def ask(self, typed: str = "") -> None:
        """Asks what stands in the field; the answer stays until another question."""
        if typed:
            self.code.setText(typed)
        with guarded(self):
            try:
                self.answer = self._asking.ask(self.code.text())
            except NotComplete as refusal:
                self._show_problem(refusal)
                return
            self._show_answer(self.answer)
            self.code.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field asks; on a button it presses the button."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        else:
            self.ask()

    def _show_answer(self, answer: PaperAnswer) -> None:
        name, tone, kind = _LOOKS[answer.verdict]
        set_kind(self.box, kind)
        self.verdict_icon.show_icon(name, tone)
        self.title_label.setText(tr(answer.title))
        self.badge.show_state(tr(answer.verdict.label), tone)
        self.lines_label.setText("\n".join(map(tr, answer.lines)))
        self.fix_label.setText(tr(answer.fix))
        said = ". ".join(
            (tr(answer.title), tr(answer.verdict.label), *map(tr, answer.lines), tr(answer.fix))
        )
        self.box.setAccessibleName(said)
        self.box.show()
        self.open_button.setVisible(bool(answer.document_id))
        self.newer_button.setVisible(bool(answer.newer_id))
        self._fit()

    def _show_problem(self, refusal: NotComplete) -> None:
        problem = refusal.problems[0]
        mark(self.code, Level.ERROR, tr(problem.text), tr(problem.fix))
        self.hint.setText(f"{tr(problem.text)} {tr(problem.fix)}")
        set_tone(self.hint, "error")
        self._forget_answer()

    def _forget(self) -> None:
        unmark(self.code)
        self.hint.setText(
            tr("Například 7F3A-91C2-04BD; na velikosti písmen a\u00a0pomlčkách nezáleží.")
        )
        set_tone(self.hint, "")
        self._forget_answer()

    def _forget_answer(self) -> None:
        self.answer = None
        for widget in (self.box, self.open_button, self.newer_button):
            widget.hide()
        self._fit()

    def _fit(self) -> None:
        """As tall as the wrapped words need."""
        self._column.activate()
        self.resize(_WIDTH, self._column.totalHeightForWidth(_WIDTH))

    def _open(self) -> None:
        if self.answer is not None:
            self.wanted = self.answer.document_id
            self.accept()

    def _open_newer(self) -> None:
        if self.answer is not None:
            self.wanted = self.answer.newer_id
            self.accept()

    def _lay_out(self) -> None:
        self.code.setMaxLength(_LONGEST)
        self.code.setPlaceholderText("XXXX-XXXX-XXXX")
        self.code.textEdited.connect(self._forget)
        label = PlainLabel(tr("&Kód listiny"), "field-label")
        label.setBuddy(self.code)
        self.code.setAccessibleName(tr("Kód listiny"))
        # A scanner ends with Enter, which must ask and not only move on.
        set_kind(self.code, "search")
        words = PlainLabel(tr(_WORDS))
        for each in (words, self.hint, self.lines_label, self.fix_label, self.title_label):
            each.setWordWrap(True)
        self._dress_buttons()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("scan", "note", 24), alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(PlainLabel(tr(_TITLE), "block-title"), 1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(words)
        column.addWidget(label)
        column.addWidget(self.code)
        column.addWidget(self.hint)
        self._fill_box()
        column.addWidget(self.box)
        column.addLayout(self._buttons())

    def _fill_box(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title_label, 1)
        top.addWidget(self.badge, alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(top)
        words.addWidget(self.lines_label)
        words.addWidget(self.fix_label)
        row = QHBoxLayout(self.box)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self.verdict_icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _dress_buttons(self) -> None:
        for button, kind in (
            (self.ask_button, "primary"),
            (self.open_button, "secondary"),
            (self.newer_button, "secondary"),
            (self.close_button, "secondary"),
        ):
            button.setAutoDefault(False)
            set_kind(button, kind)
        self.ask_button.setAccessibleName(tr("Zeptat se"))
        self.close_button.setAccessibleName(tr("Zavřít"))
        self.ask_button.clicked.connect(self._ask_typed)
        self.open_button.clicked.connect(self._open)
        self.newer_button.clicked.connect(self._open_newer)
        self.close_button.clicked.connect(self.reject)

    def _ask_typed(self) -> None:
        self.ask()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.open_button)
        row.addWidget(self.newer_button)
        row.addStretch()
        row.addWidget(self.close_button)
        row.addWidget(self.ask_button)
        return row
