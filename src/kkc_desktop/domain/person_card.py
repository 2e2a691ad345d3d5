"""The card of a known person: what is known of them today; records keep what was stated then.

A card and every statement of the same person in a record bear one id, so nothing has to be linked.
Merging changes no record and no statement: the merged card only says whose card it is now.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from kkc_desktop.domain.code_lists import IdentityDocumentKind, Language, Sex
from kkc_desktop.domain.person_lists import FlagKind
from kkc_desktop.domain.station import OfficerId

CardId = NewType("CardId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """A known person as known today; `number` is what the card is called by at the desk.

    Fields of a person's statement have the same names here. `phone`, `plate` and `account_number`
    may hold several values, parted by „, “. `merged_into` is the card that holds since a merge.
    """

    id: CardId
    number: int = 0
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
    language: Language = Language.CZECH
    plate: str = ""
    account_number: str = ""
    note: str = ""
    merged_into: CardId = CardId("")
    recorded_at: datetime
    recorded_by: OfficerId
    changed_at: datetime
    changed_by: OfficerId
    revision: int = 0

    @property
    def full_name(self) -> str:
        """Titles and names in the order they are spoken."""
        before = (self.title_before, self.given_names, self.surname)
        name = " ".join(part for part in before if part)
        return f"{name}, {self.title_after}" if self.title_after and name else name


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFlag:
    """A warning about dealing with the person; it always has a reason and an end (čl. 5 GDPR)."""

    id: str
    card_id: CardId
    kind: FlagKind
    reason: str
    valid_until: date
    recorded_at: datetime
    recorded_by: OfficerId
    ended_at: datetime | None = None
    ended_by: OfficerId = OfficerId("")
    end_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMerge:
    """Two cards made one; as they stood before they are kept as JSON, so that it can be undone.

    `kept_after` is the kept card right after the merge: what changed later is dealt out by hand.
    """

    id: str
    kept_id: CardId
    merged_id: CardId
    kept_before: str
    merged_before: str
    kept_after: str
    reason: str
    merged_at: datetime
    merged_by: OfficerId
    undone_at: datetime | None = None
    undone_by: OfficerId = OfficerId("")
    undo_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldApart:
    """Two cards that somebody said are different people; they are not offered as one again."""

    card_id: CardId
    other_id: CardId
    decided_at: datetime
    decided_by: OfficerId
