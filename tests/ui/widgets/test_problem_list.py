"""Problems: the gravest first, each one key away from its field."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.keys import press

from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.problem_list import ProblemCard, ProblemList

NOTE = Problem(field="person", text="Byla tu.", fix="otevřete přehled.", level=Level.NOTE)
ERROR = Problem(
    field="born_on", text="Den 31. 2. není.", fix="opište datum.", title="Datum narození"
)


@pytest.fixture
def problems(qtbot, qapp):
    apply_style(qapp, Scheme.LIGHT)
    shown = ProblemList()
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    return shown


def test_error_stands_before_a_note(problems):
    problems.show_problems([NOTE, ERROR])
    assert problems.problems == (ERROR, NOTE)


def test_enter_on_a_problem_asks_for_its_field(qtbot, problems):
    problems.show_problems([NOTE, ERROR])
    problems.focus_first()
    with qtbot.waitSignal(problems.problem_activated) as asked:
        press(problems.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == ["born_on"]


def test_click_on_a_problem_asks_for_its_field(qtbot, problems):
    problems.show_problems([NOTE])
    with qtbot.waitSignal(problems.problem_activated) as asked:
        qtbot.mouseClick(problems.findChild(ProblemCard), Qt.MouseButton.LeftButton)
    assert asked.args == ["person"]


def test_same_problems_keep_the_keyboard_where_it_is(problems):
    problems.show_problems([ERROR])
    problems.focus_first()
    problems.show_problems([ERROR])
    assert isinstance(problems.focusWidget(), ProblemCard)
    assert problems.focusWidget().isVisible()


def test_nothing_wrong_is_said_in_one_line(problems):
    problems.show_problems([ERROR])
    assert "Nic nechybí" not in visible_words(problems)
    problems.show_problems([])
    assert "Nic nechybí" in visible_words(problems)


def test_problem_is_read_aloud_with_its_remedy(problems):
    problems.show_problems([ERROR])
    name = problems.findChild(ProblemCard).accessibleName()
    assert name == "Chyba – Datum narození. Den 31. 2. není. Jak opravit: opište datum."


def visible_words(problems) -> list[str]:
    return [label.text() for label in problems.findChildren(PlainLabel) if label.isVisible()]


def test_a_long_problem_is_read_whole_in_a_narrow_column(qtbot, qapp):
    apply_style(qapp, Scheme.LIGHT)
    long_fix = (
        "vyberte, jak kontakt skončil, nebo jej jen uložte a\u00a0vraťte se k\u00a0němu. " * 2
    )
    column = QWidget()
    layout = QVBoxLayout(column)
    shown = ProblemList()
    layout.addWidget(shown)
    layout.addStretch()
    qtbot.addWidget(column)
    shown.show_problems([replace(ERROR, fix=long_fix), NOTE])
    column.resize(230, 600)
    column.show()
    for card in column.findChildren(ProblemCard):
        assert card.height() == card.heightForWidth(card.width())
