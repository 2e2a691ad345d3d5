"""Prevention beyond the counter: appointments, talks and campaigns (domain 4.1, 4.2)."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.prevention_lists import AppointmentKind, AppointmentState, PreventionKind
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.domain.text_limits import check_texts

AppointmentId = NewType("AppointmentId", str)
PreventionEventId = NewType("PreventionEventId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """One booked time. `name` and `phone` are voluntary; `card_id` is empty for who gave no name.

    `things` says what is to be marked, `marked_count` how many things were; `outcome_note` why not.
    """

    id: AppointmentId
    kind: AppointmentKind = AppointmentKind.MARKING
    state: AppointmentState = AppointmentState.BOOKED
    starts_at: datetime
    duration_minutes: int = 15
    name: str = ""
    phone: str = ""
    card_id: str = ""
    contact_id: str = ""
    things: str = ""
    marked_count: int = 0
    outcome_note: str = ""
    recorded_at: datetime
    recorded_by: OfficerId
    revision: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PreventionEvent:
    """A talk, campaign or prevention day; `audience_count` are people, never their names."""

    id: PreventionEventId
    kind: PreventionKind = PreventionKind.TALK
    title: str = ""
    topics: tuple[str, ...] = ()
    target_groups: tuple[TargetGroup, ...] = ()
    held_at: datetime
    duration_minutes: int = 45
    place: str = ""
    audience_count: int = 0
    leaflets_count: int = 0
    lecturer: str = ""
    note: str = ""
    recorded_at: datetime
    recorded_by: OfficerId
    revision: int = 0


def check_event(event: PreventionEvent, now: datetime) -> list[Problem]:
    """What the record of a talk or campaign lacks."""
    found = list(check_texts(event))
    if not event.title.strip():
        text = "Akce nemá název."
        fix = "Zapište, o\u00a0čem nebo pro koho byla, například Beseda v\u00a0klubu seniorů."
        found.append(Problem(field="title", text=text, fix=fix))
    if not event.topics:
        text = "Není zvoleno téma."
        found.append(Problem(field="topics", text=text, fix="Vyberte aspoň jedno téma."))
    if event.audience_count and event.held_at > now:
        text = "Akce se teprve bude konat, a\u00a0už má zapsané účastníky."
        fix = "Opravte čas konání, nebo počet účastníků doplňte po akci."
        found.append(Problem(field="audience_count", text=text, fix=fix))
    if not event.audience_count and event.held_at <= now:
        text = "Není zapsáno, kolik lidí přišlo."
        fix = "Zapište počet; stačí odhad."
        found.append(Problem(field="audience_count", text=text, fix=fix, level=Level.WARNING))
    return found
