"""Edited lists hold, show and carry hostile texts letter by letter, or refuse them."""

import pytest
from PySide6.QtCore import Qt
from tests.factories import an_officer
from tests.keys import press
from tests.naughty.corpus import CORE, KEPT, REFUSED

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.list_file import write_list
from kkc_desktop.domain.list_import import ImportState
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_row import ListRow
from kkc_desktop.domain.list_schema import SCHEMAS
from kkc_desktop.domain.snippet import Snippet, blank_words, blanks
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.list_rows import ListName
from kkc_desktop.ui.lists_panel import ListsPanel
from kkc_desktop.ui.snippet_keys import SnippetKeys
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.long_text import LongText

OFFICE = ListKind.OFFICE


@pytest.fixture
def head(desk):
    desk.workplace.seat(an_officer(id=OfficerId("head"), role=Role.HEAD))
    return desk


def named(texts):
    """The texts that can be a name of an office, by the code of their item."""
    words = [clean_text(text).strip() for text in texts]
    return {f"c{number}": each for number, each in enumerate(words) if 0 < len(each) <= 500}


def saved(desk, texts):
    """The same, each stored as an item."""
    kept = named(texts)
    for code, words in kept.items():
        desk.lists.add(OFFICE, code, {"name": words})
    return kept


def test_what_is_typed_comes_back_and_travels_in_a_file(head):
    kept, schema, files = named(KEPT), SCHEMAS[OFFICE], head.list_files
    rows = [
        ListRow(kind=OFFICE, code=code, values=schema.filled({"name": words}))
        for code, words in kept.items()
    ]
    files.take(files.preview(OFFICE, write_list(OFFICE, rows), "úřady.csv"))
    shelf = head.workplace.lists
    assert {row.code: row.text("name") for row in shelf.entries(OFFICE)} == kept
    found = files.preview(OFFICE, files.export(OFFICE), "úřady.csv")
    assert {row.state for row in found.rows} == {ImportState.SAME}
    assert len(found.rows) == len(kept)


@pytest.mark.parametrize("text", REFUSED)
def test_what_no_record_can_hold_is_refused_or_cleaned(head, text):
    try:
        row = head.lists.add(OFFICE, "x", {"name": f"a{text}"})
    except (KkcError, UnicodeError):
        assert head.workplace.lists.entry(OFFICE, "x") is None
    else:
        assert row.text("name") == clean_text(f"a{text}").strip()


def test_the_editor_shows_them_as_text(head, qtbot, qapp):
    apply_style(qapp, Scheme.LIGHT)
    kept = saved(head, CORE)
    panel = ListsPanel(head.lists, head.list_files, head.workplace.now, head.duty.name_of)
    qtbot.addWidget(panel)
    panel.show()
    panel.names.select_data(ListName(OFFICE))
    for number, words in enumerate(kept.values()):
        panel.table.selectRow(number)
        row = panel.model.row_at(panel.table.currentIndex())
        assert panel.form.inputs["name"].widget.text() == kept[row.code].replace("\n", " ") or (
            panel.form.inputs["name"].read(head.workplace.today())
        )
        assert not panel.is_dirty()
        assert words


@pytest.mark.parametrize("text", CORE)
def test_a_snippet_of_any_letters_is_put_in_whole(qtbot, qapp, text):
    apply_style(qapp, Scheme.LIGHT)
    words = clean_text(text)
    known = (Snippet(abbreviation="x", title=text, text=f"{words}[co]"),)

    class Source:
        def snippets(self):
            return known

        def blank_words(self):
            return blank_words(known)

    box = LongText()
    qtbot.addWidget(box)
    box.show()
    box.activateWindow()
    SnippetKeys(qapp, Source(), box)
    box.setFocus()
    qtbot.waitUntil(lambda: qapp.focusWidget() is box)
    press(box, Qt.Key.Key_X)
    press(box, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert box.value() == clean_text(f"{words}[co]")
    assert blanks(box.value(), blank_words(known))
    box.undo()
    assert box.value().lower() == "x"
