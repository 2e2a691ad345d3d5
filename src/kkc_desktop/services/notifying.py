"""Who was informed of an incident, how and when, and what they answered."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.card_lines import NotifyLine, Term
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.incident import Incident, IncidentId
from kkc_desktop.domain.incident_lists import IncidentType, LogChannel, LogKind
from kkc_desktop.domain.notification import (
    Notification,
    NotificationId,
    check_answer,
    check_notification,
)
from kkc_desktop.domain.notified_words import (
    THROUGH_CALAMITY,
    NotifiedRow,
    at_member_words,
    body_key,
    known_bodies,
    notified_rows,
    struck_bodies,
    told_and_struck,
    told_elsewhere,
)
from kkc_desktop.domain.problems import Problem
from kkc_desktop.services.cards import Cards, card_type
from kkc_desktop.services.event_log import add_line, ended
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


class Notifying:
    """Each act writes a line of the log and gives the one row back, not the whole incident."""

    def __init__(self, workplace: Workplace, cards: Cards) -> None:
        self._workplace = workplace
        self._cards = cards

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def of(self, *incident_ids: str) -> tuple[Notification, ...]:
        """The notifications of these incidents by their time."""
        with self._workplace.look() as tx:
            return tx.events.notifications.of(*incident_ids)

    def unanswered(self) -> tuple[Notification, ...]:
        """Those of all incidents whose answer is overdue now, the longest first."""
        with self._workplace.look() as tx:
            return tx.events.unanswered(self._workplace.now())

    def rows(self, incident_id: IncidentId) -> tuple[NotifiedRow, ...]:
        """Everybody who was or is to be informed of the incident, as of now, unanswered first.

        A calamity and the incidents joined to it know of each other whom they informed.
        """
        with self._workplace.look() as tx:
            incident = tx.incidents.get(incident_id)
            incident_type = card_type(tx.incidents.notices_of(incident_id))
            notifications = tx.events.notifications.of(incident_id)
            steps = tx.incidents.log_pages.steps_of(incident_id)
            strikes = tx.incidents.log_pages.strikes_of(steps)
            elsewhere = _elsewhere(tx, incident)
        return notified_rows(
            notifications,
            self.bodies(incident_type),
            self._workplace.now(),
            known=known_bodies(incident, steps, strikes),
            struck=struck_bodies(steps, strikes),
            elsewhere=elsewhere,
        )

    def bodies(self, incident_type: IncidentType) -> tuple[NotifyLine, ...]:
        """The matrix of the type: whom this station informs, always or as needed."""
        return self._cards.bodies(incident_type)

    def line_of(self, incident_type: IncidentType, body: str) -> NotifyLine | None:
        """The line of the matrix that names the body, None where it names it nowhere."""
        wanted = body_key(body)
        lines = self.bodies(incident_type)
        return next((line for line in lines if body_key(line.body) == wanted), None)

    def answer_minutes(self, line: NotifyLine | None = None) -> int:
        """Within how many minutes an answer is expected: by the line, else by the station."""
        own = line.minutes if line else None
        return self._cards.term(Term.ANSWER_MINUTES) if own is None else own

    def notify(
        self,
        incident_id: IncidentId,
        body: str,
        channel: LogChannel = LogChannel.TELEPHONE,
        *,
        contact: str = "",
        told: str = "",
        at: datetime | None = None,
        minutes: int | None = None,
    ) -> Notification:
        """Records that the body was informed; `minutes` until an answer is due, None for none.

        Refused with NotComplete without a body or with a time to come.
        """
        now = self._workplace.now()
        notified_at = at or now
        _refuse(*check_notification(body, notified_at, now))
        due = None if minutes is None else notified_at + timedelta(minutes=minutes)
        notification = Notification(
            id=NotificationId(self._workplace.new_id()),
            incident_id=incident_id,
            body=body.strip(),
            channel=channel,
            contact=contact.strip(),
            told=told.strip(),
            notified_at=notified_at,
            answer_due_at=due,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )
        with self._workplace.act(
            Act.NOTIFY_BODY, RecordKind.INCIDENT, incident_id, "vyrozumění"
        ) as tx:
            tx.events.notifications.add(notification)
            said = f" Sděleno: {notification.told}" if notification.told else ""
            add_line(
                self._workplace,
                tx,
                incident_id,
                LogKind.NOTIFICATION,
                ended(f"Vyrozuměno: {notification.body}.{said}"),
                notified_at,
                channel=channel,
                counterpart=notification.body,
            )
        return notification

    def answer(
        self, notification_id: str, answer: str, by: str = "", at: datetime | None = None
    ) -> Notification:
        """Records what was answered, by whom and when, once.

        Refused with WrongStep when it is answered already, with NotComplete when the time is not
        between the notification and now.
        """
        with self._workplace.look() as tx:
            before = tx.events.notifications.get(notification_id)
        if before.answered_at is not None:
            raise WrongStep(
                f"Odpověď už je zapsána: {before.body}.",
                "Další sdělení zapište do deníku, nebo jako nové vyrozumění.",
            )
        now = self._workplace.now()
        _refuse(*check_answer(before, at or now, now))
        after = replace(
            before, answer=answer.strip(), answered_by=by.strip(), answered_at=at or now
        )
        with self._workplace.act(
            Act.NOTIFY_BODY, RecordKind.INCIDENT, after.incident_id, "odpověď"
        ) as tx:
            tx.events.notifications.change(after)
            add_line(
                self._workplace,
                tx,
                after.incident_id,
                LogKind.NOTIFICATION,
                _answer_words(after),
                at,
                channel=after.channel,
                counterpart=after.body,
            )
        return after


def answer_waiting(
    tx: "Transaction", incident_id: IncidentId, body: str, by: str, at: datetime
) -> None:
    """Settles inside another act the notifications of a body that has just answered by it."""
    for waiting in tx.events.notifications.of(incident_id):
        if waiting.body == body and waiting.answered_at is None and waiting.notified_at <= at:
            tx.events.notifications.change(replace(waiting, answered_by=by, answered_at=at))


def _elsewhere(tx: "Transaction", incident: Incident) -> dict[str, str]:
    """Whom the calamity of the incident informed, or the incidents of the calamity."""
    membership = tx.calamities.membership()
    if incident.scope is EventScope.CALAMITY:
        where = {
            member_id: at_member_words(marker)
            for member_id, (calamity_id, marker, _) in membership.items()
            if calamity_id == incident.id
        }
    else:
        joined = membership.get(incident.id)
        where = {joined[0]: THROUGH_CALAMITY} if joined else {}
    if not where:
        return {}
    ids = tuple(where)
    strikes = tx.events.strikes.of(*ids)
    found = tx.events.notifications.of(*ids)
    told, _ = told_and_struck(found, tx.calamities.struck_told(ids), strikes)
    return told_elsewhere(tx.calamities.incidents(ids), told, where)


def _answer_words(notification: Notification) -> str:
    by = f", {notification.answered_by}" if notification.answered_by else ""
    answer = notification.answer or "přijato"
    return ended(f"Odpověď: {notification.body}{by} – {answer}")


def _refuse(*problems: Problem) -> None:
    if problems:
        raise NotComplete(problems)
