"""Each shipped translation is whole: every Czech text it stands beside, every place to fill."""

import re
from dataclasses import fields
from string import Formatter

import pytest

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.code_lists import Language, Sex
from kkc_desktop.domain.template import BLOCK_FIELDS, Clauses
from kkc_desktop.domain.translation_file import TRANSLATED_LISTS
from kkc_desktop.printing.glyphs import missing_glyphs
from kkc_desktop.printing.values import in_gender
from kkc_desktop.services.templates import shipped_templates
from kkc_desktop.services.translations import all_translations

# Domain 1.10: the order for this region, without those nobody has translated yet.
LANGUAGES = [Language.UKRAINIAN, Language.POLISH, Language.ENGLISH, Language.GERMAN]
RECEIPTS = {"POO", "POZ", "PPP", "PVV", "KZ", "POB", "PPO"}
FOR_THE_STATION = {"UZ", "OPP", "OMU", "SZ", "VYH", "ZVH", "PSL", "TFN", "DEN", "PVY", "SOS"}
# Said by a clause or a sentence of its own, or typed words that stand in the Czech part.
SAID_OTHERWISE = {"instruction_answer", "instruction_given_at", "claims_damages"}
SAID_OTHERWISE |= {"wants_notification", "objections_state", "objections", "closing_manner"}
SAID_OTHERWISE |= {"closing_note", "copy_handover", "attachments_count", "attachments_sheets"}
GRAMMAR = {"noun", "Noun", "noun_genitive"}
CZECH = {template.code: template for template in shipped_templates()}
CYRILLIC = re.compile("[\u0400-\u04ff]")

each_language = pytest.mark.parametrize(
    "translation", all_translations(), ids=lambda translation: translation.tag
)


def places(text):
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def wordings(clauses):
    """Every clause by its name; the easy ones are another set."""
    found = {}
    for field in fields(Clauses):
        value = getattr(clauses, field.name)
        if isinstance(value, dict):
            found |= {f"{field.name} {manner.name}": text for manner, text in value.items()}
        elif isinstance(value, str):
            found[field.name] = value
    return found


def all_texts(translation):
    """Everything of the translation that may come on paper."""
    yield from translation.instructions.values()
    yield from wordings(translation.clauses).values()
    yield from (getattr(translation.phrases, f.name) for f in fields(translation.phrases))
    yield from (*translation.values.values(), *translation.labels.values())
    yield from (*translation.languages.values(), *translation.calendar.months)
    yield translation.own_name
    for kind in translation.kinds.values():
        yield from (kind.title, *kind.declarations)
        for use in kind.blocks.values():
            yield from (use.title, *use.labels.values())


def test_the_languages_are_those_of_the_region_that_have_a_translation():
    assert [each.language for each in all_translations()] == LANGUAGES
    files = {path.stem for path in asset_path("translations").iterdir()}
    assert files == {each.tag for each in all_translations()}


@each_language
def test_a_translation_says_that_it_is_not_official_and_awaits_a_reader(translation):
    assert not translation.is_official
    assert translation.needs_review
    assert translation.version


@each_language
def test_every_instruction_of_every_served_kind_is_translated_in_its_version(translation):
    wanted = {
        (each.code, each.version) for code in translation.kinds for each in CZECH[code].instructions
    }
    assert set(translation.instructions) == wanted


@each_language
def test_every_place_to_fill_in_an_instruction_and_every_numbered_point_is_there(translation):
    czech = {(e.code, e.version): e.text for t in CZECH.values() for e in t.instructions}
    for key, text in translation.instructions.items():
        assert places(text) == places(czech[key]), key
        points = [re.findall(r"^\d+\.", each, re.MULTILINE) for each in (text, czech[key])]
        assert points[0] == points[1], key


@each_language
def test_every_clause_has_the_places_of_the_czech_one(translation):
    czech = wordings(CZECH["PTO"].clauses)
    translated = wordings(translation.clauses)
    assert set(translated) == set(czech)
    for name, text in translated.items():
        assert places(text) == places(czech[name]) - GRAMMAR, name
        assert ("…" in text) is ("…" in czech[name]), name


@each_language
def test_the_kinds_are_all_that_speak_to_a_citizen(translation):
    assert set(translation.kinds) == set(CZECH) - FOR_THE_STATION
    assert {code for code, kind in translation.kinds.items() if kind.blocks} == RECEIPTS


@each_language
@pytest.mark.parametrize("code", sorted(RECEIPTS))
def test_a_receipt_has_each_block_renamed_label_and_declaration(translation, code):
    kind, czech = translation.kinds[code], CZECH[code]
    assert list(kind.blocks) == [use.block for use in czech.blocks]
    assert len(kind.declarations) == len(czech.declarations)
    for use in czech.blocks:
        translated = kind.blocks[use.block]
        assert set(translated.labels) == {field for field, _ in use.labels}
        for field in BLOCK_FIELDS[use.block]:
            assert translation.label_of(translated, field) or field in SAID_OTHERWISE, field


@each_language
def test_every_choice_and_every_language_has_its_words(translation):
    chosen = {member for kind in TRANSLATED_LISTS for member in kind}
    unsaid = {member for member in chosen if member.name.startswith("NOT_")}
    assert set(translation.values) == chosen - unsaid
    assert set(translation.languages) == set(Language)


@each_language
def test_every_letter_can_be_printed_and_is_of_the_languages_own_alphabet(translation):
    texts = list(all_texts(translation))
    assert missing_glyphs(texts) == ()
    is_cyrillic = translation.language is Language.UKRAINIAN
    for text in translation.instructions.values():
        assert bool(CYRILLIC.search(text)) is is_cyrillic
    assert not {"ы", "э", "ё", "ъ"} & set("".join(texts)), "Russian letters"


@each_language
def test_no_czech_rule_of_gender_touches_a_translated_text(translation):
    for text in all_texts(translation):
        assert in_gender(text, Sex.FEMALE) == text


@pytest.mark.parametrize("code", ["P1", "P2", "P3", "P4", "P4-PPO", "P5", "P7-LED", "P7-GDPR"])
def test_an_instruction_has_its_easy_words_in_short_sentences(code):
    (instruction,) = {
        (e.text, e.easy) for t in CZECH.values() for e in t.instructions if e.code == code
    }
    text, easy = instruction
    assert easy
    points = [re.findall(r"^\d+\.", each, re.MULTILINE) for each in (text, easy)]
    assert points[0] == points[1]
    sentences = re.split(r"(?<=[.?!:])\s+", re.sub(r"^\d+\. ", "", easy, flags=re.MULTILINE))
    assert max(len(sentence.split()) for sentence in sentences) <= 16


def test_the_easy_clauses_are_as_many_as_the_full_ones_with_places_of_theirs():
    czech = CZECH["PTO"].clauses
    full, easy = wordings(czech), wordings(czech.easy)
    assert set(easy) == set(full)
    for name, text in easy.items():
        assert places(text) == places(full[name]) - GRAMMAR, name
