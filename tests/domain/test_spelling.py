"""Which words of a text a dictionary is asked about."""

import pytest

from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.spelling import (
    is_spelling_note,
    spelling_notes,
    unknown_words,
    words_of,
)


def asked(line):
    return [word.text for word in words_of(line)]


def test_plain_words_are_asked_about_with_their_places():
    line = "Šel jsem, domů."
    found = list(words_of(line))
    assert [word.text for word in found] == ["Šel", "jsem", "domů"]
    assert [line[word.start : word.end] for word in found] == ["Šel", "jsem", "domů"]


@pytest.mark.parametrize(
    "line",
    [
        "1M2 3456",
        "12:30 15.3.2026 3x 4a",
        "OSPOD RZ VIN IMEI",
        "WhatsApp eBay",
        "jana.novakova@seznam.cz www.policie.cz policie.cz a/b",
        "Він сказав що",
        "Świątek Straße",
        "a" * 51,
        "a i k",
    ],
)
def test_what_is_no_czech_word_is_left_alone(line):
    assert asked(line) == []


def test_a_name_within_a_sentence_is_left_alone():
    assert asked("viděl Kvapilovou u Přáslavic") == ["viděl"]
    assert asked("bydlí v ul. Kvapilova") == ["bydlí", "ul"]


@pytest.mark.parametrize("line", ["šel pryč. Potom přišel", "řekla: „Potom přišel“", "(Potom"])
def test_the_first_word_of_a_sentence_is_asked_about(line):
    assert "Potom" in asked(line)


def test_parts_of_a_compound_are_asked_about_one_by_one():
    assert asked("česko-polský, bude-li") == ["polský", "bude", "li"]


def test_a_line_in_another_language_is_not_marked_at_all():
    czech = {"pan", "na"}
    line = "Der Mann hat gestern pan Tasche na genommen."
    assert unknown_words(line, lambda word: word.text not in czech) == []
    short = "hat gestern"
    assert len(unknown_words(short, lambda word: word.text not in czech)) == 2


def test_no_note_without_an_unknown_word():
    assert spelling_notes({"statement": 0}) == []


def test_the_note_of_the_list_is_one_stops_nothing_and_knows_itself():
    (note,) = spelling_notes({"subject": 0, "statement": 2, "note": 1})
    assert (note.field, note.level) == ("statement", Level.NOTE)
    assert note.text == "Pravopis: 3\u00a0neznámá slova."
    assert is_spelling_note(note)
