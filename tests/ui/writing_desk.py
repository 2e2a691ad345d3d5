"""A window with one document page at a real desk, as the tests of the page share it."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from tests.desk import Clock, open_desk
from tests.factories import a_person
from tests.keys import press

from kkc_desktop.domain.document_lists import (
    Answer,
    CopyHandover,
    InstructionAnswer,
    ObjectionsState,
)
from kkc_desktop.ui.document_page import DocumentPage

NOW = datetime(2026, 3, 12, 13, 31, 7, tzinfo=UTC)

COMPLETE = {
    "act_subject": "Přijetí oznámení o krádeži kola",
    "act_ended_at": NOW,
    "instruction_answer": InstructionAnswer.UNDERSTOOD,
    "statement": "Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "reported_person": "Neznámý pachatel.",
    "proofs": "Kamera.",
    "damage_czk": 12390,
    "claims_damages": Answer.YES,
    "wants_notification": Answer.YES,
    "objections_state": ObjectionsState.NONE,
    "copy_handover": CopyHandover.TAKEN,
    "persons": (a_person(record_id="record-1"),),
}


def services_in(folder):
    """The services of a desk whose clock stands at NOW."""
    return open_desk(folder / "kkc.db", Clock(NOW))


def answer_with(*keys):
    """Presses keys in the question that the next act opens; gives what the question said."""
    said = []

    def press_them():
        question = QApplication.activeModalWidget()
        if question is None or question.focusWidget() is None:
            QTimer.singleShot(1, press_them)
            return
        said.append(f"{question.accessibleName()} {question.accessibleDescription()}")
        for key in keys:
            press(question.focusWidget(), key)

    QTimer.singleShot(0, press_them)
    return said


class Desk:
    """A window with one document page, and what the page told it."""

    def __init__(self, services, qtbot):
        self.services = services
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.page = DocumentPage(services.documents, services.drafts)
        self.window.setCentralWidget(self.page)
        self.window.resize(1084, 718)
        self.said, self.wished, self.closings, self.printed = [], [], [], []
        self.page.saved.connect(self.said.append)
        self.page.wanted.connect(self.wished.append)
        self.page.closed.connect(lambda: self.closings.append("closed"))
        self.page.print_wanted.connect(lambda *paper: self.printed.append(paper))
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def begin(self, code="PTO", **content):
        """A new document of the kind, some of it already written."""
        dossier = self.services.documents.begin(code)
        persons = content.pop("persons", dossier.persons)
        things = content.pop("things", dossier.things)
        document = replace(dossier.document, **content)
        self.page.start(replace(dossier, document=document, persons=persons, things=things))
        return self.page.dossier

    def input_of(self, block, field):
        self.page.jump(field)
        return self.page.parts.panel(block).form.input_of(field)

    @property
    def focus(self):
        return self.page.parts.focused_field()

    def drafts(self):
        return self.services.drafts.unfinished()
