"""A table in a workbook and in CSV, read back cell by cell, whatever its texts try to be."""

import csv
from datetime import date, datetime
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from tests.factories import NOW
from tests.naughty.corpus import KEPT, REFUSED
from tests.naughty.families import SHEET

from kkc_desktop.domain import exported_table
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.errors import WrongStep
from kkc_desktop.domain.exported_table import CellType, ExportedColumn, ExportedTable
from kkc_desktop.domain.shielded_text import shielded, unshielded
from kkc_desktop.printing.cell_text import LONGEST_CELL, cell_text
from kkc_desktop.printing.comma_separated import csv_bytes
from kkc_desktop.printing.spreadsheet import sheet_name, workbook_bytes

COLUMNS = tuple(
    ExportedColumn(title=kind.name.lower(), cell_type=kind)
    for kind in (
        CellType.TEXT,
        CellType.COUNT,
        CellType.DECIMAL,
        CellType.SHARE,
        CellType.DAY,
        CellType.MOMENT,
    )
)
ROWS = (
    ("+420 601 000 001", 1234567, 12.25, 0.125, date(2026, 11, 30), NOW),
    ("00012", None, -0.5, 1.0, date(1931, 2, 1), None),
    ("", "méně než 5", None, None, None, None),
)
TYPED = ExportedTable(
    title="Kontakty: [vše] / listopad 2026",
    heading=(("Období", "1. 11. – 30. 11. 2026"), ("Filtr", "=cmd|' /C calc'!A0")),
    columns=COLUMNS,
    rows=ROWS,
    totals=("celkem", 1234567, 11.75, None, None, None),
)
TEXTS = tuple(dict.fromkeys((*KEPT, *REFUSED, "<r><t>x</t></r>", "_x0041_", "12/3", "PRAVDA")))


def of_texts(texts):
    column = ExportedColumn(title="text")
    return ExportedTable(title="Texty", columns=(column,), rows=tuple((text,) for text in texts))


def sheet_of(*tables):
    return load_workbook(BytesIO(workbook_bytes(tables))).worksheets[0]


def lines_of(table):
    text = csv_bytes(table).decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline=""), delimiter=";"))


def test_every_cell_comes_back_with_its_type():
    sheet = sheet_of(TYPED)
    cells = [[cell.value for cell in row] for row in sheet.iter_rows(max_col=6)]
    assert cells[0][0] == TYPED.title
    assert [tuple(row[:2]) for row in cells[1:3]] == list(TYPED.heading)
    assert cells[4] == [column.title for column in COLUMNS]
    local = NOW.astimezone(ZONE).replace(tzinfo=None)
    day = datetime(2026, 11, 30)  # noqa: DTZ001 (openpyxl gives days so)
    assert cells[5] == ["+420 601 000 001", 1234567, 12.25, 0.125, day, local]
    assert cells[6][0] == "00012"
    assert cells[7][:2] == [None, "méně než 5"]
    assert cells[8][:3] == ["celkem", 1234567, 11.75]
    assert sheet["A6"].data_type == "s"
    assert sheet["E6"].number_format == "d. m. yyyy"
    assert sheet["D6"].number_format == "0.0 %"
    assert sheet.freeze_panes == "A6"
    assert sheet.auto_filter.ref == "A5:F8"
    assert sheet.title == "Kontakty vše listopad 2026"


def test_csv_is_read_by_czech_excel():
    content = csv_bytes(TYPED)
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == content.count(b"\n") == 9
    lines = lines_of(TYPED)
    assert lines[2] == ["Filtr", "'=cmd|' /C calc'!A0"]
    assert lines[3] == []
    moment = NOW.astimezone(ZONE)
    clock = f"{moment.day}.{moment.month}.{moment.year} {moment.hour}:{moment.minute:02}"
    assert lines[5] == ["'+420 601 000 001", "1234567", "12,25", "12,5 %", "30.11.2026", clock]
    assert lines[6] == ["'00012", "", "-0,5", "100 %", "1.2.1931", ""]
    assert unshielded(lines[5][0]) == "+420 601 000 001"


def test_no_hostile_text_is_a_formula_and_each_comes_back():
    sheet = sheet_of(of_texts(TEXTS))
    read = [sheet.cell(row, 1) for row in range(4, 4 + len(TEXTS))]
    assert {cell.data_type for cell in read} <= {"s", "n"}
    assert [cell.value or "" for cell in read] == [
        cell_text(text) + " " * text.startswith("<r>") for text in TEXTS
    ]
    assert all(cell.hyperlink is None for cell in read)
    lines = lines_of(of_texts(TEXTS))[3:]
    assert [unshielded(line[0]) if line else "" for line in lines] == [
        cell_text(text) for text in TEXTS
    ]
    assert not [line for line in lines if line and line[0].lstrip().startswith(tuple("=+-@＝"))]


@pytest.mark.parametrize(
    "text", [*SHEET[:9], "603123456", "779 00", "12/3", "3. led", "1e5", "0042"]
)
def test_what_a_spreadsheet_would_change_is_shielded(text):
    assert shielded(text) == f"'{text}"
    assert unshielded(shielded(text)) == text


@pytest.mark.parametrize("text", ["Jana Nováková", "KO-12/2026", "Hlavní 12", "ul. 5. května", ""])
def test_usual_words_stay_bare(text):
    assert shielded(text) == text


def test_a_text_longer_than_a_cell_is_cut_and_says_so():
    long = "😀" * LONGEST_CELL
    shown = cell_text(long)
    assert len(shown.encode("utf-16-le")) // 2 <= LONGEST_CELL
    assert shown.startswith("😀" * 16_000)
    assert shown.endswith("… [zkráceno, celý text má 32\u00a0767\u00a0znaků]")
    exact = "x" * LONGEST_CELL
    assert cell_text(exact) == exact
    assert sheet_of(of_texts([exact, long]))["A5"].value == shown


def test_the_same_tables_give_the_same_bytes_and_no_moment():
    content = workbook_bytes([TYPED])
    assert content == workbook_bytes([TYPED])
    with ZipFile(BytesIO(content)) as inside:
        assert {each.date_time[0] for each in inside.infolist()} == {1980}


def test_a_sheet_has_a_name_that_excel_takes():
    taken = []
    for title in ("", "History", "a" * 40, "A" * 50, "'x'", "😀" * 30, "[:]*?/\\", "x"):
        taken.append(sheet_name(title, taken))
    assert len({name.casefold() for name in taken}) == len(taken)
    assert all(0 < len(name.encode("utf-16-le")) // 2 <= 31 for name in taken)
    tables = [of_texts(["a"]), of_texts(["b"])]
    assert load_workbook(BytesIO(workbook_bytes(tables))).sheetnames == ["Texty", "Texty 2"]


def test_too_many_rows_are_refused(monkeypatch):
    monkeypatch.setattr(exported_table, "MOST_SHEET_ROWS", 6)
    with pytest.raises(WrongStep) as refusal:
        workbook_bytes([TYPED])
    assert "má 3 řádků" in refusal.value.text


def test_an_empty_table_opens():
    assert sheet_of(of_texts([])).max_row == 3
    assert lines_of(of_texts([])) == [["Texty"], [], ["text"]]
