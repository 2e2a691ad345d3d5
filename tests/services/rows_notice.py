"""The rows of what the incident page asks beside the notice itself."""

from tests.services.rights_rows import RECEPTION, rows

rows(
    RECEPTION,
    Incidents__open_again=lambda desk: desk.services.incidents.open_again(
        desk.records.incident.incident.id
    ),
)
