"""People at the centre for the pictures: a dozen, one sought, one head count."""

from dataclasses import replace

from kkc_desktop.domain.event_lists import Need
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.services.desk import Services

_PLACE = "tělocvična"
_FAMILY, _PAIR = "rodina Cvičných", "dvojice Zkušební"
_PEOPLE: tuple[tuple[str, str, int, str, tuple[Need, ...], str], ...] = (
    ("Emil Zkušební", _PAIR, 72, "Horní 2", (), ""),
    ("Marta Zkušební", _PAIR, 70, "Horní 2", (Need.DOCTOR,), ""),
    ("Oto Vzorný", "", 41, "U\u00a0Potoka 3", (Need.INTERPRETER,), ""),
    ("chlapec, modrá bunda", "", 4, "U\u00a0Potoka", (), ""),
    ("Radek Ukázkový", "", 33, "Nádražní 4", (), "pes"),
    ("Marie Cvičná", _FAMILY, 66, "U\u00a0Potoka 8", (Need.MEDICINE,), ""),
    ("Tomáš Cvičný", _FAMILY, 6, "U\u00a0Potoka 8", (), ""),
    ("Jan Cvičný", _FAMILY, 40, "U\u00a0Potoka 8", (), "kočka"),
)


def gather_people(services: Services, incident_id: IncidentId) -> None:
    """Takes them in, lets two of them go home, counts, and asks for one more."""
    gathering = services.gathering
    taken = []
    for name, group, age, street, needs, animals in _PEOPLE:
        person = replace(
            gathering.blank_person(incident_id),
            name=name,
            group_name=group,
            apparent_age=age,
            came_from=street,
            needs=needs,
            animals=animals,
            place=_PLACE,
            is_alone=not name[0].isupper(),
            contact="603\u00a0000\u00a0000" if age > 15 else "",
        )
        taken.append(gathering.take_in(person))
    gathering.depart([person.id for person in taken[:2]], "příbuzní")
    gathering.count(incident_id, len(taken) - 2)
    sought = gathering.blank_sought(incident_id)
    gathering.seek(
        replace(
            sought,
            description="chlapec 4\u00a0roky, modrá bunda",
            came_from="U\u00a0Potoka",
            seeker="otec",
        )
    )
