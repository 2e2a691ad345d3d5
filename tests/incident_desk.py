"""The desk of an emergency: real data in a real file, keys in a real window, a clock to move."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QPushButton
from tests.factories import KEYS, a_station, an_officer
from tests.keys import press, type_text

from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.services.desk import Services
from kkc_desktop.services.incident_reading import read_incident
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.database import Database
from kkc_desktop.ui.incident_page import IncidentPage

RECEIVED = datetime(2026, 3, 12, 13, 31, 7, tzinfo=UTC)
CTRL = Qt.KeyboardModifier.ControlModifier


class Clock:
    """The desk's clock, moved on by the test."""

    def __init__(self):
        self.moment = RECEIVED

    def __call__(self):
        return self.moment

    def move(self, **span):
        self.moment += timedelta(**span)


class Desk:
    """A window with the desk's keys and one incident page, and what the page told it."""

    def __init__(self, services, clock, qtbot):
        self.services = services
        self.clock = clock
        self.parts = []
        self.has_cards = True
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.page = self.new_page()
        for keys, act in {
            "Ctrl+S": lambda: self.page.save(),
            "Ctrl+Return": lambda: self.page.finish(),
            "Ctrl+P": lambda: self.page.print_paper(),
            "F8": lambda: self.page.jump_to_problems(),
            "Esc": lambda: self.page.leave(),
        }.items():
            QShortcut(QKeySequence(keys), self.window, act)
        self.window.resize(1084, 718)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def new_page(self):
        """Another page, as after a restart."""
        self.said, self.wishes, self.closed = [], [], []
        self.page = IncidentPage(
            self.services.incidents,
            self.services.drafts,
            lambda: "prap. Dvořáková",
            self.clock,
            lambda _: "prap. Dvořáková",
            self.parts,
            self.services.cards if self.has_cards else None,
            self.services.describing if self.has_cards else None,
        )
        self.page.saved.connect(self.said.append)
        self.page.wanted.connect(self.wishes.append)
        self.page.closed.connect(lambda: self.closed.append(True))
        self.window.setCentralWidget(self.page)
        return self.page

    def start(self, parked=""):
        self.page.start(self.services.incidents.blank_file(), parked)

    def type(self, text):
        type_text(self.window.focusWidget(), text)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        press(self.window.focusWidget() or self.window, key, modifier)

    def enter(self, *texts):
        """Types each text and goes on with Enter."""
        for text in texts:
            self.type(text)
            self.press(Qt.Key.Key_Return)

    def has_focus(self, name):
        return self.window.focusWidget() is getattr(self.page.ui, name)

    def stored(self):
        """Every stored incident with its whole log."""
        with self.services.workplace.database.reading() as tx:
            return [read_incident(tx, incident) for incident in tx.incidents.page()]

    def take_fire(self):
        """Takes a notice of a fire and hands it over a minute later."""
        self.start()
        self.enter("Konice", "u školy", "")
        self.page.ui.incident_type.set_value(IncidentType.FIRE)
        self.page.ui.accepted_by.setText("por. Malá")
        self.clock.move(minutes=1)
        self.press(Qt.Key.Key_Return, CTRL)
        assert self.said, "the notice should have been handed over"


@contextmanager
def open_desk(path, qtbot) -> Iterator[Desk]:
    """The desk of an officer on duty over the database in this file."""
    clock, ids = Clock(), (f"id-{number}" for number in count(1))
    database = Database.open(path, KEYS)
    officer = an_officer(rank="prap.", surname="Dvořáková")
    with database.transaction() as transaction:
        transaction.station.put(a_station(code="OL4"))
        transaction.officers.put(officer)
    services = Services(Workplace(database, clock, lambda: next(ids)))
    services.duty.begin(officer.id)
    yield Desk(services, clock, qtbot)
    database.close()


def chip(field, words):
    return next(c for c in field.findChildren(QPushButton) if c.text().strip().startswith(words))


def log_texts(file):
    return [entry.text for entry in file.log]
