"""On which line of a TOML file each value stands; tomllib itself does not say.

Walks over a text that tomllib has already read, so that nothing of the syntax is judged here.
"""

import re

from kkc_desktop.domain.file_fault import Place

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|#[^\n]*"
    r"|[ \t\r]+"
    r"|\n"
    r"|[\[\]{},=.]"
    r"|[^\s\[\]{},=.#\"']+",
    re.DOTALL,
)
_NO_MEANING = (" ", "\t", "\r", "#")


def line_of(text: str, place: Place) -> int:
    """The line of the value, from 1 on; of one that is not there, that of the table around it."""
    lines = _Walk(text).lines
    while place and place not in lines:
        place = place[:-1]
    return lines.get(place, 1)


class _Walk:
    """One walk over the tokens; `lines` holds the first line of everything that was met."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Place, int] = {}
        self._tokens: list[tuple[str, int]] = []
        line = 1
        for found in _TOKEN.finditer(text):
            token = found.group()
            if not token.startswith(_NO_MEANING):
                self._tokens.append((token, line))
            line += token.count("\n")
        self._at = 0
        self._counts: dict[Place, int] = {}
        self._read_file()

    @property
    def _token(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""

    def _next(self) -> str:
        token = self._token
        self._at += 1
        return token

    def _note(self, place: Place) -> None:
        line = self._tokens[min(self._at, len(self._tokens) - 1)][1]
        self.lines.setdefault(place, line)

    def _read_file(self) -> None:
        table: Place = ()
        while self._token:
            if self._token == "\n":
                self._next()
            elif self._token == "[":
                table = self._read_head()
            else:
                self._read_pair(table)

    def _read_head(self) -> Place:
        """A head such as [[checklist]] or [[blocks.labels]]; gives the table it begins."""
        start = self._at
        self._next()
        is_list = self._token == "["
        if is_list:
            self._next()
        place: Place = ()
        keys = self._read_keys("]")
        for number, key in enumerate(keys):
            place = (*place, key)
            is_last = number == len(keys) - 1
            if is_last and is_list:
                self._counts[place] = self._counts.get(place, -1) + 1
            if place in self._counts:
                place = (*place, self._counts[place])
        self._at, end = start, self._at
        self._note(place)
        self._at = end + (2 if is_list else 1)
        return place

    def _read_keys(self, end: str) -> list[str]:
        keys = []
        while self._token not in (end, ""):
            token = self._next()
            if token != ".":
                keys.append(token.strip("\"'"))
        return keys

    def _read_pair(self, table: Place) -> None:
        start = self._at
        place = (*table, *self._read_keys("="))
        self._at, end = start, self._at
        self._note(place)
        self._at = end + 1
        self._read_value(place)

    def _read_value(self, place: Place) -> None:
        self._note(place)
        match self._next():
            case "[":
                self._read_list(place)
            case "{":
                self._read_inline_table(place)
            case _:
                while self._token not in ("\n", ",", "]", "}", ""):
                    self._next()

    def _read_list(self, place: Place) -> None:
        number = 0
        while self._token not in ("]", ""):
            if self._token in ("\n", ","):
                self._next()
                continue
            self._read_value((*place, number))
            number += 1
        self._next()

    def _read_inline_table(self, place: Place) -> None:
        while self._token not in ("}", ""):
            if self._token in ("\n", ","):
                self._next()
            else:
                self._read_pair(place)
        self._next()
