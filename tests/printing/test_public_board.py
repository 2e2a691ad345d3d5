"""The public board: large, numbered, dated, the same notice the same bytes."""

from dataclasses import replace

import pypdfium2
import pypdfium2.raw as raw
import pytest
from tests.factories import NOW, OFFICER_ID, a_station
from tests.printing.reading import spaced

from kkc_desktop.domain.calamity import PublicNotice
from kkc_desktop.printing.pages import text_of
from kkc_desktop.printing.public_board import SMALLEST, render_public_notice

SHORT = "Voda z vodovodu se nesmí pít."
LONG = "Přijďte do tělocvičny základní školy. Vezměte si léky, doklady & <teplé> oblečení. " * 8


def a_notice(text=SHORT, **more):
    made = PublicNotice(
        id="public",
        incident_id="calamity",
        number=3,
        text=text,
        approved_by="starosta města",
        issued_at=NOW,
        recorded_at=NOW,
        recorded_by=OFFICER_ID,
    )
    return replace(made, **more)


def sizes(content, wanted):
    """The sizes of type of the words of the text, in points."""
    found = set()
    with pypdfium2.PdfDocument(content) as pdf:
        for page in pdf:
            text = page.get_textpage()
            whole = text.get_text_range()
            for word in wanted:
                at = whole.find(word)
                if at >= 0:
                    found.add(round(raw.FPDFText_GetFontSize(text.raw, at), 1))
    return found


@pytest.mark.parametrize("text", [SHORT, LONG])
def test_the_text_is_large_and_whole(text):
    content = render_public_notice(a_notice(text), a_station())
    read = " ".join(" ".join(spaced(page).split()) for page in text_of(content))
    assert " ".join(text.split())[:60] in read
    assert "Informace č. 3" in read
    assert "Schválil(a): starosta města" in read
    assert "22. listopadu 2026, 9:05 hodin" in read
    assert min(sizes(content, text.split()[:1])) >= SMALLEST


def test_a_short_warning_is_larger_than_a_long_one():
    short, long = (render_public_notice(a_notice(text), a_station()) for text in (SHORT, LONG))
    assert max(sizes(short, ["Voda"])) > max(sizes(long, ["tělocvičny"]))


def test_the_same_notice_gives_the_same_bytes_and_an_exercise_says_so():
    assert render_public_notice(a_notice(), a_station()) == render_public_notice(
        a_notice(), a_station()
    )
    (page,) = text_of(render_public_notice(a_notice(), a_station(is_exercise=True)))
    assert "CVIČENÍ" in page
