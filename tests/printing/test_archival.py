"""Every paper is PDF/A-2a and PDF/UA-1 by veraPDF's own word, inside its margins and repeatable.

Three files that must fail guard the authority itself.
"""

import io
import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache

import pikepdf
import pypdfium2 as pdfium
import pytest
from tests.naughty.corpus import KEPT, REFUSED
from tests.printing import samples
from tests.printing.reading import FOOT, printed, spaced
from tests.printing.test_fonts import fonts_of
from tests.printing.test_handover_card import a_card, a_long_notice
from tests.printing.test_leaflet import LINES, PHONE_FRAUD, leaflet
from tests.printing.test_public_board import LONG as LONG_WARNING
from tests.printing.test_public_board import a_notice as a_public_notice
from tests.printing.test_readiness_sheet import LONG, a_report
from tests.printing.test_slip import slip
from tests.printing.variants import CASES, TRAIL, VARIANTS
from tests.printing.verapdf import faults

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.shift import ShiftEvent, ShiftOverview, shift_at
from kkc_desktop.domain.signers import signers_of
from kkc_desktop.printing.archival import About
from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.document import render
from kkc_desktop.printing.escape import esc
from kkc_desktop.printing.handover_card import render_handover_card
from kkc_desktop.printing.pages import sha256_of, text_of
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.public_board import render_public_notice
from kkc_desktop.printing.readiness_sheet import render_readiness
from kkc_desktop.printing.recovery_sheet import render_recovery_sheet
from kkc_desktop.printing.sheet import BOTTOM, HEIGHT, LEFT, RULE_AT, TEXT_WIDTH
from kkc_desktop.printing.shift_sheet import render_shift
from kkc_desktop.printing.styles import styles
from kkc_desktop.printing.tagging import Element
from kkc_desktop.printing.warm_up import warm_up
from kkc_desktop.services.voices import LEAFLET_LANGUAGES

KEY = "-".join(["7K3F9"] * 9)


@lru_cache(maxsize=len(CASES))
def paper(code: str, fill: str) -> bytes:
    return VARIANTS[fill](code)


@lru_cache(maxsize=1)
def other_sheets() -> dict[str, bytes]:
    long = a_report(LONG, LONG)
    return {
        "leaflet": leaflet(items=PHONE_FRAUD.items * 3, lines=LINES),
        "large leaflet": leaflet(lines=LINES, size=LeafletSize.LARGE, exercise=True),
        "easy leaflet": leaflet(lines=LINES, size=LeafletSize.EASY),
        **{
            f"leaflet {each.name}": leaflet(lines=LINES, language=each)
            for each in LEAFLET_LANGUAGES[1:]
        },
        **{
            f"slip {each.name}": slip(each, LeafletSize.EASY if n % 2 else LeafletSize.NORMAL)
            for n, each in enumerate(LEAFLET_LANGUAGES)
        },
        "readiness": render_readiness(long, samples.STATION, "pprap. Lenka Šťastná", "řádek 345"),
        "handover card": render_handover_card(a_card(), samples.STATION),
        "long handover card": render_handover_card(
            a_card(second=a_long_notice(9_000)), replace(samples.STATION, is_exercise=True)
        ),
        "recovery": render_recovery_sheet(samples.STATION, KEY, samples.NOW),
        "public board": render_public_notice(a_public_notice(), samples.STATION),
        "long public board": render_public_notice(
            a_public_notice(LONG_WARNING), replace(samples.STATION, is_exercise=True)
        ),
        "shift": render_shift(
            an_overview(90), replace(samples.STATION, is_exercise=True), LONG, "stopa 12"
        ),
    }


def an_overview(count: int) -> ShiftOverview:
    """A shift of three pages, some of its lines long."""
    events = tuple(
        ShiftEvent(at=samples.NOW, kind="Události", title=LONG[: 9 * n], detail=f"KKC-{n}")
        for n in range(count)
    )
    return ShiftOverview(shift=shift_at(samples.NOW), until=samples.NOW, events=events)


@pytest.mark.parametrize(("code", "fill"), CASES)
def test_every_paper_is_archival_and_accessible(code, fill):
    assert faults(paper(code, fill), "2a") == []
    assert faults(paper(code, fill), "ua1") == []


OTHER_SHEETS = ["leaflet", "large leaflet", "readiness", "recovery", "handover card"]
OTHER_SHEETS += ["easy leaflet"]
OTHER_SHEETS += [f"leaflet {each.name}" for each in LEAFLET_LANGUAGES[1:]]
OTHER_SHEETS += [f"slip {each.name}" for each in LEAFLET_LANGUAGES]
OTHER_SHEETS += ["long handover card", "public board", "long public board", "shift"]


@pytest.mark.parametrize("name", OTHER_SHEETS)
def test_every_other_sheet_is_archival_and_accessible(name):
    assert faults(other_sheets()[name], "2a") == []
    assert faults(other_sheets()[name], "ua1") == []


def test_the_sheet_made_before_the_first_click_is_a_whole_paper():
    assert faults(warm_up(), "2a") == faults(warm_up(), "ua1") == []


def test_hostile_words_make_no_invalid_paper():
    words = "\n".join((*KEPT, *REFUSED))
    hostile = replace(samples.STATION, name="<b>]]>\x00\ufffe\ud800&amp;", short_name="\x07")
    document = samples.filled("UZ", statement=words)
    pdf = render(
        document, (), (), samples.template("UZ"), hostile, samples.OFFICER, now=samples.NOW
    )
    assert faults(pdf, "2a") == faults(pdf, "ua1") == []


def test_a_check_print_in_an_exercise_is_archival_too():
    pdf = printed("PTO", trail=TRAIL, watermark="KONCEPT", exercise=True)
    assert faults(pdf, "2a") == faults(pdf, "ua1") == []


def changed(change) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper("UZ", "typical"))) as pdf:
        change(pdf.Root)
        pdf.save(target)
    return target.getvalue()


def forget_the_tags(root):
    del root.StructTreeRoot
    del root.MarkInfo


def test_a_file_without_its_colours_is_refused():
    found = faults(changed(lambda root: root.__delitem__("/OutputIntents")), "2a")
    assert any(fault.startswith("6.2.4.3") for fault in found), found


def test_a_file_without_its_tags_is_refused():
    assert any(fault.startswith("6.7") for fault in faults(changed(forget_the_tags), "2a"))
    assert any(fault.startswith("7.1") for fault in faults(changed(forget_the_tags), "ua1"))


def test_a_file_that_names_a_font_it_does_not_carry_is_refused():
    found = faults(drawn(lambda canvas: helvetica(canvas)), "2a")
    assert any(fault.startswith("6.2.11.4.1") for fault in found), found


def helvetica(canvas: PaperCanvas) -> None:
    canvas.setFont("Helvetica", 12)
    with canvas.tagged(Element("P")):
        canvas.drawString(100, 100, "a")


def test_ink_that_nobody_marked_is_refused():
    found = faults(drawn(lambda canvas: canvas.line(0, 0, 9, 9)), "ua1")
    assert any(fault.startswith("7.1-3") for fault in found), found


def drawn(draw) -> bytes:
    target = io.BytesIO()
    about = About(title="Pokus", author="Stanice", made_at=datetime(2026, 3, 12, tzinfo=UTC))
    canvas = PaperCanvas(target, about=about)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def test_a_paragraph_in_another_language_says_so():
    words = Text(esc("Я був повідомлений"), styles(PrintStyle.STANDARD).body, lang="uk")
    words.wrap(300, 300)
    pdf = drawn(lambda canvas: words.drawOn(canvas, 100, 100))
    with pikepdf.open(io.BytesIO(pdf)) as file:
        (whole,) = file.Root.StructTreeRoot.K
        assert (str(file.Root.Lang), str(whole.K[0].Lang)) == ("cs-CZ", "uk")
    assert faults(pdf, "ua1") == []


def test_the_file_says_its_title_and_its_moment():
    with pikepdf.open(io.BytesIO(paper("UZ", "typical"))) as pdf:
        assert str(pdf.docinfo.Title) == "Úřední záznam KKC-OL4-2026-000123"
        assert str(pdf.docinfo.CreationDate) == "D:20260312130500Z"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert "Úřední záznam KKC-OL4-2026-000123" in pdf.Root.Metadata.read_bytes().decode()


def letters_of(pdf: bytes):
    """Each page's letters as (letter, left, bottom, right, top) in points, spaces left out."""
    document = pdfium.PdfDocument(pdf)
    for page in document:
        words = page.get_textpage()
        yield [
            (letter, *words.get_charbox(index))
            for index, letter in enumerate(words.get_text_range())
            if index < words.count_chars() and not letter.isspace()
        ]
    document.close()


@pytest.mark.parametrize(("code", "fill"), CASES)
def test_no_letter_leaves_the_margins_or_touches_the_rule_of_the_foot(code, fill):
    for letters in letters_of(paper(code, fill)):
        assert letters
        for letter, left, bottom, right, top in letters:
            where = (letter, left, bottom, right, top)
            assert LEFT - 2 <= left < right <= LEFT + TEXT_WIDTH + 2, where
            assert 20 <= bottom <= top <= HEIGHT - 40, where
            assert bottom > BOTTOM - 4 or top < RULE_AT, where


@pytest.mark.parametrize(("code", "fill"), CASES)
def test_every_page_is_numbered_and_every_letter_has_a_picture(code, fill):
    pages = [spaced(page) for page in text_of(paper(code, fill))]
    for number, page in enumerate(pages, start=1):
        assert f"Strana {number} (celkem {len(pages)})" in page
        assert not re.search("[\x00\ufffd]", page)
    fonts = fonts_of(paper(code, fill))
    assert all("+Source" in name for name in fonts)
    assert all(fonts.values())


@pytest.mark.parametrize(("code", "fill"), CASES)
def test_signatures_have_text_above_them(code, fill):
    parties = signers_of(
        samples.template(code),
        samples.filled(code),
        samples.persons_of(code) if fill != "empty" else (),
        samples.officer_of(code),
    )
    last = FOOT.split(spaced(text_of(paper(code, fill))[-1]))[0]
    starts = [last.rfind(signer.party) for signer in parties if signer.party in last]
    if starts:
        lines = [line for line in last[: min(starts)].splitlines() if line.strip()]
        assert len(lines) >= 2, last


def test_all_papers_have_the_same_bytes_in_another_process():
    script = (
        "import sys; sys.path[:0] = ['src', '.'];"
        "from tests.printing.test_archival import fingerprints;"
        "sys.stdout.write(fingerprints())"
    )
    there = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert there.stdout == fingerprints()


def fingerprints() -> str:
    papers = [paper(*case) for case in CASES] + list(other_sheets().values())
    return "\n".join(sha256_of(each) for each in papers)
