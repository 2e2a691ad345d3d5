"""Scans at the window: dropped, waiting in the folder, shown page by page, attached by Enter."""

import sys
from contextlib import closing

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from tests.closed_paper import a_workplace, closed_protocol
from tests.keys import press
from tests.printing.scanning import Treatment, as_pdf, pictures_of, treated

from kkc_desktop.domain.errors import ScanUnreadable
from kkc_desktop.domain.paper_answer import AnswerVerdict
from kkc_desktop.services.asking import Asking
from kkc_desktop.services.documents import Documents
from kkc_desktop.services.returning import Returning
from kkc_desktop.ui.ask_dialog import AskDialog
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.file_drop import FileDrop
from kkc_desktop.ui.scan_card import ScanCard
from kkc_desktop.ui.scan_device import ScanDevice, devices, scan_into, scanner_program
from kkc_desktop.ui.scan_dialog import ScanDialog
from kkc_desktop.ui.watched_folder import PROCESSED, WatchedFolder

WORN = Treatment(dpi=200, skew=1.5)
Key = Qt.Key


@pytest.fixture
def workplace(tmp_path):
    workplace = a_workplace(tmp_path / "kkc.db")
    with closing(workplace.database):
        yield workplace


@pytest.fixture
def returning(workplace):
    return Returning(workplace)


@pytest.fixture
def closed(workplace):
    return closed_protocol(Documents(workplace)).document


@pytest.fixture
def scan(workplace, returning, closed):
    """Pages 3 and 1 as the feeder gave them, and the empty back of one."""
    pages = pictures_of(Documents(workplace).paper(closed.id).content, 300)
    blank = pages[0].point(lambda _: 255)
    content = as_pdf([treated(page, WORN) for page in (pages[2], pages[0], blank)], 200)
    return returning.sort("sken.pdf", returning.read(content), closed.id)


@pytest.fixture
def dialog(qtbot, returning, scan):
    dialog = ScanDialog(returning, scan, InlinePool())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_each_page_says_what_it_is_before_anything_is_attached(dialog, returning, closed):
    assert [page.caption for page in dialog.strip.pages] == ["strana 3", "strana 1", "prázdná"]
    assert dialog.summary.text() == "Připojí se 2\u00a0strany, vynechá se 1\u00a0strana."
    assert "prázdná" in dialog.page_label.text()
    (row,) = dialog.papers.rows()
    assert "chybí strana 2 z\u00a03" in row.second_line
    assert returning.returned(closed.id).arrived == ()


def test_enter_attaches_what_fits(dialog, returning, closed):
    press(dialog.attach_button, Key.Key_Return)
    assert dialog.attached == (closed.id,)
    assert returning.returned(closed.id).arrived == (1, 3)


def test_esc_attaches_nothing(dialog, returning, closed):
    press(dialog, Key.Key_Escape)
    assert returning.returned(closed.id).arrived == ()


def test_arrows_tell_of_each_page(dialog):
    dialog.strip.setFocus()
    press(dialog.strip, Key.Key_Home)
    assert "Strana 3 z\u00a03" in dialog.page_label.text()
    press(dialog.strip, Key.Key_Right)
    assert "Strana 1 z\u00a03" in dialog.page_label.text()
    assert "strana 1" in dialog.strip.accessibleName()


def test_the_card_draws_what_came_and_names_what_is_missing(qtbot, returning, scan, closed):
    returning.attach(scan)
    card = ScanCard(returning, InlinePool())
    qtbot.addWidget(card)
    card.show_document(closed)
    assert [page.is_missing for page in card.strip.pages] == [False, True, False]
    assert card.problem_label.text() == "Chybí strana 2 z\u00a03."
    assert card.strip.chosen == 1
    assert not card.scan_button.isHidden()


@pytest.fixture
def window(qtbot):
    """A window with a field in it, and the files that were dropped on it."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.field = QLineEdit()
    window.setCentralWidget(window.field)
    window.is_open = True
    window.taken = []
    window.drop = FileDrop(window, lambda: window.is_open)
    window.drop.dropped.connect(window.taken.extend)
    window.show()
    return window


def drop_on(window, mime):
    """Drags and drops at the window's door, as the system does."""
    copy, left, plain = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    handle, place = window.windowHandle(), QPoint(20, 20)
    enter = QDragEnterEvent(place, copy, mime, left, plain)
    QApplication.sendEvent(handle, enter)
    QApplication.sendEvent(handle, QDropEvent(place, copy, mime, left, plain))
    return enter.isAccepted()


def files(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText(" ".join(str(path) for path in paths))
    return mime


def test_a_file_dropped_on_a_field_is_a_scan_and_not_its_text(window, tmp_path):
    mime = files(tmp_path / "sken.pdf")
    assert drop_on(window, mime)
    assert window.taken == [tmp_path / "sken.pdf"]
    assert window.field.text() == ""


def test_a_covered_desk_takes_no_file(window, tmp_path):
    window.is_open = False
    mime = files(tmp_path / "sken.pdf")
    assert not drop_on(window, mime)
    assert window.taken == []


@pytest.fixture
def folder(qtbot, tmp_path):
    """The watched folder with its desk, which may be shut."""
    place = tmp_path / "skeny"
    place.mkdir()
    watched = WatchedFolder(lambda: watched.is_open)
    watched.is_open = True
    watched.arrivals = []
    watched.arrived.connect(watched.arrivals.append)
    watched.watch(place)
    watched.place = place
    return watched


def test_a_file_that_still_grows_is_not_taken(folder):
    file = folder.place / "sken.pdf"
    file.write_bytes(b"%PDF-")
    folder.look()
    file.write_bytes(b"%PDF-1.7")
    folder.look()
    assert (folder.waiting(), folder.arrivals) == ([], [])
    folder.look()
    assert (folder.waiting(), folder.arrivals) == ([file], [1])
    folder.look()
    assert folder.arrivals == [1]


def test_a_locked_desk_looks_later(folder):
    (folder.place / "sken.pdf").write_bytes(b"%PDF-")
    folder.is_open = False
    folder.look()
    folder.look()
    assert folder.waiting() == []
    folder.is_open = True
    folder.look()
    folder.look()
    assert folder.arrivals == [1]


def test_what_was_attached_is_put_away_beside_what_is_there(folder):
    (folder.place / PROCESSED).mkdir()
    (folder.place / PROCESSED / "sken.pdf").write_bytes(b"older")
    file = folder.place / "sken.pdf"
    file.write_bytes(b"%PDF-")
    folder.put_away([file])
    assert (folder.place / PROCESSED / "sken.pdf").read_bytes() == b"older"
    assert (folder.place / PROCESSED / "sken (2).pdf").read_bytes() == b"%PDF-"
    assert not file.exists()


def test_other_files_and_folders_are_left_alone(folder):
    (folder.place / "poznámka.txt").write_text("x")
    (folder.place / "prázdný.pdf").touch()
    folder.look()
    folder.look()
    assert folder.waiting() == []


def a_scanner(tmp_path, body):
    """A program that behaves as scanimage does."""
    program = tmp_path / "scanimage"
    program.write_text(f"#!{sys.executable}\nimport sys\n{body}\n")
    program.chmod(0o755)
    return str(program)


def goes_on():
    """Nobody calls it off."""


def test_a_jammed_feeder_is_said_in_czech(tmp_path):
    program = a_scanner(tmp_path, "sys.stderr.write('Document feeder jammed'); sys.exit(7)")
    with pytest.raises(ScanUnreadable) as refused:
        scan_into(tmp_path, program, "x", goes_on)
    assert "vzpříčil" in refused.value.text


def test_a_hanging_scanner_can_be_called_off(tmp_path):
    program = a_scanner(tmp_path, "import signal; signal.pause()")

    def stop():
        raise KeyError

    with pytest.raises(KeyError):
        scan_into(tmp_path, program, "x", stop)


def test_a_scanner_without_a_feeder_reads_one_page(tmp_path):
    said = tmp_path / "said"
    body = f"open({str(said)!r}, 'a').write(' '.join(sys.argv[1:]))"
    program = a_scanner(tmp_path, body)
    with pytest.raises(ScanUnreadable):
        scan_into(tmp_path, program, "x", goes_on)
    assert "--batch-count=1" in said.read_text()


def test_no_scanner_gives_an_empty_list(tmp_path):
    assert devices(a_scanner(tmp_path, "")) == ()
    assert devices(str(tmp_path / "není")) == ()


def a_program(tmp_path, name, words):
    program = tmp_path / name
    program.write_text(f"#!/bin/sh\nprintf '{words}'\n")
    program.chmod(0o755)
    return str(program)


def test_on_windows_the_system_itself_is_asked_which_scanners_are_there(tmp_path):
    assert devices(a_program(tmp_path, "powershell", "")) == ()
    found = devices(a_program(tmp_path, "powershell", "Canon LiDE 400\\r\\nEpson V39\\r\\n"))
    assert found == (ScanDevice("", "Canon LiDE 400"), ScanDevice("", "Epson V39"))


@pytest.mark.parametrize(("listed", "is_offered"), [("", False), ("a:1\\tCanon\\n", True)])
def test_scanning_is_offered_only_where_a_scanner_is_there(
    qtbot, returning, closed, tmp_path, monkeypatch, listed, is_offered
):
    a_program(tmp_path, "scanimage", listed)
    monkeypatch.setenv("PATH", str(tmp_path))
    card = ScanCard(returning, InlinePool())
    qtbot.addWidget(card)
    card.show_document(closed)
    assert card.more_button.isHidden() is not is_offered


def test_a_scanner_that_is_slow_to_answer_is_offered_once_it_has(
    qtbot, returning, closed, tmp_path, monkeypatch
):
    a_program(tmp_path, "scanimage", "a:1\\tCanon\\n")
    monkeypatch.setenv("PATH", str(tmp_path))
    card = ScanCard(returning)
    qtbot.addWidget(card)
    card.show_document(closed)
    assert card.more_button.isHidden()
    qtbot.waitUntil(lambda: not card.more_button.isHidden())


@pytest.mark.skipif("scanimage" not in scanner_program(), reason="sane-utils is not installed")
def test_sanes_own_test_scanner_gives_pages_that_we_read(tmp_path, returning):
    pages = scan_into(tmp_path, scanner_program(), "test:0", goes_on)
    assert len(pages) == 10  # what its feeder holds
    assert returning.read(pages[0].read_bytes())


@pytest.fixture
def asked(qtbot, workplace):
    dialog = AskDialog(Asking(workplace))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_question_is_answered_and_the_paper_can_be_opened(asked, closed):
    asked.code.setText(closed.paper_code)
    press(asked.code, Key.Key_Return)
    assert asked.answer.verdict is AnswerVerdict.UNSIGNED
    assert asked.badge.text() == "zatím nepodepsaná"
    asked.open_button.click()
    assert asked.wanted == closed.id


def test_a_mistyped_code_is_marked_and_says_how_to_mend_it(asked):
    asked.code.setText("0000-0000-0001")
    press(asked.code, Key.Key_Return)
    assert "s\u00a0chybou" in asked.hint.text()
    assert asked.answer is None
    assert asked.isVisible()
