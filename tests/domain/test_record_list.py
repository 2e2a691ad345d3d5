"""Words, order and digest of the lists of records."""

from datetime import timedelta

from tests.factories import NOW

from kkc_desktop.domain.czech import czech_sort_key, czech_sort_text
from kkc_desktop.domain.period import Period
from kkc_desktop.domain.record_list import ListQuery, cell_words, query_words, typed_words


def test_the_sort_text_gives_the_very_order_of_the_sort_key():
    names = [
        *("", "a", "á", "ab", "c", "cz", "č", "ča", "d", "ď", "h", "hz", "ch", "cha", "i", "Novák"),
        *("Nováková", "novák", "Nová Ves", "z", "ž", "Łuk", "Nguyễn", "Nguyen", "Nguyz", "Иван"),
    ]
    assert sorted(names, key=czech_sort_text) == sorted(names, key=czech_sort_key)
    assert czech_sort_text("") == ""


def test_words_lose_hacky_and_leading_noughts():
    assert typed_words("Šťastná KKC-000123, 0") == ("stastna", "kkc", "123", "0")


def test_no_sign_of_the_stores_language_is_a_word():
    assert typed_words("5_7 % _ ' *") == ("5", "7")


def test_period_and_filter_are_said_in_words():
    month = Period.month(2026, 11)
    query = ListQuery(start=month.start, end=month.end, words=("pepa",))
    period, said = query_words(query, (("Stav", "čeká"),))
    assert period.replace("\u00a0", " ") == "od 1. 11. 2026 do 30. 11. 2026"
    assert said == "Stav: čeká", "what was typed may be a name"
    assert query_words(ListQuery(), ()) == ("celé", "vše")
    assert ListQuery().is_plain
    assert not ListQuery(order="number").is_plain
    assert ListQuery(end=NOW + timedelta(1)).is_narrow


def test_an_unknown_cell_is_a_dash():
    assert [cell_words(cell) for cell in (None, "", 0, "x")] == ["–", "–", "0", "x"]
