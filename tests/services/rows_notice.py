"""The rows of what the incident page asks beside the notice itself."""

from dataclasses import replace
from datetime import UTC, datetime

from tests.services.rights_rows import EVERYBODY, RECEPTION, rows

from kkc_desktop.domain.description import Description, DescriptionId
from kkc_desktop.domain.event_lists import DescriptionKind
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.station import OfficerId

PERSON = DescriptionKind.PERSON
SHEET = Description(
    id=DescriptionId("sheet"),
    incident_id=IncidentId("incident"),
    kind=PERSON,
    recorded_at=datetime(2026, 3, 12, 13, 31, tzinfo=UTC),
    recorded_by=OfficerId("officer"),
)


def told(desk):
    """A sheet with one word on it."""
    sheet = desk.services.describing.blank(desk.records.incident.incident.id, PERSON)
    return replace(sheet, hair="hnědé")


rows(
    RECEPTION,
    Describing__blank=lambda desk: desk.services.describing.blank(
        desk.records.incident.incident.id, PERSON
    ),
    Describing__better=lambda desk: desk.services.describing.better(told(desk)),
    Describing__sheets=lambda desk: desk.services.describing.sheets(
        desk.records.incident.incident.id
    ),
    Describing__describe=lambda desk: desk.services.describing.describe(told(desk)),
)
rows(
    EVERYBODY,
    Describing__may_describe=lambda desk: desk.services.describing.may_describe(),
    Describing__problems=lambda desk: desk.services.describing.problems(SHEET),
)
rows(
    RECEPTION,
    Incidents__open_again=lambda desk: desk.services.incidents.open_again(
        desk.records.incident.incident.id
    ),
)
rows(
    EVERYBODY,
    Incidents__suggest_type=lambda desk: desk.services.incidents.suggest_type("hoří"),
)
