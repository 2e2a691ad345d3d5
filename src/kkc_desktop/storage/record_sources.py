"""Where the rows of each list come from: the SQL of their fields, in the row's own order.

`r` is the listed table. A field is ordered and filtered by `codes` where that differs from what is
shown. `plain` is the moment by which the newest comes first; an index has it.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from kkc_desktop.domain.advice_lists import AdviceForm
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import ContactChannel, ContactOutcome
from kkc_desktop.domain.czech import DIFFERENT_LETTERS, fold
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType
from kkc_desktop.domain.record_list import ContactStanding

Read = Callable[[object], object]

_NUMBER = (
    "'-' || r.evidence_number LIKE '%-' || {word} || '%'",
    "ltrim(substr(r.evidence_number, -6), '0') LIKE {word} || '%'",
)
_STANDING = """CASE WHEN r.closed_at IS NOT NULL THEN 'CLOSED'
    WHEN r.taken_over_at IS NOT NULL THEN 'TAKEN_OVER'
    WHEN r.outcome = 'HANDED_TO_OFFICER' THEN 'FOR_OFFICER' ELSE 'WAITING' END"""
_LATEST = """(SELECT n.{} FROM notices n WHERE n.incident_id = r.id
    ORDER BY n.number DESC LIMIT 1)"""
_LINK = """coalesce((SELECT CASE WHEN l.is_linked THEN {} END FROM calamity_links l
    JOIN incidents c ON c.id = l.incident_id WHERE l.linked_id = r.id
    ORDER BY l.rowid DESC LIMIT 1), {})"""
_TYPE = _LATEST.format("incident_type")
_CALAMITY = f"CASE WHEN r.name <> '' THEN r.name ELSE {_LINK.format('c.name', repr(''))} END"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSource:
    """One list. `texts` are conditions by which a typed word is looked for beside the codes."""

    table: str
    place: str
    plain: str
    shown: Mapping[str, str]
    reads: Mapping[str, Read] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)
    several: Mapping[str, str] = field(default_factory=dict)
    texts: tuple[str, ...]
    holds: str = ""
    in_order: Mapping[str, str] = field(default_factory=dict)

    def value(self, name: str) -> str:
        """By what the field is ordered and filtered."""
        return self.codes.get(name) or self.shown[name]


def _without_hacky(column: str) -> str:
    """The column as typed words are compared with it: LIKE knows Č and C for different letters."""
    for letter in DIFFERENT_LETTERS + DIFFERENT_LETTERS.upper():
        column = f"replace({column}, '{letter}', '{fold(letter)}')"
    return column


def _moment(value: object) -> object:
    return None if value is None else datetime.fromisoformat(str(value))


def _member(code_list: type[Enum]) -> Read:
    members = code_list.__members__
    return lambda name: members[str(name)]


def _words(value: object) -> object:
    return tuple(json.loads(str(value)))


SOURCES = {
    RecordKind.CONTACT: RowSource(
        table="contacts",
        place="r.rowid",
        plain="r.arrived_at",
        shown={
            "ticket": "r.ticket",
            "number": "r.evidence_number",
            "arrived": "r.arrived_at",
            "channel": "r.channel",
            "outcome": "r.outcome",
            "handler": "r.handler_id",
            "state": _STANDING,
        },
        reads={
            "arrived": _moment,
            "channel": _member(ContactChannel),
            "outcome": _member(ContactOutcome),
            "state": _member(ContactStanding),
        },
        codes={"ticket": "unicode(r.ticket) * 1000 + CAST(substr(r.ticket, 3) AS INTEGER)"},
        texts=(
            *_NUMBER,
            "r.ticket LIKE {word} || '%'",
            "substr(r.ticket, 3) LIKE {word} || '%'",
        ),
    ),
    RecordKind.ADVICE: RowSource(
        table="advice",
        place="r.rowid",
        plain="r.given_at",
        shown={
            "number": "r.evidence_number",
            "given": "r.given_at",
            "topic": "r.topics",
            "form": "r.form",
            "leaflet": "r.leaflet_code",
            "copies": "r.leaflet_copies",
        },
        reads={"given": _moment, "topic": _words, "form": _member(AdviceForm)},
        codes={"topic": "coalesce(json_extract(r.topics, '$[0]'), '')"},
        several={"topic": "EXISTS (SELECT 1 FROM json_each(r.topics) WHERE value IN ({codes}))"},
        texts=(*_NUMBER, "r.leaflet_code LIKE {word} || '%'"),
    ),
    RecordKind.INCIDENT: RowSource(
        table="incidents",
        place="r.rowid",
        plain="r.received_at",
        shown={
            "number": "r.evidence_number",
            "received": "r.received_at",
            "type": _TYPE,
            "calamity": _CALAMITY,
            "notice": _LATEST.format("number"),
            "state": "r.state",
            "handed": "r.handed_over_at",
            "scope": "r.scope",
            "marker": _LINK.format("l.marker", 0),
        },
        reads={
            "received": _moment,
            "type": _member(IncidentType),
            "state": _member(IncidentState),
            "handed": _moment,
            "scope": _member(EventScope),
        },
        codes={"type": f"CASE WHEN r.scope = 'CALAMITY' THEN 'CALAMITY' ELSE {_TYPE} END"},
        texts=_NUMBER,
    ),
    RecordKind.DOCUMENT: RowSource(
        table="documents",
        place="r.rowid",
        plain="r.recorded_at",
        shown={
            "number": "r.evidence_number",
            "kind": "r.template_code",
            "reference": "r.reference_number",
            "state": "r.state",
            "begun": "r.recorded_at",
        },
        reads={"state": _member(DocumentState), "begun": _moment},
        texts=(
            *_NUMBER,
            f"{_without_hacky('r.reference_number')} LIKE '%' || {{word}} || '%'",
        ),
    ),
    RecordKind.PERSON: RowSource(
        table="person_cards",
        place="r.number",
        plain="r.changed_at",
        shown={
            "number": "r.number",
            "surname": "r.surname",
            "given_names": "r.given_names",
            "year": "coalesce(substr(r.born_on, 1, 4), '')",
            "changed": "r.changed_at",
        },
        reads={"changed": _moment},
        codes={"surname": "(SELECT o.sort_key FROM person_orders o WHERE o.number = r.number)"},
        texts=(
            "CAST(r.number AS TEXT) LIKE {word} || '%'",
            "substr(r.born_on, 1, 4) = {word}",
            "r.number IN (SELECT rowid FROM person_index WHERE person_index MATCH {name})",
        ),
        holds="r.merged_into = ''",
        in_order={
            "surname": "SELECT number FROM person_orders ORDER BY sort_key {way}, number DESC",
        },
    ),
}
