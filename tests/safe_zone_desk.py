"""The desk of the safe zone: real people in a real file, keys in a real window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow
from tests.keys import press, type_text

from kkc_desktop.ui.safe_zone_acts import SafeZoneServices
from kkc_desktop.ui.safe_zone_page import SafeZonePage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Zone:
    """A window with the page and what was typed into it, key by key."""

    def __init__(self, services, flood, qtbot, size=(1084, 718)):
        self.services, self.flood, self.pressed = services, flood, 0
        self.said, self.wishes, self.prints = [], [], []
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.page = SafeZonePage(
            SafeZoneServices(
                gathering=services.gathering,
                papers=services.gathering_papers,
                erasure=services.gathering_erasure,
                drafts=services.drafts,
                accounts=lambda: services.accounts,
            )
        )
        self.page.saved.connect(lambda said: self.said.append(said.text))
        self.page.wanted.connect(self.wishes.append)
        self.page.print_wanted.connect(lambda *sheet: self.prints.append(sheet))
        self.window.setCentralWidget(self.page)
        for keys, act in {
            "Ctrl+Return": self.page.finish,
            "Ctrl+P": self.page.print_paper,
            "F8": self.page.jump_to_problems,
        }.items():
            QShortcut(QKeySequence(keys), self.window, act)
        self.window.resize(*size)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.show()

    def show(self):
        self.page.show_register(self.services.gathering.open(self.flood))
        self.page.focus_first()

    def type(self, text):
        self.pressed += len(text)
        type_text(QApplication.focusWidget(), text)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.pressed += 1
        press(QApplication.focusWidget() or self.window, key, modifier)

    def enter(self, *texts):
        """Types each text and goes on with Enter."""
        for text in texts:
            self.type(text)
            self.press(Key.Key_Return)

    def people(self):
        return self.services.gathering.read(self.flood).people

    def dialog(self, kind):
        found = [each for each in self.page.findChildren(QDialog) if each.isVisible()]
        assert isinstance(found[-1], kind)
        return found[-1]

    def texts(self, column):
        model = self.page.model
        return [model.data(model.index(row, column)) for row in range(model.rowCount())]
