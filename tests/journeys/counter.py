"""A person at the counter: reads the screen, types and presses keys, and nothing else."""

from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
)
from tests.factories import PASSWORD
from tests.keys import press, type_text

from kkc_desktop.printing.pages import text_of
from kkc_desktop.ui.correction_dialog import CorrectionDialog
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.kind_dialog import KindDialog
from kkc_desktop.ui.password_dialog import PasswordDialog
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.reason_dialog import ReasonDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.search_page import SearchPage
from kkc_desktop.ui.signing_page import SigningPage
from kkc_desktop.ui.widgets.chips import ChipGroup
from kkc_desktop.ui.widgets.question import Question

Key = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
_MOST_STOPS = 120
_MOST_PARTS = 12
_PATIENCE_MS = 5000


class Counter:
    """The real window over real services; only the device that prints is made up."""

    def __init__(self, window):
        self.window = window
        self.services = window.services
        self.keys = 0
        """So many keys were pressed; one with Ctrl or Alt is one, letters of texts are none."""

    # The keyboard and what it reaches.

    @property
    def page(self):
        return self.window.page

    @property
    def focused(self):
        """What has the keyboard; offscreen nobody else gives it back after a dialog."""
        if not self._has_keyboard():
            (QApplication.activeModalWidget() or self.window).activateWindow()
            self.waits_until(self._has_keyboard, "nothing has the keyboard")
        return QApplication.focusWidget()

    @property
    def field(self):
        """The name of the input with the caret."""
        return self.focused.objectName()

    def press(self, *keys, modifier=PLAIN):
        for key in keys:
            self.keys += 1
            press(self.focused, key, modifier)

    def types(self, text):
        type_text(self.focused, text)

    def waits_until(self, is_true, otherwise, patience_ms=_PATIENCE_MS):
        """Lets the program run until the screen shows what is awaited."""
        patience = QDeadlineTimer(patience_ms)
        while not is_true():
            assert not patience.hasExpired(), otherwise
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def when(self, kind, act):
        """Acts once a dialog of this kind is in front; the key that opens it waits meanwhile."""

        patience = QDeadlineTimer(_PATIENCE_MS)

        def act_if_open():
            if isinstance(QApplication.activeModalWidget(), kind) and self._has_keyboard():
                act()
            elif not patience.hasExpired():
                QTimer.singleShot(1, act_if_open)

        QTimer.singleShot(0, act_if_open)

    @contextmanager
    def answering(self, *keys):
        """Presses the keys in the dialog that opens inside; gives what the dialog said."""
        said = []

        def answer():
            dialog = QApplication.activeModalWidget()
            said.append(f"{dialog.accessibleName()} {dialog.accessibleDescription()}".strip())
            self.press(*keys)

        self.when(QDialog, answer)
        yield said
        assert said, "no dialog opened"

    def _has_keyboard(self):
        focused, dialog = QApplication.focusWidget(), QApplication.activeModalWidget()
        return focused is not None and focused.window() is (dialog or self.window)

    # Filling in.

    def enters(self, value):
        """Gives the input with the caret its value by the keys a person would use."""
        widget = self.focused
        if isinstance(widget, QComboBox):
            self._chooses(widget, value)
        elif isinstance(widget, QCheckBox):
            if widget.isChecked() is not value:
                self.press(Key.Key_Space)
        elif isinstance(widget, QAbstractButton):
            self.picks(*([value] if isinstance(value, str) else value))
        elif isinstance(widget, QLineEdit | QPlainTextEdit | QSpinBox):
            self.press(Key.Key_A, modifier=CTRL)
            self.types(value)
        else:
            raise AssertionError(f"nothing can be typed into {widget}")

    def picks(self, *words):
        """Presses the digits of these chips, as the chips themselves say."""
        for word in words:
            group = self.focused.parentWidget()
            assert isinstance(group, ChipGroup), f"{self.focused} is no chip"
            chips = group.findChildren(QPushButton)
            chip = next(c for c in chips if c.accessibleName().startswith(word))
            self.keys += 1
            self.types(chip.accessibleDescription().removeprefix(tr("klávesa {}").format("")))

    def goes_to(self, field):
        """Presses Tab until the caret stands in the field; in a document also from part to part."""
        for _ in range(_MOST_PARTS):
            if self._tabs_to(field):
                return
            assert isinstance(self.page, DocumentPage), f"{field} was not reached by Tab"
            self.press(Key.Key_PageDown, modifier=CTRL)
        raise AssertionError(f"{field} was not reached by Tab in any part")

    def fills(self, **fields):
        """Goes from field to field by Tab, in the order given, and types each value."""
        for field, value in fields.items():
            self.goes_to(field)
            self.enters(value)

    def _tabs_to(self, field):
        start = self.focused
        for _ in range(_MOST_STOPS):
            if field in (self.field, name_of(self.focused), self._chips_field()):
                return True
            self.press(Key.Key_Tab)
            if self.focused is start:
                return False
        return False

    def _chips_field(self):
        """The name of the drawn place in which the focused chip stands."""
        group = self.focused.parentWidget()
        return group.parentWidget().objectName() if isinstance(group, ChipGroup) else ""

    def _chooses(self, combo, words):
        row = combo.findText(words, Qt.MatchFlag.MatchStartsWith)
        assert row >= 0, f"{combo.objectName()} does not offer {words}"
        while combo.currentIndex() != row:
            self.press(Key.Key_Down if combo.currentIndex() < row else Key.Key_Up)

    # What is done at the desk.

    def registers_contact(self, *, reason, subject="", surname="", given_names=""):
        self.press(Key.Key_F2)
        self.picks(reason)
        self.fills(subject=subject)
        if surname:
            self.goes_to("Přidat osobu")
            self.press(Key.Key_Space)
            self.fills(surname=surname, given_names=given_names)
        self.press(Key.Key_S, modifier=CTRL)

    def begins(self, code):
        """F4, the code of the kind, Enter."""
        self.when(KindDialog, lambda: self._chooses_kind(code))
        self.press(Key.Key_F4)
        assert isinstance(self.page, DocumentPage), "no document was begun"

    def _chooses_kind(self, code):
        self.keys += len(code)
        self.types(code)
        self.press(Key.Key_Return)

    def closes(self):
        """Ctrl+Enter and a yes; the paper is then shown on the page of signatures."""
        self.when(Question, lambda: self.press(Key.Key_Tab, Key.Key_Return))
        self.press(Key.Key_Return, modifier=CTRL)
        assert isinstance(self.page, SigningPage), f"not closed: {self.field} stops it"
        return self.page.document

    def prints(self):
        """Ctrl+P and Enter in the preview."""
        self.press(Key.Key_P, modifier=CTRL)
        self.waits_until(self.sees(PrintPreview), "the preview did not open")
        self.press(Key.Key_Return)
        self.waits_until(lambda: not self.sees(PrintPreview)(), "the preview did not close")

    def closes_and_prints(self):
        """Gives the stored paper."""
        document = self.closes()
        self.prints()
        return self.services.documents.paper(document.id)

    def records_all_signatures(self):
        """Alt+O for each party, then Ctrl+Enter and the password."""
        for party in self.page.view.dossier.signatures:
            if party.recorded_at is None:
                self.signs(party.id)
        with self.giving_password():
            self.press(Key.Key_Return, modifier=CTRL)

    @contextmanager
    def giving_password(self):
        """Types the password when it is asked for inside, as it has to be."""
        asked = []

        def give():
            asked.append(QApplication.activeModalWidget())
            self.types(PASSWORD)
            self.press(Key.Key_Return)

        self.when(PasswordDialog, give)
        yield
        assert asked, "the password was not asked for"

    def signs(self, party_id):
        self.press(Key.Key_O, modifier=ALT)
        self.waits_until(lambda: self._has_result(party_id), "the signature was not recorded")

    def refuses(self, party, reason, patience_ms=_PATIENCE_MS):
        """Chooses the party by arrows, Alt+M, the reason, and Space on the act."""
        while party not in self.page.view.chosen_party.party:
            self.press(Key.Key_Down)
        party_id = self.page.view.chosen_party.id
        self.press(Key.Key_M, modifier=ALT)
        self._gives_reason(reason)
        is_recorded = partial(self._has_result, party_id)
        self.waits_until(is_recorded, "the refusal was not recorded", patience_ms)

    def asks_for(self, act_button, reason):
        """Space on a button that asks why, the reason, and Space on the act."""
        self.goes_to(act_button)
        self.press(Key.Key_Space)
        self._gives_reason(reason)

    def begins_addendum(self, reason):
        self._begins_correction("addendum_button", reason)

    def begins_version(self, reason, requester):
        """The next version of the signed paper, every key of it."""
        self._begins_correction("version_button", reason, requester)

    def _begins_correction(self, button, reason, requester=""):
        self.goes_to(button)
        self.press(Key.Key_Space)
        self.waits_until(self.sees(CorrectionDialog), "nobody asked what is corrected")
        self.types(reason)
        self.goes_to("requester")
        self.types(requester)
        self.press(Key.Key_Return, modifier=CTRL)
        self.waits_until(lambda: isinstance(self.page, DocumentPage), "no correction was begun")

    def _gives_reason(self, reason):
        self.waits_until(self.sees(ReasonDialog), "nobody asked for the reason")
        self.types(reason)
        self.goes_to("act_button")
        self.press(Key.Key_Space)

    def _has_result(self, party_id):
        signatures = self.page.view.dossier.signatures
        return next(s for s in signatures if s.id == party_id).recorded_at is not None

    def finds(self, words, place):
        """Ctrl+F, the words, arrows to the first hit of this kind, Enter; gives its page."""
        self.press(Key.Key_F, modifier=CTRL)
        self.types(words)
        hits = self.page.hits
        assert isinstance(self.page, SearchPage)
        for _ in range(20):
            if hits.current() and hits.current().wish.place is place:
                self.press(Key.Key_Return)
                return self.page
            self.press(Key.Key_Down)
        raise AssertionError(f"{words} did not find {place}")

    def takes_notice(self, **answers):
        self.press(Key.Key_F12)
        self.fills(**answers)

    def gives_advice(self, words):
        """F3, the citizen's words, Enter to the sentences, Space on the first, Ctrl+Enter."""
        self.press(Key.Key_F3)
        self.types(words)
        self.press(Key.Key_Return, Key.Key_Space)
        self.press(Key.Key_Return, modifier=CTRL)

    def sees(self, kind):
        """Whether a dialog of this kind is in front, as something to wait for."""
        return lambda: isinstance(QApplication.activeWindow(), kind)


def name_of(widget):
    """What a screen reader calls the widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def whole_text(content):
    """The text of a PDF in one line, spaces made plain."""
    return " ".join(" ".join(text_of(content)).split())
