"""Nothing typed is lost: killed while somebody types, the desk gives it back."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.factories import KEYS
from tests.journeys.counter import CTRL
from tests.journeys.program import ends, start, station_in, tells

from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.plain import from_text
from kkc_desktop.storage.connection import connect

Key = Qt.Key
KILLS = 12
AT_ONCE = 2
LONGEST_LOSS_S = 2.0
LONGEST_ROUND_S = 45
SENTENCE = "Příliš žluťoučký kůň úpěl ďábelské ódy. "

TYPES_ON = """
from time import monotonic
from tests.journeys.counter import Key

TEXT = "Příliš žluťoučký kůň úpěl ďábelské ódy. " * 50

def at_the_desk(counter):
    counter.press(Key.Key_F2)
    counter.picks("Přestupek")
    counter.goes_to("note")
    counter.types("volat Dvořákové")
    counter.goes_to("subject")
    letters = iter(TEXT)

    def type_one():
        letter = next(letters)
        counter.types(letter)
        print(monotonic(), flush=True)

    counter.timer = QTimer(interval=12)
    counter.timer.timeout.connect(type_one)
    counter.timer.start()
"""
DIES_OVER_AND_OVER = """
import importlib, json, os, signal
import kkc_desktop.ui.duty_dialog, kkc_desktop.ui.contact_page
import sqlalchemy.dialects.sqlite, reportlab.platypus, tests.journeys.counter

for module in app._BEHIND:
    importlib.import_module(module)

for folder, letters in json.loads(sys.argv[1]):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(writing, 1)
        os.close(reading)
        os.close(writing)
        sys.argv = ["kkc", "--data-dir", folder]
        run()
    os.close(writing)
    with os.fdopen(reading) as lines:
        typed_at = [float(lines.readline()) for _ in range(letters)]
        os.kill(child, signal.SIGKILL)
        killed_at = monotonic()
        typed_at += map(float, lines)
    os.waitpid(child, 0)
    print(json.dumps([killed_at, typed_at]), flush=True)
sys.exit()
"""
RESTORES = """
import json
from PySide6.QtWidgets import QLabel, QPushButton
from kkc_desktop.ui.restore_dialog import RestoreDialog
from tests.journeys.counter import Key

def at_the_desk(counter):
    counter.when(RestoreDialog, lambda: restore(counter))

def restore(counter):
    dialog = QApplication.activeModalWidget()
    row = dialog.draft_list.rows()[0]
    buttons = [button.text().strip() for button in dialog.findChildren(QPushButton)]
    said = [row.title, row.second_line, buttons]
    QTimer.singleShot(0, lambda: tell(counter, said))
    counter.press(Key.Key_Return)

def tell(counter, said):
    form = counter.page.ui
    fields = [form.reason.currentText(), form.subject.value(), form.note.text(), counter.field]
    print(json.dumps([said, fields]))
    counter.window.close()
"""
OFFERS_NOTHING = """
from kkc_desktop.ui.restore_dialog import RestoreDialog

def at_the_desk(counter):
    QTimer.singleShot(300, lambda: tell(counter))

def tell(counter):
    import json
    print(json.dumps([type(QApplication.activeModalWidget()).__name__]))
    counter.window.close()
"""


def kept_contact(folder):
    """The half-written contact as it lies in the file, None if there is none."""
    connection = connect(folder / "stanice.kkc", KEYS.store)
    sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
    rows = connection.execute("SELECT content FROM drafts").fetchall()
    connection.close()
    assert sound == "ok"
    return from_text(Contact, rows[0][0])[0] if rows else None


def kill_while_typing(home, rounds):
    """Kills the program in each folder after so many letters; gives the seconds each kill cost."""
    program = start(TYPES_ON + DIES_OVER_AND_OVER, json.dumps(rounds), home=home)
    output, _ = ends(program, LONGEST_ROUND_S * len(rounds))
    deaths = [json.loads(line) for line in output.splitlines()]
    return [
        seconds_lost(Path(folder), *death)
        for (folder, _), death in zip(rounds, deaths, strict=True)
    ]


def seconds_lost(folder, killed_at, typed_at):
    """How long before the kill the first letter was typed that did not come back."""
    contact = kept_contact(folder)
    kept = contact.subject if contact else ""
    assert (SENTENCE * 50).startswith(kept)
    lost = typed_at[len(kept) :]
    return killed_at - lost[0] if lost else 0.0


@pytest.fixture(scope="module")
def losses(tmp_path_factory):
    """Of each of the kills, spread over the first seconds of typing, what it cost."""
    home = tmp_path_factory.mktemp("kills")
    rounds = [(str(station_in(home / str(n))), 5 + n * 22) for n in range(KILLS)]
    shares = [rounds[first::AT_ONCE] for first in range(AT_ONCE)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return [
            loss for share in pool.map(partial(kill_while_typing, home), shares) for loss in share
        ]


@pytest.mark.timeout(300)
def test_kills_while_typing_cost_at_most_two_seconds_each(losses):
    assert len(losses) == KILLS
    assert max(losses) <= LONGEST_LOSS_S


def test_after_a_kill_every_field_and_the_caret_come_back(tmp_path):
    folder = station_in(tmp_path / "data")
    kill_while_typing(tmp_path, [(str(folder), 200)])
    kept = kept_contact(folder)
    (title, line, buttons), fields = tells(start(RESTORES, "--data-dir", folder, home=tmp_path))
    assert title == f"Kontakt {kept.ticket}"
    assert re.search(r"Šťastná – naposledy \d?\d:\d\d – vyplněno", line)
    assert [button.split()[0] for button in buttons] == ["Zahodit…", "Později", "Obnovit"]
    assert fields == [kept.reason.label, kept.subject, kept.note, "subject"]
    assert kept.note == "volat Dvořákové"
    assert kept.reason is ContactReason.MISDEMEANOUR


def test_a_quiet_end_offers_nothing_at_the_next_start(tmp_path):
    folder = station_in(tmp_path / "data")
    tells(start(OFFERS_NOTHING, "--data-dir", folder, home=tmp_path))
    (dialog,) = tells(start(OFFERS_NOTHING, "--data-dir", folder, home=tmp_path))
    assert dialog == "NoneType"


def test_saved_is_said_only_after_it_is_on_disk(counter, tmp_path):
    said = []

    def look(_at):
        connection = connect(tmp_path / "stanice.kkc", KEYS.store)
        ((content,),) = connection.execute("SELECT content FROM drafts").fetchall()
        connection.close()
        said.append((counter.window.duty_line.saved_label.text(), json.loads(content)))

    counter.window.shelf.kept.connect(look)
    counter.press(Key.Key_F2)
    counter.fills(subject="rušení klidu")
    assert counter.window.duty_line.saved_label.text() == "Vše uloženo"
    counter.waits_until(lambda: said, "the draft was not kept by itself")
    label, content = said[0]
    assert label == "Uloženo v\u00a09:05"
    assert "rušení klidu" in json.dumps(content, ensure_ascii=False)


def test_closing_the_window_keeps_the_draft(counter):
    counter.press(Key.Key_F2)
    counter.fills(subject="rušení klidu")
    counter.press(Key.Key_Q, modifier=CTRL)
    (draft,) = counter.services.drafts.unfinished()
    assert "rušení klidu" in draft.content


def test_a_half_written_document_comes_back_with_the_caret_in_its_part(counter):
    counter.begins("PTO")
    counter.fills(act_place="Konice", surname="Dvořáková", statement="Kolo stálo")
    counter.press(Key.Key_Escape)
    (draft,) = counter.services.drafts.unfinished()
    counter.window.restore(draft)
    assert counter.field == "statement"
    dossier = counter.page.dossier
    assert dossier.document.statement == "Kolo stálo"
    assert [person.surname for person in dossier.persons] == ["Dvořáková"]
