"""Paper comes home: pages go to their own document, nothing is guessed, nothing is lost."""

from dataclasses import replace

import pytest
from tests.closed_paper import a_workplace, closed_protocol
from tests.printing.samples import OFFICER, RECEPTIONIST

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document_lists import AttachmentKind, DocumentState, SignatureState
from kkc_desktop.domain.errors import NotComplete, RecordLocked, StorageUnavailable, WrongStep
from kkc_desktop.domain.scan_sorting import CodeState, PageVerdict, ScannedPage
from kkc_desktop.services.documents import Documents
from kkc_desktop.services.returning import LARGEST_FILE, Returning
from kkc_desktop.services.signing import Signing
from kkc_desktop.storage.integrity import verify


@pytest.fixture
def workplace(tmp_path):
    workplace = a_workplace(tmp_path / "kkc.db")
    yield workplace
    workplace.database.close()


@pytest.fixture
def documents(workplace):
    return Documents(workplace)


@pytest.fixture
def returning(workplace):
    return Returning(workplace)


@pytest.fixture
def signing(workplace):
    return Signing(workplace)


@pytest.fixture
def closed(documents):
    return closed_protocol(documents).document


@pytest.fixture
def pages(documents, returning, closed):
    """The three pages of the paper as a scan without a flaw."""
    return returning.read(documents.paper(closed.id).content)


def trail(workplace):
    with workplace.database.reading() as tx:
        return tx.audit.all()


def numbers(returning, document):
    return returning.returned(document.id).arrived


def settle(signing, document_id, documents):
    for signature in documents.open(document_id).signatures:
        signing.record(signature, SignatureState.SIGNED)


def test_shuffled_pages_find_their_places_and_what_is_missing_is_named(returning, closed, pages):
    scan = returning.sort("sken.pdf", (pages[2], pages[0]))
    assert [page.number for page in scan.fitting] == [3, 1]
    assert scan.papers[0].missing == (2,)
    assert returning.attach(scan) == (closed.id,)
    assert numbers(returning, closed) == (1, 3)
    assert returning.returned(closed.id).missing == (2,)


def test_an_incomplete_scan_is_not_signed_and_the_missing_page_is_named(
    workplace, returning, signing, documents, closed, pages
):
    returning.attach(returning.sort("sken.pdf", pages[::2]))
    settle(signing, closed.id, documents)
    workplace.confirm()
    with pytest.raises(NotComplete) as refused:
        signing.confirm(closed.id)
    assert [p.text for p in refused.value.problems] == ["Chybí strana 2 z\u00a03."]
    assert documents.open(closed.id).document.state is DocumentState.CLOSED
    returning.attach(returning.sort("zbytek.pdf", pages[1:2]))
    workplace.confirm()
    assert signing.confirm(closed.id).document.state is DocumentState.SIGNED


def test_without_a_scan_the_results_of_the_parties_are_enough(
    workplace, signing, documents, closed
):
    settle(signing, closed.id, documents)
    workplace.confirm()
    assert signing.confirm(closed.id).document.state is DocumentState.SIGNED


def test_a_complete_scan_alone_signs_nothing(workplace, returning, signing, closed, pages):
    returning.attach(returning.sort("sken.pdf", pages))
    workplace.confirm()
    with pytest.raises(NotComplete):
        signing.confirm(closed.id)


def test_each_document_of_a_mixed_scan_gets_its_own_pages_and_its_own_line(
    workplace, returning, documents, closed, pages
):
    other = closed_protocol(documents).document
    theirs = returning.read(documents.paper(other.id).content)
    scan = returning.sort("sken.pdf", (theirs[0], *pages, theirs[1]), other.id)
    assert set(returning.attach(scan)) == {closed.id, other.id}
    assert (numbers(returning, closed), numbers(returning, other)) == ((1, 2, 3), (1, 2))
    lines = [line for line in trail(workplace) if line.act is Act.ATTACH_SCAN]
    assert sorted(line.record_id for line in lines) == sorted([closed.id, other.id])
    assert all(line.digest for line in lines)
    told = verify(workplace.database).breaches
    assert {breach.record_kind for breach in told} <= {RecordKind.STATION}  # of the fixture


def test_a_page_that_came_twice_is_named_and_kept_once(returning, closed, pages):
    scan = returning.sort("sken.pdf", (pages[0], pages[0]))
    assert [page.verdict for page in scan.pages] == [PageVerdict.FITS, PageVerdict.DOUBLED]
    returning.attach(scan)
    again = returning.sort("sken.pdf", pages[:1])
    assert again.pages[0].verdict is PageVerdict.DOUBLED
    assert "už je připojena" in again.pages[0].words
    assert returning.attach(scan) == ()
    assert numbers(returning, closed) == (1,)


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        ({"version": 2}, PageVerdict.OTHER_VERSION),
        ({"pages": 4}, PageVerdict.OTHER_VERSION),
        ({"page": 9}, PageVerdict.OTHER_VERSION),
        ({"paper_code": "0000-0000-0000"}, PageVerdict.OTHER_VERSION),
        ({"evidence_number": "KKC-JINA-2026-000001"}, PageVerdict.FOREIGN),
    ],
    ids=["version", "count of pages", "page", "code", "station"],
)
def test_a_page_that_differs_in_anything_is_named_and_left_out(
    returning, closed, pages, change, verdict
):
    changed = replace(pages[0], mark=replace(pages[0].mark, **change))
    (found,) = returning.sort("sken.pdf", (changed,)).pages
    assert found.verdict is verdict
    assert found.words
    assert found.fix
    assert returning.attach(returning.sort("sken.pdf", (changed,))) == ()
    assert numbers(returning, closed) == ()


@pytest.mark.parametrize("code", [c for c in CodeState if c is not CodeState.READ])
def test_a_page_without_a_mark_is_never_attached(returning, code):
    page = ScannedPage(position=0, mark=None, code=code, content=b"%PDF-", sha256="0")
    (found,) = returning.sort("sken.pdf", (page,)).pages
    assert found.verdict in (PageVerdict.UNREADABLE, PageVerdict.EMPTY)
    assert found.words
    assert found.fix


def test_a_voided_paper_takes_no_scan(returning, signing, closed, pages):
    signing.void(closed.id, "omyl")
    (found, *_) = returning.sort("sken.pdf", pages).pages
    assert found.verdict is PageVerdict.NOT_AWAITED


def test_a_signed_paper_still_takes_its_scan(workplace, returning, signing, documents, pages):
    document = pages[0].mark and documents.page()[0]
    settle(signing, document.id, documents)
    workplace.confirm()
    signing.confirm(document.id)
    assert returning.attach(returning.sort("sken.pdf", pages)) == (document.id,)


def test_the_kept_page_is_the_page_that_was_read(returning, closed, pages):
    returning.attach(returning.sort("sken.pdf", pages))
    kept = returning.page(closed.id, 2)
    assert (kept.content, kept.sha256) == (pages[1].content, pages[1].sha256)
    assert (kept.source_name, kept.received_by) == ("sken.pdf", OFFICER.id)


def test_a_receptionist_may_attach(workplace, returning, closed, pages):
    workplace.seat(RECEPTIONIST)
    assert returning.attach(returning.sort("sken.pdf", pages)) == (closed.id,)


def test_a_file_signed_elsewhere_comes_out_byte_for_byte(workplace, returning, closed, tmp_path):
    content = bytes(range(256)) * 7
    kept = returning.attach_file(
        closed.id, AttachmentKind.SIGNED_ELSEWHERE, "usnesení.p7m", content
    )
    (listed,) = returning.returned(closed.id).files
    assert (listed.sha256, listed.file_name) == (kept.sha256, "usnesení.p7m")
    target = tmp_path / "ven.p7m"
    returning.save_out(kept.id, target)
    assert target.read_bytes() == content
    line = trail(workplace)[-1]
    assert (line.act, line.record_id) == (Act.COPY_OUT, closed.id)
    assert kept.sha256[:16] in line.reason
    assert "usnesení" not in " ".join(line.reason for line in trail(workplace))


@pytest.mark.parametrize("content", [b"", bytes(LARGEST_FILE + 1)], ids=["empty", "too large"])
def test_an_empty_or_huge_file_is_refused(returning, closed, content):
    with pytest.raises(NotComplete):
        returning.attach_file(closed.id, AttachmentKind.OTHER, "x", content)
    assert returning.returned(closed.id).files == ()


def test_a_draft_takes_no_file(returning, documents):
    draft = documents.save(documents.begin("UZ")).document
    with pytest.raises((WrongStep, RecordLocked)):
        returning.attach_file(draft.id, AttachmentKind.OTHER, "x", b"x")


@pytest.mark.parametrize("table", ["scan_pages", "attachments"])
def test_a_forged_scan_or_file_is_told(workplace, returning, closed, pages, table, tmp_path):
    returning.attach(returning.sort("sken.pdf", pages))
    kept = returning.attach_file(closed.id, AttachmentKind.OTHER, "x", b"obsah")
    with workplace.database.bare() as connection:
        trigger = f"{table}_update_locked"
        query = "SELECT sql FROM sqlite_master WHERE name = ?"
        (script,) = connection.execute(query, (trigger,)).fetchone()
        connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute(f"UPDATE {table} SET content = x'00'")
        connection.execute(script)
    kinds = {breach.kind.name for breach in verify(workplace.database).breaches}
    assert {"scan_pages": "SCAN", "attachments": "ATTACHMENT"}[table] in kinds
    if table == "attachments":
        with pytest.raises(StorageUnavailable):
            returning.save_out(kept.id, tmp_path / "ven")
        assert not (tmp_path / "ven").exists()
