"""A counter for the contact page: real services, a window with the desk's keys, one page."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton
from tests.desk import Clock, open_desk
from tests.factories import an_officer
from tests.keys import press, type_text

from kkc_desktop.domain.station import Role
from kkc_desktop.ui.contact_page import ContactPage

RECEPTIONIST = an_officer(
    id="zeleny", rank="", given_names="Marek", surname="Zelený", role=Role.RECEPTIONIST
)
Key = Qt.Key


def open_counter(path, now):
    """The services of a new desk with the receptionist on duty."""
    services = open_desk(path, Clock(now))
    with services.workplace.database.transaction() as transaction:
        transaction.officers.put(RECEPTIONIST)
    services.duty.begin(RECEPTIONIST.id)
    return services


class ContactDesk:
    """A window with the desk's keys and one contact page, and what the page told it."""

    def __init__(self, services, qtbot):
        self.services = services
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.page = ContactPage(
            services.reception, services.drafts, services.duty, services.workplace
        )
        self.window.setCentralWidget(self.page)
        self.window.resize(1084, 718)
        self.said, self.wished, self.kept, self.closings = [], [], [], []
        self.page.saved.connect(self.said.append)
        self.page.wanted.connect(self.wished.append)
        self.page.kept.connect(self.kept.append)
        self.page.closed.connect(lambda: self.closings.append("closed"))
        for keys, verb in {
            "Ctrl+Return": self.page.finish,
            "Ctrl+S": self.page.save,
            "Ctrl+P": self.page.print_paper,
            "F8": self.page.jump_to_problems,
            "Esc": self.page.leave,
        }.items():
            QShortcut(QKeySequence(keys), self.window).activated.connect(verb)
        self.window.show()
        self.window.activateWindow()

    def begin(self):
        self.page.start(self.services.reception.blank_contact())
        self.page.focus_first()

    @property
    def focused(self):
        return self.window.focusWidget()

    def press(self, *keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            press(self.focused, key, modifier)

    def type(self, text):
        type_text(self.focused, text)

    def contacts(self):
        return self.services.reception.page()

    def answer(self, word):
        """Presses the button of this word in the question that opens next."""

        def answer_now():
            buttons = QApplication.activeModalWidget().findChildren(QPushButton)
            press(next(b for b in buttons if b.accessibleName() == word), Key.Key_Space)

        QTimer.singleShot(0, answer_now)
