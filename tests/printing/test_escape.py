"""Typed text is never markup: it prints letter by letter wherever it was typed."""

from dataclasses import fields, replace

import pytest
from tests.printing import samples
from tests.printing.naughty import NAUGHTY, UNSEEN
from tests.printing.reading import body, printed, squeezed

from kkc_desktop.domain.document import Document, Signature, SignatureId, Thing, ThingId
from kkc_desktop.domain.document_lists import ClosingManner, ObjectionsState, SignatureState
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.template import BLOCK_FIELDS
from kkc_desktop.printing.escape import esc, plain
from kkc_desktop.printing.pages import text_of
from kkc_desktop.printing.person_words import NOT_ON_PAPER


def text_fields(record) -> list[str]:
    return [field.name for field in fields(record) if isinstance(getattr(record, field.name), str)]


def hostile_document(code: str, word: str) -> Document:
    """Every text of every block is the word, told apart by its field's name."""
    document = samples.filled(code)
    names = {name for use in samples.template(code).blocks for name in BLOCK_FIELDS[use.block]}
    texts = {name: f"{word} {name}" for name in text_fields(document) if name in names}
    return replace(document, **texts)


def hostile_person(word: str) -> Person:
    person = samples.a_person(roles=samples.persons_of("UZV")[0].roles)
    skipped = {"id", "record_id", *NOT_ON_PAPER}
    return replace(person, **{name: word for name in text_fields(person) if name not in skipped})


@pytest.mark.parametrize("word", NAUGHTY)
def test_a_naughty_string_prints_letter_by_letter_in_every_field(word):
    for code in ("PTO", "OMU", "ZPR"):
        document = hostile_document(code, word)
        things = (Thing(id=ThingId("t"), description=f"{word} thing", identifier=word),)
        found = body(printed(code, document, (hostile_person(word),), things))
        for use in samples.template(code).blocks:
            for name in BLOCK_FIELDS[use.block]:
                if isinstance(getattr(document, name), str):
                    assert squeezed(f"{word}{name}") in found
        assert found.count(squeezed(word)) > len(text_fields(document)) / 4


@pytest.mark.parametrize("word", NAUGHTY)
def test_a_naughty_string_prints_as_station_officer_reason_and_clause(word):
    station = replace(samples.STATION, name=word, town=word, address=word, directorate=word)
    officer = replace(samples.OFFICER, surname=word, function=word)
    signature = Signature(
        id=SignatureId("s"),
        document_id=samples.filled("PTO").id,
        position=0,
        party=word,
        role_words=word,
        state=SignatureState.COULD_NOT,
        reason=word,
        witness=word,
    )
    document = samples.filled(
        "PTO",
        closing_manner=ClosingManner.CANNOT_WRITE,
        closing_note=word,
        objections_state=ObjectionsState.RAISED,
        objections=word,
        reference_number=word,
        corrects_id=samples.filled("PTO").id,
        correction_reason=word,
    )
    pdf = samples.render_with(document, station, officer, (signature,), word)
    found = squeezed("".join(text_of(pdf)))
    assert found.count(squeezed(word)) >= 10


@pytest.mark.parametrize("char", UNSEEN, ids=ascii)
def test_a_character_nobody_sees_cannot_hide_or_turn_the_words(char):
    pdf = printed("UZ", samples.filled("UZ", statement=f"před{char}po"))
    rest = char[1:] if char.startswith("\x1b") else ""
    assert f"před{rest}po" in body(pdf)


def test_several_spaces_and_a_tab_keep_their_width():
    assert esc("a  b").count("\u00a0") == 1
    assert esc("  a") == "\u00a0\u00a0a"
    assert len(esc("a\tb")) == 6


def test_a_letter_is_the_same_however_its_accent_was_typed():
    assert esc("pr\u030ci\u0301lis\u030c") == "příliš"


def test_plain_text_for_drawing_is_one_line_of_known_letters():
    assert plain("a\nb 日") == "a b [U+65E5]"
