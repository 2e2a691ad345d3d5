"""Horizontal bars of one hue, the largest first, each with its number and a tick of before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kkc_desktop.domain.czech import czech_sort_key
from kkc_desktop.domain.drawing import Anchor, Box, Drawing, Label, Shape, Spot, Stroke
from kkc_desktop.domain.figure_words import (
    Hidden,
    earlier_words,
    is_among,
    number_words,
    shown_value,
)
from kkc_desktop.domain.letter_room import fitted, letter_room
from kkc_desktop.domain.overview import Figure

Say = Callable[[str], str]
"""Gives words of the program in the language in which they are read."""

ROW, LOWEST_ROW, HIGHEST_ROW = 25.0, 20.0, 30.0
_BAR, _TICK, _TICK_EDGE, _TICK_WIDTH = 14.0, 20.0, 1.0, 2.0
_NAME, _NUMBER = 10.0, 10.0
_GAP, _BEHIND = 9.0, 7.0
_MOST_OF_WIDTH = 0.5
_TO_BASE_LINE = 4.5
_SAID, _SAID_BEFORE = "{}: {}", "{}: {}, dříve {}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A figure and what it is called here."""

    name: str
    figure: Figure


def bars_of(titles: Sequence[str], figures: Sequence[Figure]) -> tuple[Bar, ...]:
    """Bars of what was counted at all, now or before; the largest first, else as they came."""
    found = [
        Bar(name=name, figure=each)
        for name, each in zip(titles, figures, strict=True)
        if each.value or each.earlier
    ]
    return tuple(sorted(found, key=lambda bar: -(bar.figure.value or 0)))


def bar_chart(
    bars: Sequence[Bar], width: float, height: float = 0, *, hidden: Hidden = None, say: Say = str
) -> Drawing:
    """The bars in this room, in pixels; without a height as high as all of them need.

    The last ones are left out where there is no room; a table has them all. Hidden figures stand
    last by their names and have no bar; where numbers are hidden there are no ticks.
    """
    row = _row_height(len(bars), height)
    ordered = sorted(bars, key=lambda bar: _place(bar, hidden))
    shown = ordered[: int(height / row)] if height else ordered
    left = _name_room(shown, width)
    scale = _Scale(shown, left, width, hidden=hidden)
    shapes: list[Shape] = []
    spots = []
    for number, bar in enumerate(shown):
        middle = row * number + row / 2
        shapes += _bar_shapes(bar, scale, middle, hidden=hidden)
        spots.append(
            Spot(
                x=0,
                y=row * number,
                width=width,
                height=row,
                code=bar.figure.code,
                name=_spoken(bar, hidden=hidden, say=say),
            )
        )
    bottom = row * len(shown)
    if shown:
        shapes.append(Stroke(x=left, y=0, to_x=left, to_y=bottom, tone="fieldborder"))
    return Drawing(
        width=width,
        height=height or bottom,
        shapes=tuple(shapes),
        spots=tuple(spots),
        spoken="; ".join(spot.name for spot in spots),
    )


class _Scale:
    """Where a value ends: the largest one leaves room for its number."""

    def __init__(self, bars: Sequence[Bar], left: float, width: float, *, hidden: Hidden) -> None:
        self.left = left
        numbers = [letter_room(number_words(bar.figure, hidden=hidden), _NUMBER) for bar in bars]
        values = [shown_value(bar.figure, hidden=hidden) or 0 for bar in bars]
        before = [bar.figure.earlier or 0 for bar in bars if hidden is None]
        room = width - left - max(numbers, default=0) - _BEHIND - _TICK_WIDTH
        self._step = max(room, 1) / max([*values, *before, 1])

    def end(self, value: float) -> float:
        """The x of the value."""
        return self.left + value * self._step


def _bar_shapes(bar: Bar, scale: _Scale, middle: float, *, hidden: Hidden) -> list[Shape]:
    figure = bar.figure
    value = shown_value(figure, hidden=hidden) or 0
    end = scale.end(value)
    room = scale.left - _GAP
    shapes: list[Shape] = [
        Label(
            x=room,
            y=middle + _TO_BASE_LINE,
            text=fitted(bar.name, _NAME, room),
            size=_NAME,
            anchor=Anchor.RIGHT,
        )
    ]
    if value:
        top = middle - _BAR / 2
        width = max(end - scale.left, 1)
        bar_box = Box(x=scale.left, y=top, width=width, height=_BAR, tone="accenttext", radius=2)
        shapes.append(bar_box)
    words = number_words(figure, hidden=hidden)
    behind = end
    if figure.earlier and hidden is None:
        at = scale.end(figure.earlier)
        shapes += _tick(at, middle)
        reach = end + _BEHIND + letter_room(words, _NUMBER) + _BEHIND
        behind = max(end, at + _TICK_WIDTH) if at < reach else end
    shapes.append(
        Label(
            x=behind + _BEHIND,
            y=middle + _TO_BASE_LINE,
            text=words,
            size=_NUMBER,
            is_bold=True,
        )
    )
    return shapes


def _tick(x: float, middle: float) -> list[Shape]:
    wide = _TICK_WIDTH + 2 * _TICK_EDGE
    top = middle - _TICK / 2
    return [
        Box(x=x - wide / 2, y=top, width=wide, height=_TICK, tone="surface"),
        Box(x=x - _TICK_WIDTH / 2, y=top, width=_TICK_WIDTH, height=_TICK, tone="fieldborder"),
    ]


def _row_height(count: int, height: float) -> float:
    if not height or not count:
        return ROW
    return min(max(height / count, LOWEST_ROW), HIGHEST_ROW)


def _place(bar: Bar, hidden: Hidden) -> tuple[object, ...]:
    """The shown ones as they came; the place of a hidden one would tell how large it is."""
    is_last = is_among(bar.figure, hidden)
    return is_last, czech_sort_key(bar.name) if is_last else ()


def _name_room(bars: Sequence[Bar], width: float) -> float:
    longest = max((letter_room(bar.name, _NAME) for bar in bars), default=0)
    return min(longest + _GAP, width * _MOST_OF_WIDTH)


def _spoken(bar: Bar, *, hidden: Hidden, say: Say) -> str:
    words = number_words(bar.figure, hidden=hidden)
    if bar.figure.earlier is None or hidden is not None:
        return say(_SAID).format(bar.name, words)
    return say(_SAID_BEFORE).format(bar.name, words, earlier_words(bar.figure, hidden=hidden))
