"""How long a text may be and what no text may hold: told before it happens, never cut silently.

A text is kept letter by letter, or its record is refused with NotComplete. Refused are a text
longer than its kind of field may be, and the two things that neither the database nor the paper
can hold: the character NUL and half of a surrogate pair. What is typed or pasted is relieved of
characters that nobody sees by `typed_text.clean_text`, at the input alone.
"""

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.typed_text import Unreadable

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

SHORT = 160
"""A word or a line of the station's heading."""
LINE = 500
"""A line of a form."""
REASON = 2_000
"""A few sentences: why something was done."""
LISTING = 1_000_000
"""Every row of a printed list: a whole log, all gathered persons."""
TEXT = 60_000
"""A whole statement, about thirty pages; what still prints and saves without a wait."""
NO_LIMIT = 1_000_000_000

_OF_RECORD = {
    "BackupRun": TEXT,
    "DataStep": REASON,
    "SecurityBreach": REASON,
    "Document": TEXT,
    "Evaluation": REASON,
    "Handover": REASON,
    "Officer": SHORT,
    "Safekeeping": TEXT,
    "Station": SHORT,
}
_OF_FIELD = {
    "Document.act_place": LINE,
    "Document.event_place": LINE,
    "Document.reference_number": LINE,
    "Document.listing": LISTING,
    "Document.correction_reason": REASON,
    "Document.correction_requester": LINE,
    "Document.correction_support": REASON,
    "Document.handed_over_to": REASON,
    "Document.void_reason": REASON,
    "EvidenceNumber.void_reason": REASON,
    "AuditEntry.reason": REASON,
    # All of a name stands in one box above the line for the signature.
    "Person.title_before": SHORT,
    "Person.given_names": SHORT,
    "Person.surname": SHORT,
    "Person.title_after": SHORT,
    "Person.interpreter": SHORT,
    "Signature.reason": REASON,
    "Signature.role_words": REASON,
    # Taken over whole from a field as long, or put together from several.
    "AdviceRecord.citizen_words": TEXT,
    "Contact.subject": TEXT,
    "Notice.description": TEXT,
    "LogEntry.text": REASON,
    "LogLine.text": REASON,
    "LogStrike.reason": REASON,
    "Notice.card_answers": REASON,
    "Incident.closing_reason": REASON,
    "Description.exact_words": REASON,
    "Description.note": REASON,
    "Measure.text": REASON,
    "Measure.result": REASON,
    "Measure.plan_line": REASON,
    "Notification.told": REASON,
    "Notification.answer": REASON,
    "Declaration.note": REASON,
    "CalamityLink.reason": REASON,
    "PublicNotice.text": REASON,
    # Stands with who took over in the reason of one signature.
    "Handover.reservations": 1_200,
    "HandoverItem.note": REASON,
    "Signature.party": TEXT,
    "Copy.recipient": TEXT,
    "BlankForm.void_reason": REASON,
    "Draft.content": NO_LIMIT,
    "SavedView.content": TEXT,
    "SavedView.name": SHORT,
    "Erasure.note": REASON,
    "OutageKit.station_content": TEXT,
    "ReadinessReport.content": TEXT,
    "PersonFlag.reason": REASON,
    "PersonFlag.end_reason": REASON,
    "PersonCard.note": REASON,
    "PersonMerge.kept_before": TEXT,
    "PersonMerge.merged_before": TEXT,
    "PersonMerge.kept_after": TEXT,
    "PersonMerge.reason": REASON,
    "PersonMerge.undo_reason": REASON,
    "PreventionEvent.note": REASON,
    "Promise.note": REASON,
    "FoundThing.note": REASON,
    "ListEntry.content": TEXT,
    "ReadBack.objection": REASON,
    "PackFile.content": NO_LIMIT,
    "TemplatePack.note": REASON,
}
_LETTERS = ("znak", "znaky", "znaků")


def longest(record_type: type, field: str) -> int:
    """The most characters that this field of the record takes."""
    name = record_type.__name__
    return _OF_FIELD.get(f"{name}.{field}") or _OF_RECORD.get(name, LINE)


def over_limit(length: int, limit: int) -> Unreadable | None:
    """What is said of a text of this length; None while it fits."""
    if length <= limit:
        return None
    return Unreadable(
        f"Text je o {counted(length - limit, *_LETTERS)} delší, než lze uložit.",
        f"Zkraťte jej na nejvýše {counted(limit, *_LETTERS)}.",
    )


def paste_refused(length: int, limit: int) -> Unreadable:
    """What is said of a paste that was not taken in; a length of 0 is not known."""
    over = f"o {counted(length - limit, *_LETTERS)} " if length > limit else ""
    return Unreadable(
        f"Text je {over}delší, než lze uložit, proto nebyl vložen.",
        f"Vložte nejvýše {counted(limit, *_LETTERS)}.",
    )


def is_storable(text: str) -> bool:
    """Whether the database can hold the text."""
    if "\0" in text:
        return False
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def check_texts(record: "DataclassInstance") -> list[Problem]:
    """Every text of the record that cannot be kept as it is, field by field."""
    kind = type(record)
    return [
        Problem(field=_place(record, name), text=found.text, fix=found.fix)
        for name, text in _texts(record)
        if (found := _fault(text, longest(kind, name)))
    ]


def demand_texts(record: "DataclassInstance") -> None:
    """Refuses with NotComplete a record that would not come back as it is."""
    texts = []
    for value in _values_of(type(record))(record):
        if isinstance(value, str):
            texts.append(value)
        elif isinstance(value, tuple):
            texts += [part for part in value if isinstance(part, str)]
    if max(map(len, texts), default=0) > SHORT or not is_storable("".join(texts)):
        problems = check_texts(record)
        if problems:
            raise NotComplete(tuple(problems))


def _fault(text: str, limit: int) -> Unreadable | None:
    if is_storable(text):
        return over_limit(len(text), limit)
    return Unreadable(
        "Text obsahuje znak, který nelze uložit ani vytisknout.",
        "Napište jej znovu, nebo vložte bez formátování.",
    )


def _texts(record: "DataclassInstance") -> list[tuple[str, str]]:
    """The texts of the record by field, those of a list one by one."""
    found = []
    for name in _fields_of(type(record)):
        value = getattr(record, name)
        if isinstance(value, str):
            found.append((name, value))
        elif isinstance(value, tuple):
            found += [(name, part) for part in value if isinstance(part, str)]
    return found


@cache
def _fields_of(kind: type["DataclassInstance"]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _values_of(
    kind: type["DataclassInstance"],
) -> Callable[["DataclassInstance"], tuple[object, ...]]:
    """What reads all fields of a record at once; a record has two or more."""
    return attrgetter(*_fields_of(kind))


def _place(record: "DataclassInstance", name: str) -> str:
    """Where a page finds the field: persons by their place on the paper, things as one list."""
    kind = type(record).__name__
    if kind == "Person":
        return f"persons.{getattr(record, 'position', 0)}.{name}"
    return "things" if kind == "Thing" else name
