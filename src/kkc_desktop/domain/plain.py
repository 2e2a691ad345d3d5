"""Records as plain values of JSON and back: how unfinished work is kept in a draft.

Reading is tolerant, since a draft may be older than the program: what is unknown is passed over,
what is missing or cannot be read takes the field's default.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, TypeVar, get_args, get_origin, get_type_hints

from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.person import Person

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from kkc_desktop.domain.document import Thing

R = TypeVar("R", bound="DataclassInstance")


def to_plain(record: "DataclassInstance") -> dict[str, object]:
    """The record's fields as JSON values: code lists by name, moments and days as ISO text."""
    return {field.name: _plain(getattr(record, field.name)) for field in fields(record)}


def from_plain(record: type[R], plain: Mapping[str, object]) -> R:
    """The record of these values; refused only when a field without a default is missing."""
    if not isinstance(plain, Mapping):
        raise _unreadable()
    hints = _hints(record)
    known = {}
    for field in fields(record):
        if field.name not in plain:
            continue
        try:
            known[field.name] = _read(hints[field.name], plain[field.name])
        except (KeyError, TypeError, ValueError) as error:
            if _is_needed(field):
                raise _unreadable() from error
    if any(_is_needed(field) and field.name not in known for field in fields(record)):
        raise _unreadable()
    return record(**known)


def to_text(
    record: "DataclassInstance",
    persons: "tuple[Person, ...]" = (),
    things: "tuple[Thing, ...]" = (),
) -> str:
    """A record with its persons and things as one JSON text."""
    whole = {
        "record": to_plain(record),
        "persons": [to_plain(person) for person in persons],
        "things": [to_plain(thing) for thing in things],
    }
    # Half of a surrogate pair is escaped as JSON does it; the draft keeps what a record refuses.
    return json.dumps(whole, ensure_ascii=False).encode(errors="backslashreplace").decode()


def from_text(record: type[R], text: str) -> "tuple[R, tuple[Person, ...], tuple[Thing, ...]]":
    """What `to_text` wrote: the record, its persons and its things."""
    from kkc_desktop.domain.document import Thing

    try:
        whole = json.loads(text)
        parts = [whole["record"], whole.get("persons", ()), whole.get("things", ())]
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _unreadable() from error
    return (
        from_plain(record, parts[0]),
        tuple(from_plain(Person, person) for person in parts[1]),
        tuple(from_plain(Thing, thing) for thing in parts[2]),
    )


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value


def _read(hint: object, value: object) -> object:
    if get_origin(hint) is UnionType:
        if value is None:
            return None
        hint = next(part for part in get_args(hint) if part is not NoneType)
    if get_origin(hint) is tuple:
        return _read_members(get_args(hint)[0], value)
    return _read_one(hint, value)


def _read_members(hint: object, value: object) -> tuple[object, ...]:
    """The members that can be read; a code that went out of use is passed over."""
    found = []
    for part in value if isinstance(value, list | tuple) else ():
        try:
            found.append(_read_one(hint, part))
        except KeyError:
            continue
    return tuple(found)


def _read_one(hint: object, value: object) -> object:
    plain = getattr(hint, "__supertype__", hint)
    if isinstance(plain, type) and issubclass(plain, Enum):
        return plain[str(value)]
    return _READERS[plain](value)


def _moment(value: object) -> datetime:
    found = datetime.fromisoformat(str(value))
    if found.tzinfo is None:
        raise ValueError(value)
    return found


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return int(value)


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(value)
    return float(value)


_READERS: dict[object, Callable[[object], object]] = {
    str: _text,
    int: _whole,
    float: _number,
    bool: lambda value: bool(_whole(value)),
    datetime: _moment,
    date: lambda value: date.fromisoformat(str(value)),
}


@cache
def _hints(record: type) -> dict[str, object]:
    return get_type_hints(record)


def _is_needed(field: "Field[object]") -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _unreadable() -> PackUnreadable:
    return PackUnreadable(
        "Rozepsaný text nelze obnovit do formuláře.",
        "Text koncept dál obsahuje; opište jej ze seznamu rozepsaných, nebo koncept zahoďte.",
    )
