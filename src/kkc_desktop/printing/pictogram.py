"""Icons of the program on paper: the strokes of one SVG file drawn at any size."""

import math
import re
from collections.abc import Iterator
from functools import lru_cache
from xml.etree import ElementTree

from kkc_desktop.assets import asset_path
from kkc_desktop.printing.canvas import PaperCanvas

_NS = "{http://www.w3.org/2000/svg}"
_GRID = 24.0
_STROKE = 2.0
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)")
_FLAGS = (3, 4)
"""Places of an arc's two flags: one digit each, which may touch what follows (a4 4 0 00-8 0)."""

_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}

Point = tuple[float, float]
Step = tuple[str, tuple[float, ...]]


def draw_pictogram(canvas: PaperCanvas, name: str, x: float, y: float, side: float) -> None:
    """Draws the icon in the current stroke colour; (x, y) is its lower left corner."""
    canvas.saveState()
    canvas.translate(x, y + side)
    canvas.scale(side / _GRID, -side / _GRID)
    canvas.setLineWidth(_STROKE)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    path = canvas.beginPath()
    for name_of_step, numbers in _steps_of(name):
        getattr(path, name_of_step)(*numbers)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


@lru_cache(maxsize=64)
def _steps_of(name: str) -> tuple[Step, ...]:
    root = ElementTree.fromstring(asset_path("icons", f"{name}.svg").read_text(encoding="utf-8"))
    return tuple(step for shape in root for step in _shape(shape))


def _shape(shape: ElementTree.Element) -> Iterator[Step]:
    def size(key: str) -> float:
        return float(shape.get(key, "0"))

    match shape.tag.removeprefix(_NS):
        case "circle":
            yield "circle", (size("cx"), size("cy"), size("r"))
        case "line":
            yield "moveTo", (size("x1"), size("y1"))
            yield "lineTo", (size("x2"), size("y2"))
        case "rect":
            sides = (size("x"), size("y"), size("width"), size("height"))
            yield "roundRect", (*sides, size("rx"))
        case _:
            yield from _Path().steps(shape.get("d", ""))


class _Path:
    """Turns the commands of a path into moves, lines and curves with absolute points."""

    def __init__(self) -> None:
        self._at: Point = (0, 0)
        self._start: Point = (0, 0)
        self._control: Point = (0, 0)
        self._last = ""

    def steps(self, words: str) -> Iterator[Step]:
        """Every step of the path."""
        for command, numbers in _commands(words):
            yield from self._step(command, numbers)
            self._last = command.upper()

    def _step(self, command: str, numbers: tuple[float, ...]) -> Iterator[Step]:
        x, y = self._at if command.islower() else (0, 0)
        kind = command.upper()
        if kind == "A":
            end = (numbers[5] + x, numbers[6] + y)
            yield from _arc(self._at, numbers, end)
            self._at = end
            return
        if kind in "HV":
            numbers = (
                (numbers[0] + x, self._at[1]) if kind == "H" else (self._at[0], numbers[0] + y)
            )
        else:
            shift = (x, y)
            numbers = tuple(each + shift[place % 2] for place, each in enumerate(numbers))
        yield from self._drawn(kind, numbers)

    def _drawn(self, kind: str, numbers: tuple[float, ...]) -> Iterator[Step]:
        if kind == "Z":
            self._at = self._start
            yield "close", ()
            return
        end = (numbers[-2], numbers[-1])
        if kind == "M":
            self._start = end
            yield "moveTo", end
        elif kind in "LHV":
            yield "lineTo", end
        elif kind in "CS":
            first = numbers[:2] if kind == "C" else self._mirrored("CS")
            self._control = (numbers[-4], numbers[-3])
            yield "curveTo", (*first, *self._control, *end)
        else:
            control = (numbers[0], numbers[1]) if kind == "Q" else self._mirrored("QT")
            self._control = control
            yield "curveTo", (*_third(self._at, control), *_third(end, control), *end)
        self._at = end

    def _mirrored(self, kinds: str) -> Point:
        """The last control point on the other side; where none went before, the place itself."""
        if self._last not in tuple(kinds):
            return self._at
        return 2 * self._at[0] - self._control[0], 2 * self._at[1] - self._control[1]


def _commands(words: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    place, command = 0, "M"
    while True:
        place = _after_gap(words, place)
        if place == len(words):
            return
        if words[place].isalpha():
            command = words[place]
            place += 1
        numbers: list[float] = []
        for number in range(_COUNTS[command.upper()]):
            place = _after_gap(words, place)
            is_flag = command in "Aa" and number in _FLAGS
            found = words[place] if is_flag else _number(words, place)
            numbers.append(float(found))
            place += len(found)
        yield command, tuple(numbers)
        command = {"M": "L", "m": "l"}.get(command, command)


def _after_gap(words: str, place: int) -> int:
    while place < len(words) and words[place] in ", \n":
        place += 1
    return place


def _number(words: str, place: int) -> str:
    found = _NUMBER.match(words, place)
    if found is None:
        raise ValueError(f"not a path of an icon: {words}")
    return found[0]


def _third(point: Point, control: Point) -> Point:
    return point[0] + 2 / 3 * (control[0] - point[0]), point[1] + 2 / 3 * (control[1] - point[1])


def _arc(start: Point, numbers: tuple[float, ...], end: Point) -> Iterator[Step]:
    """The arc as curves of at most a quarter turn each (SVG 1.1, appendix F.6)."""
    if start == end:
        return
    rx, ry, is_large, is_swept = abs(numbers[0]), abs(numbers[1]), numbers[3], numbers[4]
    half = ((start[0] - end[0]) / 2, (start[1] - end[1]) / 2)
    excess = math.hypot(half[0] / rx, half[1] / ry)
    rx, ry = rx * max(1.0, excess), ry * max(1.0, excess)
    ux, uy = half[0] / rx, half[1] / ry
    away = math.sqrt(max(0.0, 1 / (ux * ux + uy * uy) - 1))
    sign = -1 if is_large == is_swept else 1
    cx, cy = sign * away * uy, -sign * away * ux
    middle = (cx * rx + (start[0] + end[0]) / 2, cy * ry + (start[1] + end[1]) / 2)
    first = math.atan2(uy - cy, ux - cx)
    turn = (math.atan2(-uy - cy, -ux - cx) - first) % (2 * math.pi)
    if not is_swept:
        turn -= 2 * math.pi
    count = math.ceil(abs(turn) / (math.pi / 2) - 1e-9)
    for number in range(count):
        part = turn / count
        yield "curveTo", _quarter(middle, (rx, ry), first + number * part, part)


def _quarter(middle: Point, radii: Point, begin: float, turn: float) -> tuple[float, ...]:
    pull = 4 / 3 * math.tan(turn / 4)
    end = begin + turn
    x1, y1, x2, y2 = math.cos(begin), math.sin(begin), math.cos(end), math.sin(end)
    points = ((x1 - pull * y1, y1 + pull * x1), (x2 + pull * y2, y2 - pull * x2), (x2, y2))
    return tuple(
        each for x, y in points for each in (middle[0] + radii[0] * x, middle[1] + radii[1] * y)
    )
