"""The edited lists as they came with the program: code and values of each item."""

import tomllib
from collections.abc import Iterable
from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.contact import ROOMS
from kkc_desktop.domain.edited_code_lists import EDITED, member_code
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_schema import SCHEMAS, Value, Values

_FILES = {
    ListKind.SNIPPET: ("snippets.toml", "snippet", "code"),
    ListKind.REFERRAL: ("referrals.toml", "place", "code"),
    ListKind.ADVICE_TOPIC: ("advice.toml", "category", "code"),
    ListKind.HELP_LINE: ("help_lines.toml", "line", "id"),
    ListKind.DISPOSAL: ("disposal.toml", "term", "code"),
}
_OF_TOPIC = ("valid_from", "verified_on", "valid_until", "source")


@cache
def shipped_list(kind: ListKind) -> dict[str, Values]:
    """The shipped items by code, in the order in which they are offered; the tests read them."""
    if kind is ListKind.CODE_LIST:
        return {
            member_code(member): SCHEMAS[kind].filled({"label": member.label})
            for code_list in EDITED
            for member in code_list
        }
    if kind is ListKind.ROOM:
        return {
            str(number): SCHEMAS[kind].filled({"name": room})
            for number, room in enumerate(ROOMS, start=1)
        }
    if kind is ListKind.ADVICE_ITEM:
        return _advice_items()
    if kind not in _FILES:
        return {}
    name, table, code = _FILES[kind]
    return {str(row[code]): _values(kind, row) for row in _tables(name, table)}


def _advice_items() -> dict[str, Values]:
    """The sentences of all topics; what one does not say of itself its topic does."""
    found = {}
    for topic in _tables("advice.toml", "category"):
        common = {name: topic[name] for name in _OF_TOPIC if name in topic}
        items = topic["items"]
        assert isinstance(items, list), "the file of advice has sentences in every topic"
        for item in items:
            said = {**common, **item, "topic": topic["code"]}
            found[str(item["id"])] = _values(ListKind.ADVICE_ITEM, said)
    return found


def _values(kind: ListKind, row: dict[str, object]) -> Values:
    known: dict[str, Value] = {
        name: tuple(value) if isinstance(value, list) else value  # type: ignore[misc]
        for name, value in row.items()
    }
    return SCHEMAS[kind].filled(known)


@cache
def _tables(name: str, table: str) -> Iterable[dict[str, object]]:
    text = asset_path("seed", name).read_text(encoding="utf-8")
    tables: list[dict[str, object]] = tomllib.loads(text)[table]
    return tuple(tables)
