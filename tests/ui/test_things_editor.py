"""A list of things written by keys alone."""

import pytest
from PySide6.QtCore import Qt
from tests.factories import a_thing
from tests.keys import press, type_text

from kkc_desktop.domain.document import Thing, ThingId
from kkc_desktop.ui.things_editor import ThingsEditor

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(qtbot):
    editor = ThingsEditor()
    qtbot.addWidget(editor)
    editor.new_thing = lambda position: Thing(id=ThingId(f"new-{position}"), position=position)
    editor.resize(396, 400)
    editor.show()
    editor.activateWindow()
    editor.show_things(())
    return editor


def focused(editor):
    return editor.window().focusWidget()


def write_row(editor, *texts):
    for text in texts:
        type_text(focused(editor), text)
        press(focused(editor), Key.Key_Return)


def test_rows_are_written_one_after_another_without_the_mouse(editor):
    editor.focus_first()
    write_row(editor, "jízdní kolo Author", "WT123", "", "12390")
    write_row(editor, "zámek", "", "", "")
    first, second = editor.things()
    assert (first.description, first.identifier, first.value_czk) == (
        "jízdní kolo Author",
        "WT123",
        12390,
    )
    assert (second.description, second.position) == ("zámek", 1)


def test_enter_at_the_end_of_an_empty_row_leaves_the_list(editor, qtbot):
    editor.focus_first()
    with qtbot.waitSignal(editor.left):
        write_row(editor, "", "", "", "")


def test_ctrl_delete_takes_a_row_away_and_the_next_one_has_the_cursor(editor):
    editor.show_things((a_thing(description="kolo"), a_thing(id="thing-2", description="zámek")))
    editor.focus_first()
    press(focused(editor), Key.Key_Delete, CTRL)
    assert [thing.description for thing in editor.things()] == ["zámek"]
    assert focused(editor) is editor.rows[0].description


def test_the_last_row_is_replaced_by_an_empty_one(editor):
    editor.focus_first()
    press(focused(editor), Key.Key_Delete, CTRL)
    assert len(editor.rows) == 1
    assert editor.things() == ()


def test_shown_things_come_back_exactly(editor):
    things = (a_thing(position=0), a_thing(id="thing-2", position=1, quantity=3, value_czk=None))
    editor.show_things(things)
    assert editor.things() == things


def test_an_amount_that_means_nothing_is_told_and_stays(editor):
    editor.show_things((a_thing(),))
    row = editor.rows[0]
    row.value_czk.selectAll()
    type_text(row.value_czk, "mnoho")
    (problem,) = editor.unreadable()
    assert (problem.field, problem.title) == ("things", "1. položka")
    assert row.value_czk.text() == "mnoho"


def test_a_list_to_be_read_takes_no_key(editor):
    editor.show_things((a_thing(description="kolo"),), read_only=True)
    row = editor.rows[0]
    type_text(row.description, "x")
    row.description.setFocus()
    press(row.description, Key.Key_Delete, CTRL)
    editor.add_row()
    assert [thing.description for thing in editor.things()] == ["kolo"]
    assert not editor.add_button.isVisible()
