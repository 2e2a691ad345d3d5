"""A person in a matter: only what the paper needs, and nothing about a person blocks by itself."""

from dataclasses import dataclass, replace
from datetime import date
from typing import NewType

from kkc_desktop.domain.code_lists import (
    IdentityCheck,
    IdentityDocumentKind,
    Language,
    PersonRole,
    Sex,
    SpecialNeed,
    Vulnerability,
)
from kkc_desktop.domain.czech import initials_of
from kkc_desktop.domain.person_lists import Communication, VulnerabilityReason

PersonId = NewType("PersonId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person of one record; `record_id` names the contact, advice or document it belongs to.

    `position` is the order on the paper, from 0. Names are kept as typed: several given names, or
    one name only, are normal. `confidant` is the důvěrník (§ 21 z. 45/2013), `child_protection` how
    the OSPOD was told, `wanted_interviewer` the sex of the interviewer that the victim asked for,
    `interviewer_note` why that was not granted.
    `is_protected` is the protection of § 55 odst. 2 TŘ: the identity is then not stored here at
    all.
    """

    id: PersonId
    record_id: str = ""
    position: int = 0
    roles: tuple[PersonRole, ...] = ()
    title_before: str = ""
    given_names: str = ""
    surname: str = ""
    title_after: str = ""
    birth_surname: str = ""
    sex: Sex = Sex.NOT_STATED
    born_on: date | None = None
    birth_number: str = ""
    birth_place: str = ""
    citizenship: str = ""
    residence: str = ""
    delivery_address: str = ""
    phone: str = ""
    email: str = ""
    data_box: str = ""
    identity_document: IdentityDocumentKind = IdentityDocumentKind.NONE
    identity_document_number: str = ""
    identity_document_issuer: str = ""
    identity_document_expires_on: date | None = None
    identity_check: IdentityCheck = IdentityCheck.NOT_CHECKED
    identity_note: str = ""
    language: Language = Language.CZECH
    interpreter: str = ""
    special_need: SpecialNeed = SpecialNeed.NONE
    vulnerability: Vulnerability = Vulnerability.NOT_ASSESSED
    representative: str = ""
    is_protected: bool = False
    note: str = ""
    confidant: str = ""
    child_protection: str = ""
    wanted_interviewer: Sex = Sex.NOT_STATED
    interviewer_note: str = ""
    vulnerability_reason: VulnerabilityReason = VulnerabilityReason.NOT_STATED
    communication: Communication = Communication.USUAL
    is_representative_suspect: bool = False

    @property
    def full_name(self) -> str:
        """Titles and names in the order they are spoken; one-word names stay one word."""
        before = (self.title_before, self.given_names, self.surname)
        name = " ".join(part for part in before if part)
        return f"{name}, {self.title_after}" if self.title_after and name else name

    @property
    def initials(self) -> str:
        """Initials for lists that a citizen might see, for example „J. N.“; empty if no name."""
        return initials_of(self.given_names, self.surname)


def years_between(born_on: date, day: date) -> int:
    """Completed years of age on the day."""
    return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))


def without_identity(person: Person) -> Person:
    """The person as kept under § 55 odst. 2 TŘ: roles and care stay, the identity goes."""
    return Person(
        id=person.id,
        record_id=person.record_id,
        position=person.position,
        roles=person.roles,
        language=person.language,
        interpreter=person.interpreter,
        special_need=person.special_need,
        vulnerability=person.vulnerability,
        vulnerability_reason=person.vulnerability_reason,
        wanted_interviewer=person.wanted_interviewer,
        interviewer_note=person.interviewer_note,
        communication=person.communication,
        is_protected=True,
    )


def kept_persons(persons: tuple[Person, ...]) -> tuple[Person, ...]:
    """The persons as stored: in their order, and without identity where it is protected."""
    return tuple(
        replace(without_identity(person) if person.is_protected else person, position=position)
        for position, person in enumerate(persons)
    )
