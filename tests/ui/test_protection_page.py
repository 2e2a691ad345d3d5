"""Ochrana údajů: each role sees the tabs it may use, each built when it is first looked at."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from tests.keys import press

from kkc_desktop.domain.audit import Act
from kkc_desktop.ui.page import Said
from kkc_desktop.ui.protection_page import ProtectionPage
from kkc_desktop.ui.protection_panels import ProtectionPanel
from kkc_desktop.ui.protection_part import ProtectionPart

Key = Qt.Key
BUILT = []


class LineOfItsOwn(ProtectionPart):
    """A tab with one field; it says what the keys asked of it."""

    def __init__(self, services):
        super().__init__()
        BUILT.append(self)
        self.services = services
        self.line = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.line)
        self.reads = 0

    def refresh(self):
        self.reads += 1

    def focus_first(self):
        self.line.setFocus()

    def finish(self):
        self.saved.emit(Said(text="hotovo"))


PANELS = (
    ProtectionPanel(title="Pro všechny", icon="law", needed=Act.RECORD_BREACH, build=LineOfItsOwn),
    ProtectionPanel(title="Pro policii", icon="list", needed=Act.REVIEW_DATA, build=LineOfItsOwn),
    ProtectionPanel(title="Pro dozor", icon="log", needed=Act.REPORT_READERS, build=LineOfItsOwn),
)


@pytest.fixture
def page(desk, qtbot):
    BUILT.clear()
    page = ProtectionPage(desk, PANELS)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.refresh()
    page.show()
    page.activateWindow()
    page.focus_first()
    return page


def test_an_officer_is_offered_what_the_role_may_and_only_the_open_tab_is_built(page, qtbot):
    assert [page.tabs.tabText(n).strip() for n in range(page.tabs.count())] == [
        "Pro všechny",
        "Pro policii",
    ]
    assert len(BUILT) == 1
    assert page.part.line.hasFocus()
    press(page.part.line, Key.Key_Tab, modifier=Qt.KeyboardModifier.ControlModifier)
    assert len(BUILT) == 2
    assert page.part is BUILT[1]
    with qtbot.waitSignal(page.saved) as said:
        page.finish()
    assert said.args[0].text == "hotovo"


def test_a_wish_leads_to_the_tab_by_its_title_and_the_parts_stay(page):
    page.show_part("Pro policii")
    page.show_part("Pro všechny")
    assert page.part is BUILT[0]
    assert len(BUILT) == 2
