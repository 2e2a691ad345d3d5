"""An item of a list as it holds: shipped, or as the station changed it, and what it said before.

A record names an item by its code; words that were told a citizen are those of that day.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.list_entry import ListEntry, entry_id
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_schema import SCHEMAS, FieldKind, ListField, Value, Values
from kkc_desktop.domain.station import OfficerId

_KEPT_WORDINGS = 20
"""So many earlier wordings of an item are kept; with them it still fits its column."""
_DIGEST_LETTERS = 12


class RowState(CodeList):
    """Where an item comes from and whether it is offered."""

    SHIPPED = "dodaná"
    CHANGED = "změněná"
    OWN = "vlastní"
    HIDDEN = "skrytá"


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierWording:
    """What an item said before it was changed at that moment."""

    until: datetime
    values: Values


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One item as it holds; `changed_at` is None while the station left it alone."""

    kind: ListKind
    code: str
    values: Values
    is_shipped: bool = True
    is_changed: bool = False
    is_hidden: bool = False
    changed_at: datetime | None = None
    changed_by: OfficerId | None = None
    earlier: tuple[EarlierWording, ...] = ()

    @property
    def state(self) -> RowState:
        """The one word for it; hidden outweighs where it comes from."""
        if self.is_hidden:
            return RowState.HIDDEN
        if not self.is_shipped:
            return RowState.OWN
        return RowState.CHANGED if self.is_changed else RowState.SHIPPED

    @property
    def title(self) -> str:
        """The words that name the item; its code where it has none."""
        return str(self.values.get(SCHEMAS[self.kind].title) or self.code)

    @property
    def due(self) -> date | None:
        """The last day on which the item holds; None where it has none."""
        day = self.values.get(SCHEMAS[self.kind].due)
        return day if isinstance(day, date) and not self.values.get("is_stable") else None

    @property
    def digest(self) -> str:
        """Short for what the item says; the same words give the same digest at every station."""
        return digest_of(self.kind, self.values, is_hidden=self.is_hidden)

    def is_overdue(self, today: date) -> bool:
        """Whether somebody has to verify the item before it may be relied on."""
        return self.due is not None and self.due < today

    def text(self, name: str) -> str:
        """A value that is a text."""
        value = self.values.get(name, "")
        return value if isinstance(value, str) else ""

    def values_on(self, moment: datetime) -> Values:
        """What the item said at that moment."""
        return next((each.values for each in self.earlier if moment < each.until), self.values)


def digest_of(kind: ListKind, values: Values, *, is_hidden: bool) -> str:
    """Short for what such an item says."""
    written = [_as_json(kind, values), is_hidden]
    text = json.dumps(written, ensure_ascii=False, sort_keys=True)
    return sha256(text.encode()).hexdigest()[:_DIGEST_LETTERS]


def overlaid(
    kind: ListKind, shipped: Mapping[str, Values], entries: Mapping[str, ListEntry]
) -> tuple[ListRow, ...]:
    """The shipped items in their order as the station has them, then its own by code."""
    own = sorted(code for code in entries if code not in shipped)
    return tuple(
        _row(kind, code, shipped.get(code), entries.get(code)) for code in (*shipped, *own)
    )


def changed_row(row: ListRow, values: Values, at: datetime, by: OfficerId) -> ListRow:
    """The item when it says this from now on; what it said is kept beside it."""
    filled = SCHEMAS[row.kind].filled(values)
    known = row.earlier
    if row.values and filled != row.values:
        known = (*known, EarlierWording(until=at, values=row.values))[-_KEPT_WORDINGS:]
    return replace(row, values=filled, is_changed=True, changed_at=at, changed_by=by, earlier=known)


def restored_row(row: ListRow, shipped: Values, at: datetime, by: OfficerId) -> ListRow:
    """The item when it is offered and says what it came with."""
    return replace(changed_row(row, shipped, at, by), is_changed=False, is_hidden=False)


def stored(row: ListRow) -> ListEntry:
    """The item as it lies in the database; what is as shipped is not written again."""
    assert row.changed_at is not None, "an item that nobody touched is not stored"
    assert row.changed_by is not None, "somebody touched it"
    content: dict[str, object] = {}
    if row.is_changed or not row.is_shipped:
        content["values"] = _as_json(row.kind, row.values)
    if row.earlier:
        content["earlier"] = [
            {"until": each.until.isoformat(), "values": _as_json(row.kind, each.values)}
            for each in row.earlier
        ]
    return ListEntry(
        id=entry_id(row.kind, row.code),
        list_kind=row.kind,
        code=row.code,
        content=json.dumps(content, ensure_ascii=False),
        is_hidden=row.is_hidden,
        changed_at=row.changed_at,
        changed_by=row.changed_by,
    )


def _row(kind: ListKind, code: str, shipped: Values | None, entry: ListEntry | None) -> ListRow:
    if entry is None:
        return ListRow(kind=kind, code=code, values=shipped or {})
    content = json.loads(entry.content)
    written = content.get("values")
    said = {**(shipped or {}), **_from_json(kind, written or {})}
    earlier = tuple(
        EarlierWording(
            until=datetime.fromisoformat(each["until"]), values=_from_json(kind, each["values"])
        )
        for each in content.get("earlier", ())
    )
    return ListRow(
        kind=kind,
        code=code,
        values=SCHEMAS[kind].filled(said),
        is_shipped=shipped is not None,
        is_changed=written is not None,
        is_hidden=entry.is_hidden,
        changed_at=entry.changed_at,
        changed_by=entry.changed_by,
        earlier=earlier,
    )


def _as_json(kind: ListKind, values: Values) -> dict[str, object]:
    written: dict[str, object] = {}
    for name, value in SCHEMAS[kind].filled(values).items():
        written[name] = value.isoformat() if isinstance(value, date) else value
    return written


def _from_json(kind: ListKind, written: Mapping[str, object]) -> dict[str, Value]:
    fields = {each.name: each for each in SCHEMAS[kind].fields}
    return {name: _value(fields[name], each) for name, each in written.items() if name in fields}


def _value(known: ListField, written: object) -> Value:
    """A stored value; a choice that the program no longer knows is left out."""
    match known.kind:
        case FieldKind.DAY:
            return date.fromisoformat(written) if isinstance(written, str) and written else None
        case FieldKind.YES_NO:
            return written is True
        case FieldKind.WORDS | FieldKind.CHOICES:
            words = tuple(str(each) for each in written) if isinstance(written, list) else ()
            return words if known.choices is None else _known(known.choices, words)
        case _:
            return str(written)


def _known(choices: type[CodeList], names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if name in choices.__members__)
