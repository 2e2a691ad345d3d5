"""What is cleaned from typed text, and how amounts are read."""

import pytest

from kkc_desktop.domain.typed_text import (
    UnreadableAmount,
    clean_text,
    parse_crowns,
    pasted_text,
    pictured,
)


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("jedna\r\ndvě\rtři", "jedna\ndvě\ntři"),
        ("s\u2028odstavcem\u2029", "s\nodstavcem\n"),
        ("a\x00b\x1b[31m\u202ecod\u200b", "ab[31mcod"),
        ("r\u030ceka", "řeka"),
        ("tab\tzůstává", "tab\tzůstává"),
        ("§\u00a055 „uvozovky“", "§\u00a055 „uvozovky“"),
        ("👩\u200d🚒", "👩\u200d🚒"),
        ("\ud800", ""),
    ],
)
def test_only_what_nobody_sees_is_cleaned_away(text, clean):
    assert clean_text(text) == clean


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12390", 12390),
        ("12 390", 12390),
        ("12\u00a0390 Kč", 12390),
        ("12.390", 12390),
        ("500,-", 500),
        ("500,00 kč", 500),
        ("0", 0),
    ],
)
def test_a_typed_amount_is_read_in_whole_crowns(text, amount):
    assert parse_crowns(text) == amount


@pytest.mark.parametrize(
    "text", ["", "tisíc", "12,50", "-5", "12 39", "1e9", "1000000000000000000"]
)
def test_what_is_no_amount_is_refused(text):
    with pytest.raises(UnreadableAmount) as refused:
        parse_crowns(text)
    assert refused.value.fix


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb\tc", "a␊b␉c"),
        ("\x00\x1b[31m\x7f", "␀␛[31m␡"),
        ("vpřed\u202ezpět", "vpřed[U+202E]zpět"),
        ("a\u200bb\u2028c", "a[U+200B]b[U+2028]c"),
        ("Žižkov §\u00a055 👩\u200d🚒", "Žižkov §\u00a055 👩\u200d🚒"),
    ],
)
def test_what_nobody_sees_has_a_picture_on_one_line(text, shown):
    assert pictured(text) == shown


PAGE_WIDE = "Pachatel vešel do domu zadním vchodem a odcizil"


def test_a_line_broken_by_the_edge_of_a_page_is_whole_again():
    assert pasted_text(f"{PAGE_WIDE}\r\njízdní kolo.\r\nPak odešel.") == (
        f"{PAGE_WIDE} jízdní kolo.\nPak odešel."
    )


def test_a_word_broken_by_the_edge_of_a_page_is_whole_again():
    assert pasted_text(f"{PAGE_WIDE} jízd-\nní kolo") == f"{PAGE_WIDE} jízdní kolo"
    assert pasted_text("odcizil jízd\u00ad\nní ko\u00adlo") == "odcizil jízdní kolo"


@pytest.mark.parametrize(
    "text",
    ["jízdní kolo\nčerné\nbez zvonku", f"{PAGE_WIDE}.\npotom nic", f"{PAGE_WIDE}\nJana odešla"],
)
def test_lists_and_paragraphs_stay_as_they_are_when_pasted(text):
    assert pasted_text(text) == text
