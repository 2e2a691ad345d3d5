"""Each shipped voice of the leaflets is whole and stands for the Czech text as it is today."""

import re
from dataclasses import fields
from string import Formatter

import pytest

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.knowledge import parse_advice
from kkc_desktop.domain.leaflet_words import LeafletPhrases
from kkc_desktop.printing.glyphs import missing_glyphs
from kkc_desktop.services.help_lines import help_lines
from kkc_desktop.services.voices import LEAFLET_LANGUAGES, all_voices

TOPICS = parse_advice(asset_path("seed", "advice.toml").read_text(encoding="utf-8"))
ITEMS = [item for category in TOPICS for item in category.items]
VOICES = [voice for voice in all_voices() if voice.items]
TRANSLATIONS = [voice for voice in VOICES if not voice.is_czech]
EASY = next(voice for voice in VOICES if voice.is_easy)
CYRILLIC = re.compile("[\u0400-\u04ff]")
PLACES = {"opening": {"hours"}, "duration": {"minutes"}, "things": {"things"}, "phone": {"phone"}}

each_voice = pytest.mark.parametrize("voice", VOICES, ids=lambda each: each.tag)
each_translation = pytest.mark.parametrize("voice", TRANSLATIONS, ids=lambda each: each.tag)


def texts_of(voice):
    yield from (getattr(voice.phrases, field.name) for field in fields(LeafletPhrases))
    for kept in (voice.titles, voice.items, voice.lines):
        yield from (each.text for each in kept.values())
    yield from voice.hours.values()
    yield voice.own_name


def test_there_is_one_voice_for_each_language_and_one_easy():
    spoken = [voice.language for voice in all_voices() if not voice.is_easy]
    assert sorted(spoken, key=LEAFLET_LANGUAGES.index) == list(LEAFLET_LANGUAGES)
    assert len(all_voices()) == len(list(asset_path("leaflets").glob("*.toml")))


@each_voice
def test_every_topic_and_every_sentence_has_its_words_for_the_czech_text_of_today(voice):
    assert {code: text.czech for code, text in voice.titles.items()} == {
        each.code: each.leaflet_title for each in TOPICS
    }
    assert {code: text.czech for code, text in voice.items.items()} == {
        each.id: each.text for each in ITEMS
    }


@each_translation
def test_every_help_line_of_the_public_is_named_and_its_hours_are_said(voice):
    public = [line for line in help_lines() if not line.is_staff_only]
    assert {code: text.czech for code, text in voice.lines.items()} == {
        line.id: line.name for line in public
    }
    assert {line.hours for line in public if line.hours and not line.is_nonstop} == set(voice.hours)


@each_voice
def test_every_draft_says_that_it_awaits_a_reader_and_which_version_it_is(voice):
    assert voice.needs_review
    assert voice.version


@pytest.mark.parametrize("voice", all_voices(), ids=lambda each: each.tag)
def test_every_fixed_phrase_is_there_with_its_places(voice):
    for field in fields(LeafletPhrases):
        text = getattr(voice.phrases, field.name)
        if field.name not in ("czech_only", "not_official"):
            assert text.strip(), field.name
        assert bool(text.strip()) or voice.is_czech
        places = {name for _, name, _, _ in Formatter().parse(text) if name}
        assert places == PLACES.get(field.name, set()), field.name


@each_translation
def test_numbers_stay_the_same(voice):
    def numbers(text):
        return sorted(re.findall(r"\d+", text.replace("\u00a0", " ")))

    for text in voice.items.values():
        assert set(numbers(text.czech)) <= set(numbers(text.text)), text.text


@each_voice
def test_every_letter_can_be_printed_and_is_of_the_languages_own_alphabet(voice):
    texts = list(texts_of(voice))
    assert missing_glyphs(texts) == ()
    is_cyrillic = voice.language is Language.UKRAINIAN
    assert all(bool(CYRILLIC.search(each.text)) is is_cyrillic for each in voice.items.values())
    assert not {"ы", "э", "ё", "ъ"} & set("".join(texts)), "Russian letters"


def test_easy_sentences_are_short_and_each_has_a_picture_that_exists():
    for text in EASY.items.values():
        sentences = re.split(r"(?<=[.?!])\s+", text.text)
        assert max(len(sentence.split()) for sentence in sentences) <= 14, text.text
        assert asset_path("icons", f"{text.picture}.svg").is_file()
