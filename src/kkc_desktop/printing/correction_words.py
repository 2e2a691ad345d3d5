"""What a document says, fact by fact in the words of the paper, and what a new version changed."""

from collections.abc import Iterator

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.difference import Change, Fact, changes_between, is_reordered, paired
from kkc_desktop.domain.document import Document, Thing
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.person import Person, without_identity
from kkc_desktop.domain.template import BLOCK_FIELDS, Block, Template
from kkc_desktop.printing.content import label_of
from kkc_desktop.printing.person_words import person_roles, person_title
from kkc_desktop.printing.values import crowns, words

PERSON_LABELS = {
    "roles": "Postavení",
    "title_before": "Titul před jménem",
    "given_names": "Jméno",
    "surname": "Příjmení",
    "title_after": "Titul za jménem",
    "birth_surname": "Rodné příjmení",
    "sex": "Pohlaví",
    "born_on": "Datum narození",
    "birth_number": "Rodné číslo",
    "birth_place": "Místo narození",
    "citizenship": "Státní občanství",
    "residence": "Trvalý pobyt",
    "delivery_address": "Adresa pro doručování",
    "phone": "Telefon",
    "email": "E-mail",
    "data_box": "ID datové schránky",
    "identity_document": "Doklad",
    "identity_document_number": "Číslo dokladu",
    "identity_document_issuer": "Doklad vydal",
    "identity_document_expires_on": "Platnost dokladu",
    "identity_check": "Ověření totožnosti",
    "identity_note": "K\u00a0totožnosti",
    "language": "Jazyk",
    "interpreter": "Tlumočník",
    "vulnerability": "Zvlášť zranitelná oběť",
    "vulnerability_reason": "Důvod zvláštní zranitelnosti",
    "representative": "Zástupce",
    "child_protection": "Vyrozumění OSPOD",
    "confidant": "Důvěrník",
    "wanted_interviewer": "Požadované pohlaví vyslýchajícího",
    "interviewer_note": "Proč nebylo vyhověno",
    "communication": "Způsob dorozumění",
    "is_protected": "Utajení totožnosti",
}
THING_LABELS = {
    "description": "Popis",
    "identifier": "Označení",
    "quantity": "Počet",
    "value_czk": "Hodnota",
}
_PAPER_LABELS = {"second_language": "Druhý jazyk listiny", "print_style": "Písmo listiny"}
_PROTECTED = "totožnost utajena (§\u00a055 odst.\u00a02 trestního řádu)"
_PERSONS, _THINGS, _PAPER = "Osoby", "Věci", "Listina"


def differences(
    old: Dossier, new: Dossier, template: Template, authors: tuple[str, str] = ("", "")
) -> tuple[Change, ...]:
    """Everything that the paper of the new version says otherwise; the template serves both.

    `authors` are the words of the officers of both. What the desk notes only for itself is no part
    of the paper and is left out.
    """
    found: list[Change] = []
    author, later_author = authors
    if author != later_author:
        found.append(Change(_PAPER, "Sepsal(a)", author, later_author))
    for use in template.blocks:
        if use.block is Block.PERSONS:
            found += _person_changes(old.persons, new.persons)
        if use.block is Block.THINGS:
            found += _thing_changes(old.things, new.things)
        names = BLOCK_FIELDS[use.block]
        labels = {name: label_of(use, name) for name in names}
        found += changes_between(
            _document_facts(old.document, use.title, labels),
            _document_facts(new.document, use.title, labels),
        )
    return (
        *found,
        *changes_between(
            _document_facts(old.document, _PAPER, _PAPER_LABELS),
            _document_facts(new.document, _PAPER, _PAPER_LABELS),
        ),
    )


def _document_facts(document: Document, place: str, labels: dict[str, str]) -> list[Fact]:
    return [Fact(n, place, labels[n], _words(n, getattr(document, n))) for n in labels]


def _person_changes(old: tuple[Person, ...], new: tuple[Person, ...]) -> Iterator[Change]:
    pairs = paired(
        old, new, _person_whole, lambda p: p.birth_number, lambda p: p.full_name, lambda p: p.roles
    )
    for before, after in pairs:
        if before and after:
            yield from _changed_person(before, after)
        elif after:
            yield Change(_PERSONS, "Doplněná osoba", "", _named(after))
        elif before:
            yield Change(_PERSONS, "Vypuštěná osoba", _named(before), "")
    if is_reordered(pairs, old):
        yield Change(_PERSONS, "Pořadí osob", _order(old), _order(new))


def _changed_person(before: Person, after: Person) -> Iterator[Change]:
    """The changed facts of one person; an identity that is protected now is not told here."""
    place = f"{_PERSONS}: {person_title(after)}"
    if before.is_protected != after.is_protected:
        yield Change(place, PERSON_LABELS["is_protected"], _secrecy(before), _secrecy(after))
    else:
        yield from changes_between(_person_facts(before, place), _person_facts(after, place))


def _person_facts(person: Person, place: str) -> list[Fact]:
    person = without_identity(person) if person.is_protected else person
    said = {name: _words(name, getattr(person, name)) for name in PERSON_LABELS if name != "roles"}
    said["roles"] = person_roles(person)
    said["is_protected"] = ""
    return [Fact(name, place, label, said[name]) for name, label in PERSON_LABELS.items()]


def _thing_changes(old: tuple[Thing, ...], new: tuple[Thing, ...]) -> Iterator[Change]:
    pairs = paired(old, new, _thing_whole, lambda t: t.description, lambda t: t.identifier)
    for before, after in pairs:
        if before and after:
            place = f"{_THINGS}: {after.description or before.description}"
            yield from changes_between(_thing_facts(before, place), _thing_facts(after, place))
        elif after:
            yield Change(_THINGS, "Doplněná věc", "", _thing_words(after))
        elif before:
            yield Change(_THINGS, "Vypuštěná věc", _thing_words(before), "")


def _thing_facts(thing: Thing, place: str) -> list[Fact]:
    return [
        Fact(name, place, label, _words(name, getattr(thing, name)))
        for name, label in THING_LABELS.items()
    ]


def _thing_words(thing: Thing) -> str:
    value = "" if thing.value_czk is None else crowns(thing.value_czk)
    count = f"{words(thing.quantity)}×" if thing.quantity > 1 else ""
    return ", ".join(part for part in (thing.description, thing.identifier, count, value) if part)


def _words(name: str, value: object) -> str:
    """The words of the value; what was not asked or not chosen says nothing."""
    if isinstance(value, CodeList) and value.name.startswith(("NOT_", "NONE")):
        return ""
    if isinstance(value, bool):
        return "ano" if value else ""
    if isinstance(value, int) and name.endswith("_czk"):
        return crowns(value)
    return words(value)


def _named(person: Person) -> str:
    return ", ".join(part for part in (person_title(person), person_roles(person)) if part)


def _order(persons: tuple[Person, ...]) -> str:
    return ", ".join(person_title(person) for person in persons)


def _secrecy(person: Person) -> str:
    return _PROTECTED if person.is_protected else "totožnost uvedena"


def _person_whole(person: Person) -> tuple[object, ...]:
    return tuple(getattr(person, name) for name in PERSON_LABELS)


def _thing_whole(thing: Thing) -> tuple[object, ...]:
    return tuple(getattr(thing, name) for name in THING_LABELS)
