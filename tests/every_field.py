"""A record that says something in every field, made by looking at its type."""

from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from types import NoneType
from typing import get_args, get_type_hints

from tests.factories import NOW

GIVEN = {"id": "row-1", "incident_id": "incident-1", "entry_id": "entry-1", "linked_id": "other"}
OTHERS = {str: "Příliš žluťoučký", int: 7, bool: True, datetime: NOW, date: NOW.date()}


def a_row(record):
    """A row of the record that says something in every field."""
    hints = get_type_hints(record)
    values = {}
    for field in fields(record):
        kind = hints[field.name]
        if field.name in GIVEN:
            values[field.name] = GIVEN[field.name]
        else:
            values[field.name] = some(kind)
    return record(**values)


def some(kind):
    """A value of the kind that is not its usual one."""
    parts = [part for part in get_args(kind) if part is not NoneType]
    if str(kind).startswith("tuple"):
        return (some(parts[0]),)
    kind = getattr(parts[0] if parts else kind, "__supertype__", parts[0] if parts else kind)
    return list(kind)[-1] if issubclass(kind, Enum) else OTHERS[kind]
