"""The board of a calamity in the real window, worked by keys."""

from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.keys import press, type_text

from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.style import Scheme, apply_style


class Board:
    """The page in the real window, the keys that go to whatever has the focus."""

    def __init__(self, desk, clock, qapp, qtbot):
        apply_style(qapp, Scheme.LIGHT)
        self.desk, self._qtbot = desk, qtbot
        self.window = MainWindow(desk, clock, qapp)
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def open(self, calamity_id):
        self.window.go(Wish(place=Place.CALAMITY, record_id=calamity_id))
        return self

    @property
    def page(self):
        return self.window.page

    @property
    def look(self):
        return self.page.look

    @property
    def focused(self):
        """What has the keyboard; offscreen nobody else gives it back after a dialog."""
        front = QApplication.activeModalWidget() or self.window
        if QApplication.activeWindow() is not front:
            front.activateWindow()
            self._qtbot.waitUntil(lambda: QApplication.activeWindow() is front)
        return QApplication.focusWidget()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        press(self.focused, key, modifier)

    def type(self, *texts):
        """Types each text and goes on with Enter."""
        for text in texts:
            type_text(self.focused, text)
            self.press(Qt.Key.Key_Return)

    def dialog(self):
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, "a dialog should be open"
        return dialog

    def log(self, incident_id):
        with self.desk.workplace.database.reading() as tx:
            return [entry.text for entry in tx.incidents.log_of(incident_id)]


@contextmanager
def open_board(desk, clock, qapp, qtbot):
    """The board; dialogs left open are closed afterwards."""
    yield Board(desk, clock, qapp, qtbot)
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.done(0)
