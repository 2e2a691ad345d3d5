"""Who was informed and who was not, in the words of the screen and of the paper (domain 3.10)."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.card_lines import NotifyLine
from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.czech import HARD, duration_words, fold
from kkc_desktop.domain.incident import Incident, LogEntry, LogStrike
from kkc_desktop.domain.incident_lists import LogKind, NotifiedBody
from kkc_desktop.domain.measure_words import when_words
from kkc_desktop.domain.notification import Notification, NotificationId

THROUGH_CALAMITY = "přes kalamitu"


class AnswerState(CodeList):
    """How far the informing of a body is, the most pressing first."""

    OVERDUE = "bez odpovědi"
    WAITING = "čeká na odpověď"
    TO_NOTIFY = "zatím nevyrozuměno"
    ANSWERED = "přijato"
    NOTIFIED = "vyrozuměno"
    STRUCK = "zápis škrtnut"
    AS_NEEDED = "podle potřeby"

    @property
    def is_done(self) -> bool:
        """Whether nobody need do anything more."""
        return self in (AnswerState.ANSWERED, AnswerState.NOTIFIED)

    @property
    def is_needed(self) -> bool:
        """Whether it belongs to the number of those who are to know."""
        return self not in (AnswerState.STRUCK, AnswerState.AS_NEEDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifiedRow:
    """One body: that was informed, by its `notification`, or is to be, by the `line` of the card.

    A body known from elsewhere, as operations by the handover, has neither notification nor line.
    """

    body: str
    state: AnswerState
    state_words: str
    notification: Notification | None = None
    line: NotifyLine | None = None


def notified_rows(
    notifications: Iterable[Notification],
    lines: Iterable[NotifyLine],
    now: datetime,
    *,
    known: Mapping[str, datetime] | None = None,
    struck: Collection[tuple[str, datetime]] = (),
    elsewhere: Mapping[str, str] | None = None,
) -> tuple[NotifiedRow, ...]:
    """Everybody who was or is to be informed: unanswered first, then not informed, then the rest.

    `known` are bodies that the log alone names, and since when; `struck` the body and time of
    notifications whose line of the log was struck. `elsewhere` is what told_elsewhere says: it
    answers only for a line of the card, and the line stays so that the body can be told again.
    """
    by_body = {body_key(line.body): line for line in lines}
    rows = [_notified(each, by_body, now, struck) for each in notifications]
    told = {body_key(row.body) for row in rows if row.state is not AnswerState.STRUCK}
    rows += [
        _known(body, at, now) for body, at in (known or {}).items() if body_key(body) not in told
    ]
    told |= {body_key(body) for body in known or {}}
    through = elsewhere or {}
    rows += [
        _to_inform(line, through.get(key, "")) for key, line in by_body.items() if key not in told
    ]
    order = list(AnswerState)
    return tuple(sorted(rows, key=lambda row: order.index(row.state)))


def share_words(rows: Iterable[NotifiedRow], say: Callable[[str], str] = str) -> str:
    """How many of those who are to know have it for certain: 3 z 5."""
    needed = [row for row in rows if row.state.is_needed]
    return say("{} z\u00a0{}").format(sum(row.state.is_done for row in needed), len(needed))


def count_unanswered(rows: Iterable[NotifiedRow]) -> int:
    """How many answers are overdue."""
    return sum(row.state is AnswerState.OVERDUE for row in rows)


def body_key(body: str) -> str:
    """By which two spellings of a body are one."""
    return " ".join(fold(body).split())


def answer_state(notification: Notification, now: datetime) -> AnswerState:
    """How far this notification is."""
    if notification.answered_at is not None:
        return AnswerState.ANSWERED
    if notification.answer_due_at is None:
        return AnswerState.NOTIFIED
    return AnswerState.OVERDUE if notification.is_unanswered(now) else AnswerState.WAITING


def answer_words(notification: Notification, now: datetime) -> str:
    """The answer in few words: přijato 16:24, čeká 6 min, bez odpovědi 22 min."""
    state = answer_state(notification, now)
    if state is AnswerState.ANSWERED and notification.answered_at is not None:
        return f"přijato {when_words(notification.answered_at, now)}"
    if state is AnswerState.NOTIFIED:
        return f"vyrozuměno {when_words(notification.notified_at, now)}"
    minutes = max(0, int((now - notification.notified_at).total_seconds() // 60))
    if state is AnswerState.OVERDUE:
        return f"bez odpovědi{HARD}{duration_words(minutes)}"
    return f"čeká{HARD}{duration_words(minutes)}"


def known_bodies(
    incident: Incident, log: Sequence[LogEntry], strikes: Iterable[LogStrike]
) -> dict[str, datetime]:
    """Bodies that the log names, and since when; operations know at the latest by the handover."""
    struck = {strike.entry_id for strike in strikes}
    known = {
        entry.counterpart: entry.occurred_at
        for entry in reversed(log)
        if entry.kind is LogKind.NOTIFICATION and entry.counterpart and entry.id not in struck
    }
    if incident.handed_over_at:
        known.setdefault(NotifiedBody.OPERATIONS.label, incident.handed_over_at)
    return known


def struck_bodies(
    log: Iterable[LogEntry], strikes: Iterable[LogStrike]
) -> frozenset[tuple[str, datetime]]:
    """Body and time of each notification whose line of the log was struck."""
    struck = {strike.entry_id for strike in strikes}
    return frozenset(
        (entry.counterpart, entry.occurred_at)
        for entry in log
        if entry.kind is LogKind.NOTIFICATION and entry.id in struck
    )


def told_elsewhere(
    incidents: Iterable[Incident], notifications: Iterable[Notification], where: Mapping[str, str]
) -> dict[str, str]:
    """Where the body of each key was first informed among these incidents, operations by handover.

    `where` gives the words by the id of the incident: přes kalamitu, u události č. 2.
    """
    operations = body_key(NotifiedBody.OPERATIONS.label)
    found = [(each.notified_at, body_key(each.body), each.incident_id) for each in notifications]
    found += [
        (each.handed_over_at, operations, each.id) for each in incidents if each.handed_over_at
    ]
    return {body: where[incident_id] for _, body, incident_id in sorted(found, reverse=True)}


def at_member_words(marker: int) -> str:
    """At which incident of a calamity it was: u události č. 2."""
    return f"u{HARD}události č.{HARD}{marker}"


def told_and_struck(
    notifications: Iterable[Notification],
    log: Iterable[LogEntry],
    strikes: Iterable[LogStrike],
) -> tuple[tuple[Notification, ...], dict[NotificationId, LogStrike]]:
    """The notifications that hold, in their order, and why the line of the others was struck."""
    by_entry = {strike.entry_id: strike for strike in strikes}
    struck_lines = {
        (entry.incident_id, entry.counterpart, entry.occurred_at): by_entry[entry.id]
        for entry in log
        if entry.kind is LogKind.NOTIFICATION and entry.id in by_entry
    }
    told: list[Notification] = []
    struck: dict[NotificationId, LogStrike] = {}
    for each in notifications:
        strike = struck_lines.get((each.incident_id, each.body, each.notified_at))
        if strike is None:
            told.append(each)
        else:
            struck[each.id] = strike
    return tuple(told), struck


def notification_facts(notification: Notification, now: datetime) -> str:
    """How and when the body was informed, of what, and what came back."""
    at = when_words(notification.notified_at, now)
    first = f"vyrozuměno {at} {notification.channel.label}"
    parts = [f"{first}, {notification.contact}" if notification.contact else first]
    if notification.told:
        parts.append(f"sděleno: {notification.told}")
    if notification.answered_at is not None:
        by = f", {notification.answered_by}" if notification.answered_by else ""
        parts.append(f"přijato {when_words(notification.answered_at, now)}{by}")
        parts += [f"odpověď: {notification.answer}"] if notification.answer else []
    return "\n".join(parts)


def _notified(
    notification: Notification,
    lines: Mapping[str, NotifyLine],
    now: datetime,
    struck: Collection[tuple[str, datetime]],
) -> NotifiedRow:
    body, line = notification.body, lines.get(body_key(notification.body))
    if (body, notification.notified_at) in struck:
        state, words = AnswerState.STRUCK, AnswerState.STRUCK.label
    else:
        state, words = answer_state(notification, now), answer_words(notification, now)
    return NotifiedRow(
        body=body, state=state, state_words=words, notification=notification, line=line
    )


def _known(body: str, at: datetime, now: datetime) -> NotifiedRow:
    words = f"vyrozuměno {when_words(at, now)}"
    return NotifiedRow(body=body, state=AnswerState.NOTIFIED, state_words=words)


def _to_inform(line: NotifyLine, through: str = "") -> NotifiedRow:
    if through:
        state, words = AnswerState.NOTIFIED, f"{AnswerState.NOTIFIED.label} {through}"
        return NotifiedRow(body=line.body, state=state, state_words=words, line=line)
    state = AnswerState.TO_NOTIFY if line.is_always else AnswerState.AS_NEEDED
    return NotifiedRow(body=line.body, state=state, state_words=state.label, line=line)
