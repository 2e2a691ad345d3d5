"""Lines with fewer points that look the same: Douglas and Peucker's way, without recursion."""

from collections.abc import Sequence

Point = tuple[float, float]


def thinned(points: Sequence[Point], tolerance: float) -> tuple[Point, ...]:
    """The line without the points nearer than `tolerance` to the line that stays.

    The ends stay. A closed line keeps also the point farthest from its beginning, so that an area
    does not fall into a line.
    """
    if len(points) < 3:
        return tuple(points)
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    if points[0] == points[-1]:
        far = max(range(len(points)), key=lambda index: _square(points[0], points[index]))
        kept.add(far)
        spans = [(0, far), (far, len(points) - 1)]
    limit = tolerance * tolerance
    while spans:
        first, last = spans.pop()
        far, gap = _farthest(points, first, last)
        if gap > limit:
            kept.add(far)
            spans += [(first, far), (far, last)]
    return tuple(points[index] for index in sorted(kept))


def _farthest(points: Sequence[Point], first: int, last: int) -> tuple[int, float]:
    (x1, y1), (x2, y2) = points[first], points[last]
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy
    found, most = first, 0.0
    for index in range(first + 1, last):
        x, y = points[index]
        share = ((x - x1) * dx + (y - y1) * dy) / length if length else 0.0
        share = min(max(share, 0.0), 1.0)
        gap = (x - x1 - share * dx) ** 2 + (y - y1 - share * dy) ** 2
        if gap > most:
            found, most = index, gap
    return found, most


def _square(one: Point, other: Point) -> float:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2
