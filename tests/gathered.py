"""A safe zone in a test: an event, made-up people taken in by the real services."""

from dataclasses import replace

from kkc_desktop.domain.event_lists import Need
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType

_SURNAMES = ("Kovář", "Vlček", "Šustr", "Hruška", "Mareš", "Pokorný", "Tichý", "Zeman")
_STREETS = ("U Potoka", "Nádražní", "Horní", "Školní")
_NEEDS = ((), (), (Need.MEDICINE,), (), (Need.DOCTOR, Need.WHEELCHAIR), (), (Need.INFANT,))


def a_flood(services):
    """The id of a stored flood at Zlaté Hory."""
    file = services.incidents.blank_file()
    notice = replace(
        file.latest,
        place="Zlaté Hory, tělocvična základní školy",
        incident_type=IncidentType.FLOOD,
        reporting_phone="604 118 230",
    )
    return services.incidents.take_notice(replace(file, notices=(notice,))).incident.id


def ended(services, incident_id):
    """Ends the event."""
    return services.incidents.change_state(incident_id, IncidentState.ENDED)


def take_in(services, incident_id, name="Jana Kovářová", **changes):
    """One person taken in with these fields."""
    person = services.gathering.blank_person(incident_id)
    return services.gathering.take_in(replace(person, name=name, **changes))


def take_in_many(services, incident_id, count):
    """So many people, by families of four, some with needs, one of ten a child alone."""
    taken = []
    for number in range(count):
        surname = _SURNAMES[number // 4 % len(_SURNAMES)]
        family = number // 4 + 1
        person = take_in(
            services,
            incident_id,
            f"Osoba{number + 1} {surname}",
            group_name=f"rodina {surname} {family}",
            apparent_age=(number * 7) % 90,
            came_from=f"{_STREETS[family % len(_STREETS)]} {family}",
            contact=f"603 {number:06}",
            needs=_NEEDS[number % len(_NEEDS)],
            animals="pes" if number % 9 == 0 else "",
            is_alone=number % 10 == 3,
            place="tělocvična",
        )
        taken.append(person)
    return taken
