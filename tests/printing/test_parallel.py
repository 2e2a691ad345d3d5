"""The second language and the easy words stand beside the Czech text and take nothing from it."""

from functools import lru_cache

import pypdfium2
import pytest
from tests.printing import samples, verapdf
from tests.printing.reading import body, pages_of, printed, squeezed
from tests.printing.spoken import BY_TAG, SPEAKING, spoken

from kkc_desktop.domain.code_lists import Language, PersonRole, Sex
from kkc_desktop.domain.completeness import instructions_for
from kkc_desktop.domain.document_lists import (
    ClosingManner,
    CopyHandover,
    InstructionAnswer,
    ObjectionsState,
    PrintStyle,
)
from kkc_desktop.printing.easy import FULL_TEXT_DECIDES
from kkc_desktop.printing.parallel import NOT_OFFICIAL
from kkc_desktop.printing.sheet import LEFT, TEXT_WIDTH
from kkc_desktop.printing.values import in_gender

UKRAINIAN = BY_TAG["uk"]
_OVERHANG = 1.5  # a j reaches back under its place
TWO_LANGUAGES = ("uk", "de")

each_kind = pytest.mark.parametrize("code", SPEAKING)
each_tag = pytest.mark.parametrize("tag", TWO_LANGUAGES)


@lru_cache(maxsize=32)
def letters(code, tag):
    return body(spoken(code, tag))


@each_tag
@each_kind
def test_the_title_and_both_marks_stand_under_the_czech_title(code, tag):
    translation = BY_TAG[tag]
    found = letters(code, tag)
    for words in (
        translation.kinds[code].title,
        translation.phrases.not_official,
        NOT_OFFICIAL,
        f"Překlad: {translation.language.label}, verze {translation.version}.",
    ):
        assert squeezed(words) in found


@each_tag
@each_kind
def test_every_instruction_of_the_paper_is_there_in_both_languages(code, tag):
    found, translation = letters(code, tag), BY_TAG[tag]
    document, template = samples.filled(code), samples.template(code)
    persons = samples.persons_of(code)
    sex = persons[0].sex if persons else Sex.NOT_STATED
    for each in instructions_for(template, document, persons):
        for text in (translation.text_of(each), in_gender(each.text, sex)):
            whole = text.replace("{directorate}", samples.STATION.directorate)
            assert squeezed(whole) in found, each.code


@pytest.mark.parametrize(("tag", "style"), [("uk", PrintStyle.LARGE), ("de", PrintStyle.EASY)])
@each_kind
def test_no_letter_leaves_the_margins(code, tag, style):
    """The space at a line's end may: nobody sees it."""
    with pypdfium2.PdfDocument(spoken(code, tag, print_style=style)) as pdf:
        for page in pdf:
            text = page.get_textpage()
            signs = enumerate(text.get_text_range())
            boxes = [text.get_charbox(n) for n, sign in signs if not sign.isspace()]
            assert min(left for left, _, _, _ in boxes) >= LEFT - _OVERHANG
            assert max(right for _, _, right, _ in boxes) <= LEFT + TEXT_WIDTH + _OVERHANG


@pytest.mark.parametrize("code", ["POO", "POZ", "PPP", "PVV", "KZ", "POB"])
def test_a_receipt_in_ukrainian_reads_back_with_its_labels_and_values(code):
    found = letters(code, "uk")
    kind = UKRAINIAN.kinds[code]
    for block, use in kind.blocks.items():
        czech_title = next(u.title for u in samples.template(code).blocks if u.block is block)
        if squeezed(czech_title) in found:
            assert squeezed(use.title) in found
    for words in kind.declarations:
        assert squeezed(words) in found


def test_a_receipt_repeats_what_was_typed_under_the_labels_of_the_language():
    found = letters("POO", "uk")
    assert squeezed("Місце: Olomouc, Kafkova") in found
    assert squeezed("Повідомлено: 12 березня 2026 р. о 13:05") in found


def test_a_choice_is_said_in_the_language():
    assert "POZ" in SPEAKING
    document = samples.filled("POZ")
    assert squeezed(UKRAINIAN.values[document.loss_manner]) in letters("POZ", "uk")


def test_a_long_typed_text_stands_in_czech_alone():
    pdf = spoken("POO", event_summary="Odcizené kolo. " * 40)
    assert body(pdf).count("Odcizenékolo.") == 40
    assert squeezed("Що сталося: див. чеський текст") in body(pdf)


@pytest.mark.parametrize("tag", sorted(BY_TAG))
def test_the_closing_clauses_follow_the_situation(tag):
    translation = BY_TAG[tag]
    found = body(
        spoken(
            "PTO",
            tag,
            closing_manner=ClosingManner.READ_ALOUD,
            objections_state=ObjectionsState.RAISED,
            objections="Barva.",
            copy_handover=CopyHandover.DECLINED,
        )
    )
    clauses = translation.clauses
    for words in (
        clauses.by_manner_objected[ClosingManner.READ_ALOUD],
        clauses.objections_raised,
        clauses.copy_declined,
        clauses.end.format(time="13:58"),
    ):
        assert squeezed(words) in found
    assert squeezed(clauses.by_manner[ClosingManner.READ_ALOUD]) not in found


@pytest.mark.parametrize("tag", sorted(BY_TAG))
def test_the_interpreter_is_named_with_how_and_into_which_language(tag):
    persons = (
        samples.a_person(language=Language.VIETNAMESE, interpreter="Trần Văn An, telefonicky"),
    )
    document = {"closing_manner": ClosingManner.INTERPRETED}
    found = body(spoken("PTO", tag, persons, **document))
    czech_clause = (
        "Úkon byl tlumočen do jazyka vietnamského a z něj do češtiny; tlumočník: "
        "Trần Văn An, telefonicky."
    )
    assert squeezed(czech_clause) in found
    assert squeezed("složil před úkonem slib") in found
    assert squeezed(samples.template("PTO").instructions[2].text) in found  # P6
    clause = BY_TAG[tag].clauses.interpreter.format(
        language=BY_TAG[tag].languages[Language.VIETNAMESE],
        interpreter="Trần Văn An, telefonicky",
    )
    assert squeezed(clause) in found
    assert found.count(squeezed("Trần Văn An, telefonicky")) >= 4  # card, two clauses, signature


def test_no_interpreter_no_clause():
    reason = (samples.a_person(language=Language.POLISH, interpreter="nebyl třeba, mluví česky"),)
    document = samples.filled("PTO", closing_manner=ClosingManner.READ_PERSONALLY)
    assert squeezed("Úkon byl tlumočen") not in body(printed("PTO", document, reason))
    card = (*samples.persons_of("PTO"), samples.a_person(roles=(PersonRole.INTERPRETER,)))
    assert squeezed("Úkon byl tlumočen") in body(printed("PTO", document, card))


def test_the_handing_over_is_dated_in_both_languages_or_left_to_the_pen():
    told = {"instruction_answer": InstructionAnswer.UNDERSTOOD}
    dated = body(spoken("PTO", instruction_given_at=samples.NOW, **told))
    assert squeezed("Poučení předáno i v jazyce ukrajinském (překlad verze 1) dne 12.") in dated
    assert squeezed("(переклад, версія 1): 12 березня 2026 р. о 14:05") in dated
    blank = body(spoken("PTO", instruction_given_at=None, **told))
    assert squeezed("(překlad verze 1) dne …………") in blank


def test_a_paper_in_czech_alone_has_no_other_voice():
    found = body(printed("PTO"))
    assert "Překladneníúřední" not in found
    assert squeezed(FULL_TEXT_DECIDES) not in found


@each_kind
def test_easy_words_come_in_addition_to_the_full_text(code):
    document = samples.filled(code, print_style=PrintStyle.EASY)
    found, full = body(printed(code, document)), body(printed(code))
    template = samples.template(code)
    for each in template.instructions:
        if each.easy and squeezed(each.text[-60:]) in full:
            assert squeezed(each.easy) in found
            assert squeezed(each.text[-60:]) in found
    assert (squeezed(FULL_TEXT_DECIDES) in found) is (code != "KZ")


def test_large_print_takes_more_pages_and_says_the_same():
    large = samples.filled("PTO", print_style=PrintStyle.LARGE)
    assert len(pages_of("PTO", large)) > len(pages_of("PTO"))
    assert squeezed("Přečteno, souhlasí, podepsáno.") in body(printed("PTO", large))


@pytest.mark.parametrize("flavour", sorted(verapdf.PROFILES))
def test_a_paper_in_two_languages_is_archival_and_accessible(flavour):
    pdf = spoken("POB", instruction_given_at=samples.NOW, print_style=PrintStyle.EASY)
    assert verapdf.faults(pdf, flavour) == []


def test_the_second_language_is_marked_for_whoever_listens():
    assert spoken("POO", "uk").count(b"/Lang (uk)") or b"uk" in spoken("POO", "uk")


def test_the_same_paper_twice_is_the_same_file():
    assert spoken("POB", "pl") == spoken("POB", "pl")
