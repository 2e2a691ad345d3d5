"""The paper is asked by its code and says what it is, whether it holds and whether it agrees."""

from dataclasses import replace

import pytest
from tests.closed_paper import a_workplace, closed_protocol
from tests.printing.samples import RECEPTIONIST
from tests.services.test_returning import settle, trail

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.correction import Correction
from kkc_desktop.domain.document_lists import CorrectionKind
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.paper_answer import AnswerVerdict, read_asked
from kkc_desktop.domain.paper_code import code_of_text
from kkc_desktop.domain.scan_sorting import PageVerdict
from kkc_desktop.services.asking import Asking
from kkc_desktop.services.correcting import Correcting
from kkc_desktop.services.documents import Documents
from kkc_desktop.services.returning import Returning
from kkc_desktop.services.signing import Signing


@pytest.fixture
def workplace(tmp_path):
    workplace = a_workplace(tmp_path / "kkc.db")
    yield workplace
    workplace.database.close()


@pytest.fixture
def documents(workplace):
    return Documents(workplace)


@pytest.fixture
def asking(workplace):
    return Asking(workplace)


@pytest.fixture
def closed(documents):
    return closed_protocol(documents)


@pytest.fixture
def square(workplace, documents, closed):
    """What the square code of page 2 says."""
    pages = Returning(workplace).read(documents.paper(closed.document.id).content)
    return pages[1].mark.text


def forge(workplace, table, statement):
    """Changes a table past its triggers and puts them back."""
    with workplace.database.bare() as connection:
        query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
        triggers = connection.execute(query, (table,)).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        for _, script in triggers:
            connection.execute(script)


def test_an_unsigned_paper_says_so_and_names_nobody(asking, workplace, closed):
    answer = asking.ask(closed.document.paper_code.lower().replace("-", " "))
    assert answer.verdict is AnswerVerdict.UNSIGNED
    assert answer.document_id == closed.document.id
    said = " ".join((answer.title, *answer.lines, answer.fix))
    assert closed.document.evidence_number in said
    assert "verze 1 z\u00a01" in said
    assert not any(person.surname in said for person in closed.persons)
    line = trail(workplace)[-1]
    assert (line.act, line.record_kind, line.record_id) == (
        Act.ASK_PAPER,
        RecordKind.DOCUMENT,
        closed.document.id,
    )


def test_a_signed_paper_is_the_one_in_force(asking, workplace, documents, closed):
    signing = Signing(workplace)
    settle(signing, closed.document.id, documents)
    workplace.confirm()
    signing.confirm(closed.document.id)
    answer = asking.ask(closed.document.paper_code)
    assert answer.verdict is AnswerVerdict.CURRENT
    assert any("podepsána" in line for line in answer.lines)
    assert any("souhlasí" in line for line in answer.lines)


def test_a_voided_paper_says_why(asking, workplace, closed):
    Signing(workplace).void(closed.document.id, "chybný formulář")
    answer = asking.ask(closed.document.paper_code)
    assert answer.verdict is AnswerVerdict.VOIDED
    assert "chybný formulář" in " ".join(answer.lines)


def test_an_unknown_code_is_said_to_be_unknown_and_logged(asking, workplace):
    answer = asking.ask(code_of_text("odjinud"))
    assert (answer.verdict, answer.document_id) == (AnswerVerdict.UNKNOWN, "")
    assert trail(workplace)[-1].act is Act.ASK_PAPER


@pytest.mark.parametrize("typed", ["", "7F3A", "0000-0000-0001", "x" * 90])
def test_a_code_copied_wrongly_is_refused_before_it_is_asked(asking, workplace, typed):
    before = len(trail(workplace))
    with pytest.raises(NotComplete):
        asking.ask(typed)
    assert len(trail(workplace)) == before


def test_the_square_code_also_compares_page_and_trail(asking, square):
    answer = asking.ask(square)
    assert answer.verdict is AnswerVerdict.UNSIGNED
    assert "Na stránce je strana 2 z\u00a03." in answer.lines


def test_a_square_code_through_a_czech_keyboard_is_understood(square):
    czech = square.translate(str.maketrans("1234567890:-/YZ", '+ěščřžýáíé"=-ZY'))
    assert read_asked(czech) == read_asked(square)


@pytest.mark.parametrize(
    ("old", "new"), [(":P2/3:", ":P2/4:"), (":V1:", ":V2:"), (":S1.", ":S1.A")]
)
def test_a_square_code_that_says_something_else_is_told(asking, square, old, new):
    forged = square.replace(old, new)
    assert forged != square
    assert asking.ask(forged[:-1] if ".A" in new else forged).verdict is AnswerVerdict.DIFFERS


@pytest.mark.parametrize(
    ("table", "statement"),
    [
        ("papers", "UPDATE papers SET content = x'00'"),
        ("papers", f"UPDATE papers SET content = x'00', sha256 = '{'0' * 64}'"),
        ("documents", "UPDATE documents SET statement = 'jinak'"),
        ("persons", "UPDATE persons SET surname = 'Jiný' WHERE record_id LIKE 'id-%'"),
        ("signatures", "UPDATE signatures SET party = 'Jiný'"),
    ],
    ids=["bytes", "bytes and digest", "text", "person", "signature"],
)
def test_what_was_changed_past_the_program_is_told(asking, workplace, closed, table, statement):
    forge(workplace, table, statement)
    answer = asking.ask(closed.document.paper_code)
    assert answer.verdict is AnswerVerdict.DIFFERS
    assert "uschovejte" in answer.fix


def test_a_receptionist_may_ask(asking, workplace, closed):
    workplace.seat(RECEPTIONIST)
    assert asking.ask(closed.document.paper_code).verdict is AnswerVerdict.UNSIGNED


def sign(workplace, documents, document_id):
    signing = Signing(workplace)
    settle(signing, document_id, documents)
    workplace.confirm()
    return signing.confirm(document_id)


def mended(workplace, documents, document_id):
    """The closed next version of the signed paper; nobody has signed it yet."""
    wish = Correction(
        kind=CorrectionKind.NEW_VERSION, reason="překlep v částce", requester="oznamovatel"
    )
    draft = Correcting(workplace).begin(document_id, wish)
    return documents.close(replace(draft, document=replace(draft.document, damage_czk=21_000)))


def test_the_first_version_holds_until_the_second_is_signed(asking, workplace, documents, closed):
    first = sign(workplace, documents, closed.document.id).document
    second = mended(workplace, documents, first.id).document
    waiting = asking.ask(first.paper_code)
    assert (waiting.verdict, waiting.newer_id) == (AnswerVerdict.CURRENT, "")
    assert any("verze 2" in line and "čeká na podpis" in line for line in waiting.lines)
    assert asking.ask(second.paper_code).verdict is AnswerVerdict.UNSIGNED
    sign(workplace, documents, second.id)
    replaced = asking.ask(first.paper_code)
    assert (replaced.verdict, replaced.newer_id) == (AnswerVerdict.SUPERSEDED, second.id)
    assert "verze 1 z\u00a02, nahrazena verzí 2." in replaced.lines[0]
    assert second.evidence_number in replaced.fix
    current = asking.ask(second.paper_code)
    assert (current.verdict, current.newer_id) == (AnswerVerdict.CURRENT, "")
    assert any("nahrazuje verzi 1" in line for line in current.lines)


def test_a_voided_next_version_leaves_the_first_in_force(asking, workplace, documents, closed):
    first = sign(workplace, documents, closed.document.id).document
    second = mended(workplace, documents, first.id).document
    Signing(workplace).void(second.id, "jiný úkon")
    assert asking.ask(first.paper_code).verdict is AnswerVerdict.CURRENT
    assert asking.ask(second.paper_code).verdict is AnswerVerdict.VOIDED


def dropped_on(returning, wanted, pages):
    """The verdicts of pages of the first version; one page of the second one comes along."""
    scan = returning.sort("sken.pdf", pages, wanted=wanted.id)
    assert [page.document_id for page in scan.fitting] == [wanted.id]
    assert all(wanted.evidence_number in page.words for page in scan.left_out)
    returning.attach(scan)
    return {page.verdict for page in scan.left_out}


def test_pages_of_another_version_are_named_and_go_to_neither(workplace, documents, closed):
    first = sign(workplace, documents, closed.document.id).document
    second = mended(workplace, documents, first.id).document
    returning = Returning(workplace)
    old, new = (returning.read(documents.paper(each.id).content) for each in (first, second))
    assert dropped_on(returning, second, (*old, new[0])) == {PageVerdict.OLDER_VERSION}
    returning.attach(returning.sort("sken.pdf", new[2:], wanted=second.id))
    returning.attach(returning.sort("sken.pdf", new[1:2], wanted=second.id))
    sign(workplace, documents, second.id)
    late = returning.sort("sken.pdf", old, wanted=second.id)
    assert {page.verdict for page in late.pages} == {PageVerdict.OLDER_VERSION}
    assert returning.attach(late) == ()
    assert returning.returned(first.id).arrived == ()
    assert returning.returned(second.id).arrived == (1, 2, 3)
