"""Plates as witnesses remember them."""

import pytest

from kkc_desktop.domain.partial_plate import bare_plate, check_plate, plate_index, tidy_plate
from kkc_desktop.domain.problems import Level


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("1m23456", "1M2 3456"),
        (" 1M2-3456 ", "1M2 3456"),
        ("1m234??", "1M2 34??"),
        ("1M2*", "1M2*"),
        ("*456", "*456"),
        ("wob zk 295", "WOBZK295"),
        ("bílá, nová", "bílá, nová"),
        ("", ""),
    ],
)
def test_a_plate_is_written_in_its_groups(typed, tidy):
    assert tidy_plate(typed) == tidy
    assert bare_plate(tidy) == bare_plate(typed)


@pytest.mark.parametrize("typed", ["1M2 3456", "1M2 34??", "*456", "1M2*", "?M?1234", ""])
def test_a_usable_plate_is_not_odd(typed):
    assert check_plate(typed) is None


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("bílá dodávka", "nelze vyhledávat"),
        ("*34*", "nelze vyhledávat"),
        ("1M2 3456 78", "příliš dlouhá"),
        ("1O2 3456", "česká značka nemá"),
    ],
)
def test_an_odd_plate_only_warns(typed, words):
    problem = check_plate(typed)
    assert problem is not None
    assert problem.level is Level.WARNING
    assert words in problem.text
    assert problem.fix


def test_a_foreign_plate_may_have_any_letter():
    assert check_plate("WOB ZK 29", "DE") is None


def test_what_is_known_of_a_plate_can_be_found():
    assert plate_index("1M2 3456").split() == ["1M23456", "1M2", "3456"]
    assert plate_index("1M2 34??").split() == ["1M234", "1M2", "34"]
    assert plate_index("*456") == "456"
    assert plate_index("") == ""
