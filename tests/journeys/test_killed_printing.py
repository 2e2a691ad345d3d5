"""The program is killed while a paper is being printed: the next start asks, nothing is lost."""

import signal

from tests.journeys.program import LONGEST_S, start, station_in, tells

PRINTS_AND_IS_KILLED = """
import os, signal
from tests.services.records import closed_document
from kkc_desktop.ui import print_dialog
from kkc_desktop.ui.page import Place, Wish


def at_the_desk(counter):
    def print_paper(_parent, job, begin):
        begin("Přepážka 1", job.copies)
        os.kill(os.getpid(), signal.SIGKILL)

    print_dialog.print_paper = print_paper
    closed = closed_document(counter.services)
    counter.window.go(Wish(place=Place.SIGNING, record_id=closed.document.id))
    counter.prints()
"""
ANSWERS = """
import json
from kkc_desktop.ui.print_question import PrintQuestion


def at_the_desk(counter):
    wait(lambda: asked(), lambda dialog: answer(counter, dialog))


def asked():
    dialog = QApplication.activeModalWidget()
    return dialog if isinstance(dialog, PrintQuestion) else None


def answer(counter, dialog):
    rows = [(row.title, row.second_line) for row in dialog.job_list.rows()]
    wait(lambda: pressed(dialog), lambda _: tell(counter, rows))


def pressed(dialog):
    # A key before the first paint is lost, so it is pressed until the question is gone.
    from tests.journeys.counter import ALT, Key
    from tests.keys import press

    if asked() is None:
        return True
    if dialog.job_list.hasFocus():
        press(dialog.job_list, Key.Key_{key}, ALT)
    return None


def tell(counter, rows):
    with counter.services.workplace.database.reading() as tx:
        jobs = tx.print_jobs.unsettled()
        (document,) = tx.documents.page()
        copies = tx.copies.of(document.id)
        (job,) = tx.print_jobs.of(document.id)
        acts = [line.act.name for line in tx.audit.all()]
    print(json.dumps([rows, len(jobs), len(copies), job.state.name, acts]), flush=True)
    counter.window.close()
"""


def printed_until_killed(folder, home):
    program = start(PRINTS_AND_IS_KILLED, "--data-dir", folder, home=home)
    program.communicate(timeout=LONGEST_S)
    assert program.returncode == -signal.SIGKILL


def test_the_next_start_asks_what_became_of_the_print_and_writes_the_answer(tmp_path):
    folder = station_in(tmp_path / "data")
    printed_until_killed(folder, tmp_path)
    script = ANSWERS.replace("{key}", "V")
    rows, left, copies, state, acts = tells(start(script, "--data-dir", folder, home=tmp_path))
    ((title, words),) = rows
    assert title.startswith("KKC-")
    assert "k podpisu" in words
    assert "Přepážka 1" in words
    assert (left, copies, state) == (0, 1, "PRINTED")
    assert acts.count("PRINT_DOCUMENT") == 1
    assert acts.count("SETTLE_PRINT") == 1


def test_who_does_not_know_is_not_asked_again_and_no_copy_is_made_up(tmp_path):
    folder = station_in(tmp_path / "data")
    printed_until_killed(folder, tmp_path)
    script = ANSWERS.replace("{key}", "E")
    _, left, copies, state, _ = tells(start(script, "--data-dir", folder, home=tmp_path))
    assert (left, copies, state) == (0, 0, "UNKNOWN")
