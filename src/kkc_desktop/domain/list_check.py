"""What an item of an edited list lacks before it may be put in force."""

import re

from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_row import RowState
from kkc_desktop.domain.list_schema import SCHEMAS, FieldKind, ListField, Value, Values
from kkc_desktop.domain.opening_hours import hours_fault
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.snippet import fault_of
from kkc_desktop.domain.text_limits import over_limit

_CODE = re.compile(r"[^\s:;|]{1,40}")
_NUMBER = re.compile(r"[1-9]\d{0,2}")


def check_code(kind: ListKind, code: str) -> list[Problem]:
    """Whether a new item may go by this code."""
    if _CODE.fullmatch(code):
        return []
    label = SCHEMAS[kind].code_label
    text = f"{label} „{code}“ nelze užít." if code else f"Chybí {label.lower()}."
    fix = "Zapište 1 až 40 znaků bez mezer, dvojtečky, středníku a\u00a0svislé čáry."
    return [Problem(field="code", text=text, fix=fix)]


def check_values(kind: ListKind, values: Values) -> list[Problem]:
    """What the values lack or have too much of."""
    found = []
    for known in SCHEMAS[kind].fields:
        found += _check(known, values.get(known.name, known.empty))
    if kind is ListKind.SNIPPET and (fault := fault_of(str(values.get("text", "")))):
        found.append(Problem(field="text", text=fault, fix="Místo k\u00a0doplnění se píše [co]."))
    if kind is ListKind.REFERRAL and (unread := hours_fault(str(values.get("hours", "")))):
        found.append(Problem(field="hours", text=unread.text, fix=unread.fix))
    since, until = values.get("valid_from"), values.get("valid_until")
    if since and until and since > until:  # type: ignore[operator]
        text = "Platnost končí dřív, než začíná."
        found.append(Problem(field="valid_until", text=text, fix="Opravte jeden z\u00a0obou dnů."))
    return found


def may_restore(state: RowState, *, is_shipped: bool) -> bool:
    """Whether there is a shipped wording to go back to, and the item differs from it."""
    return is_shipped and state is not RowState.SHIPPED


def _check(known: ListField, value: Value) -> list[Problem]:
    label = known.label
    if known.is_needed and not _is_filled(value):
        fix = "Údaj doplňte; bez něj by položka neměla smysl."
        return [Problem(field=known.name, text=f"Chybí údaj „{label}“.", fix=fix)]
    if known.kind is FieldKind.NUMBER and value and not _NUMBER.fullmatch(str(value)):
        fix = "Zapište celé číslo od 1 do 999, nebo nechte pole prázdné."
        return [Problem(field=known.name, text=f"„{value}“ není celé číslo.", fix=fix)]
    texts = value if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()
    over = next((said for each in texts if (said := over_limit(len(each), known.limit))), None)
    return [] if over is None else [Problem(field=known.name, text=over.text, fix=over.fix)]


def _is_filled(value: Value) -> bool:
    return bool(value.strip()) if isinstance(value, str) else bool(value)
