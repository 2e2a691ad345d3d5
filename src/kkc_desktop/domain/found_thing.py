"""Found and handed-in things: what is kept, under which label, and where it went (§ 1052 n. OZ)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.promise_lists import FoundState
from kkc_desktop.domain.station import OfficerId

FoundThingId = NewType("FoundThingId", str)

LONGEST_KEPT_DAYS = 3
"""The finder has three days to tell the municipality (§ 1053 OZ); the desk takes no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundThing:
    """One thing at the station; `label` is the number on its tag, unique within the year.

    `document_id` is the receipt of its taking over, `handover_id` the paper it left with.
    `municipality` is the one on whose territory it was found.
    """

    id: FoundThingId
    label: str = ""
    document_id: str = ""
    contact_id: str = ""
    description: str = ""
    identifier: str = ""
    is_document: bool = False
    found_on: date | None = None
    found_place: str = ""
    municipality: str = ""
    shelf: str = ""
    state: FoundState = FoundState.KEPT
    left_at: datetime | None = None
    left_to: str = ""
    handover_id: str = ""
    note: str = ""
    recorded_at: datetime
    recorded_by: OfficerId
    revision: int = 0

    @property
    def is_kept(self) -> bool:
        """Whether it lies at the station."""
        return self.state is FoundState.KEPT

    @property
    def is_erased(self) -> bool:
        """Whether its data were erased after their term: no thing is written down undescribed."""
        return not self.is_kept and not self.description

    @property
    def marks(self) -> str:
        """What tells it from any other thing on a paper: its own number and that of its tag."""
        return ", ".join(filter(None, (self.identifier.strip(), f"štítek\u00a0{self.label}")))

    def days_kept(self, today: date) -> int:
        """For how many days it has been lying here."""
        return (today - self.recorded_at.astimezone(ZONE).date()).days

    def next_words(self, today: date) -> str:
        """What is to be done with it by now; nothing while it may lie (domain 1.11, § 1053 OZ)."""
        if not self.is_kept:
            return ""
        if self.is_document:
            return "odeslat tomu, kdo doklad vydal"
        return "předat obci" if self.days_kept(today) > LONGEST_KEPT_DAYS else ""


def check_found(thing: FoundThing, today: date) -> list[Problem]:
    """What a thing lacks to be labelled, and what is worth knowing of it (domain 1.11)."""
    found = []
    if not thing.description.strip():
        text, fix = "Věc není popsána.", "Napište, co to je: druh, barva, značka, zvláštní znaky."
        found.append(Problem(field="description", text=text, fix=fix))
    if thing.found_on and thing.found_on > today:
        text, fix = "Den nálezu je v\u00a0budoucnosti.", "Zapište den, kdy byla věc nalezena."
        found.append(Problem(field="found_on", text=text, fix=fix))
    if not thing.municipality.strip():
        text = "Není zapsána obec, na jejímž území byla věc nalezena."
        fix = "Podle ní se pozná, které obci se nález předá (§\u00a01052 a násl. OZ)."
        found.append(Problem(field="municipality", text=text, fix=fix, level=Level.WARNING))
    return found


def check_left(thing: FoundThing) -> list[Problem]:
    """What stops writing down that the thing left: where to, and to whom."""
    found = []
    if thing.state is FoundState.KEPT:
        text, fix = "Není zvoleno, kam věc jde.", "Vyberte, komu se předává."
        found.append(Problem(field="state", text=text, fix=fix))
    if not thing.left_to.strip():
        text, fix = "Není zapsáno, kdo věc převzal.", "Napište úřad, útvar nebo jméno."
        found.append(Problem(field="left_to", text=text, fix=fix))
    return found
