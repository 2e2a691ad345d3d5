"""What the desk knows of a person on one page: the card, what hangs on it, and the time line."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.birth_number import check_birth_number
from kkc_desktop.domain.card_words import shown_words, values_in
from kkc_desktop.domain.code_lists import ContactOutcome, DataRegime
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.identifiers import (
    check_bank_account,
    check_data_box,
    check_document_number,
    check_email,
    check_phone,
)
from kkc_desktop.domain.partial_plate import check_plate
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import PersonCard, PersonFlag, PersonMerge
from kkc_desktop.domain.person_lists import MatchReason
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.rights import may
from kkc_desktop.domain.station import Role

LONGEST_FLAG = timedelta(days=365)
USUAL_FLAG = timedelta(days=182)

STATED = (
    "surname",
    "given_names",
    "birth_surname",
    "born_on",
    "birth_number",
    "citizenship",
    "identity_document_number",
    "residence",
    "delivery_address",
    "phone",
    "email",
    "data_box",
)
"""What a paper states of a person and the card may say otherwise today."""

SEALED_STATES = frozenset(DocumentState) - {DocumentState.DRAFT, DocumentState.VOIDED}
_HANDED_ON = frozenset(
    {
        ContactOutcome.HANDED_TO_OFFICER,
        ContactOutcome.HANDED_TO_OPERATIONS,
        ContactOutcome.HANDED_TO_UNIT,
    }
)
RESTRICTED_TITLE = "Záznam s\u00a0omezeným přístupem"
RESTRICTED_LINE = "druh ani obsah se neukazuje · otevře jej policista ve službě"


@dataclass(frozen=True, slots=True, kw_only=True)
class PastRecord:
    """One line of the time line. A restricted one says only when it was.

    `card_id` is the id under which the person stands there. `kind` is PERSON for what happened to
    the card itself; NONE and no id where it is restricted.
    """

    kind: RecordKind
    record_id: str = ""
    card_id: str = ""
    at: datetime
    title: str
    second_line: str = ""
    state: DocumentState | None = None
    is_open: bool = False
    is_flag: bool = False

    @property
    def is_restricted(self) -> bool:
        """Whether the person on duty may not see what it is."""
        return self.kind is RecordKind.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedField:
    """What a paper says of the person and what the card says today, both as shown."""

    field: str
    then: str
    today: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapshotNote:
    """A paper that holds what the person stated that day, where the card says otherwise today."""

    document_id: str
    title: str
    number: str
    on: date
    is_signed: bool
    fields: tuple[ChangedField, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """A card that may be of the same person, why it may, and how many records it has."""

    card: PersonCard
    reasons: tuple[MatchReason, ...]
    record_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLook:
    """Who opened the card today and when last."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFile:
    """The page of a person. `held_in` is the card that holds for a merged one.

    `merges` are those in force in which this card, or one merged into it, was kept; `numbers` say
    what the cards among them are called. `waiting_contact` is the id of a contact that is open.
    """

    card: PersonCard
    held_in: PersonCard | None = None
    flags: tuple[PersonFlag, ...] = ()
    lines: tuple[PastRecord, ...] = ()
    notes: tuple[SnapshotNote, ...] = ()
    alike: tuple[Alike, ...] = ()
    merges: tuple[PersonMerge, ...] = ()
    numbers: dict[str, int]
    looks: tuple[CardLook, ...] = ()
    waiting_contact: str = ""
    waiting_ticket: str = ""
    first_seen_on: date | None = None
    verified_on: date | None = None

    @property
    def is_merged(self) -> bool:
        """Whether another card holds for this person."""
        return self.held_in is not None

    @property
    def record_count(self) -> int:
        """How many records the person stands in."""
        return sum(line.kind is not RecordKind.PERSON for line in self.lines)


def is_police_matter(contact: Contact) -> bool:
    """Whether the contact went over to the police under hlava III z. 110/2019."""
    return contact.regime is DataRegime.LED and contact.outcome in _HANDED_ON


def is_restricted(role: Role, *, is_reserved: bool, is_at_hand: bool) -> bool:
    """Whether the role may not even learn that the person stands in the record.

    `is_reserved` are papers that only the police write and contacts that went over to them: that
    somebody stands in one says that they are suspected, harmed or a witness. Who may not write
    such a paper learns it neither from a card nor by searching for the name, unless they have the
    record in hand. The lists of contacts and documents name nobody, and neither does a record's
    own number: they go on opening it with a reason.
    """
    return is_reserved and not may(role, Act.WRITE_PROTOCOL) and not is_at_hand


def changed_since(statement: Person, card: PersonCard) -> tuple[ChangedField, ...]:
    """Where the card says otherwise today than the statement; what was not stated is no change."""
    found = []
    for name in STATED:
        then, today = shown_words(statement, name), shown_words(card, name)
        raw_then, raw_today = getattr(statement, name), getattr(card, name)
        is_among = name == "phone" and raw_then.strip() in values_in(raw_today)
        if raw_then and raw_then != raw_today and not is_among:
            found.append(ChangedField(field=name, then=then, today=today))
    return tuple(found)


def check_card(card: PersonCard, today: date) -> list[Problem]:
    """A card without any name is an error; whatever else is odd about it is a warning."""
    found = check_birth_number(card.birth_number, today, card.born_on, card.sex)
    if not (card.surname.strip() or card.given_names.strip()):
        text, fix = "Karta nemá jméno ani příjmení.", "Zapište aspoň jedno z\u00a0nich."
        found.append(Problem(field="surname", text=text, fix=fix))
    if card.born_on and card.born_on > today:
        text, fix = "Datum narození je v\u00a0budoucnosti.", "Opište datum z\u00a0dokladu."
        found.append(Problem(field="born_on", text=text, fix=fix, level=Level.WARNING))
    kind, citizenship = card.identity_document, card.citizenship
    numbers = [
        *(check_phone(each) for each in values_in(card.phone)),
        check_email(card.email),
        check_data_box(card.data_box),
        check_document_number(card.identity_document_number, kind, citizenship=citizenship),
        *(check_plate(each) for each in values_in(card.plate)),
        *(check_bank_account(each, "account_number") for each in values_in(card.account_number)),
    ]
    return found + [problem for problem in numbers if problem is not None]


def in_force(flag: PersonFlag, today: date) -> bool:
    """Whether the flag is still shown: nobody ended it and its day has not passed."""
    return flag.ended_at is None and flag.valid_until >= today


def check_flag(flag: PersonFlag, today: date) -> list[Problem]:
    """What a flag lacks: a reason, and an end within a year (čl. 5 odst. 1 písm. e) GDPR)."""
    found = check_flag_reason(flag.reason)
    if flag.valid_until < today:
        text = "Upozornění by skončilo dřív, než začne."
        found.append(Problem(field="valid_until", text=text, fix="Zapište den v\u00a0budoucnu."))
    if flag.valid_until > today + LONGEST_FLAG:
        text = "Upozornění může platit nejdéle rok."
        fix = "Zapište dřívější den; před koncem je lze prodloužit."
        found.append(Problem(field="valid_until", text=text, fix=fix))
    return found


def check_flag_reason(reason: str, field: str = "reason") -> list[Problem]:
    """A flag is written, ended and prolonged only with a reason."""
    if reason.strip():
        return []
    fix = "Napište jednou větou, co se stalo; bez hodnocení osoby."
    return [Problem(field=field, text="Chybí důvod.", fix=fix)]
