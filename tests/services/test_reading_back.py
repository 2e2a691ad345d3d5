"""What the citizen reads on the other screen is what is printed, and what is confirmed is kept."""

from dataclasses import replace

import pytest
from tests.services.conftest import OVERSEER

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.code_lists import Language, PersonRole
from kkc_desktop.domain.document_lists import InstructionAnswer, ObjectionsState
from kkc_desktop.domain.errors import NoRight, WrongStep
from kkc_desktop.domain.read_back import READ_ON_SCREEN
from kkc_desktop.printing.pages import text_of

TOLD = "Kolo stálo před domem.\n\nPříliš žluťoučký kůň <b>& spol."


@pytest.fixture
def stored(desk):
    """A stored protocol of a Ukrainian who reports a theft."""
    dossier = desk.documents.begin("PTO")
    person = replace(
        desk.documents.blank_person(
            dossier.document.id, 0, desk.documents.template(dossier.document)
        ),
        surname="Шевченко",
        language=Language.UKRAINIAN,
        roles=(PersonRole.REPORTING_PERSON,),
    )
    document = replace(
        dossier.document,
        statement=TOLD,
        second_language=Language.UKRAINIAN,
        instruction_answer=InstructionAnswer.UNDERSTOOD,
    )
    return desk.documents.save(replace(dossier, document=document, persons=(person,)))


def part(desk, dossier, name):
    found = {each.part.name: each for each in desk.reading_back.standings(dossier)}
    return found[name]


def confirm_all(desk, dossier):
    for each in desk.reading_back.standings(dossier):
        desk.reading_back.confirm(dossier.document.id, each.part)


def test_every_part_stands_on_the_paper_letter_by_letter(desk, stored):
    printed = "".join("".join(text_of(desk.documents.check_print(stored))).split())
    for each in desk.reading_back.standings(stored):
        for line in each.part.text.split("\n"):
            assert "".join(line.split()) in printed.replace("\u00ad", ""), line


def test_the_instruction_has_the_second_language_beside_it_and_the_statement_is_czech_alone(
    desk, stored
):
    instruction, statement = (
        part(desk, stored, name).part for name in ("instruction", "statement")
    )
    assert "Мені роз’яснено" in instruction.beside
    assert statement.text.endswith(TOLD)
    assert TOLD.split("\n")[0] not in statement.beside


def test_beside_it_stands_one_language_named_once_and_no_place_for_the_pen(desk, stored):
    beside = part(desk, stored, "instruction").part.beside
    assert beside.count("українська") == 1
    assert "…" not in beside
    assert "Poučení předáno" not in beside


def test_the_closing_is_not_read_since_it_says_how_the_others_were(desk, stored):
    names = [each.part.name for each in desk.reading_back.standings(stored)]
    assert "closing" not in names
    assert names[:2] == ["act", "persons"]


def test_what_is_confirmed_holds_until_one_letter_changes(desk, stored):
    desk.reading_back.confirm(stored.document.id, part(desk, stored, "statement").part)
    assert part(desk, stored, "statement").is_confirmed
    changed = replace(stored, document=replace(stored.document, statement=f"{TOLD}!"))
    standing = part(desk, changed, "statement")
    assert (standing.is_confirmed, standing.is_changed) == (False, True)
    assert part(desk, stored, "statement").is_confirmed


def test_an_objection_is_kept_word_by_word_and_confirms_nothing(desk, stored):
    shown = part(desk, stored, "statement").part
    desk.reading_back.confirm(stored.document.id, shown, "Nebylo to před domem. ")
    standing = part(desk, stored, "statement")
    assert standing.answer.objection == "Nebylo to před domem."
    assert not standing.is_confirmed
    desk.reading_back.confirm(stored.document.id, shown)
    assert part(desk, stored, "statement").is_confirmed


def test_only_the_text_as_stored_can_be_confirmed(desk, stored):
    shown = replace(part(desk, stored, "statement").part, text="něco jiného")
    with pytest.raises(WrongStep, match="změnil"):
        desk.reading_back.confirm(stored.document.id, shown)
    assert part(desk, stored, "statement").answer is None


def test_the_clause_comes_with_the_last_part_and_warns_when_a_part_changes(desk, stored, clock):
    assert desk.reading_back.clause(stored) == ""
    clock.pass_by(minutes=3)
    confirm_all(desk, stored)
    clause = desk.reading_back.clause(stored)
    assert clause.startswith(READ_ON_SCREEN)
    closing = replace(stored, document=replace(stored.document, closing_note=clause))
    assert not desk.reading_back.problems(closing)
    later = replace(closing, document=replace(closing.document, statement="Jinak."))
    (problem,) = desk.reading_back.problems(later)
    assert problem in desk.documents.problems(later)
    assert problem.field == "closing_note"


def test_an_objection_written_into_the_paper_is_read_as_well(desk, stored):
    confirm_all(desk, stored)
    document = replace(
        stored.document, objections="Stálo za domem.", objections_state=ObjectionsState.RAISED
    )
    objected = desk.documents.save(replace(stored, document=document))
    assert not part(desk, objected, "objections").is_confirmed
    assert desk.reading_back.clause(objected) == ""


def test_each_confirmation_is_one_line_of_the_trail_that_names_the_part_alone(desk, stored, trail):
    before = len(trail())
    desk.reading_back.confirm(stored.document.id, part(desk, stored, "statement").part)
    assert trail()[before:] == [(Act.READ_BACK, stored.document.id)]
    with desk.workplace.database.reading() as tx:
        assert tx.audit.all()[-1].reason == "část Vylíčení"


def test_a_draft_that_was_read_can_be_thrown_away(desk, stored):
    confirm_all(desk, stored)
    desk.documents.discard(stored.document)
    with desk.workplace.database.reading() as tx:
        assert tx.read_backs.of(stored.document.id) == ()


def test_it_is_offered_where_a_citizen_signs_and_the_text_can_still_be_mended(desk, stored):
    assert desk.reading_back.is_offered(stored)
    assert not desk.reading_back.is_offered(desk.documents.begin("UZ"))


def test_the_overseer_confirms_nothing(desk, stored):
    shown = part(desk, stored, "statement").part
    desk.duty.begin(OVERSEER)
    with pytest.raises(NoRight):
        desk.reading_back.confirm(stored.document.id, shown)
