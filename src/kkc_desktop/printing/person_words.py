"""A person as the paper names one: only what is known and allowed, in one paragraph."""

from kkc_desktop.domain.code_lists import (
    IdentityCheck,
    IdentityDocumentKind,
    Language,
    PersonRole,
    Sex,
    Vulnerability,
)
from kkc_desktop.domain.czech import HARD, long_day_words
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_care import is_vulnerable, wish_words
from kkc_desktop.domain.person_lists import Communication, VulnerabilityReason
from kkc_desktop.domain.signers import UNDISCLOSED, role_words

# What the desk notes for itself: health and remarks do not belong on the paper (domain 2.6, 8), nor
# that a child's representative is suspected: the child takes the paper home.
NOT_ON_PAPER = frozenset({"special_need", "note", "is_representative_suspect"})


def person_title(person: Person) -> str:
    """The name printed in bold; a protected person has none."""
    if person.is_protected:
        return UNDISCLOSED
    return person.full_name or "jméno neuvedeno"


def person_roles(person: Person) -> str:
    """The roles after the name."""
    return role_words(person.roles, person.sex)


def person_details(person: Person) -> str:
    """Everything else the paper says about the person, joined by semicolons."""
    parts = [] if person.is_protected else [*_origin(person), *_reach(person), *_identity(person)]
    parts += _care(person)
    return "; ".join(part for part in parts if part)


def _origin(person: Person) -> list[str]:
    born = ""
    if person.born_on:
        word = {Sex.FEMALE: "narozena", Sex.MALE: "narozen"}.get(person.sex, "nar.")
        born = f"{word} {long_day_words(person.born_on)}"
    return [
        f"rozená {person.birth_surname}" if person.birth_surname else "",
        born,
        _labelled("rodné číslo", person.birth_number),
        _labelled("místo narození", person.birth_place),
        _labelled("státní občanství", person.citizenship),
    ]


def _reach(person: Person) -> list[str]:
    residence = _labelled("trvalý pobyt", person.residence)
    delivery = person.delivery_address or ("shodná" if person.residence else "")
    return [
        residence,
        _labelled("adresa pro doručování", delivery),
        _labelled("tel.", person.phone),
        _labelled("e-mail", person.email),
        _labelled("ID datové schránky", person.data_box),
    ]


def _identity(person: Person) -> list[str]:
    found = []
    if person.identity_check is IdentityCheck.NOT_ESTABLISHED:
        found.append("totožnost nezjištěna")
    elif person.identity_check is not IdentityCheck.NOT_CHECKED:
        found.append(f"totožnost ověřena: {person.identity_check.label}")
    found.append(_document(person))
    found.append(_labelled("k totožnosti", person.identity_note))
    return found


def _document(person: Person) -> str:
    if person.identity_document is IdentityDocumentKind.NONE:
        return ""
    expires = person.identity_document_expires_on
    parts = [
        person.identity_document.label,
        f"č.{HARD}{person.identity_document_number}" if person.identity_document_number else "",
    ]
    tail = [
        _labelled("vydal", person.identity_document_issuer),
        f"platnost do {long_day_words(expires)}" if expires else "",
    ]
    words = " ".join(part for part in parts if part)
    return ", ".join([words, *(part for part in tail if part)])


def _care(person: Person) -> list[str]:
    spoken = "" if person.language is Language.CZECH else person.language.label
    usual = person.communication is Communication.USUAL
    return [
        _labelled("jazyk", spoken, ": "),
        _labelled("způsob dorozumění", "" if usual else person.communication.label, ": "),
        _labelled("tlumočník", person.interpreter, ": "),
        *([] if person.is_protected else _company(person)),
        _vulnerable(person),
        wish_words(person),
    ]


def _company(person: Person) -> list[str]:
    """Who speaks for the person or stands by."""
    return [
        _labelled("zástupce", person.representative, ": "),
        _labelled("vyrozumění OSPOD", person.child_protection, ": "),
        _labelled("důvěrník", person.confidant, ": "),
    ]


def _vulnerable(person: Person) -> str:
    """Assessed so, or not assessed and a victim: in doubt the law says yes (§ 2 odst. 4)."""
    if person.vulnerability is Vulnerability.YES:
        reason = person.vulnerability_reason
        letter = f" (§{HARD}2 odst.{HARD}4 písm.{HARD}{reason.label[:2]}"
        stated = reason is not VulnerabilityReason.NOT_STATED
        return f"zvlášť zranitelná oběť{letter if stated else ''}"
    is_doubtful = PersonRole.VICTIM in person.roles and is_vulnerable(person)
    return "považuje se za zvlášť zranitelnou oběť" if is_doubtful else ""


def _labelled(label: str, value: str, joint: str = " ") -> str:
    return f"{label}{joint}{value}" if value.strip() else ""
