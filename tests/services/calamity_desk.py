"""A flood at a desk: incidents taken, a calamity begun from the first of them."""

from dataclasses import replace

from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.services.log_keeping import LogKeeping

NAME = "Povodeň – Zlaté Hory, září"


def an_incident(desk, place="Zlaté Hory, U Potoka", kind=IncidentType.FLOOD, **more):
    """A stored incident with its first notice."""
    file = desk.incidents.blank_file()
    notice = replace(
        file.latest, place=place, incident_type=kind, reporting_phone="604 118 230", **more
    )
    return desk.incidents.take_notice(replace(file, notices=(notice,))).incident


def a_flood(desk, count=2):
    """The picture of a calamity begun from the first of so many incidents, all joined."""
    first, *others = [an_incident(desk, f"Zlaté Hory, dům {number}") for number in range(count)]
    picture = desk.calamities.begin(NAME, from_incident_id=first.id)
    if others:
        desk.calamities.link(picture.incident.id, [each.id for each in others])
    return desk.calamities.picture(picture.incident.id)


def write(desk, incident_id, text, occurred_at=None):
    """A line of the log of this incident or calamity."""
    line = LogLine(text=text, occurred_at=occurred_at)
    return LogKeeping(desk.workplace).write(incident_id, line)
