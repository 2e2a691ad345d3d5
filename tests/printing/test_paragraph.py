"""Lines are broken where the words fit, cut so that none stands alone, and joined by no reader."""

from io import BytesIO

import pytest
from tests.printing import samples
from tests.printing.reading import printed, spaced

from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.escape import Markup, bold, esc, run_on, stacked
from kkc_desktop.printing.fonts import SERIF, text_width
from kkc_desktop.printing.pages import text_of
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.styles import styles

BODY = styles(PrintStyle.STANDARD).body
WIDTH = 200.0
WORDS = "Příliš žluťoučký kůň úpěl ďábelské ódy a pak šel domů. "


def lines_of(markup, width=WIDTH):
    text = Text(markup, BODY)
    text.wrap(width, 10_000)
    return [
        " ".join("".join(t for _, t in word.runs) for word in line.words) for line in text._lines
    ]


def test_no_line_is_wider_than_its_place_and_no_word_is_lost():
    lines = lines_of(esc(WORDS * 20))
    assert all(text_width(line, SERIF, 11) <= WIDTH + 0.001 for line in lines)
    assert " ".join(lines).split() == esc(WORDS * 20).split()
    for line, following in zip(lines, lines[1:], strict=False):
        longer = f"{line} {following.split(' ')[0]}"
        assert text_width(longer, SERIF, 11) > WIDTH


def test_a_hard_space_and_another_font_do_not_break_a_word():
    assert lines_of(Markup("a\u00a0b"), 1000) == ["a\u00a0b"]
    glued = Markup('x<font name="SourceSans3">y</font>z, <b>tučně</b>: a')
    assert lines_of(glued, 1000) == ["xyz, tučně: a"]


def test_a_line_end_stays_and_an_empty_line_has_its_height():
    text = Text(stacked([esc("první"), esc(""), bold(esc("třetí"))]), BODY)
    assert text.wrap(WIDTH, 1000)[1] == pytest.approx(3 * BODY.leading)
    assert lines_of(run_on(esc("a"), esc("")), 1000) == ["a"]
    assert Text(esc(""), BODY).wrap(WIDTH, 1000)[1] == 0


def test_a_word_wider_than_its_place_is_cut_and_goes_on():
    lines = lines_of(esc("před " + "m" * 100 + " za"))
    assert "".join(lines).replace(" ", "") == "před" + "m" * 100 + "za"
    assert lines[0] == "před"


@pytest.mark.parametrize("fitting", range(9))
def test_a_cut_leaves_no_line_alone(fitting):
    text = Text(stacked([esc(f"řádek {number}") for number in range(8)]), BODY)
    parts = text.split(WIDTH, fitting * BODY.leading + 3)
    counts = [len(part._lines) for part in parts]
    assert sum(counts) in (0, 8)
    assert 1 not in counts
    assert not parts or counts[0] <= fitting
    assert counts == {0: [], 1: [], 7: [6, 2], 8: [8]}.get(fitting, [fitting, 8 - fitting])


def test_parts_of_a_paragraph_are_one_element_and_can_be_broken_anew():
    text = Text(esc(WORDS * 20), BODY)
    first, second = text.split(WIDTH, 100)
    assert first.element is second.element is text.element
    before = len(second._lines)
    second.wrap(WIDTH / 2, 1000)
    assert len(second._lines) > before * 1.7


def test_words_are_not_joined_over_the_end_of_a_line():
    statement = (WORDS * 12).strip()
    page = text_of(printed("UZ", samples.filled("UZ", statement=statement)))[0]
    assert statement in spaced(page.replace("\n", ""))


def test_words_are_not_joined_over_the_end_of_a_page():
    canvas = PaperCanvas(BytesIO())
    first, second = Text(esc(WORDS * 20), BODY).split(WIDTH, 100)
    for part in (first, second):
        part.drawOn(canvas, 0, 0)
    written = [code for code in canvas._code if code.startswith("q BT")]
    assert [code.endswith(" ) Tj ET Q") for code in written] == [True, False]


def test_sizes_follow_the_print_style():
    sizes = {style: styles(style) for style in PrintStyle}
    assert sizes[PrintStyle.STANDARD].body.fontSize >= 11
    assert sizes[PrintStyle.EASY].body.fontSize == 14
    large = sizes[PrintStyle.LARGE]
    assert large.body.fontSize == 16
    drawn = [value.fontSize for value in vars(large).values() if hasattr(value, "fontSize")]
    assert min(drawn) >= 14
