"""Reading of seed files: TOML tables whose every value is asked for, and nothing else allowed."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.file_fault import FileFault, Place
from kkc_desktop.domain.toml_words import toml_complaint

Member = TypeVar("Member", bound=Enum)


class SeedRow:
    """One table of a seed file; each value may be taken once and what is left over is refused.

    A fault is refused at once with PackUnreadable. Where a list of `faults` is given it is only
    noted there and a stand-in goes on, so that one reading finds all of them.
    """

    def __init__(
        self,
        where: str,
        values: Mapping[str, object],
        place: Place = (),
        faults: list[FileFault] | None = None,
    ) -> None:
        self._where = where
        self._left = dict(values)
        self._place = place
        self._faults = faults

    def text(self, key: str) -> str:
        """Takes a text; a missing one is empty."""
        value = self._left.pop(key, "")
        if isinstance(value, str):
            return value
        self.refuse("není text", key)
        return ""

    def needed_text(self, key: str) -> str:
        """Takes a text that may not be empty."""
        is_text = isinstance(self._left.get(key, ""), str)
        value = self.text(key)
        if is_text and not value.strip():
            self.refuse("chybí", key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Takes a list of texts; a missing one is empty."""
        values = self._left.pop(key, [])
        if not isinstance(values, list):
            self.refuse("není seznam", key)
            return ()
        for number, value in enumerate(values):
            if not isinstance(value, str):
                self.refuse("v\u00a0seznamu není jen text", key, number)
        return tuple(value for value in values if isinstance(value, str))

    def member(self, key: str, kind: type[Member], otherwise: Member) -> Member:
        """Takes the name of a member of a code list; a missing one is `otherwise`."""
        return self.maybe_member(key, kind) or otherwise

    def maybe_member(self, key: str, kind: type[Member]) -> Member | None:
        """Takes the name of a member of a code list; a missing one is None."""
        name = self.text(key)
        return self._member(kind, name, key) if name else None

    def needed_member(self, key: str, kind: type[Member]) -> Member:
        """Takes the name of a member of a code list that may not be missing."""
        name = self.needed_text(key)
        return self._member(kind, name, key) if name.strip() else next(iter(kind))

    def members(self, key: str, kind: type[Member]) -> tuple[Member, ...]:
        """Takes a list of names of members of a code list."""
        names = enumerate(self.texts(key))
        return tuple(self._member(kind, name, key, number) for number, name in names)

    def flag(self, key: str) -> bool:
        """Takes a yes or no; a missing one is no."""
        value = self._left.pop(key, False)
        if isinstance(value, bool):
            return value
        self.refuse("není ano, nebo ne (true, false)", key)
        return False

    def number(self, key: str) -> int:
        """Takes a whole number; a missing one is zero."""
        value = self._left.pop(key, 0)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self.refuse("není celé číslo", key)
        return 0

    def day(self, key: str, otherwise: date | None = None) -> date | None:
        """Takes a date; a missing one is what the surrounding table says."""
        value = self._left.pop(key, otherwise)
        if isinstance(value, date | None) and not isinstance(value, datetime):
            return value
        self.refuse("není datum (2026-01-31)", key)
        return otherwise or date.min

    def needed_day(self, key: str, otherwise: date | None = None) -> date:
        """Takes a date that may not be missing."""
        value = self.day(key, otherwise)
        if value is None:
            self.refuse("chybí", key)
            return date.min
        return value

    def rows(self, key: str, name_key: str) -> list["SeedRow"]:
        """Takes a list of tables, each called by its own value of `name_key`."""
        values = self._left.pop(key, [])
        if not isinstance(values, list) or not all(isinstance(each, dict) for each in values):
            self.refuse("není seznam oddílů", key)
            return []
        return [
            SeedRow(str(each.get(name_key) or key), each, (*self._place, key, number), self._faults)
            for number, each in enumerate(values)
        ]

    def table(self, key: str) -> "SeedRow":
        """Takes one table, called by its key; a missing one is empty."""
        value = self._left.pop(key, {})
        if not isinstance(value, dict):
            self.refuse("není oddíl", key)
            value = {}
        return SeedRow(key, value, (*self._place, key), self._faults)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left to take."""
        return not self._left

    def rest(self) -> dict[str, str]:
        """Takes everything that is left as texts, none of them empty."""
        return {key: self.needed_text(key) for key in tuple(self._left)}

    def finish(self) -> None:
        """Refuses what nobody asked for: a misspelt key must not pass unnoticed."""
        for name in sorted(self._left):
            self.refuse("tu program nezná", name)

    def refuse(self, what: str, *inner: str | int) -> None:
        """Refuses this table, or the value that `inner` leads to from here."""
        fault = FileFault(where=self._where, what=what, table=self._place, inner=inner)
        if self._faults is None:
            raise unreadable([fault])
        self._faults.append(fault)

    def _member(self, kind: type[Member], name: str, *inner: str | int) -> Member:
        if name in kind.__members__:
            return kind[name]
        self.refuse(f"nezná kód „{name}“", *inner)
        return next(iter(kind))


def unreadable(faults: Sequence[FileFault]) -> PackUnreadable:
    """The error of a file with these faults; its sentence tells the first."""
    return PackUnreadable(
        f"Soubor s podklady nelze přečíst: {faults[0].words}.",
        "Opravte soubor, nebo vraťte jeho původní znění.",
        tuple(faults),
    )


def file_row(text: str, where: str, faults: list[FileFault] | None = None) -> SeedRow:
    """The whole file as one table, called by its `code` if it has one.

    What is no TOML is refused with its line whether faults are gathered or not.
    """
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what, line = toml_complaint(str(error), text)
        fault = FileFault(where=where, what=f"chyba zápisu, {what}", line=line)
        raise unreadable([fault]) from error
    return SeedRow(str(values.get("code") or where), values, (), faults)


def read_rows(text: str, key: str, name_key: str) -> list[SeedRow]:
    """Reads a seed file that holds nothing but a list of tables called `key`, names unique."""
    file = file_row(text, "celý soubor")
    rows = file.rows(key, name_key)
    file.finish()
    if not rows:
        file.refuse(f"chybí oddíl „{key}“")
    return rows


def refuse_twins(codes: list[str]) -> None:
    """Refuses a file in which two tables bear the same code."""
    twins = sorted({code for code in codes if codes.count(code) > 1})
    if twins:
        SeedRow(twins[0], {}).refuse("kód je v\u00a0souboru dvakrát")
