"""How a person's card is put into words: its fields, its number, its name across the counter."""

from dataclasses import fields
from datetime import date

from kkc_desktop.domain.code_lists import CodeList, IdentityDocumentKind, Sex
from kkc_desktop.domain.czech import counted, day_words, join_words
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.person_card import PersonCard

CARD_LABELS = {
    "title_before": "Titul před",
    "surname": "Příjmení",
    "birth_surname": "Rodné příjmení",
    "given_names": "Jméno",
    "title_after": "Titul za",
    "sex": "Pohlaví",
    "born_on": "Narozena",
    "birth_number": "Rodné číslo",
    "birth_place": "Místo narození",
    "citizenship": "Občanství",
    "identity_document": "Doklad",
    "identity_document_number": "Číslo dokladu",
    "residence": "Bydliště",
    "delivery_address": "Doručovací",
    "phone": "Telefon",
    "email": "E-mail",
    "data_box": "Datová schránka",
    "language": "Jazyk",
    "plate": "Značka vozidla",
    "account_number": "Číslo účtu",
    "note": "Poznámka",
}
"""What a card says of the person, in the order it is read; the rest of it is its own business."""

SEVERAL = frozenset({"phone", "plate", "account_number"})
"""Fields that may hold several values."""

_PARTING = ", "
_UNSAID = (Sex.NOT_STATED, IdentityDocumentKind.NONE)
_MASK = "/····"
_PHONES = ("telefon", "telefony", "telefonů")


def label_of(field: str, sex: Sex) -> str:
    """The label of the field; the one of birth goes by the sex."""
    if field == "born_on":
        born = {Sex.MALE: "Narozen", Sex.FEMALE: "Narozena"}
        return born.get(sex, "Datum narození")
    return CARD_LABELS[field]


def value_words(record: PersonCard | Person, field: str) -> str:
    """What the field says, empty where it says nothing; a birth number is whole."""
    value = getattr(record, field)
    if isinstance(value, date):
        return day_words(value)
    if isinstance(value, CodeList):
        return "" if value in _UNSAID else value.label
    return str(value or "")


def masked(birth_number: str) -> str:
    """A birth number whose ending is not shown: 855228/····."""
    digits = birth_number.replace("/", "").strip()
    return f"{digits[:6]}{_MASK}" if digits else ""


def shown_words(record: PersonCard | Person, field: str) -> str:
    """As `value_words`, but a birth number is masked."""
    words = value_words(record, field)
    return masked(words) if field == "birth_number" else words


def values_in(text: str) -> tuple[str, ...]:
    """The values of a field that may hold several."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def as_several(values: tuple[str, ...]) -> str:
    """The values as one field holds them, each once."""
    return _PARTING.join(dict.fromkeys(values))


def statement_of(card: PersonCard, record_id: str) -> Person:
    """What is known of the person as their statement in a record; the note stays on the card."""
    known = {field.name for field in fields(Person)} & (CARD_LABELS.keys() - {"note"})
    values = {name: getattr(card, name) for name in known}
    return Person(id=PersonId(card.id), record_id=record_id, **values)


def number_words(number: int) -> str:
    """The card's number as it is said and written: 000412."""
    return f"{number:06}"


def counter_name(card: PersonCard) -> str:
    """The name that may be read across the counter: surname and initials, Nováková J."""
    initials = " ".join(f"{word[0].upper()}." for word in card.given_names.split()[:1])
    return " ".join(part for part in (card.surname, initials) if part) or "beze jména"


def full_words(card: PersonCard) -> str:
    """The card in one sentence: who, when born, where, how to be reached."""
    name = " ".join(part for part in (card.surname, card.given_names) if part) or "beze jména"
    born = f"nar.\u00a0{day_words(card.born_on)}" if card.born_on else ""
    first = ", ".join(part for part in (name, born, card.residence) if part)
    phones = len(values_in(card.phone))
    reach = [
        counted(phones, *_PHONES) if phones > 1 else "telefon" if phones else "",
        "e-mail" if card.email else "",
        "datová schránka" if card.data_box else "",
    ]
    second = join_words([part for part in reach if part])
    return f"{first}; {second}." if second else f"{first}."
