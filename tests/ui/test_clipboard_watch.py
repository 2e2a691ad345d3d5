"""Copied data: logged at once, gone from the clipboard after half a minute."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.ui.clipboard_watch import CLEARED_AFTER_MS, ClipboardWatch
from kkc_desktop.ui.page import DeskPage
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

RECORD = (RecordKind.CONTACT, "contact-1")


class RecordPage(DeskPage):
    """One line of a record."""

    def __init__(self):
        super().__init__()
        self.record = RECORD
        self.line = QLineEdit("Dvořáková", self)

    def shown_record(self):
        return self.record


class Desk(QWidget):
    """A window with a record and a line beside it, and the trail."""

    def __init__(self):
        super().__init__()
        self.page, self.other, self.trail = RecordPage(), QLineEdit("jiné"), []
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(self.other)
        self.is_full = False

    def copied(self, kind, record_id):
        if self.is_full:
            raise StorageUnavailable("Disk je plný.", "Uvolněte místo.")
        self.trail.append((kind, record_id))

    def copy(self, line):
        line.setFocus()
        line.selectAll()
        line.copy()


@pytest.fixture
def desk(qtbot):
    desk = Desk()
    qtbot.addWidget(desk)
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    QApplication.clipboard().clear()
    return desk


@pytest.fixture
def watch(desk, qapp):
    return ClipboardWatch(qapp, desk.copied, desk, cleared_after_ms=1)


def test_copying_from_a_record_leaves_a_line_for_that_record(desk, watch):
    desk.copy(desk.page.line)
    assert desk.trail == [RECORD]
    assert QApplication.clipboard().text() == "Dvořáková"


def test_the_copy_is_gone_after_half_a_minute(desk, watch, qtbot):
    assert CLEARED_AFTER_MS < 31_000
    desk.copy(desk.page.line)
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "", timeout=1000)
    assert desk.trail == [RECORD]


def test_what_was_copied_meanwhile_stays(desk, watch, qtbot):
    desk.copy(desk.page.line)
    desk.copy(desk.other)
    watch.clear()
    assert QApplication.clipboard().text() == "jiné"
    assert desk.trail == [RECORD]


def test_copying_beside_a_record_is_nobodys_business(desk, watch):
    desk.copy(desk.other)
    desk.page.record = None
    desk.copy(desk.page.line)
    assert desk.trail == []


def test_what_cannot_be_logged_cannot_be_copied(desk, watch):
    desk.is_full = True
    desk.copy(desk.page.line)
    assert QApplication.clipboard().text() == ""
    desk.findChild(ErrorDialog).close()
