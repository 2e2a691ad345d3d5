"""The rows of what comes of a counted overview."""

from tests.overviews import an_overview
from tests.services.rights_rows import EVERYBODY, POLICE, RECEPTION, rows

OVERVIEW = an_overview()


def saved(desk):
    path = desk.workplace.folder / "prehled.pdf"
    desk.services.overview_reports.save(OVERVIEW, path, "OŘP Olomouc", hides_small=True)


rows(
    RECEPTION,
    OverviewReports__records=lambda d: d.services.overview_reports.records(OVERVIEW.key[0]),
)
rows(
    POLICE,
    OverviewReports__report=lambda d: d.services.overview_reports.report(
        OVERVIEW, hides_small=True
    ),
    OverviewReports__save=saved,
)
rows(
    EVERYBODY,
    OverviewReports__may_export=lambda d: d.services.overview_reports.may_export,
    OverviewReports__now=lambda d: d.services.overview_reports.now(),
)
