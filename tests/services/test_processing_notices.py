"""The notice of processing: complete in both variants, the station's own, printed with a line."""

import pytest

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.processing_notice import part_words
from kkc_desktop.printing.pages import text_of

ASKED = (
    "Koho se týká",
    "Kdo údaje zpracovává",
    "Proč a na jakém základě",
    "Jaké údaje a odkud",
    "Komu se předávají",
    "Jak dlouho",
    "Jaká máte práva",
    "Na koho se obrátit",
)


@pytest.mark.parametrize("regime", DataRegime)
def test_a_variant_answers_everything_and_says_that_no_lawyer_saw_it(desk, regime, trail):
    notice = desk.processing_notices.notice(regime)
    assert tuple(part.head for part in notice.parts) == ASKED
    assert notice.needs_review
    assert notice.mark
    pages = text_of(desk.processing_notices.sheet(regime))
    words = " ".join(" ".join(pages).split())
    assert len(pages) == 1
    assert desk.processing_notices.station.name in words
    assert "Znění čeká na kontrolu právníkem." in words
    assert "{" not in words
    assert trail()[-1][0] is Act.PRINT_DOCUMENT


def test_the_two_variants_name_their_own_law(desk):
    gdpr, led = (desk.processing_notices.notice(each) for each in DataRegime)
    station = desk.processing_notices.station
    words = [" ".join(part_words(p, station) for p in n.parts) for n in (gdpr, led)]
    assert "GDPR" in words[0]
    assert "273/2008" not in words[0]
    assert "§ 24 a následující zákona č. 110/2019 Sb." in words[1]
    assert "nejméně jednou za tři roky" in words[1].lower()
