"""What was said lies over the page, never over the field that is being typed into."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QWidget

from kkc_desktop.ui.page import Said
from kkc_desktop.ui.said_flash import SaidFlash


@pytest.fixture
def stack(qtbot):
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.resize(800, 600)
    page = QWidget()
    for name, top in (("high", 40), ("low", 510)):
        line = QLineEdit(page)
        line.setObjectName(name)
        line.setGeometry(300, top, 200, 32)
    stack.addWidget(page)
    with qtbot.waitActive(stack):
        stack.show()
        stack.activateWindow()
    return stack


def _covers(flash, stack, name):
    line = stack.findChild(QLineEdit, name)
    return flash.widget.geometry().intersects(line.geometry())


def test_it_stands_above_the_action_bar_and_gives_way_to_the_focus(stack, qapp):
    flash = SaidFlash(stack, qapp)
    stack.findChild(QLineEdit, "high").setFocus()
    flash.show(Said(text="Uloženo."))
    assert _covers(flash, stack, "low")
    stack.findChild(QLineEdit, "low").setFocus()
    assert QApplication.focusWidget().objectName() == "low"
    assert not _covers(flash, stack, "low")


def test_a_page_that_opens_later_does_not_lie_over_it(stack, qapp):
    flash = SaidFlash(stack, qapp)
    flash.show(Said(text="Uloženo."))
    later = QWidget()
    stack.addWidget(later)
    stack.setCurrentWidget(later)
    children = [child for child in stack.children() if isinstance(child, QWidget)]
    assert children[-1] is flash.widget
