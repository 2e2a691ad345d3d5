"""A blank form of every kind: all that the law wants, and room to write it by pen."""

import io
import re
import subprocess
import sys
from dataclasses import replace
from functools import lru_cache

import pikepdf
import pytest
from tests.printing import samples
from tests.printing.reading import spaced, squeezed
from tests.printing.test_archival import letters_of
from tests.printing.verapdf import faults

from kkc_desktop.domain.document_lists import CopyHandover
from kkc_desktop.domain.outage import BlankForm, OutageKit, blank_code
from kkc_desktop.domain.page_mark import read_page_mark
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.domain.template import BLOCK_FIELDS, Block, BlockUse
from kkc_desktop.printing.blank import render_blank
from kkc_desktop.printing.blank_blocks import STATEMENT_LINES, field_room
from kkc_desktop.printing.pages import page_image, sha256_of, text_of
from kkc_desktop.printing.sheet import BOTTOM, HEIGHT, LEFT, RULE_AT, TEXT_WIDTH, TOP
from kkc_desktop.printing.void_record import VoidedForm, render_void_record
from kkc_desktop.printing.writing_room import LINE
from kkc_desktop.services.help_lines import lines_named
from kkc_desktop.services.templates import shipped_templates

CODES = [template.code for template in shipped_templates()]
WITH_STATEMENT = [
    template.code for template in shipped_templates() if template.has(Block.STATEMENT)
]
KIT = OutageKit(
    id="kit", made_at=samples.NOW, made_by=OfficerId("o1"), trail="12345678.7F3A91C204BD"
)
LEAST_ROW = 8 / 25.4 * 72


def a_form(code, number="KKC-OL4-2026-000123"):
    template = samples.template(code)
    return BlankForm(
        id="form",
        kit_id=KIT.id,
        position=0,
        template_code=code,
        template_version=template.version,
        evidence_number=number,
        paper_code=blank_code(KIT.id, number, code, template.version),
        page_count=1,
    )


@lru_cache(maxsize=len(CODES))
def blank(code, station=samples.STATION):
    template = samples.template(code)
    lines = lines_named(template.help_lines, station.code)
    return render_blank(a_form(code), KIT, template, station, lines)


def whole(code):
    return spaced(" ".join(" ".join(text_of(blank(code))).split()))


@pytest.mark.parametrize("code", CODES)
def test_every_page_says_what_it_is_and_which(code):
    form, pages = a_form(code), [spaced(page) for page in text_of(blank(code))]
    assert "TISKOPIS PRO NOUZOVÝ PROVOZ" in pages[0]
    for words in ("Čas události", "Čas oznámení", "Čas vyplnění tiskopisu", "Zapsal(a)"):
        assert words in pages[0]
    for number, page in enumerate(pages, start=1):
        assert f"Evid. č. {form.evidence_number} · tiskopis {code}" in page
        assert f"kód {form.paper_code} · stopa 12 345 678 · 7F3A 91C2 04BD" in page
        assert f"Strana {number} (celkem {len(pages)})" in page


@pytest.mark.parametrize("code", CODES)
def test_every_square_code_names_the_page_of_the_form(code):
    import zxingcpp
    from PIL import Image

    form, content = a_form(code), blank(code)
    count = len(text_of(content))
    for index in range(count):
        page = page_image(content, index, 150 / 72)
        picture = Image.frombuffer("RGBX", (page.width, page.height), page.bgrx, "raw", "BGRX")
        (found,) = zxingcpp.read_barcodes(picture.convert("L"))
        mark = read_page_mark(found.text)
        assert mark is not None
        assert (mark.evidence_number, mark.paper_code) == (form.evidence_number, form.paper_code)
        assert (mark.page, mark.pages, mark.trail) == (index + 1, count, KIT.trail)


@pytest.mark.parametrize("code", CODES)
def test_every_heading_and_label_stands_there(code):
    template, text = samples.template(code), whole(code)
    for number, use in enumerate(template.blocks, start=1):
        assert spaced(f"{number}. {use.title}") in text
    labels = [words for use in template.blocks for _, words in use.labels]
    assert [words for words in labels if squeezed(words) not in squeezed(text)] == []


@pytest.mark.parametrize("code", CODES)
def test_every_instruction_stands_there_in_full(code):
    template, text = samples.template(code), squeezed(whole(code))
    on_paper = [each for each in template.instructions if each.is_valid_on(samples.NOW.date())]
    assert on_paper or not template.instructions
    for each in on_paper:
        wording = each.text.replace("{directorate}", samples.STATION.directorate)
        for line in wording.split("\n"):
            sentences = re.split(r"(?<=\.) ", line)
            assert all(squeezed(sentence) in text for sentence in sentences[:2]), each.code


@pytest.mark.parametrize("code", CODES)
def test_no_letter_leaves_the_margins_or_touches_the_rule_of_the_foot(code):
    for letters in letters_of(blank(code)):
        for letter, left, bottom, right, top in letters:
            where = (letter, left, bottom, right, top)
            assert LEFT - 2 <= left < right <= LEFT + TEXT_WIDTH + 2, where
            assert 20 <= bottom <= top <= HEIGHT - 40, where
            assert bottom > BOTTOM - 4 or top < RULE_AT, where


@pytest.mark.parametrize("code", CODES)
def test_a_blank_form_is_archival_and_accessible(code):
    assert faults(blank(code), "2a") == []
    assert faults(blank(code), "ua1") == []


def lines_of(content):
    """The heights of the dotted lines of each page, from above."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages:
            yield sorted(dotted(page), reverse=True)


def dotted(page):
    """The lines drawn with dashes, in the units of the page."""
    height, stack, found, is_dashed, at = 0.0, [], set(), False, 0.0
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "q":
                stack.append((height, is_dashed))
            case "Q":
                height, is_dashed = stack.pop()
            case "cm":
                height += float(operands[5])
            case "d":
                is_dashed = bool(len(operands[0]))
            case "m":
                at = height + float(operands[1])
            case "S" if is_dashed:
                found.add(round(at, 1))
    return found


@pytest.mark.parametrize("code", CODES)
def test_lines_are_far_enough_from_each_other_to_write_on(code):
    for heights in lines_of(blank(code)):
        written = [height for height in heights if height > BOTTOM - 4]
        steps = [above - below for above, below in zip(written, written[1:], strict=False)]
        assert all(step >= LEAST_ROW for step in steps), min(steps)


@pytest.mark.parametrize(
    "code", [code for code in CODES if samples.template(code).has(Block.STATEMENT)]
)
def test_a_statement_has_more_than_half_a_page(code):
    lines = sum(len(heights) for heights in lines_of(blank(code)))
    assert lines >= STATEMENT_LINES
    assert STATEMENT_LINES * LINE > (HEIGHT - TOP - BOTTOM) / 2


def test_what_the_police_knows_is_printed_and_the_rest_is_left_to_the_pen():
    text = whole("PTO")
    assert "Policejní orgán: Policie České republiky, " in text
    assert samples.STATION.name in text
    assert "Dvořáková" not in text
    assert "Olomouc dne …" in text


def test_answers_are_boxes_and_no_answer_is_none():
    text = whole("PTO")
    assert "☐ souvislé vyprávění" in text
    assert "☐ oznamovatel" in text
    assert "nezodpovězeno" not in text
    assert CopyHandover.NOT_ASKED.label not in text


@pytest.mark.parametrize("name", sorted({n for names in BLOCK_FIELDS.values() for n in names}))
def test_every_field_has_room(name):
    block = next(block for block, names in BLOCK_FIELDS.items() if name in names)
    room = field_room(BlockUse(block=block, title="", short_title=""), name)
    height = sum(part.wrap(TEXT_WIDTH, HEIGHT)[1] + part.getSpaceBefore() for part in room)
    assert height >= LEAST_ROW


def test_the_name_of_a_centre_as_long_as_it_may_be_still_fits():
    long = replace(samples.STATION, name="Obvodní oddělení " + "Dlouhá " * 18, town="Horní Lhota")
    for letters in letters_of(blank("TFN", long)):
        assert all(left >= LEFT - 2 for _, left, *_ in letters)


def test_an_exercise_says_so_on_every_page():
    pages = text_of(blank("UZ", replace(samples.STATION, is_exercise=True)))
    assert all("CVIČENÍ" in page for page in pages)


def test_blank_forms_have_the_same_bytes_in_another_process():
    script = (
        "import sys; sys.path[:0] = ['src', '.'];"
        "from tests.printing.test_blank import fingerprints;"
        "sys.stdout.write(fingerprints())"
    )
    there = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert there.stdout == fingerprints()


def fingerprints():
    return "\n".join(sha256_of(blank(code)) for code in CODES)


def test_the_record_of_striking_out_names_every_number_on_as_many_pages_as_it_takes():
    forms = [
        VoidedForm(number=f"KKC-OL4-2026-{n:06d}", title="Úřední záznam", code="0000-0000-0000")
        for n in range(1, 201)
    ]
    content = render_void_record(
        forms, "nová verze šablony", samples.NOW, "pprap. Lenka Šťastná", samples.STATION
    )
    pages = [spaced(page) for page in text_of(content)]
    assert len(pages) > 3
    assert all(any(form.number in page for page in pages) for form in forms)
    assert all("Evidenční číslo" in page for page in pages[:-1])
    assert "Lenka Šťastná" in pages[-1]
    assert faults(content, "2a") == faults(content, "ua1") == []
