"""Lists of work: rows read aloud whole, keep their choice and give way in the title only."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from tests.keys import press

from kkc_desktop.ui.style import Scheme, apply_style, text_font
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow
from kkc_desktop.ui.widgets.work_list_model import LineModel

WAITING = (
    WorkRow(ticket="A 14", title="J. N.", second_line="u přepážky", time_text="3 min", data=14),
    WorkRow(ticket="A 15", title="M. K.", second_line="čeká", time_text="24 min", data=15),
)
HEADED = (
    WorkRow(title="Osoby", time_text="1 z 1", is_heading=True),
    WorkRow(icon="person", title="Nováková J.", data="person-1"),
)


@pytest.fixture
def work_list(qtbot, qapp):
    apply_style(qapp, Scheme.LIGHT)
    shown = WorkList()
    qtbot.addWidget(shown)
    shown.resize(320, 240)
    shown.set_rows(WAITING)
    shown.show()
    shown.activateWindow()
    shown.setFocus()
    return shown


def test_enter_opens_the_chosen_row(qtbot, work_list):
    work_list.select_data(15)
    with qtbot.waitSignal(work_list.activated_row) as opened:
        press(work_list, Qt.Key.Key_Return)
    assert opened.args == [15]


def test_arrow_tells_which_row_is_chosen_now(qtbot, work_list):
    work_list.select_first()
    with qtbot.waitSignal(work_list.current_row_changed) as moved:
        press(work_list, Qt.Key.Key_Down)
    assert moved.args == [15]


def test_chosen_row_stays_chosen_when_the_list_is_loaded_again(work_list):
    work_list.select_data(15)
    work_list.set_rows((WorkRow(title="nový", data=13), *WAITING))
    assert work_list.current_data() == 15


def test_chosen_row_that_is_gone_leaves_no_choice(work_list):
    work_list.select_data(15)
    work_list.set_rows(WAITING[:1])
    assert work_list.current_data() is None


def test_heading_is_stepped_over(work_list):
    work_list.set_rows(HEADED)
    work_list.select_first()
    press(work_list, Qt.Key.Key_Up)
    assert work_list.current_data() == "person-1"


def test_screen_reader_hears_every_word_of_the_row(work_list):
    index = work_list.model().index(1)
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "A 15, M. K., čeká, 24 min"


def test_long_title_never_hides_the_time(work_list):
    time_width = QFontMetrics(text_font(9.5)).horizontalAdvance("24 min")
    work_list.set_rows((WorkRow(title="krátký", time_text="24 min", data=1),))
    short = right_end(work_list, time_width)
    work_list.set_rows((WorkRow(title="dlouhý " * 40, time_text="24 min", data=1),))
    assert right_end(work_list, time_width) == short


def test_row_with_the_keyboard_wears_a_ring(work_list):
    work_list.select_first()
    with_ring = row_picture(work_list)
    work_list.clearFocus()
    QApplication.processEvents()
    assert row_picture(work_list) != with_ring


def test_model_behaves(qtbot):
    model = LineModel()
    tester = QAbstractItemModelTester(model)
    model.set_rows(WAITING + HEADED)
    model.set_rows(())
    assert tester.model().rowCount() == 0


def row_picture(work_list) -> QImage:
    return work_list.viewport().grab(work_list.visualRect(work_list.model().index(0))).toImage()


def right_end(work_list, width) -> QImage:
    image = row_picture(work_list)
    return image.copy(image.width() - width - 10, 0, width + 10, image.height())
