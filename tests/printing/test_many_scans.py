"""Worn pages of several papers: each comes to its own place or to none; ./kkc soak does more."""

from tests.printing.scan_bench import many_scans


def test_no_worn_page_comes_to_a_paper_that_is_not_its_own(tmp_path):
    tally = many_scans(tmp_path, 24)
    assert tally.wrong == []
    assert tally.count == 24
    assert tally.foreign == 6
    assert tally.read > 12
