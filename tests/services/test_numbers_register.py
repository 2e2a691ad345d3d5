"""The register of numbers: every number with what became of it, and the alarm of a gap."""

import pytest
from tests.factories import KEYS, NOW
from tests.printing.reading import spaced
from tests.services.records import (
    a_taken_notice,
    blank_forms,
    closed_document,
    finished_contact,
    recorded_advice,
    voided_document,
)

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document_lists import BlankFormState
from kkc_desktop.domain.numbers_register import NumberGap, RegisterFilter, gap_problem
from kkc_desktop.domain.readiness import CheckKind, CheckState, Devices
from kkc_desktop.printing.pages import text_of
from kkc_desktop.services.readiness_checks import Looks
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.integrity import verify

ALL, VOIDED, FORMS, GAPS = RegisterFilter


@pytest.fixture
def register(desk):
    """The register of a desk with one record of each kind, a void paper and two blank forms."""
    contact = finished_contact(desk)
    recorded_advice(desk)
    a_taken_notice(desk)
    closed_document(desk, contact.id)
    voided_document(desk)
    forms = blank_forms(desk)
    desk.striking.void(forms[:1], "zašpiněný")
    return desk.numbers_register


def take_away(desk, *sequences):
    """Somebody with the key of the store takes numbers out of it, past the program."""
    database = desk.workplace.database
    connection = connect(database.path, KEYS.store)
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'numbers'"
    ).fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    for sequence in sequences:
        connection.execute("DELETE FROM numbers WHERE sequence = ?", (sequence,))
    connection.commit()
    connection.close()


def lines(register, wanted=ALL):
    return register.lines(2026, register.sequences(2026, wanted))


def test_each_number_says_what_it_is_who_gave_it_and_where_its_record_stands(register):
    found = lines(register)
    assert [line.sequence for line in found] == [1, 2, 3, 4, 5, 6, 7]
    assert [(line.what, line.state, line.note) for line in found] == [
        ("kontakt", "vyřízeno na místě", ""),
        ("rada", "zapsáno", ""),
        ("událost", "přijato", ""),
        ("Potvrzení o přijetí oznámení", "uzavřeno k podpisu", ""),
        ("Potvrzení o přijetí oznámení", "zneplatněno", "omyl"),
        (found[5].what, "zneplatněno", "zneplatněný tiskopis; zašpiněný"),
        (found[6].what, "v zásuvce", "tiskopis se nevrátil"),
    ]
    assert {line.issued_by for line in found} == {"pprap. Šťastná"}
    assert found[6].form_state is BlankFormState.IN_DRAWER
    summary = register.open(2026)
    assert summary.words == "7\u00a0čísel, zneplatněno 2, tiskopisy nevrácené 1"
    assert gap_problem(summary) is None


def test_the_filters_let_through_what_they_say(register):
    assert register.sequences(2026, VOIDED) == (5, 6)
    assert register.sequences(2026, FORMS) == (6, 7)
    assert register.sequences(2026, GAPS) == ()
    assert register.years() == (2026,)


def test_opening_a_year_and_printing_it_leave_their_lines(register, trail, desk):
    before = len(trail())
    register.open(2026)
    lines(register)
    register.sheet(2026, ALL)
    assert [act for act, _ in trail()[before:]] == [Act.CONSULT_NUMBERS, Act.PRINT_LIST]


def test_a_missing_number_is_an_alarm_on_page_paper_readiness_and_verification(register, desk):
    take_away(desk, 3, 4, 7)
    desk.workplace.database.anchor.rest()
    summary = register.open(2026)
    assert summary.gaps == (NumberGap(first=3, last=4), NumberGap(first=7, last=7))
    problem = gap_problem(summary)
    for named in ("KKC-KON-2026-000003 až 000004", "KKC-KON-2026-000007", "3\u00a0čísla"):
        assert named in problem.text
    assert "Zavolejte správce a\u00a0dozor" in problem.fix
    paper = " ".join(spaced("\n".join(text_of(register.sheet(2026, GAPS)))).split())
    assert "Mezera v řadě čísel" in paper
    assert paper.count("CHYBÍ") == 4
    table = register.table(2026, ALL)
    assert [row[0] for row in table.rows][2] == "KKC-KON-2026-000003 až 000004"
    check = Looks(desk.workplace, Devices(), None).look_at(CheckKind.NUMBERS)
    assert check.state is CheckState.RED
    assert "má mezeru" in " ".join(each.words for each in verify(desk.workplace.database).breaches)


def test_numbers_struck_out_after_a_restore_say_so(register, desk):
    with desk.workplace.database.transaction() as tx:
        tx.numbers.strike_up_to("KON-2026", 9, NOW, "vydáno v\u00a0nahrazených datech")
    last = lines(register)[-1]
    assert (last.kind, last.what, last.state) == (
        RecordKind.NONE,
        "číslo bez záznamu",
        "zneplatněno",
    )
    assert last.note == "vydáno v\u00a0nahrazených datech"
    assert register.open(2026).lost == 2


def test_the_paper_holds_every_line_in_order_and_names_nobody_of_the_public(register):
    paper = " ".join(spaced("\n".join(text_of(register.sheet(2026, ALL)))).split())
    places = [paper.index(f" {number:06d} ") for number in range(1, 8)]
    assert places == sorted(places)
    assert "zašpiněný" in paper
    assert "Malá" not in paper
