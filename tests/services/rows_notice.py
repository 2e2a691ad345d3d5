"""The rows of what the incident page asks beside the notice itself."""

from tests.services.rights_rows import EVERYBODY, RECEPTION, rows

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
