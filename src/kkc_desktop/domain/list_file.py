"""A list as a file for Excel: semicolons, UTF-8 with a mark, one item to a row.

The last two columns say whether the item is hidden and give the digest of what it said when the
file was written: by it an import knows whether the station has changed the item since.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from kkc_desktop.domain.edited_code_lists import is_always_offered, member_of
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.file_fault import FileFault
from kkc_desktop.domain.list_check import check_code, check_values
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_row import ListRow
from kkc_desktop.domain.list_schema import SCHEMAS, FieldKind, ListField, Value, Values
from kkc_desktop.domain.list_text import read_value, value_text
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.shielded_text import shielded, unshielded
from kkc_desktop.domain.typed_text import Unreadable, clean_text

HIDDEN, DIGEST = "Skrytá", "Otisk"
LARGEST_BYTES = 5_000_000
_YES_NO = ListField(name="is_hidden", label=HIDDEN, kind=FieldKind.YES_NO)
_FIX = "Opravte soubor a\u00a0vyberte jej znovu; zatím se nic nezměnilo."


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """One item as a file has it; `said` are only the fields that the file has columns for."""

    line: int
    code: str
    said: Values
    is_hidden: bool | None = None
    base: str = ""


def write_list(kind: ListKind, rows: Iterable[ListRow]) -> bytes:
    """The list as a file, the hidden items too."""
    schema = SCHEMAS[kind]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([schema.code_label, *(f.label for f in schema.fields), HIDDEN, DIGEST])
    for row in rows:
        cells = [value_text(each, row.values[each.name]) for each in schema.fields]
        hidden = value_text(_YES_NO, row.is_hidden)
        writer.writerow([shielded(cell) for cell in (row.code, *cells, hidden, row.digest)])
    return out.getvalue().encode("utf-8-sig")


def read_list(kind: ListKind, content: bytes, name: str, today: date) -> tuple[FileRow, ...]:
    """The items of the file; refused with PackUnreadable, which tells every fault with its line."""
    faults: list[FileFault] = []
    lines = _lines(_decoded(content, name), name)
    columns = _columns(kind, lines[0][1], name, faults)
    rows = [
        _read_row(kind, columns, line, cells, _Place(name, line, today, faults, len(lines[0][1])))
        for line, cells in lines[1:]
        if any(cell.strip() for cell in cells)
    ]
    seen: set[str] = set()
    for row in rows:
        if row.code in seen:
            what = f"kód „{row.code}“ je v\u00a0souboru dvakrát"
            faults.append(_Place(name, row.line, today, faults).fault(what))
        seen.add(row.code)
    if faults:
        raise unreadable_list(faults)
    return tuple(rows)


def unreadable_list(faults: Sequence[FileFault]) -> PackUnreadable:
    """The error of a file with these faults; its sentence tells the first."""
    return PackUnreadable(f"Seznam nelze převzít. {faults[0].words}.", _FIX, tuple(faults))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in which file something is read."""

    name: str
    line: int
    today: date
    faults: list[FileFault]
    width: int = 0

    def fault(self, what: str, column: str = "") -> FileFault:
        where = f"{self.name}, řádek\u00a0{self.line}"
        inner = (column,) if column else ()
        return FileFault(where=where, what=what, inner=inner, line=self.line)


def _decoded(content: bytes, name: str) -> str:
    """Excel saves UTF-8 with a mark, or the old Czech code page."""
    if len(content) > LARGEST_BYTES:
        raise PackUnreadable(f"Soubor „{name}“ je na seznam příliš velký.", _FIX)
    if b"\x00" in content:
        raise PackUnreadable(f"Soubor „{name}“ není textová tabulka (CSV).", _FIX)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1250", "replace")


def _lines(text: str, name: str) -> list[tuple[int, list[str]]]:
    """The rows, each with the line on which it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    found, before = [], 0
    try:
        for cells in reader:
            found.append((before + 1, cells))
            before = reader.line_num
    except csv.Error as error:
        text = f"Soubor „{name}“, řádek\u00a0{before + 1}: tabulku nelze přečíst."
        raise PackUnreadable(text, _FIX) from error
    if not found or len(found[0][1]) < 2:
        raise PackUnreadable(f"Soubor „{name}“ nemá sloupce oddělené středníkem.", _FIX)
    return found


def _columns(
    kind: ListKind, heads: list[str], name: str, faults: list[FileFault]
) -> dict[int, str]:
    """Which column holds what: the names of fields, and the labels of the other three."""
    schema = SCHEMAS[kind]
    known = {each.label: each.name for each in schema.fields}
    known |= {schema.code_label: "code", HIDDEN: HIDDEN, DIGEST: DIGEST}
    place = _Place(name, 1, date.min, faults)
    columns: dict[int, str] = {}
    for number, cell in enumerate(heads):
        label = clean_text(cell).strip()
        if label in known and known[label] not in columns.values():
            columns[number] = known[label]
        elif label:
            faults.append(place.fault(f"sloupec „{label}“ v\u00a0tomto seznamu není"))
    needed = {schema.code_label: "code"}
    needed |= {each.label: each.name for each in schema.fields if each.is_needed}
    missing = [label for label, each in needed.items() if each not in columns.values()]
    faults += [place.fault(f"chybí sloupec „{label}“") for label in missing]
    return columns


def _read_row(
    kind: ListKind, columns: dict[int, str], line: int, cells: list[str], place: _Place
) -> FileRow:
    schema = SCHEMAS[kind]
    texts = {columns[n]: unshielded(cell) for n, cell in enumerate(cells) if n in columns}
    if any(cell.strip() for cell in cells[place.width :]):
        place.faults.append(place.fault("řádek má víc hodnot než sloupců"))
    said: dict[str, Value] = {}
    for known in schema.fields:
        if known.name in columns.values():
            with _faulting(place, known.label):
                said[known.name] = read_value(known, texts.get(known.name, ""), place.today)
    hidden = _read_hidden(texts, place)
    code = clean_text(texts.get("code", "")).strip()
    wrong = [*check_code(kind, code), *_wrong_values(kind, said)]
    place.faults.extend(place.fault(_as_clause(each.text)) for each in wrong)
    if kind is ListKind.CODE_LIST and member_of(code) is None:
        place.faults.append(place.fault(f"kód „{code}“ program nezná a\u00a0přidat jej nelze"))
    elif kind is ListKind.CODE_LIST and hidden and is_always_offered(code):
        place.faults.append(place.fault(f"možnost „{code}“ skrýt nelze"))
    return FileRow(
        line=line, code=code, said=said, is_hidden=hidden, base=texts.get(DIGEST, "").strip()
    )


def _wrong_values(kind: ListKind, said: Values) -> list[Problem]:
    return [each for each in check_values(kind, said) if each.field in said]


@contextmanager
def _faulting(place: _Place, column: str) -> Iterator[None]:
    """Notes that the value cannot be read, and leaves it out."""
    try:
        yield
    except Unreadable as error:
        place.faults.append(place.fault(f"– {_as_clause(error.text)}", column))


def _read_hidden(texts: dict[str, str], place: _Place) -> bool | None:
    if HIDDEN not in texts:
        return None
    with _faulting(place, HIDDEN):
        return read_value(_YES_NO, texts[HIDDEN], place.today) is True
    return None


def _as_clause(sentence: str) -> str:
    """A sentence as the end of another one."""
    return sentence[:1].lower() + sentence[1:].rstrip(".")
