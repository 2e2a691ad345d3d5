"""What a list of stored records shows: its rows, in which order, and which of them.

A row holds what may be read across the counter and nothing else: numbers, kinds, times and states.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

from kkc_desktop.domain.advice_lists import AdviceForm
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import CodeList, ContactChannel, ContactOutcome
from kkc_desktop.domain.czech import ZONE, day_words, fold, moment_words
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.exported_table import ExportedCell, ExportedTable
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType
from kkc_desktop.domain.listing import ListingRow, listing_text

_WORD = re.compile(r"[^\W_]+")


class ContactStanding(CodeList):
    """How far a contact is."""

    WAITING = "čeká"
    FOR_OFFICER = "čeká na policistu"
    TAKEN_OVER = "převzato"
    CLOSED = "ukončeno"


@dataclass(frozen=True, slots=True)
class ListedRecord:
    """What every row has: the record's id, and its place in the store, by which it is read.

    `is_restricted` tells that the data are only kept (§ 29 z. 110/2019, čl. 18 GDPR): of such a
    row only its number and moment are shown.
    """

    place: int
    id: str
    is_restricted: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class ListedContact(ListedRecord):
    """A contact, never why somebody came."""

    ticket: str
    number: str
    arrived: datetime
    channel: ContactChannel
    outcome: ContactOutcome
    handler: str
    state: ContactStanding


@dataclass(frozen=True, slots=True)
class ListedAdvice(ListedRecord):
    """A record of advice; `topic` are the codes of its topics."""

    number: str
    given: datetime
    topic: tuple[str, ...]
    form: AdviceForm
    leaflet: str
    copies: int


@dataclass(frozen=True, slots=True)
class ListedIncident(ListedRecord):
    """An incident or calamity; `type` and `notice` are of its latest notice.

    `calamity` is its own name, or that of the one it is joined to under the number `marker`.
    """

    number: str
    received: datetime
    type: IncidentType
    calamity: str
    notice: int
    state: IncidentState
    handed: datetime | None
    scope: EventScope
    marker: int


@dataclass(frozen=True, slots=True)
class ListedDocument(ListedRecord):
    """A document; `kind` is the code of its template."""

    number: str
    kind: str
    reference: str
    state: DocumentState
    begun: datetime


@dataclass(frozen=True, slots=True)
class ListedPerson(ListedRecord):
    """A card that holds; `year` is the year of birth."""

    number: int
    surname: str
    given_names: str
    year: str
    changed: datetime


ROW_OF: dict[RecordKind, type[ListedRecord]] = {
    RecordKind.CONTACT: ListedContact,
    RecordKind.ADVICE: ListedAdvice,
    RecordKind.INCIDENT: ListedIncident,
    RecordKind.DOCUMENT: ListedDocument,
    RecordKind.PERSON: ListedPerson,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """Which rows, and by which column they are ordered; of equal ones the newest comes first.

    `order` is a field of the row, empty for the newest first. `start` and `end` bound the moment
    by which the list is ordered from the newest. `chosen` are pairs of a field and the code it is
    to have, `words` what each row is to have somewhere, without háčky.
    """

    order: str = ""
    is_descending: bool = False
    start: datetime | None = None
    end: datetime | None = None
    chosen: tuple[tuple[str, str], ...] = ()
    words: tuple[str, ...] = ()

    @property
    def is_narrow(self) -> bool:
        """Whether it leaves rows out."""
        return bool(self.start or self.end or self.chosen or self.words)

    @property
    def is_plain(self) -> bool:
        """Whether it is the whole list, the newest first."""
        return not self.is_narrow and not self.order


def typed_words(text: str) -> tuple[str, ...]:
    """The words without háčky; of 000123 it is enough to type 123."""
    return tuple(word.lstrip("0") or "0" for word in _WORD.findall(fold(text)))


def cell_words(cell: ExportedCell) -> str:
    """A cell as it is read on paper and on the screen; a dash where nothing is known."""
    if isinstance(cell, datetime):
        return moment_words(cell, ZONE)
    return "–" if cell in (None, "") else str(cell)


def rows_text(table: ExportedTable) -> str:
    """The heads and rows of a table as the text of a printed list."""
    heads = [column.title for column in table.columns]
    return listing_text(heads, [ListingRow(tuple(map(cell_words, row))) for row in table.rows])


def rows_digest(table: ExportedTable) -> str:
    """SHA-256 in hex over the heads and rows as they are read: the same rows, the same digest."""
    return sha256(rows_text(table).encode()).hexdigest()


def query_words(query: ListQuery, said: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    """Period and filter as they stand on a print; `said` are the chosen codes in words.

    What was typed is not among them: it may be a name, and the filter stands in the trail too.
    """
    bounds = []
    if query.start is not None:
        bounds.append(f"od {day_words(query.start.astimezone(ZONE).date())}")
    if query.end is not None:  # midnight after the last day
        last = query.end - timedelta(microseconds=1)
        bounds.append(f"do {day_words(last.astimezone(ZONE).date())}")
    parts = [f"{title}: {words}" for title, words in said]
    return " ".join(bounds) or "celé", ", ".join(parts) or "vše"
