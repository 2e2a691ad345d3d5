"""The register of the safe zone as one looks at it: who is here, who left, what the counts say."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.event_lists import Need, SoughtState
from kkc_desktop.domain.gathering import GatheredPerson, HeadCount, SoughtPerson
from kkc_desktop.domain.gathering_words import is_child, is_old
from kkc_desktop.domain.incident import Incident
from kkc_desktop.domain.problems import Problem

OLDEST = 120
"""The highest age that anybody may be given."""

DESTINATIONS = (
    "domů",
    "příbuzní",
    "nemocnice",
    "jiné středisko",
    "náhradní ubytování",
    "školské zařízení",
    "OSPOD",
)
"""Where people usually leave for; only these words go into the log, others may name somebody."""


class GatheredView(CodeList):
    """Which people of the register the table shows."""

    ALL = "Všichni"
    CHILDREN = "Děti"
    NEEDS = "Potřeby"
    LEFT = "Odjeli"

    def among(self, people: Iterable[GatheredPerson]) -> list[GatheredPerson]:
        """Those of the people whom the table shows, in their order."""
        return list(filter(_SHOWS[self], people))


_SHOWS: dict[GatheredView, Callable[[GatheredPerson], bool]] = {
    GatheredView.ALL: lambda _person: True,
    GatheredView.CHILDREN: is_child,
    GatheredView.NEEDS: lambda person: bool(person.needs),
    GatheredView.LEFT: lambda person: person.left_at is not None,
}


class GatheredList(CodeList):
    """A printed list of the safe zone; `reader` is whom it is for."""

    GROUPS = "Podle skupin"
    NEEDS = "Potřeby a\u00a0léky"
    LEFT = "Kdo kam odjel"
    BANDS = "Pásky"

    @property
    def reader(self) -> str:
        """Who gets the list."""
        return _READERS[self]


_READERS = {
    GatheredList.GROUPS: "velitel zásahu",
    GatheredList.NEEDS: "zdravotníci",
    GatheredList.LEFT: "ORP",
    GatheredList.BANDS: "přepážka",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GatheringRegister:
    """Everybody taken in for one event by band, the sought, and the head counts, oldest first.

    `next_band` is the number the next person gets; `title` says for what event it is; `stamp` is
    another one after any change of the event's rows.
    """

    event: Incident
    stamp: str = ""
    title: str = ""
    people: tuple[GatheredPerson, ...] = ()
    sought: tuple[SoughtPerson, ...] = ()
    counts: tuple[HeadCount, ...] = ()

    @property
    def next_band(self) -> int:
        """The number of the next band."""
        return max((person.band for person in self.people), default=0) + 1

    @property
    def here(self) -> tuple[GatheredPerson, ...]:
        """Those who have not left."""
        return tuple(person for person in self.people if person.left_at is None)

    @property
    def left(self) -> tuple[GatheredPerson, ...]:
        """Those who have left."""
        return tuple(person for person in self.people if person.left_at is not None)

    @property
    def still_sought(self) -> tuple[SoughtPerson, ...]:
        """Those nobody has been told of yet."""
        return tuple(person for person in self.sought if person.state is SoughtState.SOUGHT)

    @property
    def last_count(self) -> HeadCount | None:
        """The newest head count."""
        return self.counts[-1] if self.counts else None

    def groups(self) -> Counter[str]:
        """How many of those here belong to each named group."""
        return Counter(person.group_name for person in self.here if person.group_name)

    def group_sizes(self) -> Counter[str]:
        """How many belong to each named group, whether they are here or have left."""
        return Counter(person.group_name for person in self.people if person.group_name)

    def figures(self) -> "GatheringFigures":
        """What the count card and the papers say of those here."""
        here = self.here
        return GatheringFigures(
            taken_in=len(self.people),
            here=len(here),
            left=len(self.people) - len(here),
            children=sum(is_child(person) for person in here),
            old=sum(is_old(person) for person in here),
            medicine=sum(Need.MEDICINE in person.needs for person in here),
            animals=sum(bool(person.animals.strip()) for person in here),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class GatheringFigures:
    """Counts of people; all but `taken_in` and `left` are of those who are here now.

    `animals` counts the people who have one with them.
    """

    taken_in: int
    here: int
    left: int
    children: int
    old: int
    medicine: int
    animals: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DueErasure:
    """A register of an ended event: when its term is over and how much it still holds."""

    event: Incident
    title: str
    ended_at: datetime
    due_at: datetime
    people: int
    sought: int

    def is_due(self, now: datetime) -> bool:
        """Whether the names may be erased."""
        return now >= self.due_at


def due_at(ended_at: datetime, days: int) -> datetime:
    """When the names of an event that ended then are to be erased."""
    return ended_at + timedelta(days=days)


def check_gathered(person: GatheredPerson, now: datetime) -> list[Problem]:
    """What stops the person from being written down; only a name or a description is asked."""
    found = []
    if not person.name.strip():
        text, fix = "Není zapsáno jméno ani popis.", "Stačí jméno, nebo pár slov o\u00a0vzhledu."
        found.append(Problem(field="name", text=text, fix=fix))
    if person.apparent_age is not None and not 0 <= person.apparent_age <= OLDEST:
        text = "Takový věk nikdo nemá."
        found.append(Problem(field="apparent_age", text=text, fix="Zapište roky, třeba odhadem."))
    found += check_departure(person.left_at, person.arrived_at, now)
    return found


def check_departure(left_at: datetime | None, arrived_at: datetime, now: datetime) -> list[Problem]:
    """Why nobody can have left then; a typed time says minutes, not seconds."""
    if left_at is None or arrived_at.replace(second=0, microsecond=0) <= left_at <= now:
        return []
    text = "Čas odjezdu není mezi příchodem a\u00a0touto chvílí."
    return [Problem(field="left_at", text=text, fix="Klávesa F9 zapíše čas teď.")]


def check_sought(person: SoughtPerson) -> list[Problem]:
    """What stops the question from being written down."""
    found = []
    if not person.description.strip():
        text, fix = "Není zapsáno, kdo se hledá.", "Zapište jméno, nebo jak osoba vypadá."
        found.append(Problem(field="description", text=text, fix=fix))
    if not (person.seeker.strip() or person.seeker_contact.strip()):
        text, fix = "Není zapsáno, kdo hledá.", "Zapište, komu se má dát vědět a\u00a0jak."
        found.append(Problem(field="seeker", text=text, fix=fix))
    return found
