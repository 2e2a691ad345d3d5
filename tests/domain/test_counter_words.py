"""Phrases, languages and states: what is read and what is refused."""

import pytest

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.counter_words import parse_countries, parse_languages, parse_phrases
from kkc_desktop.domain.errors import PackUnreadable

LANGUAGE = '[[language]]\ncode = "uk"\nname = "ukrajinština"\nown_name = "українська"\n'


def test_a_language_of_the_desk_bears_its_member_and_another_one_does_not() -> None:
    (frequent,) = parse_languages(LANGUAGE + 'member = "UKRAINIAN"\n')
    (rare,) = parse_languages(LANGUAGE)
    assert (frequent.member, rare.member) == (Language.UKRAINIAN, Language.OTHER)


def test_an_unknown_member_of_the_language_list_is_refused() -> None:
    with pytest.raises(PackUnreadable, match="„KLINGON“"):
        parse_languages(LANGUAGE + 'member = "KLINGON"\n')


def test_a_phrase_without_one_of_its_languages_is_refused() -> None:
    with pytest.raises(PackUnreadable, match="„en“"):
        parse_phrases('[[phrase]]\nid = "safe"\ncs = "Jste v bezpečí?"\n')


def test_a_state_is_listed_once() -> None:
    state = '[[country]]\ncode = "CZE"\nname = "Česko"\n'
    assert parse_countries(state)[0].name == "Česko"
    with pytest.raises(PackUnreadable, match="dvakrát"):
        parse_countries(state + state)
