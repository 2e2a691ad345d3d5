"""When people come: seven days by twenty-four hours, the darker the more."""

from collections.abc import Sequence
from math import ceil

from kkc_desktop.domain.bar_chart import Say
from kkc_desktop.domain.czech import SHORT_WEEKDAYS, WEEKDAYS
from kkc_desktop.domain.drawing import Anchor, Box, Drawing, Label, Shape, Spot
from kkc_desktop.domain.figure_words import Hidden, number_words, shown_value
from kkc_desktop.domain.letter_room import letter_room
from kkc_desktop.domain.overview import Figure

STEPS = 5
HOURS = 24
_DAYS_ROOM, _HOURS_ROOM, _GAP, _RADIUS = 32.0, 20.0, 2.0, 2.0
_SIZE = 9.0
_STRONG_FROM = 4
_WEEKEND = 5
_TO_BASE_LINE = 4.2
_SAID = "{} {} až {} h: {}"
_SIGN, _SIGN_GAP, _AFTER_SIGN = 12.0, 5.0, 10.0


def step_size(figures: Sequence[Figure], hidden: Hidden = None) -> int:
    """How many counts share a step, so that five of them reach the largest that is shown."""
    largest = max((shown_value(each, hidden=hidden) or 0 for each in figures), default=0)
    return max(1, ceil(largest / STEPS))


def step_of(value: float, size: int) -> int:
    """The step of a count: 0 for nothing, then 1 to 5."""
    return min(STEPS, ceil(value / size)) if value > 0 else 0


def heat_map(
    rows: Sequence[Sequence[Figure]],
    width: float,
    height: float,
    *,
    hidden: Hidden = None,
    say: Say = str,
) -> Drawing:
    """The seven rows of 24 counts in this room, in pixels, from Monday and from midnight."""
    size = step_size(_flat(rows), hidden)
    across = (width - _DAYS_ROOM - _GAP * (HOURS - 1)) / HOURS
    down = (height - _HOURS_ROOM - _GAP * (len(rows) - 1)) / len(rows)
    shapes: list[Shape] = [
        Label(
            x=_DAYS_ROOM + hour * (across + _GAP) + across / 2,
            y=_HOURS_ROOM - 7,
            text=str(hour),
            tone="muted",
            size=_SIZE,
            anchor=Anchor.CENTRE,
        )
        for hour in range(HOURS)
    ]
    spots = []
    for day, row in enumerate(rows):
        top = _HOURS_ROOM + day * (down + _GAP)
        shapes.append(
            Label(
                x=0,
                y=top + down / 2 + _TO_BASE_LINE,
                text=say(SHORT_WEEKDAYS[day]),
                tone="muted" if day >= _WEEKEND else "text",
                size=_SIZE + 0.5,
            )
        )
        for hour, figure in enumerate(row):
            x = _DAYS_ROOM + hour * (across + _GAP)
            words = number_words(figure, hidden=hidden)
            shapes += _cell(figure, x, top, across, down, size, hidden=hidden)
            said = say(_SAID).format(say(WEEKDAYS[day]), hour, hour + 1, words)
            spots.append(Spot(x=x, y=top, width=across, height=down, code=figure.code, name=said))
    return Drawing(
        width=width,
        height=height,
        shapes=tuple(shapes),
        spots=tuple(spots),
        spoken="; ".join(
            spot.name for spot, figure in zip(spots, _flat(rows), strict=True) if figure.value
        ),
    )


def heat_legend(rows: Sequence[Sequence[Figure]], hidden: Hidden = None) -> Drawing:
    """What the shades mean, on one line."""
    size = step_size(_flat(rows), hidden)
    shapes: list[Shape] = []
    x = 1.0
    for step in range(STEPS + 1):
        sign = Box(x=x, y=2, width=_SIGN, height=_SIGN, tone=f"heat{step}", radius=_RADIUS)
        frame = Box(x=x, y=2, width=_SIGN, height=_SIGN, outline="border", radius=_RADIUS)
        shapes += [sign] if step else [sign, frame]
        words = _step_words(step, size)
        x += _SIGN + _SIGN_GAP
        shapes.append(Label(x=x, y=12, text=words, tone="muted", size=_SIZE))
        x += letter_room(words, _SIZE) + _AFTER_SIGN
    return Drawing(width=x - _AFTER_SIGN, height=16, shapes=tuple(shapes))


def _step_words(step: int, size: int) -> str:
    first = (step - 1) * size + 1
    if step == 0:
        return "0"
    if step == STEPS:
        return f"{first}+"
    return str(first) if size == 1 else f"{first}–{step * size}"


def _flat(rows: Sequence[Sequence[Figure]]) -> list[Figure]:
    return [figure for row in rows for figure in row]


def _cell(
    figure: Figure, x: float, y: float, width: float, height: float, size: int, *, hidden: Hidden
) -> list[Shape]:
    value = shown_value(figure, hidden=hidden) or 0
    step = step_of(value, size)
    box = Box(x=x, y=y, width=width, height=height, tone=f"heat{step}", radius=_RADIUS)
    if not figure.value:
        return [box]
    words = number_words(figure, hidden=hidden)
    points = min(_SIZE, _SIZE * width / letter_room(words, _SIZE))
    ink = Label(
        x=x + width / 2,
        y=y + height / 2 + _TO_BASE_LINE,
        text=words,
        tone=f"heatink{step}" if step else "muted",
        size=points,
        anchor=Anchor.CENTRE,
        is_bold=step >= _STRONG_FROM,
    )
    return [box, ink]
