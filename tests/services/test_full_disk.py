"""A disk that fills up: warned of, then refused in words; whatever is stored stays and is read."""

import os
import subprocess
from dataclasses import replace

import pytest
from tests.desk import open_desk
from tests.factories import a_draft
from tests.services.records import a_taken_notice, closed_document

from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.domain.readiness import CheckKind, CheckState, Devices
from kkc_desktop.services.made_up_prints import print_made_up
from kkc_desktop.storage.folder import RESERVE_BYTES

MEGABYTE = 1024**2
SIZE = RESERVE_BYTES + 10 * MEGABYTE


def a_visit(desk):
    visit = desk.reception.blank_contact()
    contact = replace(
        visit.contact, reason=ContactReason.LOST_DOCUMENTS, outcome=ContactOutcome.SETTLED
    )
    return replace(visit, contact=contact)


def keep_draft(desk, **changes):
    with desk.workplace.keep() as tx:
        tx.drafts.keep(a_draft(**changes))


def drafts_of(desk):
    with desk.workplace.look() as tx:
        return [draft.content for draft in tx.drafts.of()]


def disk_state(desk):
    checks = desk.readiness.check(Devices()).checks
    return next(check.state for check in checks if check.kind is CheckKind.DISK)


@pytest.fixture
def room(monkeypatch):
    """Says how much room the disk has."""

    def say(free):
        for module in ("storage.database", "services.readiness", "services.readiness_checks"):
            monkeypatch.setattr(f"kkc_desktop.{module}.free_bytes", lambda _folder: free)

    return say


def test_below_the_reserve_a_record_is_refused_in_words_and_everything_else_goes_on(desk, room):
    stored = desk.reception.finish(a_visit(desk)).contact
    room(RESERVE_BYTES - 1)
    with pytest.raises(StorageUnavailable) as refused:
        desk.reception.finish(a_visit(desk))
    assert refused.value.text == (
        "Záznam nebyl uložen: na disku není místo. Text zůstal na obrazovce."
    )
    assert refused.value.fix
    keep_draft(desk, content="rozepsané")
    assert drafts_of(desk) == ["rozepsané"]
    assert desk.reception.open(stored.id).contact == stored
    assert disk_state(desk) is CheckState.RED
    room(RESERVE_BYTES)
    assert desk.reception.finish(a_visit(desk)).contact.evidence_number.endswith("000002")


def test_a_closed_paper_is_still_shown_and_printed_and_an_emergency_still_taken(desk, room):
    document = closed_document(desk).document
    room(0)
    assert desk.documents.paper(document.id).content.startswith(b"%PDF")
    print_made_up(desk.print_jobs, document.id, "HP")
    copies = desk.signing.stored(document.id).copies
    assert [copy.number for copy in copies] == [1]
    assert a_taken_notice(desk).incident.evidence_number
    with pytest.raises(StorageUnavailable, match="na disku není místo"):
        closed_document(desk)


@pytest.mark.parametrize(
    ("megabytes", "words", "state"),
    [
        (500, None, CheckState.GREEN),
        (499, "Na\u00a0disku zbývá 499\u00a0MB", CheckState.AMBER),
        (320, "Na\u00a0disku zbývá 320\u00a0MB", CheckState.AMBER),
        (50, "Na\u00a0disku zbývá 50\u00a0MB", CheckState.AMBER),
        (49, "Na\u00a0disku zbývá 49\u00a0MB", CheckState.RED),
        (0, "Na\u00a0disku zbývá 0\u00a0MB", CheckState.RED),
    ],
)
def test_the_duty_line_warns_below_five_hundred_megabytes(desk, room, megabytes, words, state):
    room(megabytes * MEGABYTE)
    assert desk.readiness.disk_words() == words
    assert disk_state(desk) is state


@pytest.fixture
def small_disk(tmp_path):
    """A real file system of ten megabytes over the reserve."""
    if os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root")
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount a tmpfs")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder, but):
    """Takes all the room but so many bytes, and gives the file that holds it."""
    filler = folder / "cizi.bin"
    free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_frsize
    with filler.open("ab") as file:
        os.posix_fallocate(file.fileno(), filler.stat().st_size, free - but)
    return filler


def test_on_a_disk_that_is_really_full_nothing_stored_is_lost(small_disk):
    desk = open_desk(small_disk / "stanice.kkc")
    stored = desk.reception.finish(a_visit(desk)).contact
    fill(small_disk, RESERVE_BYTES // 2)
    with pytest.raises(StorageUnavailable, match="na disku není místo"):
        desk.reception.finish(a_visit(desk))
    keep_draft(desk, content="v rezervě")
    assert disk_state(desk) is CheckState.RED

    filler = fill(small_disk, 8192)
    with pytest.raises(StorageUnavailable, match="na disku není místo"):
        keep_draft(desk, id="velký", content="x" * MEGABYTE)
    assert drafts_of(desk) == ["v rezervě"]
    assert desk.reception.page()[0] == stored

    filler.unlink()
    assert desk.reception.finish(a_visit(desk)).contact.evidence_number.endswith("000002")
    assert desk.readiness.check_store().faults == ()
    desk.workplace.database.close()
