"""Reading of seed files: TOML tables whose every value is asked for, and nothing else allowed."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

from kkc_desktop.domain.errors import PackUnreadable

Member = TypeVar("Member", bound=Enum)


class SeedRow:
    """One table of a seed file; each value may be taken once and what is left over is refused."""

    def __init__(self, where: str, values: Mapping[str, object]) -> None:
        self._where = where
        self._left = dict(values)

    def text(self, key: str) -> str:
        """Takes a text; a missing one is empty."""
        value = self._left.pop(key, "")
        if not isinstance(value, str):
            raise self.refusal(f"údaj „{key}“ není text")
        return value

    def needed_text(self, key: str) -> str:
        """Takes a text that may not be empty."""
        value = self.text(key)
        if not value.strip():
            raise self.refusal(f"chybí údaj „{key}“")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Takes a list of texts; a missing one is empty."""
        values = self._left.pop(key, [])
        if not isinstance(values, list):
            raise self.refusal(f"údaj „{key}“ není seznam")
        found = tuple(value for value in values if isinstance(value, str))
        if len(found) != len(values):
            raise self.refusal(f"v seznamu „{key}“ není jen text")
        return found

    def member(self, key: str, kind: type[Member], otherwise: Member) -> Member:
        """Takes the name of a member of a code list; a missing one is `otherwise`."""
        name = self.text(key)
        return self._member(key, kind, name) if name else otherwise

    def members(self, key: str, kind: type[Member]) -> tuple[Member, ...]:
        """Takes a list of names of members of a code list."""
        return tuple(self._member(key, kind, name) for name in self.texts(key))

    def flag(self, key: str) -> bool:
        """Takes a yes or no; a missing one is no."""
        value = self._left.pop(key, False)
        if not isinstance(value, bool):
            raise self.refusal(f"údaj „{key}“ není ano, nebo ne")
        return value

    def number(self, key: str) -> int:
        """Takes a whole number; a missing one is zero."""
        value = self._left.pop(key, 0)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.refusal(f"údaj „{key}“ není celé číslo")
        return value

    def day(self, key: str, otherwise: date | None = None) -> date | None:
        """Takes a date; a missing one is what the surrounding table says."""
        value = self._left.pop(key, otherwise)
        if isinstance(value, datetime) or not isinstance(value, date | None):
            raise self.refusal(f"údaj „{key}“ není datum")
        return value

    def needed_day(self, key: str, otherwise: date | None = None) -> date:
        """Takes a date that may not be missing."""
        value = self.day(key, otherwise)
        if value is None:
            raise self.refusal(f"chybí datum „{key}“")
        return value

    def rows(self, key: str, name_key: str) -> list["SeedRow"]:
        """Takes a list of tables, each called by its own value of `name_key`."""
        values = self._left.pop(key, [])
        if not isinstance(values, list) or not all(isinstance(each, dict) for each in values):
            raise self.refusal(f"údaj „{key}“ není seznam oddílů")
        return [SeedRow(str(each.get(name_key) or key), each) for each in values]

    def table(self, key: str) -> "SeedRow":
        """Takes one table, called by its key."""
        value = self._left.pop(key, {})
        if not isinstance(value, dict):
            raise self.refusal(f"údaj „{key}“ není oddíl")
        return SeedRow(f"{self._where}, {key}", value)

    def rest(self) -> dict[str, str]:
        """Takes everything that is left as texts, none of them empty."""
        return {key: self.needed_text(key) for key in tuple(self._left)}

    def finish(self) -> None:
        """Refuses what nobody asked for: a misspelt key must not pass unnoticed."""
        if self._left:
            names = ", ".join(f"„{name}“" for name in sorted(self._left))
            raise self.refusal(f"neznámý údaj {names}")

    def _member(self, key: str, kind: type[Member], name: str) -> Member:
        if name not in kind.__members__:
            raise self.refusal(f"údaj „{key}“ nezná kód „{name}“")
        return kind[name]

    def refusal(self, what: str) -> PackUnreadable:
        """Makes the error that names this table and what is wrong with it."""
        return PackUnreadable(
            f"Soubor s podklady nelze přečíst: {self._where}: {what}.",
            "Opravte soubor, nebo vraťte jeho původní znění.",
        )


def read_rows(text: str, key: str, name_key: str) -> list[SeedRow]:
    """Reads a seed file that holds nothing but a list of tables called `key`, names unique."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SeedRow("celý soubor", {}).refusal(f"chyba zápisu ({error})") from error
    file = SeedRow("celý soubor", values)
    rows = file.rows(key, name_key)
    file.finish()
    if not rows:
        raise file.refusal(f"chybí oddíl „{key}“")
    return rows


def refuse_twins(codes: list[str]) -> None:
    """Refuses a file in which two tables bear the same code."""
    twins = sorted({code for code in codes if codes.count(code) > 1})
    if twins:
        raise SeedRow(twins[0], {}).refusal("kód je v souboru dvakrát")
