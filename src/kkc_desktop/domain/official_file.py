"""Files of places as the state gives them out: addresses of RÚIAN, code list of municipalities.

RÚIAN: one CSV for a municipality (20261031_OB_500496_ADR.csv), code page 1250, semicolons, one
address to a row. ČSÚ: CIS0043, commas or semicolons, UTF-8 or code page 1250, one municipality to
a row. Columns are found by their heads. What is not such a file is refused with PackUnreadable,
which names the line and what is wrong.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.identifier_forms import postcode
from kkc_desktop.domain.typed_text import clean_text

if TYPE_CHECKING:
    from _csv import Reader

LARGEST_TABLE = 60_000_000
"""Bytes of one CSV; the largest of RÚIAN, Prague, has about thirty million."""

_FIX = "Vyberte soubor stažený z\u00a0webu ČÚZK nebo ČSÚ; zatím se nic nezměnilo."
_ADDRESS = ("Kód obce", "Název obce", "Název části obce", "Název ulice", "PSČ")
_MUNICIPALITY = ("KODCIS", "CHODNOTA", "TEXT")
_CODE = re.compile(r"\d{6}")
_STAMP = re.compile(r"(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)")
_DAYS = (re.compile(r"(\d{4})-(\d{2})-(\d{2})"), re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})"))
_LIST_OF_MUNICIPALITIES = "43"
_LONGEST = 200

Row = tuple[int, list[str]]
Line = tuple[str, str, str]
"""Part of the municipality, street and five digits of the postcode."""


class PlaceSource(CodeList):
    """Whose file it is."""

    RUIAN = "adresní místa RÚIAN"
    CSU = "číselník obcí ČSÚ"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMunicipality:
    """A municipality as a file has it; `lines` are empty in the code list of ČSÚ."""

    code: str
    name: str
    lines: frozenset[Line] = frozenset()

    @property
    def postcodes(self) -> frozenset[str]:
        """The postcodes of its addresses."""
        return frozenset(line[2] for line in self.lines if line[2])


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPlaces:
    """What a file says; `row_count` are its rows, `skipped` the municipalities passed over.

    `sha256` is of the file as it came, in hex; `valid_on` comes from the name of the file.
    """

    source: PlaceSource
    file_name: str
    sha256: str
    valid_on: date | None
    row_count: int
    municipalities: tuple[ReadMunicipality, ...]
    skipped: int = 0


def parse_places(content: bytes, name: str) -> tuple[PlaceSource, int, list[ReadMunicipality]]:
    """The source, the count of rows and the municipalities of one CSV."""
    text = _decoded(content, name)
    first = text.partition("\n")[0]
    delimiter = ";" if first.count(";") >= first.count(",") else ","
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    told = _told(rows, name)
    heads = [cell.strip() for cell in next(told, (1, [""]))[1]]
    if set(_ADDRESS) <= set(heads):
        return PlaceSource.RUIAN, *_addresses(told, heads, name)
    if set(_MUNICIPALITY) <= set(heads):
        return PlaceSource.CSU, *_municipalities(told, heads, name)
    raise unreadable(f"Soubor „{name}“ není adresní soubor RÚIAN ani číselník obcí ČSÚ.")


def begins_with(content: bytes, name: str) -> tuple[str, str] | None:
    """Name and postcode in the first row of an address file of which this is the beginning."""
    lines = content.decode("cp1250", "replace").splitlines()[:2]
    if len(lines) < 2:
        return None
    heads, cells = (line.split(";") for line in lines)
    said = dict(zip(heads, cells, strict=False))
    return (said["Název obce"], said["PSČ"]) if set(_ADDRESS) <= set(said) else None


def valid_on(name: str) -> date | None:
    """The day in the name of the file: 20261031_OB_500496_ADR.csv."""
    found = _STAMP.search(name)
    if found is None:
        return None
    try:
        return date(*(int(part) for part in found.groups()))
    except ValueError:
        return None


def unreadable(text: str) -> PackUnreadable:
    """The refusal of a file that is not what it should be."""
    return PackUnreadable(text, _FIX)


def _decoded(content: bytes, name: str) -> str:
    if len(content) > LARGEST_TABLE:
        raise unreadable(f"Soubor „{name}“ je příliš velký.")
    if b"\x00" in content:
        raise unreadable(f"Soubor „{name}“ není textová tabulka (CSV).")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("cp1250")
    except UnicodeDecodeError as error:
        raise unreadable(f"Soubor „{name}“ není v\u00a0kódování Windows-1250 ani UTF-8.") from error


def _told(rows: "Reader", name: str) -> Iterator[Row]:
    """The rows with the lines on which they end; one that cannot be read is refused."""
    try:
        for row in rows:
            yield rows.line_num, row
    except csv.Error as error:
        raise _fault(name, rows.line_num, "nelze přečíst jako tabulku") from error


def _addresses(
    rows: Iterable[Row], heads: list[str], name: str
) -> tuple[int, list[ReadMunicipality]]:
    at = [heads.index(each) for each in _ADDRESS]
    names: dict[str, str] = {}
    lines: dict[str, set[Line]] = {}
    count = 0
    for number, row in rows:
        if not any(row):
            continue
        if len(row) != len(heads):
            raise _fault(name, number, "nemá tolik sloupců jako hlavička")
        code, municipality, part, street, post = (row[place].strip() for place in at)
        _demand_place(name, number, code, municipality)
        if names.setdefault(code, municipality) != municipality:
            raise _fault(name, number, f"obec {code} má dva názvy")
        if post and not postcode(post):
            raise _fault(name, number, f"PSČ „{post[:20]}“ nemá pět číslic")
        _demand_words(name, number, part, street)
        lines.setdefault(code, set()).add((part, street, postcode(post)))
        count += 1
    if not names:
        raise unreadable(f"Soubor „{name}“ nemá žádný řádek.")
    found = [
        ReadMunicipality(code=code, name=names[code], lines=frozenset(lines[code]))
        for code in names
    ]
    return count, found


def _municipalities(
    rows: Iterable[Row], heads: list[str], name: str
) -> tuple[int, list[ReadMunicipality]]:
    list_at, code_at, text_at = (heads.index(each) for each in _MUNICIPALITY)
    until_at = heads.index("ADMNEPO") if "ADMNEPO" in heads else -1
    found: dict[str, ReadMunicipality] = {}
    count = 0
    for number, row in rows:
        if not any(row):
            continue
        if len(row) != len(heads):
            raise _fault(name, number, "nemá tolik sloupců jako hlavička")
        if row[list_at].strip().lstrip("0") != _LIST_OF_MUNICIPALITIES:
            raise _fault(name, number, f"číselník „{row[list_at][:20]}“ není číselník obcí (43)")
        count += 1
        if until_at >= 0 and _is_over(row[until_at], name, number):
            continue
        code, text = row[code_at].strip(), row[text_at].strip()
        _demand_place(name, number, code, text)
        if code in found:
            raise _fault(name, number, f"obec {code} je v\u00a0souboru dvakrát")
        found[code] = ReadMunicipality(code=code, name=text)
    if not found:
        raise unreadable(f"Soubor „{name}“ nemá žádný řádek.")
    return count, list(found.values())


def _is_over(text: str, name: str, number: int) -> bool:
    """Whether the item has an end; 9999 and nothing mean none."""
    words = text.strip()
    if not words:
        return False
    year = next((m[1] if p is _DAYS[0] else m[3] for p in _DAYS if (m := p.fullmatch(words))), "")
    if not year:
        raise _fault(name, number, f"konec platnosti „{words[:20]}“ není datum")
    return year != "9999"


def _demand_place(name: str, number: int, code: str, municipality: str) -> None:
    if not _CODE.fullmatch(code):
        raise _fault(name, number, f"kód obce „{code[:20]}“ nemá šest číslic")
    if not municipality:
        raise _fault(name, number, "chybí název obce")
    _demand_words(name, number, municipality)


def _demand_words(name: str, number: int, *words: str) -> None:
    """Refuses what no name of a place is: a wrong code page shows by such letters."""
    for each in words:
        if len(each) > _LONGEST or "\ufffd" in each or clean_text(each) != each:
            raise _fault(name, number, f"název „{clean_text(each)[:30]}“ nelze přečíst")


def _fault(name: str, number: int, what: str) -> PackUnreadable:
    return unreadable(f"Soubor „{name}“, řádek\u00a0{number}: {what}.")


def by_code(read: ReadPlaces) -> Mapping[str, ReadMunicipality]:
    """The municipalities of the file by their codes."""
    return {each.code: each for each in read.municipalities}
