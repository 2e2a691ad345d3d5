"""The 20-second contact: who came with what, without a name unless a paper needs one."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.code_lists import (
    ContactChannel,
    ContactOutcome,
    ContactReason,
    DataRegime,
    Language,
    SpecialNeed,
)
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.station import OfficerId

ContactId = NewType("ContactId", str)

LONGEST_WAIT_MINUTES = 30

ROOMS = ("přepážka", "jednací místnost 1", "jednací místnost 2", "oddělená čekárna")
"""Where people are usually sent; any other place may be typed (domain 1.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One visit or call. The four stamps are arrival, first contact, taken over, closed.

    It waits until `closed_at` is set; the evidence number is given then. `ticket` is the day's
    number called in the waiting room, readable across the counter instead of a name;
    `room` is where the person waits or is spoken with.
    """

    id: ContactId
    evidence_number: str = ""
    ticket: str = ""
    arrived_at: datetime
    first_contact_at: datetime | None = None
    taken_over_at: datetime | None = None
    closed_at: datetime | None = None
    channel: ContactChannel = ContactChannel.COUNTER
    reason: ContactReason = ContactReason.NONE
    other_reason: ContactReason = ContactReason.NONE
    subject: str = ""
    language: Language = Language.CZECH
    special_need: SpecialNeed = SpecialNeed.NONE
    handler_id: OfficerId = OfficerId("")
    outcome: ContactOutcome = ContactOutcome.OPEN
    referral: str = ""
    note: str = ""
    regime: DataRegime = DataRegime.GDPR
    recorded_at: datetime
    recorded_by: OfficerId
    revision: int = 0
    room: str = ""

    @property
    def is_waiting(self) -> bool:
        """Whether the person is still at the centre."""
        return self.closed_at is None


def check_contact(contact: Contact, now: datetime) -> list[Problem]:
    """What a contact lacks to be finished; a waiting one may lack anything but its reason."""
    found = []
    if contact.reason is ContactReason.NONE:
        fix = "Stiskněte číslici 1 až 8 nebo vyberte důvod ze seznamu."
        found.append(Problem(field="reason", text="Není zvolen důvod kontaktu.", fix=fix))
    if contact.arrived_at > now:
        text = "Čas příchodu je v budoucnosti."
        found.append(Problem(field="arrived_at", text=text, fix="Klávesa F9 zapíše čas teď."))
    if contact.outcome is ContactOutcome.REFERRED and not contact.referral.strip():
        text = "Není zapsáno, kam byla osoba odkázána."
        fix = "Zapište úřad, nebo jej vyberte na stránce Kam s tím."
        found.append(Problem(field="referral", text=text, fix=fix, level=Level.WARNING))
    return found


def check_finished(contact: Contact, now: datetime) -> list[Problem]:
    """What stops finishing a contact: everything of check_contact, and a missing outcome."""
    found = check_contact(contact, now)
    if contact.outcome is ContactOutcome.OPEN:
        text = "Není zvolen výsledek kontaktu."
        fix = "Vyberte, jak kontakt skončil, nebo jej jen uložte (Ctrl+S) a vraťte se k němu."
        found.append(Problem(field="outcome", text=text, fix=fix))
    return found
