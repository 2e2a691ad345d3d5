"""Typed text is never markup: it prints letter by letter wherever it was typed."""

import pytest
from tests.printing import samples
from tests.printing.reading import body, printed

from kkc_desktop.printing.escape import esc, plain

UNSEEN = ("\x00", "\x07", "\x1b", "\u202e", "\u200b", "\ufeff", "\u00ad", "\u2066")


@pytest.mark.parametrize("char", UNSEEN, ids=ascii)
def test_a_character_nobody_sees_cannot_hide_or_turn_the_words(char):
    pdf = printed("UZ", samples.filled("UZ", statement=f"před{char}po"))
    assert "předpo" in body(pdf)


def test_several_spaces_and_a_tab_keep_their_width():
    assert esc("a  b").count("\u00a0") == 1
    assert esc("  a") == "\u00a0\u00a0a"
    assert len(esc("a\tb")) == 6


def test_a_letter_is_the_same_however_its_accent_was_typed():
    assert esc("pr\u030ci\u0301lis\u030c") == "příliš"


def test_plain_text_for_drawing_is_one_line_of_known_letters():
    assert plain("a\nb 日") == "a b [U+65E5]"
