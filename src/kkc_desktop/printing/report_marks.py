"""The head and foot that every report of the station has, whatever it reports on."""

from datetime import datetime

from kkc_desktop.domain.czech import ZONE, long_day_words
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.sheet import EXERCISE, Marks
from kkc_desktop.printing.station_head import station_head


def report_marks(
    station: Station,
    made_at: datetime,
    title: str,
    footer: tuple[str, ...],
    said: tuple[str, str] = ("", ""),
) -> Marks:
    """Whose report it is, where and when it was made, how many pages; `said` stands to the left."""
    first, second = said
    day = long_day_words(made_at.astimezone(ZONE).date())
    return Marks(
        heading=station_head(station),
        meta=((first, f"{station.town} {day}"), (second, "Počet stran: ")),
        pages_row=1,
        page_signature="",
        footer=footer,
        made_at=made_at,
        watermarks=(EXERCISE,) if station.is_exercise else (),
        exercise=station.is_exercise,
        title=title,
        author=station.name,
    )
