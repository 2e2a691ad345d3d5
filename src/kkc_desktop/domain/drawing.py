"""A chart as shapes in pixels from the upper left: one drawing for the screen and for the paper.

A pixel is 1/96 inch, 0.75 point on paper; letters are measured in points as everywhere.
Tones are names of the look's tokens; who paints them chooses the colours of screen or paper.
"""

from dataclasses import dataclass
from enum import Enum, auto


class Anchor(Enum):
    """Which end of a label stands at its x."""

    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A filled rectangle, with `outline` a frame of that tone; an empty tone paints nothing."""

    x: float
    y: float
    width: float
    height: float
    tone: str = ""
    outline: str = ""
    radius: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A straight line; `is_dashed` for limits."""

    x: float
    y: float
    to_x: float
    to_y: float
    tone: str
    width: float = 1
    is_dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Disc:
    """A circle, filled with `tone` or drawn as a ring of it."""

    x: float
    y: float
    radius: float
    tone: str
    is_ring: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A line of text on its base line; the size is in points."""

    x: float
    y: float
    text: str
    tone: str = "text"
    size: float = 10
    anchor: Anchor = Anchor.LEFT
    is_bold: bool = False


Shape = Box | Stroke | Disc | Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a figure can be pointed at, reached by arrows and opened: a rectangle and its name."""

    x: float
    y: float
    width: float
    height: float
    code: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Shapes in the order they are painted, the spots, and a sentence for who cannot see them."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...] = ()
    spoken: str = ""
