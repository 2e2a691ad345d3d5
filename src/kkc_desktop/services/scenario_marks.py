"""Which records speak for what is expected of a trainee: kind, words and moment of each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.event_lists import EventScope, FloodDegree
from kkc_desktop.domain.incident import Incident
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.scenario import Expectation, ExpectationKind

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

_MOST = 500
"""More incidents and documents than any exercise has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A record that speaks for an expectation; `key` is its id, `words` what it can be wanted by.

    `owner_id` is the record whose id later acts need: the incident of a notice, itself otherwise.
    """

    kind: ExpectationKind
    key: str
    at: datetime
    words: str = ""
    owner_id: str = ""


def marks_of(tx: "Transaction", since: datetime) -> tuple[Mark, ...]:
    """The marks of every incident received since then, and of documents begun since then."""
    found = tx.incidents.page(None, _MOST)
    incidents = [each for each in found if each.received_at >= since]
    marks = [mark for each in incidents for mark in _of_incident(tx, each)]
    marks += _of_events(tx, [each.id for each in incidents])
    for document in tx.documents.page(None, _MOST):
        if document.recorded_at >= since and document.closed_at:
            marks.append(
                Mark(
                    kind=ExpectationKind.DOCUMENT,
                    key=document.id,
                    at=document.closed_at,
                    words=document.template_code,
                )
            )
    return tuple(marks)


def speaking_for(expectation: Expectation, marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The marks of the expectation's kind in which every wanted word is found."""
    wanted = fold(expectation.wanted)
    return tuple(
        mark for mark in marks if mark.kind is expectation.kind and wanted in fold(mark.words)
    )


def _of_incident(tx: "Transaction", incident: Incident) -> Iterator[Mark]:
    is_calamity = incident.scope is EventScope.CALAMITY
    if is_calamity:
        yield Mark(
            kind=ExpectationKind.CALAMITY,
            key=incident.id,
            at=incident.received_at,
            owner_id=incident.id,
        )
    for notice in () if is_calamity else tx.incidents.notices_of(incident.id):
        yield Mark(
            kind=ExpectationKind.NOTICE,
            key=notice.id,
            at=notice.recorded_at,
            words=notice.incident_type.name,
            owner_id=incident.id,
        )
    for line in tx.incidents.log_of(incident.id):
        if line.kind is LogKind.HANDOVER:
            kind = ExpectationKind.HANDED_OVER
        elif line.kind in (LogKind.ENTRY, LogKind.CORRECTION):
            kind = ExpectationKind.LOG
        else:
            continue
        yield Mark(kind=kind, key=line.id, at=line.recorded_at, words=line.text)


def _of_events(tx: "Transaction", ids: list[str]) -> Iterator[Mark]:
    if not ids:
        return
    events, kinds = tx.events, ExpectationKind
    rows: tuple[tuple[ExpectationKind, Sequence[Any], Callable[[Any], str]], ...] = (
        (kinds.JOINED, [x for x in events.links.of(*ids) if x.is_linked], lambda _: ""),
        (kinds.EVALUATION, events.evaluations.of(*ids), lambda _: ""),
        (kinds.DECLARATION, events.declarations.of(*ids), _declared_words),
        (kinds.READING, events.readings.of(*ids), lambda row: f"{row.river} {row.profile}"),
        (kinds.MEASURE, events.measures.of(*ids), lambda row: row.text),
        (kinds.NOTIFIED, events.notifications.of(*ids), lambda row: row.body),
        (kinds.DESCRIPTION, events.descriptions.of(*ids), lambda row: row.kind.name),
        (kinds.GATHERED, events.gathered.of(*ids), lambda _: ""),
        (kinds.COUNTED, events.head_counts.of(*ids), lambda _: ""),
        (kinds.SOUGHT, events.sought.of(*ids), lambda _: ""),
        (kinds.PUBLIC_NOTICE, [x for x in events.public_notices.of(*ids) if x.text], lambda _: ""),
    )
    for kind, found, words_of in rows:
        for row in found:
            yield Mark(
                kind=kind, key=row.id, at=row.recorded_at, words=words_of(row), owner_id=row.id
            )
    for told in events.notifications.of(*ids):
        if told.answered_at:
            yield Mark(kind=kinds.ANSWERED, key=told.id, at=told.answered_at, words=told.body)


def _declared_words(declared: Declaration) -> str:
    degree = declared.flood_degree
    return declared.kind.name if degree is FloodDegree.NONE else degree.name
