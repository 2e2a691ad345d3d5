"""A full disk at the counter: the refusal is said in Czech and nothing typed goes away."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.contact_desk import ContactDesk, open_counter

from kkc_desktop.storage.folder import RESERVE_BYTES
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

NOW = datetime(2026, 3, 12, 13, 31, 7, tzinfo=UTC)
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SUBJECT = "Ptala se na falešného bankéře – příliš žluťoučký kůň."


@pytest.fixture
def counter(tmp_path, qtbot):
    services = open_counter(tmp_path / "kkc.sqlite", NOW)
    desk = ContactDesk(services, qtbot)
    desk.begin()
    yield desk
    services.workplace.database.close()


def test_a_contact_that_cannot_be_saved_stays_on_the_page_and_in_its_draft(counter, monkeypatch):
    counter.press(Key.Key_7)
    counter.press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    counter.type(SUBJECT)
    monkeypatch.setattr(
        "kkc_desktop.storage.database.free_bytes", lambda _folder: RESERVE_BYTES - 1
    )
    counter.press(Key.Key_Return, modifier=CTRL)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ErrorDialog)
    dialog.close()
    assert counter.page.ui.subject.value() == SUBJECT
    assert counter.contacts() == []
    assert counter.said == []
    counter.page.keep_now()
    (draft,) = counter.services.drafts.unfinished()
    assert SUBJECT in draft.content
    monkeypatch.undo()
    counter.press(Key.Key_Return, modifier=CTRL)
    assert [contact.subject for contact in counter.contacts()] == [SUBJECT]
