"""The table of things holds whatever was typed and only the columns it needs."""

from dataclasses import replace

from tests.printing import samples
from tests.printing.reading import body, printed, spaced, squeezed

from kkc_desktop.printing.pages import text_of


def test_a_value_has_its_column_only_when_something_has_a_value():
    assert "Hodnota" in spaced(" ".join(text_of(printed("PTO"))))
    assert "Hodnota" not in spaced(" ".join(text_of(printed("PPP"))))


def test_a_description_longer_than_a_page_goes_on_to_the_next_one():
    (thing, other) = samples.things_of("PPP")
    long = " ".join(f"list-{number}" for number in range(1, 900))
    pdf = printed("PPP", things=(replace(thing, description=long), other))
    words = spaced(" ".join(text_of(pdf))).split()
    assert [word for word in words if word.startswith("list-")] == long.split()
    assert len(text_of(pdf)) > 2


def test_a_row_without_a_description_is_not_printed():
    (thing, other) = samples.things_of("PPP")
    found = spaced(
        " ".join(text_of(printed("PPP", things=(replace(thing, description=" "), other))))
    )
    assert "1. faktura" in found
    assert "2. " not in found.split("Převzaté písemnosti")[1].split("Poznámka")[0]


def test_an_identifier_without_spaces_is_broken_into_its_cell():
    (thing, _) = samples.things_of("PTO")
    identifier = "VIN-" + "X9" * 60
    assert squeezed(identifier) in body(
        printed("PTO", things=(replace(thing, identifier=identifier),))
    )
