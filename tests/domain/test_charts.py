"""Charts as shapes: every figure has its place, nothing meets, everything stays inside."""

from dataclasses import replace
from itertools import combinations

import pytest
from tests.overviews import a_figure, an_overview

from kkc_desktop.domain.bar_chart import bar_chart, bars_of
from kkc_desktop.domain.drawing import Anchor, Box, Disc, Label, Stroke
from kkc_desktop.domain.figure_words import HIDDEN, figure_words
from kkc_desktop.domain.heat_map import heat_legend, heat_map, step_of, step_size
from kkc_desktop.domain.letter_room import PIXELS_OF_POINT, fitted, letter_room
from kkc_desktop.domain.overview import FigureUnit
from kkc_desktop.domain.overview_charts import REASONS, bars, hours, wait_lines, whole
from kkc_desktop.domain.overview_hiding import hidden_codes
from kkc_desktop.domain.times_chart import TimeLine, times_chart
from kkc_desktop.printing.fonts import SANS, SANS_BOLD, register_fonts, text_width

OVERVIEW = an_overview()
LONG = "bezprostřední tíseň nebo probíhající událost a ještě něco navíc k tomu"


def reasons(count=8, value=30):
    figures = [
        a_figure(f"reasons.r{n}.count", LONG, value * n + 1, value * n) for n in range(count)
    ]
    return bars_of([f"{n} {LONG}" for n in range(count)], figures)


def a_wait(median, p90, target=None, name="převzetí policistou"):
    minutes = FigureUnit.MINUTES
    return TimeLine(
        name=name,
        median=a_figure(f"waits.{name}.median", "m", median, unit=minutes, records=9),
        p90=a_figure(f"waits.{name}.p90", "p", p90, unit=minutes, records=9),
        target=target,
    )


WAITS = [a_wait(2, 2, 5, "a"), a_wait(11, 27, 30, "b"), a_wait(0, 1439, None, "c")]
DRAWINGS = {
    "reasons": bar_chart(bars(OVERVIEW, REASONS), 402, 206),
    "paper": bar_chart(bars(OVERVIEW, REASONS), 622),
    "long names": bar_chart(reasons(20), 402, 206),
    "one": bar_chart(reasons(1), 402, 206),
    "very many": bar_chart(reasons(8, 123_456), 402, 206),
    "hidden": bar_chart(bars(OVERVIEW, REASONS), 622, hidden=hidden_codes(OVERVIEW)),
    "hours": heat_map(hours(OVERVIEW), 584, 206),
    "waits": times_chart(wait_lines(OVERVIEW), 318, 160),
    "far waits": times_chart(WAITS, 318, 160),
    "one wait": times_chart([a_wait(59, 60, 60)], 318, 160),
    "legend": heat_legend(hours(OVERVIEW)),
}


def frame(label):
    """Left, top, right and bottom of the letters, by the font itself."""
    register_fonts()
    font = SANS_BOLD if label.is_bold else SANS
    room = text_width(label.text, font, label.size) * PIXELS_OF_POINT
    left = label.x - {Anchor.LEFT: 0, Anchor.CENTRE: room / 2, Anchor.RIGHT: room}[label.anchor]
    return left, label.y - label.size * 0.9, left + room, label.y + 1


def box_of(shape):
    match shape:
        case Label():
            return frame(shape)
        case Stroke():
            return shape.x, shape.y, shape.to_x, shape.to_y
        case Disc():
            r = shape.radius
            return shape.x - r, shape.y - r, shape.x + r, shape.y + r
        case _:
            return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height


def meets(one, other):
    return (
        one[0] < other[2] - 0.1
        and other[0] < one[2] - 0.1
        and one[1] < other[3] - 0.1
        and other[1] < one[3] - 0.1
    )


@pytest.mark.parametrize("name", DRAWINGS)
def test_everything_stays_inside_and_no_words_meet(name):
    drawing = DRAWINGS[name]
    for shape in drawing.shapes:
        left, top, right, bottom = box_of(shape)
        assert left >= -0.1, shape
        assert top >= -0.1, shape
        assert right <= drawing.width + 0.1, shape
        assert bottom <= drawing.height + 0.1, shape
    labels = [(box_of(shape), shape.text) for shape in drawing.shapes if isinstance(shape, Label)]
    spots = [(box_of(spot), spot.name) for spot in drawing.spots]
    for (one, first), (other, second) in (*combinations(labels, 2), *combinations(spots, 2)):
        assert not meets(one, other), (first, second)


def test_bars_are_as_long_as_their_numbers_and_sorted():
    drawing = bar_chart(bars(OVERVIEW, REASONS), 622)
    long = [shape.width for shape in drawing.shapes if isinstance(shape, Box) and shape.radius]
    values = [86, 78, 64, 52, 47, 38, 29, 18, 2]
    assert long == sorted(long, reverse=True)
    assert [round(each / long[0] * 86) for each in long] == values
    ticks = [shape for shape in drawing.shapes if isinstance(shape, Box) and shape.width == 2]
    assert len(ticks) == 8, "what was not there before has no tick"
    assert [spot.code for spot in drawing.spots][0] == "reasons.r0.count"
    assert drawing.spots[0].name.endswith("86, dříve 71")
    words = [shape.text for shape in drawing.shapes if isinstance(shape, Label) and shape.is_bold]
    assert words == list(map(str, values))


def test_a_hidden_number_has_no_length_and_no_sign_of_before():
    drawing = DRAWINGS["hidden"]
    words = [shape.text for shape in drawing.shapes if isinstance(shape, Label) and shape.is_bold]
    assert words[-1] == HIDDEN
    assert "2" not in words
    tones = {shape.tone for shape in drawing.shapes if isinstance(shape, Box)}
    assert tones == {"accenttext"}
    assert "dříve" not in drawing.spoken


def test_the_row_of_everything_is_no_bar():
    names = [bar.name for bar in bars(OVERVIEW, "prevention")]
    assert "celkem" not in names
    assert whole(OVERVIEW, "prevention").value == 93
    assert whole(OVERVIEW, "reasons") is None


def test_the_heat_map_has_a_cell_for_each_hour_and_a_number_in_each_that_is_not_empty():
    drawing = DRAWINGS["hours"]
    assert len(drawing.spots) == 7 * 24
    cells = {(s.x, s.y): s.tone for s in drawing.shapes if isinstance(s, Box)}
    figures = [figure for row in hours(OVERVIEW) for figure in row]
    for spot, figure in zip(drawing.spots, figures, strict=True):
        assert spot.code == figure.code
        assert cells[spot.x, spot.y] == f"heat{step_of(figure.value, 2)}"
    assert drawing.spots[9].name == "pondělí 9 až 10 h: 10"


@pytest.mark.parametrize(("most", "size"), [(0, 1), (1, 1), (5, 1), (6, 2), (10, 2), (999, 200)])
def test_five_steps_reach_the_largest(most, size):
    assert step_size([a_figure("x", "x", most)]) == size
    assert step_of(most, size) <= 5
    assert step_of(0, size) == 0


def test_a_target_is_drawn_where_one_was_set_and_nothing_where_nobody_waited():
    lines = [a_wait(11, 27, 30), replace(a_wait(1, 1), median=a_figure("m", "m", None))]
    drawing = times_chart(lines, 318, 160)
    words = [shape.text for shape in drawing.shapes if isinstance(shape, Label)]
    assert "cíl 30" in words
    assert "–" in words
    assert [spot.name for spot in drawing.spots] == [
        "převzetí policistou, medián: 11 min",
        "převzetí policistou, P90: 27 min",
    ]


def test_no_letters_take_more_room_than_they_are_given():
    register_fonts()
    words = [LONG, "Žluťoučký kůň", "1 234 567", "WWW mmm", "– „…“ (86)", "ŘÍJEN 2026", "%"]
    for text in words:
        real = text_width(text, SANS_BOLD, 10) * PIXELS_OF_POINT
        assert real <= letter_room(text, 10) <= real * 1.25, text
    assert fitted(LONG, 10, 100).endswith("…")
    assert letter_room(fitted(LONG, 10, 100), 10) <= 100
    assert fitted("krátké", 10, 100) == "krátké"


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (86, FigureUnit.COUNT, "86"),
        (12_345, FigureUnit.PEOPLE, "12\u00a0345"),
        (11, FigureUnit.MINUTES, "11\u00a0min"),
        (11.25, FigureUnit.MINUTES, "11,2\u00a0min"),
        (72, FigureUnit.SECONDS, "1:12"),
        (7509, FigureUnit.SECONDS, "2:05:09"),
        (0.022, FigureUnit.SHARE, "2,2\u00a0%"),
        (1, FigureUnit.SHARE, "100\u00a0%"),
        (None, FigureUnit.COUNT, "–"),
    ],
)
def test_a_figure_is_read_in_its_unit(value, unit, words):
    assert figure_words(a_figure("x", "x", value, unit=unit, records=9)) == words
