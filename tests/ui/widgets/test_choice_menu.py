"""The button that ticks several of a list."""

from shiboken6 import createdByPython, isValid

from kkc_desktop.domain.code_lists import PersonRole
from kkc_desktop.ui.widgets.choice_menu import ChoiceMenuButton

ROLES = tuple(PersonRole)[:8]


def test_its_actions_are_its_own_however_often_the_choices_are_given(qtbot):
    button = ChoiceMenuButton("Role", "neuvedena")
    qtbot.addWidget(button)
    for _ in range(3):
        button.set_choices(ROLES)
        button.set_values(ROLES[:2])
    actions = button.menu().actions()
    assert [action.isChecked() for action in actions] == [True, True] + [False] * 6
    assert all(createdByPython(action) and isValid(action) for action in actions)
    assert button.values() == ROLES[:2]
