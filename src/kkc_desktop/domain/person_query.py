"""What is typed to find a person: words of names in any order, and numbers in any writing."""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.name_forms import name_words
from kkc_desktop.domain.name_match import Closeness, NameMatch, NamesRead, name_match

LONGEST_QUERY = 200
MOST_WORDS = 5
_LONGEST_NUMBER = 24
_LONGEST_CARD_NUMBER = 6
_DAY = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})(?!\d)")
_PHONE_PREFIX = re.compile(r"(\+|00)420\s*(?=\d)")
_NOT_IN_NUMBERS = re.compile(r"[\W_]+")
_CARD = "karta"


class FoundCard(NamedTuple):
    """What of a card a hit is made of; its days and moments are texts, as they are stored."""

    id: str
    number: int
    surname: str
    given_names: str
    birth_surname: str
    born_on: str | None
    birth_number: str
    identity_document_number: str
    plate: str
    phone: str
    account_number: str
    residence: str
    changed_at: str
    merged_into: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonQuery:
    """The typed text read; `words` are in lower case and the last one may be only a beginning.

    `numbers` are in one piece, `whole` is everything typed as one number, e.g. OLA 12-34, and
    `card_number` the number of a card, 0 when none was typed.
    """

    words: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    whole: str = ""
    card_number: int = 0
    _read: NamesRead = field(default_factory=dict, init=False, compare=False, repr=False)

    def match(self, card: FoundCard) -> NameMatch | None:
        """How close the card is to what was typed, and why; None when it does not fit."""
        whole = _number_match(self.whole, card) if self.whole else None
        if whole is not None:
            return whole
        found = [_number_match(number, card) for number in self.numbers]
        if self.words:
            names = (card.surname, card.given_names, card.birth_surname)
            named = name_match(self.words, *names, self._read)
            if named is None or not found:
                return named
            found = [m and NameMatch(named.closeness, named.finer, m.words) for m in found]
        matches = [match for match in found if match is not None]
        return max(matches) if matches and len(matches) == len(found) else None


def person_query(typed: str) -> PersonQuery:
    """Reads what was typed; nothing of it is refused."""
    text = _PHONE_PREFIX.sub("", unicodedata.normalize("NFC", typed[:LONGEST_QUERY]))
    days = [f"{day:%Y%m%d}" for day in map(_day, _DAY.findall(text)) if day]
    rest = _DAY.sub(" ", text) if days else text
    parts = rest.split()
    with_digits = [part for part in parts if any(map(str.isdecimal, part))]
    words = [word for part in parts if part not in with_digits for word in name_words(part)]
    number = bare(" ".join(with_digits))
    is_short = number.isdecimal() and len(number) <= _LONGEST_CARD_NUMBER
    is_card = words == [_CARD] and is_short
    may_be_card = is_card or (is_short and not words and not days)
    whole = bare(text) if words and number and len(bare(text)) <= _LONGEST_NUMBER else ""
    return PersonQuery(
        words=() if is_card else tuple(words[:MOST_WORDS]),
        numbers=() if is_card else (*days, *([number] if number else [])),
        whole="" if is_card else whole,
        card_number=int(number) if may_be_card else 0,
    )


def bare(text: str) -> str:
    """A number as the index keeps it: letters and digits in one piece."""
    return _NOT_IN_NUMBERS.sub("", fold(text))


def _day(parts: tuple[str, str, str]) -> date | None:
    day, month, year = map(int, parts)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _number_match(number: str, card: FoundCard) -> NameMatch | None:
    """The field of the card that is the number or begins with it."""
    birth_number = bare(card.birth_number)
    if birth_number.startswith(number):
        words = "rodné číslo" if birth_number == number else "začátek rodného čísla"
        return _as_match(birth_number, number, words)
    born_on = bare(card.born_on or "")
    if born_on.startswith(number):
        return _as_match(born_on, number, "rok narození" if len(number) == 4 else "datum narození")
    for values, name in (
        (card.identity_document_number, "číslo dokladu"),
        (card.plate, "značka"),
        (card.phone, "telefon"),
        (card.account_number, "účet"),
    ):
        for value in values.split(","):
            written = bare(_PHONE_PREFIX.sub("", value))
            pieces = (written, *re.split(r"\W+", value.strip())[1:])
            if any(piece.startswith(number) for piece in pieces):
                return _as_match(written, number, f"{name} {value.strip()}")
    return None


def _as_match(value: str, number: str, words: str) -> NameMatch:
    closeness = Closeness.EXACT if value == number else Closeness.BEGINNING
    return NameMatch(closeness, 0, words)
