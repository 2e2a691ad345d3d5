"""The rows of an event by what they are: measures, notifications, calamity, safe zone."""

from datetime import datetime

from sqlalchemy import Connection, Exists, exists, select

from kkc_desktop.domain.calamity import BoardItem, CalamityLink, GaugeReading, PublicNotice
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.description import Description
from kkc_desktop.domain.evaluation import Evaluation
from kkc_desktop.domain.event_card import EventCard
from kkc_desktop.domain.event_lists import MeasureState
from kkc_desktop.domain.gathering import HeadCount, SoughtPerson
from kkc_desktop.domain.incident import LogStrike
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.notification import Notification
from kkc_desktop.storage import event_tables as t
from kkc_desktop.storage.duty_tables import EVENT_CARDS
from kkc_desktop.storage.event_rows import EventRows
from kkc_desktop.storage.event_sums import EventSums
from kkc_desktop.storage.gathered import GatheredRows
from kkc_desktop.storage.incident_tables import LOG_ENTRIES
from kkc_desktop.storage.rows import Shelf

_STRIKES = Shelf(t.LOG_STRIKES, LogStrike)
_DESCRIPTIONS = Shelf(t.DESCRIPTIONS, Description)
_EVALUATIONS = Shelf(t.EVALUATIONS, Evaluation)
_DECLARATIONS = Shelf(t.DECLARATIONS, Declaration)
_MEASURES = Shelf(t.MEASURES, Measure)
_NOTIFICATIONS = Shelf(t.NOTIFICATIONS, Notification)
_LINKS = Shelf(t.CALAMITY_LINKS, CalamityLink)
_BOARD = Shelf(t.BOARD_ITEMS, BoardItem)
_READINGS = Shelf(t.GAUGE_READINGS, GaugeReading)
_PUBLIC = Shelf(t.PUBLIC_NOTICES, PublicNotice)
_SOUGHT = Shelf(t.SOUGHT_PERSONS, SoughtPerson)
_COUNTS = Shelf(t.HEAD_COUNTS, HeadCount)
_CARDS = Shelf(EVENT_CARDS, EventCard)
_OPEN = (MeasureState.OPEN, MeasureState.IN_PROGRESS)


class Events:
    """Every kind of row that hangs on an incident; `of` reads those of one incident or several."""

    def __init__(self, connection: Connection, sums: EventSums) -> None:
        self._connection = connection
        rows = EventRows
        table = t.LOG_STRIKES.c
        self.strikes = rows(connection, sums, _STRIKES, table.struck_at, table.entry_id)
        number = t.DESCRIPTIONS.c.number
        self.descriptions = rows(connection, sums, _DESCRIPTIONS, number)
        self.evaluations = rows(connection, sums, _EVALUATIONS, t.EVALUATIONS.c.number)
        declared = t.DECLARATIONS.c
        order = (declared.declared_at, declared.recorded_at, declared.id)
        self.declarations = rows(connection, sums, _DECLARATIONS, *order)
        self.measures = rows(connection, sums, _MEASURES, t.MEASURES.c.number)
        told = t.NOTIFICATIONS.c
        self.notifications = rows(connection, sums, _NOTIFICATIONS, told.notified_at, told.id)
        link = t.CALAMITY_LINKS.c
        self.links = rows(connection, sums, _LINKS, link.recorded_at, link.id)
        item = t.BOARD_ITEMS.c
        self.board = rows(connection, sums, _BOARD, item.part, item.recorded_at, item.id)
        reading = t.GAUGE_READINGS.c
        self.readings = rows(connection, sums, _READINGS, reading.read_at, reading.id)
        self.public_notices = rows(connection, sums, _PUBLIC, t.PUBLIC_NOTICES.c.number)
        self.gathered = GatheredRows(connection, sums)
        sought = t.SOUGHT_PERSONS.c
        self.sought = rows(connection, sums, _SOUGHT, sought.asked_at, sought.id)
        count = t.HEAD_COUNTS.c
        self.head_counts = rows(connection, sums, _COUNTS, count.counted_at, count.id)

    def links_of(self, linked_id: str) -> tuple[CalamityLink, ...]:
        """Every link and unlinking of this incident, oldest first, whatever the calamity."""
        link = t.CALAMITY_LINKS.c
        query = select(t.CALAMITY_LINKS).where(link.linked_id == linked_id)
        return _LINKS.read(self._connection, query.order_by(link.recorded_at, link.id))

    def open_measures(self) -> tuple[Measure, ...]:
        """The measures of all incidents that are not settled, those due first on top."""
        measure = t.MEASURES.c
        query = select(t.MEASURES).where(measure.state.in_(_OPEN))
        return _MEASURES.read(
            self._connection, query.order_by(measure.due_at.is_(None), measure.due_at, measure.id)
        )

    def unanswered(self, now: datetime) -> tuple[Notification, ...]:
        """The notifications of all incidents whose answer is overdue, oldest first.

        One whose line of the log was struck was a mistake and is not among them.
        """
        told = t.NOTIFICATIONS.c
        query = select(t.NOTIFICATIONS).where(told.answered_at.is_(None), told.answer_due_at < now)
        query = query.where(~_struck())
        return _NOTIFICATIONS.read(self._connection, query.order_by(told.answer_due_at))


class EventCards:
    """The cards that the station changed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, card: EventCard) -> None:
        """Stores the card in place of the one of the same id."""
        _CARDS.put(self._connection, card)

    def all(self) -> tuple[EventCard, ...]:
        """Every changed card."""
        return _CARDS.read(self._connection, select(EVENT_CARDS).order_by(EVENT_CARDS.c.id))


def _struck() -> Exists:
    """Whether the line of the log that tells of the notification is struck."""
    told, entry, strike = t.NOTIFICATIONS.c, LOG_ENTRIES.c, t.LOG_STRIKES.c
    return exists().where(
        strike.incident_id == told.incident_id,
        strike.entry_id == entry.id,
        entry.kind == LogKind.NOTIFICATION,
        entry.counterpart == told.body,
        entry.occurred_at == told.notified_at,
    )
