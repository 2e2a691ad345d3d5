"""Registers of the safe zone to print: made up, of any size."""

from datetime import timedelta

from tests.printing import samples

from kkc_desktop.domain.event_lists import EventScope, Need
from kkc_desktop.domain.gathering import GatheredPerson
from kkc_desktop.domain.gathering_register import GatheringRegister
from kkc_desktop.domain.incident import Incident

_NEEDS = ((), (Need.MEDICINE,), (), (Need.DOCTOR, Need.WHEELCHAIR), (), ())
_GOALS = ("domů", "nemocnice", "příbuzní")


def people(count):
    """So many persons, every fourth of whom has left."""
    return tuple(
        GatheredPerson(
            id=f"g{number}",
            incident_id="i",
            band=number,
            name=f"Osoba{number} Kovářová" if number % 5 else f"muž{number}, modrá bunda",
            group_name=f"rodina {number // 4}" if number % 6 else "",
            is_alone=number % 25 == 0,
            apparent_age=number % 90 if number % 7 else None,
            came_from=f"U Potoka {number}",
            contact="603\u00a0214\u00a0587",
            needs=_NEEDS[number % len(_NEEDS)],
            needs_note="po obědě <b>&</b>" if number % 11 == 0 else "",
            animals="pes" if number % 8 == 0 else "",
            place="tělocvična",
            arrived_at=samples.NOW,
            left_at=samples.NOW + timedelta(minutes=number) if number % 4 == 0 else None,
            left_to=_GOALS[number % len(_GOALS)] if number % 4 == 0 else "",
            recorded_at=samples.NOW,
            recorded_by="o",
        )
        for number in range(1, count + 1)
    )


def register(count):
    """The register of a flood with so many people."""
    event = Incident(
        id="i",
        evidence_number="KKC-ZLH-2026-000031",
        received_at=samples.NOW,
        recorded_by="o",
        scope=EventScope.CALAMITY,
        name="Povodeň, září 2026",
    )
    return GatheringRegister(event=event, title=event.name, people=people(count))
