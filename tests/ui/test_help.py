"""F1, the manual and what the program says of itself."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from tests.keys import press, type_text

from kkc_desktop.assets import asset_path
from kkc_desktop.ui.about_dialog import AboutDialog
from kkc_desktop.ui.help_window import GENERAL_KEYS, HelpWindow
from kkc_desktop.ui.manual_view import ManualView
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.window_help import help_window

NO_PAGES = (Place.WALL, Place.PROMISE)
"""A window of its own, and a dialog."""
MANUAL = asset_path("help", "prirucka.md")


@pytest.fixture
def window(qtbot):
    window = HelpWindow("Nový kontakt", (("1 až 8", "důvod"),))
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize("place", [place for place in Place if place not in NO_PAGES])
def test_every_page_has_its_sheet(qtbot, place):
    parent = QWidget()
    qtbot.addWidget(parent)
    window = help_window(place, (), parent)
    heads = [label.text() for label in window.findChildren(QLabel)]
    assert [head for head in heads if head.startswith("Na této stránce – ")]
    assert not window.isModal()


@pytest.fixture
def manual(qtbot):
    view = ManualView(MANUAL)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    return view


def test_the_sheet_shows_the_keys_of_the_page_and_of_the_whole_desk(window):
    caps = [cap.text() for cap in window.findChildren(KeyCap)]
    assert caps == ["1 až 8", *(key for key, _ in GENERAL_KEYS)]


def test_esc_closes_the_help(window):
    press(window, Qt.Key.Key_Escape)
    assert window.result() == QDialog.DialogCode.Rejected
    assert not window.isVisible()


def test_the_manual_opens_with_the_caret_in_its_search(window):
    window.show_manual()
    assert window.focusWidget() is window.manual.search_box


def test_what_is_new_stands_beside_the_manual(window):
    window.show_changes()
    assert "Co je nového" in window.changes.text.toPlainText()


def test_every_chapter_of_the_contents_is_a_place_in_the_text(manual):
    for row in manual.chapters.rows():
        manual.show_chapter(row.data)
        block = manual.text.textCursor().block()
        assert block.text().replace("\u00a0", " ") == row.title.replace("\u00a0", " ")


def test_the_search_needs_no_hacky_and_goes_round(manual):
    type_text(manual.search_box, "zneplatnete")
    first = manual.text.textCursor()
    assert first.selectedText() == "zneplatněte"
    press(manual.search_box, Qt.Key.Key_Return)
    assert manual.text.textCursor().selectedText() == "zneplatněte"
    assert manual.found_label.text() == ""


def test_words_that_are_not_there_are_said_to_be_missing(manual):
    type_text(manual.search_box, "velryba")
    assert manual.found_label.text()


def test_a_picture_that_is_not_made_yet_leaves_no_hole(tmp_path, qtbot):
    path = tmp_path / "kniha.md"
    path.write_text("# Kniha\n\n## Obraz\n\n![Nic](obrazky/neni.png)\n\nText.\n", encoding="utf-8")
    view = ManualView(path)
    qtbot.addWidget(view)
    assert "\ufffc" not in view.text.toPlainText()
    assert "Text." in view.text.toPlainText()


def test_a_picture_of_the_whole_window_fits_into_the_column(tmp_path, qtbot):
    (tmp_path / "obrazky").mkdir()
    picture = QImage(1280, 800, QImage.Format.Format_RGB32)
    picture.save(str(tmp_path / "obrazky" / "okno.png"))
    path = tmp_path / "kniha.md"
    path.write_text("## Obraz\n\n![Okno](obrazky/okno.png)\n\nText.\n", encoding="utf-8")
    view = ManualView(path)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    assert "\ufffc" in view.text.toPlainText()
    assert view.text.horizontalScrollBar().maximum() == 0


def test_the_manual_names_every_general_key():
    text = MANUAL.read_text(encoding="utf-8")
    for key in ("F1", "F2", "F3", "F4", "F8", "F9", "F12", "Ctrl+F", "Ctrl+S", "Ctrl+P", "Ctrl+L"):
        assert re.search(rf"\b{re.escape(key)}\b", text), key


def test_the_program_says_its_versions_and_where_the_data_lie(qtbot):
    dialog = AboutDialog(Path("/data/stanice"), "3.50.4")
    qtbot.addWidget(dialog)
    values = [value for _, value in dialog.rows]
    assert "/data/stanice" in values
    assert "3.50.4" in values
    assert all(values)


def test_every_picture_of_the_manual_is_shipped_and_small():
    for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", MANUAL.read_text(encoding="utf-8")):
        picture = MANUAL.parent / name
        assert picture.is_file(), f"{name}: make it by ./kkc demo and reduce it to 256 colours"
        assert picture.stat().st_size < 120_000, name
