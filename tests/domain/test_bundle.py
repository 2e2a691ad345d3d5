"""The file of visits is read whole or refused with the place of the fault."""

import pytest

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.bundle import PaperStage, VisitPaper, copies_words, parse_bundles
from kkc_desktop.domain.bundle import sheets_words as words
from kkc_desktop.domain.errors import PackUnreadable

TEXT = asset_path("seed", "bundles.toml").read_text(encoding="utf-8")


def a_paper(**changes):
    return VisitPaper(
        **{"kind": "POO", "title": "Potvrzení", "stage": PaperStage.READY, "page_count": 3}
        | changes
    )


@pytest.mark.parametrize(
    "broken",
    [
        TEXT.replace('reason = "MEDIA"', 'reason = "MEDIUM"'),
        TEXT.replace('reason = "MEDIA"', 'reason = "CRIME"'),
        TEXT.replace('receipt = "POZ"', "", 1),
        TEXT[: TEXT.rindex("[[bundle]]")],
    ],
    ids=["unknown reason", "reason twice", "no receipt", "missing reason"],
)
def test_a_faulty_file_is_refused(broken):
    with pytest.raises(PackUnreadable):
        parse_bundles(broken)


def test_pages_are_counted_in_every_copy():
    assert words((a_paper(copies=2), a_paper(page_count=5))) == "jedna úloha, 11\u00a0stran"
    assert words(()) == ""


def test_a_paper_says_its_copies_or_how_far_it_is():
    assert copies_words(a_paper(copies=2)) == "2\u00a0× 3\u00a0strany"
    assert copies_words(a_paper(stage=PaperStage.DRAFT)) == "rozepsáno"
