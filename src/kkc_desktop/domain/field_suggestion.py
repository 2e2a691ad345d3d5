"""What a document or a birth number says about a person, offered beside what was typed.

A suggestion never overwrites: an empty field may take it, the same word with háčky agrees with it,
anything else is left to the person at the desk (domain 6.3).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from kkc_desktop.domain.birth_number import CheckDigit, read_birth_number
from kkc_desktop.domain.code_lists import IdentityDocumentKind, Sex
from kkc_desktop.domain.countries import country_of_zone
from kkc_desktop.domain.czech import day_words, fold
from kkc_desktop.domain.mrz import MachineZone

_ABROAD = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "ß": "ss"}
)
"""How letters are written abroad where no háčky can be; at home they only lose their marks."""

_NOT_A_NAME_LETTER = re.compile(r"[\W_]+")


class Standing(Enum):
    """How a suggestion stands to its field: the field is empty, says the same, or says other."""

    FREE = "převezme se"
    SAME = "souhlasí"
    OTHER = "zapsáno jinak"

    @property
    def label(self) -> str:
        """The words beside the suggestion."""
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSuggestion:
    """One field of a person with the value that is suggested for it."""

    field: str
    value: object

    @property
    def words(self) -> str:
        """The value as it is shown."""
        if isinstance(self.value, date):
            return day_words(self.value)
        return str(self.value.value if isinstance(self.value, Enum) else self.value)

    def standing(self, typed: object) -> Standing:
        """Compares with what stands in the field; names by their letters alone."""
        if typed in (None, "", Sex.NOT_STATED, IdentityDocumentKind.NONE):
            return Standing.FREE
        if typed == self.value:
            return Standing.SAME
        both = isinstance(typed, str) and isinstance(self.value, str)
        is_same = both and not _letters(str(typed)).isdisjoint(_letters(str(self.value)))
        return Standing.SAME if is_same else Standing.OTHER


def suggestions_of_zone(
    zone: MachineZone, country_names: Mapping[str, str], today: date
) -> tuple[FieldSuggestion, ...]:
    """What the zone says about its holder, in the order of the form; nothing it does not say."""
    values: dict[str, object] = {
        "surname": named(zone.surname),
        "given_names": named(zone.given_names),
        "born_on": zone.born_on,
        "birth_number": _birth_number(zone, today),
        "identity_document": _kind(zone),
        "identity_document_number": zone.document_number,
        "sex": zone.sex,
        "citizenship": country_of_zone(zone.nationality, country_names),
        "identity_document_issuer": country_of_zone(zone.issuer, country_names),
        "identity_document_expires_on": zone.expires_on,
    }
    nothing = (None, "", Sex.NOT_STATED)
    return tuple(
        FieldSuggestion(field=field, value=value)
        for field, value in values.items()
        if value not in nothing
    )


def suggestions_of_birth_number(text: str, today: date) -> tuple[FieldSuggestion, ...]:
    """The date of birth and the sex; nothing while the number is odd or two centuries fit it."""
    number = read_birth_number(text, today)
    fits = number.check_digit is not CheckDigit.WRONG and number.maybe_born_on is None
    if not fits or number.born_on is None:
        return ()
    return (
        FieldSuggestion(field="born_on", value=number.born_on),
        FieldSuggestion(field="sex", value=number.sex),
    )


def named(capitals: str) -> str:
    """A name in capitals as names are written: NOVAKOVA DVORAKOVA is Novakova Dvorakova."""
    return " ".join(word.capitalize() for word in capitals.split())


def _kind(zone: MachineZone) -> IdentityDocumentKind:
    if zone.document_code.startswith("P"):
        return IdentityDocumentKind.PASSPORT
    is_permit = zone.document_code.startswith("V") or zone.document_code in ("IR", "AR", "CR")
    if is_permit:
        return IdentityDocumentKind.RESIDENCE_PERMIT
    return IdentityDocumentKind.IDENTITY_CARD


def _birth_number(zone: MachineZone, today: date) -> str:
    """Older documents carry it in the rest; taken only where it fits the date of birth."""
    for each in zone.optional if zone.issuer in ("CZE", "SVK") else ():
        number = read_birth_number(each, today)
        is_right = number.check_digit is not CheckDigit.WRONG
        if zone.born_on is not None and number.may_be_born_on(zone.born_on) and is_right:
            return number.text
    return ""


def _letters(name: str) -> set[str]:
    """The bare letters of a name, as they are written at home and abroad."""
    lowered = name.casefold()
    return {
        _NOT_A_NAME_LETTER.sub("", fold(each)) for each in (lowered, lowered.translate(_ABROAD))
    }
