"""The rows of overviews: who sees records counts them, and the police take them away as a file."""

from functools import partial

from tests.services.rights_rows import EVERYBODY, POLICE, RECEPTION, rows

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.overview import EVERYTHING, Overview
from kkc_desktop.domain.period import Period


def counted(desk):
    now = desk.clock().astimezone(ZONE)
    return desk.services.overviews.overview(Period.month(now.year, now.month))


def an_empty_overview(desk):
    """For roles that may count nothing: the refusal is the file's own."""
    period = Period.year(2026)
    return Overview(
        station=desk.workplace.station,
        author=desk.workplace.officer,
        made_at=desk.clock(),
        period=period,
        compared=period.before,
        filter=EVERYTHING,
        key=(),
        tables=(),
        digest="",
        record_count=0,
    )


def saved(desk):
    path = desk.workplace.folder / "prehled.xlsx"
    save = partial(desk.services.overviews.save, recipient="OŘP", hides_small=True)
    return save(an_empty_overview(desk), path)


rows(RECEPTION, Overviews__overview=counted)
rows(
    POLICE,
    Overviews__save=saved,
)
rows(EVERYBODY, Overviews__may=lambda d: d.services.overviews.may(Act.EXPORT_OVERVIEW))
