"""Only what changed is told, in words, and a long text is marked word by word."""

import pytest

from kkc_desktop.domain.difference import (
    Change,
    Fact,
    Piece,
    changes_between,
    excerpt,
    is_reordered,
    marked,
    paired,
)


def fact(key, words):
    return Fact(key, "Škoda", key, words)


def test_only_changed_facts_are_told_with_both_their_words():
    old = [fact("výše", "12 390 Kč"), fact("místo", "Konice"), fact("návrhy", "výslech")]
    new = [fact("výše", "21 000 Kč"), fact("místo", "Konice"), fact("pozn.", "kolo")]
    assert changes_between(old, new) == (
        Change("Škoda", "výše", "12 390 Kč", "21 000 Kč"),
        Change("Škoda", "pozn.", "", "kolo"),
        Change("Škoda", "návrhy", "výslech", ""),
    )


def test_what_says_nothing_in_both_versions_is_no_change():
    assert changes_between([fact("a", ""), fact("b", "")], [fact("a", "")]) == ()


def test_words_removed_and_added_are_marked_and_the_rest_is_not():
    old, new = marked("viděl modré auto, jelo rychle", "viděl zelené auto, jelo velmi rychle")
    assert [piece.text for piece in old if piece.is_changed] == ["modré"]
    assert [piece.text.strip() for piece in new if piece.is_changed] == ["zelené", "velmi"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", "něco"),
        ("něco", ""),
        ("a b c", "a b c"),
        ("řádek\n\nřádek", "řádek\nřádek  x"),
        ("x " * 9000, "y " * 9000),
    ],
    ids=["added", "removed", "same", "lines", "too long to compare"],
)
def test_the_pieces_of_each_side_are_its_whole_text(old, new):
    pieces = marked(old, new)
    assert ["".join(piece.text for piece in side) for side in pieces] == [old, new]


def test_the_middle_of_a_long_unchanged_text_is_left_out():
    before, after = " ".join("abcdefgh"), " ".join("stuvwxyz")
    cut = excerpt([Piece(before + " "), Piece("NOVÉ", True), Piece(" " + after)], 2)
    assert "".join(piece.text for piece in cut) == "… g h NOVÉ s t …"


def test_items_pair_by_the_first_mark_they_share_and_the_rest_by_order():
    pairs = paired(["kolo", "telefon", "klíče"], ["klíče", "jiné kolo", "taška"], lambda x: x)
    assert pairs == [("klíče", "klíče"), ("kolo", "jiné kolo"), ("telefon", "taška")]
    assert is_reordered(pairs, ["kolo", "telefon", "klíče"])


def test_an_item_without_a_partner_was_added_or_left_out():
    assert paired(["a", "b"], ["b"], lambda x: x) == [("b", "b"), ("a", None)]
    assert paired(["b"], ["a", "b"], lambda x: x) == [(None, "a"), ("b", "b")]
