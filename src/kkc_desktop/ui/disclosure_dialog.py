"""Takes down to whom data of the record on the page were told, and why."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.text_limits import LINE
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.enter_moves_on import EnterMovesOn
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.generated.ui_disclosure_dialog import Ui_DisclosureDialog
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.page import DeskPage, Said
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel


class DisclosureDialog(QDialog):
    """`perform` gets recipient and reason and calls the service; what is refused stays typed.

    Enter alone never performs the act, Ctrl+Enter does. Esc goes back.
    """

    def __init__(self, perform: Callable[[str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._perform = perform
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_DisclosureDialog()
        self.ui.setupUi(self)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(self.ui.question.text())
        self.setAccessibleDescription(self.ui.explanation.text())
        self.ui.question_row.insertWidget(
            0, IconLabel("note", "note", 24), alignment=Qt.AlignmentFlag.AlignTop
        )
        self._usual_hint = self.ui.hint.text()
        self._fields = {"recipient": self.ui.recipient, "reason": self.ui.reason}
        self._enter = EnterMovesOn(self)
        for field in self._fields.values():
            self._enter.watch(field)
            limit_line(field, LINE)
            field.textChanged.connect(self._forget_missing)
        self.ui.act_button.clicked.connect(self.perform)
        self.ui.back_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.perform)
        self.ui.recipient.setFocus()

    def perform(self) -> None:
        """Writes it down; what is missing is said at its field and keeps the dialog open."""
        try:
            self._perform(*(clean_text(field.text()) for field in self._fields.values()))
        except NotComplete as refusal:
            self._show_missing(refusal)
        except KkcError as error:
            show_error(self, error)
        else:
            self.accept()

    def _show_missing(self, refusal: NotComplete) -> None:
        first = refusal.problems[0]
        for problem in refusal.problems:
            mark(self._fields[problem.field], Level.ERROR, tr(problem.text), tr(problem.fix))
        self.ui.hint.setText(f"{tr(first.text)} {tr(first.fix)}")
        set_tone(self.ui.hint, "error")
        self._fields[first.field].setFocus()

    def _forget_missing(self) -> None:
        field = self.sender()
        assert isinstance(field, QLineEdit), "only the two fields are connected here"
        unmark(field)
        self.ui.hint.setText(self._usual_hint)
        set_tone(self.ui.hint, "")


def ask_disclosure(services: Services, page: DeskPage, window: QWidget) -> None:
    """Asks to whom data of the record on the page were told, and writes it down."""
    record = page.shown_record()
    if record is None:
        text = tr("Na této stránce není žádný záznam.")
        fix = tr("Otevřete záznam, ze kterého se údaje sdělily.")
        show_error(window, KkcError(text, fix))
        return

    def perform(recipient: str, reason: str) -> None:
        services.disclosure.disclose(*record, recipient, reason)
        page.saved.emit(Said(text=tr("Sdělení údajů je zapsáno v\u00a0auditní stopě.")))

    DisclosureDialog(perform, window).open()
