"""Which charts an overview has, made of its tables; the same for the screen and for the paper."""

from kkc_desktop.domain.bar_chart import Bar, Say, bars_of
from kkc_desktop.domain.overview import Figure, Overview
from kkc_desktop.domain.targets import WAIT_TARGETS
from kkc_desktop.domain.times_chart import TimeLine

REASONS, HOURS, WAITS, PREVENTION = "reasons", "hours", "waits", "prevention"
"""The tables that are drawn."""

_MEDIAN, _P90 = "median", "p90"


def bars(overview: Overview, code: str, say: Say = str) -> tuple[Bar, ...]:
    """The first column of the table as bars."""
    table = overview.table(code)
    titles = [say(title) for title in table.row_titles]
    return bars_of(titles, [row[0] for row in table.rows])


def hours(overview: Overview) -> tuple[tuple[Figure, ...], ...]:
    """The counts by days and hours."""
    return overview.table(HOURS).rows


def wait_lines(overview: Overview, say: Say = str) -> tuple[TimeLine, ...]:
    """The waits with their targets."""
    table = overview.table(WAITS)
    return tuple(
        TimeLine(
            name=say(title),
            median=_of(row, _MEDIAN),
            p90=_of(row, _P90),
            target=WAIT_TARGETS.get(row[0].code.split(".")[1]),
        )
        for title, row in zip(table.row_titles, table.rows, strict=True)
    )


def _of(row: tuple[Figure, ...], column: str) -> Figure:
    return next(figure for figure in row if figure.code.endswith(f".{column}"))
