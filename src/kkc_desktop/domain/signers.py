"""Who signs a paper: the citizens its kind names, then whoever acted for the police."""

from dataclasses import dataclass

from kkc_desktop.domain.code_lists import PersonRole, Sex
from kkc_desktop.domain.czech import HARD
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import ClosingManner, InstructionAnswer
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.station import Officer
from kkc_desktop.domain.template import Block, Template

TAKES_OVER = "přejímá službu"
UNDISCLOSED = "osoba s utajenou totožností (§\u00a055 odst.\u00a02 TŘ)"

_FEMALE_ROLES = {
    PersonRole.REPORTING_PERSON: "oznamovatelka",
    PersonRole.INJURED_PARTY: "poškozená",
    PersonRole.WITNESS: "svědkyně",
    PersonRole.SUSPECT: "podezřelá",
    PersonRole.SUBMITTING_PERSON: "podatelka",
    PersonRole.LEGAL_REPRESENTATIVE: "zákonná zástupkyně",
    PersonRole.GUARDIAN: "opatrovnice",
    PersonRole.CONFIDANT: "důvěrnice",
    PersonRole.ATTORNEY: "zmocněnkyně",
    PersonRole.INTERPRETER: "tlumočnice",
    PersonRole.CHILD_PROTECTION: "zástupkyně OSPOD",
    PersonRole.MISSING_PERSON: "pohřešovaná",
    PersonRole.FINDER: "nálezkyně",
    PersonRole.STATUTORY_BODY: "statutární zástupkyně",
    PersonRole.RECORDER: "zapisovatelka",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """One signature line: the name printed under it and what the person is in the matter."""

    party: str
    role_words: str
    is_officer: bool = False


def signers_of(
    template: Template, document: Document, persons: tuple[Person, ...], officer: Officer
) -> tuple[Signer, ...]:
    """The lines of the signature block in order; none when nobody has to sign (domain 2.1)."""
    asked = set(template.signer_roles)
    ordered = sorted(persons, key=lambda person: person.position)
    found = [_citizen(person) for person in ordered if asked & set(person.roles)]
    found += _interpreters_without_card(template, document, persons)
    if template.has(Block.HANDOVER) and document.handover_to.strip():
        found.append(Signer(party=document.handover_to.strip(), role_words=TAKES_OVER))
    if template.officer_words:
        found.append(_officer(officer))
    return tuple(found)


def is_interpreted(document: Document) -> bool:
    """Whether the paper says that an interpreter took part."""
    return (
        document.closing_manner is ClosingManner.INTERPRETED
        or document.instruction_answer is InstructionAnswer.UNDERSTOOD_INTERPRETED
    )


def has_interpreter(document: Document, persons: tuple[Person, ...]) -> bool:
    """Whether an interpreter took part: the paper says so, or one is among the persons."""
    return is_interpreted(document) or any(
        PersonRole.INTERPRETER in person.roles for person in persons
    )


def interpreters_of(document: Document, persons: tuple[Person, ...]) -> tuple[str, ...]:
    """The interpreters by name, with how they interpreted where it is written.

    What stands beside a person counts only when the paper says that it was interpreted: it may be
    the reason why no interpreter was needed.
    """
    cards = [person.full_name for person in persons if PersonRole.INTERPRETER in person.roles]
    beside = [person.interpreter.strip() for person in persons if is_interpreted(document)]
    return tuple(dict.fromkeys(name for name in (*cards, *beside) if name))


def role_words(roles: tuple[PersonRole, ...], sex: Sex) -> str:
    """The roles in the matter, in the person's own gender."""
    if sex is Sex.FEMALE:
        return ", ".join(_FEMALE_ROLES.get(role, role.label) for role in roles)
    return ", ".join(role.label for role in roles)


def officer_role_words(officer: Officer) -> str:
    """Function and service number, as they stand under the officer's name."""
    number = officer.service_number and f"sl.{HARD}č.{HARD}{officer.service_number}"
    return ", ".join(part for part in (officer.function, number) if part)


def officer_words(officer: Officer) -> str:
    """Rank, name, function and service number on one line."""
    return ", ".join(part for part in (officer.full_name, officer_role_words(officer)) if part)


def _citizen(person: Person) -> Signer:
    name = UNDISCLOSED if person.is_protected else person.full_name
    return Signer(party=name, role_words=role_words(person.roles, person.sex))


def _officer(officer: Officer) -> Signer:
    return Signer(party=officer.full_name, role_words=officer_role_words(officer), is_officer=True)


def _interpreters_without_card(
    template: Template, document: Document, persons: tuple[Person, ...]
) -> list[Signer]:
    """A line for the interpreter who is only named on the card of the interpreted person."""
    role = PersonRole.INTERPRETER
    has_card = any(role in person.roles for person in persons)
    if role not in template.signer_roles or has_card or not is_interpreted(document):
        return []
    names = dict.fromkeys(person.interpreter for person in persons if person.interpreter.strip())
    return [Signer(party=name, role_words=role.label) for name in names]
