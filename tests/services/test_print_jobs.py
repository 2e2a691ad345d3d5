"""Print jobs: written before anything leaves, settled once, asked about after a crash."""

import pytest
from tests.desk import Clock, open_desk
from tests.services.records import closed_document, recorded_advice

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document_lists import PrintJobState, PrintPurpose
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.print_job import PrintOrder
from kkc_desktop.services.print_jobs import PrintJobs


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def desk(tmp_path, clock):
    desk = open_desk(tmp_path / "stanice.kkc", clock)
    yield desk
    desk.workplace.database.close()


@pytest.fixture
def closed(desk):
    return closed_document(desk)


def order(dossier, purpose=PrintPurpose.SIGNING, **changes):
    return PrintOrder(
        record_kind=RecordKind.DOCUMENT,
        record_id=dossier.document.id,
        title=dossier.document.evidence_number,
        purpose=purpose,
        **changes,
    )


def copies(desk, dossier):
    return desk.signing.stored(dossier.document.id).copies


def new_lines(desk, since):
    with desk.workplace.database.reading() as tx:
        return [(line.act, line.reason) for line in tx.audit.all()][since:]


def line_count(desk):
    return len(new_lines(desk, 0))


def test_a_job_has_its_line_before_the_printer_gets_it_and_one_for_its_end(desk, closed):
    since = line_count(desk)
    ids = desk.print_jobs.begin((order(closed, copies=2),), "T1")
    assert new_lines(desk, since) == [(Act.PRINT_DOCUMENT, "SIGNING, 2×, T1")]
    desk.print_jobs.settle(ids, PrintJobState.PRINTED)
    assert new_lines(desk, since)[1:] == [(Act.SETTLE_PRINT, "PRINTED: SIGNING, 2×, T1")]


def test_copies_are_numbered_when_they_were_printed_and_not_before(desk, closed):
    ids = desk.print_jobs.begin((order(closed, copies=2, recipient="Jana Malá"),), "T1")
    assert copies(desk, closed) == ()
    desk.print_jobs.settle(ids, PrintJobState.PRINTED)
    numbered = [(copy.number, copy.recipient, copy.printer) for copy in copies(desk, closed)]
    assert numbered == [(1, "Jana Malá", "T1"), (2, "Jana Malá", "T1")]


@pytest.mark.parametrize("state", [PrintJobState.FAILED, PrintJobState.UNKNOWN])
def test_what_was_not_printed_or_is_not_known_numbers_no_copy(desk, closed, state):
    desk.print_jobs.settle(desk.print_jobs.begin((order(closed),), "T1"), state)
    assert copies(desk, closed) == ()


def test_a_check_print_and_a_leaflet_number_no_copy(desk, closed):
    advice = recorded_advice(desk)
    leaflet = PrintOrder(
        record_kind=RecordKind.ADVICE,
        record_id=advice.id,
        title="Leták",
        purpose=PrintPurpose.LEAFLET,
    )
    ids = desk.print_jobs.begin((order(closed, PrintPurpose.CHECK), leaflet), "T1")
    desk.print_jobs.settle(ids, PrintJobState.PRINTED)
    assert copies(desk, closed) == ()


def test_each_paper_of_one_sending_has_its_own_line_and_seal(desk, closed):
    other = closed_document(desk)
    since = line_count(desk)
    ids = desk.print_jobs.begin((order(closed), order(other)), "T1")
    desk.print_jobs.settle(ids, PrintJobState.PRINTED)
    acts = [act for act, _ in new_lines(desk, since)]
    assert acts == [Act.PRINT_DOCUMENT] * 2 + [Act.SETTLE_PRINT] * 2
    with desk.workplace.database.reading() as tx:
        *_, first, last = tx.audit.all()
    assert {first.record_id, last.record_id} == {closed.document.id, other.document.id}
    assert first.digest
    assert last.digest


def test_a_running_desk_is_not_asked_about_its_own_job(desk, closed):
    desk.print_jobs.begin((order(closed),), "T1")
    assert desk.print_jobs.left_unsettled() == ()


def test_the_next_desk_is_asked_about_what_was_never_settled(desk, closed):
    ids = desk.print_jobs.begin((order(closed),), "T1")
    asked = PrintJobs(desk.workplace).left_unsettled()
    assert tuple(job.id for job in asked) == ids


def test_a_job_nobody_knows_of_is_settled_later_from_its_paper(desk, closed):
    ids = desk.print_jobs.begin((order(closed),), "T1")
    later = PrintJobs(desk.workplace)
    later.settle(ids, PrintJobState.UNKNOWN)
    assert later.left_unsettled() == ()
    assert [job.id for job in later.uncertain(closed.document.id)] == list(ids)
    later.settle(ids, PrintJobState.PRINTED)
    assert later.uncertain(closed.document.id) == ()
    assert len(copies(desk, closed)) == 1


def test_of_what_numbers_no_copy_an_answer_that_nobody_knows_is_the_last_one(desk, closed):
    ids = desk.print_jobs.begin((order(closed, PrintPurpose.CHECK),), "T1")
    later = PrintJobs(desk.workplace)
    later.settle(ids, PrintJobState.UNKNOWN)
    assert later.left_unsettled() == later.uncertain(closed.document.id) == ()
    since = line_count(desk)
    later.settle(ids, PrintJobState.PRINTED)
    assert new_lines(desk, since) == []


def test_a_settled_job_is_never_settled_again(desk, closed):
    ids = desk.print_jobs.begin((order(closed),), "T1")
    desk.print_jobs.settle(ids, PrintJobState.PRINTED)
    since = line_count(desk)
    desk.print_jobs.settle(ids, PrintJobState.PRINTED)
    assert len(copies(desk, closed)) == 1
    assert new_lines(desk, since) == []


def test_a_copy_settled_the_next_day_says_when_and_by_whom_it_was_sent(desk, closed, clock):
    sent_at = clock()
    ids = desk.print_jobs.begin((order(closed),), "T1")
    clock.pass_by(days=1)
    PrintJobs(desk.workplace).settle(ids, PrintJobState.PRINTED)
    assert copies(desk, closed)[0].printed_at == sent_at


def test_what_cannot_be_written_down_is_not_sent(desk, closed, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise KkcError("Disk je plný.")

    monkeypatch.setattr(type(desk.workplace.database), "transaction", refuse)
    with pytest.raises(KkcError):
        desk.print_jobs.begin((order(closed),), "T1")
    monkeypatch.undo()
    assert PrintJobs(desk.workplace).left_unsettled() == ()


def test_a_desk_locked_while_printing_asks_at_the_next_sign_in(desk, closed, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise KkcError("Přepážka je zamčená.")

    ids = desk.print_jobs.begin((order(closed),), "T1")
    monkeypatch.setattr(type(desk.workplace.database), "reading", refuse)
    with pytest.raises(KkcError):
        desk.print_jobs.settle(ids, PrintJobState.PRINTED)
    monkeypatch.undo()
    assert tuple(job.id for job in desk.print_jobs.left_unsettled()) == ids
