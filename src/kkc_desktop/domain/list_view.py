"""A saved view of a list of records: order, filter and columns as one text under a name."""

import json
from dataclasses import asdict, dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """How a list is shown. `since` and `until` are days or None, `chosen` pairs of field and code,
    `hidden` the fields without a column."""

    order: str
    is_descending: bool
    words: str = ""
    since: date | None = None
    until: date | None = None
    chosen: tuple[tuple[str, str], ...] = ()
    hidden: tuple[str, ...] = ()


def view_text(view: ListView) -> str:
    """The view as the text that is kept."""
    return json.dumps(asdict(view), ensure_ascii=False, default=date.isoformat)


def view_of(text: str, fields: frozenset[str]) -> ListView | None:
    """The view that the text means for a list of these fields; None where it means none.

    A field that the list has no more is left out.
    """
    try:
        said = json.loads(text)
        order = str(said["order"])
        view = ListView(
            order=order,
            is_descending=bool(said["is_descending"]),
            words=str(said["words"]),
            since=_day(said["since"]),
            until=_day(said["until"]),
            chosen=tuple((str(name), str(code)) for name, code in said["chosen"] if name in fields),
            hidden=tuple(str(name) for name in said["hidden"] if name in fields),
        )
    except (ValueError, KeyError, TypeError):
        return None
    return view if order in fields else None


def _day(said: object) -> date | None:
    return date.fromisoformat(str(said)) if said else None
