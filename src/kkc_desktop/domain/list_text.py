"""A value of an edited list as text: in the editor's cells, in a file for Excel, and back."""

from datetime import date

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.list_schema import FieldKind, ListField, Value
from kkc_desktop.domain.typed_text import Unreadable, clean_text
from kkc_desktop.domain.typed_time import parse_day

BETWEEN = " | "
YES, NO = "ano", "ne"


def value_text(known: ListField, value: Value) -> str:
    """The value as a person reads it; choices by their Czech words."""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, date):
        return f"{value.day}. {value.month}. {value.year}"
    if isinstance(value, tuple):
        return BETWEEN.join(_label(known, each) for each in value)
    return _label(known, value or "")


def read_value(known: ListField, text: str, today: date) -> Value:
    """The value that the text means; refused with Unreadable."""
    typed = clean_text(text).strip()
    match known.kind:
        case FieldKind.DAY:
            return parse_day(typed, today, future=True) if typed else None
        case FieldKind.YES_NO:
            return _yes(typed)
        case FieldKind.WORDS:
            return tuple(word for each in typed.split("|") if (word := each.strip()))
        case FieldKind.CHOICE:
            return _member(known, typed) if typed else ""
        case FieldKind.CHOICES:
            words = [word for each in typed.split("|") if (word := each.strip())]
            return tuple(dict.fromkeys(_member(known, word) for word in words))
        case _:
            return typed


def _yes(typed: str) -> bool:
    if fold(typed) in ("ano", "a", "1", "true"):
        return True
    if fold(typed) in ("ne", "n", "0", "false", ""):
        return False
    raise Unreadable(f"„{typed}“ není ano, ani ne.", "Napište ano, nebo ne.")


def _label(known: ListField, name: str) -> str:
    return (
        known.choices[name].label if known.choices and name in known.choices.__members__ else name
    )


def _member(known: ListField, typed: str) -> str:
    assert known.choices is not None, "a choice has its code list"
    found = next((each for each in known.choices if _is_meant(each, typed)), None)
    if found is None:
        fix = f"Možnosti: {', '.join(each.label for each in known.choices)}."
        raise Unreadable(f"Možnost „{typed}“ program nezná.", fix)
    return found.name


def _is_meant(member: CodeList, typed: str) -> bool:
    return typed == member.name or fold(typed) == fold(member.label)
