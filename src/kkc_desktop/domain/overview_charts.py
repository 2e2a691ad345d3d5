"""Which charts an overview has, made of its tables; the same for the screen and for the paper."""

from kkc_desktop.domain.bar_chart import Bar, Say, bars_of
from kkc_desktop.domain.overview import Figure, Overview
from kkc_desktop.domain.targets import WAIT_TARGETS
from kkc_desktop.domain.times_chart import TimeLine

REASONS, HOURS, WAITS, PREVENTION = "reasons", "hours", "waits", "prevention"
"""The tables that are drawn."""

TITLES = {
    REASONS: "Kontakty podle důvodu",
    HOURS: "Kdy lidé přicházejí",
    WAITS: "Doby v\u00a0minutách",
    PREVENTION: "Prevence podle témat",
}

_MEDIAN, _P90, _WHOLE = "median", "p90", "all"


def bars(overview: Overview, code: str, say: Say = str) -> tuple[Bar, ...]:
    """The first column of the table as bars."""
    table = overview.table(code)
    rows = [
        (say(title), row[0])
        for title, row in zip(table.row_titles, table.rows, strict=True)
        if not _is_whole(row[0])
    ]
    return bars_of([title for title, _ in rows], [figure for _, figure in rows])


def whole(overview: Overview, code: str) -> Figure | None:
    """The first column of the row of everything, where the table has one."""
    return next((row[0] for row in overview.table(code).rows if _is_whole(row[0])), None)


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


def _is_whole(figure: Figure) -> bool:
    """Rows of a table may overlap; then one of them counts everything once."""
    return figure.code.split(".")[1] == _WHOLE


def _of(row: tuple[Figure, ...], column: str) -> Figure:
    return next(figure for figure in row if figure.code.endswith(f".{column}"))
