"""The question after a crash: each paper by itself, nobody named, nothing lost by Esc."""

import pytest
from PySide6.QtCore import Qt
from tests.desk import open_desk
from tests.keys import press
from tests.services.records import closed_document

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.document_lists import PrintJobState, PrintPurpose
from kkc_desktop.domain.print_job import PrintOrder
from kkc_desktop.services.print_jobs import PrintJobs
from kkc_desktop.ui.print_question import PrintQuestion, ask_about_prints

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(tmp_path):
    desk = open_desk(tmp_path / "stanice.kkc")
    yield desk
    desk.workplace.database.close()


@pytest.fixture
def closed(desk):
    return closed_document(desk)


@pytest.fixture
def jobs(desk, closed):
    """What a desk that was cut off had sent: two papers."""
    purposes = (PrintPurpose.SIGNING, PrintPurpose.CITIZEN_COPY)
    orders = [
        PrintOrder(
            record_kind=RecordKind.DOCUMENT,
            record_id=closed.document.id,
            title=closed.document.evidence_number,
            purpose=purpose,
            recipient="Jana Malá",
        )
        for purpose in purposes
    ]
    desk.print_jobs.begin(orders, "Přepážka 1")
    return PrintJobs(desk.workplace)


@pytest.fixture
def question(qtbot, desk, jobs):
    question = PrintQuestion(jobs, jobs.left_unsettled(), desk.workplace.now())
    qtbot.addWidget(question)
    question.show()
    return question


def test_it_names_the_paper_and_the_printer_and_nobody(question, closed):
    rows = [row.all_words for row in question.job_list.rows()]
    assert len(rows) == 2
    assert all(closed.document.evidence_number in row and "Přepážka 1" in row for row in rows)
    assert not any("Malá" in row for row in rows)


def test_each_paper_is_answered_by_its_own_key(qtbot, desk, question, jobs, closed):
    with qtbot.waitSignal(question.printed_button.clicked):
        press(question.job_list, Qt.Key.Key_V, ALT)
    assert len(question.job_list.rows()) == 1
    with qtbot.waitSignal(question.accepted):
        press(question.job_list, Qt.Key.Key_N, ALT)
    assert jobs.left_unsettled() == ()
    copies = desk.signing.stored(closed.document.id).copies
    assert [copy.purpose for copy in copies] == [PrintPurpose.SIGNING]


def test_who_does_not_know_says_so_and_the_paper_remembers(qtbot, question, jobs, closed):
    with qtbot.waitSignal(question.unknown_button.clicked):
        press(question.job_list, Qt.Key.Key_E, ALT)
    states = {job.state for job in jobs.uncertain(closed.document.id)}
    assert states == {PrintJobState.UNKNOWN, PrintJobState.SENT}


def test_escape_leaves_everything_for_the_next_sign_in(qtbot, question, jobs):
    with qtbot.waitSignal(question.rejected):
        press(question, Qt.Key.Key_Escape)
    assert len(jobs.left_unsettled()) == 2


def test_where_nothing_is_left_nothing_is_asked(desk, closed):
    ask_about_prints(desk, None)
