"""Each kind of input gives back what it was given."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox

from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.ui import binding
from kkc_desktop.ui.widgets.crowns_edit import CrownsEdit


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (QLineEdit, "Příliš § 55\u00a0<b>"),
        (QPlainTextEdit, "první\n§\u00a055"),
        (QSpinBox, 7),
        (QCheckBox, True),
        (CrownsEdit, 12390),
        (CrownsEdit, None),
    ],
)
def test_a_value_comes_back(qtbot, kind, value):
    widget = kind()
    qtbot.addWidget(widget)
    binding.write(widget, value)
    assert binding.read(widget) == value


def test_a_number_box_with_a_word_for_nothing_holds_none(qtbot):
    box = QSpinBox()
    qtbot.addWidget(box)
    box.setSpecialValueText("neznámý")
    box.setMinimum(-1)
    binding.write(box, None)
    assert binding.read(box) is None
    assert box.text() == "neznámý"
    binding.write(box, 0)
    assert binding.read(box) == 0


def test_a_line_gives_clean_text(qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    line.setText("r\u030cádek\u202e")
    assert binding.read(line) == "řádek"


def test_an_unreadable_amount_is_refused(qtbot):
    edit = CrownsEdit()
    qtbot.addWidget(edit)
    edit.setText("mnoho")
    with pytest.raises(Unreadable):
        binding.read(edit)


def test_a_button_is_no_input(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    assert not binding.is_input(button)
    with pytest.raises(TypeError):
        binding.read(button)
