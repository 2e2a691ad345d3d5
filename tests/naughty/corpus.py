"""Texts that break programs which believe what they are given: the well-known list and our own.

`blns.json` is the Big List of Naughty Strings (MIT, see LICENSE beside it).
"""

import json
from pathlib import Path

from tests.naughty import families

_LIST = Path(__file__).with_name("blns.json").read_text(encoding="utf-8")
BLNS: tuple[str, ...] = tuple(json.loads(_LIST))
OURS: tuple[str, ...] = tuple(
    dict.fromkeys(text for family in families.ALL.values() for text in family)
)
KEPT: tuple[str, ...] = tuple(dict.fromkeys((*OURS, *BLNS)))
"""What is saved letter by letter."""

REFUSED: tuple[str, ...] = families.REFUSED
"""What no field takes: the person is told before anything is lost."""

CORE: tuple[str, ...] = families.CORE
"""The worst of each family, for tests that cannot afford all of them."""


def hands(size: int, texts: tuple[str, ...] = KEPT) -> list[tuple[str, ...]]:
    """The texts dealt out into hands of so many, none left over."""
    return [texts[start : start + size] for start in range(0, len(texts), size)]
