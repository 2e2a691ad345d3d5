"""How long people waited: a line from the median to what nine of ten did not exceed."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from kkc_desktop.domain.bar_chart import Say
from kkc_desktop.domain.drawing import Anchor, Disc, Drawing, Label, Shape, Spot, Stroke
from kkc_desktop.domain.figure_words import Hidden, number_words, shown_value
from kkc_desktop.domain.letter_room import fitted, letter_room
from kkc_desktop.domain.overview import Figure

_AXIS_ROOM, _RIGHT_ROOM, _NAME_GAP = 24.0, 22.0, 30.0
_MOST_OF_WIDTH = 0.42
_SIZE, _NUMBER, _AXIS = 10.0, 10.0, 9.0
_MEDIAN, _P90, _LINE = 6.0, 5.0, 3.0
_NEAR = 26.0
_ABOVE = 11.0
_REACH, _SPOT_UP, _SPOT_DOWN = 13.0, 24.0, 12.0
_MARKS = (15, 30, 60, 120, 240, 480, 1440)
_MOST_MARKS, _LEAST_SPAN = 5, 60
_TARGET_FROM, _TARGET_TO = 5.0, 17.0
_TO_BASE_LINE = 4.5
_MEDIAN_SAID, _P90_SAID, _TARGET = "{}, medián: {} min", "{}, P90: {} min", "cíl {}"
_MINUTES = "{} min"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLine:
    """One kind of wait; `target` in minutes, None where none was set."""

    name: str
    median: Figure
    p90: Figure
    target: float | None = None


def times_chart(
    lines: Sequence[TimeLine],
    width: float,
    height: float,
    *,
    hidden: Hidden = None,
    say: Say = str,
) -> Drawing:
    """The lines in this room, in pixels; below them the minutes."""
    names = max((letter_room(line.name, _SIZE) for line in lines), default=0)
    left = min(names + _NAME_GAP, width * _MOST_OF_WIDTH + _NAME_GAP)
    axis = _Axis(lines, left, width - _RIGHT_ROOM, hidden=hidden)
    bottom = height - _AXIS_ROOM
    shapes = axis.grid(bottom, say)
    spots: list[Spot] = []
    row = bottom / max(len(lines), 1)
    for number, line in enumerate(lines):
        middle = row * number + row / 2 + 4
        name = fitted(line.name, _SIZE, left - _NAME_GAP)
        shapes.append(Label(x=0, y=middle + _TO_BASE_LINE, text=name, size=_SIZE))
        shapes += _line_shapes(line, axis, middle, hidden=hidden)
        if line.target is not None:
            shapes += _target(line.target, axis, middle, say)
        spots += _spots(line, axis, middle, hidden=hidden, say=say)
    return Drawing(
        width=width,
        height=height,
        shapes=tuple(shapes),
        spots=tuple(spots),
        spoken="; ".join(spot.name for spot in spots),
    )


class _Axis:
    """Minutes from left to right."""

    def __init__(
        self, lines: Sequence[TimeLine], left: float, right: float, *, hidden: Hidden
    ) -> None:
        values = [
            shown_value(f, hidden=hidden) or 0 for line in lines for f in (line.median, line.p90)
        ]
        longest = max([*values, *(line.target or 0 for line in lines), _LEAST_SPAN])
        self.step = next((each for each in _MARKS if longest / each < _MOST_MARKS), _MARKS[-1])
        self.last = ceil(longest / self.step) * self.step
        self.left, self.right = left, right

    def x(self, minutes: float) -> float:
        """Where so many minutes stand."""
        return self.left + (self.right - self.left) * minutes / self.last

    def grid(self, bottom: float, say: Say) -> list[Shape]:
        """A thin line for each step, its minutes below where they do not meet."""
        shapes: list[Shape] = []
        free = float("-inf")
        for minutes in range(0, self.last + 1, self.step):
            x = self.x(minutes)
            shapes.append(Stroke(x=x, y=0, to_x=x, to_y=bottom, tone="border"))
            words = str(minutes) if minutes else say(_MINUTES).format(0)
            half = letter_room(words, _AXIS) / 2
            if x - half >= free:
                shapes.append(
                    Label(
                        x=x,
                        y=bottom + 15,
                        text=words,
                        tone="muted",
                        size=_AXIS,
                        anchor=Anchor.CENTRE,
                    )
                )
                free = x + half + 4
        return shapes


def _places(line: TimeLine, axis: _Axis, *, hidden: Hidden) -> tuple[float, float] | None:
    median, p90 = shown_value(line.median, hidden=hidden), shown_value(line.p90, hidden=hidden)
    if median is None or p90 is None:
        return None
    return axis.x(median), axis.x(p90)


def _line_shapes(line: TimeLine, axis: _Axis, middle: float, *, hidden: Hidden) -> list[Shape]:
    places = _places(line, axis, hidden=hidden)
    if places is None:
        words = number_words(line.median, hidden=hidden)
        x = axis.left + 6
        return [Label(x=x, y=middle + _TO_BASE_LINE, text=words, tone="muted", size=_NUMBER)]
    start, end = places
    shapes: list[Shape] = [
        Stroke(x=start, y=middle, to_x=end, to_y=middle, tone="accenttext", width=_LINE),
        Disc(x=start, y=middle, radius=_MEDIAN, tone="accenttext"),
        Disc(x=end, y=middle, radius=_P90 + 1, tone="surface"),
        Disc(x=end, y=middle, radius=_P90, tone="accenttext", is_ring=True),
    ]
    half = (start + end) / 2
    is_near = end - start < _NEAR
    first, second = (min(start, half - 4), max(end, half + 4)) if is_near else places
    for figure, x, anchor in (
        (line.median, first, Anchor.RIGHT if is_near else Anchor.CENTRE),
        (line.p90, second, Anchor.LEFT if is_near else Anchor.CENTRE),
    ):
        words = number_words(figure, hidden=hidden)
        shapes.append(
            Label(x=x, y=middle - _ABOVE, text=words, size=_NUMBER, anchor=anchor, is_bold=True)
        )
    return shapes


def _target(minutes: float, axis: _Axis, middle: float, say: Say) -> list[Shape]:
    x = axis.x(minutes)
    words = say(_TARGET).format(f"{minutes:g}")
    is_at_edge = x + 5 + letter_room(words, _AXIS) > axis.right + _RIGHT_ROOM
    tick = Stroke(
        x=x, y=middle + _TARGET_FROM, to_x=x, to_y=middle + _TARGET_TO, tone="warning", width=2
    )
    label = Label(
        x=x - 5 if is_at_edge else x + 5,
        y=middle + _TARGET_TO,
        text=words,
        tone="warning",
        size=_AXIS,
        anchor=Anchor.RIGHT if is_at_edge else Anchor.LEFT,
    )
    return [tick, label]


def _spots(line: TimeLine, axis: _Axis, middle: float, *, hidden: Hidden, say: Say) -> list[Spot]:
    places = _places(line, axis, hidden=hidden)
    if places is None:
        return []
    start, end = places
    half = (start + end) / 2
    found = []
    for figure, low, high, said in (
        (line.median, start - _REACH, min(start + _REACH, half), _MEDIAN_SAID),
        (line.p90, max(end - _REACH, half), end + _REACH, _P90_SAID),
    ):
        words = number_words(figure, hidden=hidden)
        found.append(
            Spot(
                x=low,
                y=middle - _SPOT_UP,
                width=high - low,
                height=_SPOT_UP + _SPOT_DOWN,
                code=figure.code,
                name=say(said).format(line.name, words),
            )
        )
    return found
