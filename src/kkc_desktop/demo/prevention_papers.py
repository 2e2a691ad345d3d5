"""Leaflets and slips of the demo in every language and size, a day of booked times, two talks."""

from dataclasses import replace
from datetime import timedelta

from kkc_desktop.domain.advice_lists import LeafletSize, TargetGroup
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.prevention_lists import PreventionKind
from kkc_desktop.services.desk import Services

_TAGS = {
    Language.CZECH: "cesky",
    Language.UKRAINIAN: "ukrajinsky",
    Language.POLISH: "polsky",
    Language.ENGLISH: "anglicky",
    Language.GERMAN: "nemecky",
}
_SAID = ("K06-1", "K06-3", "K06-5", "K06-7")


def prevention_papers(services: Services) -> dict[str, bytes]:
    """The leaflet in all languages, large and easy; a slip in Ukrainian; a slip of a booking."""
    advising = services.advising
    blank = replace(advising.blank_advice(), topics=("K06",), items=_SAID)
    wanted = {f"letak-{_TAGS[each]}": (each, LeafletSize.NORMAL) for each in advising.languages}
    wanted["letak-velke-pismo"] = (Language.CZECH, LeafletSize.LARGE)
    wanted["letak-snadne-cteni"] = (Language.CZECH, LeafletSize.EASY)
    papers = {
        name: advising.leaflet(replace(blank, leaflet_language=language, leaflet_size=size))
        for name, (language, size) in wanted.items()
    }
    told = replace(blank, leaflet_language=Language.UKRAINIAN, follow_up="beseda pro seniory")
    papers["listek-s-radou-ukrajinsky"] = advising.slip(told)
    papers["listek-na-znaceni"] = _book_a_day(services)
    _write_talks(services)
    return {name: content for name, content in papers.items() if content is not None}


def _book_a_day(services: Services) -> bytes:
    """Books three times of tomorrow and gives the slip of the first."""
    appointments = services.appointments
    tomorrow = appointments.now().astimezone(ZONE) + timedelta(days=1)
    nine = tomorrow.replace(hour=9, minute=0, second=0, microsecond=0)
    booked = [
        appointments.book(
            replace(
                appointments.blank(nine + timedelta(minutes=minutes)),
                things=things,
                duration_minutes=30,
            )
        )
        for minutes, things in ((0, "dvě kola"), (90, "kočárek"), (240, "invalidní vozík"))
    ]
    return appointments.slip(booked[0], Language.CZECH, LeafletSize.NORMAL)


def _write_talks(services: Services) -> None:
    prevention = services.prevention
    now = prevention.now()
    prevention.record(
        replace(
            prevention.blank(),
            title="Beseda v\u00a0klubu seniorů",
            topics=("K05", "K06"),
            target_groups=(TargetGroup.SENIORS,),
            held_at=now - timedelta(days=2),
            audience_count=32,
            leaflets_count=30,
        )
    )
    prevention.record(
        replace(
            prevention.blank(),
            kind=PreventionKind.DAY,
            title="Den s\u00a0IZS",
            topics=("K09", "K11"),
            target_groups=(TargetGroup.CHILDREN, TargetGroup.PARENTS),
            held_at=now - timedelta(days=9),
            audience_count=210,
            leaflets_count=150,
        )
    )
