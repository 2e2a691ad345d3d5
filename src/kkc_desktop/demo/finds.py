"""A shelf of found things and people called from the waiting room, for papers and pictures."""

from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.contact import ContactId
from kkc_desktop.domain.found_thing import FoundThing
from kkc_desktop.domain.promise_lists import PromiseKind
from kkc_desktop.services.desk import Services


class _Found(NamedTuple):
    description: str
    place: str
    shelf: str
    days_ago: int = 0
    identifier: str = ""
    municipality: str = "Olomouc"
    is_document: bool = False


_FOUND = (
    _Found(
        days_ago=6,
        description="jízdní kolo dámské, zelené, košík",
        identifier="rám VZ-77-0001",
        place="u\u00a0splavu",
        municipality="Velký Týnec",
        shelf="kolárna",
    ),
    _Found(
        days_ago=4,
        description="deštník černý s\u00a0dřevěnou rukojetí",
        place="autobus linky 12",
        shelf="regál 2",
    ),
    _Found(
        days_ago=1,
        description="mobilní telefon, prasklé sklo",
        identifier="IMEI 490154203237518",
        place="park Povel",
        shelf="trezor",
    ),
    _Found(
        description="občanský průkaz",
        identifier="č. 000000001",
        place="čekárna polikliniky",
        shelf="trezor",
        is_document=True,
    ),
    _Found(
        description="svazek tří klíčů, červený přívěsek",
        place="chodník, Vzorová 5",
        shelf="regál 1",
    ),
)


def furnish_finds(services: Services) -> tuple[FoundThing, ...]:
    """Writes the things down, calls those who wait into rooms, and promises to call one back."""
    waiting = services.today.glance().waiting
    for row, room in zip(waiting, services.reception.rooms()[1:3], strict=False):
        services.reception.call(ContactId(row.contact_id), room)
    if waiting:
        promises, contact_id = services.promises, waiting[-1].contact_id
        tomorrow = promises.today() + timedelta(days=1)
        promises.promise(PromiseKind.CALL_BACK, RecordKind.CONTACT, contact_id, tomorrow, "")
    return tuple(_recorded(services, found) for found in _FOUND)


def _recorded(services: Services, found: _Found) -> FoundThing:
    blank, today = services.finds.blank(), services.finds.today()
    ago = timedelta(days=found.days_ago)
    day: date = today - ago
    return services.finds.record(
        replace(
            blank,
            description=found.description,
            identifier=found.identifier,
            found_place=found.place,
            found_on=day,
            municipality=found.municipality,
            shelf=found.shelf,
            is_document=found.is_document,
            recorded_at=blank.recorded_at - ago,
        )
    )
