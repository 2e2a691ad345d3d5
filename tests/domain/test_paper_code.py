"""The code of a paper follows its words, survives typing and notices a slip."""

from dataclasses import replace

import pytest
from tests.factories import a_document, a_person, a_thing

from kkc_desktop.domain.code_signs import ALPHABET
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.page_mark import PageMark, read_page_mark, trail_mark
from kkc_desktop.domain.paper_code import paper_code, read_paper_code

DOCUMENT = a_document(statement="Viděl jsem modré auto.")
CODE = paper_code(DOCUMENT, [a_person()], [a_thing()])


def test_the_code_has_three_groups_of_four():
    assert [len(group) for group in CODE.split("-")] == [4, 4, 4]


def test_the_code_follows_every_word_of_document_person_and_thing():
    others = [
        paper_code(replace(DOCUMENT, statement="Viděl jsem bílé auto."), [a_person()], [a_thing()]),
        paper_code(DOCUMENT, [a_person(surname="Jiný")], [a_thing()]),
        paper_code(DOCUMENT, [a_person()], [a_thing(description="jiná věc")]),
        paper_code(DOCUMENT, [], [a_thing()]),
    ]
    assert len({CODE, *others}) == 5


def test_the_way_to_paper_does_not_change_the_code():
    moved = replace(DOCUMENT, state=DocumentState.CLOSED, reference_number="KRPM-1/ČJ-2026-140511")
    assert paper_code(replace(moved, paper_code=CODE), [a_person()], [a_thing()]) == CODE


@pytest.mark.parametrize("typed", [CODE, CODE.lower(), CODE.replace("-", " "), f" {CODE}\n"])
def test_the_code_is_read_in_any_writing(typed):
    assert read_paper_code(typed) == CODE


def test_one_wrong_sign_is_noticed():
    for place, sign in enumerate(CODE):
        if sign != "-":
            other = ALPHABET[(ALPHABET.index(sign) + 1) % 32]
            with pytest.raises(NotComplete):
                read_paper_code(CODE[:place] + other + CODE[place + 1 :])


def test_a_short_code_is_refused_with_its_length():
    with pytest.raises(NotComplete) as refused:
        read_paper_code(CODE[:-1])
    assert "zapsáno 11" in refused.value.problems[0].text


def test_a_page_mark_comes_back_from_its_text():
    mark = PageMark(
        evidence_number="KKC-OL4-2026-000123",
        version=2,
        page=3,
        pages=14,
        paper_code=CODE,
        trail=trail_mark(1234, "7f3a91c204bd99"),
    )
    assert mark.text.endswith(":S1234.7F3A91C204BD")
    assert read_page_mark(mark.text) == mark


@pytest.mark.parametrize("text", ["", "https://example.org", "KKC1:", "KKC1:A:V1:P1/2:ABCD:S"])
def test_a_foreign_code_is_no_page_mark(text):
    assert read_page_mark(text) is None
