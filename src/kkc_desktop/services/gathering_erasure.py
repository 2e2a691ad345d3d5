"""The short retention of the safe zone: names go when the term after the end of the event is over.

Bands, times, needs and counts stay; that it was done, by whom and how many, stays in the log.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.card_lines import Term
from kkc_desktop.domain.czech import counted, moment_words
from kkc_desktop.domain.draft import Draft, FormKind
from kkc_desktop.domain.errors import PackUnreadable, WrongStep
from kkc_desktop.domain.gathering import GatheredPerson, SoughtPerson
from kkc_desktop.domain.gathering_register import DueErasure, GatheringRegister, due_at
from kkc_desktop.domain.gathering_words import is_child
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.incident_lists import IncidentState, LogKind
from kkc_desktop.domain.plain import from_text
from kkc_desktop.services.cards import Cards
from kkc_desktop.services.event_log import add_line
from kkc_desktop.services.gathering import event_title
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from datetime import datetime

    from kkc_desktop.storage.transaction import Transaction

_ENDED = (IncidentState.ENDED, IncidentState.EVALUATED)
_PEOPLE = ("osoba", "osoby", "osob")


class GatheringErasure:
    """The head's verbs: look what is due, erase it."""

    def __init__(self, workplace: Workplace, cards: Cards) -> None:
        self._workplace = workplace
        self._cards = cards

    def may(self) -> bool:
        """Whether the person on duty may erase."""
        return self._workplace.may(Act.ERASE_GATHERED)

    def held(self) -> tuple[DueErasure, ...]:
        """The dry run: every ended event that still holds names, and when its term is over."""
        with self._workplace.look(Act.ERASE_GATHERED) as tx:
            days = self._cards.term(Term.GATHERED_DAYS)
            return tuple(
                _dry_run(tx, IncidentId(found), days) for found in tx.events.gathered.held()
            )

    def due(self) -> tuple[DueErasure, ...]:
        """Those of `held` whose term is over now."""
        now = self._workplace.now()
        return tuple(each for each in self.held() if each.is_due(now))

    def erase(self, incident_id: IncidentId) -> DueErasure:
        """Erases the names of the event for good; gives back what it erased, in counts.

        Refused with WrongStep before the term is over or when nothing is left to erase, with
        PasswordNeeded until the password is given again.
        """
        now = self._workplace.now()
        known = {each.event.id: each for each in self.held()}
        found = known.get(incident_id)
        if found is None:
            raise WrongStep(
                "Není co vymazat.", "Událost neskončila, nebo v\u00a0ní už nejsou jména."
            )
        if not found.is_due(now):
            raise WrongStep(
                f"Lhůta evidence skončí až {moment_words(found.due_at)}.",
                "Výmaz proveďte potom; do té doby může evidenci někdo potřebovat.",
            )
        words = f"{counted(found.people, *_PEOPLE)}, hledaných {found.sought}"
        with self._workplace.act(Act.ERASE_GATHERED, RecordKind.INCIDENT, incident_id, words) as tx:
            text = _log_words(tx, incident_id, found)
            for person in tx.events.gathered.named(incident_id):
                tx.events.gathered.change(_bare(person, now))
            for sought in tx.events.gathered.sought_named(incident_id):
                tx.events.sought.change(_bare_sought(sought, now))
            _forget_drafts(tx, incident_id)
            add_line(self._workplace, tx, incident_id, LogKind.GATHERING, text)
        return found


def _dry_run(tx: "Transaction", incident_id: IncidentId, days: int) -> DueErasure:
    event = tx.incidents.get(incident_id)
    lines = tx.events.gathered.state_lines(incident_id)
    labels = [state.label for state in _ENDED]
    ended = [at for text, at in lines if any(label in text for label in labels)]
    ended_at = (ended or [at for _, at in lines[-1:]] or [event.received_at])[0]
    return DueErasure(
        event=event,
        title=event_title(tx, event),
        ended_at=ended_at,
        due_at=due_at(ended_at, days),
        people=len(tx.events.gathered.named(incident_id)),
        sought=len(tx.events.gathered.sought_named(incident_id)),
    )


def _bare(person: GatheredPerson, now: "datetime") -> GatheredPerson:
    """What stays of a person: the band, the times, the needs."""
    return replace(
        person,
        name="",
        group_name="",
        apparent_age=None,
        came_from="",
        contact="",
        needs_note="",
        animals="",
        place="",
        left_to="",
        erased_at=now,
    )


def _bare_sought(person: SoughtPerson, now: "datetime") -> SoughtPerson:
    return replace(
        person,
        description="",
        apparent_age=None,
        came_from="",
        seeker="",
        seeker_contact="",
        told="",
        erased_at=now,
    )


def _log_words(tx: "Transaction", incident_id: IncidentId, found: DueErasure) -> str:
    """The counts as they were, for afterwards nobody can count children any more."""
    people = tx.events.gathered.of(incident_id)
    figures = GatheringRegister(event=found.event, people=people).figures()
    children, with_needs = sum(map(is_child, people)), sum(bool(each.needs) for each in people)
    return (
        f"Evidence osob po lhůtě vymazána: přijato {figures.taken_in}, odjelo {figures.left},"
        f" dětí {children}, s\u00a0potřebami {with_needs}, hledaných {found.sought}."
    )


def _forget_drafts(tx: "Transaction", incident_id: IncidentId) -> None:
    """Unfinished cards of this event hold names as well, whoever left them."""
    for draft in tx.drafts.of():
        if draft.form is FormKind.GATHERED and _event_of(draft) in (incident_id, ""):
            tx.drafts.remove(draft.id, draft.officer_id)


def _event_of(draft: Draft) -> str:
    """The event whose card it is; nothing when it cannot be read, and so not trusted either."""
    try:
        person, _, _ = from_text(GatheredPerson, draft.content)
    except PackUnreadable:
        return ""
    return person.incident_id
