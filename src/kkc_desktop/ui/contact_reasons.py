"""What the contact page knows of each reason: its chip, its papers, what these need to know."""

from dataclasses import dataclass

from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.ui.screen_language import tr


@dataclass(frozen=True, slots=True)
class ReasonChip:
    """One of the eight most frequent reasons in words short enough for a chip."""

    reason: ContactReason
    label: str

    @property
    def member(self) -> ContactReason:
        """The member of the code list that the chip stands for."""
        return self.reason


REASON_CHIPS = (
    ReasonChip(ContactReason.LOST_DOCUMENTS, "Ztráta dokladů"),
    ReasonChip(ContactReason.CRIME, "Oznámení tr. činu"),
    ReasonChip(ContactReason.MISDEMEANOUR, "Přestupek"),
    ReasonChip(ContactReason.SUMMONS, "Předvolání"),
    ReasonChip(ContactReason.SUBMISSION, "Převzetí písemnosti"),
    ReasonChip(ContactReason.LOST_AND_FOUND, "Ztráta, nález věci"),
    ReasonChip(ContactReason.PREVENTION, "Informace, rada"),
    ReasonChip(ContactReason.NOT_POLICE, "Nepatří policii"),
)

# Danger stands last: whoever runs through the list by arrows must not set an alarm off.
REASONS = (
    ContactReason.NONE,
    *(r for r in ContactReason if r not in (ContactReason.NONE, ContactReason.DANGER)),
    ContactReason.DANGER,
)
OTHER_REASONS = REASONS[:-1]

_PAPERS: dict[ContactReason, tuple[str, ...]] = {
    ContactReason.NONE: (),
    ContactReason.CRIME: ("PTO", "POO"),
    ContactReason.MISDEMEANOUR: ("OPP", "UZ", "POO"),
    ContactReason.EXPLANATION: ("UZV",),
    ContactReason.VICTIM: ("POB", "PPO", "POO"),
    ContactReason.DOMESTIC_VIOLENCE: ("PTO", "POB", "POO"),
    ContactReason.LOST_DOCUMENTS: ("POZ", "POO"),
    ContactReason.LOST_AND_FOUND: ("PVV", "POZ", "UZ"),
    ContactReason.SUBMISSION: ("PPP",),
    ContactReason.NOT_POLICE: ("KZ",),
    ContactReason.PREVENTION: (),  # its paper comes from the advice, once it is given
}
_OTHER_PAPERS = ("UZ", "POO")

_NEEDS_NOBODY = frozenset(
    {
        ContactReason.PREVENTION,
        ContactReason.NOT_POLICE,
        ContactReason.PRACTICAL,
        ContactReason.MEDIA,
        ContactReason.FOREIGNERS,
        ContactReason.WEAPONS,
    }
)
_NEEDS = {
    ContactReason.NONE: "nepovinné – podle důvodu kontaktu",
    ContactReason.CRIME: "pro protokol jméno, datum narození a\u00a0bydliště",
    ContactReason.EXPLANATION: "pro záznam jméno, datum narození a\u00a0ověřená totožnost",
    ContactReason.LOST_DOCUMENTS: "nepovinné – pro potvrzení stačí jméno a\u00a0datum narození",
    ContactReason.SUBMISSION: "nepovinné – pro potvrzení stačí jméno",
}
_NEEDS_NAME = "nepovinné – jméno jen tehdy, bude-li se psát dokument"

_USUAL_OUTCOMES = {
    ContactReason.PREVENTION: ContactOutcome.SETTLED,
    ContactReason.PRACTICAL: ContactOutcome.SETTLED,
    ContactReason.NOT_POLICE: ContactOutcome.REFERRED,
}


def brings_things(reason: ContactReason) -> bool:
    """Whether people of this reason hand things in or find them."""
    return reason in (ContactReason.LOST_AND_FOUND, ContactReason.LOST_DOCUMENTS)


def papers_for(reason: ContactReason) -> tuple[str, ...]:
    """The kinds of paper this reason usually calls for, the likeliest first."""
    return _PAPERS.get(reason, _OTHER_PAPERS)


def person_need(reason: ContactReason) -> str:
    """What the usual paper needs to know about the person, in one short sentence."""
    if reason in _NEEDS_NOBODY:
        return tr("anonymní kontakt – pro tento důvod není potřeba nic")
    return tr(_NEEDS.get(reason, _NEEDS_NAME))


def usual_outcome(reason: ContactReason) -> ContactOutcome:
    """How a contact of this reason nearly always ends; OPEN where nothing is usual."""
    return _USUAL_OUTCOMES.get(reason, ContactOutcome.OPEN)
