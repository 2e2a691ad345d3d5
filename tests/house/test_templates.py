"""Each shipped document kind is whole: what the law demands of it, and that all of it prints."""

from dataclasses import fields, replace
from datetime import date

import pytest
from tests.printing import samples
from tests.printing.reading import body, printed, squeezed

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.code_lists import CodeList, DataRegime, PersonRole
from kkc_desktop.domain.completeness import is_filled, problems_of
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.template import BLOCK_FIELDS, Block, KindGroup
from kkc_desktop.printing.labels import FIELD_LABELS

# What chapters 1.9, 2.1, 2.4 to 2.7 and 7.2 of the domain research demand, copied by hand:
# blocks, fields whose absence stops closing, copies, signature of each page, who signs first.
LAW = {
    "PTO": (
        {"ACT", "PERSONS", "INSTRUCTION", "STATEMENT", "REPORTED", "DAMAGE", "CLAIMS"}
        | {"OBJECTIONS", "CLOSING", "ATTACHMENTS"},
        {"act_place", "act_started_at", "act_ended_at", "act_subject", "persons", "statement"}
        | {"instruction_answer", "claims_damages", "objections_state"},
        1,
        True,
        "REPORTING_PERSON",
    ),
    "UZ": (
        {"ACT", "PERSONS", "STATEMENT", "MEASURES", "ATTACHMENTS"},
        {"act_subject", "act_place", "act_started_at", "statement"},
        1,
        False,
        None,
    ),
    "UZV": (
        {"ACT", "PERSONS", "EXPLANATION", "INSTRUCTION", "STATEMENT", "OBJECTIONS", "CLOSING"},
        {"explanation_regime", "act_subject", "act_place", "act_started_at", "act_ended_at"}
        | {"persons", "instruction_answer", "statement", "objections_state"},
        1,
        True,
        "EXPLAINING_PERSON",
    ),
    "POO": ({"PERSONS", "EVENT"}, {"persons", "reported_at", "event_summary"}, 2, False, None),
    "PPP": ({"ACT", "PERSONS", "THINGS"}, {"act_started_at", "things"}, 2, False, None),
    "ZPR": ({"ACT", "ADVICE"}, {"act_started_at", "advice_topics"}, 1, False, None),
    "OMU": (
        {"EVENT", "METHANE", "PERSONS", "MEASURES"},
        {"event_place", "event_summary", "reported_at"},
        1,
        False,
        None,
    ),
    "PUP": (
        {"ACT", "PERSONS", "INSTRUCTION", "SUBMISSION", "STATEMENT", "OBJECTIONS", "CLOSING"},
        {"act_place", "act_started_at", "act_ended_at", "act_subject", "statement"}
        | {"objections_state"},
        1,
        False,
        "SUBMITTING_PERSON",
    ),
    "OPP": (
        {"PERSONS", "REPORTED", "EVENT", "STATEMENT", "MISDEMEANOUR", "DAMAGE", "ATTACHMENTS"},
        {"reported_person", "event_place", "event_time", "statement"},
        2,
        False,
        None,
    ),
    "POZ": (
        {"PERSONS", "LOSS", "THINGS", "EVENT"},
        {"loss_manner", "things", "reported_at"},
        2,
        False,
        None,
    ),
    "POB": ({"PERSONS", "INSTRUCTION", "VICTIM"}, {"instruction_answer"}, 2, False, "VICTIM"),
    "PPO": (
        {"PERSONS", "INSTRUCTION", "CLAIMS"},
        {"instruction_answer"},
        2,
        False,
        "INJURED_PARTY",
    ),
    "PVV": (
        {"ACT", "PERSONS", "INSTRUCTION", "TRANSFER", "THINGS", "OBJECTIONS", "CLOSING"},
        {"act_place", "act_started_at", "transfer_kind", "things"},
        2,
        False,
        "FINDER",
    ),
    "KZ": ({"REFERRAL"}, {"referral_place"}, 1, False, None),
    "SZ": ({"EVENT", "SITUATION", "MEASURES"}, {"period_ended_at", "situation"}, 1, False, None),
    "VYH": (
        {"EVENT", "EVALUATION", "ATTACHMENTS"},
        {"event_summary", "evaluation_extent"},
        1,
        False,
        None,
    ),
    "ZVH": (
        {"EVENT", "LISTING", "EVALUATION", "MEASURES"},
        {"event_summary", "listing", "assessment"},
        1,
        False,
        None,
    ),
    "PSL": (
        {"ACT", "HANDOVER", "ATTACHMENTS"},
        {"act_started_at", "handover_from", "handover_to"},
        1,
        False,
        None,
    ),
    "TFN": (
        {"ACT", "PERSONS", "STATEMENT", "THINGS", "MEASURES"},
        set(),
        1,
        False,
        "REPORTING_PERSON",
    ),
    "DEN": ({"EVENT", "LISTING"}, {"listing"}, 1, False, None),
    "PVY": ({"EVENT", "LISTING"}, {"listing"}, 1, False, None),
    "SOS": ({"EVENT", "LISTING"}, {"listing"}, 1, False, None),
}
INSTRUCTIONS = {
    "PTO": ["P1", "P4", "P6", "P8", "P7-LED"],
    "UZ": [],
    "UZV": ["P2", "P3", "P6", "P8", "P7-LED"],
    "POO": ["P7-LED"],
    "PPP": ["P7-GDPR"],
    "ZPR": ["P7-GDPR"],
    "OMU": [],
    "PUP": ["P9-PUP", "P6", "P8", "P7-LED"],
    "OPP": [],
    "POZ": ["P7-LED"],
    "POB": ["P5", "P6", "P8", "P7-LED"],
    "PPO": ["P4-PPO", "P6", "P8", "P7-LED"],
    "PVV": ["P10-PVV", "P11-PVV", "P6", "P8", "P7-LED"],
    "KZ": [],
    "SZ": [],
    "VYH": [],
    "ZVH": [],
    "PSL": [],
    "TFN": ["P7-LED"],
    "DEN": [],
    "PVY": [],
    "SOS": [],
}

NOBODY_SIGNS = {"ZPR", "KZ"}

each_kind = pytest.mark.parametrize("code", samples.KINDS)


def test_the_shipped_files_are_exactly_the_kinds_and_their_shared_texts():
    files = {path.name for path in asset_path("templates").iterdir()}
    assert files == {f"{code}.cs.toml" for code in (*samples.KINDS, "clauses")}


@each_kind
def test_a_kind_says_what_it_is_by_which_law_and_since_when(code):
    template = samples.template(code)
    assert template.code == code
    assert template.version
    assert template.language == "cs"
    assert template.legal_basis
    assert template.title
    assert template.group is not KindGroup.OTHER
    assert template.is_valid_on(date(2026, 11, 22))
    assert not template.is_valid_on(date(2025, 12, 31))


@each_kind
def test_a_kind_has_every_block_the_law_demands(code):
    blocks = {use.block.name for use in samples.template(code).blocks}
    assert LAW[code][0] <= blocks


@each_kind
def test_closing_is_stopped_by_exactly_what_the_law_demands(code):
    template = samples.template(code)
    now = samples.NOW
    found = problems_of(samples.empty(code), (), (), template, now)
    assert {each.field for each in found if each.level is Level.ERROR} == LAW[code][1]
    assert all(each.text and each.fix for each in found)
    things, persons = samples.things_of(code), samples.persons_of(code)
    whole = problems_of(samples.filled(code), persons, things, template, now)
    assert [each for each in whole if each.level is Level.ERROR] == []


@each_kind
def test_copies_and_signatures_are_those_of_the_catalogue(code):
    _, _, copies, each_page, first = LAW[code]
    template = samples.template(code)
    assert template.copies == copies
    assert template.signs_each_page is each_page
    assert bool(template.page_signature) is each_page
    assert (template.signer_roles[0] if template.signer_roles else None) is (
        PersonRole[first] if first else None
    )
    assert bool(template.officer_words) is (code not in NOBODY_SIGNS)


@each_kind
def test_the_instructions_are_those_of_the_law_and_await_a_lawyer(code):
    instructions = samples.template(code).instructions
    assert [each.code for each in instructions] == INSTRUCTIONS[code]
    assert all(each.needs_review and each.version for each in instructions)
    assert all(each.is_valid_on(date(2026, 11, 22)) for each in instructions)
    assert not any(each.is_valid_on(date(2025, 12, 31)) for each in instructions)


@each_kind
def test_the_privacy_notice_is_that_of_the_regime(code):
    template = samples.template(code)
    wanted = "P7-GDPR" if template.regime is DataRegime.GDPR else "P7-LED"
    notices = [each.code for each in template.instructions if each.is_notice]
    assert notices in ([], [wanted])


@each_kind
def test_every_item_of_the_checklist_cites_its_law_and_is_short(code):
    for item in samples.template(code).checklist:
        assert item.law
        assert 3 <= len(item.label) <= 24
        assert item.text.endswith(".") or not item.field
        assert item.fix.endswith((".", "“")) or not item.field


def filled_value(document: Document, name: str) -> object:
    value = getattr(document, name)
    if isinstance(value, CodeList):
        return next(member for member in type(value) if is_filled(member))
    return f"hodnota {name}" if isinstance(value, str) else value


@each_kind
def test_every_text_of_every_block_is_printed_when_filled(code):
    document = samples.filled(code)
    names = [name for use in samples.template(code).blocks for name in BLOCK_FIELDS[use.block]]
    texts = {name: filled_value(document, name) for name in names}
    found = body(printed(code, replace(document, **texts)))
    for name in names:
        if isinstance(getattr(document, name), str):
            assert squeezed(f"hodnota {name}") in found


@each_kind
def test_every_choice_number_and_moment_is_printed_too(code):
    """Take any filled one away and the paper must change."""
    full, empty = samples.filled(code), samples.empty(code)
    whole = body(printed(code))
    for use in samples.template(code).blocks:
        for name in BLOCK_FIELDS[use.block]:
            if getattr(full, name) != getattr(empty, name):
                changed = replace(full, **{name: getattr(empty, name)})
                assert body(printed(code, changed)) != whole, name


@each_kind
def test_a_kind_prints_empty_and_full(code):
    assert squeezed(samples.template(code).title.upper()) in body(printed(code))
    assert body(printed(code, samples.empty(code), (), ()))


@each_kind
def test_the_longest_paper_of_a_kind_keeps_every_line_of_every_text(code):
    document = samples.longest(code)
    names = [name for use in samples.template(code).blocks for name in BLOCK_FIELDS[use.block]]
    texts = [name for name in names if isinstance(getattr(document, name), str)]
    found = body(printed(code, document))
    for number in range(1, 9):
        assert found.count(squeezed(f"{number}. {samples.LONG_WORD}")) >= len(texts)


def test_every_field_of_every_block_has_its_words_on_paper():
    named = {name for block in Block for name in BLOCK_FIELDS[block]}
    assert named == set(FIELD_LABELS)
    assert named <= {field.name for field in fields(Document)}
