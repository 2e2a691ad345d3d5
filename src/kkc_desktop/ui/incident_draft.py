"""An emergency in the making as one JSON text: the notice and whatever else was typed beside it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from kkc_desktop.domain.description import Description
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.incident import Incident, Notice
from kkc_desktop.domain.incident_lists import NotifiedBody
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.plain import from_plain, from_text, to_plain
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.services.incidents import Incidents


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedIncident:
    """What stood on the page: the record, whether its notice was being written, loose words.

    `words` are texts of inputs letter by letter, by input; `notified_at` says when a body was
    checked before there was a log to write it into; `descriptions` are sheets not stored yet;
    `stated` is the known person who reports.
    """

    incident: Incident
    notice: Notice
    is_writing: bool = True
    words: Mapping[str, str] = field(default_factory=dict)
    notified_at: Mapping[NotifiedBody, datetime] = field(default_factory=dict)
    descriptions: tuple[Description, ...] = ()
    stated: tuple[Person, ...] = ()


def unfinished(typed: TypedIncident, focus_field: str) -> Unfinished:
    """What the drafts keep; its title names no place and no person."""
    stored = typed.incident.evidence_number
    number = typed.notice.number
    return Unfinished(
        record_id=typed.incident.id,
        form=FormKind.NOTICE,
        title=f"Hlášení č.\u00a0{number}, {stored}" if stored else "Oznámení události",
        content=to_draft(typed),
        focus_field=focus_field,
        filled_count=filled_count(typed.notice),
    )


def reopened(typed: TypedIncident, incidents: Incidents) -> IncidentFile:
    """The file to go on with; of a stored incident as it stands now, the kept notice last."""
    if not typed.incident.evidence_number:
        return IncidentFile(incident=typed.incident, notices=(typed.notice,))
    stored = incidents.open(typed.incident.id)
    if not typed.is_writing:
        return stored
    notice = replace(typed.notice, number=stored.latest.number + 1)
    return replace(stored, notices=(*stored.notices, notice))


def to_draft(typed: TypedIncident) -> str:
    """The whole as JSON."""
    notified = {body.name: at.isoformat() for body, at in typed.notified_at.items()}
    whole = {
        "record": to_plain(typed.incident),
        "notice": to_plain(typed.notice),
        "is_writing": typed.is_writing,
        "words": dict(typed.words),
        "notified_at": notified,
        "persons": [to_plain(person) for person in typed.stated],
        "descriptions": [to_plain(sheet) for sheet in typed.descriptions],
    }
    return json.dumps(whole, ensure_ascii=False).encode(errors="backslashreplace").decode()


def from_draft(content: str) -> TypedIncident:
    """What `to_draft` wrote; refused with PackUnreadable when there is no incident in it."""
    incident, stated, _ = from_text(Incident, content)
    whole = json.loads(content)
    words = {str(name): str(text) for name, text in whole.get("words", {}).items()}
    known = NotifiedBody.__members__
    return TypedIncident(
        incident=incident,
        notice=from_plain(Notice, whole.get("notice", {})),
        is_writing=bool(whole.get("is_writing", True)),
        words=words,
        notified_at={
            known[name]: datetime.fromisoformat(at)
            for name, at in whole.get("notified_at", {}).items()
            if name in known
        },
        descriptions=tuple(
            from_plain(Description, sheet) for sheet in whole.get("descriptions", ())
        ),
        stated=stated,
    )


def filled_count(notice: Notice) -> int:
    """How many answers of the notice say something."""
    blank = Notice(
        id=notice.id,
        incident_id=notice.incident_id,
        number=notice.number,
        recorded_at=notice.recorded_at,
        recorded_by=notice.recorded_by,
    )
    empty = to_plain(blank)
    return sum(value != empty[name] for name, value in to_plain(notice).items())
