"""Records whose every text is hostile, found by looking at the record: a new field is covered."""

from dataclasses import fields, replace
from itertools import cycle

from tests.factories import (
    a_contact,
    a_document,
    a_notice,
    a_person,
    a_station,
    a_thing,
    an_advice,
    an_officer,
)

from kkc_desktop.domain.text_limits import longest

MADE_BY_PROGRAM = {
    "id",
    "code",
    "chain",
    "contact_id",
    "incident_id",
    "advice_id",
    "document_id",
    "corrects_id",
    "officer_id",
    "handler_id",
    "record_id",
    "recorded_by",
    "evidence_number",
    "ticket",
    "template_code",
    "template_version",
    "leaflet_code",
    "leaflet_version",
}
WRITTEN = {
    record: [
        field.name
        for field in fields(record)
        if isinstance(getattr(record, field.name), str) and field.name not in MADE_BY_PROGRAM
    ]
    for record in (
        a_contact(),
        an_advice(),
        a_notice(),
        a_document(),
        a_person(),
        a_thing(),
        a_station(),
        an_officer(),
    )
}


def hostile(record, text, names=None):
    """The record with the text in every field that a person writes, or in those named.

    Of several texts each field takes the next one that it has room for.
    """
    if isinstance(text, str):
        return replace(record, **dict.fromkeys(names or written_in(record), text))
    texts, changes = cycle(text), {}
    for name in names or written_in(record):
        most = longest(type(record), name)
        changes[name] = next((t for _, t in zip(text, texts, strict=False) if len(t) <= most), "x")
    return replace(record, **changes)


def written_in(record):
    """The fields of the record that a person writes."""
    return next(names for known, names in WRITTEN.items() if type(known) is type(record))


def texts_of(record):
    """What stands in those fields."""
    return {name: getattr(record, name) for name in written_in(record)}
