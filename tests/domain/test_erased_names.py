"""What stands typed for somebody who is erased: a surname as a word, a number in any writing."""

import pytest
from tests.factories import NOW, OFFICER_ID, a_person

from kkc_desktop.domain.data_lists import ViewPlace
from kkc_desktop.domain.erased_names import ErasedNames
from kkc_desktop.domain.saved_view import SavedView, SavedViewId

NAMES = ErasedNames.of(
    (
        a_person(
            surname="Nováková de Malá",
            birth_surname="Řehořová",
            birth_number="855228/1234",
            phone="+420 601 234 567, 585 111 222",
            identity_document_number="AB 123456",
        ),
        a_person(surname="Li", birth_surname="", birth_number="", phone="112"),
    )
)


@pytest.mark.parametrize(
    "typed",
    ["novakova jana", "MALÁ", "rehorova", "8552281234", "tel. 601 234 567", "585111222"]
    + ["+420601234567", "ab123456", "Li Wei", "o\u00a0Nováková-Jiná"],
)
def test_a_name_or_a_number_is_found_however_it_is_typed(typed):
    assert NAMES.stand_in(typed)


@pytest.mark.parametrize("typed", ["", "linka", "de", "novak", "855228", "tísňová 112", "malování"])
def test_other_words_are_nobodys(typed):
    assert not NAMES.stand_in(typed)


@pytest.mark.parametrize("name", ["Jana Nováková", "Nováková, Jana", "Nováková"])
def test_the_surname_of_a_name_in_one_piece_is_its_last_word_or_stands_before_the_comma(name):
    assert ErasedNames.written(name, "").surnames == {"novakova"}
    assert ErasedNames.written("", "") == ErasedNames()


def test_both_together_hold_what_either_does():
    both = ErasedNames.written("Jana Malá", "") | ErasedNames.written("", "601 234 567")
    assert (both.surnames, both.numbers) == ({"mala"}, {"601234567"})


@pytest.mark.parametrize(
    ("content", "typed"),
    [
        ('{"query": "Malá", "kind": "NONE"}', "Můj Malá"),
        ('{"words": "Malá", "order": "surname"}', "Můj Malá"),
        ('{"kind": "MONTH"}', "Můj"),
        ("Malá", "Můj Malá"),
        ("7", "Můj 7"),
    ],
)
def test_of_a_view_the_name_and_the_typed_text_are_read(content, typed):
    view = SavedView(
        id=SavedViewId("v"),
        officer_id=OFFICER_ID,
        place=ViewPlace.SEARCH,
        name="Můj",
        content=content,
        saved_at=NOW,
    )
    assert view.typed == typed
