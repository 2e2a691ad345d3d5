"""Choosing a kind of document by keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.keys import press, type_text

from kkc_desktop.domain.template import KindGroup
from kkc_desktop.services.templates import TemplateShelf
from kkc_desktop.ui.kind_dialog import KindDialog

KINDS = TemplateShelf(tuple, lambda: date(2026, 3, 12)).current()[:-1]
OFFERED = {kind.group for kind in KINDS}
Key = Qt.Key


@pytest.fixture
def dialog(qtbot):
    dialog = KindDialog(KINDS)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def kinds_shown(dialog):
    return [row.data for row in dialog.list.rows() if not row.is_heading]


def test_every_kind_is_offered_under_its_heading_with_its_law(dialog):
    assert sorted(kind.code for kind in kinds_shown(dialog)) == sorted(kind.code for kind in KINDS)
    heading = ""
    for row in dialog.list.rows():
        if row.is_heading:
            heading = row.title
        else:
            assert (row.title, heading) == (row.data.title, row.data.group.value)
            assert row.second_line


def test_a_heading_without_kinds_is_not_shown(dialog):
    headings = [row.title for row in dialog.list.rows() if row.is_heading]
    assert headings == [group.value for group in KindGroup if group in OFFERED]
    type_text(dialog.search, "obet")
    headings = [row.title for row in dialog.list.rows() if row.is_heading]
    assert headings == [KindGroup.VICTIM.value]


def test_a_digit_belongs_to_the_usual_kinds_and_is_shown_while_it_works(dialog):
    shown = {row.data.code: row.time_text for row in dialog.list.rows() if not row.is_heading}
    usual = {kind.code: str(n) for n, kind in enumerate(KINDS[:9], start=1)}
    assert shown == {kind.code: usual.get(kind.code, "") for kind in KINDS}
    type_text(dialog.search, "p")
    assert not any(row.time_text for row in dialog.list.rows())


def test_enter_begins_the_first_kind(dialog):
    press(dialog.search, Key.Key_Return)
    assert dialog.chosen_code == KINDS[0].code


def test_arrows_choose_while_the_caret_stays_in_the_field(dialog):
    press(dialog.search, Key.Key_Down)
    press(dialog.search, Key.Key_Down)
    press(dialog.search, Key.Key_Return)
    assert dialog.chosen_code == kinds_shown(dialog)[2].code


def test_a_digit_begins_at_once(dialog):
    type_text(dialog.search, "4")
    assert dialog.chosen_code == KINDS[3].code
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("vysvetl", "UZV"),
        ("POO", "POO"),
        ("událost", "OMU"),
        ("preventivni", "ZPR"),
        ("prestupk", "OPP"),
        ("KZ", "KZ"),
        ("uz", "UZ"),
    ],
)
def test_a_part_of_the_name_without_hacky_finds_the_kind(dialog, typed, code):
    type_text(dialog.search, typed)
    press(dialog.search, Key.Key_Return)
    assert dialog.chosen_code == code


def test_a_word_nobody_knows_begins_nothing(dialog):
    type_text(dialog.search, "xyz")
    assert dialog.nothing_label.isVisible()
    press(dialog.search, Key.Key_Return)
    assert (dialog.chosen_code, dialog.isVisible()) == ("", True)


def test_esc_begins_nothing(dialog):
    press(dialog.search, Key.Key_Escape)
    assert (dialog.chosen_code, dialog.isVisible()) == ("", False)
