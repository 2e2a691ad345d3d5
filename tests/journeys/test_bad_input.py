"""Whatever goes wrong is told in one Czech sentence, and nothing typed is lost."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.factories import KEYS
from tests.journeys.counter import ALT, CTRL
from tests.journeys.program import ends, start, station_in
from tests.journeys.test_walk_in_report import REPORT, REST

from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.storage.connection import connect
from kkc_desktop.ui import print_dialog, sending
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

Key = Qt.Key
READS_THE_REFUSAL = """
def at_the_door(dialog):
    print(type(dialog).__name__, dialog.text, dialog.fix, flush=True)
    dialog.accept()
"""
READS_THE_REFUSAL_AT_THE_DOOR = """
from tests.factories import PASSWORD
from tests.journeys.counter import Key
from tests.keys import press, type_text

def at_the_door(dialog):
    type_text(dialog.password_field, PASSWORD)
    press(dialog.password_field, Key.Key_Return)
    wait(lambda: dialog.note_card.words or None, lambda words: read_on(dialog, words))

def read_on(dialog, words):
    assert dialog.isVisible() and not dialog._is_busy
    print(dialog.note_card.act_button.isVisible(), words, flush=True)
    dialog.reject()
"""
WAITS_FOR_A_CALL = """
def at_the_desk(counter):
    window = counter.window
    QTimer.singleShot(0, window.showMinimized)
    wait(lambda: True if window.isMinimized() else None, lambda _: say_and_wait(window))

def say_and_wait(window):
    print("minimised", flush=True)
    wait(lambda: None if window.isMinimized() else True, lambda _: close(window))

def close(window):
    print("called", flush=True)
    window.close()
"""


def newer_file(path):
    with closing(connect(path, KEYS.store)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def foreign_file(path):
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (text)")
        connection.commit()


BAD_FILES = {
    "broken": lambda path: path.write_bytes(os.urandom(9000)),
    "empty": lambda path: path.write_bytes(b""),
    "foreign": foreign_file,
}
BAD_STATIONS = {
    "broken": (lambda path: path.write_bytes(os.urandom(9000)), True),
    "cut off": (lambda path: path.write_bytes(path.read_bytes()[:20_000]), True),
    "newer": (newer_file, True),
}


@pytest.mark.parametrize("make", BAD_FILES.values(), ids=BAD_FILES.keys())
def test_a_bad_database_file_is_refused_in_a_sentence_and_left_alone(tmp_path, make):
    folder = tmp_path / "data"
    folder.mkdir()
    make(folder / "stanice.kkc")
    before = (folder / "stanice.kkc").read_bytes()
    output, code = ends(start(READS_THE_REFUSAL, "--data-dir", folder, home=tmp_path))
    assert code == 1
    assert output.startswith("ErrorDialog ")
    assert len(output.split()) > 6
    assert (folder / "stanice.kkc").read_bytes() == before


@pytest.mark.parametrize(("spoil", "may_help"), BAD_STATIONS.values(), ids=BAD_STATIONS.keys())
def test_bad_data_behind_a_good_password_are_told_at_the_door(tmp_path, spoil, may_help):
    folder = station_in(tmp_path / "data")
    spoil(folder / "stanice.kkc")
    before = (folder / "stanice.kkc").read_bytes()
    output, code = ends(start(READS_THE_REFUSAL_AT_THE_DOOR, "--data-dir", folder, home=tmp_path))
    assert code == 0
    is_backup_offered, words = output.split(maxsplit=1)
    assert is_backup_offered == str(may_help)
    assert len(words.split()) > 6
    assert (folder / "stanice.kkc").read_bytes() == before


@pytest.mark.parametrize("folder", ["/proc", "/proc/kkc", "/dev/null"])
def test_a_folder_that_cannot_be_written_is_refused_in_a_sentence(tmp_path, folder):
    output, code = ends(start(READS_THE_REFUSAL, "--data-dir", Path(folder), home=tmp_path))
    assert code == 1
    assert "Do složky s daty nelze zapisovat" in output
    assert "--data-dir" in output


def test_a_second_start_calls_the_first_window_and_ends_well(tmp_path):
    folder = station_in(tmp_path / "data")
    first = start(WAITS_FOR_A_CALL, "--data-dir", folder, home=tmp_path)
    assert first.stdout.readline() == "minimised\n"
    output, code = ends(start(READS_THE_REFUSAL, "--data-dir", folder, home=tmp_path))
    assert code == 0
    assert output.startswith("ErrorDialog Program už běží.")
    assert ends(first) == ("called\n", 0)


def limit(services, pages):
    """Lets the database grow to so many pages and no more."""
    with services.workplace.database.reading() as reading:
        connection = reading.contacts.connection
        now = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {now + pages}")


def lock_disk(services, state):
    """Lets the database be read only, as on a disk that turned read-only."""
    with services.workplace.database.reading() as reading:
        reading.contacts.connection.exec_driver_sql(f"PRAGMA query_only = {state}")


def closes_error(counter):
    """Reads the open sentence and presses Enter."""
    counter.waits_until(counter.sees(ErrorDialog), "nothing was said")
    dialog = QApplication.activeModalWidget()
    counter.press(Key.Key_Return)
    return dialog.text


def test_on_a_full_disk_the_text_stays_and_the_line_says_that_it_is_not_saved(counter):
    story = "Příliš žluťoučký kůň. " * 2500
    counter.begins("UZ")
    counter.fills(act_subject="hlídka", act_place="Konice")
    counter.goes_to("statement")
    counter.focused.insertPlainText(story)
    limit(counter.services, 0)
    counter.press(Key.Key_S, modifier=CTRL)
    assert "na disku není místo" in closes_error(counter)
    assert counter.focused.toPlainText() == story
    assert counter.field == "statement"
    label = counter.window.duty_line.saved_label
    counter.waits_until(lambda: label.text() == "Neuloženo – F8", "the line said nothing")

    limit(counter.services, 1000)
    counter.press(Key.Key_S, modifier=CTRL)
    assert label.text().startswith("Uloženo v")
    (stored,) = counter.services.documents.page()
    assert stored.statement.split() == story.split()


@pytest.mark.parametrize(
    ("key", "field"),
    [(Key.Key_F2, "subject"), (Key.Key_F3, "citizen_words"), (Key.Key_F12, "place")],
)
def test_a_draft_that_cannot_be_kept_is_told_on_the_duty_line(counter, key, field):
    counter.press(key)
    counter.goes_to(field)
    lock_disk(counter.services, "ON")
    counter.types("Konice")
    label = counter.window.duty_line.saved_label
    counter.waits_until(lambda: label.text() == "Neuloženo – F8", "the line said nothing")
    assert counter.field == field
    lock_disk(counter.services, "OFF")
    counter.waits_until(lambda: label.text().startswith("Uloženo v"), "it was not tried again")


@pytest.fixture
def report(counter, clock):
    """A complete report, not yet closed."""
    clock.pass_by(minutes=55)
    counter.begins("PTO")
    counter.fills(**REPORT | {"act_started_at": "0840"} | REST)
    return counter


def test_without_a_printer_the_paper_is_stored_and_the_sentence_says_what_to_do(
    report, monkeypatch
):
    monkeypatch.setattr(print_dialog, "print_paper", sending.print_paper)
    document = report.closes()
    report.press(Key.Key_P, modifier=CTRL)
    report.waits_until(report.sees(PrintPreview), "the preview did not open")
    report.press(Key.Key_Return)
    assert closes_error(report) == "V systému není žádná tiskárna."
    assert isinstance(report.focused.window(), PrintPreview)
    dossier = report.services.documents.open(document.id)
    assert dossier.document.state is DocumentState.CLOSED
    assert dossier.copies == ()
    assert report.services.documents.paper(document.id).content.startswith(b"%PDF")


def test_a_day_that_does_not_exist_stays_as_typed_and_stops_only_the_closing(report):
    report.press(Key.Key_PageUp, modifier=CTRL)
    while report.field != "surname":
        report.press(Key.Key_PageUp, modifier=CTRL)
    report.fills(born_on="31.2.1985")
    report.press(Key.Key_Tab)
    report.press(Key.Key_S, modifier=CTRL)
    report.press(Key.Key_Return, modifier=CTRL)
    assert report.field == "born_on"
    assert report.focused.text() == "31.2.1985"
    assert report.focused.property("problem") == "error"
    report.fills(born_on="15.3.1985")
    assert report.closes().state is DocumentState.CLOSED


def test_a_wrong_birth_number_is_only_a_warning(report):
    while report.field != "surname":
        report.press(Key.Key_PageUp, modifier=CTRL)
    report.fills(birth_number="855315/0002")
    report.press(Key.Key_PageDown, modifier=CTRL)
    report.press(Key.Key_PageUp, modifier=CTRL)
    report.goes_to("birth_number")
    assert report.focused.property("problem") == "warning"
    assert report.closes().state is DocumentState.CLOSED


def test_a_document_of_an_unknown_kind_is_refused_in_a_sentence(counter, tmp_path):
    counter.begins("UZ")
    counter.fills(act_subject="hlídka")
    counter.press(Key.Key_S, modifier=CTRL)
    counter.press(Key.Key_Escape)
    with closing(connect(tmp_path / "stanice.kkc", KEYS.store)) as connection:
        connection.execute("UPDATE documents SET template_code = 'XYZ'")
    counter.press(Key.Key_5, modifier=ALT)
    counter.press(Key.Key_Down, Key.Key_Return)
    assert "XYZ" in closes_error(counter)
    assert not isinstance(counter.page, DocumentPage)
