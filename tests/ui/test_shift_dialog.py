"""The overview of a shift's events: read by rows, printed by one key, nobody named."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.desk import open_desk
from tests.keys import press
from tests.services.records import finished_contact, recorded_advice

from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.shift_dialog import ShiftDialog


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc")
    yield services
    services.workplace.database.close()


@pytest.fixture
def dialog(desk, qtbot):
    def show():
        shown = ShiftDialog(desk.handing_over, desk.documents.pictures)
        qtbot.addWidget(shown)
        with qtbot.waitExposed(shown):
            shown.open()
        return shown

    return show


def test_each_event_of_the_shift_has_its_row_and_the_card_counts_them(desk, dialog):
    finished_contact(desk)
    recorded_advice(desk)
    shown = dialog()
    events = desk.handing_over.events().events
    assert len(events) == 2
    assert shown.list.model().rowCount() == len(events)
    assert shown.accessibleName() == "Přehled událostí směny"


def test_the_key_of_printing_shows_the_sheet(dialog):
    shown = dialog()
    press(shown, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    previews = [w for w in QApplication.topLevelWidgets() if isinstance(w, PrintPreview)]
    assert [preview.isVisible() for preview in previews] == [True]
    previews[0].close()
