"""A template file is understood whole or refused by name."""

import pytest

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.code_lists import PersonRole
from kkc_desktop.domain.document_lists import ClosingManner, ExplanationRegime
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.template import Block
from kkc_desktop.domain.template_file import parse_template


def shipped(name: str) -> str:
    return asset_path("templates", f"{name}.cs.toml").read_text(encoding="utf-8")


CLAUSES = shipped("clauses")


def refusal(text: str, clauses: str = CLAUSES) -> str:
    with pytest.raises(PackUnreadable) as caught:
        parse_template(text, clauses)
    return caught.value.text


def test_the_shipped_protocol_says_who_signs_and_that_they_sign_each_page():
    template = parse_template(shipped("PTO"), CLAUSES)
    assert template.signs_each_page
    assert PersonRole.REPORTING_PERSON in template.signer_roles
    assert template.blocks[0].block is Block.ACT


def test_an_instruction_takes_its_words_from_the_shared_file_and_its_condition_from_the_kind():
    template = parse_template(shipped("UZV"), CLAUSES)
    by_code = {each.code: each for each in template.instructions}
    assert by_code["P3"].explanation_regime is ExplanationRegime.CRIMINAL_CODE
    assert "právní pomoc advokáta" in by_code["P3"].text
    assert by_code["P6"].role is PersonRole.INTERPRETER
    assert by_code["P7-LED"].is_notice


def test_every_closing_manner_has_its_clause_with_and_without_objections():
    clauses = parse_template(shipped("PTO"), CLAUSES).clauses
    assert set(clauses.by_manner) == set(clauses.by_manner_objected) == set(ClosingManner)


def test_a_kind_may_call_a_field_by_its_own_words():
    act = parse_template(shipped("PPP"), CLAUSES).blocks[0]
    assert ("act_started_at", "Převzato") in act.labels


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('code = "PTO"', 'code = "PTO"\nkode = "x"', "kode"),
        ('{ block = "ACT"', '{ block = "ACTS"', "ACTS"),
        ('title = "Úkon"', 'title = "Úkon", colour = "red"', "colour"),
        ('signer_roles = ["REPORTING_PERSON"', 'signer_roles = ["REPORTER"', "REPORTER"),
        ('field = "act_place"', 'field = "act_placed"', "act_placed"),
        ('person_fields = ["full_name"]', 'person_fields = ["fullname"]', "fullname"),
        ('level = "NOTE"', 'level = "LOUD"', "LOUD"),
        ('regime = "LED"', 'regime = "NONE"', "NONE"),
        ("copies = 1", 'copies = "1"', "copies"),
        ("copies = 1", "copies = 0", "copies"),
        ("valid_from = 2026-01-01", "", "valid_from"),
        ('code = "P4"', 'code = "P99"', "P99"),
        ('block = "DAMAGE"', 'block = "ACT"', "ACT"),
    ],
)
def test_a_mistake_is_refused_and_named(old, new, named):
    text = shipped("PTO")
    assert old in text
    assert named in refusal(text.replace(old, new, 1))


def test_a_refusal_names_the_kind():
    assert "PTO" in refusal(shipped("PTO").replace("copies = 1", 'copies = "1"'))


def test_a_label_for_a_field_of_another_block_is_refused():
    text = shipped("PPP").replace('field = "act_place"', 'field = "statement"', 1)
    assert "statement" in refusal(text)


def test_a_checklist_item_without_its_fix_is_refused():
    lines = [line for line in shipped("PTO").splitlines() if "Zapište, kde se protokol" not in line]
    assert "fix" in refusal("\n".join(lines))


def test_broken_writing_is_refused_without_a_traceback():
    assert "chyba zápisu" in refusal('code = "PTO')


def test_a_missing_closing_clause_is_refused():
    lines = [line for line in CLAUSES.splitlines() if not line.startswith("read_aloud =")]
    assert "read_aloud" in refusal(shipped("PTO"), "\n".join(lines))
